from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from app.domain.annotation import State
from app.domain.errors import ExportError, ImageError, UnwritableWorkspaceError
from app.domain.image import Frame, Identity, Image
from app.domain.labels import Label
from app.domain.mask_editing import Rect
from app.storage.confirmed_text import ConfirmedText, load_confirmed, save_confirmed
from app.storage.exports import command as command_module
from app.storage.exports.command import export_command
from app.storage.exports.export import ExportOptions, ExportSummary, export
from app.storage.exports.png import PngMasks
from app.storage.images.reader import read_image
from app.storage.workspace import DATABASE_NAME, Workspace
from storage.live import Live, proposal_of

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with closing(Workspace(tmp_path / "study" / ".wavemask")) as workspace:
        yield workspace


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "masks" / "today"


class Decodes:
    """Stands in for the decoder; each Frame of a file is brighter than the one before."""

    def __init__(self, read: Callable[[Path], Image | None]) -> None:
        self._read = read

    def read_image(self, path: Path, wanted: Callable[[], bool]) -> Image | None:
        return self._read(path) if wanted() else None

    def read_frame(self, path: Path, index: int, wanted: Callable[[], bool]) -> Frame | None:
        image = self._read(path)
        return Frame(image.frame.rgb + np.uint8(index)) if image and wanted() else None


def export_png(
    workspace: Workspace,
    out: Path,
    states: Collection[State] = (State.ACCEPTED,),
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    decoder: Decodes | None = None,
    confirmed: ConfirmedText | None = None,
) -> ExportSummary:
    """With a decoder, the images too."""
    options = ExportOptions(states, images=decoder is not None, confirmed=confirmed)
    return export(workspace, out, [PngMasks], options, decoder or Decodes(lambda _: None), progress, cancelled)


def accepted(workspace: Workspace, name: str, number: int = 0, state: State = State.ACCEPTED) -> Live:
    shape = 61 + number, 83
    live = Live(workspace, workspace.folder.parent / name, shape)
    live.propose(proposal_of(number, shape))
    live.stroke(number)
    live.state(state)
    return live


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_mask_is_written_pixel_for_pixel(workspace: Workspace, out: Path) -> None:
    lives = [accepted(workspace, f"{number}.dcm", number) for number in range(4)]
    progress: list[tuple[int, int]] = []
    summary = export_png(workspace, out, progress=lambda *done: progress.append(done))
    assert summary.written == [out / f"{number}.png" for number in range(4)]
    assert (summary.refused, summary.renamed, summary.cancelled) == ([], [], False)
    assert progress == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert names(out) == ["0.png", "1.png", "2.png", "3.png"]
    for live, path in zip(lives, summary.written, strict=True):
        pixels = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
        assert (pixels.dtype, pixels.ndim) == (np.uint8, 2)
        assert np.array_equal(pixels, np.where(live.annotated.active.mask, 255, 0))
        assert 0 < np.count_nonzero(pixels) < pixels.size


def test_only_accepted_masks_are_written_unless_asked_otherwise(workspace: Workspace, out: Path) -> None:
    accepted(workspace, "accepted.png")
    accepted(workspace, "rejected.png", state=State.REJECTED)
    Live(workspace, workspace.folder.parent / "corrected.png").stroke(1)
    Live(workspace, workspace.folder.parent / "proposed.png").propose(proposal_of(1))
    workspace.add_images([workspace.folder.parent / "empty.png"])
    assert export_png(workspace, out).written == [out / "accepted.png"]
    summary = export_png(workspace, out, {State.CORRECTED, State.PROPOSED, State.EMPTY})
    assert summary.written == [out / "corrected.png", out / "proposed.png"]
    [(name, reason)] = summary.refused
    assert name == "empty.png"
    assert "no annotation" in reason
    assert names(out) == ["accepted.png", "corrected.png", "proposed.png"]


def test_an_emptied_mask_is_a_mask(workspace: Workspace, out: Path) -> None:
    live = Live(workspace, workspace.folder.parent / "a.png", (9, 7))
    live.record(live.annotated.clear())
    live.state(State.ACCEPTED)
    [path] = export_png(workspace, out).written
    assert np.array_equal(cv2.imread(str(path), cv2.IMREAD_UNCHANGED), np.zeros((9, 7), np.uint8))


