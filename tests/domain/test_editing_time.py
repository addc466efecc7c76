from __future__ import annotations

from app.domain.editing_time import EditingTime


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_pauses_are_left_out() -> None:
    clock = Clock()
    time = EditingTime(clock)
    taken = []
    for seconds, step in ((5, False), (7.5, True), (29, True), (31, True), (3600, False), (2, True), (0, True)):
        clock.now += seconds
        if step:
            taken.append(time.take())
        else:
            time.note_action()
    assert taken == [12.5, 29, 30, 32, 0]


def test_time_before_an_image_was_opened_is_not_its_own() -> None:
    clock = Clock()
    time = EditingTime(clock)
    clock.now += 5
    time.note_action()
    clock.now += 5
    time.begin()
    clock.now += 4
    assert time.take() == 4
