"""What nobody caught is told once, in a window beside the work, and the report of it names nobody."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl, qCritical, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.uncaught import Failures
from app.storage.log_file import log_folder
from app.ui.dialogs.crash_dialog import CrashDialog
from app.ui.dialogs.diagnose_dialog import DiagnoseDialog
from app.ui.main_window import MainWindow

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PATIENT = "/images/Müller Anna/lesion 4711.png"


@pytest.fixture
def failures(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[Failures]:
    """Installed as the program does it."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    failures = Failures()
    failures.failed.connect(window.guidance.tell_of_failure)
    before = qInstallMessageHandler(None)
    failures.install()
    yield failures
    qInstallMessageHandler(before)
    window.guidance.close()


def fail() -> None:
    raise ValueError(f"{PATIENT} is damaged")


def told(qtbot: QtBot, window: MainWindow) -> CrashDialog:
    dialog = window.guidance.crash_dialog
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.copy.isEnabled())
    return dialog


@pytest.mark.usefixtures("failures")
def test_what_a_slot_raises(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    hook = sys.excepthook
    with qtbot.capture_exceptions():  # pytest-qt would take it for a failure of the test
        sys.excepthook = hook
        QTimer.singleShot(0, fail)
        dialog = told(qtbot, window)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert "masks are safe" in dialog.sentence.text()
    assert not dialog.times.isVisible()
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    report = QGuiApplication.clipboard().text()
    assert report.startswith("WaveMask ")
    assert "ValueError:" in report
    assert "in fail" in report
    assert not [part for part in ("Müller", "Anna", "4711", "lesion 4711", str(Path.home())) if part in report]
    QTest.mouseClick(dialog.open_folder, Qt.MouseButton.LeftButton)
    assert opened == [QUrl.fromLocalFile(str(log_folder(Path(QUrl(opened[0]).toLocalFile()).parent)))]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert window.isVisible()


def test_what_a_thread_raises(qtbot: QtBot, window: MainWindow, failures: Failures) -> None:
    hook = threading.excepthook
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(threading, "excepthook", hook)
        with qtbot.waitSignal(failures.failed):
            thread = threading.Thread(target=fail)
            thread.start()
        thread.join()
    assert "ValueError" in told(qtbot, window).report.toPlainText()


def test_a_storm_is_one_dialog(qtbot: QtBot, window: MainWindow, failures: Failures) -> None:
    def once(number: int) -> None:
        try:
            fail() if number % 2 else [][number]
        except (ValueError, IndexError) as error:
            failures.note(type(error), error, error.__traceback__)

    for number in range(500):
        once(number)
    dialog = told(qtbot, window)
    qtbot.waitUntil(lambda: dialog.report.toPlainText().count("Traceback") == 2)
    assert dialog.times.text() == "It happened 500 times."
    dialog.close()
    # Another one later is told again, and counted anew.
    once(1)
    assert told(qtbot, window).isVisible()
    assert not dialog.times.isVisible()


@pytest.mark.usefixtures("failures")
def test_what_qt_complains_of_is_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        qCritical("the display is gone")
    assert ("app.services.uncaught", logging.ERROR, "Qt: the display is gone") in caplog.record_tuples


def test_telling_that_fails_is_not_told(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    failures = Failures()
    told: list[str] = []

    def tell(trace: str) -> None:
        told.append(trace)
        failures.note(OSError, OSError("the screen is full"), None)

    failures.failed.connect(tell)
    failures.note(ValueError, ValueError("first"), None)
    failures.note(ValueError, ValueError("second"), None)
    assert len(told) == 2
    assert len(caplog.records) == 4


def test_leaving_is_no_failure(qtbot: QtBot) -> None:
    failures = Failures()
    with qtbot.assertNotEmitted(failures.failed):
        failures.note(KeyboardInterrupt, KeyboardInterrupt(), None)


def test_a_crash_of_the_last_session_is_told(qtbot: QtBot, window: MainWindow) -> None:
    window.guidance.tell_of_crash('Fatal Python error: Aborted\n  File "/home/anna/app/main.py", line 3 in main')
    dialog = told(qtbot, window)
    assert "ended unexpectedly the last time" in dialog.sentence.text()
    assert 'File "main.py", line 3, in main' in dialog.report.toPlainText()
    window.guidance.close()


# --- Help, Diagnose…


def diagnose(qtbot: QtBot, window: MainWindow, code: str) -> DiagnoseDialog:
    dialog = window.guidance.diagnose_dialog
    dialog._command = [sys.executable, "-c", code]
    window.commands["diagnose"].trigger()
    assert dialog.running
    assert dialog.progress.isVisible()
    assert not dialog.isModal()
    assert not dialog.save.isEnabled()
    return dialog


def test_the_diagnosis_is_shown_as_it_comes(qtbot: QtBot, window: MainWindow) -> None:
    code = "import sys; print('Qt: 6', flush=True); print('PROBLEM Display: none', sys.argv[1:]); sys.exit(1)"
    window.workbench.workspace_folder = Path("/study")
    dialog = diagnose(qtbot, window, code)
    qtbot.waitUntil(lambda: not dialog.running, timeout=15_000)
    assert "begin with PROBLEM" in dialog.summary.text()
    assert dialog.report.toPlainText() == "Qt: 6\nPROBLEM Display: none ['--workspace', '/study']"
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()
    dialog.write_zip(Path("/reports/x.zip"))
    qtbot.waitUntil(lambda: not dialog.running, timeout=15_000)
    assert "'--zip', '/reports/x.zip'" in dialog.report.toPlainText()


def test_a_diagnosis_that_fails_says_so(qtbot: QtBot, window: MainWindow) -> None:
    dialog = diagnose(qtbot, window, "raise SystemExit('no such thing')")
    qtbot.waitUntil(lambda: not dialog.running, timeout=15_000)
    assert "could not be finished" in dialog.summary.text()
    assert dialog.report.toPlainText() == "no such thing"
    dialog._command = ["/nowhere/at/all"]
    QTest.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.running)
    assert "could not be started" in dialog.summary.text()


def test_closing_ends_the_diagnosis(qtbot: QtBot, window: MainWindow) -> None:
    dialog = diagnose(qtbot, window, "import time; print('Qt: 6', flush=True); time.sleep(60)")
    qtbot.waitUntil(lambda: bool(dialog.report.toPlainText()), timeout=15_000)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.running
    assert not dialog.isVisible()


def test_where_nothing_shows_folders_the_place_of_the_log_is_said(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, user_data: Path
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    window.commands["open_log_folder"].trigger()
    assert str(user_data / "logs") in window.stage.banner.text.text()
