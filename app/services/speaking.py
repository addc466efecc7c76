"""Takes the translation of a language from its file, for the window and the processes that write sentences for it."""

from __future__ import annotations

import logging
import os

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.domain.languages import ENGLISH, LANGUAGES, VARIABLE
from app.domain.wording import speak
from app.paths import translations_folder

CONTEXT = "WaveMask"

log = logging.getLogger(__name__)


def language_of(setting: str) -> str:
    """The language to speak: the chosen one, else that of `WAVEMASK_LANGUAGE`, else of the system, else English."""
    for name in (setting, os.environ.get(VARIABLE, ""), *QLocale.system().uiLanguages()):
        code = name.partition("-")[0].partition("_")[0]
        if code in LANGUAGES:
            return code
    return ENGLISH


def speak_language(code: str) -> None:
    """Say everything in a language of `LANGUAGES` from now on; where its file cannot be read, English."""
    if code == ENGLISH:
        speak(None)
        return
    translator = QTranslator()
    if not translator.load(str(translations_folder() / f"wavemask_{code}.qm")):
        log.warning("no translation for %s in %s, so English is spoken", code, translations_folder())
        speak(None)
        return
    speak(lambda text, count: translator.translate(CONTEXT, text, None, count) or "", code)


def translate_qt(application: QCoreApplication, code: str) -> None:
    """Let Qt's own dialogs and menus speak a language too, where Qt knows it."""
    translator = QTranslator(application)
    if translator.load(QLocale(code), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
