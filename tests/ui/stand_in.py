"""Stand-ins for the services: they emit what the real ones emit and note what the window asks of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Annotation, Proposal, State
from app.domain.image import UNCALIBRATED, Calibration, Frame, Identity, Image
from app.paths import modality_classifier_file
from app.services.batch_proposals import BatchProposals
from app.services.box_prompt import BoxPrompt
from app.services.frame_operations import FrameOperations
from app.services.frame_proposals import FrameProposals
from app.services.labels import Labels
from app.services.mask_operations import MaskOperations
from app.services.model_chooser import Choice, Kind, ModelChooser
from app.services.model_library import ModelLibrary
from app.services.proposal_requests import ProposalRequests
from app.services.reader_comparison import ReaderComparison
from app.services.reports import Reports
from app.services.review import Review
from app.services.revision_list import RevisionList
from app.services.revisions import Revisions
from app.services.submissions import Submissions
from app.services.text_review import TextReview
from app.services.worklist import Entry, Worklist
from app.storage.settings import Settings
from tests.ui.fine_tuning import StandInFineTuning
from tests.ui.library_stand_in import StandInComparison, StandInVersions
from wavegms_core.bundle import Bundle, ModelDescription


def bundle(bundle_id: str, name: str, modality: str, label: str) -> Bundle:
    """Nothing of it is on the disk."""
    size, threshold = 64, 0.5
    description = ModelDescription(bundle_id, name, modality, label, {}, size, True, threshold, {}, {}, "0" * 64)
    return Bundle(Path(bundle_id), description)


BUNDLES = (
    bundle("breast-ultrasound-2", "Breast ultrasound", "ultrasound", "lesion"),
    bundle("polyp-1", "Colon polyp", "endoscopy", "polyp"),
)


def entries(count: int, state: State = State.EMPTY) -> list[Entry]:
    return [Entry(number + 1, Path(f"/images/lesion_{number:05}.png"), state) for number in range(count)]


def proposal(height: int, width: int, confidence: float = 0.87) -> Proposal:
    """A disc in the middle whose probability falls off towards its edge."""
    y, x = np.mgrid[:height, :width]
    distance = np.hypot(y - height / 2, x - width / 2) / min(height, width)
    probability = np.clip(255 * (1 - 2 * distance), 0, 255).astype(np.uint8)
    return Proposal(probability, "breast-ultrasound-1", "Wave-GMS breast", "0" * 64, 0.5, confidence)


class StandInIdentities(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[int, Identity] = {}
        self.preferred: list[int] = []

    def prefer(self, image_ids: Iterable[int]) -> None:
        self.preferred = list(image_ids)

    def learn(self, identities: dict[int, Identity]) -> None:
        self.known |= identities
        self.changed.emit()


class StandInWorklist(QObject):
    reset = Signal()
    entry_changed = Signal(int)
    removals_changed = Signal()
    thumbnail_ready = Signal(int, object)

    def __init__(self, count: int = 0) -> None:
        super().__init__()
        self.entries = entries(count)
        self.identities = StandInIdentities()
        self.requested: list[int] = []

    def row_of(self, image_id: int) -> int | None:
        return next((row for row, entry in enumerate(self.entries) if entry.image_id == image_id), None)

    nearest = Worklist.nearest

    def set_off_list(self, image_ids: Iterable[int], off: bool) -> None:
        for image_id in image_ids:
            self.entries[self.row_of(image_id)].facts.off_list = off
        self.removals_changed.emit()

    def request_thumbnail(self, row: int) -> None:
        self.requested.append(row)

    def set_entries(self, new: list[Entry]) -> None:
        self.entries[:] = new
        self.reset.emit()


class StandInJournal:
    """Notes what is to be written, and has nothing stored."""

    def __init__(self) -> None:
        self.chosen: dict[int | None, str | None] = {}

    def ask(self, question: object, done: Callable[[dict[int | None, str]], None], failed: object) -> None:
        done({})

    def write(self, change: Callable[[StandInJournal], None]) -> None:
        change(self)

    def choose_model(self, image_id: int | None, bundle_id: str | None) -> None:
        self.chosen[image_id] = bundle_id


class StandInSession(QObject):
    frame_opened = Signal()
    frame_closed = Signal()
    mask_changed = Signal(object)
    annotation_changed = Signal()
    proposal_changed = Signal()
    leaving = Signal()
    labels_changed = Signal()
    refused = Signal(str)
    scale_changed = Signal()

    def __init__(self, worklist: StandInWorklist, models: ModelChooser) -> None:
        super().__init__()
        self.worklist = worklist
        self.models = models
        models.changed.connect(self.proposal_changed)
        self.row = -1
        self.image: Image | None = None
        self.frame: Frame | None = None
        self.frame_index = 0
        self.labels = Labels(self)
        self.labels.changed.connect(self._use_labels)
        self.labels.refused.connect(self.refused)
        self.annotated: AnnotatedImage | None = None
        self.frame_proposals = FrameProposals(ProposalRequests(models, self), lambda *_: None, self)
        self.batch = BatchProposals(ProposalRequests(models, self), worklist, models, self)
        self.problem = self.proposal_status = self.undo_text = self.redo_text = ""
        self.calls: list[tuple[object, ...]] = []

    @property
    def annotation(self) -> Annotation | None:
        return self.annotated.active if self.annotated else None

    manual_scale = None

    @property
    def calibration(self) -> Calibration:
        return self.frame.calibration if self.frame else UNCALIBRATED

    def may_change(self) -> bool:
        return not self.labels.active.why_fixed

    def _use_labels(self) -> None:
        if self.annotated:
            self.annotated.use_labels(self.labels.all, self.labels.active.id)
        self.labels_changed.emit()

    @property
    def choice(self) -> Choice | None:
        is_open = self.annotation is not None and self.row >= 0
        return self.models.choice(self.worklist.entries[self.row].image_id) if is_open else None

    def put(self, row: int = 0, proposed: bool = True, size: tuple[int, int] = (120, 160), grey: bool = True) -> None:
        """Open a Frame of (height, width) `size` as the row's Image."""
        rgb = np.full((*size, 3), 90, np.uint8)
        if not grey:
            rgb[...] = 200, 100, 50
        self.row = row
        self.frame = Frame(rgb)
        self.image = Image(self.worklist.entries[row].path, "0" * 64, self.frame)
        self.annotated = AnnotatedImage(*size, self.labels.all, self.labels.active.id)
        self.problem = ""
        self.models.note_kind(
            self.worklist.entries[row].image_id, Kind("ultrasound", True, "It looks like ultrasound (99%).")
        )
        if proposed:
            self.annotated.take_proposal(proposal(*size))
        self.frame_opened.emit()
        self.calls.clear()

    def fail(self, row: int, problem: str) -> None:
        """Show that the row's Image cannot be opened."""
        self.row, self.image, self.frame, self.annotated, self.problem = row, None, None, None, problem
        self.worklist.entries[row].problem = problem
        self.worklist.entry_changed.emit(row)
        self.frame_closed.emit()
        self.calls.clear()

    def show(self, row: int, index: int = 0) -> None:
        self.calls.append(("show", row, index) if index else ("show", row))

    def go_to_step(self, position: int) -> None:
        self.calls.append(("go_to_step", position))

    def conclude(self) -> None:
        """Nothing is ever in progress here."""

    def preview_threshold(self, value: float) -> None:
        self.calls.append(("preview_threshold", value))

    def begin_stroke(self, x: float, y: float, radius: float, paint: bool, *_: object) -> None:
        self.calls.append(("begin_stroke", round(x), round(y), radius, paint))

    def extend_stroke(self, x: float, y: float, radius: float) -> None:
        self.calls.append(("extend_stroke", round(x), round(y)))


