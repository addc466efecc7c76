"""Proposals that are accepted without opening their Images: shown first, and accepted only as they were shown."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import State
from app.domain.image import Image
from app.domain.wording import tr
from app.paths import decode_command
from app.services.annotation_session import AnnotationSession
from app.services.background import Lane
from app.services.journal import Journal
from app.services.worklist import problem_of
from app.storage.audit import utc_now
from app.storage.images.decoder import Decoder
from app.storage.workspace import Workspace

Stored = tuple[str | None, AnnotatedImage | None]

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Sight:
    """What is shown of an Image.

    Attributes:
        image_id: The Image.
        rgb: The Frame in small, shape (h, w, 3), uint8.
        masks: Colour of the Label, and its mask in the same size, bool.
        digest: Of the masks in full.
    """

    image_id: int
    rgb: NDArray[np.uint8]
    masks: tuple[tuple[str, NDArray[np.bool_]], ...]
    digest: bytes


class Review(QObject):
    """Shows what is proposed for Images that are not open, and accepts what was shown.

    An Image is accepted only where its masks are, to the pixel, those that were shown; each is a step of its own
    history, as if it had been accepted when it was open.

    Args:
        session: Knows which Image is open.
        parent: Owner.

    Signals:
        seen: A `Sight`.
        refused: Id of an Image, and one sentence that says why it cannot be accepted here.
        accepted: Id of an Image.
    """

    seen = Signal(object)
    refused = Signal(int, str)
    accepted = Signal(int)

    def __init__(self, session: AnnotationSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._worklist = session.worklist
        self._journal: Journal | None = None
        self._lane: Lane | None = None
        self._decoder = Decoder(decode_command())
        self._wanted = 0  # counts what was asked for: what was asked for before is not wanted any more

    def use_journal(self, journal: Journal | None) -> None:
        """Work in another Workspace."""
        self.stop()
        self._journal = journal

    def candidates(self, rows: Iterable[int], least: float) -> list[int]:
        """Ids of the Images of some rows that are but proposed, with at least this confidence, and not open."""
        entries = (self._worklist.entries[row] for row in rows if row != self._session.row)
        return [
            entry.image_id
            for entry in entries
            if entry.state is State.PROPOSED
            and not (entry.problem or entry.facts.off_list or entry.facts.frames)
            and entry.confidence is not None
            and entry.confidence >= least
        ]

    def look_at(self, image_ids: Iterable[int], side: int) -> None:
        """Show Images with their masks, in this order, at most `side` pixels wide or high."""
        self.stop()
        for image_id in image_ids:
            self._look_at(image_id, side, self._wanted)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._wanted += 1

    def rest(self) -> None:
        """Nothing will be looked at for a while."""
        self.stop()
        if self._lane:
            self._lane.run(self._decoder.rest, lambda _: None, lambda _: None)

    def accept(self, sight: Sight) -> None:
        """Accept the masks of an Image where they still are those that were shown."""
        journal, image_id = self._journal, sight.image_id
        accepted_at = utc_now()

        def record(workspace: Workspace) -> AnnotatedImage | None:
            annotated = workspace.load(image_id)
            if annotated is None or digest_of(annotated) != sight.digest:
                return None
            entry = annotated.set_state(State.ACCEPTED)
            if entry is None:
                return None
            workspace.record_entry(image_id, annotated.shape, annotated.position - 1, entry, accepted_at)
            return annotated

        def done(annotated: AnnotatedImage | None) -> None:
            row = self._worklist.row_of(image_id)
            if annotated is None or row is None:
                self.refused.emit(image_id, tr("Its mask has changed meanwhile."))
            else:
                self._worklist.note(row, annotated, acted=True)
                self.accepted.emit(image_id)

        if journal:
            journal.ask(record, done, self._failing(image_id))

    def close(self) -> None:
        """Stop the background work."""
        self.stop()
        self._decoder.close()
        if self._lane:
            # Python aborts when the program ends while a thread is in the middle of OpenCV.
            self._lane.close()

    def _look_at(self, image_id: int, side: int, wanted: int) -> None:
        journal, row = self._journal, self._worklist.row_of(image_id)
        if journal is None or row is None:
            return
        path = self._worklist.entries[row].path
        lane = self._lane = self._lane or Lane("review", self)

        def still() -> bool:
            return wanted == self._wanted

        def stored(answer: Stored) -> None:
            sha256, annotated = answer

            def work() -> Sight | str:
                image = self._decoder.read_image(path, still) if still() else None
                return _sight(image_id, image, sha256, annotated, side) if image else ""

            if still():
                lane.run(work, told, failed)

        def told(sight: Sight | str) -> None:
            if not still():
                return
            if isinstance(sight, str):
                self.refused.emit(image_id, sight)
            else:
                self.seen.emit(sight)

        def failed(error: Exception) -> None:
            if still():
                self.refused.emit(image_id, problem_of(path, error))

        journal.ask(lambda workspace: (workspace.noted_hash(image_id), workspace.load(image_id)), stored, failed)

    def _failing(self, image_id: int) -> Callable[[Exception], Any]:
        def failed(error: Exception) -> None:
            log.error("image %s could not be accepted", image_id, exc_info=error)
            self.refused.emit(image_id, tr("It could not be saved as accepted: {reason}", reason=error))

        return failed


def digest_of(annotated: AnnotatedImage) -> bytes:
    """Of all masks of the first Frame."""
    digest = hashlib.sha256()
    for label_id, annotation in sorted(annotated.annotations.items()):
        digest.update(b"%d:" % label_id + np.packbits(annotation.mask).tobytes())
    return digest.digest()


def _sight(
    image_id: int, image: Image, stored_sha256: str | None, annotated: AnnotatedImage | None, side: int
) -> Sight | str:
    """What to show, or one sentence that says why there is nothing to accept; on the lane's thread."""
    if image.frame_count > 1:
        return tr("It is a cine, whose frames are decided on one by one.")
    if annotated is None or annotated.frame_state is not State.PROPOSED:
        return tr("Its mask has changed meanwhile.")
    if stored_sha256 not in (None, image.sha256) or annotated.shape != (image.frame.height, image.frame.width):
        return tr("The file has changed since the proposal.")
    if annotated.hidden:
        return tr("“{label}” has a mask here that is hidden.", label=annotated.hidden[0].name)
    height, width = annotated.shape
    scale = min(side / max(height, width), 1.0)
    size = max(round(width * scale), 1), max(round(height * scale), 1)
    rgb = np.asarray(cv2.resize(image.frame.rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
    masks = tuple(
        # What covers a part of a pixel is seen, lest a small mask vanish.
        (label.colour, cv2.resize(its.mask.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0)
        for label, its in annotated.drawn
        if its.area
    )
    return Sight(image_id, rgb, masks, digest_of(annotated))
