"""A scale set by hand with the ruler, with real events on the real window over a real Workspace."""

from __future__ import annotations

import csv
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
import pytest
from pydicom import Dataset
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.mask_editing import Rect
from app.paths import modality_classifier_file
from app.services.workbench import Workbench
from app.storage.workspace import DATABASE_NAME
from app.ui.dialogs.scale_dialog import ScaleDialog
from app.ui.main_window import DRAW_FIRST, MainWindow
from app.ui.theme import Theme
from tests.storage_images.dicom_files import grey_file, header, region, save
from tests.ui import pointer

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HEIGHT, WIDTH = 240, 320
MM = 0.25  # per pixel, of a depth scale with marks at these points, which are 40 mm apart
TOP, BOTTOM = (20.5, 30.5), (20.5, 190.5)
SQUARE = Rect(100, 60, 180, 120)  # 20 by 15 mm
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
BY_HAND = "set by hand (40.0 mm between two points, 20"


class Station:
    """The window on a folder, and a hand on the mouse."""

    def __init__(self, qtbot: QtBot, theme: Theme, user_data: Path, models: Path) -> None:
        self.qtbot = qtbot
        self.workbench = Workbench(theme._settings, user_data, models, modality_classifier_file(), [sys.executable])
        self.session = self.workbench.session
        self.window = MainWindow(self.workbench, theme)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.canvas = self.window.canvas

    @property
    def dialog(self) -> ScaleDialog:
        return self.window.scale_dialog

    def close(self) -> None:
        """Once all is saved, so that nobody has to be asked."""
        self.until(lambda: not self.workbench.unsaved)
        self.window.close()

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def draw(self, start: tuple[float, float] = TOP, end: tuple[float, float] = BOTTOM) -> None:
        """Draw with the ruler, at a zoom at which a screen pixel is a quarter of an image pixel or less."""
        if not self.window.ruler.active:
            self.canvas.setFocus()
            QTest.keyClick(self.canvas, Qt.Key.Key_D)
        pointer.drag(self.canvas, *(self.canvas.image_to_widget(QPointF(*point)) for point in (start, end)))

    def ask(self) -> None:
        QTest.mouseClick(self.window.measurements.set_scale, Qt.MouseButton.LeftButton)
        self.until(self.dialog.isActiveWindow)

    def type(self, text: str, unit: str = "mm") -> None:
        self.dialog.length.selectAll()
        QTest.keyClicks(self.dialog.length, text)
        QTest.mouseClick(self.dialog.units[unit], Qt.MouseButton.LeftButton)

    def set(self, text: str = "40", unit: str = "mm") -> None:
        self.draw()
        self.ask()
        self.type(text, unit)
        self.dialog.length.setFocus()
        QTest.keyClick(self.dialog.length, Qt.Key.Key_Return)
        assert not self.dialog.isVisible()

    def paint(self) -> None:
        """Make the mask the square."""
        self.session.edit_region("Square", SQUARE, np.ones(SQUARE.shape, np.bool_), True)

    def measured(self) -> dict[str, str]:
        self.until(lambda: not self.window.measuring.outdated)
        return {name: label.text() for name, label in self.window.measurements.values.items()}

    def show(self, row: int) -> None:
        with self.qtbot.waitSignal(self.session.frame_opened):
            self.session.show(row)

    def record(self) -> list[tuple[object, ...]]:
        self.until(lambda: not self.workbench.unsaved)
        with closing(sqlite3.connect(self.workbench.workspace_folder / DATABASE_NAME)) as db:
            return db.execute(
                "SELECT image_id, removed, length_mm, x0, own_x, sha256, at FROM manual_scales ORDER BY id"
            ).fetchall()


Start = Callable[..., Station]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (folder := tmp_path / "images").mkdir()
    for number, name in enumerate(("a.png", "b.png")):
        cv2.imwrite(str(folder / name), np.full((HEIGHT, WIDTH), 60 + number, np.uint8))
    return folder


@pytest.fixture
def start(qtbot: QtBot, theme: Theme, user_data: Path, folder: Path) -> Iterator[Start]:
    stations: list[Station] = []

    def start(*regions: Dataset, **elements: object) -> Station:
        if regions or elements:
            for path in folder.glob("*.png"):
                path.unlink()
            pixels = np.full((HEIGHT, WIDTH), 60, np.uint8)
            if regions:
                elements["SequenceOfUltrasoundRegions"] = list(regions)
            grey_file(folder / "a.dcm", pixels, **elements)
        station = Station(qtbot, theme, user_data, folder / "no models")
        stations.append(station)
        station.workbench.open([folder])
        station.until(lambda: station.session.annotation is not None)
        return station

    yield start
    for station in stations:
        station.close()
        station.window.deleteLater()


