"""Which language the program speaks, and that what Qt's tools have compiled is what it says then."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.domain.history import GROW, step_words
from app.domain.image import BY_HAND, UNCALIBRATED, scale_words
from app.domain.languages import VARIABLE
from app.domain.wording import counted, speak, tr
from app.services import speaking
from app.services.process_ends import CRASHED, ProcessEnd
from app.services.speaking import language_of, speak_language, translate_qt

TEXTS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context>
    <name>WaveMask</name>
    <message><source>Brush</source><translation>Pinsel</translation></message>
    <message><source>Grow by {{step}}</source><translation>Um {{step}} vergrößern</translation></message>
    <message><source>{{tool}}, erase</source><translation>{{tool}} (radieren)</translation></message>
    <message>
        <source>{{process}} crashed ({{detail}})</source><translation>{{process}}: {{detail}}</translation>
    </message>
    <message><source>The file has no scale.</source><translation>Kein Maßstab.</translation></message>
    <message numerus="yes"><source>{{n}} images of {{label}}</source><translation>{forms}</translation></message>
</context>
</TS>
"""


@pytest.fixture
def compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Folder of German and Chinese, as `lrelease` makes them; English again afterwards."""
    monkeypatch.setattr(speaking, "translations_folder", lambda: tmp_path)
    for language, forms in {"de": ("{n} Bild: {label}", "{n} Bilder: {label}"), "zh": ("{n} 张 {label}",)}.items():
        source = tmp_path / f"{language}.ts"
        form = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        source.write_text(TEXTS.format(language=language, forms=form), encoding="utf-8")
        tool, target = Path(PySide6.__file__).parent / "lrelease", tmp_path / f"wavemask_{language}.qm"
        subprocess.run([str(tool), "-silent", str(source), "-qm", str(target)], check=True)
    yield tmp_path
    speak(None)


@pytest.mark.parametrize(
    ("setting", "variable", "system", "language"),
    [
        ("fr", "de", ["es-ES"], "fr"),
        ("", "de", ["es-ES"], "de"),
        ("", "", ["es-ES", "en-GB"], "es"),
        ("", "", ["xx", "pt_BR"], "pt"),
        ("", "", ["zh-Hans-CN"], "zh"),
        ("", "tlh", ["nl-NL"], "en"),
        ("a language that is gone", "", [], "en"),
    ],
)
def test_the_choice_goes_before_the_variable_and_that_before_the_system(
    setting: str, variable: str, system: list[str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return system

    monkeypatch.setenv(VARIABLE, variable)
    monkeypatch.setattr(QLocale, "system", lambda: System())
    assert language_of(setting) == language


def test_what_was_compiled_is_said_with_its_forms_of_number(compiled: Path) -> None:
    speak_language("de")
    assert tr("Brush") == "Pinsel"
    assert tr("Nobody has translated this.") == "Nobody has translated this."
    said = [counted(n, "{n} image of {label}", "{n} images of {label}", label="{Zyste}") for n in (0, 1, 2)]
    assert said == ["0 Bilder: {Zyste}", "1 Bild: {Zyste}", "2 Bilder: {Zyste}"]

    speak_language("zh")
    assert counted(1, "{n} image of {label}", "{n} images of {label}", label="a") == "1 张 a"

    speak_language("en")
    assert (tr("Brush"), counted(1, "{n} image", "{n} images")) == ("Brush", "1 image")


def test_what_is_kept_in_english_is_translated_where_it_is_shown(compiled: Path) -> None:
    speak_language("de")
    stored = ["Brush", GROW.format(step="3 px"), "Brush, erase", "Lasso, erase", "A step of an earlier version"]
    assert [step_words(name) for name in stored] == [
        "Pinsel",
        "Um 3 px vergrößern",
        "Pinsel (radieren)",
        "Lasso (radieren)",
        "A step of an earlier version",
    ]
    assert UNCALIBRATED.reason == "The file has no scale."
    assert scale_words(UNCALIBRATED.reason) == "Kein Maßstab."
    assert scale_words(BY_HAND.format(length="20.0", date="2026-01-02")).startswith("set by hand (20.0 mm")
    end = ProcessEnd(CRASHED, "SIGSEGV")
    assert (end.said_of("Brush"), end.recorded_of("it")) == ("Brush: SIGSEGV", "it crashed (SIGSEGV)")


@pytest.mark.parametrize("damaged", [False, True])
def test_without_a_file_it_speaks_english_and_the_log_says_why(
    damaged: bool, compiled: Path, caplog: pytest.LogCaptureFixture
) -> None:
    if damaged:
        (compiled / "wavemask_fr.qm").write_bytes(b"no translation")
    speak_language("de")
    speak_language("fr")
    assert tr("Brush") == "Brush"
    assert f"no translation for fr in {compiled}" in caplog.text


def test_qt_itself_speaks_it_too(qapp: QCoreApplication) -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if not (folder / "qtbase_de.qm").exists():
        pytest.skip("this Qt came without translations")
    before = qapp.findChildren(QTranslator)
    translate_qt(qapp, "de")
    (translator,) = (each for each in qapp.findChildren(QTranslator) if each not in before)
    try:
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    finally:
        qapp.removeTranslator(translator)
        translator.deleteLater()
        qapp.sendPostedEvents(translator, 0)