class StandInImports(QObject):
    progress = Signal(int, int)
    previewed = Signal(object)
    finished = Signal(object)
    running = False

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[object, ...]] = []

    def preview(self, options: object) -> None:
        self.calls.append(("preview", options))

    def start(self, options: object) -> None:
        self.calls.append(("start", options))
        self.running = True

    def cancel(self) -> None:
        self.calls.append(("cancel",))


class StandInWorkbench(QObject):
    message = Signal(str, str)
    activity_changed = Signal(str)
    device_changed = Signal(str)
    workspace_changed = Signal(str)
    workspace_unwritable = Signal(str)
    settled = Signal()
    export_progress = Signal(int, int)
    export_finished = Signal(object)

    def __init__(self, count: int = 0) -> None:
        super().__init__()
        self.worklist = StandInWorklist(count)
        self.settings = Settings(reader_asked=True, notice_acknowledged=True)
        self.models = ModelChooser(self.worklist, self.settings, modality_classifier_file())
        self.models.use_library(ModelLibrary(BUNDLES))
        self.journal = StandInJournal()
        self.models.use_journal(self.journal)
        self.session = StandInSession(self.worklist, self.models)
        self.operations = MaskOperations(self.session, self.settings, self)
        self.box_prompt = BoxPrompt(self.session, self)
        self.frame_operations = FrameOperations(self.session, self)
        self.review = Review(self.session, self)
        self.text_review = TextReview(self.session, Path("/nowhere"), self)
        self.imports = StandInImports()
        self.comparison = ReaderComparison(self.session, self)
        self.submissions = Submissions(self.session, self.worklist, self)
        self.revisions = Revisions(self.session, self)
        self.revision_list = RevisionList(self.session, self.revisions, self)
        self.reports = Reports(Path("/nowhere"), self)
        self.versions = StandInVersions()
        self.model_comparison = StandInComparison()
        self.held_out: list[int] = []
        self.fine_tuning = StandInFineTuning()
        self.workspace_folder: Path | None = None
        self.device = self.unsaved = self.unfinished = ""
        self.read_only = False
        self.calls: list[tuple[object, ...]] = []

    def open_read_only(self) -> None:
        self.calls.append(("open_read_only",))

    def open_again(self) -> None:
        self.calls.append(("open_again",))

    def open(self, paths: list[Path]) -> None:
        self.calls.append(("open", paths))

    def export(self, out: Path, formats: list[str], options: object, deidentified: bool) -> None:
        self.calls.append(("export", out, formats, options, deidentified))

    def ask_frame_states(self, done: Callable[[list[State]], None]) -> None:
        done([entry.state for entry in self.worklist.entries])

    def ask_held_out(self, done: Callable[[list[int]], None]) -> None:
        done(self.held_out)

    def set_device(self, device: str) -> None:
        self.calls.append(("set_device", device))


def _noting(name: str) -> object:
    def method(self: StandInSession | StandInWorkbench) -> None:
        self.calls.append((name,))

    return method


for _name in (
    "commit_stroke", "abandon_stroke", "commit_threshold", "clear", "reset_to_proposal", "undo", "redo", "accept",
    "reject", "skip", "propose_again", "remove_scale",
):  # fmt: skip
    setattr(StandInSession, _name, _noting(_name))
for _name in ("cancel_export", "shutdown"):
    setattr(StandInWorkbench, _name, _noting(_name))
