"""Every format, read back by programs that others wrote, pixel by pixel."""

from __future__ import annotations

import csv
import errno
import io
import json
import math
import os
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import fields
from pathlib import Path

import cv2
import nibabel
import numpy as np
import pytest
import SimpleITK
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from labelformat.formats.yolov8 import YOLOv8InstanceSegmentationInput
from numpy.typing import NDArray
from PIL import Image as Pillow
from pycocotools import mask as rle
from pycocotools.coco import COCO

from app.domain.annotation import State
from app.domain.errors import ImageError
from app.domain.image import UNCALIBRATED, Calibration, Frame, Identity, Image, Region, Spacing
from app.domain.labels import LESION, Label, rgb_of
from app.domain.manual_scale import ManualScale
from app.domain.mask_editing import Rect
from app.domain.split import Side
from app.storage.annotation_table import Provenance
from app.storage.confirmed_text import ConfirmedText, load_confirmed, save_confirmed
from app.storage.exports import export as walk
from app.storage.exports.coco import run_lengths
from app.storage.exports.export import ExportOptions, ExportSummary, export
from app.storage.exports.formats import FORMATS
from app.storage.exports.split import held_out
from app.storage.workspace import Workspace
from storage.live import Live
from tests.foreign import foreign, untranslated

Mask = NDArray[np.bool_]
SHAPE = HEIGHT, WIDTH = 61, 83
LESIONS, CYSTS = 1, 2
WHOLE = Rect(0, 0, WIDTH, HEIGHT)
SPACING = Spacing(0.5, 0.25)
CINE_FRAMES = 6
HASH = "ab" * 32


def calibrated(rect: Rect) -> Calibration:
    return Calibration((Region(rect, SPACING),), "a test", "")


class Study:
    """A Workspace of four patients, with what is in it, and a stand-in for the decoder."""

    def __init__(self, folder: Path) -> None:
        self.workspace = Workspace(folder / "study" / ".wavemask")
        [proposed] = self.workspace.labels()
        labels = [
            Label(LESIONS, proposed.name, "cyan", LESION, proposed=True),
            Label(CYSTS, "Zyste, groß", "orange", overlaps=True),
        ]
        self.workspace.save_labels([proposed], labels)
        self.masks: dict[tuple[str, int, int], Mask] = {}  # by place below the folder, Frame and Label
        self.lives: dict[str, Live] = {}
        self.calibration = calibrated(WHOLE)
        self.unreadable: dict[str, ImageError] = {}
        self.out = folder / "Müllers Masken"
        self.holes = np.random.default_rng(1).random(SHAPE) < 0.7
        self.holes[:20, :30] = True
        self.holes[5:9, 6:11] = False
        self.apart = np.zeros(SHAPE, np.bool_)
        self.apart[50:60, 70:82] = True
        self.apart[30:33, 2:40] = self.apart[33, 40] = True
        self.blank = np.zeros(SHAPE, np.bool_)

    def put(self, name: str, masks: dict[tuple[int, int], Mask]) -> None:
        """Accept masks, by Frame and Label."""
        live = self.lives[name] = Live(self.workspace, self.workspace.folder.parent / name, SHAPE)
        for (frame, label_id), mask in sorted(masks.items()):
            live.annotated.show(frame)
            live.use(label_id)
            live.record(live.annotated.edit_region("Brush", WHOLE, np.ones(SHAPE, np.bool_), mask))
            self.masks[name, frame, label_id] = mask
        for frame in {frame for frame, _ in masks}:
            live.annotated.show(frame)
            live.state(State.ACCEPTED)

    def put_all(self) -> None:
        self.put("Lésion 大 1.png", {(0, LESIONS): self.holes, (0, CYSTS): self.blank})
        self.put("a/scan.dcm", {(0, LESIONS): self.apart, (0, CYSTS): self.blank})
        self.put("b/scan.dcm", {(0, LESIONS): self.blank, (0, CYSTS): self.apart})
        self.put(
            "c/cine.dcm",
            {(at, LESIONS): np.roll(self.apart, -at, axis=1) for at in (0, 3)}
            | {(at, CYSTS): self.blank for at in (0, 3)},
        )

    def overlap(self) -> None:
        self.put("d/overlap.dcm", {(0, LESIONS): self.holes, (0, CYSTS): self.apart | self.holes})

    def export(self, *formats: str, **options: object) -> ExportSummary:
        kinds = [FORMATS[name] for name in formats]
        return export(self.workspace, self.out, kinds, ExportOptions(**options), self)

    # --- as the decoder

    def read_image(self, path: Path, wanted: Callable[[], bool]) -> Image | None:
        name = path.relative_to(self.workspace.folder.parent).as_posix()
        if name in self.unreadable:
            raise self.unreadable[name]
        who = Identity(patient_id=f"id {path.parent.name}", patient_name="Doe, Jane", manufacturer="GE", device="E9")
        count = CINE_FRAMES if "cine" in name else 1
        return Image(path, HASH, self.frame(path, 0), count, identity=who) if wanted() else None

    def read_frame(self, path: Path, index: int, wanted: Callable[[], bool]) -> Frame | None:
        return self.frame(path, index) if wanted() else None

    def frame(self, path: Path, index: int) -> Frame:
        rng = np.random.default_rng(len(path.name) + 7 * index)
        return Frame(rng.integers(1, 255, (*SHAPE, 3)).astype(np.uint8), self.calibration)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    study = Study(tmp_path)
    with closing(study.workspace):
        yield study


