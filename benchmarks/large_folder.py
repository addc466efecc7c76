"""A folder of 5,000 images: how soon its first Frame is there, and whether the window ever makes anybody wait.

The real program is started on the folder, and then the real window, in this process and without a model, is driven with
real events while a timer notes how long the event loop is kept from its turn. The peer is a folder of 20 such images.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, UltrasoundImageStorage, generate_uid
from PySide6.QtCore import QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.grouping import Grouping
from app.paths import modality_classifier_file, models_folder, worker_command
from app.services.workbench import Workbench
from app.storage.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from benchmarks.launch import seconds_until
from benchmarks.machine import report, seconds
from benchmarks.startup import make_images

COUNT, PEER_COUNT = 5000, 20
RUNS = 5
PICTURES, PATIENTS = 10, 40
BEAT_MS, POLL_MS = 4, 5
# A wheel that is turned fast, for five seconds.
NOTCH, NOTCH_MS, NOTCHES = QPoint(0, -240), 16, 300
QUICK = 60, 0, 10  # images, runs after the first one, notches
PATIENCE_SECONDS = 120.0

Delays = dict[str, float]


def make_folder(folder: Path, originals: list[Path], count: int) -> None:
    """Fill a folder with hard links to some files, in turn."""
    folder.mkdir()
    for number in range(count):
        original = originals[number % len(originals)]
        (folder / f"{number:05}_{original.name}").hardlink_to(original)


def make_originals(folder: Path) -> list[Path]:
    """Pictures, and DICOM files of as many patients with two studies each; half of what lies in the folders each."""
    pictures = make_images(folder, PICTURES)
    files = [_write_dicom(folder / f"patient_{number:02}.dcm", number) for number in range(PATIENTS)]
    return [path for number, file in enumerate(files) for path in (file, pictures[number % PICTURES])]


def _write_dicom(path: Path, number: int) -> Path:
    random = np.random.default_rng(number)
    header = Dataset()
    header.file_meta = FileMetaDataset()
    header.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    header.SOPClassUID = header.file_meta.MediaStorageSOPClassUID = UltrasoundImageStorage
    header.SOPInstanceUID = header.file_meta.MediaStorageSOPInstanceUID = generate_uid(entropy_srcs=[str(number)])
    header.PatientID, header.PatientName = f"{number // 2:06}", f"Speckle^Number {number // 2}"
    header.StudyInstanceUID = generate_uid(entropy_srcs=["study", str(number)])
    header.StudyDate, header.StudyDescription, header.Modality = f"202401{number % 28 + 1:02}", "Breast", "US"
    header.Rows, header.Columns, header.PhotometricInterpretation = 480, 640, "MONOCHROME2"
    header.SamplesPerPixel, header.BitsAllocated, header.BitsStored, header.HighBit = 1, 8, 8, 7
    header.PixelRepresentation = 0
    header.PixelData = random.gamma(2.0, 25.0, (480, 640)).clip(0, 255).astype(np.uint8).tobytes()
    header.save_as(path, enforce_file_format=True)
    return path


def wait(condition: Callable[[], bool]) -> None:
    """Run the event loop until a condition holds."""
    loop = QEventLoop()
    timer = QTimer(interval=POLL_MS)
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    QTimer.singleShot(round(1000 * PATIENCE_SECONDS), loop.quit)
    timer.start()
    loop.exec()
    timer.stop()
    if not condition():
        raise RuntimeError(f"{condition} did not come true within {PATIENCE_SECONDS:g} s")


class Pulse(QObject):
    """Notes the longest time for which the event loop was kept from its turn."""

    def __init__(self) -> None:
        super().__init__()
        self._longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @contextmanager
    def noting(self, delays: Delays, what: str) -> Iterator[None]:
        """Note under a name the longest delay meanwhile, seconds."""
        self._longest, self._last = 0.0, time.perf_counter()
        yield
        self._beat()
        delays[what] = self._longest

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last - BEAT_MS / 1000)
        self._last = now


class Visit:
    """One window on one folder.

    Args:
        folder: Of images.
        home: For the user's data.
        application: Qt's.
        grouping: How the worklist is grouped.
    """

    def __init__(self, folder: Path, home: Path, application: QApplication, grouping: Grouping) -> None:
        self._folder = folder
        self._count = len(list(folder.glob("[!.]*")))
        settings = Settings(theme="light", worklist_grouping=grouping)
        workbench = Workbench(settings, home, models_folder(), modality_classifier_file(), worker_command())
        self.window = MainWindow(workbench, Theme(application, settings))
        self.worklist = workbench.worklist
        self.view = self.window.worklist.view
        self._pulse = Pulse()
        self.window.show()
        gc.freeze()  # as the program does
        wait(self.window.isActiveWindow)

    def open(self, times: Delays, delays: Delays, when: str) -> None:
        """Open the folder, and wait until all is listed and every header is known."""
        shown: list[float] = []
        session = self.window.session
        # A zero timer fires after pending paint events, when the pixels are on the screen.
        session.frame_opened.connect(lambda: QTimer.singleShot(0, lambda: shown.append(time.perf_counter())))
        began = time.perf_counter()
        with self._pulse.noting(delays, f"opening{when}, until all are listed"):
            self.window.workbench.open([self._folder])
            wait(lambda: bool(shown) and len(self.worklist.entries) == self._count)
        times[f"opening{when} to first Frame painted"] = shown[0] - began
        times[f"opening{when} to all images listed"] = time.perf_counter() - began
        with self._pulse.noting(delays, f"opening{when}, thumbnails and headers in the background"):
            wait(lambda: len(self.worklist.identities.known) == self._count and self._thumbnails_are_there())
        times[f"opening{when} to all headers known"] = time.perf_counter() - began

    def scroll(self, times: Delays, delays: Delays, how: str, notches: int) -> None:
        """Turn the wheel over the list, and wait for the thumbnails where it stops."""
        with self._pulse.noting(delays, f"scrolling{how}"):
            self.view.scrollToTop()
            for _ in range(notches):
                place = QPointF(self.view.viewport().rect().center())
                everywhere = QPointF(self.view.viewport().mapToGlobal(place.toPoint()))
                none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
                event = QWheelEvent(place, everywhere, QPoint(), NOTCH, Qt.MouseButton.NoButton, none, phase, False)
                QApplication.sendEvent(self.view.viewport(), event)
                QTest.qWait(NOTCH_MS)
            began = time.perf_counter()
            wait(self._thumbnails_are_there)
        times[f"scrolling{how}, end to all thumbnails in view"] = time.perf_counter() - began

    def group(self, delays: Delays) -> None:
        """Group the list by patient."""
        with self._pulse.noting(delays, "grouping by patient"):
            self.window.commands["group_patient"].trigger()
            QTest.qWait(200)

    def filter(self, delays: Delays) -> None:
        """Type into the filter."""
        with self._pulse.noting(delays, "typing into the filter"):
            for letters in ("0", "1", "_"):
                QTest.keyClicks(self.window.worklist.filter, letters)
                QTest.qWait(100)
        self.window.worklist.filter.clear()

    def close(self) -> None:
        """Close the window as a user does."""
        self.window.close()
        self.window.deleteLater()

    def _thumbnails_are_there(self) -> bool:
        model, viewport = self.window.worklist.model, self.view.viewport()
        first = self.view.indexAt(QPoint(1, 1)).row()
        last = self.view.indexAt(QPoint(1, viewport.height() - 2)).row()
        lines = map(model.index, range(first, last + 1 if last >= 0 else model.rowCount()))
        return first >= 0 and all(model.heading(index) or model.has_thumbnail(index) for index in lines)


def measure_window(folder: Path, home: Path, application: QApplication, notches: int) -> tuple[Delays, Delays]:
    """Times and longest delays of the event loop, seconds, by what happened: the first and a second opening."""
    times: Delays = {}
    delays: Delays = {}
    first = Visit(folder, home, application, Grouping.NONE)
    first.open(times, delays, "")
    first.scroll(times, delays, "", notches)
    first.filter(delays)
    first.group(delays)
    first.scroll(times, delays, " in groups", notches)
    first.close()
    second = Visit(folder, home, application, Grouping.PATIENT)
    second.open(times, delays, " again, in groups")
    second.close()
    return times, delays


def measure_start(originals: list[Path], count: int, runs: int) -> float:
    """From the start of the program to the first Frame of a folder never opened before; the median, seconds."""
    found = []
    for _ in range(runs + 1):  # the first one warms the disk cache
        with tempfile.TemporaryDirectory(prefix="wavemask-images-", dir=originals[0].parent) as place:
            folder = Path(place) / "study"
            make_folder(folder, originals, count)
            found.append(seconds_until(["frame_opened"], ["main.py", str(folder)])["frame_opened"])
    return statistics.median(found[1:] or found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few images and runs: only shows that it works")
    options = parser.parse_args()
    count, runs, notches = QUICK if options.quick else (COUNT, RUNS, NOTCHES)
    application = QApplication([])
    with tempfile.TemporaryDirectory(prefix="wavemask-large-folder-") as place:
        root = Path(place)
        (root / "originals").mkdir()
        originals = make_originals(root / "originals")
        start = {images: measure_start(originals, images, runs) for images in (count, PEER_COUNT)}
        times, delays = {}, {}
        for images in (count, PEER_COUNT):
            folder = root / str(images)
            make_folder(folder, originals, images)
            times[images], delays[images] = measure_window(folder, root / "home", application, notches)
            times[images] = {"start of the program to first Frame painted": start[images]} | times[images]
    for title, measured in (("times", times), ("longest delay of the event loop", delays)):
        rows = [
            (what, seconds(value), seconds(peer), f"{value / peer:.2f}")
            for (what, value), peer in zip(measured[count].items(), measured[PEER_COUNT].values(), strict=True)
        ]
        report(f"A folder of {count:,} images, {title}", ("what", f"{count:,}", f"peer: {PEER_COUNT}", "ratio"), rows)


if __name__ == "__main__":
    main()
