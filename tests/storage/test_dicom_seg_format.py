"""An export as DICOM segmentations: of the Images that are DICOM, with what the Workspace knows of their masks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from pydicom import dcmread

from app.domain.annotation import State
from app.domain.labels import LESION, Label
from app.storage.confirmed_text import ConfirmedText
from app.storage.exports.dicom_seg import DicomSegmentations
from app.storage.exports.export import ExportOptions, ExportSummary, export
from app.storage.imports.dicom_seg import FoundSegment, SegmentationReader
from app.storage.workspace import Workspace
from storage.live import Live, proposal_of
from tests.direct_decoder import DirectDecoder
from tests.storage.dicom_sources import complaints
from tests.storage_images.dicom_files import from_wheel

CINE = from_wheel("examples_ybr_color.dcm")
SIZE = 240, 320
LABELS = (Label(1, "Lesion", "cyan", LESION, proposed=True), Label(2, "Düng", "green"))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with closing(Workspace(tmp_path / "study" / ".wavemask", reader="Ada Müller")) as workspace:
        workspace.save_labels(workspace.labels(), LABELS)
        yield workspace


@pytest.fixture
def cine(workspace: Workspace) -> Live:
    """The first Label corrected on Frame 1 and as proposed on Frame 3, the second drawn on Frame 1."""
    path = workspace.folder.parent / "cine.dcm"
    shutil.copy(CINE, path)
    live = Live(workspace, path, SIZE)
    live.propose(proposal_of(4, SIZE))
    live.stroke(0)
    live.use(2)
    live.stroke(4)
    live.state(State.ACCEPTED)
    live.annotated.show(2)
    live.use(1)
    live.stroke(2)
    live.state(State.ACCEPTED)
    return live


def exported(workspace: Workspace, out: Path, confirmed: ConfirmedText | None = None) -> ExportSummary:
    return export(workspace, out, [DicomSegmentations], ExportOptions(confirmed=confirmed), DirectDecoder([]))


def test_what_is_exported_is_read_again(workspace: Workspace, cine: Live, tmp_path: Path) -> None:
    summary = exported(workspace, tmp_path / "out")
    assert (summary.written, summary.refused) == ([tmp_path / "out" / "cine_seg.dcm"], [])
    (path,) = summary.written
    assert complaints(path) == []
    source = dcmread(CINE, stop_before_pixels=True)
    with closing(SegmentationReader(path)) as reader:
        found = {(one.frame, one.segment.name): one for one in reader.masks()}
    segments = {label.id: FoundSegment(label.name, label.code) for label in LABELS}
    wanted = {}
    for frame in (0, 2):
        cine.annotated.show(frame)
        for label_id, annotation in cine.annotated.annotations.items():
            if annotation.state is State.ACCEPTED:
                wanted[frame, segments[label_id].name] = (segments[label_id], annotation.mask)
    assert found.keys() == wanted.keys()
    assert len(found) >= 3
    for key, (segment, mask) in wanted.items():
        assert found[key].segment == segment
        assert found[key].image_uid == source.SOPInstanceUID
        np.testing.assert_array_equal(found[key].mask, mask)
    written = dcmread(path)
    assert written.ContentCreatorName == "Ada Müller"
    assert written.PatientID == source.PatientID
    first, second = written.SegmentSequence
    assert (first.SegmentAlgorithmType, second.SegmentAlgorithmType) == ("SEMIAUTOMATIC", "MANUAL")
    (algorithm,) = first.SegmentationAlgorithmIdentificationSequence
    assert (algorithm.AlgorithmName, algorithm.AlgorithmVersion) == ("model-4", f"{4:064x}")


def test_a_proposal_that_nobody_changed_is_the_models_alone(workspace: Workspace, tmp_path: Path) -> None:
    path = workspace.folder.parent / "cine.dcm"
    shutil.copy(CINE, path)
    live = Live(workspace, path, SIZE)
    live.propose(proposal_of(4, SIZE))
    options = ExportOptions({State.PROPOSED, State.ACCEPTED})
    for accept in (False, True):
        if accept:
            live.state(State.ACCEPTED)
        (out,) = export(workspace, tmp_path, [DicomSegmentations], options, DirectDecoder([])).written
        segment = dcmread(out).SegmentSequence[0]
        assert segment.SegmentAlgorithmType == "AUTOMATIC"


def test_de_identified_one_export_has_one_name_for_a_patient(workspace: Workspace, cine: Live, tmp_path: Path) -> None:
    again = workspace.folder.parent / "again.dcm"
    dataset = dcmread(CINE)
    dataset.SOPInstanceUID += ".1"
    dataset.save_as(again)
    live = Live(workspace, again, SIZE)
    live.stroke(0)
    live.state(State.ACCEPTED)
    summary = exported(workspace, tmp_path / "out", ConfirmedText())
    assert summary.refused == []
    assert [path.name for path in summary.written] == ["image_00001_seg.dcm", "image_00002_seg.dcm"]
    first, second = (dcmread(path) for path in summary.written)
    assert all(complaints(path) == [] for path in summary.written)
    for keyword in ("PatientID", "StudyInstanceUID", "SeriesInstanceUID"):
        assert first[keyword].value == second[keyword].value
        assert first[keyword].value != dataset[keyword].value
    for path in summary.written:
        content = path.read_bytes()
        for secret in (dataset.SOPInstanceUID.rpartition(".")[0], dataset.StudyInstanceUID, "Ada", "cine", "again"):
            assert secret.encode() not in content


def test_images_that_are_no_dicom_and_those_that_are_gone_are_refused(workspace: Workspace, tmp_path: Path) -> None:
    picture = workspace.folder.parent / "picture.png"
    Pillow.fromarray(np.zeros((*SIZE, 3), np.uint8)).save(picture)
    for path in (picture, workspace.folder.parent / "gone.dcm"):
        live = Live(workspace, path, SIZE)
        live.stroke(0)
        live.state(State.ACCEPTED)
    summary = exported(workspace, tmp_path / "out")
    assert summary.written == []
    reasons = dict(summary.refused)
    sentence = "Only masks of a DICOM image can be a DICOM segmentation; export its masks as NIfTI or PNG."
    assert reasons["picture.png"] == sentence
    assert reasons["gone.dcm"]
