"""How long the window keeps the hand waiting while a Training run uses all cores, and how soon a cancelled run is gone.

The real window with its proposing process is driven with real events: strokes, and the next image after each. A timer
notes by how much each beat of the event loop is late. The peer is the same window and hand without a run.

    python -m benchmarks.training_responsiveness --data DATA
"""

from __future__ import annotations

import argparse
import gc
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import State
from app.domain.mask_editing import Rect
from app.domain.training_run import Budget
from app.paths import modality_classifier_file, models_folder, trainer_command, worker_command
from app.services import fine_tuning
from app.services.trainer_process import TrainerProcess
from app.services.workbench import Workbench
from app.storage.settings import Settings
from app.storage.workspace import Workspace
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from benchmarks.gestures import mouse
from benchmarks.large_folder import wait
from benchmarks.machine import report, seconds

SOURCE = Path("ultrasound_busbra/dev")
IMAGES, ACCEPTED = 48, 24
BEAT_MS, MOVE_MS, MOVES = 20, 8, 60
TARGET_P99, TARGET_MAX, TARGET_GONE = 0.050, 0.200, 2.0

Rows = list[tuple[str, ...]]


def make_images(folder: Path, data: Path | None) -> None:
    """Fill a folder with images, from a data folder or made of noise; masks of the first half are accepted."""
    folder.mkdir()
    with closing(Workspace(folder / ".wavemask")) as workspace:
        for number, (path, mask) in enumerate(_pairs(folder, data)):
            (record,) = workspace.add_images([path])
            if number >= ACCEPTED:
                continue
            annotated = AnnotatedImage(*mask.shape, workspace.labels())
            whole = Rect.whole(mask)
            for entry in (
                annotated.edit_region("Outline", whole, np.ones(mask.shape, np.bool_), mask),
                annotated.set_state(State.ACCEPTED),
            ):
                if entry is None:
                    raise ValueError(f"image {number} has an empty mask")
                workspace.record_entry(record.id, annotated.shape, annotated.history.index(entry), entry)


