"""The composition root: builds services and window, and looks after the log and what nobody caught."""

from __future__ import annotations

import argparse
import gc
import json
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.languages import RIGHT_TO_LEFT, VARIABLE
from app.paths import modality_classifier_file, models_folder, trainer_command, user_data_folder, worker_command
from app.services.speaking import language_of, speak_language, translate_qt
from app.services.uncaught import Failures
from app.services.workbench import Workbench
from app.storage.images.video_cache import wipe_what_was_left
from app.storage.log_file import FORMAT, LogFile
from app.storage.settings import load_settings
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.version import VERSION

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
    log_file = _start_log(user_data)
    # Otherwise X11 merges mouse moves, and a fast stroke loses points before the canvas sees them.
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    application = QApplication([sys.argv[0]])
    application.setApplicationName("WaveMask")
    application.setDesktopFileName("wavemask")
    settings = load_settings(user_data)
    _speak(application, language_of(settings.language))
    theme = Theme(application, settings)
    workspace = options.workspace.absolute() if options.workspace else None
    models, classifier = models_folder(), modality_classifier_file()
    workbench = Workbench(settings, user_data, models, classifier, worker_command(), workspace, trainer_command())
    window = MainWindow(workbench, theme)
    failures = Failures()
    failures.failed.connect(window.guidance.tell_of_failure)
    failures.install()
    _trace(workbench, started)
    window.arrangement.restore()
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
    QTimer.singleShot(0, window.guidance.greet)
    if log_file and log_file.crash:
        log.error("the window before this one crashed:\n%s", log_file.crash)
        QTimer.singleShot(0, lambda: window.guidance.tell_of_crash(log_file.crash))
    status = application.exec()
    # The decoding processes have ended with the window and left behind what they kept of videos.
    wipe_what_was_left()
    if log_file:
        log_file.close()
    return status


def _speak(application: QApplication, code: str) -> None:
    speak_language(code)
    translate_qt(application, code)
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if code in RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight
    )
    # The processes that decode write sentences for the window.
    os.environ[VARIABLE] = code


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="wavemask",
        description="Annotate ultrasound, endoscopy and dermoscopy images with a local model.",
        epilog="Commands: export, import, inspect, verify, snapshot, doctor, self-test; each with --help",
    )
    parser.add_argument("--version", action="version", version=f"WaveMask {VERSION}")
    parser.add_argument("--workspace", type=Path, help="folder for annotations (default: .wavemask beside the images)")
    parser.add_argument("paths", type=Path, nargs="*", metavar="FILE|FOLDER", help="images to open")
    return parser.parse_args(arguments)


def _start_log(user_data: Path) -> LogFile | None:
    """Log to a file, and warnings to the terminal; returns None where no file can be written."""
    terminal = logging.StreamHandler()
    terminal.setLevel(logging.WARNING)
    logging.basicConfig(level=logging.INFO, format=FORMAT, handlers=[terminal])
    try:
        log_file = LogFile(user_data)
    except OSError as error:
        log.warning("the log file cannot be written: %s", error)
        return None
    log_file.handler.setFormatter(logging.Formatter(FORMAT))
    logging.getLogger().addHandler(log_file.handler)
    log_file.catch_crashes()
    return log_file


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
