"""Measurements beside and over the image, with real events on the real window."""

from __future__ import annotations

import csv
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.annotated_image import AnnotatedImage
from app.domain.image import UNCALIBRATED, Calibration, Frame, Region, Spacing
from app.domain.mask_editing import Rect
from app.domain.measurement import MaskMeasurement, measure_mask
from app.paths import modality_classifier_file
from app.services import measuring
from app.services.workbench import Workbench
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.storage_images.dicom_files import grey_file, region
from tests.ui import pointer

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HEIGHT, WIDTH = 120, 160
LEFT, RIGHT = Rect(0, 0, 80, HEIGHT), Rect(80, 0, WIDTH, HEIGHT)
TWO_SCALES = Calibration((Region(LEFT, Spacing(0.5, 0.5)), Region(RIGHT, Spacing(0.2, 0.4))), "a test", "")
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
ESCAPE = Qt.Key.Key_Escape

Show = Callable[..., AnnotatedImage]


@pytest.fixture
def show(window: MainWindow, qtbot: QtBot) -> Show:
    """Open a Frame whose mask is these rectangles, and wait until it is measured."""

    def show(*mask: Rect, calibration: Calibration = TWO_SCALES) -> AnnotatedImage:
        session = window.session
        session.put(row=1, proposed=False, size=(HEIGHT, WIDTH))
        frame = Frame(np.full((HEIGHT, WIDTH, 3), 90, np.uint8), calibration)
        session.frame = frame
        for rect in mask:
            session.annotation.layer[rect.window] = 1
        session.frame_opened.emit()
        qtbot.waitUntil(lambda: not window.measuring.outdated)
        return session.annotated

    return show


def values(window: MainWindow) -> dict[str, str]:
    return {name: label.text() for name, label in window.measurements.values.items()}


def sentence(window: MainWindow) -> str:
    return window.measurements.scale.text()


def parts(window: MainWindow) -> list[list[str]]:
    return [[label.text() for label in row] for row in window.measurements.parts if row[0].isVisible()]