STEMS = {
    ("Lésion 大 1.png", 0): "Lésion 大 1", ("a/scan.dcm", 0): "scan", ("b/scan.dcm", 0): "scan_2",
    ("c/cine.dcm", 0): "cine", ("c/cine.dcm", 3): "cine_frame_0004",
}  # fmt: skip


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_label_maps(study: Study) -> None:
    study.put_all()
    study.overlap()
    summary = study.export("labelmap")
    [(name, reason)] = summary.refused
    assert name == "overlap.dcm"
    assert "overlap" in reason
    assert files(study.out) == sorted(["labels.json", *(f"{stem}.png" for stem in STEMS.values())])
    for (image, frame), stem in STEMS.items():
        with Pillow.open(study.out / f"{stem}.png") as picture:
            assert picture.mode == "P"
            values = np.asarray(picture)
        bgr = cv2.imdecode(np.fromfile(study.out / f"{stem}.png", np.uint8), cv2.IMREAD_COLOR)
        for value, label_id, colour in ((1, LESIONS, "cyan"), (2, CYSTS, "orange")):
            assert np.array_equal(values == value, study.masks[image, frame, label_id])
            assert (bgr[values == value] == rgb_of(colour)[::-1]).all()
        assert not bgr[values == 0].any()
    told = json.loads((study.out / "labels.json").read_text())["labels"]
    assert [(each["value"], each["name"]) for each in told] == [(1, "Lesion"), (2, "Zyste, groß")]
    assert (told[0]["code"]["value"], told[1]["code"]) == (LESION.value, None)


def test_overlays(study: Study) -> None:
    study.put_all()
    study.export("overlay")
    assert files(study.out) == sorted(f"{stem}.png" for stem in STEMS.values())
    for (image, frame), stem in STEMS.items():
        bgr = cv2.imdecode(np.fromfile(study.out / f"{stem}.png", np.uint8), cv2.IMREAD_UNCHANGED)
        before = study.frame(study.lives[image].workspace.folder.parent / image, frame).rgb
        inside = study.masks[image, frame, LESIONS] | study.masks[image, frame, CYSTS]
        changed = (bgr[..., ::-1] != before).any(axis=2)
        assert not (changed & ~inside).any()
        assert changed[inside].mean() > 0.98 if inside.any() else True


