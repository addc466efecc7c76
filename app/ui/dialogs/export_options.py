"""What to export, as what, and where to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.annotation import State
from app.domain.wording import counted, tr
from app.services.workbench import Workbench
from app.storage.exports.export import ExportOptions
from app.storage.exports.format import IMAGES, Reads
from app.storage.exports.formats import FORMATS
from app.ui.names import Names
from app.ui.theme import LARGE, MEDIUM, SMALL, TIGHT

# Beside each other.
LABELS_IN_A_ROW = 3

ACCEPTED = frozenset({State.ACCEPTED})
WITH_CORRECTED = frozenset({State.ACCEPTED, State.CORRECTED})


class ExportOptionsPage(QWidget):
    """The first page of the export dialog.

    Args:
        workbench: Knows the Images and Labels.
        names: Whether folders are shown.

    Attributes:
        ready: Whether something can be exported as it stands; else `plan` says why not.

    Signals:
        changed: Of `ready`.
    """

    changed = Signal()

    def __init__(self, workbench: Workbench, names: Names) -> None:
        super().__init__()
        self.ready = False
        self._workbench = workbench
        self._names = names
        self._only: Collection[int] | None = None
        self._image_folders: set[Path] = set()
        self._known: Sequence[State] = ()  # state of every Frame

        self.formats: dict[str, QCheckBox] = {}
        self.labels: dict[int, QCheckBox] = {}
        self.folder = QLineEdit()
        self.folder.setAccessibleName(tr("Folder for the files"))
        self.folder.setPlaceholderText(tr("Folder for the files"))
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose the folder for the files"))
        self.choose.setToolTip(tr("Choose the folder for the files"))
        self.choose.setAutoDefault(False)
        self.accepted_only = QRadioButton(tr("Accepted only"))
        self.accepted_only.setChecked(True)
        self.with_corrected = QRadioButton(tr("Accepted and corrected"))
        self.with_images = QCheckBox(tr("Also write the images"))
        self.with_images.setToolTip(
            tr(
                "As PNG without metadata, into a folder “{folder}”, under the names of their masks. "
                "Overlays and training folders hold the images anyway, tables and DICOM-SEG never.",
                folder=IMAGES,
            )
        )
        self.deidentified = QCheckBox(tr("De-identified"))
        self.deidentified.setToolTip(
            tr("Numbers in place of file names, and burnt-in text blanked where it was confirmed for the device.")
        )
        self.plan = QLabel()
        self.plan.setWordWrap(True)
        self.plan.setTextFormat(Qt.TextFormat.PlainText)
        self.plan.setAccessibleName(tr("What will be written"))
        self._label_grid = QGridLayout()
        self._lay_out()

        self.folder.textChanged.connect(self._describe)
        self.choose.clicked.connect(self._choose)
        for box in (self.with_corrected, self.with_images, self.deidentified, *self.formats.values()):
            box.toggled.connect(self._describe)
        self.deidentified.toggled.connect(self._suggest_folder)
        names.changed.connect(self._on_names)
        self._on_names()

    def begin(self, only: Collection[int] | None) -> None:
        """Look again at what there is to export.

        Args:
            only: Ids of the Images; None is all.
        """
        entries = [entry for entry in self._workbench.worklist.entries if only is None or entry.image_id in only]
        self._only = only
        self._image_folders = {entry.path.parent for entry in self._workbench.worklist.entries}
        self._suggest_folder()
        self._show_labels()
        # A cine counts as one until it is known how its Frames stand.
        self._show_counts([entry.state for entry in entries])
        if only is None:
            self._workbench.ask_frame_states(self._show_counts)

    @property
    def chosen_formats(self) -> list[str]:
        return [name for name, box in self.formats.items() if box.isChecked()]

    @property
    def out(self) -> Path:
        return Path(self.folder.text().strip())

    def options(self, dry_run: bool) -> ExportOptions:
        """What is chosen."""
        labels = {label_id for label_id, box in self.labels.items() if box.isChecked()}
        return ExportOptions(
            states=self._states,
            labels=labels if len(labels) < len(self.labels) else None,
            only=self._only,
            images=self.with_images.isEnabled() and self.with_images.isChecked(),
            dry_run=dry_run,
        )

    def _lay_out(self) -> None:
        kinds = QWidget()  # a grid alone would not be given the height that broken lines need
        formats = QGridLayout(kinds)
        formats.setContentsMargins(0, 0, 0, 0)
        formats.setHorizontalSpacing(LARGE)
        formats.setVerticalSpacing(TIGHT)
        formats.setColumnStretch(1, 1)
        for row, (name, kind) in enumerate(FORMATS.items()):
            box, about = QCheckBox(tr(kind.title)), QLabel(tr(kind.about))
            box.setToolTip(about.text())
            about.setProperty("role", "muted")
            about.setWordWrap(True)
            about.setMinimumWidth(30 * about.fontMetrics().averageCharWidth())
            formats.addWidget(box, row, 0)
            formats.addWidget(about, row, 1)
            self.formats[name] = box
        next(iter(self.formats.values())).setChecked(True)
        place = QHBoxLayout()
        place.setSpacing(SMALL)
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose)
        states = QHBoxLayout()
        states.setSpacing(LARGE)
        states.addWidget(self.accepted_only)
        states.addWidget(self.with_corrected)
        states.addStretch()
        extras = QHBoxLayout()
        extras.setSpacing(LARGE)
        extras.addWidget(self.with_images)
        extras.addWidget(self.deidentified)
        extras.addStretch()
        self._label_grid.setHorizontalSpacing(LARGE)
        self._label_grid.setVerticalSpacing(TIGHT)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(LARGE)
        self._form.setVerticalSpacing(MEDIUM)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.addRow(tr("Formats"), kinds)
        self._form.addRow(tr("Folder"), place)
        self._form.addRow(tr("Masks"), states)
        self._form.addRow(tr("Labels"), self._label_grid)
        self._form.addRow(tr("Options"), extras)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(LARGE)
        layout.addLayout(self._form)
        layout.addWidget(self.plan)
        layout.addStretch()

    @property
    def _states(self) -> frozenset[State]:
        return WITH_CORRECTED if self.with_corrected.isChecked() else ACCEPTED

    def _show_labels(self) -> None:
        """Offer the Labels there are now; one that is new is chosen."""
        left = {label_id for label_id, box in self.labels.items() if not box.isChecked()}
        for box in self.labels.values():
            box.deleteLater()
        self.labels.clear()
        before: QWidget = self.with_corrected
        for place, label in enumerate(self._workbench.session.labels.all):
            box = QCheckBox(label.name.replace("&", "&&"))
            box.setChecked(label.id not in left)
            box.setToolTip(tr("Whether to export the masks of “{label}”", label=label.name))
            box.toggled.connect(self._describe)
            self._label_grid.addWidget(box, *divmod(place, LABELS_IN_A_ROW))
            self.setTabOrder(before, box)
            self.labels[label.id] = before = box
        self.setTabOrder(before, self.with_images)
        self._form.setRowVisible(self._label_grid, len(self.labels) > 1)

    def _show_counts(self, known: Sequence[State]) -> None:
        self._known = known
        self.accepted_only.setText(tr("Accepted only ({count})", count=self._count(ACCEPTED)))
        self.with_corrected.setText(tr("Accepted and corrected ({count})", count=self._count(WITH_CORRECTED)))
        self._describe()

    def _count(self, states: Iterable[State]) -> int:
        return sum(state in states for state in self._known)

    def _suggest_folder(self) -> None:
        workspace = self._workbench.workspace_folder
        if workspace and not self.folder.isModified():
            images = workspace.parent if workspace.name == ".wavemask" else workspace
            # Beside the images, not among them: there they would be opened as images the next time. Folders are often
            # named after patients.
            name = "deidentified-masks" if self.deidentified.isChecked() else f"{images.name}-masks"
            self.folder.setText(str(images.with_name(name)))

    def _describe(self) -> None:
        """Say what will be written, or why nothing can be."""
        folder, count, kinds = self.folder.text().strip(), self._count(self._states), self.chosen_formats
        self.with_images.setEnabled(any(FORMATS[name].takes_images for name in kinds))
        images = self.with_images.isEnabled() and self.with_images.isChecked()
        self.ready = False
        if not kinds:
            text = tr("Choose at least one format.")
        elif not count:
            text = tr("No mask is in such a state yet. Accept one with Enter, then export.")
        elif not any(box.isChecked() for box in self.labels.values()):
            text = tr("Choose at least one label.")
        elif not folder or not Path(folder).is_absolute():
            text = tr("Choose a folder.")
        elif self._image_folders & {Path(folder), Path(folder) / (IMAGES if images else "")}:
            text = tr(
                "The images are in this folder, and masks of the same names could replace them. Choose another one."
            )
        else:
            self.ready = True
            replaced = tr("Files of the same name are replaced.")
            text = " ".join((self._what(count, kinds, images), self._how(kinds, images), replaced))
        self.plan.setText(text)
        self.changed.emit()

    def _what(self, count: int, kinds: Sequence[str], images: bool) -> str:
        """What so many Frames become."""
        titles = [tr(FORMATS[name].title) for name in kinds]
        if len(titles) == 1:
            told = counted(
                count, "Exports the masks of {n} image as {format}.", "Exports the masks of {n} images as {format}.",
                format=titles[0],
            )  # fmt: skip
        else:
            told = counted(
                count,
                "Exports the masks of {n} image as {formats} and {last}, each into a folder of its own.",
                "Exports the masks of {n} images as {formats} and {last}, each into a folder of its own.",
                formats=", ".join(titles[:-1]),
                last=titles[-1],
            )
        return " ".join((told, tr("The images go into “{folder}”.", folder=IMAGES))) if images else told

    def _how(self, kinds: Sequence[str], images: bool) -> str:
        if not self.deidentified.isChecked():
            return tr("They are named like the images.")
        if images or any(FORMATS[name].reads is Reads.PIXELS for name in kinds):
            return tr(
                "They are named by numbers. Images whose burnt-in text nobody has confirmed are left out and listed."
            )
        return tr("They are named by numbers.")

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Folder for the files"), self.folder.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, name: str) -> None:
        self.folder.setText(str(Path(name)))
        self.folder.setModified(True)

    def _on_names(self) -> None:
        hidden = self._names.anonymous
        self.folder.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        self.folder.setToolTip(tr("Not shown in the anonymous display") if hidden else "")
