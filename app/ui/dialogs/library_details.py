"""What the model library tells about one version: where it comes from, what it scored, its note and its card."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor, QTextDocument, QTextOption, QTextTable
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.wording import mark, tr
from app.services.model_words import model_words
from app.storage.model_shelf import Status, Version
from app.ui.dialogs.library_words import (
    SHIPPED,
    chain,
    comparisons,
    dice,
    learned,
    not_better,
    standing,
    when,
)
from app.ui.sides import align
from app.ui.theme import ICON, MEDIUM, SMALL, TIGHT, Theme

NOTE_LINES = 3
CARD_FILE = "CARD.md"
# More of a card than anybody reads; a file that came from elsewhere may hold anything.
_CARD_CHARACTERS = 200_000
_VERDICT_ICONS = {
    True: ("mdi6.check", "accepted"),
    False: ("mdi6.alert", "warning"),
    None: ("mdi6.information", "info"),
}
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_NO_CARD = mark("This version has no model card.")
_ALONE = mark(
    "No other version was measured on the same held-out images. “Compare with…” shows two on images of your choice."
)


class CardBrowser(QTextBrowser):
    """Shows the card of a bundle; nothing that it refers to is ever loaded or opened."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("framed")
        # A wide table is scrolled rather than broken within its words.
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Model card"))
        self.document().setDocumentMargin(SMALL)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None

    def show_card(self, folder: Path) -> None:
        """Show the card in the folder of a bundle."""
        try:
            with (folder / CARD_FILE).open(encoding="utf-8", errors="replace") as file:
                card = file.read(_CARD_CHARACTERS)
        except OSError:
            card = tr(_NO_CARD)
        feature = QTextDocument.MarkdownFeature
        features = feature.MarkdownDialectGitHub | feature.MarkdownNoHTML
        self.document().setMarkdown(_PICTURE.sub("", card), features)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                looks = frame.format()
                looks.setBorderBrush(self._theme.colour("line"))
                looks.setBorderCollapse(True)
                looks.setCellPadding(TIGHT)
                frame.setFormat(looks)
        self.moveCursor(QTextCursor.MoveOperation.Start)


class NoteEdit(QPlainTextEdit):
    """The note on a version, which is kept once Return is pressed or the keyboard goes elsewhere.

    Signals:
        written: The text, where it is another one than before.
    """

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._kept = ""
        self.setTabChangesFocus(True)
        self.setPlaceholderText(tr("What you want to remember about this version"))
        self.setAccessibleName(tr("Note on this version"))
        self.setToolTip(tr("Return keeps the note, Shift+Return begins a new line"))
        self._fit()

    def show_note(self, note: str, anew: bool) -> None:
        """Show a note; what the user is typing stays unless it is about another version now."""
        typing = self.unkept is not None
        self._kept = note
        if anew or not typing:
            self.setPlainText(note)

    def keep(self) -> None:
        """Keep what was typed."""
        if self.unkept is not None:
            self.written.emit(self.unkept)

    @property
    def unkept(self) -> str | None:
        """What was typed, where that is not kept yet."""
        text = self.toPlainText().strip()
        return text if text != self._kept else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _SHIFT:
            self.keep()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(NOTE_LINES * self.fontMetrics().lineSpacing() + 2 * SMALL + TIGHT)


_SHIFT = Qt.KeyboardModifier.ShiftModifier