@pytest.mark.parametrize("form", ["coco", "coco-polygons"])
@pytest.mark.parametrize("images", [False, True])
def test_coco(study: Study, form: str, images: bool) -> None:
    study.put_all()
    study.overlap()
    study.export(form, images=images)
    coco = COCO(study.out / "annotations.json")
    categories = coco.loadCats(coco.getCatIds())
    assert [(each["id"], each["name"]) for each in categories] == [(LESIONS, "Lesion"), (CYSTS, "Zyste, groß")]
    assert categories[0]["code"]["value"] == LESION.value
    found = {}
    for entry in coco.loadImgs(coco.getImgIds()):
        path = study.out / entry["file_name"]
        assert path.is_file() if images else path.name in {Path(name).name for name, *_ in study.masks}
        record = next(one for one in study.workspace.images() if one.id == entry["id"] // 1_000_000)
        name = record.path.relative_to(study.workspace.folder.parent).as_posix()
        for label_id in entry["decided"]:
            mask = np.zeros((entry["height"], entry["width"]), np.bool_)
            for annotation in coco.loadAnns(coco.getAnnIds(imgIds=entry["id"], catIds=label_id)):
                mask |= coco.annToMask(annotation) > 0
                assert annotation["area"] == np.count_nonzero(mask)
                assert annotation["bbox"] == cv2_box(mask)
            found[name, entry["frame"] - 1, label_id] = mask
    assert found.keys() == study.masks.keys()
    assert all(np.array_equal(found[what], mask) for what, mask in study.masks.items())
    again = (study.out / "annotations.json").read_bytes()
    study.export(form, images=images)
    assert (study.out / "annotations.json").read_bytes() == again


def cv2_box(mask: Mask) -> list[int]:
    return list(cv2.boundingRect(mask.view(np.uint8)))


@given(st.tuples(st.integers(1, 40), st.integers(1, 40)).flatmap(lambda shape: arrays(np.bool_, shape)))
def test_run_lengths_are_those_of_coco(mask: Mask) -> None:
    assert run_lengths(mask) == rle.encode(np.asfortranarray(mask.view(np.uint8)))["counts"].decode()


def test_run_lengths_of_a_large_mask() -> None:
    mask = np.zeros((2000, 3000), np.bool_)
    mask[3:1990, 100:2900] = True
    assert run_lengths(mask) == rle.encode(np.asfortranarray(mask.view(np.uint8)))["counts"].decode()


def test_yolo(study: Study) -> None:
    study.put_all()
    study.export("yolo", images=True)
    patients: dict[str, set[str]] = {}
    stems = {stem: what for what, stem in STEMS.items()}
    for part in ("train", "val"):
        reader = YOLOv8InstanceSegmentationInput(study.out / "data.yaml", part)
        assert [each.name for each in reader.get_categories()] == ["Lesion", "Zyste, groß"]
        for label in reader.get_labels():
            image, frame = stems.pop(Path(label.image.filename).stem)
            patients.setdefault(part, set()).add(image.split("/")[0])
            read = [np.zeros(SHAPE, np.uint8) for _ in range(2)]
            for thing in label.objects:
                for polygon in thing.segmentation.polygons:
                    cv2.fillPoly(read[thing.category.id], [np.array(polygon).astype(np.int32)], 1)
            for at, label_id in enumerate((LESIONS, CYSTS)):
                assert np.array_equal(read[at] > 0, study.masks[image, frame, label_id])
    assert stems == {}
    assert len(patients["val"]) == 1
    assert not patients["val"] & patients["train"]


def test_nifti(study: Study) -> None:
    study.put_all()
    study.overlap()
    summary = study.export("nifti")
    assert summary.remarks == []
    names = {"Lésion 大 1.png": "Lésion 大 1", "a/scan.dcm": "scan", "b/scan.dcm": "scan_2", "c/cine.dcm": "cine"}
    parts = {label_id: f"{folder}/overlap.nii.gz" for label_id, folder in ((LESIONS, "Lesion"), (CYSTS, "Zyste_groß"))}
    assert files(study.out) == sorted(["labels.json", *parts.values(), *(f"{name}.nii.gz" for name in names.values())])
    for image, name in names.items():
        expected = np.zeros((CINE_FRAMES if "cine" in image else 1, *SHAPE), np.uint8)
        for (of, frame, label_id), mask in study.masks.items():
            if of == image:
                expected[frame][mask] = label_id
        by_nibabel = nibabel.load(study.out / f"{name}.nii.gz")
        assert by_nibabel.get_data_dtype() == np.uint8
        assert np.array_equal(np.asarray(by_nibabel.dataobj).transpose(2, 1, 0), expected)
        assert by_nibabel.header.get_xyzt_units()[0] == "mm"
        by_itk = SimpleITK.ReadImage(str(study.out / f"{name}.nii.gz"))
        assert np.array_equal(SimpleITK.GetArrayFromImage(by_itk), expected)
        assert by_itk.GetSpacing()[:2] == (SPACING.x, SPACING.y)
        assert by_itk.GetDirection() == (1, 0, 0, 0, 1, 0, 0, 0, 1)
    for label_id, path in parts.items():
        volume = SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(study.out / path)))
        assert np.array_equal(volume[0], study.masks["d/overlap.dcm", 0, label_id] * np.uint8(label_id))
    told = json.loads((study.out / "labels.json").read_text())
    assert told["files"]["cine.nii.gz"] == {"frames": [1, 4], "no_millimetres": None}


