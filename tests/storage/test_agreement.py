"""Agreement of two readers of a Workspace, as a table and as a picture."""

from __future__ import annotations

import csv
import xml.etree.ElementTree as ElementTree
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from scipy import stats

from app.domain.agreement import bland_altman
from app.domain.errors import ExportError, OpeningCancelled, WorkspaceError
from app.domain.manual_scale import ManualScale
from app.storage.agreement import TABLE, reader_agreement, write_agreement
from app.storage.images.reader import read_image
from app.storage.plots import bland_altman_plot, ticks
from app.storage.source_frames import SourceFrames
from app.storage.workspace import Workspace
from tests.direct_decoder import DirectDecoder
from tests.foreign import foreign
from tests.storage.two_readers import ANNA, BOB, read, square, two_readings

SVG = "{http://www.w3.org/2000/svg}"


def compared(folder: Path, a: str = ANNA, b: str = BOB):
    with closing(Workspace(folder / ".wavemask", a)) as workspace:
        return reader_agreement(workspace, b, SourceFrames(workspace, DirectDecoder(()), lambda: False))


def test_the_table_has_what_known_shifts_come_to(tmp_path: Path) -> None:
    ids = list(two_readings(tmp_path, (0, 3, 10, 40)))
    scaled = tmp_path / "Müller_10 & Söhne.png"
    with closing(Workspace(tmp_path / ".wavemask", "Third")) as workspace:
        scale = ManualScale((0, 0), (100, 0), 20.0, None, None, read_image(scaled).sha256, "2026-11-21T10:00:00+00:00")
        workspace.record_scale(ids[2], scale)
        read(workspace, scaled, square(5))  # another reader, who is not compared
    found = compared(tmp_path)
    assert (found.images, found.one_sided, len(found.rows)) == (4, 0, 4)
    written = write_agreement(found, tmp_path / "out")
    with (tmp_path / "out" / TABLE).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["image"] for row in rows] == [f"Müller_{shift} & Söhne.png" for shift in (0, 3, 10, 40)]
    assert {(row["reader_a"], row["reader_b"], row["frame"], row["label"]) for row in rows} == {
        (ANNA, BOB, "1", "Lesion")
    }
    # Two squares of 40 pixels that lie so far apart share 40 - shift columns.
    assert [float(row["dice"]) for row in rows] == pytest.approx([(40 - shift) / 40 for shift in (0, 3, 10, 40)])
    assert [float(row["hd95"]) for row in rows] == pytest.approx([0, 3, 10 * 0.2, 40])
    assert [row["length_unit"] for row in rows] == ["px", "px", "mm", "px"]
    assert [float(row["area_a"]) for row in rows] == pytest.approx([1600, 1600, 1600 * 0.04, 1600])
    assert [bool(row["note"]) for row in rows] == [True, True, False, True]
    assert [path.name for path in written] == [TABLE, "bland_altman_mm.svg", "bland_altman_px.svg"]


def test_nobody_is_compared_who_has_not_submitted(tmp_path: Path) -> None:
    list(two_readings(tmp_path, (3,), submit=False))
    assert compared(tmp_path).images == 0
    with closing(Workspace(tmp_path / ".wavemask", ANNA)) as workspace, pytest.raises(WorkspaceError):
        workspace.load_of(1, BOB)


def test_a_frame_that_one_of_them_has_not_accepted_is_left_out_and_counted(tmp_path: Path) -> None:
    (image_id,) = two_readings(tmp_path, (3,))
    with closing(Workspace(tmp_path / ".wavemask", BOB)) as workspace:
        annotated = workspace.load(image_id)
        assert annotated
        annotated.undo()
        workspace.record_position(image_id, 2, 1, annotated.standing(annotated.history[1:]))
    found = compared(tmp_path)
    assert (found.rows, found.one_sided) == ((), 1)
    assert list(found.plots(("A", "B"))) == []


def test_an_image_that_cannot_be_read_is_compared_in_pixels_and_says_why(tmp_path: Path) -> None:
    list(two_readings(tmp_path, (3,)))
    (tmp_path / "Müller_3 & Söhne.png").write_bytes(b"nothing")
    (row,) = compared(tmp_path).rows
    assert row.agreement.hd95 == 3
    assert row.note.endswith(".")


def test_it_can_be_given_up_and_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    list(two_readings(tmp_path, (3,)))

    class Gone(DirectDecoder):
        def read_image(self, path, wanted=lambda: True):
            return None

    with closing(Workspace(tmp_path / ".wavemask", ANNA)) as workspace:
        frames = SourceFrames(workspace, Gone(()), lambda: True)
        with pytest.raises(OpeningCancelled):
            reader_agreement(workspace, BOB, frames)
    (tmp_path / "file").touch()
    with pytest.raises(ExportError, match="choose another folder"):
        write_agreement(compared(tmp_path), tmp_path / "file")


def test_the_picture_shows_each_pair_where_it_belongs_and_says_its_numbers() -> None:
    rng = np.random.default_rng(4)
    a = rng.uniform(50, 900, 30)
    b = a + rng.normal(4, 20, 30)
    limits = bland_altman(a.tolist(), b.tolist())
    assert limits
    picture = bland_altman_plot(list(zip(a.tolist(), b.tolist(), strict=True)), limits, "mm²", ("<A> & 'a'", "B"))
    root = ElementTree.fromstring(picture)  # noqa: S314 - our own
    points = root.findall(f"{SVG}circle")
    x, y = ([float(point.get(axis) or 0) for point in points] for axis in ("cx", "cy"))
    # One straight scale along each axis; the y axis of SVG points downwards.
    assert stats.pearsonr(x, (a + b) / 2).statistic == pytest.approx(1, abs=1e-6)
    assert stats.pearsonr(y, a - b).statistic == pytest.approx(-1, abs=1e-6)
    scale = stats.linregress(a - b, y)
    dashed = [line for line in root.findall(f"{SVG}line") if line.get("stroke-dasharray")]
    assert [float(line.get("y1") or 0) for line in dashed] == pytest.approx(
        [scale.intercept + scale.slope * value for value in (limits.upper, limits.lower)], abs=0.2
    )
    texts = [text.text or "" for text in root.iter(f"{SVG}text")]
    assert "A: <A> & 'a', B: B, n = 30" in texts
    assert any(text.startswith("Bias: ") for text in texts)
    assert sum("mm²" in text for text in texts) == 2


@pytest.mark.parametrize(("low", "high"), [(0, 1), (-3.2, 7.9), (0, 0), (5, 5), (-1e-4, 2e-4), (0, 123456), (-80, -20)])
def test_ticks_are_few_and_round_and_hold_all(low: float, high: float) -> None:
    found = ticks(low, high)
    assert 2 <= len(found) <= 9
    assert found[0] <= low + 1e-12
    assert found[-1] >= high - 1e-12
    step = found[1] - found[0]
    assert step / 10 ** np.floor(np.log10(step * 1.0000001)) == pytest.approx(
        min((1, 2, 2.5, 5), key=lambda one: abs(one - step / 10 ** np.floor(np.log10(step * 1.0000001))))
    )


def test_its_files_are_english_whatever_the_reader_speaks(tmp_path: Path) -> None:
    list(two_readings(tmp_path, (3, 10)))
    (tmp_path / "Müller_3 & Söhne.png").write_bytes(b"nothing")
    written = write_agreement(compared(tmp_path), tmp_path / "English")
    with foreign():
        again = write_agreement(compared(tmp_path), tmp_path / "foreign")
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in written]