class VersionDetails(QWidget):
    """One version, and the buttons that do something with it; whoever shows it connects them.

    Args:
        theme: Colours and icons.

    Attributes:
        note: Its note.

    Signals:
        noted: Id of a version, and the note that the user wrote about it.
    """

    noted = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._theme = theme
        self._version: Version | None = None
        self.title, self.standing = _label("title"), _label("muted")
        self.use = _button(tr("Use it"))
        self.use.setProperty("role", "action")
        self.back, self.compare = _button(tr("Go back to the one before")), _button(tr("Compare with…"))
        self.rename = _link(theme, tr("Rename"), "mdi6.pencil-outline")
        self.export = _link(theme, tr("Export…"), "mdi6.export-variant")
        self.delete = _link(theme, tr("Delete"), "mdi6.trash-can-outline")
        self._verdict_icon = QLabel()
        self.verdict = _label("")
        self.note = NoteEdit()
        self._told = QWidget()
        self.card = CardBrowser(theme)

        commands, more = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (commands, (self.use, self.back, self.compare)),
            (more, (self.rename, self.export, self.delete)),
        ):
            row.setSpacing(SMALL)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch()
        verdict = QHBoxLayout()
        verdict.setSpacing(SMALL)
        verdict.addWidget(self._verdict_icon, 0, Qt.AlignmentFlag.AlignTop)
        verdict.addWidget(self.verdict, 1)

        self.pages = QStackedWidget()
        self.page_buttons = [_page(tr("About this version")), _page(tr("Model card"))]
        self._area = self._about()
        for page in (self._area, self.card):
            self.pages.addWidget(page)
        group, tabs = QButtonGroup(self), QHBoxLayout()
        tabs.setSpacing(TIGHT)
        for number, button in enumerate(self.page_buttons):
            group.addButton(button, number)
            tabs.addWidget(button)
        tabs.addStretch()
        group.idClicked.connect(self.pages.setCurrentIndex)
        self.page_buttons[0].setChecked(True)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self.title)
        layout.addWidget(self.standing)
        layout.addSpacing(TIGHT)
        layout.addLayout(commands)
        layout.addLayout(verdict)
        layout.addLayout(more)
        layout.addSpacing(TIGHT)
        layout.addLayout(tabs)
        layout.addWidget(self.pages, 1)
        self.note.written.connect(self._note)
        theme.changed.connect(self._draw_icons)

    def show_version(self, version: Version, versions: Sequence[Version]) -> None:
        """Tell about a version among all that are here."""
        before, unkept = self._version, self.note.unkept
        anew = before is None or before.id != version.id
        self._version = version
        self.title.setText(version.title)
        self.standing.setText(standing(version))
        self.verdict.setText(_verdict(version))
        self.verdict.setVisible(bool(self.verdict.text()))
        self._verdict_icon.setVisible(bool(self.verdict.text()))
        self._draw_icons()
        self.note.show_note(version.note, anew)
        self._tell(version, versions)
        if anew:
            self.card.show_card(version.bundle.folder)
            self._area.verticalScrollBar().setValue(0)
        if before and anew and unkept is not None:
            self.noted.emit(before.id, unkept)

    def _note(self, text: str) -> None:
        if self._version:
            self.noted.emit(self._version.id, text)

    def _draw_icons(self) -> None:
        if self._version:
            icon, role = _VERDICT_ICONS[self._version.better]
            self._verdict_icon.setPixmap(self._theme.icon(icon, role).pixmap(ICON, ICON))

    def _about(self) -> QScrollArea:
        page = QWidget()
        layout = self._column = QVBoxLayout(page)
        # Beside the scroll bar.
        sides = (MEDIUM, 0) if self.isRightToLeft() else (0, MEDIUM)
        layout.setContentsMargins(sides[0], SMALL, sides[1], SMALL)
        layout.setSpacing(SMALL)
        caption = _heading(tr("Note"))
        caption.setBuddy(self.note)
        layout.addWidget(caption)
        layout.addWidget(self.note)
        layout.addWidget(self._told)
        layout.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("About this version"))
        area.setWidget(page)
        return area

    def _tell(self, version: Version, versions: Sequence[Version]) -> None:
        """What is known of it, part by part."""
        parts: list[tuple[str, QWidget]] = []
        facts = [tr("{fact}.", fact=text) for text in (learned(version), dice(version)) if text]
        if version.dice is not None:
            facts += comparisons(version, versions) or [tr(_ALONE)]
        if facts:
            parts.append((tr("What it learned from, and how it did"), _sentences(facts)))
        parts.append((tr("Where it comes from"), _lineage(chain(version, versions))))
        parts.append((tr("What identifies it"), _identity(version)))
        told = QWidget()
        layout = QVBoxLayout(told)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        for heading, widget in parts:
            layout.addSpacing(SMALL)
            layout.addWidget(_heading(heading))
            layout.addWidget(widget)
        self._column.replaceWidget(self._told, told)
        self._told.hide()
        told.show()
        self._told.deleteLater()
        self._told = told


def _verdict(version: Version) -> str:
    """What the gate found, and, where it was not better, that this stops nobody."""
    if version.better is not False:
        return model_words(version.verdict_reason)
    told = not_better(version)
    return f"{told} {tr('You can use it all the same.')}" if version.status is Status.CANDIDATE else told


def _lineage(found: Sequence[Version | None]) -> QWidget:
    """One line for each, the first at the top; the last one is the version itself."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(MEDIUM)
    grid.setVerticalSpacing(TIGHT)
    grid.setColumnStretch(1, 1)
    for row, one in enumerate(found):
        came = (when(one) or tr(SHIPPED)) if one else "—"
        title = one.title if one else tr("A version that is not here any more")
        for column, (text, role) in enumerate(((came, "muted"), (title, "heading" if one is found[-1] else ""))):
            label = _label(role)
            label.setText(text)
            label.setWordWrap(bool(column))
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
    return box


def _identity(version: Version) -> QLabel:
    """Id and hash of the weights; the hash in blocks, so that it can be read out, and wrapped."""
    digest = version.bundle.description.weights_sha256
    blocks = " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
    label = _label("muted")
    label.setText("\n".join((version.id, tr("SHA-256 of the weights: {hash}", hash=blocks))))
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _sentences(texts: Sequence[str]) -> QLabel:
    label = _label("")
    label.setText("\n".join(texts))
    return label


def _heading(text: str) -> QLabel:
    label = _label("heading")
    label.setText(text)
    return label


def _label(role: str) -> QLabel:
    label = QLabel()
    align(label, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setAccessibleName(text.rstrip("…"))
    return button


def _link(theme: Theme, text: str, icon: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setIcon(theme.icon(icon))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(text.rstrip("…"))
    return button


def _page(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(text)
    button.setToolTip(text)
    return button