def test_nifti_has_no_millimetres_where_one_scale_does_not_hold_for_the_whole_frame(study: Study) -> None:
    study.put_all()
    study.calibration = calibrated(Rect(0, 0, WIDTH - 1, HEIGHT))
    study.unreadable["a/scan.dcm"] = ImageError("The file is no longer there.")
    summary = study.export("nifti")
    assert summary.refused == []
    assert [name for name, _ in summary.remarks] == ["Lésion 大 1.png", "scan.dcm", "scan.dcm", "cine.dcm"]
    assert "reaches beyond" in summary.remarks[0][1]
    assert "no longer there" in summary.remarks[1][1]
    volume = nibabel.load(study.out / "scan.nii.gz")
    assert volume.header.get_zooms() == (1, 1, 1)
    assert volume.header.get_xyzt_units()[0] == "unknown"


def test_numpy(study: Study) -> None:
    study.put_all()
    study.overlap()
    study.export("numpy", states={State.ACCEPTED})
    assert files(study.out) == ["Lésion 大 1.npz", "cine.npz", "overlap.npz", "scan.npz", "scan_2.npz"]
    with np.load(study.out / "cine.npz") as read:
        assert read["labels"].tolist() == ["Lesion", "Zyste, groß"]
        assert read["frames"].tolist() == [0, 3]
        assert read["annotated"].all()
        assert read["spacing"].tolist() == [[SPACING.x, SPACING.y]] * 2
        assert (read["masks"].dtype, read["masks"].shape) == (np.bool_, (2, 2, *SHAPE))
        for at, frame in enumerate((0, 3)):
            assert np.array_equal(read["masks"][at, 0], study.masks["c/cine.dcm", frame, LESIONS])
    with np.load(study.out / "overlap.npz") as read:
        assert np.array_equal(read["masks"][0, 1], study.masks["d/overlap.dcm", 0, CYSTS])


