"""The bar below the canvas, in the real window over a stand-in for the session, with real keys and a real pointer."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.frame_cache import FrameCache
from app.domain.image import Frame, Image
from app.paths import modality_classifier_file
from app.services.workbench import Workbench
from app.ui.main_window import MainWindow
from app.ui.panels.cine_bar import SLOW, rate_text, time_text
from app.ui.panels.frame_slider import FrameSlider
from app.ui.theme import Theme
from tests.storage_images.videos import decoded, write_video
from tests.ui import pointer
from tests.ui.stand_in import StandInSession, StandInWorkbench
from tests.ui.test_accessibility import nameless, tabbed

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


class CineSession(StandInSession):
    """A session that can have a cine open; a Frame is shown where the test has decoded it."""

    def put_cine(self, seconds: Sequence[float], decoded: Sequence[int] | None = None) -> None:
        self.put(row=1, proposed=False)
        self.frames, self.cache = self, FrameCache(1 << 30)
        for index in range(len(seconds)) if decoded is None else (0, *decoded):
            self.cache.put(index, Frame(np.full((120, 160, 3), index % 256, np.uint8)))
        self.wish = self.frame_index = 0
        self.image = Image(Path("cine.dcm"), "0" * 64, self.frame, len(seconds), seconds=tuple(seconds))
        self.annotated.frame_count = len(seconds)
        self.frame_opened.emit()

    def show_frame(self, index: int) -> None:
        self.wish = index
        if index in self.cache and index != self.frame_index:
            self.annotated.show(index)
            self.frame_index, self.frame = index, self.cache.get(index)
            self.frame_opened.emit()

    def prefetch(self, indices: Sequence[int]) -> None:
        """What is decoded is the test's to say."""

    def accept_frames(self, *indices: int) -> None:
        shown = self.frame_index
        for index in indices:
            self.annotated.show(index)
            self.annotated.set_state(State.ACCEPTED)
        self.annotated.show(shown)
        self.annotation_changed.emit()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("tests.ui.stand_in.StandInSession", CineSession)
    window = MainWindow(StandInWorkbench(5), theme)
    qtbot.addWidget(window)
    window.show()
    window.session.put_cine([index / 25 for index in range(240)])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.setFocus()
    yield window
    window.close()


def test_it_is_there_for_a_cine_alone(window: MainWindow) -> None:
    menu = window.commands.menus["Cine"].menuAction()
    assert window.cine_bar.isVisible()
    assert window.commands["play"].isEnabled()
    assert menu.isVisible()
    window.session.put(row=2)
    assert not window.cine_bar.isVisible()
    assert not menu.isVisible()
    assert not any(window.commands[name].isEnabled() for name in ("play", "loop", "next_frame", "last_frame"))
    window.session.fail(3, "It cannot be opened.")
    assert not window.cine_bar.isVisible()


def test_what_it_says(window: MainWindow) -> None:
    bar = window.cine_bar
    window.session.show_frame(103)
    assert bar.number.text() == "104 / 240"
    assert bar.time.text() == "0:04.12 / 0:09.60"
    assert bar.pace.text() == "25 fps"
    assert bar.slider.value() == 103
    window.session.put_cine([0, 0.1, 0.5])
    assert (bar.number.text(), bar.pace.text()) == ("1 / 3", "variable rate")
    assert (time_text(75.999), rate_text(29.97003)) == ("1:16.00", "29.97 fps")


@pytest.mark.parametrize("place", ["canvas", "worklist"])
@pytest.mark.parametrize(
    ("key", "keys", "arrived"),
    [
        (Qt.Key.Key_Period, NONE, 101),
        (Qt.Key.Key_Comma, NONE, 99),
        (Qt.Key.Key_Period, SHIFT, 150),
        (Qt.Key.Key_Comma, SHIFT, 40),
    ],
)
def test_keys(window: MainWindow, place: str, key: Qt.Key, keys: Qt.KeyboardModifier, arrived: int) -> None:
    window.session.accept_frames(20, 40, 150)
    window.session.show_frame(100)
    widget = {"canvas": window.canvas, "worklist": window.worklist.view}[place]
    widget.setFocus()
    QTest.keyClick(widget, key, keys)
    assert window.session.frame_index == arrived


