"""Playing the open Image, where it has several Frames, and moving about in it."""

from __future__ import annotations

import math
import time
from bisect import bisect_left, bisect_right
from itertools import pairwise
from statistics import median

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.image import Image
from app.services.annotation_session import AnnotationSession

# How often is looked whether a Frame that is due has been decoded.
LOOK_AGAIN_SECONDS = 0.01
# Playing that waited no longer than this for decoding, in one round, looks like real time. A single Frame counts no
# more than the second: that it must be looked for in a video says nothing about the rate.
UNNOTICED_SECONDS, MOST_COUNTED_SECONDS = 0.5, 0.2
# It gives up on a Frame for which it waited longer, and has the session show it or say why it cannot.
PATIENCE_SECONDS = 5.0
# By how much Frames may differ in length at a constant rate, as a share of it or in seconds: containers round.
UNEVEN, ROUNDING = 0.2, 0.002


class Clock(QObject):
    """Tells the time, and rings once when asked to.

    Signals:
        rang: The time that `ring_in` was told has passed.
    """

    rang = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.rang)

    def now(self) -> float:
        """Seconds that only ever grow."""
        return time.monotonic()

    def ring_in(self, seconds: float) -> None:
        """Emit `rang` after that; takes the place of what was asked for before."""
        self._timer.start(math.ceil(1000 * seconds))

    def stop(self) -> None:
        """Do not ring."""
        self._timer.stop()