def rows_of(path: Path) -> list[dict[str, str]]:
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"\n" not in content.replace(b"\r\n", b"")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_csv(study: Study) -> None:
    box = study.blank.copy()
    box[10:30, 20:40] = True
    study.put('Lésion, "1".png', {(0, LESIONS): box, (0, CYSTS): study.blank})
    study.calibration = calibrated(Rect(0, 0, 40, 40))
    study.put("b.png", {(0, LESIONS): study.apart})
    study.export("csv")
    first, empty, other, _ = rows_of(study.out / "measurements.csv")
    assert (first["image"], first["label"], first["state"]) == ('Lésion, "1".png', "Lesion", "accepted")
    assert (first["frame"], first["code"]) == ("1", "Lesion (SCT 52988006)")
    assert float(first["area_px"]) == 400
    assert float(first["area_mm2"]) == 400 * SPACING.x * SPACING.y
    assert float(first["longest_diameter_px"]) == pytest.approx(math.hypot(20, 20), abs=1e-4)
    assert float(first["longest_diameter_mm"]) == pytest.approx(math.hypot(10, 5), abs=1e-4)
    assert float(first["perimeter_mm"]) == pytest.approx(30, rel=0.05)
    assert (first["scale"], first["why_no_mm"]) == ("a test", "")
    assert (empty["label"], empty["area_px"], empty["why_no_mm"]) == ("Zyste, groß", "0", "The mask is empty.")
    assert (other["area_mm2"], other["parts"]) == ("", "2")
    assert other["why_no_mm"].endswith(".")
    assert {field.name for field in fields(Provenance)} <= first.keys()
    assert first["accepted_at"].startswith("20")
    assert json.loads(first["tool_counts"]) == {"Brush": 1}


def test_a_scale_set_by_hand_counts_and_one_for_another_content_does_not(study: Study) -> None:
    study.calibration = UNCALIBRATED
    study.put("a.png", {(0, LESIONS): study.apart})
    study.put("b.png", {(0, LESIONS): study.apart})
    first, second = study.workspace.images()
    scale = ManualScale((0, 0), (40, 0), 20.0, None, None, HASH, "2026-11-21T10:00:00+00:00")
    study.workspace.record_scale(first.id, scale)
    study.workspace.note_hash(second.id, "f" * 64)
    study.export("csv")
    row, _, changed, _ = rows_of(study.out / "measurements.csv")
    assert float(row["area_mm2"]) == int(row["area_px"]) * 0.25
    assert row["scale"] == scale.source
    assert (changed["area_px"], changed["area_mm2"]) == (row["area_px"], "")
    assert "has changed" in changed["why_no_mm"]


def test_the_training_folder_is_read_by_our_own_training(study: Study) -> None:
    from training.dataset import Source, split_data

    study.put_all()
    study.export("training")
    split = split_data(study.out, [Source("Lesion", name_lists="Lesion_train_test_names.pkl")], (0.0, 0.0), 1)
    stems = {stem: what for what, stem in STEMS.items()}
    assert sorted(pair.image.stem for part in split.values() for pair in part) == sorted(stems)
    held_out = {stems[pair.image.stem][0] for pair in split["held_out"]}
    assert len(held_out) == 1
    assert held_out.isdisjoint(stems[pair.image.stem][0] for pair in split["train"])
    for pair in (*split["train"], *split["held_out"]):
        image, frame = stems[pair.image.stem]
        assert np.array_equal(pair.read_mask(), study.masks[image, frame, LESIONS])
        path = study.workspace.folder.parent / image
        assert np.array_equal(pair.read_image(), study.frame(path, frame).rgb)


def test_one_patient_alone_is_not_split(study: Study) -> None:
    for name in ("a/1.png", "a/2.png"):
        study.put(name, {(0, LESIONS): study.apart})
    study.export("training", "yolo")
    assert not list(study.out.rglob("*.pkl"))
    assert "val: images/train" in (study.out / "yolo" / "data.yaml").read_text()


# --- what holds for all of them

ALL = [name for name in FORMATS if name != "dicom-seg"]  # which is for DICOM images alone


def test_several_formats_have_a_folder_each(study: Study) -> None:
    study.put_all()
    summary = study.export(*ALL)
    assert summary.refused == []
    assert {path.relative_to(study.out).parts[0] for path in summary.written} == set(ALL)
    assert {path.name for path in study.out.iterdir()} == set(ALL)


