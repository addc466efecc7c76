"""The errors a user may read: one sentence that says what was found and what to do."""


class WaveMaskError(Exception):
    """Base of the family; `str(error)` is shown to the user as it is."""


class ImageError(WaveMaskError):
    """A file cannot be opened as an Image."""


class WorkspaceError(WaveMaskError):
    """The Workspace cannot be read or written."""


class ExportError(WaveMaskError):
    """An Annotation cannot be exported."""


class SnapshotError(WaveMaskError):
    """What a model is to learn from cannot be written."""


class OpeningCancelled(WaveMaskError):
    """Nobody waits for an Image any more, so the work on it was given up."""
