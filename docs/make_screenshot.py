"""Makes docs/screenshot.png and docs/screenshot_dark.png: the real window on the bundled samples.

`make screenshot` runs it. The window draws into memory unless QT_QPA_PLATFORM says otherwise; its size is fixed, and
samples and model give the same pixels each time, so that a change in the pictures is a change in the program.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction  # noqa: TID251 - it photographs widgets
from PySide6.QtWidgets import QApplication  # noqa: TID251

import main
from app.storage.settings import Settings, save_settings
from app.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
WIDTH, HEIGHT = 1440, 900
PICTURES = {"theme_light": "screenshot.png", "theme_dark": "screenshot_dark.png"}
# What is drawn into memory has a screen of 800 x 800 otherwise, on which the panels lie on top of each other.
SCREEN = {
    "name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1200, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
}  # fmt: skip
PATIENCE_MS = 120_000


class Photographer(QObject):
    """Waits until the window has nothing left to do, then takes one picture per theme and closes it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._left = list(PICTURES)
        self._thumbnails: set[int] = set()
        self._done = False
        window.resize(WIDTH, HEIGHT)
        workbench = window.workbench
        workbench.worklist.thumbnail_ready.connect(self._note_thumbnail)
        for news in (
            workbench.session.proposal_changed,
            workbench.worklist.entry_changed,
            workbench.activity_changed,
            window.measuring.changed,
        ):
            news.connect(self._look)
        QTimer.singleShot(PATIENCE_MS, self, self._give_up)

    def _note_thumbnail(self, row: int) -> None:
        self._thumbnails.add(row)
        self._look()

    def _look(self) -> None:
        workbench = self._window.workbench
        annotation, entries = workbench.session.annotation, workbench.worklist.entries
        idle = not workbench.activity and len(self._thumbnails) == len(entries)
        # The proposal for the next image is made ahead; its confidence is part of the picture.
        proposed = annotation is not None and annotation.proposal is not None
        proposed = proposed and not self._window.measuring.outdated
        if idle and proposed and all(entry.confidence is not None for entry in entries[:2]) and not self._done:
            self._done = True
            self._next()

    def _next(self) -> None:
        if not self._left:
            self._window.close()
            return
        theme = self._left.pop(0)
        action = self._window.findChild(QAction, theme)
        if action is None:
            raise RuntimeError(f"the window has no action {theme}")
        action.trigger()
        # A zero timer fires after the pending paint and layout events.
        QTimer.singleShot(0, self, lambda: self._take(theme))

    def _take(self, theme: str) -> None:
        target = ROOT / "docs" / PICTURES[theme]
        if not self._window.grab().save(str(target)):
            raise RuntimeError(f"{target} cannot be written")
        self._next()

    def _give_up(self) -> None:
        sys.stderr.write("No proposal came in time, so there are no pictures.\n")
        QApplication.exit(1)


def with_photographer(run_event_loop: Callable[[], int]) -> int:
    """Run the event loop of the program with a photographer on its window."""
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    Photographer(window)
    return run_event_loop()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="wavemask-screenshot-") as folder:
        (screen := Path(folder) / "screen.json").write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
        os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={screen}")
        # Elsewhere, so that what the user chose and annotated before is not in the picture.
        os.environ["WAVEMASK_HOME"] = str(Path(folder) / "home")
        save_settings(Settings(reader_asked=True), Path(folder) / "home")  # the question who reads is asked but once
        samples = shutil.copytree(ROOT / "resources" / "samples", Path(folder) / "samples")
        shutil.rmtree(samples / ".wavemask", ignore_errors=True)
        sys.argv = ["main.py", "--workspace", str(Path(folder) / "workspace"), str(samples)]
        event_loop = QApplication.exec
        QApplication.exec = lambda *_: with_photographer(event_loop)  # type: ignore[method-assign]
        sys.exit(main.main())
