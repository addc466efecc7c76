"""Who is held out, for ever: which Images a model may learn from, and which it is measured by.

Images are one group where anything ties them together: their content, a patient or study of the same number, or that
they look nearly the same. A group is drawn to one side when it is first met. What is known of it only grows, so groups
may turn out to be one. Where the joined group was on both sides,

- it is held out as long as no model has learned from any of it: nothing was seen that is measured by later on;
- else nothing that was held out of it measures a model any more, because a model has seen the same patient, and nothing
  of it is learned from that was not already. It is left out of both, with whatever of it may come later. Images
  that a model has learned from stay where they are: leaving them out would not make anything unseen.

So at no time is a model measured by a group that it, or one that it came from, has learned from, as far as anything
tells by then; and what was ever held out is never learned from. An Image counts as learned from once it was handed out
for that.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.wording import counted

LEAST_ACCEPTED, LEAST_GROUPS = 8, 3
"""Fewer accepted masks, or of fewer groups, teach nothing that could be told from chance."""

HELD_OUT_SHARE = 0.2
# Fewer held-out groups could tell little from chance, so where there are thrice as many, so many are held out.
ENOUGH_HELD_OUT = 4

# What ties Images together, the most lasting first.
_KINDS = ("patient", "study", "image")
_SIDE = 32  # cells
_LOOK_BYTES = 2 * _SIDE * _SIDE // 8
# Steps from cell to cell of at most so many grey levels are flat: black borders, whose noise says nothing.
_FLAT = 2
# How far apart the looks of Frames of one group are at most. The same picture saved again comes to 0.02, and with a
# hundredth cut off each edge to 0.11; the nearest of 20,000 pairs of others to 0.14, whether they fill the picture or
# lie in the black screen of one device, where coarser looks tell nothing apart. What is cut off by more is not found.
_NEAR = 0.11
_COMPARED_AT_ONCE = 512


class Side(StrEnum):
    """What an Image is for."""

    TRAIN = "train"
    HELD_OUT = "held_out"
    LEFT_OUT = "left_out"


@dataclass(frozen=True)
class Seen:
    """What is known of an Image that tells which others belong to it.

    Attributes:
        sha256: Hash of its file.
        ties: Texts that others of its group have as well: see `ties_of`, and the hashes of those that look like it.
        looks: Of its Frames, see `look_of`.
    """

    sha256: str
    ties: frozenset[str] = frozenset()
    looks: frozenset[bytes] = frozenset()


@dataclass(frozen=True)
class LedgerEntry:
    """What the ledger holds of an Image.

    Attributes:
        seen: All that was ever known of it.
        drawn: The side of its group when it was first met.
        trained: Whether it was handed out to be learned from.
    """

    seen: Seen
    drawn: Side
    trained: bool = False


@dataclass(frozen=True)
class Ledger:
    """The record of all that were ever drawn; immutable.

    Attributes:
        salt: Text that decides the draws; as long as it stays, the same groups are drawn alike.
        entries: By `Seen.sha256`.
    """

    salt: str
    entries: Mapping[str, LedgerEntry] = field(default_factory=dict)

    def add(self, images: Iterable[Seen]) -> Ledger:
        """Take note of Images, new or not, and draw the groups of which none was met before.

        Of the groups of `images`, about a fifth is held out, of few about a third and one of two; and no more than half
        of the Frames where that can be. Where the groups that were drawn before leave no choice, it is
        otherwise. The order of `images` changes nothing.

        Args:
            images: All that there is to learn from and to measure by now, for one Label; others that were drawn before
                do not count, as nothing of them may be accepted for it.
        """
        images = list(images)
        known = {sha256: entry.seen for sha256, entry in self.entries.items()}
        everything = dict(known)
        for seen in images:
            so_far = everything.get(seen.sha256, Seen(seen.sha256))
            everything[seen.sha256] = Seen(seen.sha256, so_far.ties | seen.ties, so_far.looks | seen.looks)
        fresh = {
            sha256: seen.looks - known[sha256].looks if sha256 in known else seen.looks
            for sha256, seen in everything.items()
        }
        for sha256, ties in _near(everything, fresh).items():
            everything[sha256] = replace(everything[sha256], ties=everything[sha256].ties | ties)
        entries = {sha256: replace(entry, seen=everything[sha256]) for sha256, entry in self.entries.items()}
        given = {seen.sha256 for seen in images}
        undrawn: list[list[Seen]] = []
        drawn: list[tuple[Side, list[Seen]]] = []
        for members in _components(everything):
            found = [entries[seen.sha256] for seen in members if seen.sha256 in entries]
            if not found:
                undrawn.append(members)
                continue
            side = _side(found)
            if any(seen.sha256 in given for seen in members):
                drawn.append((side, members))
            entries |= {seen.sha256: LedgerEntry(seen, side) for seen in members if seen.sha256 not in entries}
        for side, members in self._drawn(undrawn, drawn):
            entries |= {seen.sha256: LedgerEntry(seen, side) for seen in members}
        return replace(self, entries=entries)

    def train_on(self, images: Iterable[str]) -> Ledger:
        """Take note that Images, by hash, were handed out to be learned from.

        Raises:
            ValueError: One is not on that side.
        """
        sides, entries = self.sides(), dict(self.entries)
        for sha256 in images:
            if sides.get(sha256) is not Side.TRAIN:
                raise ValueError(f"{sha256} is not there to be learned from")
            entries[sha256] = replace(entries[sha256], trained=True)
        return replace(self, entries=entries)

    def sides(self) -> dict[str, Side]:
        """The side of every Image, by hash, as of now."""
        sides: dict[str, Side] = {}
        for members in self._groups():
            side = _side(members)
            sides |= {entry.seen.sha256: Side.TRAIN if entry.trained else side for entry in members}
        return sides

    def groups(self) -> dict[str, str]:
        """The group of every Image, by hash: a text that is the same for the same group and tells nothing of it."""
        return {
            entry.seen.sha256: f"{self._lot([entry.seen for entry in members]):064x}"[:16]
            for members in self._groups()
            for entry in members
        }

    def _groups(self) -> list[list[LedgerEntry]]:
        components = _components({sha256: entry.seen for sha256, entry in self.entries.items()})
        return [[self.entries[seen.sha256] for seen in members] for members in components]

    def _lot(self, members: Sequence[Seen]) -> int:
        """A number that is as good as random, and the same for the same group in every ledger of one salt."""
        # A patient's number stays when Images come and go; the hashes of the files come last.
        ties = {tie for seen in members for tie in (*seen.ties, _image(seen.sha256))}
        name = min(ties, key=lambda tie: (_KINDS.index(tie.partition(":")[0]), tie))
        return int(hashlib.sha256(f"{self.salt}\n{name}".encode()).hexdigest(), 16)

    def _drawn(
        self, undrawn: Sequence[list[Seen]], drawn: Sequence[tuple[Side, list[Seen]]]
    ) -> list[tuple[Side, list[Seen]]]:
        """The side of each group of `undrawn`, beside those that have one."""
        usable = [(side, members) for side, members in drawn if side is not Side.LEFT_OUT]
        count = len(undrawn) + len(usable)
        wanted = max(round(HELD_OUT_SHARE * count), min(ENOUGH_HELD_OUT, count // 3), min(1, count // 2))
        held = [_frames(members) for side, members in usable if side is Side.HELD_OUT]
        frames = sum(map(_frames, undrawn)) + sum(_frames(members) for _, members in usable)
        groups, so_far = len(held), sum(held)
        sides: list[tuple[Side, list[Seen]]] = []
        for members in sorted(undrawn, key=self._lot):
            fits = groups < wanted and 2 * (so_far + _frames(members)) <= frames
            if fits:
                groups, so_far = groups + 1, so_far + _frames(members)
            sides.append((Side.HELD_OUT if fits else Side.TRAIN, members))
        if wanted and sides and not groups:
            smallest = min(range(len(sides)), key=lambda index: _frames(sides[index][1]))
            sides[smallest] = (Side.HELD_OUT, sides[smallest][1])
        return sides


def ties_of(patient_id: str, study_uid: str) -> frozenset[str]:
    """What ties an Image to others, by its header; empty texts say nothing.

    The study ties an Image without a number to those of its patient that have one.
    """
    return frozenset(
        f"{kind}:{value}" for kind, value in zip(_KINDS[:2], (patient_id, study_uid), strict=True) if value
    )


def look_of(rgb: NDArray[np.uint8]) -> bytes:
    """What a Frame looks like, by which near-duplicates are told: scaled, compressed again, brightened, hardly cut.

    Args:
        rgb: Shape (H, W, 3), sRGB.

    Returns:
        2 x 1024 bits: whether each cell of a 32 x 33 grid is brighter than its left neighbour, row by row, and then
        whether it is darker.
    """
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    cells = cv2.resize(grey, (_SIDE + 1, _SIDE), interpolation=cv2.INTER_AREA).astype(np.int16)
    steps = cells[:, 1:] - cells[:, :-1]
    return np.packbits((steps > _FLAT, steps < -_FLAT)).tobytes()


@dataclass(frozen=True)
class Sizes:
    """How much there is on each side.

    Attributes:
        train: Accepted masks to learn from.
        train_groups: Of how many groups they are.
        held_out: Accepted masks to measure by.
        held_out_groups: Of how many groups they are.
        left_out: Accepted masks that can be used for neither.
    """

    train: int
    train_groups: int
    held_out: int
    held_out_groups: int
    left_out: int = 0


def shortfall(sizes: Sizes) -> str:
    """What is missing before a model can learn from what was accepted, as one sentence; empty where nothing is."""
    images = LEAST_ACCEPTED - sizes.train - sizes.held_out
    groups = max(
        LEAST_GROUPS - sizes.train_groups - sizes.held_out_groups,
        int(not sizes.train_groups),
        int(not sizes.held_out_groups),
    )
    if images <= 0 and groups <= 0:
        return ""
    images, groups = max(images, groups, 1), max(groups, 0)
    if groups:
        return counted(
            images,
            "Accept the masks of at least {n} image more, of {patients} more; then the model can learn from them.",
            "Accept the masks of at least {n} images more, of {patients} more; then the model can learn from them.",
            patients=counted(groups, "{n} patient", "{n} patients"),
        )
    return counted(
        images,
        "Accept the masks of at least {n} image more; then the model can learn from them.",
        "Accept the masks of at least {n} images more; then the model can learn from them.",
    )


def _image(sha256: str) -> str:
    return f"{_KINDS[2]}:{sha256}"


def _frames(members: Sequence[Seen]) -> int:
    return sum(max(1, len(seen.looks)) for seen in members)


def _side(members: Sequence[LedgerEntry]) -> Side:
    """The side of a group for what no model has learned from yet; a function of what it holds, not of the order."""
    drawn = {entry.drawn for entry in members}
    if Side.LEFT_OUT in drawn or (Side.HELD_OUT in drawn and any(entry.trained for entry in members)):
        return Side.LEFT_OUT
    return Side.HELD_OUT if Side.HELD_OUT in drawn else Side.TRAIN


def _components(images: Mapping[str, Seen]) -> list[list[Seen]]:
    """The groups: Images that a chain of ties joins; both in the order of the hashes."""
    above: dict[str, str] = {}

    def top(tie: str) -> str:
        while (parent := above.setdefault(tie, tie)) != tie:
            above[tie] = tie = above.setdefault(parent, parent)
        return tie

    for seen in images.values():
        own = _image(seen.sha256)
        for tie in seen.ties:
            above[top(tie)] = top(own)
    found: dict[str, list[Seen]] = {}
    for sha256 in sorted(images):
        found.setdefault(top(_image(sha256)), []).append(images[sha256])
    return list(found.values())


def _near(images: Mapping[str, Seen], fresh: Mapping[str, frozenset[bytes]]) -> dict[str, set[str]]:
    """New ties between near-duplicates, by the hash of one of the two: each look of `fresh` is compared with all."""
    names = [sha256 for sha256, seen in images.items() for _ in seen.looks]
    steps = _steps([look for seen in images.values() for look in seen.looks])
    new = [(sha256, look) for sha256, own in fresh.items() for look in own]
    ties: dict[str, set[str]] = {}
    for start in range(0, len(new), _COMPARED_AT_ONCE):
        part = new[start : start + _COMPARED_AT_ONCE]
        distances = _distances(_steps([look for _, look in part]), steps)
        for row, column in np.argwhere(distances <= _NEAR):
            one, other = part[row][0], names[column]
            if one != other:
                ties.setdefault(one, set()).add(_image(other))
    return ties


def _steps(looks: Sequence[bytes]) -> NDArray[np.float32]:
    """Shape (N, 1024), in {-1, 0, 1}; floats, because only their matrix products are fast."""
    packed = np.frombuffer(b"".join(looks), np.uint8).reshape(-1, _LOOK_BYTES)
    up, down = np.split(np.unpackbits(packed, axis=1).astype(np.float32), 2, axis=1)
    return up - down


def _distances(some: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.float32]:
    """Share of the steps that differ, of those that are flat in at most one of two looks; flat against a step is half.

    Args:
        some: Shape (N, 1024), see `_steps`.
        others: Shape (M, 1024).

    Returns:
        Shape (N, M), in [0, 1]; 0 where both are flat.
    """
    sloped, sloped_others = np.abs(some), np.abs(others)
    total = sloped.sum(axis=1)[:, None] + sloped_others.sum(axis=1)
    both = sloped @ sloped_others.T
    return np.asarray((total - both - some @ others.T) / (2 * np.maximum(total - both, 1)))
