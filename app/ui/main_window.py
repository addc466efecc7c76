"""The window: worklist, canvas and proposal side by side, and what connects them to the workbench."""

from __future__ import annotations

from functools import cached_property, partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from app.domain.grouping import Grouping
from app.domain.image import Image
from app.domain.wording import mark, tr
from app.paths import samples_folder
from app.services.cine import Cine
from app.services.measuring import Measuring
from app.services.workbench import Workbench
from app.ui.actions import Actions, key_belongs_to
from app.ui.arrangement import SIZE, SMALLEST, Arrangement
from app.ui.closing import Closing
from app.ui.dialogs.about_dialog import AboutDialog
from app.ui.dialogs.command_palette import CommandPalette
from app.ui.dialogs.export_dialog import ExportDialog, export_outcome
from app.ui.dialogs.frame_dialogs import PropagateDialog, RangeDialog
from app.ui.dialogs.import_dialog import ImportDialog, import_outcome
from app.ui.dialogs.model_library_dialog import ModelLibraryDialog
from app.ui.dialogs.scale_dialog import ScaleDialog
from app.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from app.ui.examples_menu import ExamplesMenu
from app.ui.guidance import Guidance
from app.ui.guides import Diameters, Ruler
from app.ui.image_canvas import ImageCanvas
from app.ui.improving import Improving
from app.ui.labelling import Labelling
from app.ui.language import Language
from app.ui.listing import Listing
from app.ui.looks import Looks
from app.ui.messages import DropHint, PassingMessages, Stage
from app.ui.names import Names
from app.ui.panels.canvas_bar import CanvasBar
from app.ui.panels.cine_bar import CineBar
from app.ui.panels.label_chip import LabelChip
from app.ui.panels.label_panel import LabelPanel
from app.ui.panels.measurement_panel import MeasurementPanel
from app.ui.panels.proposal_panel import ProposalPanel
from app.ui.panels.status_line import StatusLine
from app.ui.panels.text_panel import TextPanel
from app.ui.panels.tool_strip import ToolStrip
from app.ui.panels.view_panel import ViewPanel
from app.ui.panels.worklist_panel import WorklistPanel
from app.ui.readers import Readers
from app.ui.relabel import Relabel
from app.ui.shortcuts import Shortcuts
from app.ui.text_boxes import TextBoxes
from app.ui.theme import CANVAS, Theme
from app.ui.tools.toolbox import Toolbox

ZOOM_STEP = 1.25
DRAW_FIRST = mark("Drag along a length that you know, such as the depth scale, then choose “Set scale…” again.")
WELCOME = mark("Open images to begin\nDrop a folder or files here, or press {key}\nTo try it out: Help › Sample images")  # noqa: RUF001 - the sign between menus

NATIVE = QKeySequence.SequenceFormat.NativeText


