"""The tour: on a sample the user proposes, corrects, accepts and exports, led by a callout beside the real controls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.annotation import State
from app.domain.wording import mark, tr
from app.paths import samples_folder, user_data_folder
from app.services.workbench import Workbench
from app.ui.messages import announce
from app.ui.theme import MEDIUM, SMALL, TIGHT, Theme

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

WIDTH = 300
NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True)
class Step:
    """One thing that the user does.

    Attributes:
        title: What it is.
        text: How it is done; names in braces are keys.
        target: The control that it is done with.
        done: Whether it was done.
        keys: For each name in braces the command whose key stands for it.
    """

    title: str
    text: str
    target: QWidget
    done: Callable[[], bool]
    keys: dict[str, str] = field(default_factory=dict)


class Tour(QObject):
    """Goes on by itself as soon as a step was really done, and stops when the user does something else entirely.

    It has a Workspace of its own for the sample, another one each time, so that nobody's work is touched and every tour
    begins with an image that nothing was done to.

    Args:
        window: Has the controls.
        workbench: Does the work.
    """

    def __init__(self, window: MainWindow, workbench: Workbench) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._session = workbench.session
        self.callout = Callout(window.theme, window)
        self._at = -1
        self._folder: Path | None = None
        self._go_back: Callable[[], None] | None = None
        self._exporting = False
        self._waiting = Step(
            mark("1 of 4: the proposal"),
            mark("The model proposes an outline as soon as it is ready; that takes some seconds after the start."),
            window.canvas,
            self._has_proposal,
        )
        self._steps = (
            Step(
                mark("1 of 4: the proposal"),
                mark(
                    "The model has outlined what it takes for a lesion. Move this slider, or go to it with {pane} and "
                    "use the arrow keys: more or less counts as part of the lesion."
                ),
                window.proposal.slider,
                lambda: bool(self._history),
                {"pane": "next_pane"},
            ),
            Step(
                mark("2 of 4: correct it"),
                mark(
                    "Paint where something is missing, and hold Ctrl to erase. Without the mouse, {pane} leads back to "
                    "the image, and {grow} lets the mask grow. What you paint or erase, the model never changes."
                ),
                window.canvas,
                self._is_corrected,
                {"grow": "grow", "pane": "next_pane"},
            ),
            Step(
                mark("3 of 4: accept it"),
                mark("Press {accept}, or this button. The next image comes, and its proposal is there already."),
                window.proposal.accept,
                self._is_accepted,
                {"accept": "accept"},
            ),
            Step(
                mark("4 of 4: export"),
                mark("Press {export}, or choose “Export…” in the menu “File”. Nothing is written until you say so."),
                window.menuBar(),
                lambda: self._exporting,
                {"export": "export"},
            ),
        )
        self.callout.skip.clicked.connect(self.stop)
        self.callout.back.clicked.connect(self._return)
        self.callout.open_folder.clicked.connect(self._open_folder)
        session = self._session
        for signal in (session.frame_opened, session.annotation_changed, session.proposal_changed):
            signal.connect(self._look)
        workbench.worklist.entry_changed.connect(self._look)
        workbench.workspace_changed.connect(self._on_workspace)
        window.export_dialog.installEventFilter(self)

    @property
    def running(self) -> bool:
        """Whether it leads now."""
        return self._at >= 0

    def start(self) -> None:
        """Open the sample in a fresh Workspace and begin."""
        if not self.running:
            self._go_back = self._workbench.opening_again()
        places = user_data_folder() / "tour"
        numbers = [int(place.name) for place in places.glob("*") if place.name.isdecimal()]
        self._folder = places / str(max(numbers, default=0) + 1)
        self._at = 0
        self._exporting = False
        self._workbench.open([samples_folder()], self._folder)
        self._show(self._waiting)
        self._window.activateWindow()
        self._window.canvas.setFocus()

    def stop(self) -> bool:
        """End it where it is; returns whether it was running. The sample stays open."""
        was_running = self.running
        self._at = -1
        self.callout.leave()
        if was_running:
            self._window.canvas.setFocus()
        return was_running

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched is self._window.export_dialog and self.running:
            self._exporting = True
            self._look()
        return super().eventFilter(watched, event)

    # --- what was done

    @property
    def _here(self) -> bool:
        return self._folder is not None and self._workbench.workspace_folder == self._folder

    @property
    def _history(self) -> Sequence[object]:
        annotated = self._session.annotated
        return annotated.history if annotated else ()

    def _has_proposal(self) -> bool:
        annotation = self._session.annotation
        return bool(self._history) or (annotation is not None and annotation.proposal is not None)

    def _is_corrected(self) -> bool:
        annotated = self._session.annotated
        changes = (change for entry in annotated.history for change in entry.changes) if annotated else ()
        return self._is_accepted() or any(
            change.edit is not None and change.threshold_before == change.threshold_after for change in changes
        )

    def _is_accepted(self) -> bool:
        return any(entry.state is State.ACCEPTED for entry in self._workbench.worklist.entries)

    # --- going on

    def _look(self) -> None:
        """Go on where the step was done."""
        if not self.running or not self._here or self._at == len(self._steps):
            return
        if self._at == 0 and not self._has_proposal():
            self._show(self._waiting)
            return
        while self._at < len(self._steps) and self._steps[self._at].done():
            self._at += 1
        if self._at == len(self._steps):
            self._show_end()
        else:
            self._show(self._steps[self._at])

    def _on_workspace(self, folder: str) -> None:
        if self.running and Path(folder) != self._folder:
            self.stop()

    def _show(self, step: Step) -> None:
        keys = {name: self._key(command) for name, command in step.keys.items()}
        self.callout.say(tr(step.title), tr(step.text, **keys), step.target)

    def _key(self, command_id: str) -> str:
        action = self._window.commands[command_id]
        return action.shortcut().toString(NATIVE) or f"“{action.text()}”"

    def _show_end(self) -> None:
        text = tr(
            "That is all: propose, correct, accept, export. {shortcuts} shows every key. Now open images of your own.",
            shortcuts=self._key("shortcuts"),
        )
        self.callout.say(tr("Done"), text, self._window.canvas, ending=True, can_return=self._go_back is not None)

    def _return(self) -> None:
        self.stop()
        if self._go_back:
            self._go_back()

    def _open_folder(self) -> None:
        self.stop()
        self._window.open_folder()


class Callout(QFrame):
    """A few words beside a control, and a frame around that; neither stands in the way of the pointer elsewhere.

    Args:
        theme: Colours of the frame.
        window: Lies below it.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._over = window
        self._target: QWidget | None = None
        self._ring = _Ring(theme, window)
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.skip, self.back, self.open_folder = QPushButton(), QPushButton(), QPushButton()
        self.back.setText(tr("Back to my images"))
        self.back.setToolTip(tr("Open again what was open before the tour"))
        self.open_folder.setText(tr("Open folder…"))
        self.open_folder.setToolTip(tr("Open images of your own"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for button in (self.open_folder, self.back, self.skip):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button)
        buttons.addStretch()
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        layout.setSpacing(SMALL)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        self.hide()

    def say(self, title: str, text: str, target: QWidget, ending: bool = False, can_return: bool = False) -> None:
        """Say something beside a control; said already, it is not said again."""
        if self.isVisible() and (title, text) == (self.title.text(), self.text.text()):
            return
        self.title.setText(title)
        self.text.setText(text)
        self.text.setAccessibleName(f"{title}. {text}")
        self.skip.setText(tr("Close") if ending else tr("Skip the tour"))
        self.skip.setToolTip(tr("End the tour (Esc)"))
        self.open_folder.setVisible(ending and not can_return)
        self.back.setVisible(ending and can_return)
        self._watch(target)
        self.place()
        self.show()
        self.raise_()
        announce(self.text, f"{title}. {text}")

    @property
    def stop(self) -> QPushButton:
        """The first of its buttons; the others follow with Tab."""
        buttons = (self.open_folder, self.back, self.skip)
        return next(button for button in buttons if not button.isHidden())

    def leave(self) -> None:
        """Go away."""
        self._watch(None)
        self.hide()

    def place(self) -> None:
        """Lie beside the control, or in a corner of it where there is no room beside it."""
        if self._target is None:
            return
        self._layout.activate()
        size = QSize(WIDTH, max(self._layout.totalHeightForWidth(WIDTH), self._layout.minimumSize().height()))
        size.setWidth(max(WIDTH, self._layout.minimumSize().width()))
        around = QRect(self._target.mapTo(self._over, QPoint(0, 0)), self._target.size())
        self.setGeometry(_beside(around, size, self._over.rect(), self.isRightToLeft()))
        self._ring.around(around)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest):
            self.place()
        return super().eventFilter(watched, event)

    def _watch(self, target: QWidget | None) -> None:
        if self._target:
            self._target.removeEventFilter(self)
            self._over.removeEventFilter(self)
        self._target = target
        if target:
            target.installEventFilter(self)
            self._over.installEventFilter(self)
        else:
            self._ring.hide()