def test_images_of_one_name_have_files_of_their_own(workspace: Workspace, out: Path) -> None:
    images = ["p1/a.png", "p2/A.jpg", "p3/a.dcm", "p4/a_2.png", "p5/b.png"]
    lives = [accepted(workspace, name, number) for number, name in enumerate(images)]
    summary = export_png(workspace, out)
    assert [path.name for path in summary.written] == ["a.png", "A_2.png", "a_3.png", "a_2_2.png", "b.png"]
    assert summary.renamed == [("A.jpg", "A_2"), ("a.dcm", "a_3"), ("a_2.png", "a_2_2")]
    for live, path in zip(lives, summary.written, strict=True):
        assert np.array_equal(cv2.imread(str(path), cv2.IMREAD_UNCHANGED) > 0, live.annotated.active.mask)


def test_a_later_export_gives_each_image_the_same_name(workspace: Workspace, out: Path) -> None:
    first, second = Live(workspace, workspace.folder.parent / "p1" / "a.png"), accepted(workspace, "p2/a.png", 3)
    before = export_png(workspace, out).written
    first.stroke(0)
    first.state(State.ACCEPTED)
    assert export_png(workspace, out).written == [out / "a.png", *before]
    assert np.array_equal(cv2.imread(str(before[0]), cv2.IMREAD_UNCHANGED) > 0, second.annotated.active.mask)


@pytest.mark.parametrize(
    ("labels", "folders"),
    [
        (("a b", "a-b", "a_b_2"), ("a_b", "a_b_2", "a_b_2_2")),
        (("A b", "a_b", "a b 2", "A-B"), ("A_b", "a_b_2", "a_b_2_2", "A_B_3")),
        (("Le\u0301sion", "L\u00e9sion"), ("L\u00e9sion", "L\u00e9sion_2")),
        (("Con", "nul", "COM1", "Lpt\u00b9"), ("Con_label", "nul_label", "COM1_label", "Lpt\u00b9_label")),
        (("Con_label", "CON", "Console"), ("Con_label", "CON_label_2", "Console")),
        (("..", "\u2014", "a/b\\c"), ("label", "label_2", "a_b_c")),
    ],
)  # fmt: skip
def test_each_label_has_a_folder_of_its_own_in_any_order(
    workspace: Workspace, out: Path, labels: tuple[str, ...], folders: tuple[str, ...]
) -> None:
    known = [Label(number + 1, name, "cyan", proposed=not number, overlaps=True) for number, name in enumerate(labels)]
    workspace.save_labels(workspace.labels(), known[::-1])
    live = Live(workspace, workspace.folder.parent / "a.png")
    for number, label in enumerate(known):
        live.use(label.id)
        live.stroke(2 * number)
    live.state(State.ACCEPTED)
    export_png(workspace, out)
    assert names(out) == sorted(folders)
    for label, folder in zip(known, folders, strict=True):
        mask = cv2.imread(str(out / folder / "a.png"), cv2.IMREAD_UNCHANGED) > 0
        assert np.array_equal(mask, live.annotated.annotations[label.id].mask)


def test_names_that_are_uids_stay_whole(workspace: Workspace, out: Path) -> None:
    for number, name in enumerate(["1.2.840.1", "1.2.840.2", "IM0001", "scan.v2.dcm"]):
        accepted(workspace, name, number)
    summary = export_png(workspace, out)
    assert names(out) == ["1.2.840.1.png", "1.2.840.2.png", "IM0001.png", "scan.v2.png"]
    assert summary.renamed == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_any_image_name_can_be_written(workspace: Workspace, tmp_path: Path) -> None:
    images = ["Lésion 大腸 'a' \"b\".png", "  spaced .png", "not unicode \udcff.png"]
    for name in images:
        accepted(workspace, name)
    out = tmp_path / 'für Müller\'s "study"'
    assert export_png(workspace, out).written == [out / name for name in images]
    assert len(names(out)) == 3


