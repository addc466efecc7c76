"""From the start of the process to a usable window and to the first Frame, beside a bare Qt window."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

from benchmarks.launch import seconds_until
from benchmarks.machine import report, seconds

IMAGES = 20
RUNS = 5

# The same moment as in the program: a zero timer fires after the pending paint events.
BARE_WINDOW = """
import json, os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))

def note():
    with open(os.environ["WAVEMASK_TRACE"], "a") as file:
        file.write(json.dumps({"event": "window_shown", "time": time.time()}) + "\\n")

window.show()
QTimer.singleShot(0, note)
application.exec()
"""


def make_images(folder: Path, count: int = IMAGES, height: int = 768, width: int = 1024) -> list[Path]:
    """Write PNG files of grey speckle with a dark ellipse in the middle; returns their paths."""
    random = np.random.default_rng(0)
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    tissue = np.where(x**2 / 0.1 + y**2 / 0.05 < 1, 8.0, 30.0)
    paths = [folder / f"speckle_{number:02}.png" for number in range(count)]
    for path in paths:
        Image.fromarray((random.gamma(2.0, 1.0, tissue.shape) * tissue).clip(0, 255).astype(np.uint8)).save(path)
    return paths


def measure() -> dict[str, float]:
    """Seconds: medians over `RUNS`, after one run that warms the disk cache."""
    runs = []
    for _ in range(RUNS + 1):
        # A folder that was opened before holds a Workspace, and this is about the first time.
        with tempfile.TemporaryDirectory(prefix="wavemask-images-") as folder:
            make_images(Path(folder))
            run = seconds_until(["window_shown", "frame_opened"], ["main.py", folder])
        run["bare"] = seconds_until(["window_shown"], ["-c", BARE_WINDOW])["window_shown"]
        runs.append(run)
    return {name: statistics.median(run[name] for run in runs[1:]) for name in runs[0]}


def main() -> None:
    medians = measure()
    names = {
        "window_shown": "window usable",
        "frame_opened": f"first Frame visible, folder of {IMAGES} images",
        "bare": "peer: bare QMainWindow",
    }
    rows = [(text, seconds(medians[name]), f"{medians[name] / medians['bare']:.2f}") for name, text in names.items()]
    report(f"Start-up (median of {RUNS})", ("from process start to", "time", "ratio to peer"), rows)


if __name__ == "__main__":
    main()