class _Ring(QWidget):
    """A frame around a control; every click goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def around(self, rect: QRect) -> None:
        """Show it around a part of the window."""
        self.setGeometry(rect.adjusted(-TIGHT, -TIGHT, TIGHT, TIGHT))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 6, 6)
        painter.end()


def _beside(around: QRect, size: QSize, room: QRect, mirrored: bool) -> QRect:
    """Where something of a size goes beside a part of the window: below, above, at a side, else inside.

    Below and above the controls are others of them; at their side is the image, which is to be seen.
    """
    left, right = around.left() - size.width() - MEDIUM, around.right() + MEDIUM
    start = around.right() - size.width() if mirrored else around.left()
    sides = (left, right) if mirrored else (right, left)
    places = [QPoint(start, around.bottom() + MEDIUM), QPoint(start, around.top() - size.height() - MEDIUM)]
    places += [QPoint(x, around.top()) for x in sides]
    for place in places:
        kept = _moved_into(QRect(place, size), room)
        if not kept.intersects(around):
            return kept
    corner = around.left() + MEDIUM if mirrored else around.right() - size.width() - MEDIUM
    return _moved_into(QRect(QPoint(corner, around.top() + MEDIUM), size), room)


def _moved_into(rect: QRect, room: QRect) -> QRect:
    """The same rectangle as near to where it is as lets it lie in the window."""
    x = max(room.left(), min(rect.left(), room.right() - rect.width()))
    y = max(room.top(), min(rect.top(), room.bottom() - rect.height()))
    return QRect(QPoint(x, y), rect.size())
