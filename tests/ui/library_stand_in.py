"""Stand-ins for the services behind the model library."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal

from app.services.model_comparison import ComparedProposals, OfOne
from app.storage.model_shelf import Status, Version
from wavegms_core.bundle import Bundle, ModelDescription

BREAST, POLYP = ("ultrasound", "lesion"), ("endoscopy", "polyp")


def version(
    bundle_id: str,
    title: str,
    status: Status = Status.CANDIDATE,
    key: tuple[str, str] = BREAST,
    folder: Path | None = None,
    **told: object,
) -> Version:
    """A version of which nothing but what is given is known."""
    name = "Breast ultrasound" if key == BREAST else "Colon polyp"
    digest = hashlib.sha256(bundle_id.encode()).hexdigest()
    description = ModelDescription(bundle_id, name, *key, {}, 64, True, 0.5, {}, {}, digest)
    unknown: dict[str, object] = {
        "note": "", "shipped": False, "added": "", "by": "", "parent": "", "images": 0, "groups": 0,
        "verdict_reason": "", "better": None, "held_out_sha256": "", "dice": None,
    }  # fmt: skip
    bundle = Bundle(folder or Path(bundle_id), description)
    return Version(bundle, title, status=status, key=key, **{**unknown, **told})


def shipped(folder: Path | None = None) -> list[Version]:
    """What comes with the program."""
    return [
        version("breast-3", "Breast ultrasound", Status.ACTIVE, BREAST, folder, shipped=True),
        version("polyp-2", "Colon polyp", Status.ACTIVE, POLYP, folder, shipped=True),
    ]


def some(folder: Path | None = None) -> list[Version]:
    """One in use, one used before, and two candidates; the first of these was measured like the one in use."""
    breast, polyp = shipped(folder)
    first = version(
        "breast-3-aa", "Logiq, first 12 patients", Status.EARLIER, added="2026-05-04T09:12:00+00:00", by="Reader A",
        parent="breast-3", images=14, groups=12, held_out_sha256="a", dice=0.8312, better=True, folder=folder,
        verdict_reason="Dice on 6 held-out images of 4 patients rose from 0.772 to 0.831.",
    )  # fmt: skip
    used = version(
        "breast-3-bb", "Logiq, spring", Status.ACTIVE, added="2026-06-18T16:40:00+00:00", by="Reader A",
        parent="breast-3-aa", images=24, groups=20, held_out_sha256="b", dice=0.8473, better=True, folder=folder,
        note="Second round: small lesions in dense tissue.",
        verdict_reason="Dice on 9 held-out images of 6 patients rose from 0.812 to 0.847.",
    )  # fmt: skip
    worse = version(
        "breast-3-cc", "Logiq, summer", Status.CANDIDATE, added="2026-07-30T11:05:00+00:00", by="Reader B",
        parent="breast-3-bb", images=41, groups=33, held_out_sha256="b", dice=0.8421, better=False, folder=folder,
        verdict_reason="Dice on 9 held-out images of 6 patients fell from 0.847 to 0.842.",
    )  # fmt: skip
    elsewhere = version(
        "breast-7-dd", "From Kraków", Status.INSTALLED, added="2026-07-02T08:00:00+00:00", by="Reader B",
        parent="breast-7", images=210, groups=180, held_out_sha256="c", dice=0.901, folder=folder,
    )  # fmt: skip
    return [replace(breast, status=Status.EARLIER), first, used, worse, elsewhere, polyp]


class StandInVersions(QObject):
    changed = Signal()
    message = Signal(str, str)

    def __init__(self, versions: Sequence[Version] = ()) -> None:
        super().__init__()
        self.versions = list(versions)
        self.gone: list[Version] = []
        self.calls: list[tuple[object, ...]] = []

    def use(self, versions: Sequence[Version]) -> None:
        self.versions = list(versions)
        self.changed.emit()

    def _change(self, bundle_id: str, **told: object) -> None:
        self.use([replace(v, **told) if v.id == bundle_id else v for v in self.versions])

    def activate(self, bundle_id: str) -> None:
        """The test of a version takes its time: whoever calls this emits what comes of it."""
        self.calls.append(("activate", bundle_id))

    def roll_back(self, key: tuple[str, str]) -> None:
        self.calls.append(("roll_back", key))

    def rename(self, bundle_id: str, title: str) -> None:
        self.calls.append(("rename", bundle_id, title))
        self._change(bundle_id, title=title)

    def annotate(self, bundle_id: str, note: str) -> None:
        self.calls.append(("annotate", bundle_id, note))
        self._change(bundle_id, note=note)

    def trash(self, bundle_id: str) -> None:
        self.calls.append(("trash", bundle_id))
        self.gone += [v for v in self.versions if v.id == bundle_id]
        self.use([v for v in self.versions if v not in self.gone])
        self.message.emit("info", f"“{self.gone[-1].title}” is in the trash.")

    def restore(self, bundle_id: str) -> None:
        self.calls.append(("restore", bundle_id))
        back = [v for v in self.gone if v.id == bundle_id]
        self.gone = [v for v in self.gone if v not in back]
        self.use([*self.versions, *back])
        self.message.emit("info", f"“{back[0].title}” is back.")

    def export(self, bundle_id: str, path: Path) -> None:
        self.calls.append(("export", bundle_id, path))

    def import_file(self, path: Path) -> None:
        self.calls.append(("import_file", path))


class StandInComparison(QObject):
    changed = Signal()
    compared = Signal(object)
    ended = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.total = self.left = 0
        self.calls: list[tuple[object, ...]] = []

    def compare(self, first_id: str, second_id: str, image_ids: Sequence[int]) -> None:
        self.calls.append(("compare", first_id, second_id, list(image_ids)))
        self.total = self.left = len(image_ids)
        self.changed.emit()

    def answer(self, compared: ComparedProposals) -> None:
        """As the real one does for each Image."""
        self.compared.emit(compared)
        self.left -= 1
        if self.left:
            self.changed.emit()
        else:
            done = self.total
            self.cancel()
            self.ended.emit("info", f"Compared on {done} images.")

    def cancel(self) -> None:
        if self.total:
            self.total = self.left = 0
            self.changed.emit()


def compared(
    image_id: int,
    rgb: np.ndarray | None = None,
    mask: np.ndarray | None = None,
    shift: int = 3,
    learned: tuple[bool, bool] = (False, False),
    accepted: bool = True,
) -> ComparedProposals:
    """One version shrinks the mask, the other moves it."""
    if rgb is None or mask is None:
        rgb = np.full((90, 120, 3), 90, np.uint8)
        mask = np.zeros((90, 120), np.bool_)
        mask[20:60, 30:90] = True
    kernel = np.ones((2 * shift + 1,) * 2, np.uint8)
    masks = cv2.erode(mask.astype(np.uint8), kernel) > 0, np.roll(mask, shift, axis=1)
    first, second = (
        OfOne(each, dice(each, mask) if accepted else None, knows) for each, knows in zip(masks, learned, strict=True)
    )
    return ComparedProposals(image_id, 0, rgb, first, second, dice(*masks), mask if accepted else None)


def dice(a: np.ndarray, b: np.ndarray) -> float:
    return float(2 * (a & b).sum() / (a.sum() + b.sum()))
