"""What files and patients are called on the screen: by their names, or by pseudonyms that give nobody away."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from app.domain.image import Identity
from app.domain.wording import mark, tr
from app.services.worklist import Entry, Worklist
from app.storage.images.decoder import shown_name
from app.storage.settings import Settings

SOMEWHERE = mark("(hidden)")

# From where a path begins to the end of the line: folders are named after patients, and nothing says where they end.
_PATH = re.compile(r"(?:[A-Za-z]:[\\/]|[\\/])[^\s].*")


class Names(QObject):
    """Names, or in the anonymous display pseudonyms; only the screen is concerned, neither data nor exports.

    The number of an Image is that which it has in the Workspace, so it stays the same for good.

    Args:
        worklist: The entries that have names.
        settings: Remembers whether the display is anonymous.
        parent: Owner.

    Signals:
        changed: Everything is called otherwise now.
    """

    changed = Signal()

    def __init__(self, worklist: Worklist, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = ""
        self._worklist = worklist
        self._settings = settings
        self._known: dict[str, str] = {}
        self._lengths: list[int] = []  # of what is known, the longest first
        worklist.reset.connect(self._known.clear)

    @property
    def anonymous(self) -> bool:
        """Whether pseudonyms are shown."""
        return self._settings.anonymous

    def toggle(self) -> None:
        """Show pseudonyms, or names again."""
        self._settings.anonymous = not self._settings.anonymous
        self.changed.emit()

    def use_workspace(self, folder: str) -> None:
        """Know the folder of the open Workspace, which sentences are about, too."""
        self._workspace = folder
        self._known.clear()

    def of(self, entry: Entry) -> str:
        """What an Image is called."""
        return _pseudonym(entry) if self.anonymous else entry.path.name

    def details(self, entry: Entry) -> list[str]:
        """Lines that say more about an Image: where it lies and whose it is; its pseudonym alone where anonymous."""
        if self.anonymous:
            return [self.of(entry)]
        identity = self._worklist.identities.known.get(entry.image_id)
        return [str(entry.path), *([described] if identity and (described := describe(identity)) else [])]

    def problem(self, entry: Entry) -> str:
        """Why an Image cannot be opened, without the file's name, which stands beside it; empty where it can."""
        told = self.sentence(entry.problem)
        text = told.removeprefix(self.of(entry) if self.anonymous else shown_name(entry.path)).lstrip(" :")
        return text[:1].upper() + text[1:]

    def sentence(self, text: str) -> str:
        """A sentence of the program about what is open now, as it is to be shown."""
        return self.hidden(text) if self.anonymous else text

    def hidden(self, text: str) -> str:
        """A sentence about what is open now, as the anonymous display has it: without names of files and without paths.

        Where in doubt it replaces too much: a file that is called "12" makes every 12 in a sentence its pseudonym.
        """
        known = self._pseudonyms()
        parts: list[str] = []
        at = 0
        while at < len(text):
            step, part = 1, text[at]
            if not at or not text[at - 1].isalnum():
                name = next((text[at : at + length] for length in self._lengths if _ends(text, at, length, known)), "")
                if name:
                    step, part = len(name), known[name]
                elif path := _PATH.match(text, at):
                    step, part = len(path[0]), tr(SOMEWHERE)
            parts.append(part)
            at += step
        return "".join(parts)

    def _pseudonyms(self) -> dict[str, str]:
        """What stands in sentences, and in place of what."""
        if not self._known:
            for entry in self._worklist.entries:
                pseudonym = _pseudonym(entry)
                self._known[str(entry.path)] = pseudonym
                for name in (entry.path.name, shown_name(entry.path)):
                    # In another folder there may be one of the same name.
                    self._known[name] = pseudonym if self._known.get(name, pseudonym) == pseudonym else tr("an image")
                self._known[str(entry.path.parent)] = tr(SOMEWHERE)
            if self._workspace:
                self._known[self._workspace] = tr(SOMEWHERE)
            self._lengths = sorted({len(name) for name in self._known}, reverse=True)
        return self._known


def _pseudonym(entry: Entry) -> str:
    return tr("Image {number}", number=entry.image_id)


def _ends(text: str, at: int, length: int, known: Mapping[str, str]) -> bool:
    """Whether a known name of this length stands at a place, and is not but the beginning of another one."""
    end = at + length
    if end > len(text) or text[at:end] not in known:
        return False
    return end == len(text) or not (text[end].isalnum() or text[end] in "-_/\\")


def describe(identity: Identity) -> str:
    """Patient, date and study on one line, as far as they are known."""
    return " · ".join(
        filter(
            None,
            (
                identity.patient_name,
                identity.patient_id,
                date(identity.study_date),
                identity.study_description,
                identity.series_description,
            ),
        )
    )


def date(digits: str) -> str:
    """A date of DICOM as ISO 8601 writes it; what is no date stays as it is."""
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}" if len(digits) == 8 and digits.isdecimal() else digits
