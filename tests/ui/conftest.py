"""The real window over stand-ins for the services."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.storage.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.direct_decoder import decodes_directly as decodes_directly
from tests.ui.stand_in import StandInWorkbench


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Settings(theme="light"))


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[MainWindow]:
    window = MainWindow(StandInWorkbench(5), theme)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.session.put(row=2)
    window.session.undo_text, window.session.redo_text = "Brush", "Clear"
    window.session.annotation_changed.emit()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.workbench.unsaved = ""
