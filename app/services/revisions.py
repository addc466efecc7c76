"""Masks that were accepted earlier, brought back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from app.domain.annotated_image import AnnotatedImage
from app.domain.history import RESTORE, step_words
from app.domain.mask_editing import Rect
from app.domain.wording import tr
from app.services.annotation_session import AnnotationSession
from app.storage.revision_table import Revision


class Revisions(QObject):
    """The revisions of the open Image.

    Args:
        session: Is edited; what cannot be done, its `refused` says.
        parent: Owner.
    """

    def __init__(self, session: AnnotationSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: tuple[AnnotatedImage, Revision] | None = None
        session.frame_opened.connect(self._on_frame)
        session.frame_closed.connect(self._on_frame)
        session.refused.connect(self._forget)  # the Frame may be one that cannot be shown

    def ask(self, done: Callable[[list[Revision]], Any], failed: Callable[[Exception], Any]) -> None:
        """Ask for all of them, in the order in which they were accepted; see `AnnotationSession.ask`."""
        self._session.ask(lambda workspace, image_id: workspace.revisions(image_id), done, failed)

    def restore(self, revision: Revision) -> None:
        """Give an Annotation the mask of an earlier revision, in one step that can be undone.

        Its Frame is shown, and its Label is in use afterwards. What changes becomes touched; pixels that other Labels
        have by now are taken from them.
        """
        session, annotated = self._session, self._session.annotated
        if annotated is None:
            return
        label = next((label for label in session.labels.all if label.id == revision.label_id), None)
        if label is None:
            session.refused.emit(tr("The label of this mask was removed, so it cannot be restored."))
        elif label.why_fixed:
            session.refused.emit(label.why_fixed)
        elif annotated.index != revision.frame:
            self._wanted = annotated, revision
            session.show_frame(revision.frame)
        else:
            session.conclude()
            session.labels.choose(label.id)
            self._put(annotated, revision)

    def _put(self, annotated: AnnotatedImage, revision: Revision) -> None:
        mask, name = revision.mask, RESTORE.format(number=revision.number)
        active = next(label for label in annotated.labels if label.id == annotated.active_id)
        differs = mask != annotated.active.mask
        fixed = [
            label.why_fixed
            for label in annotated.labels
            if active.excludes(label)
            and label.why_fixed
            and (annotated.annotations[label.id].mask & mask & differs).any()
        ]
        rect = Rect.around(differs)
        if fixed or rect.empty:
            reason = fixed[0] if fixed else tr("The mask is like that already.")
            self._session.refused.emit(
                tr("{action}: nothing was changed. {reason}", action=step_words(name), reason=reason)
            )
        else:
            self._session.edit_region(name, rect, differs[rect.window], mask[rect.window])

    def _forget(self) -> None:
        self._wanted = None

    def _on_frame(self) -> None:
        wanted, self._wanted = self._wanted, None
        annotated = self._session.annotated
        if wanted and annotated is wanted[0] and annotated.index == wanted[1].frame:
            self.restore(wanted[1])