class TestPanel:
    def test_a_mask_in_one_region(self, window: MainWindow, show: Show) -> None:
        show(Rect(10, 20, 50, 50))
        assert values(window) == {
            "Area": "300.0 mm²", "Longest diameter": "25.0 mm", "Across": "18.8 mm", "Perimeter": "68.1 mm",
            "Circularity": "0.81", "Centre": "x 30, y 35",
        }  # fmt: skip
        assert sentence(window) == "0.5 mm per pixel, from a test"
        assert parts(window) == []

    def test_pixels_that_are_not_square(self, window: MainWindow, show: Show) -> None:
        show(Rect(100, 20, 150, 30))
        assert values(window)["Area"] == "40.0 mm²"
        assert values(window)["Longest diameter"] == "10.8 mm"  # 50 times 0.2 by 10 times 0.4
        assert sentence(window).startswith("0.2 \N{MULTIPLICATION SIGN} 0.4 mm per pixel")

    @pytest.mark.parametrize(
        ("rect", "calibration", "why"),
        [
            (Rect(10, 20, 50, 50), UNCALIBRATED, "In pixels. The file has no scale."),
            (Rect(60, 20, 100, 50), TWO_SCALES, "In pixels. The mask reaches over two regions with different scales."),
        ],
    )
    def test_pixels_and_why(
        self, window: MainWindow, show: Show, rect: Rect, calibration: Calibration, why: str
    ) -> None:
        show(rect, calibration=calibration)
        assert values(window)["Area"] == "1\u202f200 px"
        assert values(window)["Longest diameter"] == "50.0 px"
        assert sentence(window) == why

    def test_several_parts(self, window: MainWindow, show: Show) -> None:
        show(Rect(10, 20, 50, 50), Rect(100, 20, 150, 30), *(Rect(20 * n, 100, 20 * n + 3 + n, 104) for n in range(5)))
        assert values(window)["Longest diameter"] == values(window)["Across"] == values(window)["Circularity"] == "—"
        assert "two regions" in sentence(window)
        assert len(parts(window)) == 5
        # The mask as a whole has no scale, so that the table is in pixels; what a part has of its own is in its tip.
        assert parts(window)[0] == ["1", "1\u202f200 px", "50.0 \N{MULTIPLICATION SIGN} 37.5 px"]
        assert {area.rpartition(" ")[2] for _, area, _ in parts(window)} == {"px"}
        tip = window.measurements.parts[0][1].toolTip()
        assert tip == "300.0 mm², 25.0 \N{MULTIPLICATION SIGN} 18.8 mm"
        assert window.measurements.part_count.text().startswith("7 parts")
        assert window.measurements.more.text() == "and 2 smaller parts"
        show(Rect(10, 20, 50, 50))
        assert parts(window) == []
        assert not window.measurements.more.isVisible()

    def test_large_areas_are_in_square_centimetres_and_so_are_their_parts(self, window: MainWindow, show: Show) -> None:
        show(Rect(0, 0, 70, 100), Rect(75, 110, 80, 120))
        assert values(window)["Area"] == "17.6 cm²"
        assert [area for _, area, _ in parts(window)] == ["17.5 cm²", "0.12 cm²"]

    def test_nothing_of_another_image_is_shown_for_a_moment(self, qtbot: QtBot, window: MainWindow, show: Show) -> None:
        show(Rect(10, 20, 50, 50))
        window.session.put(row=2, proposed=False)
        assert set(values(window).values()) == {"—"}
        assert sentence(window) == ""
        qtbot.waitUntil(lambda: not window.measuring.outdated)
        assert set(values(window).values()) == {"—"}  # an empty mask
        show(Rect(10, 20, 50, 50))
        window.session.fail(3, "lesion_00003.png ends before its data does.")
        assert set(values(window).values()) == {"—"}

    def test_the_table_on_the_clipboard(self, window: MainWindow, show: Show) -> None:
        show(Rect(10, 20, 50, 50), Rect(100, 20, 150, 30))
        QTest.keyClick(window.canvas, Qt.Key.Key_C, CTRL | SHIFT)
        whole, first, second = csv.DictReader(QGuiApplication.clipboard().text().splitlines(), delimiter="\t")
        assert [row["Part"] for row in (whole, first, second)] == ["Whole mask", "1", "2"]
        assert (float(whole["Area"]), whole["Area unit"], whole["Longest diameter"]) == (1700, "px", "")
        assert "different scales" in whole["Note"]
        assert (float(first["Area"]), first["Area unit"], first["Length unit"]) == (300, "mm²", "mm")
        assert float(first["Longest diameter"]) == 25
        assert (float(second["Pixel width (mm)"]), float(second["Pixel height (mm)"])) == (0.2, 0.4)

    def test_it_folds_and_stays_so(self, window: MainWindow, theme: Theme) -> None:
        panel = window.measurements
        panel.fold.setFocus()
        QTest.keyClick(panel.fold, Qt.Key.Key_Space)
        assert not panel.body.isVisible()
        assert not window.workbench.settings.show_measurements
        QTest.mouseClick(panel.fold, Qt.MouseButton.LeftButton)
        assert panel.body.isVisible()
        assert window.workbench.settings.show_measurements


