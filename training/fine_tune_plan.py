"""What decides a fine-tuning run: its recipe, and how much of it a machine does in the time that there is."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from training.augmentation import AugmentationConfig
from training.files import replace_file

PLAN = "plan.json"

BUDGETS = {"quick": (240.0, 150), "standard": (600.0, 600), "thorough": (2400.0, 2400)}
"""Of each choice the seconds that training may take, without loading and scoring, and the steps that are enough."""

# The share of the seconds for images that are encoded ahead, and how many of those are kept at most.
_AHEAD_SHARE, _AHEAD_MOST, _AHEAD_ROUNDS = 0.25, 4000, 16

# Seen more often, few images are learned by heart: 16 of them brought 3.6 points of Dice on other patients in 60 steps,
# and 3.1 in 150, the mean of three draws.
_PASSES, _LEAST_STEPS = 30, 60

GPU_BATCH = 16
"""Images a step on a GPU, which learns from more in the same time; at 224 x 224 they take less than 4 GiB, in single
precision and with all that the gradient needs."""

# What reading an image and its mask takes, and what is left to do when everything is scored; only to tell the time.
READ_SECONDS = 0.03
_WRITE_SECONDS = 1.0


@dataclass(frozen=True)
class FineTuneRecipe:
    """What decides the result, beside the data and the budget.

    Attributes:
        batch_size: Images a step.
        learning_rate: Peak of AdamW, after a linear warm-up, before a cosine to 0.
        warmup_share: Length of the warm-up as a share of the steps.
        ema_decay: Decay a step of the averaged weights, which are what is kept.
        gradient_norm: Largest norm of the gradient.
        shares: What of the way from the current weights to the learned ones a candidate may go. Half of it brings most
            of what there is to gain, and takes little of what the model could before (Wortsman et al., arXiv
            2109.01903).
        worth: The least of the shares is taken that scores no more than this below the best, in Dice on the images
            that are learned from.
        doubt: The same divided by how many those are, where that is more: few are soon learned by heart.
        points: How often a run is measured.
        replay_share: Replayed images for each image to learn from, where there are some.
        seed: Of the draws.
        augmentation: Lighter than in training from scratch.
    """

    batch_size: int = 8
    learning_rate: float = 5e-4
    warmup_share: float = 0.1
    ema_decay: float = 0.98
    gradient_norm: float = 1.0
    shares: tuple[float, ...] = (0.5, 0.75, 1.0)
    worth: float = 0.03
    doubt: float = 1.6
    points: int = 6
    replay_share: float = 1.0
    seed: int = 2333
    augmentation: AugmentationConfig = field(
        default_factory=lambda: AugmentationConfig(
            rotate_degrees=10.0, scale=0.1, shift=0.05, contrast=0.15, brightness=0.05, gamma=0.15
        )
    )


@dataclass(frozen=True)
class Plan:
    """What was settled when a run began; one that is taken up again keeps to it.

    Attributes:
        fingerprint: Hash of all that must be the same: snapshot, weights, recipe.
        device: `cuda`, `mps` or `cpu`.
        threads: Of arithmetic on the CPU.
        steps: How many are taken.
        rounds: How often each image is encoded ahead, each time changed in another way; 0 where the wavelet encoder
            learns too, as it does on a GPU.
        batch: Images a step.
        at_once: How many of them the memory was found to hold at a time.
        step_s: Seconds that a step was seen to take.
        encode_s: Seconds that encoding an image was seen to take.
        seconds: What all that is still to do is expected to take.
        began: When it was settled, ISO 8601, UTC.
    """

    fingerprint: str
    device: str
    threads: int
    steps: int
    rounds: int
    batch: int
    at_once: int
    step_s: float
    encode_s: float
    seconds: float
    began: str

    @classmethod
    def read(cls, run: Path) -> Plan | None:
        """The plan in a run's folder, None where there is none."""
        path = run / PLAN
        return cls(**json.loads(path.read_text(encoding="utf-8"))) if path.exists() else None

    def write(self, run: Path) -> None:
        replace_file(run / PLAN, (json.dumps(asdict(self), indent=2) + "\n").encode())


@dataclass(frozen=True)
class Work:
    """How much there is to do whatever the budget.

    Attributes:
        images: How many are learned from.
        measured: How many are looked at for the points of the curve, all in all.
        chosen_by: How many are looked at to choose how far to go.
        scored: How many are looked at by the gate, by both models together.
    """

    images: int
    measured: int
    chosen_by: int
    scored: int

    def expected(self, plan: Plan) -> dict[str, tuple[int, float]]:
        """Units of all that comes after the plan, and the seconds that each takes, as `Forecast` wants it."""
        return {
            "encode": (plan.rounds * self.images, plan.encode_s),
            "train": (plan.steps, plan.step_s),
            "measure": (self.measured, plan.encode_s),
            # Encoded once, and mapped by the current weights and for each share.
            "choose": (self.chosen_by, 3 * plan.encode_s),
            # Each image and its mirror image.
            "score": (self.scored, 2 * plan.encode_s + READ_SECONDS),
            "write": (1, _WRITE_SECONDS),
        }


def plan_for(trial: Plan, budget: str, work: Work, steps: int | None = None) -> Plan:
    """The plan of a budget.

    Args:
        trial: What `measure` found; its `rounds` are 0 or not.
        budget: One of `BUDGETS`.
        work: What there is to do.
        steps: How many, in place of what the budget allows.
    """
    began = datetime.now(UTC).isoformat(timespec="seconds")
    seconds, most = BUDGETS[budget]
    rounds = trial.rounds
    if rounds:
        affordable = min(_AHEAD_SHARE * seconds / (trial.encode_s * work.images), _AHEAD_MOST / work.images)
        rounds = max(1, min(_AHEAD_ROUNDS, int(affordable)))
    ahead = rounds * work.images * trial.encode_s
    passes = round(_PASSES * work.images / min(trial.batch, work.images))
    steps = steps or max(_LEAST_STEPS, min(most, passes, int((seconds - ahead) / trial.step_s)))
    plan = replace(trial, steps=steps, rounds=rounds, began=began)
    expected = sum(units * each for units, each in work.expected(plan).values())
    return replace(plan, seconds=round(expected, 1))
