"""The report: right numbers, one file that needs nothing else, and nobody given away."""

from __future__ import annotations

import base64
import io
import re
from collections import Counter
from contextlib import closing
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from app.domain.annotation import State
from app.domain.errors import ExportError, OpeningCancelled
from app.domain.mask_editing import Rect
from app.storage.confirmed_text import ConfirmedText, load_confirmed, save_confirmed
from app.storage.images.reader import read_image
from app.storage.report import Report, ReportMaker, Spread, write_report
from app.storage.report_page import page
from app.storage.workspace import Workspace
from tests import pictures
from tests.direct_decoder import DirectDecoder
from tests.foreign import foreign, untranslated
from tests.storage.two_readers import ANNA, BOB, propose, read, square, two_readings

SHIFTS = 0, 4, 20
NOW = datetime(2026, 11, 21, 17, 30)


class Page(HTMLParser):
    """What a browser makes of a page: its words, its elements, and whether each that was opened was closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: Counter[str] = Counter()
        self.words: list[str] = []
        self.links: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen[tag] += 1
        self.links += [value or "" for name, value in attrs if name in ("src", "href", "xlink:href", "action")]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.words.append(data.strip())

    @property
    def text(self) -> str:
        return " ".join(word for word in self.words if word)


def made(folder: Path, names: bool, confirmed: ConfirmedText | None = None, reader: str = ANNA) -> Report:
    with closing(Workspace(folder / ".wavemask", reader)) as workspace:
        return ReportMaker(workspace, DirectDecoder(()), confirmed or ConfirmedText(), names).make("1.2.3", NOW)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two readers have submitted three images; one more has been accepted as proposed, and one waits."""
    images = tmp_path / "Patient Müller <b>"
    images.mkdir()
    list(two_readings(images, SHIFTS))
    with closing(Workspace(images / ".wavemask", ANNA)) as workspace:
        for name, seconds in (("taken.png", 4.0), ("waits.png", 0.0)):
            path = pictures.write(images / name, pictures.ultrasound, 9)
            propose(workspace, path, square(60))
            if seconds:
                read(workspace, path, None, seconds)
    return images


def test_its_numbers_are_those_of_the_workspace(folder: Path) -> None:
    report = made(folder, names=True)
    assert report.images == {State.ACCEPTED: 4, State.PROPOSED: 1}
    assert report.labels == [("Lesion", {State.ACCEPTED: 4, State.PROPOSED: 1})]
    # Each image took ten seconds, the one that was accepted at once four.
    assert report.seconds == Spread(4, *np.percentile([10, 10, 10, 4], (25, 50, 75)).tolist())
    (model,) = report.models
    assert (model.bundle_id, model.weights_sha256) == ("breast-1", "ab" * 32)
    # Anna drew what was proposed, by hand, and once accepted it as it was: no pixel differs.
    assert (model.dice.n, model.unchanged, model.seconds_corrected) == (4, 4, None)
    ((found, cases),) = report.agreements
    assert (found.a, found.b, len(found.rows)) == (ANNA, BOB, 3)
    assert [case.said for case in cases] == ["Dice 0.50, HD95 20 px", "Dice 0.90, HD95 4 px"]

    of_bob = made(folder, names=True, reader=BOB)
    (model,) = of_bob.models
    assert (model.dice, model.unchanged) == (Spread(3, *np.percentile([1, 0.9, 0.5], (25, 50, 75)).tolist()), 1)
    assert (model.seconds_unchanged, model.seconds_corrected) == (Spread(1, 10, 10, 10), Spread(2, 10, 10, 10))
    assert [case.said for case in of_bob.worst_proposals] == ["Dice 0.50, HD95 20 px", "Dice 0.90, HD95 4 px"]
    worst = of_bob.worst_proposals[0]
    assert (worst.first.sum(), worst.second.sum(), (worst.first & worst.second).sum()) == (1600, 1600, 800)


