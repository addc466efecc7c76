"""What lies over the window and stands in nobody's way: messages, and the hint while files are dragged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, SignalInstance
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.domain.wording import counted, mark, tr
from app.ui.names import Names
from app.ui.theme import ICON, LARGE, MEDIUM, SMALL, Theme

INFO_MS = 6000
WIDEST = 640
MOST_OFFERS = 2
DROP = mark("Drop images or folders to open them")

_ICONS = {"info": "mdi6.information", "warning": "mdi6.alert", "error": "mdi6.alert-circle"}
_WORDS = {"info": mark("Information"), "warning": mark("Warning"), "error": mark("Error")}


def announce(widget: QWidget, text: str, urgent: bool = False) -> None:
    """Let a screen reader say something that the keyboard focus does not lead to."""
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class MessageBanner(QFrame):
    """Shows the newest message over the bottom of its parent; the others wait below it.

    Information goes away by itself, but neither while the pointer is on it nor while it offers something: a click that
    came a moment late would paint on the canvas below. Warnings and errors stay until they are closed.

    Args:
        theme: Draws the icons.
        names: What files are called in a message.
        parent: The banner lies over its bottom; it calls `place` when it is resized.
    """

    def __init__(self, theme: Theme, names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._names = names
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._pile: list[tuple[str, str]] = []  # the newest at the end
        self._offers: dict[str, dict[str, Callable[[], None]]] = {}
        self._hidden: dict[str, str] = {}  # the same without names, made while what they are about is open
        self._timer = QTimer(self, singleShot=True, interval=INFO_MS)
        self._timer.timeout.connect(self.dismiss)

        self._icon = QLabel()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.offers = [QPushButton() for _ in range(MOST_OFFERS)]
        for number, button in enumerate(self.offers):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda *_, number=number: self._take_offer(number))
        self.close_all = QPushButton()
        self.close_all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_all.clicked.connect(self._dismiss_all)
        self.close_button = QToolButton()
        self.close_button.setIcon(theme.icon("mdi6.close"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setAccessibleName(tr("Close the message"))
        self.close_button.setToolTip(tr("Close (Esc)"))
        self.close_button.clicked.connect(self.dismiss)

        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        layout.setSpacing(SMALL)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        for button in self.offers:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.close_all, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._draw)
        names.changed.connect(self._draw)
        self.hide()

    def post(self, level: str, text: str, offers: Mapping[str, Callable[[], None]] | None = None) -> None:
        """Show a message; one that is there already comes to the top again and is not repeated.

        Information that is shown gives way to a warning or an error for good.

        Args:
            level: "info", "warning" or "error".
            text: One sentence.
            offers: What can be done about it: what a button says, and what it does; the message is gone with that.
        """
        self._offers[text] = dict(offers or {})
        if level != "info" and self._pile and self._pile[-1][0] == "info":
            del self._pile[-1]
        message = (level, text)
        self._hidden[text] = self._names.hidden(text)
        self._pile = [*(other for other in self._pile if other != message), message]
        self._show_newest()

    def dismiss(self) -> None:
        """Take the message away and show the one below it."""
        del self._pile[-1:]
        self._show_newest()

    def withdraw(self, text: str) -> None:
        """Take back a message that is no longer true."""
        newest = self._pile[-1:]
        self._pile = [message for message in self._pile if message[1] != text]
        if newest == self._pile[-1:]:
            self._draw()
        else:
            self._show_newest()

    def place(self) -> None:
        """Lie over the bottom of the parent, as high as the text needs."""
        width = min(WIDEST, self._over.width() - 2 * MEDIUM)
        height = self._layout.totalHeightForWidth(width)
        self.setGeometry((self._over.width() - width) // 2, self._over.height() - height - MEDIUM, width, height)

    def _show_newest(self) -> None:
        self._timer.stop()
        self._hidden = {text: self._hidden[text] for _, text in self._pile}
        self._offers = {text: self._offers[text] for _, text in self._pile}
        if not self._pile:
            self.hide()
            return
        self._draw()
        self.show()
        self.raise_()
        level, text = self._pile[-1]
        self._let_go()
        announce(self.text, self._shown(text), urgent=level != "info")

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._let_go()

    def _let_go(self) -> None:
        """From now on the newest message goes away by itself, where it does so at all."""
        if self._pile and not self.underMouse():
            level, text = self._pile[-1]
            if level == "info" and not self._offers[text]:
                self._timer.start()

    def _draw(self) -> None:
        if not self._pile:
            return
        level, text = self._pile[-1]
        self.setProperty("level", level)
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.setPixmap(self._theme.icon(_ICONS[level], level).pixmap(ICON + 2, ICON + 2))
        shown = self._shown(text)
        self.text.setText(shown)
        self.text.setAccessibleName(tr("{kind}: {message}", kind=tr(_WORDS[level]), message=shown))
        titles = list(self._offers[text])
        for number, button in enumerate(self.offers):
            button.setVisible(number < len(titles))
            if button.isVisibleTo(self):
                button.setText(titles[number])
                button.setToolTip(titles[number])
        self.close_all.setText(counted(len(self._pile), "Close all {n}", "Close all {n}"))
        self.close_all.setVisible(len(self._pile) > 1)
        self.place()

    def _take_offer(self, number: int) -> None:
        action = list(self._offers[self._pile[-1][1]].values())[number]
        self.dismiss()
        action()

    def _shown(self, text: str) -> str:
        return self._hidden[text] if self._names.anonymous else text

    def _dismiss_all(self) -> None:
        self._pile.clear()
        self._show_newest()


class PassingMessages(QObject):
    """Shows what a signal says, until what it was about may be over.

    Args:
        banner: Shows it.
        said: One sentence.
        over: Each of them ends what was said.
    """

    def __init__(self, banner: MessageBanner, said: SignalInstance, over: Iterable[SignalInstance]) -> None:
        super().__init__(banner)
        self._banner = banner
        self._said: set[str] = set()
        said.connect(self._post)
        for signal in over:
            signal.connect(self._withdraw)

    def _post(self, sentence: str) -> None:
        self._said.add(sentence)
        self._banner.post("info", sentence)

    def _withdraw(self) -> None:
        while self._said:
            self._banner.withdraw(self._said.pop())


class Stage(QWidget):
    """The canvas, with messages over its bottom."""

    def __init__(self, canvas: QWidget, theme: Theme, names: Names) -> None:
        super().__init__()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(canvas)
        self.banner = MessageBanner(theme, names, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.banner.place()


class DropHint(QWidget):
    """Says, while files are dragged over the window, that they can be dropped."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = self._theme.colour("window")
        veil.setAlphaF(0.7)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(self._theme.colour("accent"), 3))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        said = tr(DROP)
        words = painter.boundingRect(self.rect(), Qt.AlignmentFlag.AlignCenter, said)
        painter.setPen(QPen(self._theme.colour("accent"), 1))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRoundedRect(words.adjusted(-2 * LARGE, -LARGE, 2 * LARGE, LARGE), 6, 6)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, said)
        painter.end()
