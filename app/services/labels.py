"""The Labels of the open Workspace, and the one that the tools work on."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.errors import WaveMaskError
from app.domain.labels import LESION, Label, Preset, free_colour, name_problem
from app.services.journal import Journal

log = logging.getLogger(__name__)


class Labels(QObject):
    """All Labels, the first one at the top; each change is written to the Workspace at once.

    Attributes:
        all: Never empty.
        active: The one that the tools work on.

    Signals:
        changed: Of anything above.
        refused: A sentence that says why something asked for was not done.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all: tuple[Label, ...] = (Label(1, "Lesion", "cyan", LESION, proposed=True),)
        self.active = self.all[0]
        self._journal: Journal | None = None

    def use_journal(self, journal: Journal | None) -> None:
        """Work in another Workspace."""
        self._journal = journal
        if journal is None:
            return

        def read(labels: list[Label]) -> None:
            if journal is self._journal:
                self.all = tuple(labels)
                self.active = self.proposed
                self.changed.emit()

        journal.ask(lambda workspace: workspace.labels(), read, self._say)

    @property
    def proposed(self) -> Label:
        """The one that the model's Proposals are for."""
        return next(label for label in self.all if label.proposed)

    # --- the one in use

    def choose(self, label_id: int) -> None:
        """Let the tools work on a Label; one that is hidden is shown."""
        self.active = self._of(label_id)
        if self.active.visible:
            self.changed.emit()
        else:
            self.change(label_id, visible=True)

    def choose_place(self, place: int) -> None:
        """Let the tools work on the Label at a place, 0 is the first; nothing where there are fewer."""
        if place < len(self.all):
            self.choose(self.all[place].id)

    # --- changes

    def add(self, name: str, colour: str = "", **fields: Any) -> None:
        """Add a Label at the end and let the tools work on it.

        Args:
            name: No other Label may have it.
            colour: Empty takes one that is free.
            fields: Others, see `Label`.
        """
        if problem := name_problem(name, self.all):
            self.refused.emit(problem)
            return
        others = tuple(replace(label, proposed=False) for label in self.all) if fields.get("proposed") else self.all
        number = max(label.id for label in self.all) + 1
        self.active = Label(number, name.strip(), colour or free_colour(self.all), **fields)
        self._use((*others, self.active))

    def change(self, label_id: int, **fields: Any) -> None:
        """Set fields of a Label, see `Label`; nothing where its new name is no good."""
        others = [label for label in self.all if label.id != label_id]
        if "name" in fields:
            if problem := name_problem(fields["name"], others):
                self.refused.emit(problem)
                return
            fields["name"] = fields["name"].strip()
        if fields.get("proposed"):
            others = [replace(label, proposed=False) for label in others]
        changed = {label.id: label for label in (*others, replace(self._of(label_id), **fields))}
        self._use(tuple(changed[label.id] for label in self.all))

    def show_all(self) -> None:
        """Draw the masks of every Label."""
        self._use(tuple(replace(label, visible=True) for label in self.all))

    def move(self, label_id: int, place: int) -> None:
        """Put a Label at another place in the order, 0 is the first."""
        label = self._of(label_id)
        order = [other for other in self.all if other is not label]
        order.insert(place, label)
        self._use(tuple(order))

    def remove(self, label_id: int) -> None:
        """Remove a Label that has no masks in the Workspace, and never had one that could be brought back."""
        label, journal = self._of(label_id), self._journal
        if label.proposed:
            self.refused.emit(f"The proposals are for “{label.name}”; let another label have them before.")
            return

        def counted(count: int) -> None:
            if journal is not self._journal or label_id not in {other.id for other in self.all}:
                return
            if count:
                images = "one image" if count == 1 else f"{count} images"
                self.refused.emit(f"“{label.name}” has masks in {images}, so it stays; it can be hidden.")
                return
            kept = tuple(other for other in self.all if other.id != label_id)
            if self.active.id == label_id:
                self.active = kept[0]
            self._use(kept)

        if journal:
            journal.ask(lambda workspace: workspace.label_uses(label_id), counted, self._say)

    def use_preset(self, preset: Preset) -> None:
        """Have the Labels of a preset: the one with the Proposals becomes its first, the others are added.

        The masks that are there stay; a Label that has the name of one in the preset is taken for it.
        """
        (name, code), *more = preset.labels
        kept = list(self.all)
        first = next((label for label in kept if label.name.casefold() == name.casefold()), self.proposed)
        kept = [
            replace(label, name=name, code=code, proposed=True) if label is first else replace(label, proposed=False)
            for label in kept
        ]
        for name, code in more:
            if name.casefold() not in {label.name.casefold() for label in kept}:
                kept.append(Label(max(label.id for label in kept) + 1, name, free_colour(kept), code))
        self._use(tuple(kept))

    # --- inside

    def _of(self, label_id: int) -> Label:
        return next(label for label in self.all if label.id == label_id)

    def _use(self, labels: tuple[Label, ...]) -> None:
        self.all = labels
        self.active = self._of(self.active.id)
        if self._journal:
            self._journal.write(lambda workspace: workspace.save_labels(labels))
        self.changed.emit()

    def _say(self, error: Exception) -> None:
        log.error("the labels could not be read", exc_info=error)
        self.refused.emit(str(error) if isinstance(error, WaveMaskError) else "The labels could not be read.")
