"""Masks that others' programs have written become those of a Workspace."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import cv2
import nibabel
import numpy as np
import pytest
import SimpleITK
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow
from pycocotools import mask as coco_mask

from app.domain.annotation import State
from app.domain.errors import MaskImportError
from app.domain.image import Identity, Image
from app.domain.labels import Code, Label
from app.storage.images import reader
from app.storage.imports import command
from app.storage.imports.coco_shapes import mask_of_segmentation
from app.storage.imports.command import import_command
from app.storage.imports.formats import detect_format
from app.storage.imports.importing import ImportOptions, import_masks
from app.storage.imports.report import ImportReport
from app.storage.workspace import Workspace
from storage.live import Live
from tests.storage.test_dicom_seg_import import by_highdicom, images_of_a_series
from tests.storage_images.dicom_files import save
from tests.storage_images.videos import write_jpeg_avi

HEIGHT, WIDTH = 31, 45


class Decodes:
    """Stands in for the decoder, in this process."""

    def close(self) -> None:
        pass

    def read_image(self, path: Path, wanted: Callable[[], bool]) -> Image | None:
        return reader.read_image(path)

    def read_identity(self, path: Path, wanted: Callable[[], bool]) -> Identity | None:
        return reader.read_identity(path)


def blob(seed: int = 0, height: int = HEIGHT, width: int = WIDTH) -> np.ndarray:
    """Not symmetrical in any way, with a hole and two parts."""
    noise = np.random.default_rng(seed).normal(size=(height, width)).astype(np.float32)
    mask = cv2.GaussianBlur(noise, (0, 0), 3) > 0.02
    mask[0, 0], mask[-1, -1], mask[0, 1] = True, False, False
    return mask


class Study:
    """A folder of images with its Workspace, and a folder for masks beside it."""

    def __init__(self, folder: Path) -> None:
        self.images, self.masks = folder / "study", folder / "masks"
        self.images.mkdir()
        self.masks.mkdir()
        self.workspace = Workspace(self.images / ".wavemask")

    def image(self, name: str, height: int = HEIGHT, width: int = WIDTH) -> int:
        path = self.images / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Pillow.fromarray(np.full((height, width), len(name), np.uint8)).save(path)
        return self.workspace.add_images([path])[0].id

    def cine(self, name: str, count: int) -> int:
        frames = [np.full((HEIGHT + 1, WIDTH + 1, 3), 20 * index, np.uint8) for index in range(count)]
        write_jpeg_avi(self.images / name, frames)
        return self.workspace.add_images([self.images / name])[0].id

    def labels(self, *labels: Label) -> None:
        self.workspace.save_labels(self.workspace.labels(), labels)

    def put(self, name: str, mask: np.ndarray) -> Path:
        path = self.masks / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Pillow.fromarray(mask.astype(np.uint8) * 255).save(path)
        return path

    def run(self, form: str = "png", path: Path | None = None, **options: object) -> ImportReport:
        dry = {"dry_run": options.pop("dry_run", False)}
        return import_masks(self.workspace, ImportOptions(form, path or self.masks, **options), Decodes(), **dry)

    def mask(self, image_id: int, frame: int = 0, label_id: int = 1) -> np.ndarray:
        annotated = self.workspace.load(image_id)
        assert annotated
        return annotated.mask_on(frame, label_id)

    def states(self, image_id: int) -> dict[int, State]:
        return self.workspace.frame_states().get(image_id, {})


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    study = Study(tmp_path)
    with closing(study.workspace):
        yield study


# --- pictures


def _palette(path: Path, mask: np.ndarray) -> None:
    """The first colour is that inside, as in files that sort their palettes."""
    picture = Pillow.fromarray((~mask).astype(np.uint8))
    picture.putpalette([200, 30, 30, 0, 0, 0])
    picture.save(path)


def picture(values: np.ndarray) -> Callable[[Path], object]:
    return lambda path: Pillow.fromarray(values).save(path)


def nifti(values: np.ndarray, affine: np.ndarray = np.eye(4)) -> Callable[[Path], object]:  # noqa: B008 - constant
    return lambda path: nibabel.save(nibabel.Nifti1Image(values, affine), path)


PICTURES: dict[str, Callable[[Path, np.ndarray], object]] = {
    "255": lambda path, mask: cv2.imwrite(str(path), mask.astype(np.uint8) * 255),
    "1": lambda path, mask: cv2.imwrite(str(path), mask.astype(np.uint8)),
    "16 bit": lambda path, mask: cv2.imwrite(str(path), mask.astype(np.uint16) * 65535),
    "grey in three channels": lambda path, mask: cv2.imwrite(str(path), np.dstack([mask.astype(np.uint8) * 255] * 3)),
    "one colour": lambda path, mask: cv2.imwrite(str(path), mask[..., None] * np.array([0, 0, 255], np.uint8)),
    "1 bit": lambda path, mask: Pillow.fromarray(mask).save(path),
    "opaque": lambda path, mask: Pillow.fromarray(mask).convert("RGBA").save(path),
    "palette": _palette,
}


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".tif"])
@pytest.mark.parametrize("kind", PICTURES)
def test_a_picture_is_taken_pixel_for_pixel(study: Study, kind: str, suffix: str) -> None:
    if suffix == ".bmp" and kind in ("16 bit", "opaque"):
        suffix = ".gif" if kind == "opaque" else ".png"
    image, mask = study.image("a.png"), blob()
    if suffix == ".gif":
        Pillow.fromarray(mask).save(study.masks / "a.gif")
    else:
        PICTURES[kind](study.masks / f"a{suffix}", mask)
    report = study.run()
    assert (report.imported, report.images, report.complete) == (1, 1, True)
    assert np.array_equal(study.mask(image), mask)
    assert study.states(image) == {0: State.CORRECTED}


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (picture(np.arange(HEIGHT * WIDTH, dtype=np.uint8).reshape(HEIGHT, WIDTH)), "values 1, 2, 3"),
        (picture(np.random.default_rng(0).integers(0, 9, (HEIGHT, WIDTH, 3), np.uint8)), "colours"),
        (picture(np.full((HEIGHT, WIDTH, 4), 7, np.uint8)), "transparent"),
        (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n and no more"), "cannot be read"),
        (lambda path: path.write_bytes(b""), "cannot be read"),
        (picture(blob().T), f"has {HEIGHT} x {WIDTH} pixels and the image has {WIDTH} x {HEIGHT}"),
    ],
)  # fmt: skip
def test_a_picture_that_is_no_mask_is_said(study: Study, kind: Callable[[Path], object], reason: str) -> None:
    image = study.image("a.png")
    kind(study.masks / "a.png")
    report = study.run()
    [problem] = report.problems
    assert (report.imported, problem.source) == (0, "a.png")
    assert reason in problem.reason
    assert study.workspace.load(image) is None


def test_masks_as_jpeg_are_refused_with_a_way_out(study: Study) -> None:
    study.image("a.png")
    study.put("a.jpg", blob())
    for path in (study.masks, study.masks / "a.jpg"):
        with pytest.raises(MaskImportError, match="are JPEG, which blurs"):
            study.run(path=path)
    study.put("a_mask.png", blob())
    assert study.run().complete


@pytest.mark.parametrize(
    ("image", "mask"),
    [
        ("a.png", "a_mask.png"),
        ("a.jpg", "a_segmentation.png"),
        ("ISIC_0000001.jpg", "ISIC_0000001_segmentation.png"),
        ("benign (12).png", "benign (12)_mask.png"),
        ("a.png", "a-seg.png"),
        ("a.png", "train/masks/A.PNG"),
        ("L\u00e9sion d\u00e9j\u00e0 vue.png", "Le\u0301sion de\u0301ja\u0300 vue.png"),
        ("病変 1.png", "病変 1_mask.png"),
        ("a_mask.png", "a_mask.png"),
        ("1.2.840.1", "1.2.840.1.png"),
        ("1.2.840.1", "1.2.840.1_mask.png"),
    ],
)
def test_names(study: Study, image: str, mask: str) -> None:
    path = study.images / image
    Pillow.new("L", (WIDTH, HEIGHT)).save(path, "PNG")
    record = study.workspace.add_images([path])[0]
    study.image("other.png")
    study.put(mask, blob())
    report = study.run()
    assert report.problems == []
    assert report.matched == [(mask, image)]
    assert np.array_equal(study.mask(record.id), blob())


def test_a_name_that_nothing_has_and_a_file_that_is_an_image(study: Study) -> None:
    study.image("a.png")
    study.put("b.png", blob())
    [problem] = study.run().problems
    assert (problem.source, problem.reason) == ("b.png", "There is no image of this name.")
    [problem] = study.run(path=study.images).problems
    assert (problem.source, problem.reason) == ("a.png", "It is one of the images itself.")


def test_masks_beside_the_images_that_were_opened_with_them(study: Study) -> None:
    """As in the breast ultrasound data set: several parts are one mask."""
    image = study.image("benign (4).png")
    parts = [blob(1), blob(2)]
    for name, part in zip(["benign (4)_mask.png", "benign (4)_mask_1.png"], parts, strict=True):
        study.workspace.add_images([study.images / name])
        Pillow.fromarray(part).save(study.images / name)
    study.run(path=study.images)
    assert np.array_equal(study.mask(image), parts[0] | parts[1])


def test_two_masks_for_one_image_are_not_guessed_at(study: Study) -> None:
    image = study.image("a.png")
    study.put("reader 1/a.png", blob(1))
    study.put("reader 2/a.png", blob(2))
    study.labels(*study.workspace.labels(), Label(2, "Cyst", "yellow"))
    report = study.run(label="Lesion")
    assert report.imported == 0
    assert {problem.source for problem in report.problems} == {"reader 1/a.png", "reader 2/a.png"}
    assert study.workspace.load(image) is None


def test_images_of_one_name_are_told_apart_by_their_folders(study: Study) -> None:
    images = [study.image(f"p{number}/images/a.png") for number in (1, 2)]
    study.put("p2/a_mask.png", blob(2))
    study.put("masks/p1/a.png", blob(1))
    assert study.run().complete
    for number, image in enumerate(images, 1):
        assert np.array_equal(study.mask(image), blob(number))


def test_images_of_one_name_without_folders_are_refused(study: Study) -> None:
    for number in (1, 2):
        study.image(f"p{number}/a.png")
    study.put("a.png", blob())
    [problem] = study.run().problems
    assert problem.reason.startswith("2 images are called a;")


def test_frames_go_by_the_number_in_the_name(study: Study) -> None:
    cine = study.cine("loop.avi", 4)
    height, width = HEIGHT + 1, WIDTH + 1
    for name, seed in (("loop.png", 0), ("loop_frame_0003.png", 2), ("loop_mask_frame_4.png", 3)):
        study.put(name, blob(seed, height, width))
    study.put("loop_frame_0005.png", blob(0, height, width))
    report = study.run()
    assert study.states(cine) == dict.fromkeys((0, 2, 3), State.CORRECTED)
    for frame in (0, 2, 3):
        assert np.array_equal(study.mask(cine, frame), blob(frame, height, width))
    [problem] = report.problems
    assert problem.reason == "It is for frame 5 and the image has 4 frames."
    assert len(study.workspace.load(cine).history) == 1


# --- labels

LABELS = (
    Label(1, "Lesion", "cyan", Code("52988006", "SCT", "Lesion"), proposed=True, overlaps=True),
    Label(2, "Cyst of breast", "yellow"),
)


def test_a_folder_for_each_label(study: Study) -> None:
    study.labels(*LABELS)
    image = study.image("a.png")
    study.put("Lesion/a.png", blob(1))
    study.put("Cyst_of_breast/a.png", blob(2))
    study.put("Hair/a.png", blob(3))
    study.put("images/a.png", blob(4))
    report = study.run()
    assert [(problem.source, problem.reason) for problem in report.problems] == [
        ("Hair/a.png", "There is no label “Hair”; add it, or choose one for everything.")
    ]
    assert np.array_equal(study.mask(image, 0, 1), blob(1))
    assert np.array_equal(study.mask(image, 0, 2), blob(2))


def test_what_says_nothing_of_its_label_needs_one(study: Study) -> None:
    study.labels(*LABELS)
    image = study.image("a.png")
    study.put("a.png", blob())
    [problem] = study.run().problems
    assert problem.reason == "It does not say which label it is for; choose one."
    assert study.run(label="CYST OF BREAST").complete
    assert np.array_equal(study.mask(image, 0, 2), blob())


def test_a_label_is_added_only_where_it_is_asked_for(study: Study) -> None:
    image = study.image("a.png")
    study.put("a.png", blob())
    assert study.run(label=" Polyp ", dry_run=True).imported == 1
    assert [label.name for label in study.workspace.labels()] == ["Lesion"]
    assert study.run(label=" Polyp ").imported == 1
    [_, polyp] = study.workspace.labels()
    assert (polyp.name, polyp.proposed) == ("Polyp", False)
    assert np.array_equal(study.mask(image, 0, polyp.id), blob())


@pytest.mark.parametrize(
    "table",
    [
        {"1": "lesion", "2": "Cyst of breast"},
        {"Lesion": 1, "Cyst of breast": 2},
        [{"value": 1, "name": "Lesion"}, {"value": 2, "name": "Cyst of breast"}],
        {"labels": [{"value": 1, "id": 7, "name": "52988006"}, {"value": 2, "name": "Cyst of breast"}]},
    ],
)
@pytest.mark.parametrize("form", ["png", "nifti"])
def test_a_label_map(study: Study, table: object, form: str) -> None:
    study.labels(*LABELS)
    image = study.image("a.png")
    values = np.where(blob(1), 1, np.where(blob(2), 2, 0)).astype(np.uint8)
    if form == "png":
        Pillow.fromarray(values).save(study.masks / "a.png")
    else:
        nibabel.save(nibabel.Nifti1Image(values.T, np.eye(4)), study.masks / "a.nii.gz")
    [problem] = study.run(form).problems
    assert "labels.json" in problem.reason
    (study.masks / "labels.json").write_text(json.dumps(table), encoding="utf-8")
    report = study.run(form)
    assert (report.imported, report.complete) == (2, True)
    assert np.array_equal(study.mask(image, 0, 1), values == 1)
    assert np.array_equal(study.mask(image, 0, 2), values == 2)


@pytest.mark.parametrize("text", ["", "[1, 2]", '{"1": 2, "a"', '{"a": "b"}', "[]" * 2, "\ud800"])
def test_a_table_of_labels_that_nobody_understands(study: Study, text: str) -> None:
    study.image("a.png")
    study.put("a.png", blob())
    (study.masks / "labels.json").write_bytes(text.encode("utf-8", "surrogatepass"))
    [problem] = study.run().problems
    assert "labels.json cannot be understood" in problem.reason


# --- COCO


def coco(study: Study, segmentations: list[object], name: str = "p1/a.png", category: str = "lesion") -> Path:
    path = study.masks / "instances.json"
    content = {
        "images": [{"id": 7, "file_name": name, "width": WIDTH, "height": HEIGHT}],
        "categories": [{"id": 3, "name": category}],
        "annotations": [
            {"id": number, "image_id": 7, "category_id": 3, "segmentation": each, "iscrowd": 0}
            for number, each in enumerate(segmentations)
        ],
    }
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def compressed(mask: np.ndarray) -> dict[str, object]:
    rle = coco_mask.encode(np.asfortranarray(mask.astype(np.uint8)))
    return {"size": rle["size"], "counts": rle["counts"].decode()}


def uncompressed(mask: np.ndarray) -> dict[str, object]:
    flat = np.concatenate([[False], mask.T.ravel()])
    edges = np.flatnonzero(np.diff(flat)) + 1
    counts = np.diff([0, *(edges - 0), mask.size + 1]) - np.array([1] + [0] * len(edges))
    return {"size": list(mask.shape), "counts": [int(count) for count in counts]}


def test_a_category_that_is_no_label_leaves_the_others_alone(study: Study) -> None:
    image = study.image("a.png")
    path = coco(study, [compressed(blob(1)), compressed(blob(2))], "a.png")
    content = json.loads(path.read_text())
    content["categories"].insert(0, {"id": 9, "name": "hair"})
    content["annotations"][0]["category_id"] = 9
    path.write_text(json.dumps(content))
    report = study.run("coco")
    assert [problem.reason for problem in report.problems] == [
        "There is no label “hair”; add it, or choose one for everything."
    ]
    assert np.array_equal(study.mask(image), blob(2))


@pytest.mark.parametrize("packed", [compressed, uncompressed])
def test_run_lengths(study: Study, packed: Callable[[np.ndarray], dict[str, object]]) -> None:
    images = [study.image(f"p{number}/a.png") for number in (1, 2)]
    coco(study, [packed(blob(1)), packed(blob(2))])
    report = study.run("coco")
    assert report.matched == [("instances.json: p1/a.png", "a.png")]
    assert np.array_equal(study.mask(images[0]), blob(1) | blob(2))
    assert study.workspace.load(images[1]) is None


@settings(max_examples=50)
@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 2**32 - 1), st.floats(0, 1))
def test_run_lengths_as_pycocotools_reads_them(height: int, width: int, seed: int, share: float) -> None:
    mask = np.random.default_rng(seed).random((height, width)) < share
    assert np.array_equal(mask_of_segmentation(compressed(mask), height, width), mask)


@pytest.mark.filterwarnings("ignore:__array__ implementation")  # within pycocotools
@settings(max_examples=60)
@given(
    st.lists(
        st.lists(st.tuples(st.floats(-10, 60), st.floats(-10, 50)), min_size=3, max_size=12), min_size=1, max_size=3
    )
)
def test_polygons_as_pycocotools_draws_them(corners: list[list[tuple[float, float]]]) -> None:
    polygons = [[number for corner in polygon for number in corner] for polygon in corners]
    theirs = coco_mask.decode(coco_mask.merge(coco_mask.frPyObjects(polygons, HEIGHT, WIDTH))).astype(np.bool_)
    assert np.array_equal(mask_of_segmentation(polygons, HEIGHT, WIDTH), theirs)


@pytest.mark.parametrize(
    ("segmentation", "reason"),
    [
        ({"size": [HEIGHT + 1, WIDTH], "counts": "0"}, f"has {WIDTH} x {HEIGHT + 1} pixels"),
        ({"size": [HEIGHT, WIDTH], "counts": [3, 5]}, "damaged"),
        ({"size": [HEIGHT, WIDTH], "counts": [-3, HEIGHT * WIDTH + 3]}, "damaged"),
        # Their sum comes round to the right number, and NumPy would write beyond the mask.
        ({"size": [HEIGHT, WIDTH], "counts": [2**62] * 4 + [HEIGHT * WIDTH]}, "damaged"),
        ({"size": [HEIGHT, WIDTH], "counts": "\x00\x7f"}, "damaged"),
        ({"size": [HEIGHT, WIDTH], "counts": "o" * 400}, "damaged"),
        ({"counts": "1"}, "damaged"),
        ([[1, 2, 3]], "damaged"),
        ([[0, 0, 1e300, 0, 5, 5]], "far outside"),
        ([[0, 0, float("nan"), 0, 5, 5]], "damaged"),
        ([[0, 0, WIDTH, 1] * 1000], "far too often"),
        ("text", "damaged"),
        ([], "without an outline"),
    ],
)
def test_damaged_segmentations(study: Study, segmentation: object, reason: str) -> None:
    image = study.image("a.png")
    coco(study, [segmentation], "a.png")
    [problem] = study.run("coco").problems
    assert reason in problem.reason
    assert study.workspace.load(image) is None


@pytest.mark.parametrize(
    "text", ["", "[]", '{"images": [1], "annotations": []}', '{"images": [], "annotations": {}}x', "[" * 100_000]
)
def test_files_that_are_no_coco(study: Study, text: str) -> None:
    (study.masks / "a.json").write_text(text, encoding="utf-8")
    [problem] = study.run("coco").problems
    assert problem.source == "a.json"
    assert "COCO" in problem.reason


@pytest.mark.parametrize("wrong", [[1], {}, None, 10**40, "\ud800"])
def test_no_value_in_a_coco_file_is_taken_on_trust(study: Study, wrong: object) -> None:
    study.image("a.png")
    image = {"id": 1, "file_name": "a.png", "frame": 1, "decided": [1]}
    annotation = {"id": 1, "image_id": 1, "category_id": 1, "segmentation": [[1, 1, 9, 1, 9, 9]]}
    for entry in (image, annotation):
        for key in list(entry):
            kept, entry[key] = entry[key], wrong
            content = {
                "images": [image], "annotations": [annotation], "categories": [{"id": 1, "name": "Lesion"}]
            }  # fmt: skip
            (study.masks / "a.json").write_text(json.dumps(content))
            try:
                told = [problem.reason for problem in study.run("coco").problems]
            except MaskImportError as error:
                told = [str(error)]
            assert all(sentence.endswith(".") for sentence in told)
            entry[key] = kept


# --- NIfTI

HEADERS: dict[str, Callable[[np.ndarray, str], object]] = {
    "SimpleITK": lambda values, path: SimpleITK.WriteImage(SimpleITK.GetImageFromArray(values), path),
    "nibabel, columns first": lambda values, path: nifti(values.T)(path),
    "nibabel, as it is": lambda values, path: nifti(
        values if values.ndim == 2 else np.moveaxis(values, 0, -1), np.diag([0.1, 0.1, 1, 1])
    )(path),
    "nibabel, floats": lambda values, path: nifti(values.T.astype(np.float32))(path),
}


@pytest.mark.parametrize("suffix", [".nii", ".nii.gz"])
@pytest.mark.parametrize("writer", HEADERS)
def test_a_nifti_file_of_an_image(study: Study, writer: str, suffix: str) -> None:
    image = study.image("v1.2.png")
    HEADERS[writer](blob().astype(np.uint8), str(study.masks / f"v1.2{suffix}"))
    assert detect_format(study.masks) == "nifti"
    assert study.run("nifti").complete
    assert np.array_equal(study.mask(image), blob())


@pytest.mark.parametrize("writer", HEADERS)
def test_a_nifti_file_of_a_cine(study: Study, writer: str) -> None:
    cine, shape = study.cine("loop.avi", 4), (HEIGHT + 1, WIDTH + 1)
    stack = np.stack([blob(0, *shape), np.zeros(shape, np.bool_), blob(2, *shape), blob(3, *shape)])
    HEADERS[writer](stack.astype(np.uint8), str(study.masks / "loop_seg.nii.gz"))
    assert study.run("nifti").complete
    assert sorted(study.states(cine)) == [0, 2, 3]
    for frame in (0, 2, 3):
        assert np.array_equal(study.mask(cine, frame), stack[frame])


def test_a_square_nifti_file_is_not_guessed_at(study: Study) -> None:
    image, mask = study.image("a.png", 40, 40), blob(0, 40, 40).astype(np.uint8)
    HEADERS["nibabel, as it is"](mask, str(study.masks / "a.nii"))
    [problem] = study.run("nifti").problems
    assert "which of its axes goes across" in problem.reason
    HEADERS["SimpleITK"](mask, str(study.masks / "a.nii"))
    assert study.run("nifti").complete
    assert np.array_equal(study.mask(image), mask)


@pytest.mark.parametrize(
    ("write", "reason"),
    [
        (nifti(np.zeros((8, 9), np.uint8)), "has 8 x 9 pixels"),
        (nifti(np.zeros((WIDTH, HEIGHT, 3), np.uint8)), "45 x 31 x 3 values"),
        (nifti(np.zeros(9, np.uint8)), "It has 9 values"),
        (nifti(np.full((WIDTH, HEIGHT), 0.5)), "between whole numbers"),
        (nifti(np.full((WIDTH, HEIGHT), np.inf)), "between whole numbers"),
        (nifti(blob().T.astype(np.uint8), np.diag([-1, 1, 1, 1])), "turned or mirrored"),
        (lambda path: path.write_bytes(b"no NIfTI"), "cannot be read"),
        (lambda path: path.write_bytes(b"\x1f\x8b\x08 cut off"), "cannot be read"),
    ],
)  # fmt: skip
def test_nifti_files_that_do_not_fit(study: Study, write: Callable[[Path], object], reason: str) -> None:
    study.image("a.png")
    write(study.masks / "a.nii")
    [problem] = study.run("nifti").problems
    assert reason in problem.reason


# --- DICOM segmentations


def test_a_segmentation_goes_to_the_image_that_it_names(study: Study) -> None:
    """Its segments are called otherwise than the Labels, and have their codes."""
    code = Code("49755003", "SCT", "Morphologically abnormal structure")
    study.labels(*LABELS, Label(3, "Rest", "green", code))
    headers, ids = images_of_a_series(3), []
    for number, header in enumerate(headers):
        header.PixelData = bytes(header.Rows * header.Columns + 1)
        save(header, study.images / f"IM{number}.dcm")
        ids.append(study.workspace.add_images([study.images / f"IM{number}.dcm"])[0].id)
    pixels = np.random.default_rng(0).random((3, headers[0].Rows, headers[0].Columns, 2)) < 0.4
    save(by_highdicom(headers, pixels.astype(np.uint8), "BINARY"), study.masks / "all of them.dcm")
    study.put("not a segmentation.png", blob())
    assert detect_format(study.masks / "all of them.dcm") == "dicom-seg"
    report = study.run("dicom-seg")
    assert (report.problems, report.imported, report.images) == ([], 6, 3)
    for number, image_id in enumerate(ids):
        assert np.array_equal(study.mask(image_id, 0, 1), pixels[number, ..., 0])
        assert np.array_equal(study.mask(image_id, 0, 3), pixels[number, ..., 1])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such pipes here")
def test_a_segmentation_without_masks_and_a_pipe_beside_it(study: Study) -> None:
    study.image("a.png")
    headers = images_of_a_series(1)
    dataset = by_highdicom(headers, np.ones((1, headers[0].Rows, headers[0].Columns, 2), np.uint8), "BINARY")
    for group in dataset.PerFrameFunctionalGroupsSequence:
        del group.DerivationImageSequence
    del dataset.ReferencedSeriesSequence
    save(dataset, study.masks / "a.dcm")
    os.mkfifo(study.masks / "pipe")
    [problem] = study.run("dicom-seg").problems
    assert "does not say which one image" in problem.reason


def test_a_segmentation_of_an_image_that_is_not_here(study: Study) -> None:
    study.image("a.png")
    headers = images_of_a_series(1)
    pixels = np.ones((1, headers[0].Rows, headers[0].Columns, 2), np.uint8)
    save(by_highdicom(headers, pixels, "BINARY"), study.masks / "a.dcm")
    (study.masks / "b.dcm").write_bytes((study.masks / "a.dcm").read_bytes()[:-200])
    problems = {problem.source: problem.reason for problem in study.run("dicom-seg").problems}
    assert problems.keys() == {"a.dcm", "b.dcm"}
    assert problems["a.dcm"] == f"The image that it was made for is not here; its UID is {headers[0].SOPInstanceUID}."


# --- real masks


@pytest.mark.parametrize(
    "folder", ["ultrasound_busi/train", "ultrasound_busbra/dev", "endoscopy_kvasir_seg/train", "ultrasound_busi/normal"]
)
def test_the_masks_of_public_data_sets(study: Study, shared_data: Path, folder: str) -> None:
    masks = sorted((shared_data / folder / "masks").iterdir())[:8]
    for mask in masks:
        (study.masks / mask.name).symlink_to(mask)
        study.workspace.add_images([shared_data / folder / "images" / f"{mask.stem}.jpg"])
    report = study.run(label="Lesion")
    assert (report.problems, report.imported) == ([], len(masks))
    for record in study.workspace.images():
        theirs = cv2.imread(str(shared_data / folder / "masks" / f"{record.path.stem}.png"), cv2.IMREAD_UNCHANGED)
        assert np.array_equal(study.mask(record.id), theirs > 0)


# --- what is there already


def test_human_work_stays_unless_it_is_replaced_and_that_can_be_undone(study: Study) -> None:
    path = study.images / "a.png"
    image = study.image("a.png")
    live = Live(study.workspace, path, (HEIGHT, WIDTH))
    live.stroke(0)
    drawn = live.annotated.active.mask
    other = study.image("b.png")
    for name in ("a.png", "b.png"):
        study.put(name, blob())
    report = study.run()
    assert (report.imported, report.kept_count, report.complete) == (1, 1, False)
    assert report.kept[0].source == "a.png"
    assert np.array_equal(study.mask(image), drawn)
    report = study.run(replace=True)
    assert (report.imported, report.unchanged, report.complete) == (1, 1, True)
    # As after a restart.
    for image_id, before in ((image, drawn), (other, np.zeros((HEIGHT, WIDTH), np.bool_))):
        annotated = study.workspace.load(image_id)
        assert annotated
        assert np.array_equal(annotated.mask_on(0), blob())
        assert annotated.title(annotated.history[-1]) == "Import"
        annotated.undo()
        assert np.array_equal(annotated.mask_on(0), before)


def test_a_dry_run_says_the_same_and_changes_nothing(study: Study) -> None:
    images = [study.image(f"{name}.png") for name in "ab"]
    for name in ("a", "b", "c"):
        study.put(f"{name}.png", blob())
    before = study.workspace.folder.joinpath("workspace.sqlite3").read_bytes()
    dry = study.run(dry_run=True)
    assert [study.workspace.load(image) for image in images] == [None, None]
    assert study.workspace.folder.joinpath("workspace.sqlite3").read_bytes() == before
    report = study.run()
    assert (dry.imported, dry.images, dry.matched, dry.problems) == (2, 2, report.matched, report.problems)


def test_an_image_that_has_changed_since_it_was_annotated(study: Study) -> None:
    image = study.image("a.png")
    study.put("a.png", blob(1))
    study.run()
    Pillow.new("L", (WIDTH, HEIGHT), 200).save(study.images / "a.png")
    study.put("a.png", blob(2))
    [problem] = study.run(replace=True).problems
    assert "has changed since it was annotated" in problem.reason
    assert np.array_equal(study.mask(image), blob(1))
    # Nor do masks of another reader go on what nobody has seen.
    with closing(Workspace(study.workspace.folder, "Anna")) as anna:
        [problem] = import_masks(anna, ImportOptions("png", study.masks), Decodes()).problems
        assert "has changed since it was annotated" in problem.reason
        assert anna.load(image) is None


def test_it_can_be_cancelled(study: Study) -> None:
    for name in "abc":
        study.image(f"{name}.png")
        study.put(f"{name}.png", blob())
    done: list[int] = []
    report = import_masks(
        study.workspace,
        ImportOptions("png", study.masks),
        Decodes(),
        progress=lambda count, _: done.append(count),
        wanted=lambda: len(done) < 2,
    )
    assert (report.cancelled, report.imported, report.complete) == (True, 2, False)
    assert len(study.workspace.frame_states()) == 2


@pytest.mark.parametrize("form", ["png", "coco", "nifti", "dicom-seg"])
def test_a_folder_without_masks_and_one_that_is_not_there(study: Study, form: str) -> None:
    study.image("a.png")
    (study.masks / "notes.txt").write_text("nothing")
    with pytest.raises(MaskImportError, match="No masks were found"):
        study.run(form)
    with pytest.raises(MaskImportError, match="does not exist"):
        study.run(form, study.masks / "not there")
    with pytest.raises(MaskImportError, match="No masks were found"):
        detect_format(study.masks)


# --- the command


@pytest.fixture
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "Decoder", lambda _: Decodes())


@pytest.mark.usefixtures("in_this_process")
def test_the_command(study: Study, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a b.png", "ä.png"):
        Pillow.new("L", (WIDTH, HEIGHT)).save(study.images / name)
        study.put(name, blob())
    arguments = ["--workspace", str(study.workspace.folder), "--format", "png", "--masks", str(study.masks)]
    images = [str(study.images)]
    assert import_command([*arguments, "--dry-run", *images]) == 0
    assert "2 masks would be imported for 2 images." in capsys.readouterr().out
    assert import_command([*arguments, *images]) == 0
    assert "2 masks imported for 2 images." in capsys.readouterr().out
    study.put("c.png", blob())
    assert import_command(arguments) == 1
    out = capsys.readouterr().out
    assert "Not imported: c.png. There is no image of this name." in out
    assert "2 there already" in out
    assert import_command([*arguments, "--accept"]) == 2
    assert "--reader" in capsys.readouterr().err
    assert import_command([*arguments, "--accept", "--reader", "Dr. Who", "--replace"]) == 1
    with closing(Workspace(study.workspace.folder, "Dr. Who")) as theirs:
        states = theirs.frame_states()
        assert states == {image: {0: State.ACCEPTED} for image in study.workspace.frame_states()}
        for image in states:
            assert {each.reader for each in theirs.acceptances(image).values()} == {"Dr. Who"}
            assert np.array_equal(theirs.revisions(image)[0].mask, blob())
    assert {state for each in study.workspace.frame_states().values() for state in each.values()} == {State.CORRECTED}


@pytest.mark.usefixtures("in_this_process")
@pytest.mark.parametrize(
    "wrong",
    [
        ["--format", "jpeg"],
        ["--masks", "/nowhere at all"],
        ["--workspace", "/proc/nowhere"],
        ["--label", "x" * 65],
        ["--reader", "x" * 1000],
        ["/no/such/image.png"],
    ],
)
def test_arguments_that_cannot_be_used(study: Study, wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    study.put("a.png", blob())
    arguments = ["--workspace", str(study.workspace.folder), "--format", "png", "--masks", str(study.masks)]
    assert import_command([*arguments, *wrong]) == 2
    assert capsys.readouterr().err
