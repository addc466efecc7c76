"""Tools that show what they would make of the mask before they change it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.domain.mask_editing import Rect
from app.services.annotation_session import AnnotationSession
from app.ui.frame_view import FrameView
from app.ui.tools.tool import Tool

Mask = NDArray[np.bool_]


class DraftTool(Tool):
    """A tool with a draft of the mask, which the canvas shows in place of it during the gesture.

    A change of the mask by anything else ends the gesture, as the draft then is one of another mask.
    """

    def __init__(self, session: AnnotationSession, view: FrameView) -> None:
        super().__init__(session, view)
        self._mask: Mask | None = None  # at the start of the gesture
        self._draft: Mask | None = None  # what is shown in place of it
        session.mask_changed.connect(self._on_mask_changed)

    @property
    def busy(self) -> bool:
        return self._mask is not None

    def cancel(self) -> None:
        if self.busy:
            self._view.show_draft(None)
            self.forget()
            self.changed.emit()

    def forget(self) -> None:
        self._mask = self._draft = None

    def _begin(self) -> Mask | None:
        """Start a gesture; returns the mask, (H, W), None where there is none."""
        annotated = self._session.annotated
        self._mask = annotated.active.mask if annotated and not annotated.busy else None
        return self._mask

    def _show(self, draft: Mask) -> None:
        self._draft = draft
        self._view.show_draft(draft.view(np.uint8))

    def _finish(self, name: str, rect: Rect, inside: Mask, values: Mask | bool) -> None:
        """End the gesture with an edit of the mask."""
        self.cancel()
        self._session.edit_region(name, rect, inside, values)

    def _on_mask_changed(self) -> None:
        self.cancel()
