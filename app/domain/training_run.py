"""A Training run as the window knows it: what it would do, how far it is, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.split import Sizes


class Budget(StrEnum):
    """How long a run may take; what each comes to on a machine is measured there."""

    QUICK = "quick"
    STANDARD = "standard"
    THOROUGH = "thorough"


@dataclass(frozen=True)
class Outlook:
    """What a run would do.

    Attributes:
        label_id: Of the Label whose accepted masks are learned from.
        label: Its name.
        bundle_id: Of the model that would be improved.
        title: What the user reads for that model.
        accepted: Masks accepted for the Label.
        unchanged: How many of them were accepted as the model had proposed them.
        sizes: How they would be divided.
        shortfall: What is missing before a run makes sense, one sentence; empty where nothing is.
        seconds: What each choice would take on this machine; empty while that is being measured.
    """

    label_id: int
    label: str
    bundle_id: str
    title: str
    accepted: int
    unchanged: int
    sizes: Sizes
    shortfall: str
    seconds: Mapping[Budget, float]


@dataclass(frozen=True)
class CurvePoint:
    """A measured point of a run.

    Attributes:
        step: After how many steps.
        loss: Mean since the point before; None at the start.
        held_out: Mean Dice, in [0, 1], on held-out images, which decide nothing; None where there are none.
    """

    step: int
    loss: float | None
    held_out: float | None


@dataclass(frozen=True)
class WorstCase:
    """The held-out image on which the model in training does worst; files of one size.

    Attributes:
        image: PNG, RGB.
        reference: What was accepted; PNG, 0 and 255.
        proposal: What the model would propose; likewise.
        dice: In [0, 1].
    """

    image: Path
    reference: Path
    proposal: Path
    dice: float


@dataclass(frozen=True)
class RunProgress:
    """How far a run is.

    Attributes:
        phase: What it is doing, in plain words.
        done: Steps of the phase that are done.
        total: How many it has; 0 while that is not known.
        eta_s: Seconds until the whole run is expected to be over; None while that is not known.
        steps: How many steps of training there are in all; 0 while that is not known.
        curve: The points measured so far.
        worst: None before the first point.
        notice: The last sentence the run had for the user; empty where there was none.
    """

    phase: str
    done: int = 0
    total: int = 0
    eta_s: float | None = None
    steps: int = 0
    curve: tuple[CurvePoint, ...] = ()
    worst: WorstCase | None = None
    notice: str = ""


@dataclass(frozen=True)
class Measure:
    """A measure of both models on the same held-out images; means over the groups, each of which counts as one.

    Attributes:
        current: Of the model in use.
        candidate: Of the Candidate.
        low: Of the difference, Candidate less current: lower end of the 95 % interval.
        high: Its upper end.
        groups: How many groups there are.
        frames: How many Frames.
    """

    current: float
    candidate: float
    low: float
    high: float
    groups: int
    frames: int


@dataclass(frozen=True)
class ComparedFrame:
    """A Frame and what both models propose on it; files of one size, masks PNG of 0 and 255.

    Attributes:
        image_id: Its Image in the Workspace.
        frame: Index of the Frame in that Image.
        image: PNG, RGB.
        reference: What was accepted.
        current: What the model in use proposes.
        candidate: What the Candidate proposes.
        dice_current: In [0, 1].
        dice_candidate: Likewise.
    """

    image_id: int
    frame: int
    image: Path
    reference: Path
    current: Path
    candidate: Path
    dice_current: float
    dice_candidate: float

    @property
    def gain(self) -> float:
        """By how much the Candidate does better."""
        return self.dice_candidate - self.dice_current


@dataclass(frozen=True)
class RunVerdict:
    """What the gate found.

    Attributes:
        run: Folder of the run.
        candidate_id: The bundle that the run made.
        current_id: The bundle that it began from.
        better: Whether the Candidate may take the other's place.
        reason: One sentence.
        dice: On Frames with something to outline; None where there is none.
        hd95: In pixels at 224 x 224; likewise.
        wrong_area: Share marked of Frames with nothing to outline; None where there is none.
        regression: Dice on the regression set; None where there is none.
        compared: The held-out Frames, the one with the largest gain first.
        contradicting: Frames that were learned from although the accepted mask contradicts both models.
    """

    run: Path
    candidate_id: str
    current_id: str
    better: bool
    reason: str
    dice: Measure | None
    hd95: Measure | None
    wrong_area: Measure | None
    regression: Measure | None
    compared: tuple[ComparedFrame, ...]
    contradicting: tuple[ComparedFrame, ...] = ()
