"""A hand that outlines discs and has the model improved on them; a program like `robot.py`, with scripts of its own."""

from __future__ import annotations

import hashlib
import math
import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QMessageBox, QWidget

from app.domain.mask_editing import MASK
from app.services.trainer_process import TrainerProcess
from app.storage.training_runs import LEARNING
from app.ui.dialogs.improve_dialog import ImproveDialog
from tests.discs import disc_of
from tests.end_to_end.robot import Robot, Script, run, tell

ANNOTATED = 12
BRUSH_RADIUS = 5.0
# Shares of the steps; every sixth of them there is a checkpoint.
DIE_AT, LOSE_AT, CLOSE_AT, DIE_ALONE_AT = 0.2, 0.36, 0.52, 0.7


def annotate(robot: Robot) -> Script:
    """Outline disc after disc and accept it."""
    robot.canvas.setFocus()
    robot.key(Qt.Key.Key_B)
    for row in range(ANNOTATED):
        yield lambda row=row: robot.session.row == row and robot.proposed()
        robot.key(Qt.Key.Key_Delete)
        x, y, radius = disc_of(int(robot.session.image.path.stem))
        inner = radius - BRUSH_RADIUS
        for line in range(5):
            off = inner * (line / 2 - 1)
            half = math.sqrt(inner**2 - off**2)
            robot.stroke(x - half, y + off, x + half, y + off)
        robot.key(Qt.Key.Key_Return)
    yield lambda: robot.session.row == ANNOTATED and robot.proposed()
    yield lambda: not robot.window.workbench.unsaved


def improve(robot: Robot) -> Script:
    """Have the model improved, use the new one, look at two images, and go back to the old one."""
    yield lambda: robot.session.row == ANNOTATED and robot.proposed()
    tell(old=_on_show(robot))
    yield from _open_dialog(robot)
    dialog = _dialog(robot)
    yield lambda: "measuring" not in dialog.start_page.times[dialog.start_page.budget].text()
    tell(promised={caption: label.text() for caption, label in dialog.start_page.facts.items()})
    yield from _begin(robot)
    yield lambda: dialog.pages.currentWidget() is dialog.verdict_page
    page = dialog.verdict_page
    candidate = _candidate(robot)
    tell(headline=page.headline.text(), shown=page.pictures.model().rowCount(), candidate=candidate)
    _click(dialog, "Use the new model")
    yield lambda: robot.maker() == candidate
    tell(new=_on_show(robot))
    robot.window.activateWindow()  # no window manager does it
    robot.canvas.setFocus()
    yield robot.window.isActiveWindow
    robot.key(Qt.Key.Key_Right)
    yield lambda: robot.session.row == ANNOTATED + 1 and robot.maker() == candidate
    robot.key(Qt.Key.Key_Left)
    yield lambda: robot.session.row == ANNOTATED and robot.maker() == candidate

    _choose(robot, "Model", "Model library…")
    library = robot.window.model_library
    yield lambda: library.isVisible() and library.details.back.isEnabled()
    _click(library, "Go back to the one before")
    yield lambda: robot.maker() == "generous-1"
    tell(again=_on_show(robot))
    _click(library, "Close")
    yield lambda: not robot.window.workbench.unsaved


def die_while_learning(robot: Robot) -> Script:
    """Die in the middle of a run, and the training process with it."""
    yield lambda: robot.session.row == ANNOTATED and robot.proposed()
    yield from _open_dialog(robot)
    yield from _begin(robot)
    yield lambda: _learned(robot) >= DIE_AT
    _kill_the_trainer(robot)
    os.kill(os.getpid(), signal.SIGKILL)


def close_while_learning(robot: Robot) -> Script:
    """Go on with the run, lose the training process, go on, and close the window later although it asks."""
    yield from _take_up(robot)
    yield lambda: _learned(robot) < 0
    yield lambda: _learned(robot) >= LOSE_AT
    _kill_the_trainer(robot)
    dialog = _dialog(robot)
    yield lambda: dialog.pages.currentWidget() is dialog.resume_page
    tell(lost=[label.text() for label in dialog.resume_page.findChildren(QLabel)])
    _click(dialog, "Go on")
    yield lambda: _learned(robot) < 0
    yield lambda: _learned(robot) >= CLOSE_AT
    robot.window.close()
    yield lambda: any(box.isVisible() for box in robot.window.findChildren(QMessageBox))
    (box,) = robot.window.findChildren(QMessageBox)
    tell(question=box.text(), messages=robot.messages)
    _click(box, "Stop it and close")
    yield lambda: False  # the window is gone, and the program ends