class TestWhen:
    def test_after_a_stroke_and_not_during_it(self, qtbot: QtBot, window: MainWindow, show: Show) -> None:
        annotated = show(Rect(10, 20, 50, 50))
        before = values(window)
        window.session.mask_changed.emit(annotated.begin_stroke((60, 60), 5, paint=True))
        for _ in range(2):
            with qtbot.waitSignal(window.measuring._due.timeout):
                pass
        assert window.measuring.outdated
        assert values(window) == before
        annotated.commit_stroke()
        qtbot.waitUntil(lambda: not window.measuring.outdated)
        assert values(window)["Area"] != before["Area"]

    def test_only_the_newest_counts(
        self, qtbot: QtBot, window: MainWindow, show: Show, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        annotated = show(Rect(10, 20, 50, 50))
        begun, go_on, measured = threading.Event(), threading.Event(), []

        def slow(mask: np.ndarray, calibration: Calibration) -> MaskMeasurement | None:
            measured.append(np.count_nonzero(mask))
            begun.set()
            assert go_on.wait(5)
            return measure_mask(mask, calibration)

        monkeypatch.setattr(measuring, "measure_mask", slow)
        shown: list[str] = []
        window.measuring.changed.connect(lambda: shown.append(values(window)["Area"]))

        def change(rect: Rect) -> None:
            annotated.active.layer[rect.window] = 1
            window.session.mask_changed.emit(rect)

        change(Rect(10, 50, 50, 51))
        qtbot.waitUntil(begun.is_set)
        for row in (51, 52):
            change(Rect(10, row, 50, row + 1))
            with qtbot.waitSignal(window.measuring._due.timeout):
                pass
        go_on.set()
        qtbot.waitUntil(lambda: not window.measuring.outdated)
        assert measured == [1240, 1320]
        assert set(shown) == {"300.0 mm²", "330.0 mm²"}


def light(window: MainWindow, x: float, y: float) -> bool:
    """Whether a white line runs over an image point."""
    image = window.canvas.grab().toImage()
    ratio = image.devicePixelRatio()
    at = window.canvas.image_to_widget(QPointF(x, y)) * ratio
    near = [image.pixelColor(round(at.x()) + i, round(at.y()) + j) for i in (-2, -1, 0, 1) for j in (-2, -1, 0, 1)]
    # Between two pixels a thin line is no brighter than this; the contour is darker.
    return max(QColor(colour).lightness() for colour in near) > 160


class TestDiameters:
    def test_they_are_drawn_where_they_are(self, window: MainWindow, show: Show) -> None:
        show(Rect(10, 20, 50, 50))
        assert not light(window, 30, 35)
        QTest.keyClick(window.canvas, Qt.Key.Key_D, SHIFT)
        line = window.measuring.current.whole.longest
        for share in (0.1, 0.5, 0.9):
            assert light(window, *(np.array(line.start) * (1 - share) + np.array(line.end) * share))
        assert window.workbench.settings.show_diameters
        QTest.keyClick(window.canvas, Qt.Key.Key_D, SHIFT)
        assert not light(window, 30, 35)

    def test_they_go_as_soon_as_the_mask_is_another_one(self, qtbot: QtBot, window: MainWindow, show: Show) -> None:
        annotated = show(Rect(10, 20, 50, 50))
        window.commands["show_diameters"].trigger()
        assert light(window, 30, 35)
        annotated.active.layer[50:60, 10:50] = 1
        window.session.mask_changed.emit(Rect(10, 50, 50, 60))
        assert not light(window, 30, 35)
        qtbot.waitUntil(lambda: not window.measuring.outdated)
        assert light(window, 30, 40)

    def test_the_bare_image_is_bare(self, window: MainWindow, show: Show) -> None:
        show(Rect(10, 20, 50, 50))
        window.commands["show_diameters"].trigger()
        QTest.keyPress(window.canvas, Qt.Key.Key_Space)
        assert not light(window, 30, 35)
        QTest.keyRelease(window.canvas, Qt.Key.Key_Space)
        assert light(window, 30, 35)


class TestRuler:
    @pytest.fixture
    def drag(self, window: MainWindow, show: Show) -> Callable[..., None]:
        show()
        canvas = window.canvas
        canvas.setFocus()
        QTest.keyClick(canvas, Qt.Key.Key_D)

        def drag(*points: tuple[float, float], button: Qt.MouseButton = pointer.LEFT) -> None:
            pointer.drag(canvas, *(canvas.image_to_widget(QPointF(*point)) for point in points), button=button)

        return drag

    @pytest.mark.parametrize(
        ("start", "end", "said"),
        [
            ((10, 10), (40, 50), "Distance 25.0 mm"),
            ((90, 10), (120, 30), "Distance 10.0 mm"),
            ((60, 10), (100, 40), "Distance 50.0 px. The line reaches over two regions with different scales."),
            ((10, 10), (10, -500), "Distance 5.00 mm"),  # to the edge of the image
        ],
    )
    def test_a_distance(
        self,
        window: MainWindow,
        drag: Callable[..., None],
        start: tuple[float, float],
        end: tuple[float, float],
        said: str,
    ) -> None:
        canvas, layer = window.canvas, window.session.annotation.layer.copy()
        assert canvas.cursor().shape() == Qt.CursorShape.CrossCursor
        drag(start, (50, 50), end)
        assert window.status.distance.text() == said
        assert light(window, (start[0] + end[0]) / 2, (start[1] + max(end[1], 0)) / 2)
        assert window.session.calls == []
        assert (window.session.annotation.layer == layer).all()

    def test_all_else_works_as_ever(self, window: MainWindow, drag: Callable[..., None]) -> None:
        canvas = window.canvas
        canvas.zoom_milliseconds = 0
        drag((10, 10), (40, 50))
        zoom, before = canvas.zoom, canvas.image_to_widget(QPointF(0, 0))
        pointer.wheel(canvas, QPointF(200, 200), 1)
        assert canvas.zoom > zoom
        drag((20, 20), (40, 40), button=pointer.MIDDLE)
        moved = canvas.image_to_widget(QPointF(0, 0))
        QTest.keyPress(canvas, Qt.Key.Key_Space)
        drag((20, 20), (40, 40))
        QTest.keyRelease(canvas, Qt.Key.Key_Space)
        assert canvas.image_to_widget(QPointF(0, 0)) not in (before, moved)
        assert window.status.distance.text() == "Distance 25.0 mm"
        pointer.move(canvas, canvas.image_to_widget(QPointF(12.5, 7.5)), held=pointer.NO_BUTTON)
        assert window.status.position.text() == "x 12, y 7"
        assert window.session.calls == []

    def test_no_pointer_paints(self, window: MainWindow, drag: Callable[..., None]) -> None:
        canvas, at = window.canvas, window.canvas.image_to_widget(QPointF(30, 30))
        drag((10, 10), (40, 50))
        pointer.press(canvas, at)
        pointer.release(canvas, at)
        pointer.mouse(canvas, QEvent.Type.MouseButtonDblClick, at, pointer.LEFT, pointer.LEFT)
        pointer.release(canvas, at)
        # A pen event that is not taken comes again, as that of a mouse.
        device = pointer.stylus(eraser=False)
        for kind in (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease):
            assert not pointer.pen(canvas, device, kind, at)
        assert window.session.calls == []
        assert window.status.distance.text() == ""  # a click measures nothing

    @pytest.mark.parametrize("tablet", [False, True])
    def test_a_stroke_that_had_begun_ends_as_a_stroke(self, window: MainWindow, show: Show, tablet: bool) -> None:
        show()
        canvas = window.canvas
        points = [canvas.image_to_widget(QPointF(x, 30)) for x in (20, 40)]
        device = pointer.stylus(eraser=False)
        if tablet:
            pointer.pen(canvas, device, QEvent.Type.TabletPress, points[0])
        else:
            pointer.press(canvas, points[0])
        window.commands["ruler"].trigger()
        if tablet:
            pointer.pen(canvas, device, QEvent.Type.TabletMove, points[1])
            pointer.pen(canvas, device, QEvent.Type.TabletRelease, points[1], held=pointer.NO_BUTTON)
        else:
            pointer.move(canvas, points[1])
            pointer.release(canvas, points[1])
        assert window.session.calls[-1] == ("commit_stroke",)
        assert not canvas.gesturing
        assert window.status.distance.text() == ""

    def test_a_release_that_went_elsewhere_ends_the_line(self, window: MainWindow, drag: Callable[..., None]) -> None:
        canvas = window.canvas
        pointer.press(canvas, canvas.image_to_widget(QPointF(10, 10)))
        pointer.move(canvas, canvas.image_to_widget(QPointF(40, 50)))
        pointer.move(canvas, canvas.image_to_widget(QPointF(70, 70)), held=pointer.NO_BUTTON)
        pointer.move(canvas, canvas.image_to_widget(QPointF(70, 10)), held=pointer.NO_BUTTON)
        assert window.status.distance.text() == "Distance 25.0 mm"

    def test_how_it_ends(self, window: MainWindow, drag: Callable[..., None]) -> None:
        canvas = window.canvas
        drag((10, 10), (40, 50))
        window.workbench.message.emit("error", "The disk is full.")
        QTest.keyClick(canvas, ESCAPE)
        assert window.status.distance.text() == ""
        assert window.stage.banner.isVisible()  # each Escape ends one thing
        drag((10, 10), (40, 50))
        window.session.put(row=2)
        assert window.status.distance.text() == ""
        drag((10, 10), (40, 50))
        QTest.keyClick(canvas, Qt.Key.Key_B)
        assert window.status.distance.text() == ""
        assert not window.commands["ruler"].isChecked()
        drag((10, 10), (40, 50))
        assert ("commit_stroke",) in window.session.calls

    def test_a_long_sentence_does_not_widen_the_window(self, window: MainWindow) -> None:
        least = window.minimumSizeHint().width()
        window.ruler.changed.emit("Distance 50.0 px. " + "The line reaches over two regions. " * 9)
        window.status.layout().activate()
        assert window.minimumSizeHint().width() == least


def test_painting_on_a_dicom_image_with_a_region(qtbot: QtBot, theme: Theme, tmp_path: Path, user_data: Path) -> None:
    (folder := tmp_path / "images").mkdir()
    pixels = np.full((HEIGHT, WIDTH), 90, np.uint8)
    grey_file(folder / "a.dcm", pixels, SequenceOfUltrasoundRegions=[region(0, 0, 99, 119)])
    models, classifier = tmp_path / "no models", modality_classifier_file()
    workbench = Workbench(theme._settings, user_data, models, classifier, [sys.executable])
    window = MainWindow(workbench, theme)
    qtbot.addWidget(window)
    window.show()
    session, canvas = workbench.session, window.canvas
    workbench.open([folder])
    qtbot.waitUntil(lambda: session.annotation is not None and not window.measuring.outdated)
    window.tools.brush.diameter.value = 20
    pointer.drag(canvas, canvas.image_to_widget(QPointF(30, 60)), canvas.image_to_widget(QPointF(70, 60)))
    qtbot.waitUntil(lambda: values(window)["Area"].endswith("mm²"))
    assert float(values(window)["Longest diameter"].removesuffix(" mm")) == pytest.approx(0.2 * 60, abs=0.3)
    assert float(values(window)["Across"].removesuffix(" mm")) == pytest.approx(0.2 * 20, abs=0.3)
    pointer.drag(canvas, canvas.image_to_widget(QPointF(70, 60)), canvas.image_to_widget(QPointF(120, 60)))
    qtbot.waitUntil(lambda: values(window)["Area"].endswith("px"))
    assert sentence(window) == "In pixels. The mask reaches beyond the part of the image that has a scale."
    session.undo()
    qtbot.waitUntil(lambda: values(window)["Area"].endswith("mm²"))
    assert not any("px" in label.text() for label in window.measurements.findChildren(QLabel) if label.isVisible())