class Cine(QObject):
    """Plays the Frames of the open Image at their real rate, and goes to any of them.

    The clock decides which Frame is due. One that is late is left out, so that the rate holds; where one is not
    decoded yet, playing waits for it and goes on from there. Whoever goes to another Frame or changes a mask ends it.

    Args:
        session: Shows the Frames.
        clock: Tells the time.
        parent: Owner.

    Attributes:
        seconds: When each Frame is shown, from 0, ascending; empty where there are not several that can be shown.
        duration: When the last one ends, seconds.
        rate: Frames per second, None where they are shown at uneven times.
        target: Index of the Frame that was asked for last; it may still be decoded.
        playing: Whether it plays.
        loop: Whether it begins anew at its end.
        slow: Whether decoding cannot keep up, so that it plays slower than in reality.

    Signals:
        changed: Any of the above, or the Frame on show.
    """

    changed = Signal()

    def __init__(self, session: AnnotationSession, clock: Clock | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seconds: tuple[float, ...] = ()
        self.duration = 0.0
        self.rate: float | None = None
        self.target = 0
        self.playing = self.slow = False
        self.loop = True
        self._session = session
        self._clock = clock or Clock(self)
        self._clock.rang.connect(self._advance)
        self._image: Image | None = None
        self._backwards = False
        self._passing = False  # the Frame that is shown is only the nearest to the one asked for
        # While it plays. Places are indices that are counted on, not begun anew, at the end of a round.
        self._place = 0  # of the Frame on show
        self._passed = self._since = 0.0  # the time in the cine, and when by the clock that was
        self._late = self._waited = 0.0  # seconds waited for the next Frame, and for those before it in this round
        self._position = 0  # in the history
        session.frame_opened.connect(self._on_frame)
        session.frame_closed.connect(self._on_frame)
        session.refused.connect(self._on_refused)
        session.mask_changed.connect(self._on_change)
        session.annotation_changed.connect(self._on_change)

    # --- playing

    def toggle(self) -> None:
        """Play, or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Play from the Frame on show on; from the first where it is the last."""
        # What is in progress belongs to the Frame on show.
        self._session.conclude()
        annotated = self._session.annotated
        if self.playing or not self.seconds or annotated is None:
            return
        self.playing, self.slow, self._waited, self._late = True, False, 0.0, 0.0
        self._position = annotated.position
        self._place = self._session.frame_index
        if self._place == len(self.seconds) - 1:
            self._place = -1
        self._set_time(self.seconds[max(self._place, 0)])
        self._decode_ahead(self._place)
        self._advance()
        self.changed.emit()

    def pause(self) -> None:
        """Stay at the Frame on show."""
        if self.playing:
            self.playing = False
            self._clock.stop()
            self.changed.emit()

    def toggle_loop(self) -> None:
        """Begin anew at the end, or stop there."""
        self.loop = not self.loop
        self.changed.emit()

    # --- going to a Frame

    def go(self, where: str) -> None:
        """Go to the "first", "last", "previous" or "next" Frame, or to the "previous_keyframe" or "next_keyframe".

        A keyframe is one whose mask, for the Label in use, a human made or decided on.
        """
        annotated = self._session.annotated
        if not self.seconds or annotated is None:
            return
        if where.endswith("keyframe"):
            keyframes, following = annotated.human_frames(), where == "next_keyframe"
            place = bisect_right(keyframes, self.target) if following else bisect_left(keyframes, self.target) - 1
            if 0 <= place < len(keyframes):
                self.go_to(keyframes[place])
        else:
            last = len(self.seconds) - 1
            self.go_to({"first": 0, "last": last, "previous": self.target - 1, "next": self.target + 1}[where])

    def go_to(self, index: int) -> None:
        """Show a Frame; that at the end where there is none of this index."""
        self.pause()
        if self.seconds:
            index = min(max(index, 0), len(self.seconds) - 1)
            self._backwards = index < self.target
            self.target = index
            self._session.show_frame(index)
            self.changed.emit()

    def scrub(self, index: int) -> None:
        """As `go_to`, and until the Frame is decoded show the nearest one that is."""
        nearer = range(abs(index - self._session.frame_index))
        places = (place for away in nearer for place in (index - away, index + away))
        near = next((place for place in places if place in self._session.frames.cache), index)
        if near != index:
            self.pause()
            self.target, self._passing = near, True
            self._session.show_frame(near)
            self._passing = False
        self.go_to(index)

    # --- inside

    def _set_time(self, passed: float) -> None:
        self._passed, self._since = passed, self._clock.now()

    def _begins(self, place: int) -> float:
        """When in the cine the Frame at a place is shown, seconds."""
        rounds, index = divmod(place, len(self.seconds))
        return rounds * self.duration + self.seconds[index]

    def _due(self, passed: float) -> int:
        """The place that is on show at a time in the cine."""
        rounds, rest = divmod(passed, self.duration) if self.loop else (0, passed)
        return int(rounds) * len(self.seconds) + bisect_right(self.seconds, rest) - 1

    def _advance(self) -> None:
        """Show the Frame that is due, or the last before it that is decoded, and wait for the one after it."""
        count = len(self.seconds)
        passed = self._passed + self._clock.now() - self._since
        due = self._due(passed)
        places = range(due, max(self._place, due - count), -1)
        ready = next((place for place in places if place % count in self._session.frames.cache), None)
        following = (self._place if ready is None else ready) + 1
        ahead = self._begins(following) - passed
        self._clock.ring_in(ahead if ahead > 0 else LOOK_AGAIN_SECONDS)
        if ahead < 0:
            self._set_time(passed + ahead)
        if ready is not None:
            self._show(ready)
        if ahead < 0 and self.playing:
            self._late -= ahead
            if self._late > PATIENCE_SECONDS:
                self.go_to(following % count)

    def _show(self, place: int) -> None:
        rounds, self._place = divmod(place, len(self.seconds))
        self._passed -= rounds * self.duration
        self._waited += min(self._late, MOST_COUNTED_SECONDS)
        # After a round that went well, what was said about the one before is over.
        self.slow = self._waited > UNNOTICED_SECONDS or (self.slow and not rounds)
        self._late, self._waited = 0.0, 0.0 if rounds else self._waited
        self.target = self._place
        self._session.show_frame(self.target)
        if self.playing:
            self._decode_ahead(self.target)
            ended = not self.loop and self._place == len(self.seconds) - 1
            if ended or self._session.frame_index != self._place:
                self.pause()

    def _decode_ahead(self, index: int) -> None:
        step, loop = -1 if self._backwards and not self.playing else 1, self.loop and self.playing
        if wanted := self._session.frames.cache.to_decode(index, step, len(self.seconds), loop):
            self._session.frames.prefetch(wanted)

    def _on_frame(self) -> None:
        if self._passing:
            return
        session = self._session
        # Of a file of several pages the first alone can be shown.
        image = session.image if session.image and session.annotated and len(session.image.seconds) > 1 else None
        if image is not self._image:
            self.pause()
            self._image = image
            self._measure(image.seconds if image else ())
            self.target = session.frame_index if image else 0
        elif image and session.frame_index != self.target:
            self.pause()
            self.target = session.frame_index
        elif image and not self.playing:
            self._decode_ahead(self.target)
        self.changed.emit()

    def _on_refused(self) -> None:
        """It may be the Frame that was asked for which cannot be shown."""
        self.target = self._session.frame_index
        self.changed.emit()

    def _measure(self, seconds: tuple[float, ...]) -> None:
        self.seconds, self.duration, self.rate = seconds, 0.0, None
        if seconds:
            steps = [after - before for before, after in pairwise(seconds)]
            usual = median(steps)
            self.duration = seconds[-1] + usual
            if max(steps) - min(steps) <= max(UNEVEN * usual, ROUNDING):
                self.rate = len(steps) / seconds[-1]

    def _on_change(self) -> None:
        """Pause where a human changes something; that a Proposal has come is no reason."""
        annotated = self._session.annotated
        if annotated and (annotated.busy or annotated.position != self._position):
            self.pause()
