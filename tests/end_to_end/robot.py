"""Drives the real `main()` on the real window; started as a program by the end-to-end tests.

`python robot.py SCRIPT [ARGUMENTS OF MAIN...]`: SCRIPT names one of the generators below. A generator yields
conditions; it goes on as soon as one holds. Facts for the test are printed as JSON lines.
"""

from __future__ import annotations

import hashlib
import json
import os
import resource
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton

import main
from app import application
from app.domain.annotation import State
from app.domain.mask_editing import MASK
from app.services.annotation_session import AnnotationSession
from app.ui.image_canvas import ImageCanvas
from app.ui.main_window import MainWindow
from tests.end_to_end.monkey import play

PATIENCE_SECONDS = 90
POLL_MS = 10

Script = Iterator[Callable[[], bool]]


def tell(**facts: object) -> None:
    """Print facts for the test."""
    print(json.dumps(facts), flush=True)  # noqa: T201 - the test reads them


class Robot(QObject):
    """Finds its way through the window as a user does: by what is on the screen.

    Args:
        script: Says what to do.
        poll_ms: How often is looked whether it can go on.
    """

    def __init__(self, script: Callable[[Robot], Script], poll_ms: int = POLL_MS) -> None:
        super().__init__()
        self._deadline = time.monotonic() + PATIENCE_SECONDS
        self._condition: Callable[[], bool] = lambda: any(window.isActiveWindow() for window in self._windows())
        self._script: Script | None = None
        self._make = script
        self.messages: list[str] = []
        # From the start: a message may be there before the display has made the window the active one.
        self.window.workbench.message.connect(lambda level, text: self.messages.append(f"{level}: {text}"))
        self._timer = QTimer(self, interval=poll_ms)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    @property
    def window(self) -> MainWindow:
        return self._windows()[0]

    @property
    def session(self) -> AnnotationSession:
        return self.window.workbench.session

    @property
    def canvas(self) -> ImageCanvas:
        return self.window.canvas

    def layer_hash(self) -> str:
        assert self.session.annotation
        return hashlib.sha256(self.session.annotation.layer.tobytes()).hexdigest()

    def area(self) -> int:
        return self.session.annotation.area if self.session.annotation else -1

    def at(self, x: float, y: float) -> QPoint:
        """Where image pixel (x, y) is on the canvas."""
        return self.canvas.image_to_widget(QPointF(x, y)).toPoint()

    def press(self, x: float, y: float, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mousePress(self.canvas, Qt.MouseButton.LeftButton, modifiers, self.at(x, y))

    def drag_to(self, x: float, y: float) -> None:
        QTest.mouseMove(self.canvas, self.at(x, y))

    def release(self, x: float, y: float) -> None:
        QTest.mouseRelease(self.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.at(x, y))

    def stroke(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.press(x0, y0)
        for step in range(1, 6):
            self.drag_to(x0 + (x1 - x0) * step / 5, y0 + (y1 - y0) * step / 5)
        self.release(x1, y1)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.canvas, key, modifiers)

    def proposed(self) -> bool:
        return self.session.annotation is not None and self.session.annotation.proposal is not None

    def maker(self) -> str:
        """Id of the bundle that made the proposal on show."""
        return self.session.annotation.proposal.bundle_id if self.proposed() else ""

    def model_text(self) -> str:
        return self.window.proposal.model.text()

    def choose_model(self, name: str, for_folder: bool = False) -> None:
        button = self.window.proposal.model
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for text in ("All images of this folder", name) if for_folder else (name,):
            while menu.activeAction() is None or menu.activeAction().text() != text:
                QTest.keyClick(menu, Qt.Key.Key_Down)
            submenu = menu.activeAction().menu()
            QTest.keyClick(menu, Qt.Key.Key_Right if submenu else Qt.Key.Key_Return)
            menu = submenu

    def _windows(self) -> list[MainWindow]:
        return [
            widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow) and widget.isVisible()
        ]

    def _go_on(self) -> None:
        if time.monotonic() > self._deadline:
            tell(failed="the robot ran out of patience", messages=self.messages)
            os._exit(3)
        try:
            if not self._condition():
                return
            if self._script is None:
                self._script = self._make(self)
            self._condition = next(self._script)
            self._deadline = time.monotonic() + PATIENCE_SECONDS
        except StopIteration:
            self._timer.stop()
            tell(messages=self.messages)
            self.window.close()
        except Exception:  # noqa: BLE001 - the test must see it, and the event loop would swallow it
            traceback.print_exc()
            os._exit(4)