class MainWindow(QMainWindow):
    """WaveMask's window.

    Args:
        workbench: Everything behind the window.
        theme: Colours and icons.
    """

    def __init__(self, workbench: Workbench, theme: Theme) -> None:
        super().__init__()
        self.workbench = workbench
        self.session = workbench.session
        self.theme = theme
        self._folder = self._notice = ""
        self._image: Image | None = None
        self.setWindowTitle("WaveMask")
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE)
        self.setAcceptDrops(True)

        self.canvas = ImageCanvas()
        self.canvas.background = QColor(CANVAS)
        self.canvas.overlay_opacity = workbench.settings.overlay_opacity
        self.looks = Looks(self.canvas, workbench)
        self.tools = Toolbox(self.session, self.canvas, workbench.settings, workbench.box_prompt)
        self.operations = workbench.operations
        self.frame_operations = workbench.frame_operations
        self.propagate_dialog = PropagateDialog(self.frame_operations, self.session, self)
        self.range_dialog = RangeDialog(self.frame_operations, self.session, self)
        self.labelling = Labelling(self.session, self.canvas, theme, self)
        self.relabel = Relabel(self.session, self.canvas, self)
        self.cine = Cine(self.session, parent=self)
        self.names = Names(workbench.worklist, workbench.settings, self)
        grouping, order = Grouping(workbench.settings.worklist_grouping), workbench.settings.worklist_order
        self.worklist = WorklistPanel(workbench.worklist, theme, self.names, grouping, order)
        self.listing = Listing(workbench, self.worklist, theme, self)
        self.readers = Readers(workbench, self.canvas, self.names, theme, self)
        self.improving = Improving(workbench, self.names, theme, self)
        self.guidance = Guidance(self, workbench, self.names, theme)
        self.language = Language(workbench.settings, self)
        self.arrangement = Arrangement(self, workbench.settings, theme)
        self.commands = Actions(self, theme)
        self.shortcuts = Shortcuts(self.commands, workbench.settings)
        self.chip = LabelChip(self.session.labels, theme)
        self.bar = CanvasBar(self.canvas, self.tools, self.commands, theme, self.chip)
        self.strip = ToolStrip(self.commands, self.operations, workbench.settings, theme)
        self.measuring = Measuring(self.session, self)
        self.diameters = Diameters(self.canvas, self.measuring)
        self.ruler = Ruler(self.canvas, self.session)
        self.text_boxes = TextBoxes(self.canvas, workbench.text_review)
        self.text_panel = TextPanel(workbench.text_review, self.text_boxes)
        self.measurements = MeasurementPanel(
            self.measuring, self.session.labels, workbench.settings, self.commands, theme
        )
        self.label_panel = LabelPanel(self.session, self.measuring, self.commands, theme)
        self.proposal = ProposalPanel(
            workbench, self.commands, theme, self.label_panel, self.measuring, self.measurements
        )
        self.view_panel = ViewPanel(self.looks, self.commands, theme, self)
        self.status = StatusLine(workbench, self.canvas, theme)
        self.status.insertWidget(1, self.improving.status)
        self.cine_bar = CineBar(self.cine, self.session, self.canvas, self.commands, theme)
        self.stage = Stage(self.canvas, theme, self.names)
        self.drop_hint = DropHint(theme, self)
        self.export_dialog = ExportDialog(workbench, theme, self.names, self)
        self.import_dialog = ImportDialog(workbench, theme, self.names, self)
        self.shortcut_sheet = ShortcutsDialog(self.shortcuts, theme, self)
        self.command_palette = CommandPalette(self, self.commands, self.shortcuts, workbench.settings, theme)
        self.scale_dialog = ScaleDialog(self.session, theme, self)
        self._about = AboutDialog(self)
        self.closing = Closing(workbench, self.names, self)
        self.examples = ExamplesMenu(workbench, self)
        self._arrange()
        self._connect()

        self.commands[self.tools.current.id].setChecked(True)
        self.status.show_hint(self.tools.current.hint)
        self.commands["show_mask"].setChecked(True)
        self.commands["show_diameters"].setChecked(workbench.settings.show_diameters)
        self.show_diameters()
        self.commands["show_history"].setChecked(workbench.settings.history_shown)
        self.show_history()
        self.commands[f"theme_{theme.mode}"].setChecked(True)
        self.commands[f"group_{grouping}"].setChecked(True)
        self.commands[self.language.command_id].setChecked(True)
        self.listing.use_commands(self.commands)
        self.commands["anonymous"].setChecked(self.names.anonymous)
        self.commands[f"device_{workbench.settings.device}"].setChecked(True)
        self._show_looks()
        self.labelling.show_commands(self.commands)
        self._on_frame()
        self.canvas.setFocus()

    # --- what the table of actions names

    def open_folder(self) -> None:
        """Let the user choose a folder."""
        dialog = self._file_dialog(tr("Open folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self._open([Path(name)], Path(name)))
        dialog.open()

    def open_files(self) -> None:
        """Let the user choose files."""
        dialog = self._file_dialog(tr("Open files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self._open([Path(name) for name in names], Path(names[0]).parent))
        dialog.open()

    def open_sample(self) -> None:
        """Open what ships with the program."""
        self.workbench.open([samples_folder()])

    def export(self) -> None:
        """Show the export dialog."""
        self.export_dialog.start()

    def export_listed(self) -> None:
        """Show the export dialog for the selected Images, else for all listed ones."""
        entries = self.workbench.worklist.entries
        self.export_dialog.start({entries[row].image_id for row in self.worklist.targets})

    def import_masks(self) -> None:
        """Show the import dialog."""
        self.import_dialog.start()

    def use_tool(self, tool: str) -> None:
        """Take a tool of the toolbox, in place of the ruler too."""
        self.tools.use(tool)
        self.commands["ruler"].setChecked(False)
        self.use_ruler()

    def use_ruler(self) -> None:
        """Measure distances with the pointer, or go on with the tool."""
        self.workbench.text_review.drop()
        self.ruler.active = self.commands["ruler"].isChecked()

    def set_scale(self) -> None:
        """Let the user say how long the line of the ruler is; where there is none, have one drawn first."""
        if self.ruler.line:
            self.scale_dialog.start(self.ruler.line)
        else:
            self.commands["ruler"].setChecked(True)
            self.use_ruler()
            self.stage.banner.post("info", tr(DRAW_FIRST))

    def review_text(self) -> None:
        """Look at the burnt-in text of the open Image, or find it again."""
        if not self.workbench.text_review.active:
            self.commands["ruler"].setChecked(False)
            self.use_ruler()
        self.workbench.text_review.begin()
        self.canvas.setFocus()

    def show_diameters(self) -> None:
        """Draw the diameters over the image, or hide them."""
        self.diameters.visible = self.workbench.settings.show_diameters = self.commands["show_diameters"].isChecked()

    def copy_measurements(self) -> None:
        """Put the table of measurements on the clipboard."""
        self.measurements.copy()

    def resize_tool(self, direction: str) -> None:
        """Make the tool in use "larger" or "smaller"."""
        self.tools.current.step_size(1 if direction == "larger" else -1)

    def copy_previous_mask(self) -> None:
        """Take over the mask of the Image that the worklist lists before this one."""
        row = self.worklist.neighbour(-1)
        if row is None:
            self.stage.banner.post("info", tr("There is no image before this one."))
        else:
            self.operations.copy_from(row)

    def propose_in_view(self) -> None:
        """Have the model propose in the part of the Frame that is in view."""
        self.workbench.box_prompt.propose_in(self.canvas.visible_part)

    def zoom(self, direction: str) -> None:
        """Zoom "in" or "out"."""
        self.canvas.zoom_by(ZOOM_STEP if direction == "in" else 1 / ZOOM_STEP)

    def show_mask(self) -> None:
        """Show or hide the mask."""
        self.canvas.mask_visible = self.commands["show_mask"].isChecked()

    def show_view_panel(self) -> None:
        """Show how the image and its mask are looked at, to be changed."""
        self.view_panel.open()

    def show_history(self) -> None:
        """Show or hide the steps of the history."""
        shown = self.commands["show_history"].isChecked()
        self.proposal.history.open(shown)
        self.workbench.settings.history_shown = shown

    def group_worklist(self, by: str) -> None:
        """Group the worklist by a `Grouping`."""
        self.workbench.settings.worklist_grouping = by
        self.worklist.group_by(Grouping(by))

    def decide(self, how: str) -> None:
        """Have the session "accept", "reject" or "skip"; what plays only stops, since nobody can decide on it."""
        if self.cine.playing:
            self.cine.pause()
        elif self.session.annotation:
            {"accept": self.session.accept, "reject": self.session.reject, "skip": self.session.skip}[how]()
        elif how == "skip":
            self.go("next")  # one that cannot be opened is simply left

    def go(self, direction: str) -> None:
        """Show the "next" or "previous" Image that the worklist lists."""
        row = self.worklist.neighbour(1 if direction == "next" else -1)
        if row is not None:
            self.session.show(row)

    def choose_model(self) -> None:
        """Show the models to choose from."""
        self.proposal.model.show_menu()

    @cached_property
    def model_library(self) -> ModelLibraryDialog:
        """Made when it is first asked for, since it would hold up the start of the window."""
        return ModelLibraryDialog(self.workbench, self.worklist, self.names, self.theme, self)

    def show_model_library(self) -> None:
        """Show the versions of the models."""
        self.model_library.start()

    def focus_next_pane(self) -> None:
        """Give the keyboard to canvas, cine, worklist, its filter, tools, proposal, history and the tour, in turn."""
        decide = self.proposal.slider if self.proposal.slider.isEnabled() else self.proposal.accept
        # What cannot take the keyboard now, as "Undo" before the first step, would end the round there.
        tool = next((stop for stop in self.bar.stops if stop.isEnabled() and stop.isVisible()), self.bar.stops[0])
        stops = [self.canvas, self.cine_bar.slider, self.worklist.view, self.worklist.filter, tool, decide]
        stops += [self.proposal.history.view, *self.guidance.stops]
        stops = [stop for stop in stops if stop.isVisible()]
        focus = QApplication.focusWidget()
        place = next((i for i, stop in enumerate(stops) if stop is focus), -1)
        following = stops[(place + 1) % len(stops)]
        following.window().activateWindow()
        following.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_shortcuts(self) -> None:
        """Show the shortcut sheet beside the work."""
        self.shortcut_sheet.show()
        self.shortcut_sheet.activateWindow()

    def show_palette(self) -> None:
        """Show the command palette, or hide it."""
        self.command_palette.toggle()

    def show_about(self) -> None:
        """Show version, licences and the notice about use."""
        self._about.open()

    # --- events

    def event(self, event: QEvent) -> bool:
        # Qt asks the focused widget and then its parents whether a key is theirs before it becomes a shortcut.
        if isinstance(event, QKeyEvent) and key_belongs_to(QApplication.focusWidget(), event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.canvas.claims(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            # The canvas also has to hear the release, and that the focus went elsewhere while the key was held.
            self.canvas.setFocus()
            self.canvas.keyPressEvent(event)
        elif self.canvas.claims(event):
            self.canvas.keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            if not (self.workbench.box_prompt.cancel() or self.frame_operations.cancel() or self.guidance.skip_tour()):
                self.stage.banner.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.drop_hint.setGeometry(self.rect())
            self.drop_hint.show()
            self.drop_hint.raise_()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_hint.hide()
        event.acceptProposedAction()
        self.workbench.open([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            # Where no window manager runs, nobody else gives the window the keyboard.
            self.activateWindow()
            self.arrangement.on_shown()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.commands["full_screen"].setChecked(self.isFullScreen())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.session.conclude()
        if not self.closing.allowed():
            event.ignore()
            return
        self.arrangement.save()
        self.hide()
        self.cine.pause()
        self.looks.close()
        self.labelling.dialog.codes.close_lane()
        self.examples.stop()
        self.measuring.close()
        self.improving.close()
        self.guidance.close()
        self.proposal.shares.close()
        self.tools.close()
        self.workbench.shutdown()
        event.accept()

    # --- building

    def _arrange(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.text_panel)
        column.addWidget(self.readers.strip)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.strip)
        row.addWidget(self.stage, 1)
        column.addLayout(row, 1)
        column.addWidget(self.cine_bar)
        self.setCentralWidget(middle)
        narrow = 26 * self.worklist.fontMetrics().horizontalAdvance("0")
        self.worklist.setMinimumWidth(min(narrow, self.worklist.minimumSizeHint().width()))
        self.arrangement.add("worklist", self.worklist)
        self.arrangement.add("proposal", self.proposal)
        self.arrangement.use_commands(self.commands)
        self.setStatusBar(self.status)
        # Not as the button's own menu, for which Qt would run an event loop within the click.
        for button, menu in (
            (self.worklist.sorting, "Worklist/Sort"),
            (self.worklist.grouping, "View/Group worklist"),
            (self.worklist.more, "Worklist"),
        ):
            button.clicked.connect(partial(self._pop_up, self.commands.menus[menu], button))
        self.commands.menus["Help"].insertMenu(self.commands["sample"], self.examples)
        self._order_tabs()

    def _order_tabs(self) -> None:
        for one, other in pairwise(
            [
                *self.worklist.stops,
                *self.bar.stops,
                *self.text_panel.stops,
                *self.readers.strip.stops,
                *self.strip.stops,
                self.canvas,
                *self.cine_bar.stops,
                *self.label_panel.stops,
                *self.proposal.stops,
                *self.measurements.stops,
            ]
        ):
            QWidget.setTabOrder(one, other)

    def _pop_up(self, menu: QMenu, button: QWidget) -> None:
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _connect(self) -> None:
        session, canvas, settings = self.session, self.canvas, self.workbench.settings
        session.frame_opened.connect(self._on_frame)
        session.frame_closed.connect(self._on_frame)
        session.mask_changed.connect(canvas.update_mask)
        session.annotation_changed.connect(self._refresh)
        session.proposal_changed.connect(self._refresh)
        session.labels_changed.connect(self._on_labels)
        over = session.labels_changed, session.frame_opened, session.frame_closed
        self.arrangement.docked.connect(self._order_tabs)
        self.refusals = PassingMessages(self.stage.banner, session.refused, over)
        self.ruler.changed.connect(self.status.show_distance)
        self.ruler.drawn.connect(self._refresh)
        self.measurements.scale_wanted.connect(self.set_scale)
        session.scale_changed.connect(self._refresh)
        self.tools.changed.connect(lambda: self.status.show_hint(self.tools.current.hint))
        self.bar.opacity.valueChanged.connect(lambda percent: setattr(settings, "overlay_opacity", percent / 100))
        self.names.changed.connect(self._on_names)
        self.looks.changed.connect(self._show_looks)
        self.looks.changed.connect(self._refresh)
        self.frame_operations.confidences_changed.connect(
            lambda: self.cine_bar.set_confidences(self.frame_operations.confidences)
        )
        for dialog in (self.propagate_dialog, self.range_dialog):
            dialog.shown.connect(self.cine.pause)
        self.worklist.row_chosen.connect(session.show)
        session.batch.changed.connect(self._refresh)
        self.listing.message.connect(self.stage.banner.post)
        self.relabel.message.connect(self.stage.banner.post)
        self.language.message.connect(self.stage.banner.post)
        self.improving.message.connect(self.stage.banner.post)
        self.improving.outdated.connect(self.stage.banner.withdraw)
        self.workbench.worklist.reset.connect(self._refresh)
        self.shortcuts.changed.connect(self._on_shortcuts)
        self.workbench.message.connect(self.stage.banner.post)
        self.workbench.workspace_changed.connect(self._on_workspace)
        self.workbench.workspace_unwritable.connect(self._on_unwritable)
        self.workbench.export_finished.connect(self._on_export_finished)
        self.workbench.imports.finished.connect(self._on_import_finished)
        self.commands.menus["Help"].aboutToShow.connect(self.examples.look)

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, self.workbench.settings.last_folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _open(self, paths: list[Path], folder: Path) -> None:
        self.workbench.settings.last_folder = str(folder)
        self.workbench.open(paths)

    # --- what the workbench tells

    def _on_frame(self) -> None:
        image, annotated = self.session.image, self.session.annotated
        same_image = image is self._image
        self._image = image
        self.ruler.clear()
        if not same_image:
            self.stage.banner.withdraw(self._notice)
            self._notice = image.notice if image else ""
            if self._notice:
                self.stage.banner.post("info", self._notice)
        if annotated:
            self.canvas.set_frame(self.session.frame, annotated.active.layer, keep_view=same_image)
            self.status.show_frame(self.session.frame)
        else:
            self.canvas.set_frame(None, None)
            self.canvas.placeholder = self._why_nothing()
            self.status.show_frame(None)
        self.labelling.show_masks()
        self.looks.show_frame()
        self.worklist.set_current(self.session.row)
        self._refresh()

    def _on_labels(self) -> None:
        annotated = self.session.annotated
        if annotated:
            self.canvas.set_layer(annotated.active.layer)
        self.labelling.show_masks()
        self.labelling.show_commands(self.commands)
        self.looks.show_label()
        self._refresh()

    def _show_looks(self) -> None:
        for command_id, on in self.looks.states.items():
            self.commands[command_id].setChecked(on)

    def _why_nothing(self) -> str:
        if not self.session.problem:
            key = self.commands["open_folder"].shortcut().toString(NATIVE)
            return tr(WELCOME, key=key or tr("“Open folder…” in the menu"))
        entries, row = self.workbench.worklist.entries, self.session.row
        if 0 <= row < len(entries) and entries[row].problem:
            name, problem = self.names.of(entries[row]), self.names.sentence(entries[row].problem)
            return tr("{name} cannot be opened\n{problem}", name=name, problem=problem)
        return self.names.sentence(self.session.problem)

    def _on_names(self) -> None:
        self._on_shortcuts()
        self._refresh()

    def _on_shortcuts(self) -> None:
        if not self.session.image:
            self.canvas.placeholder = self._why_nothing()

    def _on_workspace(self, folder: str) -> None:
        path = Path(folder)
        self.names.use_workspace(folder)
        self._folder = path.parent.name if path.name == ".wavemask" else path.name
        self._refresh()

    def _on_unwritable(self, problem: str) -> None:
        offers = {tr("Open read-only"): self.workbench.open_read_only, tr("Try again"): self.workbench.open_again}
        self.stage.banner.post("warning", problem, offers)

    def _on_export_finished(self, result: object) -> None:
        if not self.export_dialog.isVisible():
            self.stage.banner.post(*export_outcome(result))

    def _on_import_finished(self, result: object) -> None:
        if not self.import_dialog.isVisible():
            self.stage.banner.post(*import_outcome(result))

    def _refresh(self) -> None:
        session, entries = self.session, self.workbench.worklist.entries
        annotation = session.annotation
        self.commands.refresh(
            {
                "always": True,
                "has_images": bool(entries),
                "has_row": session.row >= 0,
                "has_frame": annotation is not None,
                "has_proposal": annotation is not None and annotation.proposal is not None,
                "has_cine": bool(self.cine.seconds),
                "can_undo": bool(session.undo_text),
                "can_redo": bool(session.redo_text),
                "split": self.looks.comparison.split,
                "has_batch": session.batch.total > 0,
                "manual_scale": annotation is not None and session.manual_scale is not None,
                **{name: bool(entries) and holds for name, holds in self.labelling.conditions.items()},
            }
        )
        self.commands.menus["Cine"].menuAction().setVisible(bool(self.cine.seconds))
        self.commands.retitle("undo", tr("Undo {step}", step=session.undo_text).strip())
        self.commands.retitle("redo", tr("Redo {step}", step=session.redo_text).strip())
        name = self.names.of(entries[session.row]) if 0 <= session.row < len(entries) else ""
        folder = "" if self.names.anonymous else self._folder
        reader = "" if self.names.anonymous else self.workbench.settings.reader
        read_only = tr("read-only") if self.workbench.read_only else ""
        self.setWindowTitle(" — ".join(filter(None, ["WaveMask", name, folder, reader, read_only])))
        self.commands.retitle("reader", tr("Reader: {name}…", name=reader) if reader else tr("Reader…"))