def test_the_page_is_whole_and_asks_for_nothing(folder: Path) -> None:
    text = page(made(folder, names=True))
    shown = Page(text)
    assert "script" not in shown.seen
    assert shown.seen["image"] == 2
    assert all(link.startswith("data:image/jpeg;base64,") for link in shown.links)
    # The one address is the name of SVG, which nobody looks up.
    assert set(re.findall(r"https?://[^\s'\"<]+", text)) == {"http://www.w3.org/2000/svg"}
    assert "url(" not in text
    for link in shown.links:
        with Pillow.open(io.BytesIO(base64.b64decode(link.partition(",")[2]))) as picture:
            picture.load()
            assert max(picture.size) <= 320
    # What the user has typed is text and no element.
    assert f"Agreement of {ANNA} (A) and {BOB} (B)" in shown.text
    assert str(folder / ".wavemask") in shown.text
    assert "2026-11-21 17:30 · WaveMask 1.2.3" in shown.text
    for part in ("prefers-color-scheme: dark", "@media print", "default-src 'none'"):
        assert part in text


def test_without_names_it_gives_nobody_away(folder: Path, tmp_path: Path) -> None:
    report = made(folder, names=False)
    text = page(report)
    for name in ("Müller", "Söhne", "Anna", "Bob", str(tmp_path), "taken"):
        assert name not in text
    assert "Reader 1" in text
    assert "Image 3" in text
    ((_, cases),) = report.agreements
    assert [case.rgb for case in cases] == [None, None]
    assert "nobody has confirmed" in cases[0].note

    # Where it is confirmed the image is shown, without what stands in the boxes.
    image = read_image(folder / "Müller_20 & Söhne.png")
    box = Rect(100, 60, 180, 80)
    save_confirmed(tmp_path, image, [box])
    ((_, cases),) = made(folder, names=False, confirmed=load_confirmed(tmp_path)).agreements
    shown = cases[0].rgb
    assert shown is not None
    expected = image.frame.rgb.copy()
    expected[box.window] = 0
    height, width = shown.shape[:2]
    windows = np.lib.stride_tricks.sliding_window_view(expected, (height, width, 3))
    assert any(
        (windows[top, left, 0] == shown).all() for top in range(windows.shape[0]) for left in range(windows.shape[1])
    )
    assert not (shown == 0).all()


def test_who_still_reads_blind_is_shown_no_outline_of_others(folder: Path) -> None:
    with closing(Workspace(folder / ".wavemask", "Third")) as workspace:
        ids = [record.id for record in workspace.images()]
        begun, submitted = ids[1:3]
        for image_id in (begun, submitted):
            read(workspace, workspace.images()[image_id - 1].path, square(50))
        workspace.submit(submitted)
    agreements = made(folder, names=True, reader="Third").agreements
    assert [(found.a, found.b, len(found.rows)) for found, _ in agreements if "Third" not in (found.a, found.b)] == [
        (ANNA, BOB, 3)
    ]
    shown = {case.title for _, cases in agreements for case in cases}
    assert shown == {f"Müller_{SHIFTS[submitted - 1]} & Söhne.png · Lesion"}


def test_of_an_empty_workspace_it_says_that_nothing_is_there(tmp_path: Path) -> None:
    text = Page(page(made(tmp_path, names=False))).text
    for sentence in ("There are no annotations yet.", "Nothing is accepted yet.", "No two readers have submitted"):
        assert sentence in text


def test_it_can_be_given_up_and_replaces_nothing_where_it_cannot_be_written(folder: Path, tmp_path: Path) -> None:
    with closing(Workspace(folder / ".wavemask", ANNA)) as workspace:
        told: list[tuple[int, int]] = []
        maker = ReportMaker(
            workspace, DirectDecoder(()), ConfirmedText(), True, lambda *step: told.append(step), lambda: len(told) > 3
        )
        with pytest.raises(OpeningCancelled):
            maker.make("1", NOW)
        told.clear()
        ReportMaker(workspace, DirectDecoder(()), ConfirmedText(), True, lambda *step: told.append(step)).make("1", NOW)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1][0] == told[-1][1]
    (tmp_path / "file").touch()
    with pytest.raises(ExportError, match="cannot be written"):
        write_report("x", tmp_path / "file" / "report.html")


def test_all_of_it_is_said_in_the_language_of_the_reader(folder: Path) -> None:
    with foreign("ur"):
        text = page(made(folder, names=False, reader=BOB))
    assert '<html lang="ur" dir="rtl">' in text
    shown = re.sub("<style>.*?</style>", "", text, flags=re.DOTALL)
    assert set(untranslated(Page(shown).text)) == {"WaveMask", "Lesion", "Dice", "breast", "abababab"}
    assert not untranslated(" ".join(re.findall("aria-label='(.*?)'", shown)))
    assert '<html lang="en" dir="ltr">' in page(made(folder, names=False))
