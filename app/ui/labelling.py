"""The Labels in the window: what the menu "Label" does, and how their masks are drawn."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QWidget

from app.domain.labels import COLOURS, LABEL_COLOURS, PRESETS
from app.domain.wording import tr
from app.services.annotation_session import AnnotationSession
from app.ui.actions import Actions
from app.ui.commands import NUMBERED
from app.ui.dialogs.label_dialog import LabelDialog
from app.ui.frame_view import FrameView
from app.ui.theme import Theme, swatch


class Labelling(QObject):
    """Commands on the Label in use, and the masks of all of them on the canvas.

    Args:
        session: Has the Labels and their masks.
        canvas: Draws the masks.
        theme: Colours and icons.
        window: The dialog lies over it.
    """

    def __init__(self, session: AnnotationSession, canvas: FrameView, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._labels = session.labels
        self._canvas = canvas
        self.dialog = LabelDialog(session.labels, theme, window)

    # --- what the table of actions names

    def choose(self, number: str) -> None:
        """Work on the Label with this number, 1 is the first."""
        self._labels.choose_place(int(number) - 1)

    def add(self) -> None:
        """Let the user describe another Label."""
        self.dialog.start(None)

    def edit(self) -> None:
        """Let the user change the Label in use."""
        self.dialog.start(self._labels.active)

    def remove(self) -> None:
        """Remove the Label in use, where it has no masks."""
        self._labels.remove(self._labels.active.id)

    def move(self, direction: str) -> None:
        """Move the Label in use "up" or "down"."""
        place = self._labels.all.index(self._labels.active) + (-1 if direction == "up" else 1)
        if 0 <= place < len(self._labels.all):
            self._labels.move(self._labels.active.id, place)

    def toggle(self, field: str) -> None:
        """Turn "visible" or "locked" of the Label in use on or off."""
        active = self._labels.active
        self._labels.change(active.id, **{field: not getattr(active, field)})

    def set_colour(self, colour: str) -> None:
        """Draw the masks of the Label in use in a colour."""
        self._labels.change(self._labels.active.id, colour=colour)

    def use_preset(self, number: str) -> None:
        """Have the Labels of a preset."""
        self._labels.use_preset(PRESETS[int(number) - 1])

    # --- what is shown

    @property
    def conditions(self) -> dict[str, bool]:
        """Those of the table of actions that are about Labels, while there are Images."""
        labels = self._labels.all
        return {
            **{f"label_{number}": number <= len(labels) for number in range(1, NUMBERED + 1)},
            "several_labels": len(labels) > 1,
            "hidden_labels": not all(label.visible for label in labels),
        }

    def show_commands(self, commands: Actions) -> None:
        """Name the Labels in the menu, and mark what holds for the one in use."""
        labels, active = self._labels.all, self._labels.active
        for number in range(1, NUMBERED + 1):
            for command_id in (f"label_{number}", f"give_part_{number}", f"give_all_{number}"):
                action = commands[command_id]
                action.setVisible(number <= len(labels) and (len(labels) > 1 or command_id.startswith("label")))
                if number <= len(labels):
                    commands.retitle(command_id, labels[number - 1].name)
                    action.setIcon(QIcon(swatch(labels[number - 1].colour)))
            if number <= len(labels):
                commands[f"label_{number}"].setChecked(labels[number - 1].id == active.id)
        for menu in ("Give part under pointer to", "Give whole mask to"):
            commands.menus[f"Label/{menu}"].menuAction().setVisible(len(labels) > 1)
        for name in COLOURS:
            action = commands[f"colour_{name}"]
            action.setIcon(QIcon(swatch(name)))
            action.setChecked(name == active.colour)
        commands.retitle("accept", tr("Accept all labels") if len(labels) > 1 else tr("Accept"))
        commands["show_label"].setChecked(active.visible)
        commands["lock_label"].setChecked(active.locked)

    def show_masks(self) -> None:
        """Draw the mask of the Label in use above those of the others."""
        annotated, active = self._session.annotated, self._labels.active
        self._canvas.label_colour = QColor(LABEL_COLOURS[active.colour])
        self._canvas.layer_visible = active.visible
        if annotated:
            self._canvas.set_other_masks(
                [
                    (annotation.layer, QColor(LABEL_COLOURS[label.colour]))
                    for label, annotation in annotated.drawn
                    if label.id != active.id
                ]
            )