def test_it_plays(qtbot: QtBot, window: MainWindow) -> None:
    play = window.commands["play"]
    QTest.keyClick(window.canvas, Qt.Key.Key_Y)
    assert window.cine.playing
    assert play.text() == "Pause"
    qtbot.waitUntil(lambda: window.session.frame_index > 2)
    assert window.cine_bar.slider.value() == window.session.frame_index
    window.cine.slow = True
    window.cine.changed.emit()
    assert window.cine_bar.pace.text() == SLOW
    QTest.keyClick(window.canvas, Qt.Key.Key_Y)
    assert not window.cine.playing
    assert (play.text(), window.cine_bar.pace.text()) == ("Play", "25 fps")


def test_a_press_on_the_image_pauses(window: MainWindow) -> None:
    middle = window.canvas.image_to_widget(QPointF(80, 60)).toPoint()
    window.cine.play()
    QTest.keyPress(window.canvas, Qt.Key.Key_Space)
    QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=middle)
    assert window.cine.playing  # the image was moved, not drawn on
    QTest.keyRelease(window.canvas, Qt.Key.Key_Space)
    QTest.mousePress(window.canvas, Qt.MouseButton.LeftButton, pos=middle)
    assert not window.cine.playing
    assert window.session.calls[-1][0] == "begin_stroke"
    QTest.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, pos=middle)


def test_loop_is_shown_as_it_is(window: MainWindow) -> None:
    assert window.commands["loop"].isChecked()
    window.commands["loop"].trigger()
    assert not window.cine.loop
    assert not window.commands["loop"].isChecked()


def test_going_to_a_number(window: MainWindow) -> None:
    number = window.cine_bar.number
    window.cine.play()
    number.setFocus()
    assert not window.cine.playing
    number.selectAll()
    QTest.keyClicks(number, "77")
    assert window.session.frame_index == 0
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert window.session.frame_index == 76
    assert window.canvas.hasFocus()
    assert window.session.calls == []  # it was not accepted


def at(slider: FrameSlider, index: int) -> QPoint:
    return QPointF(slider.x_of(index), slider.height() / 2).toPoint()


def test_scrubbing(window: MainWindow) -> None:
    session, slider = window.session, window.cine_bar.slider
    session.put_cine([index / 25 for index in range(240)], decoded=[60, 200])
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=at(slider, 70))
    assert slider.value() == session.wish == pytest.approx(70, abs=1)
    assert session.frame_index == 60
    for index in (120, 180):
        pointer.move(slider, QPointF(at(slider, index)))
        assert slider.value() == session.wish == window.cine.target == pytest.approx(index, abs=1)
    assert session.frame_index == 200
    assert window.cine_bar.number.value() == 201  # of the Frame that is seen
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=at(slider, 180))
    session.cache.put(session.wish, session.frame)
    session.show_frame(session.wish)
    assert session.frame_index == slider.value() == pytest.approx(180, abs=1)


def test_the_ends_by_key(window: MainWindow) -> None:
    slider = window.cine_bar.slider
    slider.setFocus()
    for key, arrived in ((Qt.Key.Key_End, 239), (Qt.Key.Key_Left, 238), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Right, 1)):
        QTest.keyClick(slider, key)
        assert window.session.frame_index == arrived


def column(slider: FrameSlider, index: int) -> list[str]:
    """The colours of the slider in the middle of a Frame's mark, from top to bottom."""
    image: QImage = slider.grab().toImage()
    return [image.pixelColor(round(slider.x_of(index)), y).name() for y in range(image.height())]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_marks(window: MainWindow, mode: str) -> None:
    window.theme.set_mode(mode)
    window.session.accept_frames(60)
    window.session.annotated.fill_frames("Propagate", {120: np.ones((120, 160), np.bool_)})
    window.session.annotation_changed.emit()
    slider, colour = window.cine_bar.slider, window.theme.colour
    heights = {
        state: column(slider, index).count(colour(state).name())
        for index, state in ((60, State.ACCEPTED), (120, State.PROPOSED))
    }
    assert heights[State.ACCEPTED] > 2 * heights[State.PROPOSED] > 0
    assert len(set(column(slider, 180)[-8:])) == 1
    assert slider.words_for(60) == "Frame 61, accepted, keyframe"
    assert slider.words_for(120) == "Frame 121, proposed"
    window.session.put_cine([0, 1])
    assert slider.words_for(1) == "Frame 2"


