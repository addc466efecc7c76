"""Operations on the whole mask of the open Frame, off the UI thread where they take long."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.domain import reshape
from app.domain.annotated_image import AnnotatedImage
from app.domain.history import GROW, SHRINK, step_words
from app.domain.image import Spacing, scale_words
from app.domain.mask_editing import TOUCHED, Rect, mask_of
from app.domain.wording import mark, tr
from app.services.annotation_session import AnnotationSession
from app.services.background import Lane
from app.storage.settings import Settings

# Up to this many pixels the quick operations take a few milliseconds and are done at once.
_AT_ONCE = 2_000_000
# Of the smoothing, in pixels.
_SMOOTH_RADIUS = 3.0
# To grow by more pixels than the first takes long on a small Frame too, by more than the second minutes on a large one.
_QUICK_STEP, _LONGEST_STEP = 99, 1000
# How far the contour may move when it is refined, as a share of the root of the mask's area, and in pixels.
_REFINE_SHARE, _REFINE_PIXELS = 0.08, (4, 40)

Mask = NDArray[np.bool_]

log = logging.getLogger(__name__)


class MaskOperations(QObject):
    """What can be done to a mask as a whole. Touched pixels stay; what changes becomes touched.

    Args:
        session: Is edited.
        settings: Step of growing and shrinking, and what counts as a small part.
        parent: Owner.

    Signals:
        message: Level and one sentence, where nothing was changed.
        activity_changed: What is being done, empty when idle.
    """

    message = Signal(str, str)
    activity_changed = Signal(str)

    def __init__(self, session: AnnotationSession, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._session = session
        self._lane: Lane | None = None
        self._running = 0

    def fill_holes(self) -> None:
        """Fill what the mask encloses."""
        self._run(mark("Fill holes"), reshape.filled_holes)

    def keep_largest(self) -> None:
        """Drop all parts but the largest."""
        self._run(mark("Keep largest part"), reshape.largest_component)

    def remove_small(self) -> None:
        """Drop parts of fewer than pixels than the settings say."""
        area = self._settings.smallest_part
        self._run(mark("Remove small parts"), lambda mask: reshape.without_small(mask, area))

    def smooth(self) -> None:
        """Smooth the contour."""
        self._run(mark("Smooth"), lambda mask: reshape.smoothed(mask, _SMOOTH_RADIUS))

    def grow(self) -> None:
        """Move the contour outwards."""
        self._step(GROW, reshape.grown, outwards=True)

    def shrink(self) -> None:
        """Move the contour inwards."""
        self._step(SHRINK, reshape.shrunk, outwards=False)

    def scale(self) -> tuple[Spacing | None, str]:
        """The one scale of all of the open Frame's mask, or None and one sentence that says why there is none."""
        annotation = self._session.annotation
        if annotation is None:
            return None, tr("Nothing is open.")
        mask = annotation.mask
        box = Rect.around(mask)
        if box.empty:
            return None, tr("The mask is empty.")
        spacing, reason = self._session.calibration.spacing_of(box, mask[box.window])
        return spacing, scale_words(reason)

    def refine(self) -> None:
        """Move the contour to the edges of the image that are near it (GrabCut)."""
        frame, annotation = self._session.frame, self._session.annotation
        if frame is None or annotation is None:
            return
        rgb, touched = frame.rgb, annotation.layer & TOUCHED > 0
        least, most = _REFINE_PIXELS
        reach = min(max(round(_REFINE_SHARE * annotation.area**0.5), least), most)
        self._run(mark("Refine"), lambda mask: reshape.refined_by_grabcut(rgb, mask, reach, fixed=touched), slow=True)

    def copy_from(self, row: int) -> None:
        """Take over the mask of another Image of the same size; what either of them holds becomes touched."""
        session = self._session
        annotation = session.annotation
        if annotation is None:
            return
        name = session.worklist.entries[row].path.name

        def loaded(stored: AnnotatedImage | None) -> None:
            if session.annotation is not annotation:
                return
            other = stored.annotations.get(session.labels.active.id) if stored else None
            if other is None or not other.area:
                self.message.emit("info", tr("{image} has no mask to copy.", image=name))
            elif other.layer.shape != annotation.layer.shape:
                (height, width), (high, wide) = other.layer.shape, annotation.layer.shape
                said = tr(
                    "{image} has {other} pixels and this image {own}; nothing was copied.",
                    image=name,
                    other=f"{width} x {height}",
                    own=f"{wide} x {high}",
                )
                self.message.emit("info", said)
            else:
                mask = other.mask
                either = mask | annotation.mask
                rect = Rect.around(either)
                session.edit_region(mark("Copy mask"), rect, either[rect.window], mask[rect.window])

        def failed(error: Exception) -> None:
            log.error("the mask of %s cannot be read", name, exc_info=error)
            self.message.emit("error", tr("The mask of {image} cannot be read: {reason}", image=name, reason=error))

        session.stored(row, loaded, failed)

    def close(self) -> None:
        """Stop the background work."""
        if self._lane:
            # Python aborts when the program ends while a thread is in the middle of OpenCV.
            self._lane.close()

    def _step(self, step: str, operation: Callable[[Mask, float, float], Mask], outwards: bool) -> None:
        """Move the contour by the step of the settings; where millimetres are chosen but not known, not at all."""
        frame, annotation, settings = self._session.frame, self._session.annotation, self._settings
        if frame is None or annotation is None:
            return
        x = y = float(settings.grow_step)
        spacing: Spacing | None = None
        reason = ""
        if settings.grow_unit == "mm":
            name = step.format(step=f"{settings.grow_step_mm:g} mm")
            spacing, reason = self.scale()
            if spacing:
                x, y = settings.grow_step_mm / spacing.x, settings.grow_step_mm / spacing.y
            elif annotation.area:
                reason = f"{reason} {tr('Choose px in the menu Edit, Mask to go by pixels.')}"
        else:
            name = step.format(step=f"{settings.grow_step} px")
        if not reason and max(x, y) < 1 - 1e-9:
            reason = tr("Here that is less than a pixel.")
        elif not reason and max(x, y) > _LONGEST_STEP:
            reason = tr(
                "Here that is {pixels} pixels, and more than {most} are too many.",
                pixels=f"{max(x, y):.0f}",
                most=_LONGEST_STEP,
            )
        elif spacing and outwards:
            box = Rect.around(annotation.mask)
            left, top = math.floor(box.left - x), math.floor(box.top - y)
            there = Rect(left, top, math.ceil(box.right + x), math.ceil(box.bottom + y))
            there = there.clipped(frame.height, frame.width)
            _, reason = self._session.calibration.spacing_of(there, what=mark("The grown mask"))
            reason = scale_words(reason)
        if reason:
            self.message.emit(
                "info", tr("{action}: nothing was changed. {reason}", action=step_words(name), reason=reason)
            )
        else:
            self._run(name, lambda mask: operation(mask, x, y), slow=max(x, y) > _QUICK_STEP)

    def _run(self, name: str, operation: Callable[[Mask], Mask], slow: bool = False) -> None:
        annotated = self._session.annotated
        if annotated is None or annotated.busy or not self._session.may_change():
            return
        annotation = annotated.active
        before = annotation.layer.copy()

        def work() -> tuple[Rect, Mask]:
            mask = mask_of(before)
            after = operation(mask)
            rect = Rect.around(mask != after)
            return rect, after[rect.window]

        def done(outcome: tuple[Rect, Mask]) -> None:
            rect, mask = outcome
            if annotation is not self._session.annotation or not np.array_equal(annotation.layer, before):
                self.message.emit(
                    "info", tr("{action} came too late: the mask is another one by now.", action=step_words(name))
                )
            elif rect.empty:
                self.message.emit("info", tr("{action}: there is nothing to change.", action=step_words(name)))
            elif self._session.may_change() and not self._session.post_process(name, rect, mask):
                self.message.emit(
                    "info",
                    tr(
                        "{action}: what it would change you drew by hand, or it is another label's.",
                        action=step_words(name),
                    ),
                )

        if before.size <= _AT_ONCE and not slow:
            done(work())
        else:
            self._start(name, work, done)

    def _start(
        self, name: str, work: Callable[[], tuple[Rect, Mask]], done: Callable[[tuple[Rect, Mask]], None]
    ) -> None:
        def ended(then: Callable[[], None]) -> None:
            self._running -= 1
            if not self._running:
                self.activity_changed.emit("")
            then()

        def failed(error: Exception) -> None:
            log.error("%s failed", name, exc_info=error)
            self.message.emit("error", tr("{action} did not work; the mask is as it was.", action=step_words(name)))

        self._lane = self._lane or Lane("mask", self)
        self._running += 1
        self.activity_changed.emit(tr("{action}…", action=step_words(name)))
        self._lane.run(work, lambda outcome: ended(partial(done, outcome)), lambda error: ended(partial(failed, error)))