def test_from_pixels_to_millimetres_and_back(start: Start) -> None:
    station = start()
    window, session = station.window, station.session
    station.paint()
    assert station.measured()["Area"] == "4\u202f800 px"
    # Where there is no scale the panel offers to set one, and says how.
    assert window.measurements.set_scale.isVisible()
    assert not window.measurements.remove_scale.isVisible()
    assert window.commands["set_scale"].isEnabled()
    QTest.mouseClick(window.measurements.set_scale, Qt.MouseButton.LeftButton)
    assert window.stage.banner.text.text() == DRAW_FIRST
    assert window.ruler.active
    assert not station.dialog.isVisible()

    station.set("4", "cm")
    said = window.status.distance.text()
    assert said.startswith(f"Distance 40.0 mm. Scale {BY_HAND}")
    assert window.status.manual_scale.isVisible()
    assert BY_HAND in window.status.manual_scale.toolTip()
    found = station.measured()
    assert float(found["Area"].removesuffix(" mm²")) == pytest.approx(300, rel=0.01)
    shape = window.measuring.current.whole
    assert shape.longest.length == pytest.approx(25, rel=0.005)
    assert shape.spacing.x == pytest.approx(MM, rel=0.005)
    assert window.proposal.area.text().partition(" · ")[0] == found["Area"]
    assert f"mm per pixel, {BY_HAND}" in window.measurements.scale.text()
    window.copy_measurements()
    [row] = csv.DictReader(QGuiApplication.clipboard().text().splitlines(), delimiter="\t")
    assert row["Area unit"] == "mm²"
    assert row["Note"].startswith(f"Scale {BY_HAND}")
    spacing, _ = station.workbench.operations.scale()
    assert spacing.x == shape.spacing.x
    step = window.strip.grow_step
    step.refresh()
    assert step.units["mm"].isEnabled()
    assert BY_HAND in step.units["mm"].toolTip()
    window.use_tool("box")
    _, label = window.tools.current.label(SQUARE)
    assert label.endswith("mm")

    station.show(1)
    assert session.manual_scale is None
    assert not window.status.manual_scale.isVisible()
    station.show(0)
    assert station.measured() == found
    assert window.status.manual_scale.isVisible()

    QTest.mouseClick(window.measurements.remove_scale, Qt.MouseButton.LeftButton)
    assert not window.status.manual_scale.isVisible()
    assert not window.measurements.remove_scale.isVisible()
    assert station.measured()["Area"] == "4\u202f800 px"
    assert window.measurements.scale.text() == f"In pixels. {session.image.frame.calibration.reason}"
    both = [(row[:5], row[5]) for row in station.record()]
    sha256 = session.image.sha256
    assert both == [((1, 0, 40.0, None, None), sha256), ((1, 1, 40.0, None, None), sha256)]


def test_it_is_there_after_a_restart_but_not_for_another_content(start: Start, folder: Path) -> None:
    station = start()
    station.set()
    station.close()
    again = start()
    assert again.session.manual_scale.length_mm == 40
    assert again.window.status.manual_scale.isVisible()
    again.draw()
    assert again.window.status.distance.text().startswith("Distance 40.0 mm. Scale set by hand")
    again.close()
    (folder / "a.png").rename(folder / "b.png")
    cv2.imwrite(str(folder / "a.png"), np.full((HEIGHT, WIDTH), 99, np.uint8))
    other = start()
    assert other.session.manual_scale is None
    assert not other.window.status.manual_scale.isVisible()
    other.draw()
    assert other.window.status.distance.text().startswith("Distance 160.0 px")
    other.show(1)  # what the scale was set on, under another name
    assert other.session.manual_scale.length_mm == 40


def test_it_holds_on_every_frame(start: Start, folder: Path) -> None:
    for path in folder.glob("*.png"):
        path.unlink()
    cine = header(HEIGHT, WIDTH, "MONOCHROME2", NumberOfFrames=3, PixelData=bytes(3 * HEIGHT * WIDTH))
    cine["PixelData"].VR = "OB"
    save(cine, folder / "a.dcm")
    station = start()
    session = station.session

    def show_frame(index: int) -> None:
        session.show_frame(index)
        station.until(lambda: session.frame_index == index)

    show_frame(1)
    station.draw()
    station.ask()
    assert "on all its frames" in station.dialog.scope.text()
    station.dialog.reject()
    station.set()
    for index in (2, 0):
        show_frame(index)
        assert station.window.status.manual_scale.isVisible()
        station.draw()
        assert station.window.status.distance.text().startswith(f"Distance 40.0 mm. Scale {BY_HAND}")