def test_a_dry_run_lists_what_would_be_written(study: Study) -> None:
    study.put_all()
    study.overlap()
    would = study.export(*ALL, images=True, dry_run=True)
    assert would.dry_run
    assert not study.out.exists()
    did = study.export(*ALL, images=True)
    assert (would.written, would.images, would.refused) == (did.written, did.images, did.refused)
    assert files(study.out) == sorted(path.relative_to(study.out).as_posix() for path in (*did.written, *did.images))
    assert would.replaced == did.replaced == []
    before = {path: path.stat().st_mtime_ns for path in study.out.rglob("*")}
    again = study.export(*ALL, images=True, dry_run=True)
    assert sorted(again.replaced) == sorted([*did.written, *did.images])
    assert {path: path.stat().st_mtime_ns for path in study.out.rglob("*")} == before


def test_de_identified_files_tell_no_names(study: Study, tmp_path: Path) -> None:
    study.put_all()
    image = study.read_image(study.workspace.folder.parent / "b/scan.dcm", lambda: True)
    assert image is not None
    save_confirmed(tmp_path / "user", image, [Rect(3, 2, 30, 9)])
    summary = study.export(*ALL, confirmed=load_confirmed(tmp_path / "user"), images=True)
    assert summary.refused == []
    for path in (*summary.written, *summary.images):
        told = [path.relative_to(study.out).as_posix().encode()]
        if path.suffix not in (".gz", ".npz", ".png"):
            told.append(path.read_bytes())
        for secret in ("Doe", "L\\u00e9sion", "Lésion", "scan", "cine", "id a", str(tmp_path), HASH):
            assert not any(secret.encode() in one for one in told), (path, secret)
    # No mask of the third image reaches into the box of text, so all pictures of it are black there but where it is.
    pictures = [path for path in (*summary.written, *summary.images) if path.name == "image_00003.png"]
    assert {path.parent.relative_to(study.out).as_posix() for path in pictures} >= {"overlay", "coco/images"}
    for path in pictures:
        pixels = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_UNCHANGED)
        assert not pixels[2:9, 3:30].any()
    unconfirmed = study.export(*ALL, confirmed=ConfirmedText())
    assert [name for name, _ in unconfirmed.refused] == ["Lésion 大 1.png", "scan.dcm", "scan.dcm", "cine.dcm"]
    assert "Nobody has confirmed" in unconfirmed.refused[0][1]
    assert {path.relative_to(study.out).parts[0] for path in unconfirmed.written} == set(ALL) - {"overlay", "training"}