def main_job(robot: Robot) -> Script:
    """Open, propose, paint, erase, undo, accept, go on, export."""
    export_to = Path(os.environ["ROBOT_EXPORT"])
    yield robot.proposed
    tell(title=robot.window.windowTitle(), first=robot.session.image.path.name, state=robot.session.annotation.state)
    height, width = robot.session.annotation.layer.shape
    proposal = robot.layer_hash()

    robot.canvas.setFocus()
    robot.key(Qt.Key.Key_B)
    before = robot.area()
    robot.stroke(8, 8, width * 0.3, 8)
    yield lambda: robot.session.annotation.state is State.CORRECTED
    tell(painted=robot.area() - before)
    painted = robot.layer_hash()
    robot.key(Qt.Key.Key_E)
    robot.stroke(8, 8, width * 0.15, 8)
    tell(erased=robot.layer_hash() != painted)
    robot.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    tell(undone=robot.layer_hash() == painted)
    robot.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    tell(undone_all=robot.layer_hash() == proposal)
    robot.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    tell(redone=robot.layer_hash() == painted)
    mask = robot.session.annotation.layer & MASK
    (export_to.parent / "expected.bin").write_bytes(mask.tobytes())
    tell(shape=[height, width])

    robot.key(Qt.Key.Key_Return)
    yield lambda: robot.session.row == 1 and robot.session.annotation is not None
    tell(first_state=robot.session.worklist.entries[0].state)
    yield robot.proposed
    robot.key(Qt.Key.Key_Tab)
    yield lambda: robot.session.row == 2 and robot.proposed()
    robot.key(Qt.Key.Key_Backspace)
    yield lambda: robot.session.worklist.entries[2].state is State.REJECTED

    robot.window.worklist.filter.setFocus()  # on X11 a line edit would take Ctrl+E for itself
    robot.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = robot.window.export_dialog
    yield dialog.isVisible
    folder = dialog.findChild(QLineEdit)
    folder.selectAll()
    QTest.keyClicks(folder, str(export_to))
    button = next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == "Export")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    yield lambda: any(export_to.glob("*.png"))
    yield lambda: "export" not in robot.window.workbench.activity.lower()
    dialog.close()


def work_until_killed(robot: Robot) -> Script:
    """Paint strokes and die by SIGKILL in the middle of one."""
    yield robot.proposed
    robot.canvas.setFocus()
    robot.key(Qt.Key.Key_B)
    height, width = robot.session.annotation.layer.shape
    for number in range(5):
        y = height * (0.2 + 0.12 * number)
        robot.stroke(width * 0.2, y, width * 0.6, y + 9)
        tell(committed=robot.layer_hash(), steps=robot.session.annotated.position)
    robot.press(width * 0.5, height * 0.1)
    robot.drag_to(width * 0.6, height * 0.9)
    assert robot.session.annotated.stroking
    tell(in_progress=robot.layer_hash())
    until = time.monotonic() + 0.1
    yield lambda: time.monotonic() > until
    tell(decoders=_pids("--decode-worker"))
    os.kill(os.getpid(), signal.SIGKILL)


def look_again(robot: Robot) -> Script:
    """Reopen and say what is there, then undo all of it."""
    yield lambda: robot.session.annotation is not None
    tell(found=robot.layer_hash(), restored=robot.session.annotated.position, state=robot.session.annotation.state)
    while robot.session.annotated.position:
        position = robot.session.annotated.position
        robot.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        yield lambda position=position: robot.session.annotated.position == position - 1
    proposal = robot.session.annotation.proposal
    expected = proposal.mask_at(proposal.threshold).astype("uint8").tobytes()
    tell(back_to_proposal=robot.session.annotation.layer.tobytes() == expected)


def lose_the_model(robot: Robot) -> Script:
    """Kill the model process while it proposes, and go on working."""
    yield lambda: robot.session.annotation is not None
    worker = _worker_pid()
    os.kill(worker, signal.SIGKILL)
    robot.canvas.setFocus()
    robot.key(Qt.Key.Key_B)
    height, width = robot.session.annotation.layer.shape
    robot.stroke(width * 0.2, height * 0.5, width * 0.4, height * 0.5)
    tell(still_paints=robot.area() > 0)
    yield robot.proposed
    tell(another_process=_worker_pid() != worker, notices=[text for text in robot.messages if "model" in text.lower()])