def die_alone(robot: Robot) -> Script:
    """Go on with the run and die; the training process ends by itself."""
    yield from _take_up(robot)
    yield lambda: _learned(robot) < 0
    yield lambda: _learned(robot) >= DIE_ALONE_AT
    os.kill(os.getpid(), signal.SIGKILL)


def go_on(robot: Robot) -> Script:
    """Go on with the run to its end."""
    yield from _take_up(robot)
    dialog = _dialog(robot)
    yield lambda: dialog.pages.currentWidget() is dialog.verdict_page
    tell(headline=dialog.verdict_page.headline.text(), candidate=_candidate(robot))
    dialog.close()


def _take_up(robot: Robot) -> Script:
    """Hear of the run that was cut off, and have it go on."""
    yield lambda: robot.session.row == ANNOTATED and robot.proposed()
    yield lambda: any("A training run was cut off" in text for text in robot.messages)
    robot.key(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    dialog = _dialog(robot)
    yield lambda: dialog.isVisible() and dialog.pages.currentWidget() is dialog.resume_page
    tell(found=dialog.resume_page.title.text())
    _click(dialog, "Go on")


def _kill_the_trainer(robot: Robot) -> None:
    os.killpg(robot.window.workbench.fine_tuning.findChild(TrainerProcess).pid, signal.SIGKILL)


def _learned(robot: Robot) -> float:
    """The share of the steps that are done; below 0 while it does something else than learn."""
    progress = robot.window.workbench.fine_tuning.progress
    return progress.done / progress.total if progress and progress.phase == LEARNING else -1.0


def _open_dialog(robot: Robot) -> Script:
    robot.canvas.setFocus()
    robot.key(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    dialog = _dialog(robot)
    yield lambda: dialog.isVisible() and dialog.improve.isEnabled()


def _begin(robot: Robot) -> Script:
    dialog = _dialog(robot)
    _click(dialog, "Quick")
    _click(dialog, "Improve")
    yield lambda: dialog.pages.currentWidget() is dialog.run_page


def _dialog(robot: Robot) -> ImproveDialog:
    return robot.window.improving.dialog


def _candidate(robot: Robot) -> str:
    """Id of the Candidate of the verdict on show."""
    return robot.window.workbench.fine_tuning.verdict.candidate_id


def _on_show(robot: Robot) -> dict[str, object]:
    """The Proposal on show, and the mask that it became."""
    annotation = robot.session.annotation
    return {
        "maker": robot.maker(),
        "probability": hashlib.sha256(annotation.proposal.probability.tobytes()).hexdigest(),
        "mask": hashlib.sha256((annotation.layer & MASK).tobytes()).hexdigest(),
        "area": robot.area(),
    }


def _click(where: QWidget, text: str) -> None:
    """Click the button that says so."""
    buttons = (each for each in where.findChildren(QAbstractButton) if each.isVisible())
    (button,) = [each for each in buttons if each.text().replace("&", "") == text]
    assert button.isEnabled(), text
    place = button.rect().center()
    if not button.hitButton(place):  # of a radio button, which is wider than what it says
        place.setX(button.sizeHint().width() // 2)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def _choose(robot: Robot, menu: str, text: str) -> None:
    """Choose a command from a menu of the window, by mouse and keyboard."""
    bar, title = robot.window.menuBar(), robot.window.commands.menus[menu].menuAction()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(title).center())
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    while opened.activeAction() is None or opened.activeAction().text() != text:
        QTest.keyClick(opened, Qt.Key.Key_Down)
    QTest.keyClick(opened, Qt.Key.Key_Return)


if __name__ == "__main__":
    scripts = (annotate, improve, die_while_learning, close_while_learning, die_alone, go_on)
    script = {function.__name__: function for function in scripts}[sys.argv.pop(1)]
    sys.exit(run(lambda: Robot(script)))
