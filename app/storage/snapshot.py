"""What a model learns from: the accepted masks of one Label and their Frames, frozen in a folder.

What is edited later does not reach a training that has begun. The folder holds `manifest.json`, `images/` (8-bit RGB)
and `masks/` (0 and 255), all PNG, each file named by the SHA-256 of its content. No name of a file, patient or reader
is in it; the pixels are as they are, so it is as confidential as the Images. `training.snapshot` reads it.
"""

from __future__ import annotations

import errno
import hashlib
import io
import json
import logging
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from app.domain.annotation import State
from app.domain.errors import ImageError, OpeningCancelled, SnapshotError
from app.domain.image import Identity
from app.domain.labels import Label
from app.domain.split import Ledger, Seen, Side, Sizes, look_of, shortfall, ties_of
from app.domain.wording import tr
from app.storage.annotation_table import Provenance
from app.storage.files import replace_file
from app.storage.images.decodes import Decodes
from app.storage.source_frames import SourceFrames
from app.storage.workspace import ImageRecord, Workspace

MANIFEST, IMAGES, MASKS = "manifest.json", "images", "masks"
SCHEMA = 1

# How much a mask counts that was accepted as it was proposed, beside one that was corrected.
UNCHANGED_WEIGHT = 0.5

_log = logging.getLogger(__name__)


class _FullError(SnapshotError):
    """Nothing more can be written, of any Image."""


@dataclass(frozen=True)
class Snapshot:
    """What was written.

    Attributes:
        folder: Where it is.
        sha256: Of the manifest, and so of everything in it.
        sizes: How much is on each side; what is left out is not in it.
        refused: (image name, why it is not in it), the reason one sentence.
    """

    folder: Path
    sha256: str
    sizes: Sizes
    refused: list[tuple[str, str]]


@dataclass(frozen=True)
class _Item:
    """One accepted mask."""

    image_id: int
    frame: int
    seen: Seen
    image: str
    mask: str
    unchanged: bool


def write_snapshot(
    workspace: Workspace,
    label: Label,
    out: Path,
    decoder: Decodes,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Snapshot | None:
    """Freeze what the reader of a Workspace has accepted for a Label; what is rejected or skipped is not used.

    From then on the Images on the side to learn from count as learned from, see `app.domain.split`.

    Args:
        workspace: Where the Annotations are.
        label: Whose masks.
        out: The folder, which must not exist yet; it is there complete or not at all.
        decoder: Reads the Frames.
        progress: Called after each Image with how many are done and how many there are.
        cancelled: Asked before each Frame.

    Returns:
        None where it was cancelled.

    Raises:
        SnapshotError: It cannot be written, or there is too little to learn from; then nothing is handed out.
        WorkspaceError: The Workspace cannot be read or written.
    """
    if missing := shortfall(survey(workspace, label)[2]):
        raise SnapshotError(missing)
    if out.exists():
        raise SnapshotError(tr("There is something in {folder} already; choose another folder.", folder=out))
    # What a kill left behind is taken away by the next one to the same place.
    staging = out.with_name(f".{out.name}.part")
    with _writing(out):
        shutil.rmtree(staging, ignore_errors=True)
        for folder in (IMAGES, MASKS):
            (staging / folder).mkdir(parents=True)
    try:
        items, refused = _collect(workspace, label, staging, decoder, progress, cancelled)
        if cancelled():
            return None
        images = [item.seen for item in items]
        accepted = Counter(seen.sha256 for seen in images)
        if missing := shortfall(_sizes(workspace.split_ledger().add(images), accepted)):
            raise SnapshotError(missing)  # more is of one patient than it seemed
        # First on record, then in place: a snapshot nobody knows of could be learned from.
        ledger = workspace.hand_out(images)
        manifest, sizes = _manifest(label, items, ledger)
        content = (json.dumps(manifest, indent=1, sort_keys=True) + "\n").encode()
        sha256 = hashlib.sha256(content).hexdigest()
        workspace.note_event("handed out for training", {"label": label.id, "snapshot": sha256})
        with _writing(out):
            _drop_unused(staging, manifest)
            replace_file(staging / MANIFEST, content)
            staging.rename(out)
        return Snapshot(out, sha256, sizes, refused)
    except OpeningCancelled:
        return None
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def survey(workspace: Workspace, label: Label) -> tuple[int, int, Sizes]:
    """What a snapshot would hold as far as it can be told without reading a Frame, within moments.

    Images that nothing but their looks ties to others count as groups of their own, so there may be fewer groups.

    Returns:
        Accepted masks, how many of them as they were proposed, and how they would be divided.
    """
    identities, ledger = workspace.identities(), workspace.split_ledger()
    accepted: Counter[str] = Counter()
    unchanged, images = 0, []
    for record, provenances in _accepted(workspace, label):
        sha256 = workspace.noted_hash(record.id) or f"image {record.id}"
        identity = identities.get(record.id, Identity())
        accepted[sha256] += len(provenances)
        unchanged += sum(map(_is_unchanged, provenances.values()))
        images.append(Seen(sha256, ties_of(identity.patient_id, identity.study_uid)))
    return accepted.total(), unchanged, _sizes(ledger.add(images), accepted)


def _collect(
    workspace: Workspace,
    label: Label,
    staging: Path,
    decoder: Decodes,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool],
) -> tuple[list[_Item], list[tuple[str, str]]]:
    """Write every Frame and mask; returns what was written, and what was not and why."""
    items: list[_Item] = []
    refused: list[tuple[str, str]] = []
    chosen, frames = list(_accepted(workspace, label)), SourceFrames(workspace, decoder, cancelled)
    for done, (record, provenances) in enumerate(chosen):
        try:
            items += _freeze(workspace, label, record, provenances, staging, frames, cancelled)
        except _FullError:
            raise
        except (ImageError, SnapshotError) as error:
            refused.append((record.path.name, str(error)))
        if progress:
            progress(done + 1, len(chosen))
    return items, refused