def test_one_that_is_cancelled_or_fails_leaves_only_whole_files(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    study.put_all()
    about_all = {"annotations.json", "data.yaml", "labels.json", "measurements.csv", "Lesion_train_test_names.pkl"}
    for form in ALL:
        whole = study.export(form)
        contents = {path: path.read_bytes() for path in whole.written}
        for path in contents:
            path.unlink()
        done: list[int] = []
        summary = export(
            study.workspace,
            study.out,
            [FORMATS[form]],
            ExportOptions(),
            study,
            lambda count, _, done=done: done.append(count),
            lambda done=done: len(done) == 2,
        )
        assert summary.cancelled
        assert all(path.read_bytes() == contents[path] for path in summary.written)
        assert files(study.out) == sorted(path.relative_to(study.out).as_posix() for path in summary.written)
        assert not about_all & {path.name for path in summary.written}
        count = len(contents) // 2

        def full(path: Path, content: bytes) -> None:
            nonlocal count
            count -= 1
            if count < 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        with monkeypatch.context() as patched:
            patched.setattr(walk, "replace_file", full)
            summary = study.export(form)
        assert len(summary.written) == len(contents) // 2
        assert summary.refused
        assert all("full" in reason for _, reason in summary.refused)
        for path in study.out.rglob("*.*"):
            path.unlink()


def test_an_image_that_fails_half_way_is_not_in_the_files_about_all(study: Study) -> None:
    study.put_all()
    read = study.read_frame

    def fails(path: Path, index: int, wanted: Callable[[], bool]) -> Frame | None:
        if index:
            raise ImageError("Frame 4 cannot be decoded; export the file again.")
        return read(path, index, wanted)

    study.read_frame = fails
    summary = study.export("coco", "yolo", "training", images=True)
    assert [name for name, _ in summary.refused] == ["cine.dcm"]
    coco = json.loads((study.out / "coco" / "annotations.json").read_text())
    assert [entry["file_name"] for entry in coco["images"]] == [
        "images/Lésion 大 1.png", "images/scan.png", "images/scan_2.png",
    ]  # fmt: skip


def test_only_what_was_chosen_is_exported(study: Study) -> None:
    study.put_all()
    first, *_ = study.workspace.images()
    study.export("png", labels={CYSTS}, only={first.id})
    assert files(study.out) == ["Zyste_groß/Lésion 大 1.png"]


def test_exports_are_put_on_record(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    study.put_all()
    noted: list[tuple[str, dict[str, object]]] = []
    monkeypatch.setattr(study.workspace, "note_event", lambda *event: noted.append(event))
    study.export("png", dry_run=True)
    assert noted == []
    study.export("coco", "csv")
    assert noted == [
        ("export", {"folder": str(study.out), "formats": ["coco", "csv"], "files": 2, "deidentified": False})
    ]


def test_a_label_map_needs_few_enough_labels(study: Study) -> None:
    before = study.workspace.labels()
    more = [Label(number, f"L{number}", "cyan") for number in range(3, 260)]
    study.workspace.save_labels(before, [*before, *more])
    study.put("a.png", {(0, LESIONS): study.apart})
    summary = study.export("labelmap")
    assert "255" in summary.refused[0][1]


def test_the_side_that_a_model_has_seen_a_patient_on_is_kept() -> None:
    patients = {image: f"patient {image // 2}" for image in range(20)}
    alone = held_out(patients, {})
    assert len(alone) == 4
    for turned in (Side.TRAIN, Side.LEFT_OUT):
        kept = held_out(patients, dict.fromkeys(alone, turned))
        assert len(kept) == 4
        assert alone.isdisjoint(kept)
    others = [image for image in patients if image not in alone][:8]
    # One Image of a patient is enough, either way; a patient of whom any model has learned is not held out.
    drawn = dict.fromkeys(others[::2], Side.HELD_OUT) | {others[1]: Side.TRAIN}
    assert held_out(patients, drawn) == frozenset(others[2:])


def test_the_files_are_english_whatever_the_reader_speaks(study: Study) -> None:
    study.put_all()
    study.calibration = calibrated(Rect(0, 0, WIDTH - 1, HEIGHT))
    by_hand = ManualScale((0, 0), (40, 0), 20.0, None, None, HASH, "2026-11-21T10:00:00+00:00")
    study.workspace.record_scale(study.workspace.images()[-1].id, by_hand)
    study.unreadable["a/scan.dcm"] = ImageError("«Die Datei ist nicht mehr da.»")
    kinds = [name for name in FORMATS if name != "dicom-seg"]  # which is never the same twice
    study.export(*kinds)
    english, study.out = study.out, study.out.with_name("foreign")
    with foreign():
        summary = study.export(*kinds)
    written = {path.relative_to(english) for path in english.rglob("*.*")}
    assert len(written) > 20
    assert written == {path.relative_to(study.out) for path in study.out.rglob("*.*")}
    for path in written:
        assert (study.out / path).read_bytes() == (english / path).read_bytes(), path
    assert not untranslated(" ".join(sentence for _, sentence in summary.remarks + summary.refused))
