"""What is said is the translation where there is one, filled in with its values."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from app.domain.wording import counted, in_english, left_to_right, mark, retold, speak, tr

GERMAN = {
    ("{n} images", 1): "ein Bild",
    ("{n} images", 2): "{n} Bilder",
    ("{what} is too large", -1): "Zu groß: {what}",
    ("The mask", -1): "Die Maske",
    ("“{label}” stays", -1): "“{label}” bleibt",
}


@pytest.fixture
def german() -> Iterator[None]:
    speak(lambda text, count: GERMAN.get((text, count), ""))
    yield
    speak(None)


def test_english_is_what_stands_there() -> None:
    assert mark("{what} is too large") == "{what} is too large"
    assert tr("100 {%}") == "100 {%}"
    assert tr("“{label}” stays", label="{a} \\ %1") == "“{a} \\ %1” stays"
    assert [counted(n, "{n} image", "{n} images") for n in (0, 1, 2)] == ["0 images", "1 image", "2 images"]
    assert retold("The mask is too large", "{what} is too large") == "The mask is too large"


@pytest.mark.usefixtures("german")
def test_another_language_is_said_where_it_is_known() -> None:
    assert [counted(n, "{n} image", "{n} images") for n in (0, 1, 2)] == ["0 images", "ein Bild", "2 Bilder"]
    assert tr("“{label}” stays", label="{what}") == "“{what}” bleibt"
    assert tr("Cancel") == "Cancel"


@pytest.mark.usefixtures("german")
def test_what_was_kept_in_english_is_told_again() -> None:
    templates = mark("“{label}” stays"), mark("{what} is too large")
    assert retold("The mask is too large", *templates) == "Zu groß: Die Maske"
    assert retold("“The (mask)+.*” stays", *templates) == "“The (mask)+.*” bleibt"
    assert retold("The mask", *templates) == "Die Maske"
    assert retold("The mask is too large, alas", *templates) == "The mask is too large, alas"


URDU = {
    ("Welcome to WaveMask", -1): "WaveMask میں خوش آمدید",
    ("Improve “{model}”", -1): "“{model}” بہتر بنائیں",
    ("{size} px", -1): "{size} px",
    ("Dice {dice}, HD95 {distance}", -1): "Dice {dice}، HD95 {distance}",
    ("{n} images in {folder}", 2): "{folder} میں {n} تصاویر",
}


@pytest.fixture
def urdu() -> Iterator[None]:
    speak(lambda text, count: URDU.get((text, count), ""), "ur")
    yield
    speak(None)


@pytest.mark.usefixtures("urdu")
def test_what_is_read_from_the_right_is_laid_out_from_there_whatever_it_begins_with(qapp: QApplication) -> None:
    for said in (
        tr("Welcome to WaveMask"),
        tr("Improve “{model}”", model="Polyp"),
        counted(2, "{n} image in {folder}", "{n} images in {folder}", folder="/data/x"),
    ):
        assert QTextDocument(said).firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft, said


@pytest.mark.usefixtures("urdu")
@pytest.mark.parametrize("keys", ["Ctrl++", "Shift+.", "Ctrl+["])
def test_keys_read_from_the_left_within_what_is_read_from_the_right(qapp: QApplication, keys: str) -> None:
    line = QTextDocument(f"بڑا {left_to_right(keys)} کریں")
    line.documentLayout()  # is what lays it out
    layout, begin = line.firstBlock().layout(), len("بڑا ") + 1
    drawn = [layout.lineAt(0).cursorToX(begin + place)[0] for place in range(1, len(keys))]
    assert drawn == sorted(drawn)


@pytest.mark.usefixtures("urdu")
def test_what_is_read_from_the_left_stays_as_it_is() -> None:
    assert tr("Dice {dice}, HD95 {distance}", dice="0.9", distance="3 px") == "Dice 0.9، HD95 3 px"
    assert tr("{size} px", size="12") == "12 px"
    assert tr("PNG") == "PNG"
    with in_english():
        assert tr("Welcome to WaveMask") == "Welcome to WaveMask"
        assert left_to_right("Ctrl++") == "Ctrl++"
