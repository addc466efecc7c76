"""An annotation session over three images, and a model process that answers when the test says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.domain.annotation import Proposal
from app.paths import modality_classifier_file
from app.services.annotation_session import AnnotationSession
from app.services.journal import Journal
from app.services.model_chooser import ModelChooser
from app.services.model_library import ModelLibrary
from app.services.worklist import Worklist
from app.storage.settings import Settings
from tests import pictures
from tests.storage_images.videos import write_jpeg_avi
from wavegms_core.bundle import Bundle, ModelDescription

HEIGHT, WIDTH = 40, 60


def bundle(bundle_id: str, modality: str) -> Bundle:
    """Nothing of it is on the disk."""
    size, threshold = 64, 0.5
    description = ModelDescription(
        bundle_id, bundle_id.title(), modality, "lesion", {}, size, True, threshold, {}, {}, "0" * 64
    )
    return Bundle(Path(bundle_id), description)


ULTRASOUND, ENDOSCOPY = bundle("breast-1", "ultrasound"), bundle("polyp-1", "endoscopy")


def proposal(
    value: int = 200,
    box: tuple[slice, slice] = (slice(10, 20), slice(10, 30)),
    bundle_id: str = "breast-1",
) -> Proposal:
    probability = np.zeros((HEIGHT, WIDTH), np.uint8)
    probability[box] = value
    return Proposal(probability, bundle_id, "Model", "0" * 64, 0.5, value / 255)


def cine_frame(index: int) -> np.ndarray:
    """Frames that a brightness of their own tells apart."""
    rgb = cv2.resize(pictures.ultrasound(0), (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
    return np.asarray(rgb // 2 + 10 * index, np.uint8)


class QuietModel(QObject):
    """A model process that answers when the test says so."""

    activity_changed = Signal(str)
    proposal_ready = Signal(int, object)
    proposal_failed = Signal(int, str)
    idle = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[int, bool]] = []
        self.bundles: list[str] = []
        self.prompts: list[tuple[int, np.ndarray, str]] = []
        self.asides: list[tuple[int, np.ndarray, str]] = []
        self.forgotten: list[int] = []
        self.busy = False

    def propose(self, request: int, rgb: np.ndarray, bundle: Bundle, ahead: bool = False) -> None:
        assert rgb.shape == (HEIGHT, WIDTH, 3)
        self.busy = True
        self.asked.append((request, ahead))
        self.bundles.append(bundle.description.id)

    def prompt(self, request: int, rgb: np.ndarray, bundle: Bundle) -> None:
        self.prompts.append((request, rgb, bundle.description.id))

    def aside(self, request: int, rgb: np.ndarray, bundle: Bundle) -> None:
        self.asides.append((request, rgb, bundle.description.id))

    def forget(self, request: int) -> None:
        self.forgotten.append(request)

    def answer(self, value: int = 200) -> None:
        """Answer the newest request."""
        self.busy = False
        self.proposal_ready.emit(self.asked[-1][0], proposal(value, bundle_id=self.bundles[-1]))

    def answer_aside(self, number: int = -1, box: tuple[slice, slice] = (slice(0, 5), slice(0, 5))) -> None:
        """Answer what was asked aside with a mask of that box."""
        request, rgb, bundle_id = self.asides[number]
        probability = np.zeros(rgb.shape[:2], np.uint8)
        probability[box] = 200
        self.proposal_ready.emit(request, Proposal(probability, bundle_id, "Model", "0" * 64, 0.5, 0.9))

    def answer_prompt(self, probability: np.ndarray | None = None, number: int = -1) -> np.ndarray:
        """Answer a box prompt, by default a checkerboard of 255 and 0, with threshold 0.5; returns the probability."""
        request, rgb, bundle_id = self.prompts[number]
        if probability is None:
            probability = (np.indices(rgb.shape[:2]).sum(axis=0) % 2 * 255).astype(np.uint8)
        self.proposal_ready.emit(request, Proposal(probability, bundle_id, "Model", "0" * 64, 0.5, 0.9))
        return probability


class Bench:
    """A session over three images in a real workspace.

    Args:
        qtbot: Waits.
        folder: Of the images, which are made where missing.
        shows: What they show.
        bundles: The models that are installed.
        frame_count: Where it is more than one, the first image is a cine of so many Frames.
    """

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        shows: tuple[Callable[[int], pictures.Picture], ...] = (pictures.ultrasound,) * 3,
        bundles: tuple[Bundle, ...] = (ULTRASOUND, ENDOSCOPY),
        frame_count: int = 1,
    ) -> None:
        self.qtbot = qtbot
        self.paths = [folder / name for name in ("a.png", "b.png", "c.png")]
        for number, (path, show) in enumerate(zip(self.paths, shows, strict=True)):
            if not path.exists():
                rgb = cv2.resize(show(number), (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
                cv2.imwrite(str(path), cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR))
        if frame_count > 1:
            self.paths[0] = folder / "a.avi"
            if not self.paths[0].exists():
                write_jpeg_avi(self.paths[0], [cine_frame(index) for index in range(frame_count)])
        self.worklist = Worklist()
        self.settings = Settings()
        self.models = ModelChooser(self.worklist, self.settings, modality_classifier_file())
        self.models.use_library(ModelLibrary(bundles))
        self.session = AnnotationSession(self.worklist, self.models)
        self.model = QuietModel()
        self.journal = Journal(folder / ".wavemask")
        self.journal.open(self._opened, pytest.fail)
        qtbot.waitUntil(lambda: len(self.worklist.entries) == len(self.paths))
        self.session.use_journal(self.journal)
        self.session.use_model(self.model)

    def _opened(self) -> None:
        self.journal.ask(lambda w: w.add_images(self.paths), self.worklist.append, pytest.fail)

    def show(self, row: int) -> None:
        with self.qtbot.waitSignal(self.session.frame_opened):
            self.session.show(row)

    def stroke(self, x: float, y: float) -> None:
        self.session.begin_stroke(x, y, 3, True)
        self.session.extend_stroke(x + 5, y)
        self.session.commit_stroke()

    def close(self) -> None:
        self.session.close()
        self.journal.close()
        self.worklist.close()
