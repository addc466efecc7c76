"""A cine plays at its real rate by a clock that the test sets: late Frames are left out, decoding is waited for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.domain.frame_cache import FrameCache
from app.domain.image import Frame, Image
from app.domain.mask_editing import Rect
from app.services.cine import LOOK_AGAIN_SECONDS, PATIENCE_SECONDS, Cine, Clock

FRAME = Frame(np.zeros((2, 2, 3), np.uint8))


class StandInClock(Clock):
    """Stands still but for what the test lets pass; may ring late, as where the window is busy."""

    def __init__(self) -> None:
        super().__init__()
        self.time, self.rings_at = 100.0, None
        self.late = 0.0

    def now(self) -> float:
        return self.time

    def ring_in(self, seconds: float) -> None:
        assert seconds > 0
        # Never sooner than the real one, which counts whole milliseconds: time would stand still.
        self.rings_at = self.time + max(seconds, 1e-6) + self.late

    def stop(self) -> None:
        self.rings_at = None

    def let_pass(self, seconds: float) -> None:
        end = self.time + seconds
        while self.rings_at is not None and self.rings_at <= end:
            self.time, self.rings_at = self.rings_at, None
            self.rang.emit()
        self.time = end


@dataclass
class Annotated:
    """What a Cine asks of the Annotations."""

    busy: bool = False
    position: int = 0
    keyframes: list[int] = field(default_factory=list)

    def human_frames(self) -> list[int]:
        return self.keyframes


class StandInSession(QObject):
    """Shows a Frame at once where it is kept, else when the test lets it be decoded."""

    frame_opened = Signal()
    frame_closed = Signal()
    mask_changed = Signal(object)
    annotation_changed = Signal()
    refused = Signal(str)

    def __init__(self, clock: StandInClock) -> None:
        super().__init__()
        self.image: Image | None = None
        self.annotated: Annotated | None = None
        self.frame_index, self.wish = 0, 0
        self.frames, self.cache = self, FrameCache(10_000)
        self.shown: list[tuple[float, int]] = []
        self.ahead: list[int] = []
        self.damaged: set[int] = set()
        self._clock = clock
        self.on_conclude: Callable[[], object] = lambda: None

    def open(self, seconds: Sequence[float], decoded: bool = True) -> None:
        self.image = Image(Path("a.dcm"), "0" * 64, FRAME, len(seconds), seconds=tuple(seconds))
        self.annotated, self.frame_index = Annotated(), 0
        self.cache.clear()
        self.decode(*range(len(seconds) if decoded else 1))
        self.frame_opened.emit()

    def show_frame(self, index: int) -> None:
        self.wish = index
        if index in self.damaged:
            self.refused.emit(f"Frame {index + 1} cannot be shown.")
        elif index in self.cache:
            self.frame_index = index
            self.shown.append((self._clock.time, index))
            self.frame_opened.emit()

    def prefetch(self, indices: Sequence[int]) -> None:
        self.ahead = list(indices)

    def decode(self, *indices: int) -> None:
        for index in indices:
            self.cache.put(index, FRAME)

    def conclude(self) -> None:
        self.on_conclude()


class Player:
    """A Cine over stand-ins."""

    def __init__(self) -> None:
        self.clock = StandInClock()
        self.session = StandInSession(self.clock)
        self.cine = Cine(self.session, self.clock)

    def schedule(self) -> list[tuple[float, int]]:
        """When, since playing began, which Frame was shown."""
        return [(round(moment - 100, 4), index) for moment, index in self.session.shown]


@pytest.fixture
def player(qtbot: QtBot) -> Player:
    return Player()


def at_rate(count: int, rate: float = 10) -> list[float]:
    return [index / rate for index in range(count)]


@given(steps=st.lists(st.floats(0.01, 2), min_size=1, max_size=20), start=st.integers(0, 19), loop=st.booleans())
def test_each_frame_is_shown_when_it_is_due(steps: list[float], start: int, loop: bool) -> None:
    player, seconds = Player(), [0.0, *accumulate(steps)]
    player.session.open(seconds)
    start = min(start, len(steps) - 1)
    player.cine.go_to(start)
    player.session.shown.clear()
    player.cine.loop = loop
    player.cine.play()
    player.clock.let_pass(2.5 * player.cine.duration)
    wanted = [(seconds[index] - seconds[start], index) for index in range(start + 1, len(seconds))]
    if loop:
        rounds = (player.cine.duration * n - seconds[start] for n in (1, 2, 3))
        wanted += [(begun + seconds[index], index) for begun in rounds for index in range(len(seconds))]
        wanted = [(moment, index) for moment, index in wanted if moment < 2.5 * player.cine.duration - 1e-6]
    shown = player.schedule()[: len(wanted)]
    assert [index for _, index in shown] == [index for _, index in wanted]
    assert [moment for moment, _ in shown] == pytest.approx([moment for moment, _ in wanted], abs=2e-4)
    assert player.cine.playing is loop
    assert not player.cine.slow


def test_late_frames_are_left_out(player: Player) -> None:
    player.session.open(at_rate(100))
    player.cine.play()
    player.clock.late = 0.25
    player.clock.let_pass(3.6)
    # Each ring comes two and a half Frames late, and yet the Frame on show is the one that is due.
    assert all(index == int(10 * moment + 1e-6) for moment, index in player.schedule())
    assert player.cine.target == player.session.frame_index >= 33
    assert not player.cine.slow


def test_it_waits_for_what_is_not_decoded(player: Player) -> None:
    player.session.open(at_rate(10), decoded=False)
    player.session.decode(1, 2)
    player.cine.play()
    assert player.session.ahead == [3, 4, 5, 6, 7, 8, 9]
    player.clock.let_pass(0.7)
    assert player.schedule() == [(0.1, 1), (0.2, 2)]
    player.session.decode(*range(3, 10))
    player.clock.let_pass(0.25)
    waited, then = player.schedule()[2:4]
    assert waited == (pytest.approx(0.7, abs=1.1 * LOOK_AGAIN_SECONDS), 3)
    assert then == (pytest.approx(waited[0] + 0.1, abs=1.1 * LOOK_AGAIN_SECONDS), 4)
    assert not player.cine.slow  # it was one Frame, which may have had to be looked for


def test_it_says_that_decoding_cannot_keep_up(player: Player) -> None:
    player.session.open(at_rate(10), decoded=False)
    player.cine.play()
    said = []
    for index in range(1, 10):
        player.clock.let_pass(0.2)
        player.session.decode(index)
        said.append(player.cine.slow)
    assert said[2] is False
    assert said[-1] is True
    player.clock.let_pass(player.cine.duration)
    assert player.cine.slow  # of this round it is true
    player.clock.let_pass(player.cine.duration)
    assert not player.cine.slow


@pytest.mark.parametrize("decoded", [False, True])
def test_a_frame_that_cannot_be_shown_ends_playing(player: Player, decoded: bool) -> None:
    session, cine = player.session, player.cine
    session.open(at_rate(10), decoded=False)
    session.decode(1, 2, *([3] if decoded else []))  # else of another size
    session.damaged = {3}
    cine.play()
    player.clock.let_pass(0.35 + (0 if decoded else PATIENCE_SECONDS))
    assert not cine.playing
    assert (session.wish, cine.target, session.frame_index) == (3, 2, 2)


def test_at_the_end(player: Player) -> None:
    player.session.open(at_rate(4))
    player.cine.toggle_loop()
    player.cine.toggle()
    player.clock.let_pass(9)
    assert (player.cine.playing, player.session.frame_index) == (False, 3)
    player.session.shown.clear()
    player.cine.toggle()
    assert [index for _, index in player.session.shown] == [0]
    player.cine.toggle_loop()
    player.clock.let_pass(1)
    assert player.cine.playing
    player.cine.toggle()
    assert not player.cine.playing
    before = list(player.session.shown)
    player.clock.let_pass(1)
    assert player.session.shown == before


def test_what_a_human_changes_pauses(player: Player) -> None:
    session, cine = player.session, player.cine
    session.open(at_rate(10))

    def proposal_arrives() -> None:
        session.mask_changed.emit(Rect(0, 0, 2, 2))
        session.annotation_changed.emit()

    def stroke_begins() -> None:
        session.annotated.busy = True
        session.mask_changed.emit(Rect(0, 0, 1, 1))

    def step_is_made() -> None:
        session.annotated.busy = False
        session.annotated.position += 1
        session.annotation_changed.emit()

    for act, plays_on in ((proposal_arrives, True), (stroke_begins, False), (step_is_made, False)):
        cine.play()
        assert cine.playing
        act()
        assert cine.playing is plays_on
        session.annotated.busy = False


def test_what_is_in_progress_is_concluded_before_it_plays(player: Player) -> None:
    player.session.open(at_rate(10))
    player.session.on_conclude = lambda: setattr(player.session.annotated, "position", 1)
    player.cine.play()
    player.session.annotation_changed.emit()
    assert player.cine.playing


@pytest.mark.parametrize(
    ("act", "arrived"),
    [
        (lambda player: player.cine.go("next"), 5),
        (lambda player: player.cine.go("previous"), 3),
        (lambda player: player.cine.go("first"), 0),
        (lambda player: player.cine.go("last"), 9),
        (lambda player: player.cine.go("next_keyframe"), 7),
        (lambda player: player.cine.go("previous_keyframe"), 1),
        (lambda player: player.cine.go_to(-3), 0),
        (lambda player: player.cine.go_to(30), 9),
        (lambda player: player.session.show_frame(6), 6),  # as undo may
    ],
)
def test_going_to_a_frame_pauses(player: Player, act: Callable[[Player], object], arrived: int) -> None:
    player.session.open(at_rate(10))
    player.session.annotated.keyframes = [1, 4, 7]
    player.cine.play()
    player.clock.let_pass(0.4)
    assert player.cine.target == 4
    act(player)
    assert not player.cine.playing
    assert player.cine.target == player.session.frame_index == arrived


def test_there_is_no_keyframe_further_on(player: Player) -> None:
    player.session.open(at_rate(10))
    player.session.annotated.keyframes = [4]
    player.cine.go_to(4)
    for where in ("next_keyframe", "previous_keyframe"):
        player.cine.go(where)
        assert player.cine.target == 4


def test_steps_count_from_what_was_asked_for_last(player: Player) -> None:
    player.session.open(at_rate(10), decoded=False)
    for _ in range(3):
        player.cine.go("next")
    assert (player.session.wish, player.session.frame_index) == (3, 0)
    player.session.decode(3)
    player.session.show_frame(3)
    assert player.cine.target == 3
    assert player.session.ahead[:3] == [4, 5, 6]
    player.cine.go("previous")
    player.session.decode(2)
    player.session.show_frame(2)
    assert player.session.ahead == [1]


def test_scrubbing_shows_the_nearest_decoded_frame_first(player: Player) -> None:
    player.session.open(at_rate(100), decoded=False)
    player.session.decode(30, 60, 95)
    player.cine.scrub(57)
    assert [index for _, index in player.session.shown] == [60]
    assert (player.session.wish, player.cine.target) == (57, 57)
    assert player.session.ahead == []  # or the wish would have to wait for it
    player.cine.scrub(58)  # 60 is still the nearest, and on show
    assert [index for _, index in player.session.shown] == [60]
    player.session.decode(58)
    player.session.show_frame(58)
    assert player.cine.target == player.session.frame_index == 58


def test_another_image_ends_playing(player: Player) -> None:
    player.session.open(at_rate(10))
    player.cine.play()
    player.clock.let_pass(0.3)
    player.session.open(at_rate(20, 25))
    assert (player.cine.playing, player.cine.target) == (False, 0)
    assert len(player.cine.seconds) == 20
    player.session.image = player.session.annotated = None
    player.session.frame_closed.emit()
    assert (player.cine.seconds, player.cine.duration) == ((), 0)


def test_a_still_is_not_played(player: Player) -> None:
    player.session.open([0.0])
    # Nor is a file of several pages, of which the first alone can be shown.
    player.session.image = Image(Path("a.tif"), "0" * 64, FRAME, 3)
    player.session.frame_opened.emit()
    player.cine.toggle()
    player.cine.go("next")
    player.cine.go_to(2)
    assert (player.cine.seconds, player.cine.playing, player.session.shown) == ((), False, [])


@pytest.mark.parametrize(
    ("seconds", "rate", "duration"),
    [
        (at_rate(25, 25), 25, 1),
        (at_rate(30, 30000 / 1001), 30000 / 1001, 1.001),
        ([round(index / 60, 3) for index in range(61)], 60, 61 / 60),  # as a container in milliseconds has it
        ([0, 0.1, 0.3, 0.4], None, 0.5),
    ],
)
def test_the_rate(player: Player, seconds: list[float], rate: float | None, duration: float) -> None:
    player.session.open(seconds)
    assert player.cine.rate == (rate and pytest.approx(rate))
    assert player.cine.duration == pytest.approx(duration, abs=0.001)


def test_the_real_clock(qtbot: QtBot) -> None:
    clock = Clock()
    before = clock.now()
    with qtbot.waitSignal(clock.rang):
        clock.ring_in(0.02)
    assert clock.now() - before >= 0.019
