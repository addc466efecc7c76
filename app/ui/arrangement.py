"""Where the panels are: beside the image, on either side, or in windows of their own; found again at the next start."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QHBoxLayout, QLabel, QMainWindow, QToolButton, QWidget

from app.domain.wording import mark, tr
from app.storage.settings import Settings
from app.ui.actions import Actions
from app.ui.theme import ICON, SMALL, TIGHT, Theme

SIZE = QSize(1360, 860)  # of the window, where nothing is remembered and the screen is as large
SMALLEST = QSize(960, 600)
GRIP = 8
VERSIONS = (1, 2)  # of what is remembered of the panels, where reading begins on the left and on the right

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
TITLES = {"worklist": mark("Worklist"), "proposal": mark("Labels and proposal")}
SIDES = {"worklist": LEFT, "proposal": RIGHT}  # where reading begins on the left; else the other way round
WIDTHS = {"worklist": 288, "proposal": 272}


class Arrangement(QObject):
    """The panels of a window.

    Args:
        window: Gets the panels.
        settings: What is remembered.
        theme: Draws the icons.

    Signals:
        docked: A panel is back from a window of its own, behind all else in the order of Tab.
    """

    docked = Signal()

    def __init__(self, window: QMainWindow, settings: Settings, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._theme = theme
        self._commands: Actions | None = None
        self._before = QByteArray()
        self._waiting: list[Panel] = []
        self.panels: dict[str, Panel] = {}
        # Two panels on one side lie on top of each other: below each other they have not enough height.
        window.setDockOptions(QMainWindow.DockOption.ForceTabbedDocks)

    def add(self, name: str, content: QWidget) -> None:
        """Put a panel of `TITLES` where it belongs."""
        panel = self.panels[name] = Panel(name, content, self._theme, self._window)
        self._window.addDockWidget(self._side(name), panel)
        # Once Qt is done with it: what is hidden with its window is still there.
        panel.visibilityChanged.connect(lambda: QTimer.singleShot(0, self, self._show_commands))
        panel.topLevelChanged.connect(self._on_floating)

    def use_commands(self, commands: Actions) -> None:
        """Mark in the menu what holds."""
        self._commands = commands
        self._resize()
        self._show_commands()

    def restore(self) -> None:
        """Be as at the last time; what does not fit the present screens any more is as at the first time."""
        window, settings = self._window, self._settings
        self._fit_screen()
        if not window.restoreGeometry(_decoded(settings.window_place)):
            window.resize(SIZE.boundedTo(window.screen().availableGeometry().size()))
        window.restoreState(_decoded(settings.panels_place), VERSIONS[self._mirrored])
        for panel in self.panels.values():
            if panel.isFloating() and not _in_view(panel.geometry()):
                panel.setFloating(False)
        if not window.isVisible():
            self._waiting = [panel for panel in self.panels.values() if panel.isFloating() and not panel.isHidden()]
        for panel in self._waiting:
            panel.hide()
        self._show_commands()

    def on_shown(self) -> None:
        """The window is shown, and the panels with windows of their own follow.

        One that came first would be no part of it for X11's window managers: each click on the image would cover it.
        """
        if self._waiting:
            QTimer.singleShot(0, self, self._show_waiting)

    def save(self) -> None:
        """Note how it is now, for the next time."""
        place = self._before if self._window.isFullScreen() else self._window.saveGeometry()
        self._settings.window_place = _encoded(place)
        self._settings.panels_place = _encoded(self._window.saveState(VERSIONS[self._mirrored]))

    # --- what the table of actions names

    def toggle(self, name: str) -> None:
        """Show or hide a panel."""
        panel = self.panels[name]
        panel.setVisible(panel.isHidden())

    def toggle_floating(self, name: str) -> None:
        """Give a panel a window of its own, or put it back."""
        panel = self.panels[name]
        panel.setFloating(not panel.isFloating())
        panel.show()

    def swap(self) -> None:
        """Let left and right change places."""
        for panel in self.panels.values():
            side = self._window.dockWidgetArea(panel)
            self._window.addDockWidget(LEFT if side == RIGHT else RIGHT, panel)
        self._resize()

    def reset(self) -> None:
        """Put all panels where they were at the first start."""
        for name, panel in self.panels.items():
            panel.setFloating(False)
            self._window.addDockWidget(self._side(name), panel)
            panel.show()
        self._fit_screen()
        self._resize()

    def full_screen(self) -> None:
        """Fill the screen, or no longer."""
        if not self._window.isFullScreen():
            self._before = self._window.saveGeometry()
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _show_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for panel in waiting:
            panel.show()
        self._window.activateWindow()

    def _fit_screen(self) -> None:
        """Need no more than there is; where texts are too large for the screen, one panel lies on the other."""
        room, layout = self._window.screen().availableGeometry().size(), self._window.layout()
        needed = layout.minimumSize().expandedTo(SMALLEST) if layout else SMALLEST
        self._window.setMinimumSize(needed.boundedTo(room))
        if needed.width() > room.width():
            self._window.tabifyDockWidget(*self.panels.values())
            self.panels["proposal"].raise_()

    @property
    def _mirrored(self) -> bool:
        return self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _side(self, name: str) -> Qt.DockWidgetArea:
        return {LEFT: RIGHT, RIGHT: LEFT}[SIDES[name]] if self._mirrored else SIDES[name]

    def _resize(self) -> None:
        widths = [WIDTHS[name] for name in self.panels]
        self._window.resizeDocks(list(self.panels.values()), widths, Qt.Orientation.Horizontal)

    def _on_floating(self, floating: bool) -> None:
        self._show_commands()
        if not floating:
            self.docked.emit()

    def _show_commands(self) -> None:
        if self._commands is None:
            return
        for name, panel in self.panels.items():
            self._commands[f"panel_{name}"].setChecked(not panel.isHidden())
            self._commands[f"float_{name}"].setChecked(panel.isFloating())


class Panel(QDockWidget):
    """One side of the window, with a narrow strip to drag it by.

    Args:
        name: Of `TITLES`.
        content: What it shows.
        theme: Draws the icons.
        window: Where it belongs.
    """

    def __init__(self, name: str, content: QWidget, theme: Theme, window: QMainWindow) -> None:
        super().__init__(tr(TITLES[name]), window)
        self._window = window
        self.setObjectName(name)
        self.setAccessibleName(self.windowTitle())
        self.setAllowedAreas(LEFT | RIGHT)
        self.setWidget(content)
        self.setTitleBarWidget(_Grip(self, theme))

    def event(self, event: QEvent) -> bool:
        # A window of its own would keep keys from the window that knows what they do.
        keys = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress
        if self.isFloating() and isinstance(event, QKeyEvent) and event.type() in keys:
            event.ignore()
            QApplication.sendEvent(self._window, event)
            if event.isAccepted():
                return True
        return bool(super().event(event))


class _Grip(QWidget):
    """The strip; where the panel is a window of its own, with its title and what brings it back."""

    def __init__(self, panel: Panel, theme: Theme) -> None:
        super().__init__(panel)
        self._theme = theme
        self.setObjectName("grip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setToolTip(tr("Drag to move the panel; a double-click gives it a window of its own, and puts it back"))
        title = QLabel(panel.windowTitle())
        title.setProperty("role", "muted")
        back = _button(theme, "mdi6.dock-window", tr("Put the panel back"))
        back.clicked.connect(lambda: panel.setFloating(False))
        close = _button(theme, "mdi6.close", tr("Close the panel"))
        close.clicked.connect(panel.close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SMALL, 0, TIGHT, 0)
        layout.addWidget(title, 1)
        layout.addWidget(back)
        layout.addWidget(close)
        self._parts = (title, back, close)
        self._float(False)
        panel.topLevelChanged.connect(self._float)
        theme.changed.connect(self.update)

    def minimumSizeHint(self) -> QSize:
        # An empty layout has no height.
        return super().minimumSizeHint().expandedTo(QSize(0, GRIP))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._parts[0].isVisible():
            return
        painter = QPainter(self)
        place = QRect(0, 0, ICON, ICON)
        place.moveCenter(self.rect().center())
        self._theme.icon("mdi6.dots-horizontal", "muted").paint(painter, place)
        painter.end()

    def _float(self, floating: bool) -> None:
        for part in self._parts:
            part.setVisible(floating)


def _button(theme: Theme, icon: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(theme.icon(icon))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


def _in_view(place: QRect) -> bool:
    """Whether what a window is dragged by is on a screen."""
    handle = QPoint(place.center().x(), place.top() + GRIP)
    return any(screen.availableGeometry().contains(handle) for screen in QGuiApplication.screens())


def _encoded(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")


def _decoded(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode())
