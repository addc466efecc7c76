"""What was exported without loss comes back as it was, in another Workspace on the same images."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import State
from app.domain.labels import LESION, Code, Label
from app.domain.mask_import import place_masks
from app.storage.exports.export import ExportOptions, export
from app.storage.exports.formats import FORMATS
from app.storage.images.reader import read_image
from app.storage.imports.formats import detect_format
from app.storage.imports.importing import ImportOptions, import_masks
from app.storage.workspace import Workspace
from tests.direct_decoder import DirectDecoder
from tests.storage_images.dicom_files import from_wheel
from tests.storage_images.videos import write_jpeg_avi

HEIGHT, WIDTH = 47, 62
LABELS = (
    Label(1, "Läsion 病", "cyan", LESION, proposed=True),
    Label(2, "Cyst", "green", Code("399294002", "SCT", "Cyst of breast")),
)

Masks = dict[tuple[int, int], np.ndarray]


def still(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Pillow.fromarray(np.full((HEIGHT, WIDTH), len(str(path)), np.uint8)).save(path)
    return path


def masks_of(workspace: Workspace, image_id: int) -> Masks:
    """Every mask that is there, by Frame and Label, with those that are decided to be empty."""
    annotated = workspace.load(image_id)
    if annotated is None:
        return {}
    return {
        (frame, label.id): annotated.mask_on(frame, label.id)
        for frame in annotated.states()
        for label in annotated.labels
        if annotated.standing_of(frame, label.id)[0] is not State.EMPTY
    }


@pytest.mark.parametrize("overlaps", [False, True], ids=["apart", "overlapping"])
@pytest.mark.parametrize("form", ["png", "labelmap", "coco", "coco-polygons", "nifti", "dicom-seg"])
def test_what_goes_out_comes_in_again(form: str, overlaps: bool, tmp_path: Path) -> None:
    if form == "labelmap" and overlaps:
        pytest.skip("a label map holds no overlapping labels, which its export says")
    images = {"cine.dcm": Path(shutil.copy(from_wheel("examples_ybr_color.dcm"), tmp_path / "cine.dcm"))}
    if form != "dicom-seg":
        images = {name: still(tmp_path / name) for name in ("ä b.png", "p1/same.png", "empty.png")}
        if not form.startswith("coco"):  # which calls an image by the name of its file, without the folder
            images["p2/same.png"] = still(tmp_path / "p2" / "same.png")
        images["loop.avi"] = tmp_path / "loop.avi"
        write_jpeg_avi(images["loop.avi"], [np.full((HEIGHT, WIDTH, 3), 9 * index, np.uint8) for index in range(5)])
    labels = (LABELS[0], replace(LABELS[1], overlaps=overlaps))
    put: dict[int, Masks] = {}
    with closing(Workspace(tmp_path / "one")) as workspace:
        workspace.save_labels(workspace.labels(), labels)
        for number, path in enumerate(images.values()):
            record, image = workspace.add_images([path])[0], read_image(path)
            workspace.note_hash(record.id, image.sha256)
            annotated = AnnotatedImage(image.frame.height, image.frame.width, labels)
            noise = np.random.default_rng(number).random((5, *annotated.shape))
            masks = {(0, 1): noise[0] < 0.3, (0, 2): noise[0 if not overlaps else 1] > 0.6}
            if path.name == "empty.png":
                masks = {(0, 1): noise[0] < 0, (0, 2): noise[0] < 0}
            if image.frame_count > 1:
                masks |= {(2, 1): noise[2] < 0.5, (4, 1): noise[4] < 0.5}
            entry = place_masks(annotated, masks, State.ACCEPTED).entry
            workspace.record_entry(record.id, annotated.shape, 0, entry)
            put[record.id] = masks_of(workspace, record.id)
            assert put[record.id].keys() == masks.keys()
        options = ExportOptions(images=overlaps and FORMATS[form].takes_images)
        summary = export(workspace, tmp_path / "out", [FORMATS[form]], options, DirectDecoder([]))
        assert summary.refused == []
    with closing(Workspace(tmp_path / "two")) as workspace:
        workspace.save_labels(workspace.labels(), labels)
        workspace.add_images(list(images.values()))
        wanted = ImportOptions(detect_format(tmp_path / "out"), tmp_path / "out", accept=True)
        report = import_masks(workspace, wanted, DirectDecoder([]))
        assert (report.problems, report.kept) == ([], [])
        for image_id, masks in put.items():
            found = masks_of(workspace, image_id)
            assert found.keys() == masks.keys()
            for which, mask in masks.items():
                assert np.array_equal(found[which], mask), which
        assert all(state is State.ACCEPTED for each in workspace.frame_states().values() for state in each.values())
