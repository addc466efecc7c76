"""The box prompt: the model looks at a part of the open Frame alone, and so in more detail."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Annotation, Proposal, State
from app.domain.mask_editing import Layer, Rect
from app.domain.wording import mark, tr
from app.services.annotation_session import AnnotationSession
from app.services.model_process import ModelProcess, request_numbers
from app.services.worklist import FINISHED
from wavegms_core.bundle import Bundle

# Pixels; in a smaller box there is nothing to outline.
SMALLEST = 8
# How much of its surroundings the model sees beside a box, as a share of the box's width and height on each side, and
# how much its look at the box counts beside its look at the whole Frame. Chosen on monitored images; docs/training.md.
MARGIN, CLOSE = 0.2, 0.6
# A stroke in progress is waited for.
BUSY_MS = 50

PROMPTING = mark("Box prompt, Esc cancels")


@dataclass(frozen=True)
class _Asked:
    """A box prompt that waits for its answer, and what it was asked about."""

    number: int
    rect: Rect
    crop: Rect
    annotated: AnnotatedImage
    annotation: Annotation
    state: State
    before: Layer
    bundle: Bundle


class BoxPrompt(QObject):
    """Has the model propose in a box of the open Frame; the mask beside it and what is touched stay.

    One box prompt is in progress at most: a newer one takes its place.

    Args:
        session: Is edited.
        parent: Owner.

    Signals:
        message: Level and one sentence, where nothing was changed.
        activity_changed: What is being done, empty when idle.
    """

    message = Signal(str, str)
    activity_changed = Signal(str)

    def __init__(self, session: AnnotationSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model: ModelProcess | None = None
        self._asked: _Asked | None = None
        self._answer: Proposal | None = None
        self._retry = QTimer(self, singleShot=True, interval=BUSY_MS)
        self._retry.timeout.connect(self._apply)
        session.frame_opened.connect(self.cancel)
        session.frame_closed.connect(self.cancel)

    def use_model(self, model: ModelProcess) -> None:
        """Let `model` propose."""
        self._model = model
        model.proposal_ready.connect(self._on_proposal)
        model.proposal_failed.connect(self._on_failed)

    @property
    def rect(self) -> Rect | None:
        """The box whose answer is awaited, None where there is none."""
        return self._asked.rect if self._asked else None

    def propose_in(self, box: Rect) -> None:
        """Ask the model about a box, of which the part on the Frame counts, and make its answer the mask there."""
        frame, annotated, choice = self._session.frame, self._session.annotated, self._session.choice
        if frame is None or annotated is None or choice is None or not self._session.may_change():
            return
        self.cancel()
        wanted = self._session.labels.proposed
        if annotated.active_id != wanted.id:
            # The model knows nothing of other Labels, and would outline this one's in their name.
            self.message.emit(
                "info",
                tr("The model proposes for “{label}”; choose that label to use a box prompt.", label=wanted.name),
            )
            return
        annotation = annotated.active
        rect = box.clipped(frame.height, frame.width)
        height, width = rect.shape
        if min(height, width) < SMALLEST:
            self.message.emit(
                "info",
                tr(
                    "A box of {size} px is too small for the model; drag one of at least {least} px.",
                    size=f"{width} \N{MULTIPLICATION SIGN} {height}",
                    least=f"{SMALLEST} \N{MULTIPLICATION SIGN} {SMALLEST}",
                ),
            )
            return
        if self._model is None or choice.bundle is None:
            no_bundle = "" if choice.bundle else choice.reason
            self.message.emit("info", no_bundle or tr("There is no model yet that could propose in the box."))
            return
        crop = with_margin(rect, frame.height, frame.width)
        before = annotation.layer[rect.window].copy()
        number = next(request_numbers)
        self._asked = _Asked(number, rect, crop, annotated, annotation, annotation.state, before, choice.bundle)
        self._model.prompt(number, frame.rgb[crop.window], choice.bundle)
        self.activity_changed.emit(tr(PROMPTING))

    def cancel(self) -> bool:
        """Want no answer any more; returns whether one was awaited."""
        asked, self._asked, self._answer = self._asked, None, None
        if asked is None:
            return False
        self._retry.stop()
        if self._model:
            self._model.forget(asked.number)
        self.activity_changed.emit("")
        return True

    def _on_proposal(self, number: int, proposal: Proposal) -> None:
        if self._asked and self._asked.number == number:
            self._answer = proposal
            self._apply()

    def _apply(self) -> None:
        asked, answer, session = self._asked, self._answer, self._session
        if asked is None or answer is None:
            return
        if asked.annotation is session.annotation and asked.annotated.busy:
            self._retry.start()
            return
        self.cancel()
        if asked.annotated is not session.annotated:
            return
        if asked.annotation is not session.annotation:
            self.message.emit("info", tr("The box prompt came too late: another label is in use by now. Try it again."))
        elif not self._still_wanted(asked):
            self.message.emit(
                "info", tr("The box prompt came too late: mask or model are others by now. Try it again.")
            )
        elif session.may_change() and not session.prompt_region(asked.rect, _mask(asked, answer)):
            self.message.emit(
                "info", tr("The box prompt changes nothing: the mask in the box is the same, or touched.")
            )

    def _still_wanted(self, asked: _Asked) -> bool:
        """Whether nobody has changed the mask in the box, decided on the Frame or chosen another model meanwhile."""
        annotation, choice = asked.annotation, self._session.choice
        if choice is None or choice.bundle != asked.bundle:
            return False
        if annotation.state is not asked.state and annotation.state in FINISHED:
            return False
        # On a Frame that no human has acted on, only its own Proposal can have changed the mask, and may.
        return asked.annotated.untouched or np.array_equal(annotation.layer[asked.rect.window], asked.before)

    def _on_failed(self, number: int, reason: str) -> None:
        if self._asked and self._asked.number == number:
            self.cancel()
            self.message.emit("warning", reason)


def _mask(asked: _Asked, answer: Proposal) -> NDArray[np.bool_]:
    """The mask in the box: what the model sees there, weighed against what it saw on the whole Frame, if it did."""
    left, top = asked.rect.left - asked.crop.left, asked.rect.top - asked.crop.top
    height, width = asked.rect.shape
    probability = answer.probability[top : top + height, left : left + width]
    whole = asked.annotation.proposal
    if whole and whole.bundle_id == answer.bundle_id:
        seen = whole.probability[asked.rect.window]
        probability = np.asarray(cv2.addWeighted(probability, CLOSE, seen, 1 - CLOSE, 0), np.uint8)
    return replace(answer, probability=probability).mask_at(answer.threshold)


def with_margin(rect: Rect, height: int, width: int) -> Rect:
    """A box with the surroundings that the model gets to see with it, inside an (height, width) Frame."""
    down, across = (round(MARGIN * side) for side in rect.shape)
    return Rect(rect.left - across, rect.top - down, rect.right + across, rect.bottom + down).clipped(height, width)
