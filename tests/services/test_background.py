from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.services import background
from app.services.background import Lane, Newest


def test_answers_come_in_order_on_the_thread_that_asked(qtbot: QtBot) -> None:
    lane, answers, threads = Lane("test"), [], set()

    def take(answer: object) -> None:
        answers.append(answer)
        threads.add(threading.current_thread())

    for number in range(3):
        lane.run(lambda number=number: 6 // number, take, take)
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert isinstance(answers[0], ZeroDivisionError)
    assert answers[1:] == [6, 3]
    assert threads == {threading.current_thread()}
    assert lane.close()


def test_a_closed_lane_answers_no_more_and_goes_away(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(background, "LOOK_AGAIN_MS", 5)
    lane, answers, held = Lane("test"), [], threading.Event()
    lane.run(held.wait, answers.append, answers.append)
    assert not lane.close(seconds=0)
    passed: list[bool] = []
    QTimer.singleShot(50, lambda: passed.append(shiboken6.isValid(lane)))
    qtbot.waitUntil(lambda: bool(passed))
    assert passed == [True]  # it waits for its thread
    held.set()
    qtbot.waitUntil(lambda: not shiboken6.isValid(lane))
    assert answers == []
    assert lane.close()


def test_work_that_ends_after_its_lane_is_gone_harms_nobody(qtbot: QtBot) -> None:
    lane, held = Lane("test"), threading.Event()
    lane.run(held.wait, lambda _: None, lambda _: None)
    thread = lane._thread
    lane.close(seconds=0)
    shiboken6.delete(lane)
    held.set()
    thread.join(5)
    assert not thread.is_alive()


def test_a_lane_that_goes_while_it_answers_takes_nobody_along(qtbot: QtBot) -> None:
    for _ in range(200):
        owner, begun = QObject(), threading.Event()
        lane = Lane("test", owner)
        lane.run(begun.set, lambda _: None, lambda _: None)
        for _ in range(20):
            lane.run(lambda: None, lambda _: None, lambda _: None)
        begun.wait(5)
        lane.close(seconds=0)
        shiboken6.delete(owner)
        lane._thread.join(5)
        assert not lane._thread.is_alive()


def test_only_the_newest_question_waits(qtbot: QtBot) -> None:
    owner = QObject()
    newest, gate = Newest("newest", owner), threading.Event()
    answers: list[object] = []
    worked: list[int] = []

    def ask(number: int) -> None:
        def work() -> int:
            gate.wait(5)
            worked.append(number)
            return number

        newest.ask(work, answers.append, answers.append)

    for number in range(5):
        ask(number)
    gate.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == worked == [0, 4]
    gate.clear()
    ask(5)
    ask(6)
    newest.forget()
    ask(7)
    gate.set()
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert answers == [0, 4, 7]
    assert worked == [0, 4, 5, 7]
    newest.ask(lambda: 1 / 0, answers.append, lambda error: answers.append(type(error)))
    qtbot.waitUntil(lambda: answers[-1] is ZeroDivisionError)
    newest.close()
