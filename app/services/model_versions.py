"""The versions of the models: which are in use, and what is done with them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.storage.model_shelf import Version


class ModelVersions(QObject):
    """The library as the window knows it.

    Signals:
        changed: Versions, or what is in use.
        message: Level and one sentence.
    """

    changed = Signal()
    message = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.versions: list[Version] = []

    def activate(self, bundle_id: str) -> None:
        """Use a version from now on, once it passed a test."""

    def roll_back(self, key: tuple[str, str]) -> None:
        """Use the version that was in use before."""

    def rename(self, bundle_id: str, title: str) -> None:
        """Give a version another title."""

    def annotate(self, bundle_id: str, note: str) -> None:
        """Note something about a version."""

    def trash(self, bundle_id: str) -> None:
        """Put a version in the trash."""

    def restore(self, bundle_id: str) -> None:
        """Take a version out of the trash."""

    def export(self, bundle_id: str, path: Path) -> None:
        """Write a version as one file."""

    def import_file(self, path: Path) -> None:
        """Take a version from such a file."""
