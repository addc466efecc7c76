"""From Frame to Frame: what is outlined on some Frames of a cine is carried to others, off the UI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.annotated_image import AnnotatedImage
from app.domain.errors import WaveMaskError
from app.domain.history import HistoryEntry, step_words
from app.domain.image import Frame
from app.domain.interpolation import Interpolation
from app.domain.packed_masks import PackedMasks
from app.domain.propagation import Propagator
from app.domain.wording import counted, mark, tr
from app.services.annotation_session import AnnotationSession
from app.services.background import Lane

# A stroke in progress is waited for.
BUSY_MS = 50
# How many Frames, and of how many bytes in all, may be decoded ahead of their turn.
STRETCH, STRETCH_BYTES = 32, 96 << 20

COPY, INTERPOLATE = mark("Copy to next frame"), mark("Interpolate")
PROPAGATE, PROPOSE = mark("Propagate"), mark("Propose")

OWN, CALLED_OFF = mark("You made its mask or decided on it, so it stays."), mark("You called it off.")

Mask = NDArray[np.bool_]
Result = TypeVar("Result")

log = logging.getLogger(__name__)


@dataclass(eq=False)
class _Job:
    """What runs in the background, and what it was begun on.

    Attributes:
        name: What undo and redo call it.
        annotated: Whose Frames are to be filled.
        label_id: The Label in use.
        total: How many Frames there are to fill.
        masks: What was found so far, by Frame.
        confidences: Of it, where it has any.
        stopped: Whether the user has called it off, or left the Image.
    """

    name: str
    annotated: AnnotatedImage
    label_id: int
    total: int
    masks: PackedMasks[int] = field(default_factory=PackedMasks)
    confidences: dict[int, float] = field(default_factory=dict)
    stopped: bool = False


class FrameOperations(QObject):
    """Fills Frames of the open cine for the Label in use; each time is one undoable step.

    Frames whose mask a human made or decided on, the keyframes, stay. One operation fills Frames at a time; the model
    may propose for others meanwhile.

    Args:
        session: Is edited.
        parent: Owner.

    Attributes:
        confidences: In [0, 1], of each Frame whose mask for the Label in use was propagated, and is that still.

    Signals:
        message: Level and one sentence: why nothing was done, or where and why propagation stopped.
        activity_changed: What is being done, empty when idle.
        confidences_changed: `confidences` is another one.
    """

    message = Signal(str, str)
    activity_changed = Signal(str)
    confidences_changed = Signal()
    # From the thread that works: a `_Job`, and how many of its Frames are done.
    _reached = Signal(object, int)

    def __init__(self, session: AnnotationSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.confidences: dict[int, float] = {}
        self._session = session
        self._lane: Lane | None = None
        self._job: _Job | None = None
        self._filling = self._proposing = ""
        # Steps that filled Frames, and how sure each was of them; None where it cannot tell.
        self._sure: list[tuple[HistoryEntry, dict[int, float | None]]] = []
        self._reached.connect(self._say_reached)
        session.frame_opened.connect(self._on_frame)
        session.annotation_changed.connect(self._update_confidences)
        session.labels_changed.connect(self._update_confidences)
        session.frame_proposals.changed.connect(self._say_proposed)

    @property
    def running(self) -> bool:
        """Whether Frames are being filled or proposed for."""
        return self._job is not None or self._session.frame_proposals.total > 0

    # --- what the user asks for

    def copy_to_next(self) -> None:
        """Give the next Frame the mask of the one on show, and show it."""
        annotated = self._ready()
        if annotated is None:
            return
        following, mask = annotated.index + 1, annotated.active.mask
        if following >= annotated.frame_count:
            self._refuse(COPY, tr("This is the last frame."))
        elif not mask.any():
            self._refuse(COPY, tr("There is no mask here."))
        elif following in annotated.human_frames():
            self._refuse(COPY, _own(following))
        else:
            self._fill(COPY, {following: mask}, {})
            self._session.show_frame(following)

    def interpolate(self) -> None:
        """Fill the gap between the keyframes around the Frame on show; on a keyframe, those on both sides of it."""
        if annotated := self._ready():
            here = annotated.index
            self._interpolate(annotated, [gap for gap in _gaps(annotated) if gap[0] <= here <= gap[1]])

    def interpolate_all(self) -> None:
        """Fill all gaps between keyframes."""
        if annotated := self._ready():
            self._interpolate(annotated, _gaps(annotated))

    def propagate(self, until: int) -> None:
        """Carry the mask of the Frame on show along with what moves, forwards or backwards.

        It ends before a Frame that a human made or decided on, and where the mask cannot be followed. Called off, it
        keeps what it has by then: the user has seen how far it went, and one undo takes it back.

        Args:
            until: The last Frame to fill.
        """
        annotated, frame = self._ready(), self._session.frame
        if annotated is None or frame is None:
            return
        start, mask = annotated.index, annotated.active.mask
        step = 1 if until > start else -1
        human = set(annotated.human_frames())
        wanted = range(start + step, min(max(until, 0), annotated.frame_count - 1) + step, step)
        barrier = next((index for index in wanted if index in human), None)
        indices = wanted if barrier is None else range(start + step, barrier, step)
        if not mask.any():
            self._refuse(PROPAGATE, tr("There is no mask here."))
        elif not indices:
            at_end = tr("There is no frame in that direction.")
            self._refuse(PROPAGATE, at_end if barrier is None else _own(barrier))
        else:
            job = _Job(PROPAGATE, annotated, annotated.active_id, len(indices))
            proposals = {}
            if annotated.active_id == annotated.proposed_id:
                proposals = {index: annotated.proposal_on(index) for index in indices}

            def work() -> str:
                propagator = Propagator(frame.rgb, mask)
                for index, found in self._read(indices, frame.rgb.nbytes, job):
                    if isinstance(found, str):
                        return found
                    if found.rgb.shape != frame.rgb.shape:
                        return tr("It is of another size.")
                    packed = proposals.get(index)
                    proposal = packed.unpacked() if packed else None
                    carried = propagator.step(found.rgb, proposal.mask_at(proposal.threshold) if proposal else None)
                    if carried.stop:
                        return tr(carried.stop)
                    job.masks[index], job.confidences[index] = carried.mask, carried.confidence
                    self._reached.emit(job, len(job.masks))
                return "" if barrier is None else tr(OWN)

            def done(why: str) -> None:
                if not np.array_equal(annotated.mask_on(start), mask):
                    self._say_late(job, tr("the mask that it began with is another one by now"))
                    return
                for_nothing = self._fill(PROPAGATE, job.masks, job.confidences)
                if why and not for_nothing:
                    stop = start + step * (len(job.masks) + 1)
                    said = tr("Propagation stopped before frame {number}. {reason}", number=stop + 1, reason=why)
                    self.message.emit("info", said if job.masks else f"{said} {tr('Nothing was filled.')}")

            self._run(job, work, done)

    def propose(self, first: int, last: int) -> None:
        """Ask the model about each Frame of a range whose mask no human made, in the background."""
        annotated = self._ready(changing=False)
        if annotated is None:
            return
        human = set(annotated.human_frames())
        indices = [index for index in range(first, last + 1) if index not in human]
        if indices:
            self._session.propose_frames(indices)
        else:
            self._refuse(PROPOSE, tr("You made the masks of all these frames, or decided on them."))

    def cancel(self) -> bool:
        """Call off what fills Frames, else what proposes for them; returns whether anything was going on."""
        running = self.running
        if self._job and not self._job.stopped:
            self._job.stopped = True
        else:
            self._session.frame_proposals.cancel()
        return running

    def close(self) -> None:
        """Stop the background work."""
        if self._job:
            self._job.stopped = True
        if self._lane:
            # Python aborts when the program ends while a thread is in the middle of OpenCV.
            self._lane.close()

    # --- inside

    def _ready(self, changing: bool = True) -> AnnotatedImage | None:
        """The open Image, with everything in progress ended, where something can be begun; else it is said why not."""
        if self._job:
            self.message.emit("info", tr("Frames are being filled already. Esc stops that."))
            return None
        self._session.conclude()
        return self._session.annotated if not changing or self._session.may_change() else None

    def _refuse(self, name: str, reason: str) -> None:
        self.message.emit("info", tr("{action}: nothing was changed. {reason}", action=step_words(name), reason=reason))

    def _interpolate(self, annotated: AnnotatedImage, gaps: list[tuple[int, int]]) -> None:
        if not gaps:
            self._refuse(INTERPOLATE, tr("It needs two frames with masks of your own, and frames between them."))
            return
        keyframes, steps, waiting = annotated.keyframes(), _steps(annotated), iter(gaps)
        # A Frame that was rejected or skipped is no keyframe, and is not filled either.
        human = set(annotated.human_frames())
        indices = {gap: [index for index in range(gap[0] + 1, gap[1]) if index not in human] for gap in gaps}
        job = _Job(INTERPOLATE, annotated, annotated.active_id, sum(map(len, indices.values())))

        def fill(gap: tuple[int, int], interpolation: Interpolation) -> None:
            for index in indices[gap]:
                if job.stopped:
                    return
                job.masks[index] = interpolation.at(index)
                self._reached.emit(job, len(job.masks))

        def go_on() -> None:
            """Fill the next gap; its masks are looked up no sooner, since each of them takes milliseconds."""
            gap = next(waiting, None)
            if _steps(annotated) != steps:
                self._say_late(job, tr("masks were changed meanwhile"))
            elif gap is None:
                self._fill(INTERPOLATE, job.masks, {})
            else:
                # Those on either side of the gap, and one more on each side for the way between them.
                place = keyframes.index(gap[0])
                near = keyframes[max(place - 1, 0) : place + 3]
                interpolation = Interpolation({index: annotated.mask_on(index) for index in near})
                self._run(job, partial(fill, gap, interpolation), lambda _: go_on())

        go_on()

    def _run(self, job: _Job, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Work in the background; `done` is called where what the job was begun on is still on show."""
        self._job = job
        self._say_reached(job, len(job.masks))

        def worked(result: Result) -> None:
            annotated = self._session.annotated
            if annotated is job.annotated and annotated.busy:
                QTimer.singleShot(BUSY_MS, self, lambda: worked(result))
                return
            self._end()
            if annotated is not job.annotated:
                self._say_late(job, tr("another image is open"))
            elif annotated.active_id != job.label_id:
                self._say_late(job, tr("another label is in use"))
            elif job.stopped and job.name == INTERPOLATE:
                self._refuse(job.name, tr(CALLED_OFF))
            elif self._session.may_change():
                done(result)

        def failed(error: Exception) -> None:
            self._end()
            log.error("%s failed", job.name, exc_info=error)
            self.message.emit(
                "error", tr("{action} did not work; all masks are as they were.", action=step_words(job.name))
            )

        self._lane = self._lane or Lane("fill", self)
        self._lane.run(work, worked, failed)

    def _read(self, indices: range, size: int, job: _Job) -> Iterator[tuple[int, Frame | str]]:
        """Decode Frames, in the background; a sentence in place of one that is not there.

        Args:
            indices: In which order they are needed. Backwards they are decoded in stretches from the first of it to its
                last, because a video only goes forwards, and each jump in it costs up to some hundred Frames.
            size: Of one, in bytes.
            job: Wants them.
        """

        def read(index: int) -> Frame | str:
            try:
                return self._session.frames.read(index, lambda: not job.stopped) or tr(CALLED_OFF)
            except WaveMaskError as error:
                return tr("It cannot be read: {reason}", reason=error)

        length = 1 if indices.step > 0 else min(max(1, STRETCH_BYTES // size), STRETCH)
        for start in range(0, len(indices), length):
            stretch = indices[start : start + length]
            found = {index: read(index) for index in sorted(stretch)}
            for index in stretch:
                yield index, tr(CALLED_OFF) if job.stopped else found.pop(index)

    def _end(self) -> None:
        self._job = None
        self._filling = ""
        self._say_activity()

    def _fill(self, name: str, masks: Mapping[int, Mask], confidences: dict[int, float]) -> bool:
        """Give Frames their masks; returns whether that was said to be for nothing."""
        annotated = self._session.annotated
        if annotated is None or not masks:
            return False
        if self._session.fill_frames(name, masks):
            entry = annotated.history[annotated.position - 1]
            self._sure.append((entry, {index: confidences.get(index) for index in masks}))
            self._update_confidences()
            return False
        self._refuse(name, tr("The frames have these masks already."))
        return True

    # --- what is said

    def _say_late(self, job: _Job, why: str) -> None:
        said = tr("{action} came too late: {why}. Nothing was changed.", action=step_words(job.name), why=why)
        self.message.emit("info", said)

    def _say_reached(self, job: _Job, done: int) -> None:
        if job is self._job and not job.stopped:
            self._filling = _reached_words(job.name, done, job.total)
            self._say_activity()

    def _say_proposed(self) -> None:
        proposals = self._session.frame_proposals
        done, total = proposals.total - proposals.left, proposals.total
        self._proposing = _reached_words(PROPOSE, done, total) if total else ""
        self._say_activity()

    def _say_activity(self) -> None:
        self.activity_changed.emit(" · ".join(filter(None, (self._filling, self._proposing))))

    def _on_frame(self) -> None:
        annotated = self._session.annotated
        if self._job and annotated is not self._job.annotated:
            self._job.stopped = True
        if annotated:
            self._sure = [sure for sure in self._sure if any(entry is sure[0] for entry in annotated.history)]
        self._update_confidences()

    def _update_confidences(self) -> None:
        annotated, known = self._session.annotated, dict[int, float | None]()
        if annotated and self._sure:
            done = {id(entry) for entry in _steps(annotated)}
            for entry, sure in self._sure:
                if id(entry) in done and entry.changes[0].label_id == annotated.active_id:
                    known |= sure
            known |= dict.fromkeys(annotated.human_frames())
        confidences = {index: sure for index, sure in known.items() if sure is not None}
        if confidences != self.confidences:
            self.confidences = confidences
            self.confidences_changed.emit()


def _own(index: int) -> str:
    return tr("Frame {number}: {reason}", number=index + 1, reason=tr(OWN))


def _reached_words(name: str, done: int, total: int) -> str:
    return counted(
        total,
        "{action}: {done} of {n} frame, Esc stops",
        "{action}: {done} of {n} frames, Esc stops",
        action=step_words(name),
        done=done,
    )


def _gaps(annotated: AnnotatedImage) -> list[tuple[int, int]]:
    """Neighbouring keyframes with Frames between them."""
    return [(first, last) for first, last in pairwise(annotated.keyframes()) if last > first + 1]


def _steps(annotated: AnnotatedImage) -> list[HistoryEntry]:
    """Those of the history that are in effect."""
    return annotated.history[: annotated.position]
