"""What is said is the translation where there is one, filled in with its values."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.domain.wording import counted, mark, retold, speak, tr

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
