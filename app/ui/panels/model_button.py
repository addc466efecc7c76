"""The model for the open Frame, and the menu to choose another one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStyle, QStyleOptionButton, QStylePainter

from app.domain.wording import mark, tr
from app.services.model_chooser import Choice
from app.services.workbench import Workbench
from app.ui.theme import ICON, MEDIUM, SMALL, Theme

AUTOMATIC = mark("Automatic")
_CHOSEN = {"": mark("Automatic: {model}"), "image": mark("This image: {model}"), "folder": mark("This folder: {model}")}
WIDEST = 190


class ModelButton(QPushButton):
    """Names the model in use and opens a menu with all of them, for this Image and for the folder.

    Args:
        workbench: Has the models.
        theme: Draws the arrow.
        more: What else the menu offers, at its end.
    """

    def __init__(self, workbench: Workbench, theme: Theme, more: Sequence[QAction]) -> None:
        super().__init__()
        self._more = more
        self._models = workbench.models
        self._session = workbench.session
        self._worklist = workbench.worklist
        self._theme = theme
        self.setProperty("role", "choice")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self.show_menu)
        self.refresh()

    def refresh(self) -> None:
        """Say what the services say."""
        choice = self._session.choice or self._models.chosen(None)
        text = described(choice)
        self.setText(text)
        self.setEnabled(bool(self._models.library.bundles and self._worklist.entries))
        reason = choice.reason if choice else ""
        hint = tr("Choose a model for this image or for the whole folder.")
        self.setToolTip("\n".join(filter(None, (text, reason, hint))))
        self.setAccessibleName(tr("Model: {model}", model=text))
        self.setAccessibleDescription(reason)

    def show_menu(self) -> None:
        """Open the menu below the button."""
        if not self.isEnabled():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("Model for this image"))
        menu.setMinimumWidth(self.width())
        if self._session.choice is not None:
            image_id = self._worklist.entries[self._session.row].image_id
            otherwise = self._models.chosen(None) or self._models.automatic(image_id)
            self._fill(menu, image_id, described(otherwise))
            menu.addSeparator()
        self._fill(menu.addMenu(tr("All images of this folder")), None, tr(AUTOMATIC))
        menu.addSeparator()
        menu.addActions(self._more)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        # The arrow keys start from what is in use.
        for action in menu.actions():
            if action.isChecked():
                menu.setActiveAction(action)

    def _fill(self, menu: QMenu, image_id: int | None, otherwise: str) -> None:
        """Radio items: what is used if nothing is chosen, then every model."""
        library, chosen = self._models.library, self._models.chosen(image_id)
        group = QActionGroup(menu)
        items: list[tuple[str | None, str]] = [(None, otherwise)]
        items += [(bundle.description.id, library.title(bundle)) for bundle in library.bundles]
        current = chosen.bundle.description.id if chosen and chosen.bundle else None
        for bundle_id, text in items:
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(bundle_id == current)
            group.addAction(action)
            action.triggered.connect(lambda _, bundle_id=bundle_id: self._models.choose(image_id, bundle_id))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        # A long name is elided rather than making the panel wider; the tool tip has all of it.
        return QSize(min(hint.width() + ICON, WIDEST), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - MEDIUM - SMALL - ICON
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        arrow = QRect(self.width() - ICON - SMALL // 2, (self.height() - ICON) // 2, ICON, ICON)
        arrow = QStyle.visualRect(self.layoutDirection(), self.rect(), arrow)
        self._theme.icon("mdi6.chevron-down", "muted" if self.isEnabled() else "disabled").paint(painter, arrow)
        painter.end()


def described(choice: Choice | None) -> str:
    """A choice in words, for example "Automatic: Breast ultrasound"."""
    if choice is None or not choice.title:
        return tr(AUTOMATIC)
    return tr(_CHOSEN[choice.chosen_for], model=choice.title)
