"""The errors a user may read: one sentence that says what was found and what to do."""


class WaveMaskError(Exception):
    """Base of the family; `str(error)` is shown to the user as it is."""


class ImageError(WaveMaskError):
    """A file cannot be opened as an Image."""


class WorkspaceError(WaveMaskError):
    """The Workspace cannot be read or written."""


class DamagedWorkspaceError(WorkspaceError):
    """The file of the Workspace is damaged; what can be read of it can be recovered.

    Attributes:
        reason: What is wrong with it.
    """

    def __init__(self, sentence: str, reason: str) -> None:
        super().__init__(sentence)
        self.reason = reason


class UnwritableWorkspaceError(WorkspaceError):
    """The Workspace cannot be written now, since another window has it open or it is protected; it may be looked at."""


class ExportError(WaveMaskError):
    """An Annotation cannot be exported."""


class SnapshotError(WaveMaskError):
    """What a model is to learn from cannot be written."""


class TrainingError(WaveMaskError):
    """A Training run cannot be begun, taken up again or read."""


class RunPictureError(WaveMaskError):
    """A picture of a Training run cannot be shown."""


class MaskImportError(WaveMaskError):
    """A mask that was made elsewhere cannot become that of an Image."""


class ModelError(WaveMaskError):
    """A model cannot be read, kept, put into use or handed on."""


class OpeningCancelled(WaveMaskError):
    """Nobody waits for an Image any more, so the work on it was given up."""