def test_an_earlier_mask_is_replaced(workspace: Workspace, out: Path) -> None:
    live = accepted(workspace, "a.png")
    export_png(workspace, out)
    live.stroke(5)
    live.state(State.ACCEPTED)
    export_png(workspace, out)
    assert np.array_equal(cv2.imread(str(out / "a.png"), cv2.IMREAD_UNCHANGED) > 0, live.annotated.active.mask)
    assert names(out) == ["a.png"]


@pytest.mark.parametrize("place", ["study", "link"])
def test_an_image_is_never_replaced_by_its_mask(workspace: Workspace, tmp_path: Path, place: str) -> None:
    folder = workspace.folder.parent
    (tmp_path / "link").symlink_to(folder)
    (folder / "a.png").write_bytes(b"the image")
    accepted(workspace, "a.png")
    accepted(workspace, "b.dcm", 1)
    summary = export_png(workspace, tmp_path / place)
    assert (folder / "a.png").read_bytes() == b"the image"
    assert summary.written == [tmp_path / place / "b.png"]
    [(name, reason)] = summary.refused
    assert name == "a.png"
    assert "another folder" in reason


def test_a_cancelled_export_keeps_what_is_complete(workspace: Workspace, out: Path) -> None:
    for number in range(5):
        accepted(workspace, f"{number}.png", number)
    done: list[int] = []
    summary = export_png(workspace, out, progress=lambda count, _: done.append(count), cancelled=lambda: len(done) == 2)
    assert summary.cancelled
    assert names(out) == ["0.png", "1.png"] == [path.name for path in summary.written]


def test_what_cannot_be_written_does_not_stop_the_others(workspace: Workspace, out: Path) -> None:
    for number, name in enumerate(["a.png", f"{'x' * 253}.p", "c.png"]):
        accepted(workspace, name, number)
    (out / "a.png").mkdir(parents=True)
    summary = export_png(workspace, out)
    assert summary.written == [out / "c.png"]
    assert [name for name, _ in summary.refused] == ["a.png", f"{'x' * 253}.p"]
    assert all(reason.endswith(".") and str(out) in reason for _, reason in summary.refused)
    assert names(out) == ["a.png", "c.png"]


def test_a_full_disk_leaves_no_partial_file(workspace: Workspace, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        accepted(workspace, f"{number}.png", number)
    export_png(workspace, out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    for number in range(5):
        (out / f"{number}.png").write_bytes(b"earlier")
    synced: list[int] = []

    def full(handle: int) -> None:
        synced.append(handle)
        if len(synced) > 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    summary = export_png(workspace, out)
    assert summary.written == [out / "0.png", out / "1.png"]
    assert [name for name, _ in summary.refused] == ["2.png", "3.png", "4.png"]
    assert all("full" in reason for _, reason in summary.refused)
    expected = {name: content if name < "2" else b"earlier" for name, content in before.items()}
    assert {path.name: path.read_bytes() for path in out.iterdir()} == expected


def test_a_write_that_stops_half_way_leaves_no_partial_file(workspace: Workspace, out: Path) -> None:
    resource = pytest.importorskip("resource", reason="Windows has no limit on the size of files")
    live = Live(workspace, workspace.folder.parent / "noise.png", (600, 600))
    live.propose(proposal_of(1, (600, 600)))
    live.state(State.ACCEPTED)
    accepted(workspace, "small.png")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, limits[1]))
    try:
        summary = export_png(workspace, out)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert [name for name, _ in summary.refused] == ["noise.png"]
    assert names(out) == ["small.png"]


def test_a_damaged_annotation_is_refused_and_the_others_go_on(workspace: Workspace, out: Path) -> None:
    lives = [accepted(workspace, f"{number}.png", number) for number in range(2)]
    workspace.close()
    path = workspace.folder / DATABASE_NAME
    edit = lives[0].annotated.history[0].changes[0].edit
    assert edit is not None
    path.write_bytes(path.read_bytes().replace(edit.packed, edit.packed[::-1]))
    with closing(Workspace(workspace.folder)) as damaged:
        summary = export_png(damaged, out)
    assert summary.written == [out / "1.png"]
    assert [name for name, _ in summary.refused] == ["0.png"]


def test_a_file_in_place_of_the_folder_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    accepted(workspace, "a.png")
    (tmp_path / "file").write_text("mine")
    for out in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(ExportError, match="choose another folder"):
            export_png(workspace, out)
    assert (tmp_path / "file").read_text() == "mine"


