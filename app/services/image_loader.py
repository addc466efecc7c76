"""Images off the UI thread: decoded once, recognised, and kept while they are in use."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.image import Image
from app.paths import decode_command
from app.services.background import Lane
from app.services.model_chooser import Kind, ModelChooser
from app.services.worklist import Worklist
from app.storage.images.decoder import Decoder

KEPT_IMAGES = 3

Decoded = Callable[[Image], None]
Failed = Callable[[Exception], None]


class ImageLoader(QObject):
    """Decodes the Images of a worklist, in a process of its own that is started at once.

    Args:
        worklist: Knows their files.
        models: Is told what kind of image each is.
        parent: Owner.
    """

    def __init__(self, worklist: Worklist, models: ModelChooser, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worklist = worklist
        self._models = models
        self._lane = Lane("frames", self)
        self._decoder = Decoder(decode_command())
        self._lane.run(self._decoder.start, lambda _: None, lambda _: None)
        self._workspace = 0  # counts them: in another one, the same id is another Image
        self._images: OrderedDict[int, Image] = OrderedDict()
        self._waiting: dict[int, list[tuple[Decoded, Failed]]] = {}
        self._wanted: tuple[int, ...] = ()

    def forget(self) -> None:
        """Another Workspace is open: nothing of what was asked for is wanted any more."""
        self._workspace += 1
        self._images.clear()
        self._waiting.clear()

    def want(self, *image_ids: int) -> None:
        """Say which Images anybody waits for.

        Another one whose turn comes is not decoded, and one that takes long is given up, so that neither a hanging
        file nor holding the key for the next Image down makes the one on show wait.
        """
        self._wanted = image_ids

    def fetch(self, image_id: int, done: Decoded, failed: Failed) -> None:
        """Decode an Image, or take it from the few that are kept; neither is called where it is not wanted any more."""
        if image_id in self._images:
            self._images.move_to_end(image_id)
            done(self._images[image_id])
            return
        waiting = self._waiting.setdefault(image_id, [])
        waiting.append((done, failed))
        if len(waiting) == 1:
            self._decode(image_id)

    def close(self) -> None:
        """Stop the background work."""
        self._decoder.close()
        self._lane.close(seconds=0.5)

    def _decode(self, image_id: int) -> None:
        row, workspace = self._worklist.row_of(image_id), self._workspace
        if row is None:
            return
        path = self._worklist.entries[row].path

        def wanted() -> bool:
            return image_id in self._wanted

        def work() -> tuple[Image, Kind] | None:
            image = self._decoder.read_image(path, wanted) if wanted() else None
            return (image, self._models.recognise(image)) if image else None

        def decoded(found: tuple[Image, Kind] | None) -> None:
            if workspace != self._workspace:
                return
            if found is None and wanted():
                self._decode(image_id)
                return
            waiting = self._waiting.pop(image_id, [])
            if found is None:
                return
            image, kind = found
            self._models.note_kind(image_id, kind)
            self._images[image_id] = image
            while len(self._images) > KEPT_IMAGES:
                self._images.popitem(last=False)
            for done, _ in waiting:
                done(image)

        def refused(error: Exception) -> None:
            if workspace == self._workspace:
                for _, failed in self._waiting.pop(image_id, []):
                    failed(error)

        self._lane.run(work, decoded, refused)
