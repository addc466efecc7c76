"""The worklist: what narrows it down, how far it is, and the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.domain.grouping import Grouping
from app.domain.labels import Label
from app.domain.wording import counted, tr
from app.services.submissions import DECIDED
from app.services.worklist import Worklist, state_counts
from app.storage.settings import WORKLIST_ORDERS
from app.ui.names import Names
from app.ui.panels.worklist_filters import WorklistFilters
from app.ui.panels.worklist_model import WorklistModel
from app.ui.panels.worklist_progress import BatchProgress, SetProgress
from app.ui.panels.worklist_view import WorklistView
from app.ui.theme import MEDIUM, SMALL, TIGHT, Theme


class WorklistPanel(QWidget):
    """Filter, count and list.

    Args:
        worklist: Has the entries.
        theme: Draws the icons.
        names: What they are called.
        by: How they are grouped.
        order: In which order they are listed, one of `WORKLIST_ORDERS`.
        parent: Owner.

    Attributes:
        filter: The field for words to look for.
        states: The box with the states.
        sorting: A button for the menu of ways to sort them.
        grouping: One for the menu of ways to group them.
        more: One for what can be done with several of them.

    Signals:
        row_chosen: Row of the worklist that the user picked.
    """

    row_chosen = Signal(int)

    def __init__(
        self,
        worklist: Worklist,
        theme: Theme,
        names: Names,
        by: Grouping = Grouping.NONE,
        order: str = WORKLIST_ORDERS[0],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._worklist = worklist
        self.model = WorklistModel(worklist, names, self)
        self.model.group_by(by)
        self.model.sort_by(order)

        self.filters = WorklistFilters(theme)
        self.filter, self.states = self.filters.text, self.filters.states
        self.progress = SetProgress(theme)
        self.batch = BatchProgress(theme)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.view = WorklistView(self.model, theme, names)
        self.view.setAccessibleName(tr("Worklist"))
        self.sorting = _button(
            theme, "mdi6.sort", tr("Sort the worklist"), tr("The most uncertain images first, for example.")
        )
        self.grouping = _button(
            theme,
            "mdi6.format-list-group",
            tr("Group the worklist"),
            tr("By patient, study or series, as the files say."),
        )
        self.more = _button(
            theme,
            "mdi6.dots-vertical",
            tr("Do something with several images"),
            tr("Shift or Ctrl with clicks and arrow keys selects them."),
        )

        title = QLabel(tr("Worklist"))
        title.setProperty("role", "heading")
        heading = QHBoxLayout()
        heading.addWidget(title, 1)
        for button in (self.sorting, self.grouping, self.more):
            heading.addWidget(button)
        top = QVBoxLayout()
        top.setContentsMargins(MEDIUM, TIGHT, MEDIUM, SMALL)  # below the strip of the panel
        top.setSpacing(SMALL)
        top.addLayout(heading)
        top.addWidget(self.filters)
        top.addWidget(self.batch)
        top.addWidget(self.progress)
        top.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)

        self.filters.changed.connect(self._filter)
        self.filters.left.connect(self.view.setFocus)
        self.model.rows_changed.connect(self._on_rows_changed)
        names.changed.connect(self._on_names)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.view.selection_changed.connect(self._on_rows_changed)
        theme.changed.connect(self.view.viewport().update)
        self._on_rows_changed()

    @property
    def stops(self) -> list[QWidget]:
        """What the keyboard focus visits, in order."""
        return [self.sorting, self.grouping, self.more, *self.filters.stops, self.batch.stop, self.view]

    @property
    def targets(self) -> list[int]:
        """Rows that an action on several is about: the selected ones, or all listed ones from the one on show on."""
        return self.view.selected_rows() if self.view.several else self.model.listed_rows(self.model.on_show)

    def group_by(self, by: Grouping) -> None:
        """Put entries together, each group under a heading."""
        self.model.group_by(by)
        self.model.reveal(self.model.on_show)
        self._mark_current()

    def sort(self, order: str) -> None:
        """List the entries in an order, one of `WORKLIST_ORDERS`, found anew."""
        self.model.sort_by(order)
        self._mark_current()

    def show_labels(self, labels: Sequence[Label]) -> None:
        """Know the Labels of the Workspace as they are now."""
        self.model.labels = labels
        self.filters.show_labels(labels)
        self.view.viewport().update()

    def set_current(self, row: int) -> None:
        """Mark a row of the worklist as the one on show; -1 for none."""
        if row == self.model.on_show:
            # Another Frame of the same Image, perhaps while the user scrolls the list.
            self._follow()
        else:
            self.model.on_show = row
            self.model.reveal(row)
            self._mark_current()

    def neighbour(self, delta: int) -> int | None:
        """The listed row after (1) or before (-1) the one on show, None where there is none."""
        return self.model.neighbour(self.model.on_show, delta)

    def _filter(self) -> None:
        self.model.set_filter(self.filters.filter)

    def _on_names(self) -> None:
        # The filter was typed in other names; those of files are not to be read there either.
        self.filter.clear()

    def _mark_current(self) -> None:
        if self.view.several:
            self.view.viewport().update()
            return
        index = self.model.index_of(self.model.on_show)
        self.model.changing = True
        if index.isValid():
            # Else Qt scrolls to it by itself.
            self.view.setAutoScroll(not self.model.keeps_place)
            self.view.select_only(index)
            self.view.setAutoScroll(True)
            if not self.model.keeps_place:
                self.view.scrollTo(index)
        else:
            self.view.selectionModel().clear()
        self.model.changing = False
        self.view.viewport().update()

    def _on_current_changed(self, index: QModelIndex) -> None:
        # Rows that come and go move Qt's current row; only the user may choose another image.
        chooses = not (self.model.changing or self.view.extending)
        if index.isValid() and chooses and not self.model.heading(index):
            self.model.on_show = self.model.entry_row(index)
            self.view.viewport().update()
            self.row_chosen.emit(self.model.on_show)

    def _on_rows_changed(self) -> None:
        counts = state_counts(self._worklist.entries)
        total, decided = counts.total(), sum(counts[state] for state in DECIDED)
        self.progress.show_counts(counts)
        if self.view.several:
            listed = counted(len(self.view.selected_rows()), "{n} selected", "{n} selected")
        elif self.model.filtered:
            listed = tr("{listed} of {total}", listed=self.model.listed, total=total)
        else:
            listed = counted(total, "{n} image", "{n} images")
        done = counted(decided, "{n} decided", "{n} decided")
        self.count.setText(f"{listed} · {done}" if total or self.model.listed else "")
        self._follow()

    def _follow(self) -> None:
        """Mark the row on show again where Qt lost it, unless the keyboard is on a heading."""
        current = self.view.currentIndex()
        if self.view.several:
            return
        if self.model.index_of(self.model.on_show) != current and not self.model.heading(current):
            self._mark_current()


def _button(theme: Theme, icon: str, name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(theme.icon(icon))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(name)
    button.setToolTip(f"{name}\n{tip}")
    return button
