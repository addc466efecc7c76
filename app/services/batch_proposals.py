"""Proposals for many Images, one after the other, while the user works on."""

from __future__ import annotations

import logging
from collections import Counter, deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.annotation import BEFORE_HUMANS
from app.domain.image import Image
from app.domain.wording import counted, tr
from app.paths import decode_command
from app.services.background import Lane
from app.services.journal import READ_ONLY, Journal
from app.services.model_chooser import Kind, ModelChooser
from app.services.proposal_requests import ProposalRequests
from app.services.worklist import Worklist, problem_of
from app.storage.images.decoder import Decoder

# When the model fails on so many in a row, it will fail on the others too.
FAILURES_IN_A_ROW = 3

log = logging.getLogger(__name__)


class BatchProposals(QObject):
    """Asks the model about the first Frame of Image after Image; what arrives is the session's to take.

    The model is asked only while it has nothing else to do, so that the open Image and the next one never wait behind
    more than the one request in flight. The next Image is decoded meanwhile.

    Attributes:
        total: How many were asked for; 0 where nothing is going on.
        left: How many of them are still to come.

    Signals:
        changed: Of either.
        ended: Level and one sentence: all are done, or why the rest was given up.
    """

    changed = Signal()
    ended = Signal(str, str)

    def __init__(
        self, requests: ProposalRequests, worklist: Worklist, models: ModelChooser, parent: QObject | None = None
    ) -> None:
        """Connect to what answers.

        Args:
            requests: Asks the model.
            worklist: The Images.
            models: Knows the model for each.
            parent: Owner.
        """
        super().__init__(parent)
        self.total = self.left = 0
        self._requests = requests
        self._worklist = worklist
        self._models = models
        self._journal: Journal | None = None
        self._lane: Lane | None = None
        # Another one than for the Images the user opens, so that none of these waits for it.
        self._decoder = Decoder(decode_command())
        self._run = 0  # counts them
        self._waiting: deque[int] = deque()
        self._decoding = False
        self._decoded: tuple[int, Image] | None = None
        self._asked: tuple[int, Image] | None = None
        self._failures = 0
        self._came_to: Counter[str] = Counter()
        requests.arrived.connect(self._on_answer)
        requests.failed.connect(self._on_failure)
        requests.idle.connect(self._go_on)

    def use_journal(self, journal: Journal | None) -> None:
        """Give up what is going on; the next run is in another Workspace."""
        self.cancel()
        self._journal = journal

    def begin(self, image_ids: Sequence[int]) -> None:
        """Propose for Images, in this order, in place of what was going on.

        Those stay out that a human has made a mask for or decided on, that cannot be read, and that have a Proposal of
        the model that is chosen for them.
        """
        self.cancel()
        if self._journal and self._journal.read_only:
            self.ended.emit("info", tr(READ_ONLY))
            return
        self._waiting.extend(image_ids)
        self.total = self.left = len(image_ids)
        self._came_to.clear()
        self._failures = 0
        self.changed.emit()
        self._go_on()

    def cancel(self) -> None:
        """Give up what has not arrived yet."""
        self._run += 1
        if self._asked:
            self._requests.forget(self._asked[0], 0)
        self._waiting.clear()
        self._asked = self._decoded = None
        self._decoding = False
        if self.total:
            self.total = self.left = 0
            self.changed.emit()
            if self._lane:
                self._lane.run(self._decoder.rest, lambda _: None, lambda _: None)

    def close(self) -> None:
        """Stop the background work."""
        self.cancel()
        self._decoder.close()
        if self._lane:
            self._lane.close(seconds=0.5)

    def _go_on(self) -> None:
        if not self.total:
            return
        if self._asked is None:
            self._asked, self._decoded = self._decoded, None
        if self._asked and self._requests.model and not self._requests.model.busy:
            self._ask(*self._asked)
        if not self._decoding and self._decoded is None:
            self._decode_next()
        if not (self._asked or self._decoded or self._decoding or self._waiting):
            self._end("info", self._summary())

    def _ask(self, image_id: int, image: Image) -> None:
        """Ask about the Image whose turn it is, also again where another request took its place."""
        if not self._is_due(image_id):
            self._pass()
        elif not self._requests.ask(image_id, 0, image.frame, ahead=True):
            self._came_to["no model"] += 1
            self._pass()

    def _pass(self) -> None:
        """The Image whose turn it was is done."""
        self._asked = None
        self._count_down()
        self._go_on()

    def _count_down(self) -> None:
        self.left -= 1
        self.changed.emit()

    def _is_due(self, image_id: int) -> bool:
        row = self._worklist.row_of(image_id)
        if row is None:
            return False
        entry, choice = self._worklist.entries[row], self._models.choice(image_id)
        if entry.state not in BEFORE_HUMANS or entry.problem:
            return False
        by_it = choice.bundle is not None and choice.bundle.description.id == entry.facts.bundle_id
        # A guess takes no other model's place.
        return not by_it and (entry.confidence is None or choice.bundle is None or choice.sure)

    def _decode_next(self) -> None:
        while self._waiting and not self._is_due(self._waiting[0]):
            self._waiting.popleft()
            self._count_down()
        if not self._waiting:
            return
        image_id, run = self._waiting.popleft(), self._run
        row = self._worklist.row_of(image_id) or 0
        path = self._worklist.entries[row].path
        self._lane = self._lane or Lane("batch proposals", self)
        self._decoding = True

        def wanted() -> bool:
            return run == self._run

        def work() -> tuple[Image, Kind] | None:
            image = self._decoder.read_image(path, wanted) if wanted() else None
            return (image, self._models.recognise(image)) if image else None

        def done(found: tuple[Image, Kind] | None) -> None:
            if not wanted():
                return
            self._decoding = False
            if found:
                image, kind = found
                self._models.note_kind(image_id, kind)
                if self._journal:
                    self._journal.write(lambda workspace: workspace.note_hash(image_id, image.sha256))
                self._decoded = image_id, image
            else:
                self._count_down()
            self._go_on()

        def failed(error: Exception) -> None:
            if not wanted():
                return
            self._decoding = False
            self._worklist.update(row, problem=problem_of(path, error))
            self._came_to["unreadable"] += 1
            self._count_down()
            self._go_on()

        self._lane.run(work, done, failed)

    def _awaits(self, image_id: int, index: int) -> bool:
        return self._asked is not None and (image_id, index) == (self._asked[0], 0)

    def _on_answer(self, image_id: int, index: int, _: object) -> None:
        if self._awaits(image_id, index):
            self._failures = 0
            self._came_to["proposed"] += 1
            self._pass()

    def _on_failure(self, image_id: int, index: int, reason: str) -> None:
        if not self._awaits(image_id, index):
            return
        self._failures += 1
        self._came_to["failed"] += 1
        if self._failures == FAILURES_IN_A_ROW:
            self._end("error", reason)
        else:
            self._pass()

    def _end(self, level: str, sentence: str) -> None:
        self.cancel()
        self.ended.emit(level, sentence)

    def _summary(self) -> str:
        count = self._came_to
        if not count:
            return tr("There was nothing to propose for: every image has a proposal, or a mask that you made.")
        said = [counted(count["proposed"], "Proposed for {n} image.", "Proposed for {n} images.")]
        if unreadable := count["unreadable"]:
            said.append(counted(unreadable, "{n} image could not be read.", "{n} images could not be read."))
        if without := count["no model"]:
            said.append(
                counted(
                    without,
                    "For {n} image there is no model, so outline it by hand.",
                    "For {n} images there is no model, so outline them by hand.",
                )
            )
        if failed := count["failed"]:
            said.append(counted(failed, "The model failed on {n} image.", "The model failed on {n} images."))
        return " ".join(said)
