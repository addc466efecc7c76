"""Which model proposes on which Image: the one the user chose, else the one for the kind of image it is."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.annotation import Proposal
from app.domain.image import Image, modality_words
from app.domain.wording import counted, tr
from app.services.journal import Journal
from app.services.model_library import ModelLibrary
from app.services.worklist import Worklist
from app.storage.model_bundles import key_of
from app.storage.settings import Settings
from app.storage.workspace import Workspace
from wavegms_core.bundle import Bundle
from wavegms_core.modality import ModalityClassifier

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Kind:
    """What kind of image an Image is.

    Attributes:
        modality: `ultrasound`, `endoscopy`, `dermoscopy`, or the DICOM code of anything else.
        sure: Whether that is more than a guess.
        reason: The sentence that says where it is known from.
    """

    modality: str
    sure: bool
    reason: str


@dataclass(frozen=True)
class Choice:
    """The model for one Image.

    Attributes:
        bundle: The bundle, None where there is none for such an Image.
        title: What the user reads for it.
        reason: Why it is this one.
        chosen_for: Whom the user chose it for, "image" or "folder"; empty where the program chose.
        sure: Whether it is more than a guess, so that it may replace what another model has proposed.
    """

    bundle: Bundle | None
    title: str
    reason: str
    chosen_for: str = ""
    sure: bool = True

    def differs_from(self, proposal: Proposal | None) -> bool:
        """Whether there is a model for the Image, and another one made this Proposal."""
        return self.bundle is not None and proposal is not None and self.bundle.description.id != proposal.bundle_id


class ModelChooser(QObject):
    """Knows the library, what kinds of image were found, and what the user chose.

    What the user chose is kept in the Workspace: for one Image, or for all that have no choice of their own.

    Args:
        worklist: The Images; those that stand next to each other in a folder are likely of one kind.
        settings: `last_model` and `modality` are read and written.
        classifier: File of the image classifier; where it cannot be read, every Image without a telling header is one
            that nothing is known about.
        parent: Owner.

    Signals:
        changed: Other models may be chosen now.
    """

    changed = Signal()

    def __init__(self, worklist: Worklist, settings: Settings, classifier: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = ModelLibrary()
        self._worklist = worklist
        self._settings = settings
        self._classifier_file = classifier
        self._journal: Journal | None = None
        self._kinds: dict[int, Kind] = {}
        self._chosen: dict[int | None, str] = {}
        self._label = ""

    def use_library(self, library: ModelLibrary) -> None:
        """Choose from these bundles."""
        last = self.library.find(self._settings.last_model)
        if last and self.library.successor(last) is last and (successor := library.successor(last)):
            # Otherwise images of unsure kind would go on with what was just replaced.
            self.note_use(successor)
        self.library = library
        self.changed.emit()

    def use_label(self, name: str) -> None:
        """Of several models for one kind of image, prefer the one that outlines what the Label of this name is for."""
        if name != self._label:
            self._label = name
            self.changed.emit()

    def use_journal(self, journal: Journal | None) -> None:
        """Forget the Images of the Workspace before, and keep choices in this one."""
        self._journal = journal
        self._kinds.clear()
        self._chosen.clear()
        self.changed.emit()
        if journal is None:
            return

        def stored(chosen: dict[int | None, str]) -> None:
            if journal is self._journal:
                self._chosen = chosen | self._chosen
                self.changed.emit()

        journal.ask(Workspace.chosen_models, stored, lambda error: journal.trouble.emit(str(error)))

    # --- what kind of image

    def recognise(self, image: Image) -> Kind:
        """Tell what kind of image it is; takes milliseconds, and may be called on any thread."""
        if image.modality:
            return Kind(image.modality, True, tr("The file's header says {kind}.", kind=modality_words(image.modality)))
        if self._classifier is None:
            return Kind("", False, tr("It is not known what kind of image this is."))
        modality, probability = self._classifier.classify(image.frame.rgb)
        kind, share = modality_words(modality), f"{probability:.0%}"
        if probability < self._classifier.threshold:
            reason = tr("It is unsure what this is, perhaps {kind} ({share}).", kind=kind, share=share)
            return Kind(modality, False, reason)
        return Kind(modality, True, tr("It looks like {kind} ({share}).", kind=kind, share=share))

    def note_kind(self, image_id: int, kind: Kind) -> None:
        """Remember what `recognise` said."""
        self._kinds[image_id] = kind

    def modality(self, image_id: int) -> str:
        """What kind of image an Image is, empty where that is not known for sure."""
        kind = self._kinds.get(image_id)
        return kind.modality if kind and kind.sure else ""

    @cached_property
    def _classifier(self) -> ModalityClassifier | None:
        try:
            return ModalityClassifier.read(self._classifier_file)
        except (OSError, ValueError):
            log.exception("the image classifier cannot be read, so images are told apart by their headers only")
            return None

    # --- what the user chooses

    def choose(self, image_id: int | None, bundle_id: str | None) -> None:
        """Use a bundle for one Image, or with None for all that have no choice of their own.

        Args:
            image_id: The Image, or None for all.
            bundle_id: The bundle, or None to leave the choice to the folder, and that of the folder to the program.
        """
        if self._journal is None or self._chosen.get(image_id) == bundle_id:
            return
        if bundle_id is None:
            del self._chosen[image_id]
        else:
            self._chosen[image_id] = bundle_id
        self._journal.write(lambda workspace: workspace.choose_model(image_id, bundle_id))
        self.changed.emit()

    def kept_beside(self, bundle: Bundle) -> str:
        """One sentence where the user chose another bundle for what this one is for, which stays; else empty."""
        others: dict[int | None, Bundle] = {}
        for image_id, chosen in self._chosen.items():
            other = self.library.find(chosen)
            if other and chosen != bundle.description.id and key_of(other) == key_of(bundle):
                others[image_id] = other
        if folder := others.pop(None, None):
            return tr("This folder keeps “{model}”, as you chose.", model=self.library.title(folder))
        if others:
            return counted(
                len(others),
                "{n} image of this folder keeps the model that you chose for it.",
                "{n} images of this folder keep those that you chose for them.",
            )
        return ""

    def prefer(self, modality: str) -> None:
        """Where an Image does not tell what it is, take the model for this kind of image; empty is none."""
        if modality != self._settings.modality:
            self._settings.modality = modality
            self.changed.emit()

    def note_use(self, bundle: Bundle) -> None:
        """Remember a bundle as the one that was used last."""
        self._settings.last_model = bundle.description.id

    # --- the choice

    @property
    def first(self) -> Bundle | None:
        """What will probably be used first, None where no model is installed."""
        last = self.library.find(self._settings.last_model)
        return last or self.library.in_use(self._settings.modality) or next(iter(self.library.bundles), None)

    def choice(self, image_id: int) -> Choice:
        """The model for an Image."""
        return self.chosen(image_id) or self.chosen(None) or self.automatic(image_id)

    def chosen(self, image_id: int | None) -> Choice | None:
        """What the user chose for an Image, or with None for all that have no choice of their own."""
        bundle = self.library.find(self._chosen.get(image_id, ""))
        if bundle is None:
            return None
        if image_id is None:
            reason, chosen_for = tr("You chose it for all images of this folder."), "folder"
        else:
            reason, chosen_for = tr("You chose it for this image."), "image"
        return Choice(bundle, self.library.title(bundle), reason, chosen_for)

    def automatic(self, image_id: int) -> Choice:
        """The model for an Image if the user had not chosen at all."""
        kind = self._kinds.get(image_id)
        if kind is None or not self.library.bundles:
            return Choice(None, "", "", sure=False)
        if not kind.sure:
            return self._beside(image_id, kind)
        bundle = self.library.in_use(kind.modality, self._label)
        if bundle is None:
            reason = tr(
                "There is no model for {kind} images; choose one or outline by hand.",
                kind=modality_words(kind.modality),
            )
            return Choice(None, tr("no model"), reason)
        return Choice(bundle, self.library.title(bundle), kind.reason)

    def _beside(self, image_id: int, kind: Kind) -> Choice:
        """For an Image of unsure kind: as for the nearest in its folder, else what is usual, else what came last."""
        bundle, why = self._of_the_nearest(image_id), tr("This is the model of the images beside it.")
        if bundle is None:
            bundle = self.library.in_use(self._settings.modality, self._label)
            why = tr("This is the model for what you mostly look at.")
        if bundle is None:
            bundle, why = self.library.find(self._settings.last_model), tr("This is the model used last.")
        if bundle is None:
            bundle = self.library.in_use(kind.modality, self._label) or self.library.bundles[0]
            why = tr("This is a guess.")
        return Choice(bundle, self.library.title(bundle), f"{kind.reason} {why}", sure=False)

    def _of_the_nearest(self, image_id: int) -> Bundle | None:
        entries, row = self._worklist.entries, self._worklist.row_of(image_id)
        if row is None:
            return None
        known = {other for other, kind in self._kinds.items() if kind.sure} | self._chosen.keys() - {None, image_id}
        rows = {other: self._worklist.row_of(other) for other in known if other is not None}
        near = sorted(
            (abs(place - row), place, other)
            for other, place in rows.items()
            if place is not None and entries[place].path.parent == entries[row].path.parent
        )
        choices = (self.choice(other) for _, _, other in near)
        return next((choice.bundle for choice in choices if choice.bundle and choice.sure), None)
