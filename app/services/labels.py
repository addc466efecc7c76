"""The Labels of the open Workspace, and the one that the tools work on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.labels import LESION, Label, Preset, free_colour, name_problem
from app.domain.wording import counted, tr
from app.services.failures import sentence_of
from app.services.journal import Journal

_AT_FIRST = (Label(1, "Lesion", "cyan", LESION, proposed=True),)


class Labels(QObject):
    """All Labels, the first one at the top; each change is written to the Workspace at once.

    Attributes:
        all: Never empty.
        active: The one that the tools work on.

    Signals:
        changing: Something is about to change, and whether it is that the Label in use cannot be worked on any more;
            what is in progress on it can still be ended.
        changed: Of anything above.
        refused: A sentence that says why something asked for was not done.
    """

    changing = Signal(bool)
    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all: tuple[Label, ...] = _AT_FIRST
        self.active = self.all[0]
        self._last_id = self.active.id
        self._known = True  # whether these are the Labels of the Workspace
        self._journal: Journal | None = None

    def use_journal(self, journal: Journal | None) -> None:
        """Work in another Workspace; until its Labels are read, they cannot be changed."""
        self._journal = journal
        self._known = journal is None
        self._show(_AT_FIRST)
        if journal is None:
            return

        def read(found: tuple[list[Label], int]) -> None:
            if journal is self._journal:
                labels, self._last_id = found
                self._known = True
                self._show(tuple(labels))

        journal.ask(lambda workspace: (workspace.labels(), workspace.last_label_id()), read, self._say)

    @property
    def proposed(self) -> Label:
        """The one that the model's Proposals are for."""
        return next(label for label in self.all if label.proposed)

    # --- the one in use

    def choose(self, label_id: int) -> None:
        """Let the tools work on a Label; one that is hidden is shown."""
        if self._of(label_id).visible:
            self._show(self.all, label_id)
        else:
            self._use(self._with(label_id, visible=True), label_id)

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
        label = Label(self._last_id + 1, name.strip(), colour or free_colour(self.all), **fields)
        others = (replace(other, proposed=other.proposed and not label.proposed) for other in self.all)
        self._use((*others, label), label.id)

    def change(self, label_id: int, **fields: Any) -> None:
        """Set fields of a Label, see `Label`; nothing where its new name is no good."""
        if "name" in fields:
            if problem := name_problem(fields["name"], (label for label in self.all if label.id != label_id)):
                self.refused.emit(problem)
                return
            fields["name"] = fields["name"].strip()
        self._use(self._with(label_id, **fields))

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
        label = self._of(label_id)
        if label.proposed:
            self.refused.emit(
                tr("The proposals are for “{label}”; let another label have them before.", label=label.name)
            )
            return

        def when_counted(count: int) -> None:
            if count:
                sentence = counted(
                    count,
                    "“{label}” has masks in one image, so it stays; it can be hidden.",
                    "“{label}” has masks in {n} images, so it stays; it can be hidden.",
                    label=label.name,
                )
                self.refused.emit(sentence)
                return
            kept = tuple(other for other in self.all if other.id != label_id)
            self._use(kept, self.proposed.id if self.active.id == label_id else self.active.id)

        self._count_uses(label_id, when_counted)

    def use_preset(self, preset: Preset) -> None:
        """Have the Labels of a preset, and the Proposals for its first.

        A Label that has the name of one in the preset is taken for it. Another one keeps its name where it has masks;
        where nobody has used it, the one with the Proposals becomes the first of the preset.
        """
        first = next((label for label in self.all if _same(label.name, preset.labels[0][0])), None)
        if first:
            self._use(self._of_preset(preset, first))
        else:
            former = self.proposed
            self._count_uses(former.id, lambda uses: self._use(self._of_preset(preset, None if uses else former)))

    # --- inside

    def _of_preset(self, preset: Preset, first: Label | None) -> tuple[Label, ...]:
        """The Labels, and those of a preset that are not among them; `first` becomes its first one, None adds it."""
        kept = [replace(label, proposed=False) for label in self.all if label is not first]
        if first:
            name, code = preset.labels[0]
            kept.insert(self.all.index(first), replace(first, name=name, code=code, proposed=True))
        number = self._last_id
        for name, code in preset.labels:
            if not any(_same(label.name, name) for label in kept):
                number += 1
                proposed = not any(label.proposed for label in kept)
                kept.append(Label(number, name, free_colour(kept), code, proposed=proposed))
        return tuple(kept)

    def _with(self, label_id: int, **fields: Any) -> tuple[Label, ...]:
        """The Labels, one of them changed."""
        changed = replace(self._of(label_id), **fields)
        takes_over = fields.get("proposed", False)
        return tuple(
            changed if label.id == label_id else replace(label, proposed=label.proposed and not takes_over)
            for label in self.all
        )

    def _of(self, label_id: int) -> Label:
        return next(label for label in self.all if label.id == label_id)

    def _count_uses(self, label_id: int, when_counted: Callable[[int], None]) -> None:
        """Ask in how many Images a Label has masks; what is being drawn counts."""
        journal = self._journal
        if journal is None:
            return
        self.changing.emit(True)

        def answered(count: int) -> None:
            if journal is self._journal and any(label.id == label_id for label in self.all):
                when_counted(count)

        journal.ask(lambda workspace: workspace.label_uses(label_id), answered, self._say)

    def _use(self, labels: tuple[Label, ...], active_id: int | None = None) -> None:
        """Have other Labels from now on, and store them."""
        if not self._known:
            self.refused.emit(tr("The labels of this folder are not read yet; try again."))
            return
        if self._journal and self._journal.read_only and _stored(labels) != _stored(self.all):
            self.refused.emit(tr("These images are open read-only, so their labels stay as they are."))
            return
        self._show(labels, self.active.id if active_id is None else active_id, store=True)

    def _show(self, labels: tuple[Label, ...], active_id: int | None = None, store: bool = False) -> None:
        """Have other Labels in the window; the tools work on `active_id`, or on the one with the Proposals."""
        active = next(label for label in labels if label.id == active_id or (active_id is None and label.proposed))
        self.changing.emit(active.id != self.active.id or bool(active.why_fixed))
        before, journal = self.all, self._journal
        self.all, self.active = labels, active
        self._last_id = max(self._last_id, *(label.id for label in labels))
        if journal and store:
            # Before anybody hears of it, who may change more.
            journal.write(lambda workspace: workspace.save_labels(before, labels))
        self.changed.emit()

    def _say(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error, tr("The labels could not be read.")))


def _stored(labels: Iterable[Label]) -> list[Label]:
    """What there is to store of Labels, beside which of them are on show."""
    return [replace(label, visible=True) for label in labels]


def _same(name: str, other: str) -> bool:
    return name.casefold() == other.casefold()
