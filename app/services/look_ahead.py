"""The Image that comes next: decoded and proposed on while the open one is being corrected."""

from __future__ import annotations

import logging
from collections.abc import Callable

from app.domain.annotated_image import AnnotatedImage
from app.domain.image import Image
from app.services.image_loader import ImageLoader
from app.services.journal import Journal
from app.services.model_chooser import ModelChooser
from app.services.proposal_requests import ProposalRequests, is_due
from app.services.worklist import Worklist, problem_of

log = logging.getLogger(__name__)


class LookAhead:
    """Prepares the next Image that is undecided.

    Args:
        worklist: Knows which that is.
        models: Knows the model for it.
        loader: Decodes it.
        requests: Asks the model.
        idle: Says whether the model has time for it.

    Attributes:
        journal: Of the open Workspace, None where none is open.
    """

    def __init__(
        self,
        worklist: Worklist,
        models: ModelChooser,
        loader: ImageLoader,
        requests: ProposalRequests,
        idle: Callable[[], bool],
    ) -> None:
        self.journal: Journal | None = None
        self._worklist = worklist
        self._models = models
        self._loader = loader
        self._requests = requests
        self._idle = idle
        self._row = -1

    def begin(self, row: int) -> None:
        """Prepare the Image that comes after `row`, which is open."""
        self._row = row
        if not self._idle():
            return
        following = self._worklist.next_unfinished(row)
        if following is None:
            return
        entry = self._worklist.entries[following]
        self._loader.want(self._worklist.entries[row].image_id, entry.image_id)

        def decoded(image: Image) -> None:
            if entry.confidence is None:
                propose(image)
            elif self.journal and self._models.choice(entry.image_id).sure:
                # Another model may have proposed on it, which then was not the one for it.
                self.journal.ask(lambda workspace: workspace.load(entry.image_id), lambda f: check(image, f), unknown)

        def check(image: Image, stored: AnnotatedImage | None) -> None:
            if stored and is_due(stored, self._models.choice(entry.image_id)):
                propose(image)

        def propose(image: Image) -> None:
            # By now the user may have opened it; then it is no longer ahead.
            if self._idle() and self.journal and self._worklist.row_of(entry.image_id) not in (None, self._row):
                self.journal.write(lambda workspace: workspace.note_hash(entry.image_id, image.sha256))
                self._requests.ask(entry.image_id, 0, image.frame, ahead=True)

        def unknown(error: Exception) -> None:
            log.warning("what is stored for %s cannot be read ahead: %s", entry.path, error)

        def failed(error: Exception) -> None:
            self._worklist.update(following, problem=problem_of(entry.path, error))
            self.begin(self._row)

        self._loader.fetch(entry.image_id, decoded, failed)

    def pause(self, row: int) -> None:
        """Another Image, that of `row`, is being opened: it is not ahead any more."""
        self._row = row
