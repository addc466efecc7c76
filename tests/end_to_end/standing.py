"""What the Annotations of an Image are, in few words: the same in the window and, after a kill, on disk."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import State
from app.domain.history import HistoryEntry


class Standing(NamedTuple):
    """What is known of one Image.

    Attributes:
        position: How many steps are in effect.
        steps: How many there are.
        history: A hash over all of them.
        human: Hash of the layer, state and threshold of each Annotation that a human acted on, by Frame and Label.
        model: The same of those that a model alone made, and beside them a hash of each Proposal.
    """

    position: int
    steps: int
    history: str
    human: dict[str, str]
    model: dict[str, str]

    def by_human(self) -> tuple[object, ...]:
        """All of it that nobody but the user can change."""
        return self[:4]


NOTHING = Standing(0, 0, hashlib.sha256().hexdigest(), {}, {})


def standing(annotated: AnnotatedImage | None, before: Standing = NOTHING) -> Standing:
    """How an Image stands.

    Args:
        annotated: Its Annotations; None where nothing is stored.
        before: How it stood before; during a stroke or a threshold drag that is still true of the Frame on show.
    """
    if annotated is None:
        return NOTHING
    digest = hashlib.sha256()
    for entry in annotated.history:
        digest.update(_digest(entry))
    acted = {(change.frame, change.label_id) for entry in annotated.history for change in entry.changes}
    proposed = {(frame, label.id) for frame in annotated.states() for label in annotated.labels}
    human, model = dict[str, str](), dict[str, str]()
    for which in acted | proposed:
        frame, label_id = which
        if annotated.busy and frame == annotated.index:
            continue
        layer, (state, threshold) = annotated.layer_on(*which), annotated.standing_of(*which)
        if which in acted or state is not State.EMPTY or layer.any():
            words = f"{hashlib.sha256(layer.tobytes()).hexdigest()[:16]} {state} {threshold}"
            (human if which in acted else model)[f"{frame}/{label_id}"] = words
        if label_id == annotated.proposed_id and (proposal := annotated.proposal_on(frame)):
            model[f"{frame}/{label_id} proposal"] = hashlib.sha256(proposal.packed).hexdigest()[:16]
    if annotated.busy:
        for old, new in ((before.human, human), (before.model, model)):
            new.update({which: words for which, words in old.items() if which.startswith(f"{annotated.index}/")})
    return Standing(annotated.position, len(annotated.history), digest.hexdigest(), human, model)


_digests: dict[int, tuple[HistoryEntry, bytes]] = {}  # by identity: to hash an entry takes as long as to make another


def _digest(entry: HistoryEntry) -> bytes:
    known = _digests.get(id(entry)) or (entry, hashlib.sha256(repr(entry).encode()).digest())
    return _digests.setdefault(id(entry), known)[1]