def _accepted(workspace: Workspace, label: Label) -> Iterator[tuple[ImageRecord, dict[int, Provenance]]]:
    """Each Image with accepted masks, and what the acceptance was based on by Frame."""
    annotated = workspace.frame_states()
    for record in workspace.images():
        if record.id in annotated:
            found = workspace.acceptances(record.id)
            if frames := {frame: how for (frame, label_id), how in found.items() if label_id == label.id}:
                yield record, frames


def _freeze(
    workspace: Workspace,
    label: Label,
    record: ImageRecord,
    provenances: Mapping[int, Provenance],
    staging: Path,
    frames: SourceFrames,
    cancelled: Callable[[], bool],
) -> list[_Item]:
    annotated = workspace.load(record.id)
    if annotated is None:
        return []
    image = frames.image(record)
    ties = ties_of(image.identity.patient_id, image.identity.study_uid)
    items = []
    for index, provenance in provenances.items():
        frame = frames.frame(record, index)
        if cancelled():
            raise OpeningCancelled
        annotated.show(index)
        annotation = annotated.annotations[label.id]
        if annotation.state is not State.ACCEPTED:
            continue  # opened again since it was looked up
        mask = annotation.mask
        if mask.shape != frame.rgb.shape[:2]:
            raise SnapshotError(tr("The mask is not of the size of the image; open it and accept it again."))
        with _writing(staging):
            items.append(
                _Item(
                    record.id,
                    index,
                    Seen(image.sha256, ties, frozenset({look_of(frame.rgb)})),
                    _store(staging / IMAGES, frame.rgb),
                    _store(staging / MASKS, mask.view(np.uint8) * np.uint8(255)),
                    _is_unchanged(provenance),
                )
            )
    return items


def _is_unchanged(provenance: Provenance) -> bool:
    """Whether the mask was accepted as the model had proposed it."""
    return provenance.dice == 1.0


def _manifest(label: Label, items: list[_Item], ledger: Ledger) -> tuple[dict[str, Any], Sizes]:
    sides, groups = ledger.sides(), ledger.groups()
    sizes = _sizes(ledger, Counter(item.seen.sha256 for item in items))
    used = [item for item in items if sides[item.seen.sha256] is not Side.LEFT_OUT]
    rows = [
        {
            "image": f"{IMAGES}/{item.image}",
            "mask": f"{MASKS}/{item.mask}",
            "source_sha256": item.seen.sha256,
            "source_id": item.image_id,
            "frame": item.frame,
            "group": groups[item.seen.sha256],
            "side": sides[item.seen.sha256],
            "unchanged": item.unchanged,
            "weight": UNCHANGED_WEIGHT if item.unchanged else 1.0,
        }
        for item in used
    ]
    counts = {
        "train": sizes.train,
        "train_groups": sizes.train_groups,
        "held_out": sizes.held_out,
        "held_out_groups": sizes.held_out_groups,
        "left_out": sizes.left_out,
        "unchanged": sum(item.unchanged for item in used),
        "corrected": sum(not item.unchanged for item in used),
    }
    about = {"name": label.name, "code": str(label.code) if label.code else None}
    return {"schema": SCHEMA, "label": about, "counts": counts, "items": rows}, sizes


def _sizes(ledger: Ledger, accepted: Counter[str]) -> Sizes:
    """How many masks are on each side, from how many each Image has."""
    sides, groups = ledger.sides(), ledger.groups()

    def of(side: Side) -> tuple[int, int]:
        own = [sha256 for sha256 in accepted if sides[sha256] is side]
        return sum(accepted[sha256] for sha256 in own), len({groups[sha256] for sha256 in own})

    return Sizes(*of(Side.TRAIN), *of(Side.HELD_OUT), of(Side.LEFT_OUT)[0])


def _store(folder: Path, pixels: NDArray[np.uint8]) -> str:
    """Write pixels as a PNG file with the hash of its content for a name, which it returns."""
    content = io.BytesIO()
    # Written once and read a few times: fast matters more than small.
    Pillow.fromarray(pixels).save(content, "PNG", compress_level=1)
    name = f"{hashlib.sha256(content.getvalue()).hexdigest()}.png"
    if not (folder / name).exists():
        replace_file(folder / name, content.getvalue())
    return name


def _drop_unused(staging: Path, manifest: Mapping[str, Any]) -> None:
    """Take away the files of what is left out."""
    used = {row[kind] for row in manifest["items"] for kind in ("image", "mask")}
    for folder in (IMAGES, MASKS):
        for path in (staging / folder).iterdir():
            if f"{folder}/{path.name}" not in used:
                path.unlink()


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise _FullError(
                tr("The disk with {folder} is full; free some space and start again.", folder=folder)
            ) from error
        raise SnapshotError(
            tr(
                "The images to learn from cannot be written to {folder} ({reason}); choose another folder.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error
