"""What is outlined for one Label is given to another."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.labels import Label
from app.domain.mask_editing import Rect
from app.domain.regions import Region
from app.domain.relabelling import label_at, moved, part_at
from app.domain.wording import mark, tr
from app.services.annotation_session import AnnotationSession
from app.ui.image_canvas import ImageCanvas


class Relabel(QObject):
    """Commands that give pixels of the Frame on show to a Label, each as one step.

    Args:
        session: Is edited.
        canvas: Knows where the pointer is.
        parent: Owner.

    Signals:
        message: Level and one sentence, where nothing was changed.
    """

    message = Signal(str, str)

    def __init__(self, session: AnnotationSession, canvas: ImageCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._canvas = canvas

    def part(self, number: str) -> None:
        """Give the part of a mask under the pointer to the Label with this number, 1 is the first."""
        annotated, point = self._session.annotated, self._canvas.pointed
        source = label_at(annotated, point) if annotated and point else None
        if annotated and point and source:
            self._move(mark("Give part"), part_at(annotated.annotations[source.id].mask, point), source, number)
        else:
            self.message.emit("info", tr("Hold the pointer over the part of a mask that another label is to have."))

    def whole(self, number: str) -> None:
        """Give all that the Label in use has on the Frame on show to the Label with this number."""
        annotated = self._session.annotated
        if annotated:
            mask = annotated.active.mask
            box = Rect.around(mask)
            self._move(mark("Give mask"), (box, mask[box.window]), self._session.labels.active, number)

    def _move(self, name: str, region: Region, source: Label, number: str) -> None:
        annotated, labels = self._session.annotated, self._session.labels.all
        target = labels[int(number) - 1]
        if annotated is None or annotated.busy:
            return
        if target.id == source.id:
            self.message.emit("info", tr("It is of “{label}” already.", label=target.name))
        elif reason := source.why_fixed or target.why_fixed:
            self.message.emit("info", reason)
        elif edits := moved(annotated, region, source, target):
            self._session.change_layers(name, edits)
        else:
            told = tr("“{source}” has nothing here that “{target}” could have.", source=source.name, target=target.name)
            self.message.emit("info", told)
