"""Frames of a Workspace's Images as their files have them, with the scale that holds on them."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.errors import ImageError, OpeningCancelled
from app.domain.image import Frame, Image
from app.domain.wording import mark, tr
from app.storage.images.decodes import Decodes
from app.storage.workspace import ImageRecord, Workspace

CHANGED = mark("The image has changed since it was annotated; restore the original file.")
UNREADABLE = mark("The image cannot be read, or it has changed since it was annotated.")
"""What stands in files, which are English, in place of the sentence of an error."""


class SourceFrames:
    """Reads them; the Image that was read last is kept.

    Args:
        workspace: Tells what the files were when they were annotated, and which scales were set by hand.
        decoder: Reads the files.
        cancelled: Whether nobody waits any more.
    """

    def __init__(self, workspace: Workspace, decoder: Decodes, cancelled: Callable[[], bool]) -> None:
        self._workspace = workspace
        self._decoder = decoder
        self._wanted = lambda: not cancelled()
        self._scales = workspace.manual_scales()
        self._last: tuple[int, Image] | None = None

    def image(self, record: ImageRecord) -> Image:
        """The Image.

        Raises:
            ImageError: It cannot be read, or is not the one that was annotated.
            OpeningCancelled: Nobody waits any more.
        """
        if self._last is None or self._last[0] != record.id:
            image = self._decoder.read_image(record.path, self._wanted)
            if image is None:
                raise OpeningCancelled
            if self._workspace.noted_hash(record.id) not in (None, image.sha256):
                raise ImageError(tr(CHANGED))
            self._last = record.id, image
        return self._last[1]

    def frame(self, record: ImageRecord, index: int) -> Frame:
        """A Frame, with the scale that was set by hand where there is one; raises what `image` does."""
        image = self.image(record)
        frame = image.frame if index == 0 else self._decoder.read_frame(record.path, index, self._wanted)
        if frame is None:
            raise OpeningCancelled
        scale = self._scales.get(image.sha256)
        if scale:
            return Frame(frame.rgb, scale.over(frame.calibration, frame.height, frame.width))
        return frame
