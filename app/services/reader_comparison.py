"""Two readers' masks of the open Frame side by side, and what a third makes of where they differ."""

from __future__ import annotations

import logging
from contextlib import closing
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.domain.agreement import Agreement, Blob, Side, compare, differing_blobs
from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import State
from app.domain.image import Calibration
from app.domain.mask_editing import Rect
from app.domain.wording import mark, tr
from app.services.annotation_session import AnnotationSession
from app.services.background import Newest
from app.services.failures import sentence_of
from app.services.journal import Journal
from app.storage.agreement import ADJUDICATION, NOBODY, reads_blind
from app.storage.workspace import Workspace

NOTHING_OPEN = mark("Open an image that two readers have submitted to compare them.")

Mask = NDArray[np.bool_]

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Compared:
    """Two readers' masks of one Frame and Label.

    Attributes:
        agreement: How far they agree.
        masks: Shape (H, W) each.
        accepted: Whether each of the two has accepted the Frame; a mask that is not may be a Proposal.
        blobs: Where they differ, largest first.
        blob_count: How many such places there are, those too small to be among `blobs` included.
    """

    agreement: Agreement
    masks: dict[Side, Mask]
    accepted: dict[Side, bool]
    blobs: list[Blob]
    blob_count: int

    @classmethod
    def of(cls, a: Mask, b: Mask, accepted: dict[Side, bool], calibration: Calibration) -> Compared:
        """Compare them; takes a moment on a large Frame."""
        return cls(
            compare(a, b, calibration),
            {Side.A: a, Side.B: b},
            accepted,
            *differing_blobs(a, b),
        )