def test_the_scale_of_the_file_is_never_replaced_in_silence(start: Start) -> None:
    doppler = region(0, 200, 319, 239, RegionSpatialFormat=3)
    station = start(region(0, 0, 159, 199), region(160, 0, 319, 199, PhysicalDeltaX=0.05, PhysicalDeltaY=0.05), doppler)
    window, session, dialog = station.window, station.session, station.dialog
    station.paint()
    assert station.measured()["Area"].endswith("px")  # over both regions
    station.draw()
    assert window.status.distance.text() == "Distance 32.0 mm"
    station.ask()
    station.type("40")
    assert dialog.for_region.isChecked()
    assert "160 × 200 pixels" in dialog.for_region.text()  # noqa: RUF001
    assert dialog.scale.text() == "0.25 mm per pixel"
    said = (
        "The file has a scale of its own here, 0.2 mm per pixel. Yours is 25.0% larger and would be used in its place."
    )
    assert dialog.warning.text() == f"{said} Elsewhere the scale of the file stays."
    QTest.mouseClick(dialog.for_whole, Qt.MouseButton.LeftButton)
    said = (
        "The file has 2 scales of its own here, 0.2 mm per pixel and 0.5 mm per pixel. Yours differs from them by up to"
    )
    assert dialog.warning.text().startswith(f"{said} 50.0% and would be used in their place.")
    assert dialog.warning.text().endswith("Parts without lengths, such as a Doppler trace, stay in pixels.")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert session.manual_scale is None
    assert station.record() == []

    station.set()
    assert session.manual_scale.region == Rect(0, 0, 160, 200)
    assert station.record()[0][:5] == (1, 0, 40.0, 0, 0.2)
    for line, expected in (
        (((30, 30), (130, 30)), f"Distance 25.0 mm. Scale {BY_HAND}"),
        (((200, 30), (300, 30)), "Distance 50.0 mm"),
        (((100, 30), (200, 30)), "Distance 100.0 px. The line reaches over two regions with different scales."),
    ):
        station.draw(*line)
        assert window.status.distance.text().startswith(expected)
        assert ("by hand" in window.status.distance.text()) == ("by hand" in expected)

    # Setting it anew takes the place of what was set, and says so.
    station.draw()
    window.commands["set_scale"].trigger()
    station.until(dialog.isActiveWindow)
    assert f"takes the place of the scale that was {BY_HAND}" in dialog.scope.text()
    station.type("32")
    assert dialog.warning.text().endswith("Yours is the same. Elsewhere the scale of the file stays.")
    QTest.mouseClick(dialog.for_whole, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.set, Qt.MouseButton.LeftButton)
    assert session.manual_scale.region is None
    station.draw((200, 30), (300, 30))
    assert window.status.distance.text().startswith("Distance 20.0 mm. Scale set by hand")
    station.draw((200, 210), (300, 210))
    assert "without lengths" in window.status.distance.text()


def test_a_part_without_lengths_is_warned_of(start: Start) -> None:
    station = start(region(0, 0, 159, 239, RegionSpatialFormat=3))
    station.draw()
    station.ask()
    assert "may be a Doppler trace" in station.dialog.warning.text()
    station.type("40")
    QTest.mouseClick(station.dialog.set, Qt.MouseButton.LeftButton)
    assert station.window.status.distance.text().startswith("Distance 40.0 mm. Scale set by hand")
    station.draw((100, 30), (300, 30))
    assert "beyond the part of the image that has a scale" in station.window.status.distance.text()


def test_pixels_that_are_not_square_are_left_to_the_file(start: Start) -> None:
    station = start(region(0, 0, 319, 239, PhysicalDeltaY=0.04))
    station.draw()
    QTest.mouseClick(station.window.measurements.set_scale, Qt.MouseButton.LeftButton)
    station.until(station.dialog.isActiveWindow)
    station.type("40")
    assert "not square: 0.2 × 0.4 mm per pixel" in station.dialog.warning.text()  # noqa: RUF001
    assert not station.dialog.set.isEnabled()
    QTest.keyClick(station.dialog.length, Qt.Key.Key_Return)
    assert station.session.manual_scale is None
    QTest.mouseClick(station.dialog.cancel, Qt.MouseButton.LeftButton)
    assert station.record() == []


def test_what_is_typed(start: Start) -> None:
    station = start()
    station.draw()
    station.ask()
    dialog = station.dialog
    assert "square" in dialog.precision.text()
    assert not dialog.for_whole.isVisible()  # there is nothing to choose
    for text, unit, scale, problem in (
        ("", "mm", "—", ""),
        ("40", "mm", "0.25 mm per pixel", ""),
        ("4,0", "cm", "0.25 mm per pixel", ""),
        (".04", "cm", "0.0025 mm per pixel", ""),
        ("forty", "mm", "—", "Type a number"),
        ("-40", "mm", "—", "Type a number"),
        ("1e9", "mm", "—", "Type a number"),
        ("0", "mm", "—", "Type a number"),
        ("40000", "mm", "—", "not plausible"),
    ):
        station.type(text, unit)
        if not text:
            dialog.length.clear()
        assert dialog.scale.text() == scale
        assert problem in dialog.problem.text()
        assert bool(problem) == dialog.problem.isVisible()
        assert dialog.set.isEnabled() == (scale != "—")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    station.draw((20, 30), (20, 36))
    station.ask()
    assert "too short" in dialog.problem.text()
    station.type("40")
    assert not dialog.set.isEnabled()
    dialog.reject()


def test_the_dialog_goes_with_its_image(start: Start) -> None:
    station = start()
    station.draw()
    station.ask()
    station.show(1)
    assert not station.dialog.isVisible()
