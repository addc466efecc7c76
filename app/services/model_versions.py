"""The versions of the models: installed, tried before they are put into use, rolled back, handed on and thrown away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.annotation import Proposal
from app.domain.image import modality_words
from app.domain.wording import mark, tr
from app.services.background import Lane
from app.services.failures import sentence_of
from app.services.model_chooser import ModelChooser
from app.services.model_library import ModelLibrary
from app.services.model_process import ModelProcess, request_numbers
from app.storage.model_bundles import Key
from app.storage.model_shelf import TRASH_DAYS, Contents, ModelShelf, Status, Version
from wavegms_core.bundle import Bundle

# To start the process, load torch and the model from a cold disk, and propose once.
TRIAL_MS = 60_000
TRYING = mark("Trying the model…")

Result = TypeVar("Result")


@dataclass(frozen=True, eq=False)
class _Trial:
    """A bundle that is to be put into use and must show first that it can propose.

    Attributes:
        number: Of the request.
        bundle_id: The bundle.
        back: Whether it was in use before, and what came after it is given up.
        done: Called once it is in use.
    """

    number: int
    bundle_id: str
    back: bool
    done: Callable[[], None]


class ModelVersions(QObject):
    """Knows all versions, and lets the chooser have those that may be proposed with: all but Candidates.

    Everything happens in the background, in the order asked for; what came of it is told by `message`.

    Attributes:
        versions: See `app.storage.model_shelf.Contents`; empty until they are read.

    Signals:
        changed: Versions, or which of them are in use.
        message: Level and one sentence.
        activity_changed: What is going on, empty when idle.
    """

    changed = Signal()
    message = Signal(str, str)
    activity_changed = Signal(str)

    def __init__(self, models: ModelChooser, shipped: Path, user: Path, parent: QObject | None = None) -> None:
        """Nothing is read before `read`.

        Args:
            models: Chooses from what is found.
            shipped: Folder of the bundles that came with the program.
            user: Folder of the user's own.
            parent: Owner.
        """
        super().__init__(parent)
        self.versions: list[Version] = []
        self._models = models
        self._shelf = ModelShelf(shipped, user)
        self._lane = Lane("models", self)
        self._model: ModelProcess | None = None
        self._trial: _Trial | None = None
        self._told: set[str] = set()  # a damaged bundle is told once, not with each change
        self._limit = QTimer(self, singleShot=True, interval=TRIAL_MS)
        self._limit.timeout.connect(self._on_limit)

    def read(self) -> None:
        """Find out what there is, and empty the trash of what has been there for long."""
        self._lane.run(self._shelf.read, self._use, self._tell)
        self._lane.run(self._shelf.empty_trash, lambda _: None, self._tell)

    def use_model(self, model: ModelProcess) -> None:
        """Try bundles in this process."""
        self._model = model
        model.proposal_ready.connect(self._on_proposal)
        model.proposal_failed.connect(self._on_failed)

    def close(self) -> None:
        """Stop the background work."""
        self._limit.stop()
        self._trial = None
        self._lane.close(seconds=0.5)

    def find(self, bundle_id: str) -> Version | None:
        """The version of that id, None where there is none."""
        return next((version for version in self.versions if version.id == bundle_id), None)

    # --- coming in and going out

    def install(
        self,
        folder: Path,
        verdict_json: Path | None,
        by: str,
        done: Callable[[str], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Copy a bundle, see `ModelShelf.install`; `done` gets its id once it is among the versions."""
        self._change(lambda: self._shelf.install(folder, verdict_json, by), done, failed)

    def import_file(self, path: Path) -> None:
        """Install what `export` wrote; it is not put into use."""
        self._change(lambda: self._shelf.import_file(path), self._say_imported)

    def _say_imported(self, bundle_id: str) -> None:
        model = self._name(bundle_id)
        if self._status(bundle_id) is Status.ACTIVE:
            self.message.emit("info", tr("“{model}” is installed, and is in use.", model=model))
        else:
            self.message.emit("info", tr("“{model}” is installed, but not in use yet.", model=model))

    def export(self, bundle_id: str, path: Path) -> None:
        """Write a version as one file."""

        def done(_: None) -> None:
            self.message.emit("info", tr("“{model}” is exported to {path}.", model=self._name(bundle_id), path=path))

        self._lane.run(lambda: self._shelf.export(bundle_id, path), done, self._tell)

    # --- what is told

    def rename(self, bundle_id: str, title: str) -> None:
        """Have the user read `title` for a version; empty for the name that it has of its own."""
        self._change(lambda: self._shelf.rename(bundle_id, title))

    def annotate(self, bundle_id: str, note: str) -> None:
        """Keep the user's note on a version."""
        self._change(lambda: self._shelf.annotate(bundle_id, note))

    # --- the trash

    def trash(self, bundle_id: str) -> None:
        """Delete a version that is neither in use nor shipped; `restore` brings it back for some time."""
        name = self._name(bundle_id)

        def done(_: None) -> None:
            self.message.emit(
                "info",
                tr("“{model}” is in the trash, and deleted for good after {days} days.", model=name, days=TRASH_DAYS),
            )

        self._change(lambda: self._shelf.throw_away(bundle_id), done)

    def restore(self, bundle_id: str) -> None:
        """Bring a version back from the trash."""

        def done(_: None) -> None:
            self.message.emit("info", tr("“{model}” is back.", model=self._name(bundle_id)))

        self._change(lambda: self._shelf.take_back(bundle_id), done)

    # --- which is in use

    def activate(self, bundle_id: str, done: Callable[[], None] = lambda: None) -> None:
        """Put a version into use once it has been verified and has proposed, then call `done`; else nothing changes."""
        self._try(bundle_id, back=False, done=done)

    def roll_back(self, key: Key) -> None:
        """Put the version into use again that was in use before, with the same trial."""
        self._lane.run(lambda: self._shelf.before(key), lambda bundle_id: self._try(bundle_id, back=True), self._tell)

    def _try(self, bundle_id: str, back: bool, done: Callable[[], None] = lambda: None) -> None:
        if self._trial and self._model:
            self._model.forget(self._trial.number)
        trial = self._trial = _Trial(next(request_numbers), bundle_id, back, done)
        self.activity_changed.emit(tr(TRYING))
        self._limit.start()

        def checked(bundle: Bundle) -> None:
            if trial is not self._trial:
                return
            if self._model:
                self._model.aside(trial.number, np.full((64, 64, 3), 128, np.uint8), bundle)
            else:
                self._refuse(tr("The model process is not running yet; try again in a moment."))

        def failed(error: Exception) -> None:
            if trial is self._trial:
                sentence = _sentence(error)
                self._refuse(sentence)
                self._told.add(sentence)
                self._lane.run(self._shelf.read, self._use, self._tell)  # it may not be usable any more

        self._lane.run(lambda: self._shelf.check(bundle_id), checked, failed)

    def _on_proposal(self, number: int, _: Proposal) -> None:
        trial = self._trial
        if trial is None or trial.number != number:
            return
        self._end_trial()

        def done(_: None) -> None:
            bundle = self._models.library.find(trial.bundle_id)
            if bundle is None:
                return
            model, kind = self._name(trial.bundle_id), modality_words(bundle.description.modality)
            said = tr("“{model}” is used for {kind} images from now on.", model=model, kind=kind)
            if trial.back:
                said = tr("“{model}” is again used for {kind} images from now on.", model=model, kind=kind)
            self.message.emit("info", " ".join(filter(None, (said, self._models.kept_beside(bundle)))))
            trial.done()

        self._change(lambda: self._shelf.put_into_use(trial.bundle_id, back=trial.back), done)

    def _on_failed(self, number: int, reason: str) -> None:
        if self._trial and self._trial.number == number:
            self._refuse(reason)

    def _on_limit(self) -> None:
        if self._trial and self._model:
            self._model.forget(self._trial.number)
        self._refuse(
            tr(
                "It did not propose within {seconds} seconds; close other programs and try again.",
                seconds=TRIAL_MS // 1000,
            )
        )

    def _refuse(self, reason: str) -> None:
        if self._trial:
            name = self._name(self._trial.bundle_id)
            self._end_trial()
            said = tr("“{model}” was not put into use, what was in use stays: {reason}", model=name, reason=reason)
            self.message.emit("error", said)

    def _end_trial(self) -> None:
        self._trial = None
        self._limit.stop()
        self.activity_changed.emit("")

    # --- inside

    def _status(self, bundle_id: str) -> Status | None:
        version = self.find(bundle_id)
        return version.status if version else None

    def _name(self, bundle_id: str) -> str:
        version = self.find(bundle_id)
        return self._models.library.title(version.bundle) if version else bundle_id

    def _change(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], Any] = lambda _: None,
        failed: Callable[[Exception], Any] | None = None,
    ) -> None:
        """Do `work` and read again what there is, before anybody hears of it."""

        def both() -> tuple[Result, Contents]:
            return work(), self._shelf.read()

        def changed(both: tuple[Result, Contents]) -> None:
            result, contents = both
            self._use(contents)
            done(result)

        self._lane.run(both, changed, failed or self._tell)

    def _use(self, contents: Contents) -> None:
        self.versions = contents.versions
        titles = {version.id: version.title for version in self.versions}
        usable = [version.bundle for version in self.versions if version.status is not Status.CANDIDATE]
        self._models.use_library(ModelLibrary(usable, contents.in_use, titles))
        for problem in contents.problems:
            if problem not in self._told:
                self._told.add(problem)
                self.message.emit("error", problem)
        self.changed.emit()

    def _tell(self, error: Exception) -> None:
        self.message.emit("error", _sentence(error))


def _sentence(error: Exception) -> str:
    return sentence_of(error, tr("Something went wrong with the models that was not foreseen; the log file says more."))
