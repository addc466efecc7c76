"""Which language the window speaks: chosen in the menu, spoken from the next start on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.languages import LANGUAGES
from app.domain.wording import tr
from app.storage.settings import Settings


class Language(QObject):
    """The choice; what is on the screen by then stays as it is, since no part of it is made anew.

    Args:
        settings: `language` is read and written.
        parent: Owner.

    Signals:
        message: Level and one sentence.
    """

    message = Signal(str, str)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def command_id(self) -> str:
        """The command that stands for the present choice."""
        return f"language_{self._settings.language}"

    def choose(self, language: str) -> None:
        """Speak one of `LANGUAGES`, or that of the system."""
        if language == self._settings.language:
            return
        self._settings.language = language
        if language in LANGUAGES:
            told = tr("The window speaks {language} after the next start.", language=LANGUAGES[language])
        else:
            told = tr("The window speaks the language of the system after the next start.")
        self.message.emit("info", told)