def _pairs(folder: Path, data: Path | None) -> Iterator[tuple[Path, NDArray[np.bool_]]]:
    if data:
        for image in sorted((data / SOURCE / "images").iterdir())[:IMAGES]:
            mask = cv2.imread(str(data / SOURCE / "masks" / f"{image.stem}.png"), cv2.IMREAD_GRAYSCALE)
            yield Path(shutil.copy(image, folder)), mask > 127
        return
    for number in range(IMAGES):
        random = np.random.default_rng(number)
        mask = np.zeros((360, 448), np.uint8)
        cv2.ellipse(mask, (int(random.integers(120, 320)), 180), (60, 40), 0, 0, 360, 255, cv2.FILLED)
        speckle = cv2.resize(random.integers(30, 160, (40, 50), np.uint8), mask.shape[::-1])
        path = folder / f"{number:02}.png"
        cv2.imwrite(str(path), speckle - mask // 12)
        yield path, mask > 0


class Pulse(QObject):
    """Notes by how much each beat of the event loop is late, seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @contextmanager
    def noting(self, rows: Rows, what: str) -> Iterator[None]:
        """Add a row about what happens meanwhile."""
        self.late, self._last = [], time.perf_counter()
        yield
        self._beat()
        p50, p99 = np.percentile(self.late, (50, 99))
        longest = max(self.late)
        good = "yes" if p99 <= TARGET_P99 and longest <= TARGET_MAX else "no"
        rows.append((what, str(len(self.late)), *(seconds(float(value)) for value in (p50, p99, longest)), good))

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, now - self._last - BEAT_MS / 1000))
        self._last = now


class Hand(QObject):
    """Paints a stroke, goes on to the next image, and so on without end."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._moves = 0
        self._timer = QTimer(self, interval=MOVE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._move)
        window.use_tool("brush")
        self._timer.start()

    def _move(self) -> None:
        session, canvas = self._window.session, self._window.canvas
        if session.annotation is None:
            return  # the next image is not there yet
        height, width = session.annotation.layer.shape
        angle = 2 * np.pi * self._moves / MOVES
        place = canvas.image_to_widget(
            QPointF(width * (0.5 + 0.2 * np.cos(angle)), height * (0.5 + 0.2 * np.sin(angle)))
        )
        if self._moves == MOVES:
            mouse(canvas, QEvent.Type.MouseButtonRelease, place)
            self._moves = 0
            # Not those that are learned from: who paints on them opens them again.
            session.show(session.row + 1 if session.row + 1 < IMAGES else ACCEPTED)
            return
        mouse(canvas, QEvent.Type.MouseMove if self._moves else QEvent.Type.MouseButtonPress, place)
        self._moves += 1


def elapse(how_long: float) -> None:
    """Run the event loop for so many seconds."""
    until = time.monotonic() + how_long
    wait(lambda: time.monotonic() >= until)


def measure(window: MainWindow, how_long: float) -> tuple[Rows, Rows]:
    """Rows of delays, and of how long it takes until a cancelled run is gone."""
    delays: Rows = []
    gone: Rows = []
    tuning, pulse = window.workbench.fine_tuning, Pulse()

    def computes() -> bool:
        """Whether the process is past loading and measuring, and says how far it is."""
        trainer = tuning.findChild(TrainerProcess)
        progress = tuning.progress
        return bool(trainer and progress and progress.steps and progress.done)

    def cancel(what: str) -> None:
        trainer = tuning.findChild(TrainerProcess)
        pid = trainer.pid
        began = time.perf_counter()
        with pulse.noting(delays, f"while a run is cancelled {what}"):
            tuning.cancel()
            wait(partial(_is_gone, pid))
            took = time.perf_counter() - began
            wait(lambda: not tuning.running)
        gone.append((what, seconds(took), "yes" if took <= TARGET_GONE else "no"))

    hand = Hand(window)
    with pulse.noting(delays, "without a run"):
        elapse(how_long)
    if not any(entry.state is State.CORRECTED for entry in window.session.worklist.entries):
        raise RuntimeError("the hand has painted nothing")
    with pulse.noting(delays, "while a run freezes what is accepted, loads and is planned"):
        tuning.start(Budget.QUICK)
        wait(computes)
    with pulse.noting(delays, "while a run computes"):
        elapse(how_long)
    cancel("that computes")
    tuning.go_on()
    wait(lambda: bool((trainer := tuning.findChild(TrainerProcess)) and trainer.pid))
    elapse(min(2.0, how_long))
    cancel("that loads")
    hand.deleteLater()
    return delays, gone


def _is_gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help=f"folder that holds {SOURCE} (default: images made of noise)")
    parser.add_argument("--seconds", type=float, default=30.0, help="of each measurement (default: %(default)s)")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1, help="of the run (default: %(default)s)")
    options = parser.parse_args()
    # The program leaves a core to the window; here the run takes all.
    fine_tuning.threads = lambda: options.threads
    application = QApplication([])
    with tempfile.TemporaryDirectory(prefix="wavemask-training-") as place:
        root = Path(place)
        make_images(root / "study", options.data)
        settings = Settings(theme="light")
        workbench = Workbench(
            settings,
            root / "home",
            models_folder(),
            modality_classifier_file(),
            worker_command(),
            trainer_command=trainer_command(),
        )
        window = MainWindow(workbench, Theme(application, settings))
        window.show()
        gc.freeze()  # as the program does
        workbench.message.connect(lambda _, sentence: print(sentence, flush=True))
        workbench.fine_tuning.stopped.connect(lambda why: print(why or "cancelled", flush=True))
        workbench.start_model()
        wait(lambda: workbench.models.first is not None)
        workbench.open([root / "study"])
        wait(lambda: len(workbench.worklist.entries) == IMAGES and not workbench.activity)
        delays, gone = measure(window, options.seconds)
        window.close()
    header = ("the event loop", "beats", "late by, median", "p99", "longest", "≤ 50 ms and ≤ 200 ms")
    report(f"A window beside a training run with {options.threads} threads", header, delays)
    report("From cancel to the process being gone", ("a run", "time", "≤ 2 s"), gone)


if __name__ == "__main__":
    main()