# --- without a window


def command(workspace: Workspace, out: Path, *more: str) -> list[str]:
    return ["--workspace", str(workspace.folder), "--format", "png", "--out", str(out), *more]


def test_the_command_tells_what_it_did(workspace: Workspace, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accepted(workspace, "p1/a.png")
    accepted(workspace, "p2/a.png", 1)
    Live(workspace, workspace.folder.parent / "c.png").stroke(1)
    assert export_command(command(workspace, out)) == 0
    told = capsys.readouterr()
    assert told.out.splitlines()[0] == f"Wrote 2 files to {out}."
    assert "a_2" in told.out
    assert told.err == ""
    (out / "a.png").unlink()
    (out / "a.png").mkdir()
    assert export_command(command(workspace, out, "--include", "corrected", "rejected")) == 1
    told = capsys.readouterr()
    assert "Wrote 2 files" in told.out
    assert "Refused: a.png." in told.out
    assert names(out) == ["a.png", "a_2.png", "c.png"]


def test_the_command_does_what_the_window_does(
    workspace: Workspace, out: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAVEMASK_HOME", str(out.parent / "user"))
    lesion = workspace.labels()[0]
    workspace.save_labels([lesion], [lesion, Label(2, "Cyst", "yellow")])
    for number, name in enumerate(("doe.png", "other.png")):
        live = accepted(workspace, name, number)
        pixels = np.random.default_rng(number).integers(1, 255, (*live.annotated.shape, 3)).astype(np.uint8)
        Pillow.fromarray(pixels).save(workspace.folder.parent / name)
    image = read_image(workspace.folder.parent / "doe.png")
    save_confirmed(out.parent / "user", image, [Rect(0, 0, 83, 10)])
    more = ["coco", "--images", "--deidentified", "--label", "lesion", "--dry-run"]
    assert export_command([*command(workspace, out)[:3], *more[:1], *command(workspace, out)[3:], *more[1:]]) == 1
    told = capsys.readouterr().out
    assert not out.exists()
    assert told.startswith(f"Would write 4 files to {out}.\n{out / 'png' / 'Lesion' / 'image_00001.png'}\n")
    assert "Refused: other.png. Nobody has confirmed" in told
    arguments = [*command(workspace, out)[:3], "coco", *command(workspace, out)[3:], *more[1:-1]]
    assert export_command(arguments) == 1
    assert f"Wrote 4 files to {out}." in capsys.readouterr().out
    assert names(out / "png") == ["Lesion", "images"]
    assert names(out / "coco") == ["annotations.json", "images"]
    pixels = cv2.imread(str(out / "coco" / "images" / "image_00001.png"), cv2.IMREAD_COLOR_RGB)
    assert not pixels[:10].any()
    assert np.array_equal(pixels[10:], image.frame.rgb[10:])


def test_the_command_exports_from_a_disk_that_cannot_be_written(
    workspace: Workspace, out: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def on_that_disk(folder: Path, reader: str, read_only: bool = False) -> Workspace:
        if not read_only:
            raise UnwritableWorkspaceError("It cannot be written.")
        return Workspace(folder, reader, read_only=True)

    monkeypatch.setattr(command_module, "Workspace", on_that_disk)
    assert export_command(command(workspace, out)) == 0
    assert "could not be put on record" in capsys.readouterr().out


def test_the_command_creates_no_workspace(tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export_command(["--workspace", str(tmp_path / "typo"), "--format", "png", "--out", str(out)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert str(tmp_path / "typo") in told.err
    assert list(tmp_path.iterdir()) == []


def test_the_command_refuses_what_it_does_not_know(
    workspace: Workspace, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export_command(["--workspace", str(workspace.folder)]) == 2
    assert export_command(command(workspace, out, "--include", "nonsense")) == 2
    assert export_command([*command(workspace, out), "--format", "gif"]) == 2
    assert export_command(["--workspace", "x", "--out", "y", "--format", "csv", "--images"]) == 2
    for name, word in (("--label", "Lesion"), ("--reader", "annotated")):
        assert export_command([*command(workspace, out), name, "Nobody"]) == 2
        assert word in capsys.readouterr().err
    assert not out.exists()
    assert capsys.readouterr().out == ""
    assert export_command(["--help"]) == 0


def test_the_command_says_that_the_workspace_is_damaged(
    workspace: Workspace, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace.close()
    (workspace.folder / DATABASE_NAME).write_text("no database")
    assert export_command(command(workspace, out)) == 2
    assert "damaged" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_the_command_prints_any_name_on_any_console(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    accepted(workspace, "p1/大 \udcff.png")
    accepted(workspace, "p2/大 \udcff.png", 1)
    console = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", console)
    assert export_command(command(workspace, tmp_path / "out")) == 0
    console.seek(0)
    assert "Renamed: \\u5927 \\udcff.png" in console.read()
    monkeypatch.setattr(sys, "stdout", None)  # a program without a console
    assert export_command(command(workspace, tmp_path / "out")) == 0


def test_main_exports_while_the_workspace_is_open(workspace: Workspace, out: Path) -> None:
    live = accepted(workspace, "a.png")
    result = subprocess.run(
        [sys.executable, "main.py", "export", *command(workspace, out)], cwd=ROOT, capture_output=True, check=False
    )
    assert (result.returncode, result.stderr) == (0, b"")
    pixels = cv2.imread(str(out / "a.png"), cv2.IMREAD_UNCHANGED)
    assert np.array_equal(pixels > 0, live.annotated.active.mask)


class TestImages:
    """Frames beside the masks; the reader stands in for the decoder."""

    BOXES = (Rect(3, 2, 30, 9), Rect(70, 50, 83, 61))

    @pytest.fixture
    def devices(self, workspace: Workspace) -> dict[str, Identity]:
        """Of each accepted Image; the files' names are those of patients."""
        named = Identity(patient_name="Doe, Jane", manufacturer="GE", device="LOGIQ")
        devices = {"doe_jane.dcm": named, "doe_john.dcm": Identity(manufacturer="Other", device="X"), "roe.dcm": named}
        for name in devices:
            accepted(workspace, name)
        return devices

    @pytest.fixture
    def confirmed(self, tmp_path: Path, devices: dict[str, Identity]) -> ConfirmedText:
        save_confirmed(tmp_path / "user", self.image(devices, Path("roe.dcm")), self.BOXES)
        return load_confirmed(tmp_path / "user")

    @staticmethod
    def image(devices: dict[str, Identity], path: Path) -> Image:
        rng = np.random.default_rng(len(path.name) + ord(path.name[4]))
        frame = Frame(rng.integers(1, 255, (61, 83, 3)).astype(np.uint8))
        return Image(path, "0" * 64, frame, identity=devices[path.name])

    def test_they_are_written_as_they_are(self, workspace: Workspace, out: Path, devices: dict[str, Identity]) -> None:
        summary = export_png(workspace, out, decoder=Decodes(lambda path: self.image(devices, path)))
        assert names(out) == ["doe_jane.png", "doe_john.png", "images", "roe.png"]
        assert summary.images == [out / "images" / path.name for path in summary.written]
        for name in devices:
            with Pillow.open(out / "images" / f"{Path(name).stem}.png") as picture:
                assert (np.asarray(picture) == self.image(devices, Path(name)).frame.rgb).all()
                assert picture.info == {}

    def test_de_identified_they_lose_text_and_names(
        self, workspace: Workspace, out: Path, devices: dict[str, Identity], confirmed: ConfirmedText
    ) -> None:
        summary = export_png(
            workspace, out, decoder=Decodes(lambda path: self.image(devices, path)), confirmed=confirmed
        )
        assert summary.deidentified
        assert [name for name, _ in summary.refused] == ["doe_john.dcm"]
        assert "Burnt-in text…" in summary.refused[0][1]
        assert summary.renamed == [("doe_jane.dcm", "image_00001"), ("roe.dcm", "image_00003")]
        assert names(out) == ["image_00001.png", "image_00003.png", "images"]
        assert names(out / "images") == ["image_00001.png", "image_00003.png"]
        inside = np.zeros((61, 83), np.bool_)
        for box in self.BOXES:
            inside[box.window] = True
        for name, new in summary.renamed:
            pixels = cv2.cvtColor(
                cv2.imread(str(out / "images" / f"{new}.png"), cv2.IMREAD_UNCHANGED), cv2.COLOR_BGR2RGB
            )
            assert not pixels[inside].any()
            assert (pixels[~inside] == self.image(devices, Path(name)).frame.rgb[~inside]).all()
        leaked = [path for path in out.rglob("*.png") if b"doe" in path.read_bytes().lower()]
        assert leaked == []

    def test_each_frame_of_a_cine_has_its_own_files(
        self, workspace: Workspace, out: Path, devices: dict[str, Identity]
    ) -> None:
        cine = workspace.images()[2]
        live = Live(workspace, cine.path, (61, 83))
        live.annotated = workspace.load(cine.id)
        masks = {0: live.annotated.active.mask}
        for index, decided in ((4, State.ACCEPTED), (7, None)):
            live.annotated.show(index)
            live.stroke(index)
            masks[index] = live.annotated.active.mask
            if decided:
                live.state(decided)
        assert workspace.images()[2].state is State.CORRECTED
        summary = export_png(workspace, out, decoder=Decodes(lambda path: self.image(devices, path)))
        assert names(out) == ["doe_jane.png", "doe_john.png", "images", "roe.png", "roe_frame_0005.png"]
        assert summary.written[-2:] == [out / "roe.png", out / "roe_frame_0005.png"]
        for index, name in ((0, "roe.png"), (4, "roe_frame_0005.png")):
            assert np.array_equal(cv2.imread(str(out / name), cv2.IMREAD_UNCHANGED) > 0, masks[index])
            pixels = cv2.cvtColor(cv2.imread(str(out / "images" / name), cv2.IMREAD_UNCHANGED), cv2.COLOR_BGR2RGB)
            assert np.array_equal(pixels, self.image(devices, cine.path).frame.rgb + np.uint8(index))
        every = export_png(workspace, out, {State.ACCEPTED, State.CORRECTED})
        assert every.written[-1] == out / "roe_frame_0008.png"

    def test_masks_alone_need_no_confirmation_but_lose_their_names(
        self, workspace: Workspace, out: Path, devices: dict[str, Identity]
    ) -> None:
        summary = export_png(workspace, out, confirmed=ConfirmedText())
        assert names(out) == ["image_00001.png", "image_00002.png", "image_00003.png"]
        assert (summary.refused, summary.images) == ([], [])
        assert export_png(workspace, out, confirmed=ConfirmedText()).written == summary.written

    def test_what_cannot_be_read_or_has_changed_is_refused_with_its_mask(
        self, workspace: Workspace, out: Path, devices: dict[str, Identity]
    ) -> None:
        first, second, _ = workspace.images()
        workspace.note_hash(first.id, "f" * 64)

        def read(path: Path) -> Image:
            if path == second.path:
                raise ImageError("The file is no longer there.")
            return self.image(devices, path)

        summary = export_png(workspace, out, decoder=Decodes(read))
        assert [name for name, _ in summary.refused] == ["doe_jane.dcm", "doe_john.dcm"]
        assert "changed" in summary.refused[0][1]
        assert summary.refused[1][1] == "The file is no longer there."
        assert [path.name for path in (*summary.written, *summary.images)] == ["roe.png", "roe.png"]

    def test_one_that_is_given_up_ends_the_export(
        self, workspace: Workspace, out: Path, devices: dict[str, Identity]
    ) -> None:
        summary = export_png(workspace, out, decoder=Decodes(lambda _: None))
        assert summary.cancelled
        assert (summary.written, names(out)) == ([], [])

    def test_a_label_of_that_name_has_another_folder(self, workspace: Workspace, out: Path) -> None:
        lesion, images = workspace.labels()[0], Label(2, "Images", "yellow")
        workspace.save_labels([lesion], [lesion, images])
        accepted(workspace, "a.png")
        identity = {"a.png": Identity()}
        summary = export_png(workspace, out, decoder=Decodes(lambda path: self.image(identity, path)))
        assert summary.images == [out / "images" / "a.png"]
        assert out / "images" not in [path.parent for path in summary.written]