class ReaderComparison(QObject):
    """Compares two readers who have submitted the open Image, and takes decisions where they differ.

    Nobody who has begun a reading of their own sees those of others before it is submitted; whoever looks without one
    goes on record. The decisions become one step in the Annotation of the reader at work, never in that of the two;
    whoever has submitted a reading of the Image keeps it as it is, so that adjudication is for another name.

    Attributes:
        active: Whether somebody is looking.
        readers: Who has submitted the open Image.
        chosen: Reader A and reader B.
        problem: One sentence, why nothing can be compared; else empty.
        compared: None while it is not known.
        decisions: For each of `compared.blobs` whose version is taken, None while that is open.

    Signals:
        changed: Of anything above.
    """

    changed = Signal()

    def __init__(self, session: AnnotationSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.active = False
        self.readers: list[str] = []
        self.chosen: tuple[str, str] | None = None
        self.problem = ""
        self.compared: Compared | None = None
        self.decisions: list[Side | None] = []
        self._rest_taken = False
        self._result: Mask | None = None
        self._session = session
        self._journal: Journal | None = None
        self._lane = Newest("comparison", self)
        self._loaded: dict[Side, AnnotatedImage] = {}  # what `chosen` have of the open Image
        self._image: object = None
        self._label_id = -1
        self._seen: set[tuple[str, int]] = set()  # reader and Image, where others were looked at before an own reading
        session.frame_opened.connect(self._on_frame)
        session.frame_closed.connect(self._on_frame)
        session.labels_changed.connect(self._on_labels)
        session.scale_changed.connect(self._compare)

    def use_journal(self, journal: Journal | None) -> None:
        """Compare readers of another Workspace."""
        self._journal, self._image = journal, None
        self._seen.clear()
        self._forget()

    def close(self) -> None:
        """Stop the background work."""
        self._lane.close()

    def begin(self) -> None:
        """Look at the open Image, as it is stored now."""
        self.active = True
        self._look()

    def end(self) -> None:
        """Nobody looks any more."""
        self.active = False
        self._forget()
        self.changed.emit()

    def choose(self, a: str, b: str) -> None:
        """Compare these two."""
        if (a, b) != self.chosen:
            self.chosen = a, b
            self._load()

    # --- deciding

    @property
    def why_not(self) -> str:
        """One sentence, why the reader at work cannot decide; else empty."""
        if self._journal and self._journal.reader in self.readers:
            return tr(
                "Your own reading of this image is submitted and stays as it is. To decide between readers, go on "
                "under another reader name, such as “Consensus” (Readers, “Reader…”)."
            )
        return "" if self.compared else self.problem

    @property
    def complete(self) -> bool:
        """Whether every difference is decided."""
        found = self.compared
        listed = found is not None and (self._rest_taken or found.blob_count == len(found.blobs))
        return listed and None not in self.decisions

    @property
    def result(self) -> Mask | None:
        """What both have and what is taken so far, shape (H, W); None where nothing can be decided."""
        return None if self.why_not else self._result

    def decide(self, index: int, side: Side) -> None:
        """Take A's or B's version of one of the blobs."""
        if self.compared and self._result is not None and not self.why_not:
            self.decisions[index] = side
            self._draw(self.compared.blobs[index], side)
            self.changed.emit()

    def take_rest(self, side: Side) -> None:
        """Take A's or B's version wherever nothing is decided yet."""
        if self.compared and not self.why_not:
            decided = [(blob, one) for blob, one in zip(self.compared.blobs, self.decisions, strict=True) if one]
            self._result = self.compared.masks[side].copy()
            for blob, one in decided:
                self._draw(blob, one)
            self.decisions = [one or side for one in self.decisions]
            self._rest_taken = True
            self.changed.emit()

    def apply(self) -> None:
        """Make the result the mask of the reader at work, as one step."""
        result = self.result
        if self.complete and result is not None:
            whole = np.ones(result.shape, np.bool_)
            self._session.finish()
            self._session.edit_region(ADJUDICATION, Rect(0, 0, result.shape[1], result.shape[0]), whole, result)
            annotation = self._session.annotation
            if annotation and self._session.labels.active.why_fixed == "" and (annotation.mask != result).any():
                self._session.refused.emit(
                    tr("Where a label is locked or hidden that excludes this one, the mask stayed.")
                )

    def _draw(self, blob: Blob, side: Side) -> None:
        if self._result is not None:
            self._result[blob.rect.window][blob.inside] = side is blob.owner

    # --- inside

    def _forget(self) -> None:
        self._lane.forget()
        self._loaded = {}
        self._drop()

    def _drop(self) -> None:
        self.compared, self._result, self.decisions, self._rest_taken = None, None, [], False

    def _tell(self, problem: str) -> None:
        self._drop()
        self.problem = problem
        self.changed.emit()

    def _on_frame(self) -> None:
        if self._session.image is self._image and self._image:
            self._compare()
        elif self.active:
            self._look()

    def _on_labels(self) -> None:
        # What is decided stays where a Label is but locked, hidden or renamed.
        if self._session.annotated and self._session.annotated.active_id != self._label_id:
            self._compare()

    def _look(self) -> None:
        """Ask who has submitted the open Image."""
        session, journal = self._session, self._journal
        self._forget()
        self._image, self.readers = session.image, []
        if session.annotated is None or journal is None:
            self._tell(tr(NOTHING_OPEN))
            return
        self._tell("")
        image, image_id = session.image, session.worklist.entries[session.row].image_id

        def known(submitted: frozenset[str]) -> None:
            if self.active and image is session.image:
                self._choose_among(sorted(submitted), journal, image_id)

        journal.ask(lambda workspace: workspace.submitted(image_id), known, self._fail)

    def _choose_among(self, readers: list[str], journal: Journal, image_id: int) -> None:
        self.readers = readers
        own, who = journal.reader in readers, (journal.reader, image_id)
        if not own and who not in self._seen and reads_blind(self._session.annotated):
            self._tell(tr("Submit your own reading of this image first; until then those of others stay hidden."))
        elif len(readers) < 2:
            some = tr("Nobody has submitted this image yet; two readers have to before they can be compared.")
            if readers:
                some = tr(
                    "Only {reader} has submitted this image yet; two readers have to before they can be compared.",
                    reader=readers[0] or tr(NOBODY),
                )
            self._tell(some)
        elif not own and who not in self._seen and journal.read_only:
            self._tell(
                tr(
                    "Whoever looks at the readings of others goes on record, which cannot be written while these images"
                    " are open read-only; open them again once nobody else has them."
                )
            )
        else:
            if self.chosen is None or not set(self.chosen) <= set(readers):
                self.chosen = readers[0], readers[1]
            if not own and who not in self._seen:
                # Whatever this reader finds from now on was not found blind.
                self._seen.add(who)
                journal.write(lambda workspace: workspace.note_event("readings seen", {"of": readers}, image_id))
            self._load()

    def _load(self) -> None:
        session, journal = self._session, self._journal
        if journal is None or session.annotated is None or self.chosen is None:
            return
        self._tell("")
        self._loaded = {}
        a, b = self.chosen
        image_id = session.worklist.entries[session.row].image_id

        def work() -> dict[Side, AnnotatedImage]:
            # As one of the two, who may see the other's.
            with closing(Workspace(journal.folder, a, read_only=True)) as workspace:
                stored = {side: workspace.load_of(image_id, reader) for side, reader in ((Side.A, a), (Side.B, b))}
            return {side: annotated for side, annotated in stored.items() if annotated}

        def done(loaded: dict[Side, AnnotatedImage]) -> None:
            self._loaded = loaded
            self._compare()

        self._lane.ask(work, done, self._fail)

    def _compare(self) -> None:
        """Compare what is loaded, for the Frame on show and the Label in use."""
        annotated, calibration = self._session.annotated, self._session.calibration
        if not self.active or annotated is None or not self._loaded:
            return
        self._tell("")
        self._label_id = annotated.active_id
        loaded, index, label_id = self._loaded, annotated.index, annotated.active_id
        if len(loaded) < 2 or any(one.shape != annotated.shape for one in loaded.values()):
            self._tell(tr("One of the two has no masks for this image as it is now."))
            return

        def work() -> Compared:
            a, b = (loaded[side].mask_on(index, label_id) for side in Side)
            accepted = {side: loaded[side].states().get(index) is State.ACCEPTED for side in Side}
            return Compared.of(a, b, accepted, calibration)

        self._lane.ask(work, self.show, self._fail)

    def show(self, compared: Compared) -> None:
        """Let it be decided where the two differ."""
        self.compared = compared
        self._result = compared.masks[Side.A] & compared.masks[Side.B]
        self.decisions = [None] * len(compared.blobs)
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self._tell(sentence_of(error, tr("The two readers cannot be compared; the log file says why.")))
