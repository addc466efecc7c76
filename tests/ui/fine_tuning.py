"""A stand-in for the service that trains, and what it tells at each stage of a run."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal

from app.domain.split import Sizes
from app.domain.training_run import (
    Budget,
    ComparedFrame,
    CurvePoint,
    Measure,
    Outlook,
    RunProgress,
    RunVerdict,
    WorstCase,
)

SECONDS = {Budget.QUICK: 230.0, Budget.STANDARD: 760.0, Budget.THOROUGH: 4700.0}


class StandInFineTuning(QObject):
    """Notes what the window asks for; the test says what comes of it."""

    outlook_changed = Signal(object)
    progress_changed = Signal(object)
    finished = Signal(object)
    stopped = Signal(str)
    changed = Signal()
    message = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.running = self.cancelling = False
        self.here = True
        self.progress: RunProgress | None = None
        self.verdict: RunVerdict | None = None
        self.waiting: RunProgress | None = None
        self.unfinished = ""
        self.outlook: Outlook | None = None
        self.calls: list[tuple[object, ...]] = []

    def ask_outlook(self) -> None:
        if self.outlook:
            self.outlook_changed.emit(self.outlook)

    def start(self, budget: Budget, regression: Path | None = None, replay: Path | None = None) -> None:
        self.calls.append(("start", budget, regression, replay))
        self.running = True

    def cancel(self) -> None:
        self.calls.append(("cancel",))
        self.cancelling = True

    def go_on(self) -> None:
        self.calls.append(("go_on",))
        self.running, self.waiting = True, None

    def discard(self) -> None:
        self.calls.append(("discard",))
        self.waiting = None

    def use_candidate(self) -> None:
        self.calls.append(("use_candidate",))
        self.verdict = None

    def keep_aside(self) -> None:
        self.calls.append(("keep_aside",))
        self.verdict = None

    # --- what the test lets happen

    def tell(self, progress: RunProgress) -> None:
        self.running, self.progress = True, progress
        self.progress_changed.emit(progress)

    def finish(self, verdict: RunVerdict) -> None:
        self.running, self.progress, self.verdict = False, None, verdict
        self.finished.emit(verdict)

    def stop(self, failure: str = "", waiting: RunProgress | None = None) -> None:
        self.running = self.cancelling = False
        self.progress, self.waiting = None, waiting
        self.stopped.emit(failure)


def outlook(shortfall: str = "", *, measured: bool = True, left_out: int = 0) -> Outlook:
    sizes = Sizes(3, 2, 1, 1, left_out) if shortfall else Sizes(24, 20, 5, 4, left_out)
    accepted = sizes.train + sizes.held_out + left_out
    seconds = SECONDS if measured else {}
    return Outlook(1, "lesion", "breast-ultrasound-3", "Breast ultrasound", accepted, 1, sizes, shortfall, seconds)


CURVE = (
    CurvePoint(0, None, 0.683),
    CurvePoint(50, 0.412, 0.716),
    CurvePoint(100, 0.318, 0.731),
    CurvePoint(150, 0.283, 0.764),
    CurvePoint(200, 0.251, 0.759),
)


def progress(worst: WorstCase | None = None, points: int = len(CURVE), notice: str = "") -> RunProgress:
    return RunProgress("Learning", 210, 300, 168.0, 300, CURVE[:points], worst, notice)


class RunFolder:
    """Pictures of held-out Frames: a scan with a lesion, and masks that are ever smaller than the accepted one."""

    def __init__(self, folder: Path, shape: tuple[int, int] = (120, 160)) -> None:
        self.folder = folder
        self._shape = shape

    def frames(self, gains: list[float]) -> tuple[ComparedFrame, ...]:
        return tuple(self.frame(number, gain) for number, gain in enumerate(sorted(gains, reverse=True)))

    def frame(self, number: int, gain: float) -> ComparedFrame:
        paths = [self._write(f"{number}-{name}.png", content) for name, content in self._contents(number).items()]
        return ComparedFrame(number + 1, 0, *paths, 0.7, 0.7 + gain)

    def worst(self) -> WorstCase:
        frame = self.frame(9, 0.0)
        return WorstCase(frame.image, frame.reference, frame.current, 0.41)

    def _contents(self, seed: int) -> dict[str, np.ndarray]:
        height, width = self._shape
        noise = np.random.default_rng(seed).integers(40, 140, (height, width, 3))
        masks = {}
        for name, size in (("accepted", 1.0), ("current", 0.6), ("candidate", 0.9)):
            axes = round(size * width / 4), round(size * height / 4)
            masks[name] = cv2.ellipse(
                np.zeros(self._shape, np.uint8), (width // 2, height // 2), axes, 15, 0, 360, 255, cv2.FILLED
            )
        return {"image": noise.astype(np.uint8), **masks}

    def _write(self, name: str, content: np.ndarray) -> Path:
        path = self.folder / name
        path.write_bytes(cv2.imencode(".png", content)[1].tobytes())
        return path


def verdict(compared: tuple[ComparedFrame, ...], *, better: bool) -> RunVerdict:
    reason = (
        "Overlap (Dice) rises by 0.071 on 5 images of 4 patients (95% interval +0.031 to +0.112)."
        if better
        else "Overlap (Dice) on 5 images of 4 patients is the same (95% interval -0.019 to +0.022)."
    )
    dice = Measure(0.712, 0.783, 0.031, 0.112, 4, 5) if better else Measure(0.712, 0.714, -0.019, 0.022, 4, 5)
    return RunVerdict(
        Path("/runs/1"), "breast-ultrasound-3-1a2b3c4d", "breast-ultrasound-3", better, reason, dice,
        Measure(9.4, 6.8, -4.1, -0.9, 4, 5), Measure(0.021, 0.018, -0.009, 0.002, 2, 3), None, compared,
    )  # fmt: skip
