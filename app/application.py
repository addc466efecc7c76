"""The composition root: builds services and window, and looks after the log and what nobody caught."""

from __future__ import annotations

import argparse
import gc
import json
import logging
import logging.handlers
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.paths import modality_classifier_file, models_folder, trainer_command, user_data_folder, worker_command
from app.services.workbench import Workbench
from app.storage.images.video_cache import wipe_what_was_left
from app.storage.settings import load_settings
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.version import VERSION

LOG_BYTES = 2_000_000

log = logging.getLogger(__name__)


def run(arguments: list[str], started: float, opened: Callable[[MainWindow], None] = lambda _: None) -> int:
    """Open the window and stay until it is closed.

    Args:
        arguments: Command line without the program.
        started: `time.time()` at the start of the program, for `WAVEMASK_TRACE`.
        opened: Is given the window once it is shown.

    Returns:
        Exit status.
    """
    options = _parse(arguments)
    user_data = user_data_folder()
    _start_log(user_data)
    # Otherwise X11 merges mouse moves, and a fast stroke loses points before the canvas sees them.
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    application = QApplication([sys.argv[0]])
    application.setApplicationName("WaveMask")
    application.setDesktopFileName("wavemask")
    settings = load_settings(user_data)
    theme = Theme(application, settings)
    workspace = options.workspace.absolute() if options.workspace else None
    models, classifier = models_folder(), modality_classifier_file()
    workbench = Workbench(settings, user_data, models, classifier, worker_command(), workspace, trainer_command())
    window = MainWindow(workbench, theme)
    _report_what_nobody_caught(workbench, user_data)
    _trace(workbench, started)
    window.show()
    opened(window)
    # All that is there by now stays until the end. Looking through it for garbage would hold the window up for 50 ms
    # and more each time that many entries have been listed.
    gc.freeze()
    # Ctrl+C in the terminal ends the program as a kill does: every stroke that was ended is on disk.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # A process that was killed may have left pixels in the cache; a slow disk must not delay the window.
    threading.Thread(target=wipe_what_was_left, name="wipe", daemon=True).start()
    # After the first paint, so that a slow disk or a large model never delays the window.
    QTimer.singleShot(0, workbench.start_model)
    if options.paths or workspace:
        QTimer.singleShot(0, lambda: workbench.open(options.paths))
    status = application.exec()
    # The decoding processes have ended with the window and left behind what they kept of videos.
    wipe_what_was_left()
    return status


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="wavemask",
        description="Annotate ultrasound, endoscopy and dermoscopy images with a local model.",
        epilog="Commands: export --help, import --help, inspect --help, self-test --help, verify --help",
    )
    parser.add_argument("--version", action="version", version=f"WaveMask {VERSION}")
    parser.add_argument("--workspace", type=Path, help="folder for annotations (default: .wavemask beside the images)")
    parser.add_argument("paths", type=Path, nargs="*", metavar="FILE|FOLDER", help="images to open")
    return parser.parse_args(arguments)


def _start_log(user_data: Path) -> None:
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    problem = None
    try:
        folder = user_data / "logs"
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(
            logging.handlers.RotatingFileHandler(
                folder / "wavemask.log", maxBytes=LOG_BYTES, backupCount=3, encoding="utf-8", delay=True
            )
        )
    except OSError as error:
        problem = error
    handlers[0].setLevel(logging.WARNING)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s", handlers=handlers)
    if problem:
        log.warning("the log file cannot be written: %s", problem)


def _report_what_nobody_caught(workbench: Workbench, user_data: Path) -> None:
    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.critical("nobody caught this", exc_info=(kind, error, trace))
        place = user_data / "logs" / "wavemask.log"
        workbench.message.emit("error", f"Something went wrong; your masks are safe. The details are in {place}.")

    sys.excepthook = report


def _trace(workbench: Workbench, started: float) -> None:
    """Note when the window was usable, a Frame visible and a Proposal shown, for the benchmarks."""
    target = os.environ.get("WAVEMASK_TRACE")
    if not target:
        return
    seen: set[str] = set()

    def note(event: str) -> None:
        if event not in seen:
            seen.add(event)
            now = time.time()
            with Path(target).open("a", encoding="utf-8") as file:
                file.write(json.dumps({"event": event, "seconds_since_start": now - started, "time": now}) + "\n")

    def proposal() -> None:
        annotation = workbench.session.annotation
        if annotation and annotation.proposal:
            QTimer.singleShot(0, lambda: note("proposal_shown"))

    # A zero timer fires after pending paint events, when the pixels are on the screen.
    QTimer.singleShot(0, lambda: note("window_shown"))
    workbench.session.frame_opened.connect(lambda: QTimer.singleShot(0, lambda: note("frame_opened")))
    workbench.session.frame_opened.connect(proposal)
    workbench.session.proposal_changed.connect(proposal)