def test_confidences(window: MainWindow) -> None:
    bar, muted = window.cine_bar, window.theme.colour("muted").name()
    bar.set_confidences({100: 1.0, 101: 1.0, 150: 0.25, 151: 0.25, 200: 0.0})
    strips = {index: column(bar.slider, index)[:8].count(muted) for index in (50, 100, 150, 200)}
    assert strips == {50: 0, 100: 8, 150: 2, 200: 1}
    assert bar.slider.words_for(150) == "Frame 151, confidence 25%"
    window.workbench.frame_operations.confidences = {50: 1.0, 51: 1.0}  # as propagation has them
    window.workbench.frame_operations.confidences_changed.emit()
    assert column(bar.slider, 50)[:8].count(muted) == 8
    bar.set_confidences(None)
    assert column(bar.slider, 100)[:8].count(muted) == 0


def test_many_frames_are_drawn_by_the_pixel(window: MainWindow) -> None:
    """So that playing does not get slower with each Frame that is annotated."""
    slider = window.cine_bar.slider
    slider.set_frames(10_000)
    slider.set_states(dict.fromkeys(range(10_000), State.PROPOSED) | {5000: State.ACCEPTED}, [5000])
    assert len(slider._marks) <= slider.width()
    assert column(slider, 5000).count(window.theme.colour("accepted").name()) == 8


def test_by_keyboard_and_screen_reader(window: MainWindow) -> None:
    assert nameless(window) == []
    QTest.keyClick(window.canvas, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.cine_bar.slider
    assert set(window.cine_bar.stops) <= tabbed(window.cine_bar.slider)


@pytest.mark.parametrize("longest", [9.6, 700])
def test_the_smallest_window_has_room_for_all_of_it(window: MainWindow, longest: float) -> None:
    window.resize(window.minimumSize())
    window.session.put_cine([longest * index / 1800 for index in range(1800)])
    bar = window.cine_bar
    assert window.width() == window.minimumWidth()
    assert bar.pace.width() >= bar.pace.fontMetrics().horizontalAdvance(SLOW)
    assert bar.time.width() >= bar.time.sizeHint().width()


def test_a_video_is_played_and_drawn_on(qtbot: QtBot, theme: Theme, tmp_path: Path, user_data: Path) -> None:
    """With the real services: the Frame that is seen is the one that is drawn on, and no other."""
    path = write_video(tmp_path / "a.mp4", pictures=40)
    workbench = Workbench(theme._settings, user_data, tmp_path / "none", modality_classifier_file(), [sys.executable])
    window = MainWindow(workbench, theme)
    qtbot.addWidget(window)
    window.show()
    session, canvas, cine = workbench.session, window.canvas, window.cine
    workbench.open([path])
    qtbot.waitUntil(lambda: session.annotation is not None)
    assert (window.cine_bar.isVisible(), cine.rate) == (True, pytest.approx(20))
    cine.play()
    qtbot.waitUntil(lambda: session.frame_index >= 3)
    assert cine.playing
    pointer.drag(canvas, canvas.image_to_widget(QPointF(20, 20)), canvas.image_to_widget(QPointF(40, 30)))
    assert not cine.playing
    drawn = session.frame_index
    assert session.annotated.human_frames() == [drawn]
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: session.frame_index == drawn + 1)
    assert np.array_equal(canvas.frame.rgb, decoded(path)[drawn + 1])  # as OpenCV has it
    assert not session.annotation.mask.any()
    QTest.keyClick(canvas, Qt.Key.Key_Comma, SHIFT)
    assert session.frame_index == drawn
    assert session.annotation.mask.any()
    qtbot.waitUntil(lambda: not window.workbench.unsaved)
    window.close()
