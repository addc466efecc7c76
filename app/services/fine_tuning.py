"""Training runs, as the window starts and follows them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.training_run import Budget, RunProgress, RunVerdict


class FineTuning(QObject):
    """One Training run at a time.

    Attributes:
        running: Whether one is going on.
        cancelling: Whether it is being called off.
        progress: How far it is; None where nothing is running.
        verdict: The last one, while nobody has decided on it.
        waiting: A run of this Workspace that was cut off and can be taken up again.
        unfinished: A sentence while one is running, else empty.

    Signals:
        outlook_changed: An `Outlook`, again whenever more is known of it.
        progress_changed: A `RunProgress`.
        finished: A `RunVerdict`.
        stopped: Empty where the run was called off, else one sentence that says why it failed.
    """

    outlook_changed = Signal(object)
    progress_changed = Signal(object)
    finished = Signal(object)
    stopped = Signal(str)

    running = False
    cancelling = False
    progress: RunProgress | None = None
    verdict: RunVerdict | None = None
    waiting: RunProgress | None = None
    unfinished = ""

    def ask_outlook(self) -> None:
        """Find out what a run would do; `outlook_changed` tells."""

    def start(self, budget: Budget, regression: Path | None = None, replay: Path | None = None) -> None:
        """Begin a run.

        Args:
            budget: How long it may take.
            regression: Folder of images and masks on which the Candidate must not be worse.
            replay: Folder of images and masks that are mixed in.
        """

    def cancel(self) -> None:
        """Call the run off."""

    def go_on(self) -> None:
        """Take up the run that waits."""

    def discard(self) -> None:
        """Forget the run that waits."""

    def use_candidate(self) -> None:
        """Let the Candidate of the verdict take the place of the model in use."""

    def keep_aside(self) -> None:
        """Leave the model in use; the Candidate stays one."""