def open_what_is_broken(robot: Robot) -> Script:
    """Look at every entry of a folder of broken files; the good ones still work."""
    entries = robot.session.worklist.entries
    yield lambda: len(entries) > 1 and not robot.window.workbench.activity.startswith("Reading")
    for row in range(len(entries)):
        robot.session.show(row)
        yield lambda row=row: bool(entries[row].problem) or (robot.session.row == row and robot.proposed())
    tell(problems={entry.path.name: entry.problem for entry in entries})


def fill_the_disk(robot: Robot) -> Script:
    """Correct while nothing can be written, then while it can again."""
    yield robot.proposed
    robot.canvas.setFocus()
    robot.key(Qt.Key.Key_B)
    log = robot.window.workbench.workspace_folder / "workspace.sqlite3-wal"
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, limits[1]))
    robot.stroke(20, 20, 90, 20)
    yield lambda: any(text.startswith("error") for text in robot.messages)
    robot.stroke(20, 40, 90, 40)
    tell(said=[text for text in robot.messages if text.startswith("error")], steps=robot.session.annotated.position)
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    yield lambda: not robot.window.workbench.unsaved
    tell(committed=robot.layer_hash())


def choose_models(robot: Robot) -> Script:
    """See which model is for each image, then choose others by mouse and keyboard."""
    yield from look_at_models(robot, 3)
    for row in (1, 0):
        robot.key(Qt.Key.Key_Left)
        yield lambda row=row: robot.session.row == row and robot.proposed()
    robot.choose_model("Skin lesion")
    yield lambda: robot.maker() == "skin-lesion-1"
    tell(for_image=robot.model_text())
    robot.choose_model("Colon polyp", for_folder=True)
    robot.key(Qt.Key.Key_Right)
    yield lambda: robot.session.row == 1 and robot.maker() == "polyp-1"
    tell(for_folder=robot.model_text())


def look_at_models(robot: Robot, count: int = 2) -> Script:
    """Say which model is for the first images."""
    for row in range(count):
        yield lambda row=row: robot.session.row == row and robot.proposed()
        tell(**{f"made_{row}": robot.maker(), f"says_{row}": robot.model_text()})
        robot.key(Qt.Key.Key_Right)


def say_what_is_wrong(robot: Robot) -> Script:
    """Wait for the first message."""
    yield lambda: bool(robot.messages)


def monkey(robot: Robot) -> Script:
    """Random events, as many or for as long as the test says."""
    seed, events, seconds = map(int, os.environ["MONKEY"].split())
    yield from play(robot, seed, events, seconds, tell)


def _worker_pid() -> int:
    return _pids("--propose-worker")[0]


def _pids(subcommand: str) -> list[int]:
    """Numbers of the processes that this one has started with a sub-command."""
    listed = subprocess.run(
        ["ps", "-o", "pid=,args=", "--ppid", str(os.getpid())], capture_output=True, text=True, check=True
    )
    return [int(line.split()[0]) for line in listed.stdout.splitlines() if subcommand in line]


def run(make: Callable[[], Robot]) -> int:
    """Run `main()` with a robot at its window; returns the exit status.

    ROBOT_MODELS and ROBOT_WORKER name a library of models and a process that proposes, other than its own.
    """
    sys.argv[0] = str(Path(main.__file__))
    if "ROBOT_MODELS" in os.environ:
        application.models_folder = lambda: Path(os.environ["ROBOT_MODELS"])
    if "ROBOT_WORKER" in os.environ:
        application.worker_command = lambda: [sys.executable, os.environ["ROBOT_WORKER"]]
    event_loop = QApplication.exec

    def with_robot(*_: object) -> int:
        robot = make()  # noqa: F841 - lives as long as the event loop
        return event_loop()

    QApplication.exec = with_robot
    return main.main()


if __name__ == "__main__":
    scripts = (
        main_job,
        work_until_killed,
        look_again,
        lose_the_model,
        open_what_is_broken,
        fill_the_disk,
        choose_models,
        look_at_models,
        say_what_is_wrong,
        monkey,
    )
    script = {function.__name__: function for function in scripts}[sys.argv.pop(1)]
    sys.exit(run(lambda: Robot(script)))
