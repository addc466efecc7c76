"""Fine-tuning of a bundle on a few accepted masks: resumable at any step, and on a CPU the same to the last bit.

Nothing random is remembered from step to step: what a step draws follows from the seed and its number. So a checkpoint
of weights, averages and optimiser is all that a run needs to go on as if nothing had happened, whenever it was cut off.
"""

from __future__ import annotations

import copy
import hashlib
import json
import math
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from safetensors import safe_open
from safetensors.torch import save
from torch import Tensor, nn

from training.augmentation import AugmentationConfig, Changes, apply_changes, draw_changes
from training.dataset import load_squares
from training.files import replace_file
from training.metrics import dice
from training.run_control import RunControl
from training.snapshot import Item
from training.trainer import mixed_precision, warmup_cosine
from wavegms_core.model import WaveGMS

PLAN, CHECKPOINT = "plan.json", "checkpoint.safetensors"
CHECKPOINT_SECONDS = 5.0

BUDGETS = {"quick": (150.0, 300), "standard": (600.0, 1200), "thorough": (2400.0, 4800)}
"""Of each choice the seconds that training may take, without loading and scoring, and the steps that are enough."""

# The share of the seconds for images that are encoded ahead, and how many of those are kept at most.
_AHEAD_SHARE, _AHEAD_MOST, _AHEAD_ROUNDS = 0.25, 4000, 16
_LEAST_STEPS = 20


class OutOfMemoryError(Exception):
    """Not even one image fits into the device's memory."""


@dataclass(frozen=True)
class FineTuneRecipe:
    """What decides the result, beside the data and the budget.

    Attributes:
        batch_size: Images a step.
        learning_rate: Peak of AdamW, after a linear warm-up, before a cosine to 0.
        warmup_share: Length of the warm-up as a share of the steps.
        pull: How strongly each step pulls the weights back to where they started, in units of the learning rate
            (L2-SP, decoupled).
        distillation: Weight of the mean squared error to the mask latents of the current model. They may be wrong, which
            is why there are corrections; an image counts by how well the current model does on it.
        ema_decay: Decay a step of the averaged weights, which are what is kept.
        gradient_norm: Largest norm of the gradient.
        inner_share: Share of the groups to learn from that are kept back to choose among the points of a run. Below
            `inner_least` groups none is, and the last point is taken.
        inner_least: See there.
        points: How often a run is measured.
        replay_share: Replayed images for each image to learn from, where there are some.
        seed: Of the draws.
        augmentation: Lighter than in training from scratch.
    """

    batch_size: int = 8
    learning_rate: float = 5e-4
    warmup_share: float = 0.1
    pull: float = 1.0
    distillation: float = 0.1
    ema_decay: float = 0.98
    gradient_norm: float = 1.0
    inner_share: float = 0.2
    inner_least: int = 6
    points: int = 6
    replay_share: float = 1.0
    seed: int = 2333
    augmentation: AugmentationConfig = field(
        default_factory=lambda: AugmentationConfig(
            rotate_degrees=10.0, scale=0.1, shift=0.05, contrast=0.15, brightness=0.05, gamma=0.15
        )
    )


@dataclass(frozen=True)
class Example:
    """Something to learn from.

    Attributes:
        item: Image and mask.
        weight: How much it counts, above 0.
    """

    item: Item
    weight: float


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
        seconds: What the whole run is expected to take.
    """

    fingerprint: str
    device: str
    threads: int
    steps: int
    rounds: int
    seconds: float

    @classmethod
    def read(cls, run: Path) -> Plan | None:
        """The plan in a run's folder, None where there is none."""
        path = run / PLAN
        return cls(**json.loads(path.read_text(encoding="utf-8"))) if path.exists() else None

    def write(self, run: Path) -> None:
        replace_file(run / PLAN, (json.dumps(asdict(self), indent=2) + "\n").encode())


@dataclass(frozen=True)
class Squares:
    """Images at the model's input size.

    Attributes:
        images: Shape (N, S, S, 3), uint8.
        masks: Shape (N, S, S), uint8 in {0, 1}.
        weights: Shape (N,), how much each counts.
    """

    images: NDArray[np.uint8]
    masks: NDArray[np.uint8]
    weights: NDArray[np.float32]

    @classmethod
    def load(cls, items: Sequence[Item], size: int, control: RunControl, phase: str) -> Squares:
        """Read images and masks; tells how far it is.

        Raises:
            ValueError: A file cannot be decoded, or a mask is not of the size of its image.
        """
        images = np.empty((len(items), size, size, 3), np.uint8)
        masks = np.empty((len(items), size, size), np.uint8)
        for index, item in enumerate(items):
            control.check()
            images[index : index + 1], masks[index : index + 1] = load_squares([item.pair], size)
            control.report("progress", phase=phase, step=index + 1, steps=len(items))
        return cls(images, masks, np.array([item.weight for item in items], np.float32))

    def __len__(self) -> int:
        return len(self.images)

    def tensors(self, chosen: slice | NDArray[np.int64], device: torch.device) -> tuple[Tensor, Tensor]:
        """Images (n, 3, S, S) in [0, 1] and masks (n, 1, S, S) in {0, 1}."""
        image = torch.from_numpy(self.images[chosen]).to(device).permute(0, 3, 1, 2).float() / 255
        return image, torch.from_numpy(self.masks[chosen]).to(device)[:, None].float()


def inner_split(items: Sequence[Item], recipe: FineTuneRecipe) -> tuple[list[Item], list[Item]]:
    """What to learn from, and what to choose by, from the side that may be learned from; a group is never divided."""
    groups = sorted({item.group for item in items}, key=lambda group: hashlib.sha256(group.encode()).hexdigest())
    if len(groups) < recipe.inner_least:
        return list(items), []
    inner = set(groups[: max(1, round(recipe.inner_share * len(groups)))])
    return [item for item in items if item.group not in inner], [item for item in items if item.group in inner]


class _Batches:
    """What each step learns from: places, masks and what the current model makes of them, drawn by the step's number."""

    def __init__(
        self, model: WaveGMS, train: Squares, recipe: FineTuneRecipe, plan: Plan, device: torch.device
    ) -> None:
        self.size = min(recipe.batch_size, len(train))
        self._train, self._recipe, self._plan, self._device = train, recipe, plan, device
        self._current = copy.deepcopy(model).requires_grad_(False)
        self._ahead: list[tuple[Tensor, Tensor, Tensor]] = []

    def encode_ahead(self, control: RunControl) -> None:
        """Encode the images in every round's changes; one by one, so that memory decides nothing."""
        total = self._plan.rounds * len(self._train)
        started = time.monotonic()
        for number in range(self._plan.rounds):
            changes = draw_changes(
                len(self._train), self._recipe.augmentation, _generator(self._recipe, "ahead", number)
            )
            encoded = []
            for index in range(len(self._train)):
                control.check()
                one = slice(index, index + 1)
                encoded.append(self._encoded(*self._changed(np.array([index]), changes.rows(one))))
                done = number * len(self._train) + index + 1
                left = (time.monotonic() - started) / done * (total - done)
                control.report("progress", phase="encode", step=done, steps=total, eta_s=round(left, 1))
            self._ahead.append(tuple(torch.cat(parts) for parts in zip(*encoded, strict=True)))  # type: ignore[arg-type]

    def draw(self, step: int) -> tuple[NDArray[np.int64], Callable[[slice], tuple[Tensor, Tensor, Tensor]]]:
        """The images of a step, and a way to get a part of them: input, masks, latents of the current model."""
        places = np.arange(step * self.size, (step + 1) * self.size)
        orders = {epoch: self._order(epoch) for epoch in set((places // len(self._train)).tolist())}
        chosen = np.array([orders[place // len(self._train)][place % len(self._train)] for place in places.tolist()])
        generator = _generator(self._recipe, "step", step)
        if not self._plan.rounds:
            changes = draw_changes(len(chosen), self._recipe.augmentation, generator)
            return chosen, lambda part: self._fresh(chosen[part], changes.rows(part))
        rounds = torch.randint(self._plan.rounds, (len(chosen),), generator=generator).tolist()

        def ahead(part: slice) -> tuple[Tensor, Tensor, Tensor]:
            rows = list(zip(rounds[part], chosen[part].tolist(), strict=True))
            latent, mask, target = (torch.stack([self._ahead[at][i][row] for at, row in rows]) for i in range(3))
            return latent, mask.float(), target

        return chosen, ahead

    def _order(self, epoch: int) -> list[int]:
        generator = _generator(self._recipe, "epoch", epoch)
        return torch.randperm(len(self._train), generator=generator).tolist()

    def _changed(self, chosen: NDArray[np.int64], changes: Changes) -> tuple[Tensor, Tensor]:
        return apply_changes(*self._train.tensors(chosen, self._device), changes)

    def _fresh(self, chosen: NDArray[np.int64], changes: Changes) -> tuple[Tensor, Tensor, Tensor]:
        image, mask = self._changed(chosen, changes)
        with torch.no_grad():
            return image, mask, self._current.mask_latent(image)

    @torch.no_grad()
    def _encoded(self, image: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        latent, _ = self._current.encoder(image)
        return latent, mask.to(torch.uint8), self._current.mapping(latent)


class FineTuning:
    """One run.

    Args:
        model: The current model, on its device; it is not changed.
        recipe: What to do.
        plan: What was settled.
        run: Folder of the checkpoint.
        train: What to learn from.
        inner: What to choose by; may be empty.
        held_out: What the curve shows, and nothing is chosen by.
        threshold: The bundle's.
        control: Told what happens, and asked whether to go on.
    """

    def __init__(
        self,
        model: WaveGMS,
        recipe: FineTuneRecipe,
        plan: Plan,
        run: Path,
        train: Squares,
        inner: Squares,
        held_out: Squares,
        threshold: float,
        control: RunControl,
    ) -> None:
        self._device = next(model.parameters()).device
        self._recipe, self._plan, self._run, self._control, self._threshold = recipe, plan, run, control, threshold
        self._model = copy.deepcopy(model).eval().requires_grad_(False)
        learning = [self._model.mapping] if plan.rounds else [self._model.encoder, self._model.mapping]
        for part in learning:
            part.requires_grad_(True)
        self._learned = {name: value for name, value in self._model.named_parameters() if value.requires_grad}
        self._start = {name: value.detach().clone() for name, value in self._learned.items()}
        self._average = {name: value.detach().clone() for name, value in self._learned.items()}
        self._best = {name: value.detach().clone() for name, value in self._learned.items()}
        self._optimiser = torch.optim.AdamW(self._learned.values(), lr=recipe.learning_rate, weight_decay=0.0)
        self._factor = warmup_cosine(round(recipe.warmup_share * plan.steps), plan.steps)
        self._batches = _Batches(model, train, recipe, plan, self._device)
        self._train, self._inner, self._held_out = train, inner, held_out
        self._micro = self._batches.size
        self._step = 0
        self._curve: list[dict[str, Any]] = []

    @property
    def curve(self) -> list[dict[str, Any]]:
        """Step, loss, and Dice on what is chosen by (`inner`) and on what is held out, of each measured point."""
        return list(self._curve)

    def fit(self) -> dict[str, Tensor]:
        """Train, from the checkpoint where there is one; returns the weights of the candidate, on the CPU.

        Raises:
            RunCancelled: It was told to stop; the checkpoint is as new as can be.
            OutOfMemoryError: One image does not fit.
        """
        self._load()
        self._batches.encode_ahead(self._control)
        points = {round(self._plan.steps * (point + 1) / self._recipe.points) for point in range(self._recipe.points)}
        if not self._curve:
            self._measure(math.nan)
        saved = started = time.monotonic()
        first = self._step
        losses: list[float] = []
        try:
            while self._step < self._plan.steps:
                self._control.check()
                losses.append(self._take_step())
                left = (time.monotonic() - started) / (self._step - first) * (self._plan.steps - self._step)
                self._control.report(
                    "progress",
                    phase="train",
                    step=self._step,
                    steps=self._plan.steps,
                    eta_s=round(left, 1),
                    loss=round(losses[-1], 5),
                )
                if self._step in points:
                    self._measure(float(np.mean(losses)))
                    losses = []
                if self._step in points or time.monotonic() - saved > CHECKPOINT_SECONDS:
                    self._save()
                    saved = time.monotonic()
        finally:
            self._save()
        chosen = self._best if len(self._inner) else self._average
        return {name: value.cpu() for name, value in {**self._model.state_dict(), **chosen}.items()}

    def measure_step(self) -> tuple[float, float]:
        """Seconds that a step and encoding one image ahead take; the run must not go on after it."""
        image, _ = self._train.tensors(slice(0, 1), self._device)
        with torch.no_grad():
            encode = _seconds(lambda: self._model.mask_latent(image), self._device)
        self._batches.encode_ahead(RunControl())
        return _seconds(self._take_step, self._device), encode

    def _take_step(self) -> float:
        for group in self._optimiser.param_groups:
            group["lr"] = self._recipe.learning_rate * self._factor(self._step)
        loss = self._gradient()
        nn.utils.clip_grad_norm_(self._learned.values(), self._recipe.gradient_norm)
        self._optimiser.step()
        self._step += 1
        pull = self._recipe.pull * self._optimiser.param_groups[0]["lr"]
        # The average of few steps must not be held back by where they started.
        decay = min(self._recipe.ema_decay, self._step / (self._step + 10))
        with torch.no_grad():
            for name, value in self._learned.items():
                value.lerp_(self._start[name], pull)
                self._average[name].lerp_(value, 1 - decay)
        return loss

    def _gradient(self) -> float:
        """Put the gradient of a step in place; a batch too large for the memory is taken in smaller parts from then on.

        Raises:
            OutOfMemoryError: Parts of one image are too large.
        """
        while True:
            try:
                return self._gradient_in_parts()
            except (MemoryError, RuntimeError) as error:
                if not _is_out_of_memory(error):
                    raise
                if self._micro == 1:
                    raise OutOfMemoryError(str(error)) from error
            self._optimiser.zero_grad()
            if self._device.type == "cuda":
                torch.cuda.empty_cache()
            self._micro = (self._micro + 1) // 2
            self._control.report(
                "notice", sentence=f"Memory is short, so {self._micro} image(s) are taken at a time; this takes longer."
            )

    def _gradient_in_parts(self) -> float:
        self._optimiser.zero_grad()
        chosen, part_of = self._batches.draw(self._step)
        weights = torch.from_numpy(self._train.weights[chosen]).to(self._device)
        total = 0.0
        for start in range(0, len(chosen), self._micro):
            self._control.check()
            part = slice(start, start + self._micro)
            given, mask, target = part_of(part)
            with self._precision():
                levels = self._levels(given)
                losses = self._losses(levels, mask, target)
            loss = (losses * weights[part]).sum() / weights.sum()
            loss.backward()  # type: ignore[no-untyped-call]
            total += loss.item()
        return total

    def _levels(self, given: Tensor) -> list[Tensor]:
        """Mask latents of every supervised level, the last last."""
        latent = given if self._plan.rounds else self._model.encoder(given)[0]
        return self._model.mapping.supervised(latent)

    def _losses(self, levels: Sequence[Tensor], mask: Tensor, target: Tensor) -> Tensor:
        """The loss of each image, shape (B,)."""
        total = torch.zeros(len(mask), device=mask.device)
        for latent in levels:
            logits = self._model.mask_decoder(latent).float()
            total = total + _dice_loss(torch.sigmoid(logits), mask)
            total = total + F.binary_cross_entropy_with_logits(logits, mask, reduction="none").mean(dim=(1, 2, 3))
        with torch.no_grad():
            current = torch.sigmoid(self._model.mask_decoder(target).float())
            right = 1 - _dice_loss((current >= self._threshold).float(), mask)
        distance = (levels[-1].float() - target.float()).square().mean(dim=(1, 2, 3))
        return total / len(levels) + self._recipe.distillation * right * distance

    def _precision(self) -> AbstractContextManager[object]:
        # Half precision of some CPUs is emulated in ways that differ from build to build.
        return nullcontext() if self._device.type == "cpu" else mixed_precision(self._device)

    def _measure(self, loss: float) -> None:
        """Add a point to the curve, and keep the weights where they are the best so far on what is chosen by."""
        inner = self._scores(self._inner, "inner")
        held_out = self._scores(self._held_out, "held_out")
        # Not the start: whether to keep the current model is for the gate to say.
        so_far = [point["inner"] for point in self._curve if point["step"] and point["inner"] is not None]
        point = {
            "step": self._step,
            "loss": None if math.isnan(loss) else round(loss, 5),
            "inner": round(float(np.mean(inner)), 5) if inner else None,
            "held_out": round(float(np.mean(held_out)), 5) if held_out else None,
        }
        if point["inner"] is not None and self._step and point["inner"] >= max(so_far, default=0.0):
            self._best = {name: value.clone() for name, value in self._average.items()}
        self._curve.append(point)
        worst = {"worst": int(np.argmin(held_out)), "worst_dice": round(min(held_out), 4)} if held_out else {}
        self._control.report("point", **point, **worst)

    @torch.no_grad()
    def _scores(self, squares: Squares, phase: str) -> list[float]:
        """Dice of the averaged weights on each image, at the model's size."""
        model = copy.deepcopy(self._model)
        model.load_state_dict({**model.state_dict(), **self._average})
        scores = []
        for index in range(len(squares)):
            self._control.check()
            image, mask = squares.tensors(slice(index, index + 1), self._device)
            with self._precision():
                logits = model(image)
            proposal = (torch.sigmoid(logits.float()) >= self._threshold).cpu().numpy()
            scores.append(dice(proposal, mask.cpu().numpy() > 0))
            self._control.report("progress", phase=phase, step=index + 1, steps=len(squares))
        return scores

    def _save(self) -> None:
        """Replace the checkpoint; a kill in between leaves the one before."""
        parts = {"learned": self._learned, "average": self._average, "best": self._best}
        tensors = {f"{part}/{name}": value for part, values in parts.items() for name, value in values.items()}
        for index, values in self._optimiser.state_dict()["state"].items():
            tensors |= {f"optimiser/{index}/{name}": value for name, value in values.items()}
        stored = {name: value.detach().cpu().contiguous().clone() for name, value in tensors.items()}
        about = {"step": self._step, "micro": self._micro, "curve": self._curve, "fingerprint": self._plan.fingerprint}
        replace_file(self._run / CHECKPOINT, save(stored, {"about": json.dumps(about)}))

    def _load(self) -> None:
        path = self._run / CHECKPOINT
        if not path.exists():
            return
        parts: dict[str, dict[str, Tensor]] = {"learned": {}, "average": {}, "best": {}, "optimiser": {}}
        with safe_open(path, "pt") as file:
            about = json.loads(file.metadata()["about"])
            if about["fingerprint"] != self._plan.fingerprint:
                raise ValueError(f"{self._run} holds another run; choose another folder")
            for key in file.keys():
                part, _, name = key.partition("/")
                parts[part][name] = file.get_tensor(key)
        with torch.no_grad():
            for name, value in self._learned.items():
                value.copy_(parts["learned"][name])
        self._average = {name: value.to(self._device) for name, value in parts["average"].items()}
        self._best = {name: value.to(self._device) for name, value in parts["best"].items()}
        state = self._optimiser.state_dict()
        for key, value in parts["optimiser"].items():
            index, _, name = key.partition("/")
            on = value if name == "step" else value.to(self._device)
            state["state"].setdefault(int(index), {})[name] = on
        self._optimiser.load_state_dict(state)
        self._step, self._micro, self._curve = about["step"], about["micro"], about["curve"]
        self._control.report("resumed", step=self._step, steps=self._plan.steps, curve=self._curve)


def make_plan(
    model: WaveGMS, recipe: FineTuneRecipe, train: Squares, scored: int, fingerprint: str, budget: str, threads: int
) -> Plan:
    """Settle how many steps a budget allows on this machine, by taking a few.

    Args:
        model: The current model, on its device.
        recipe: What to do.
        train: What to learn from.
        scored: How many images will be scored by both models at the end.
        fingerprint: See `Plan`.
        budget: One of `BUDGETS`.
        threads: See `Plan`.
    """
    device = next(model.parameters()).device
    rounds = int(device.type == "cpu")
    few = Squares(*(values[: recipe.batch_size] for values in (train.images, train.masks, train.weights)))
    trial = Plan(fingerprint, device.type, threads, _LEAST_STEPS, rounds, 0.0)
    empty = Squares(*(values[:0] for values in (train.images, train.masks, train.weights)))
    step, encode = FineTuning(model, recipe, trial, Path(), few, empty, empty, 0.5, RunControl()).measure_step()
    return plan_for(budget, step, encode, len(train), scored, trial)


def plan_for(budget: str, step: float, encode: float, images: int, scored: int, trial: Plan) -> Plan:
    """The plan of a budget, from the seconds that a step and encoding an image take; `trial` has the rest of it."""
    seconds, most = BUDGETS[budget]
    rounds = trial.rounds
    if rounds:
        affordable = min(_AHEAD_SHARE * seconds / (encode * images), _AHEAD_MOST / images)
        rounds = max(1, min(_AHEAD_ROUNDS, int(affordable)))
    ahead = rounds * images * encode
    steps = max(_LEAST_STEPS, min(most, int((seconds - ahead) / step)))
    # Both models look at each image and its mirror image.
    return Plan(
        trial.fingerprint,
        trial.device,
        trial.threads,
        steps,
        rounds,
        round(ahead + steps * step + 4 * scored * encode, 1),
    )


def _dice_loss(probability: Tensor, mask: Tensor) -> Tensor:
    """As `training.losses.soft_dice_loss`, of each image, shape (B,)."""
    overlap = (probability * mask).sum(dim=(1, 2, 3))
    total = probability.sum(dim=(1, 2, 3)) + mask.sum(dim=(1, 2, 3))
    return 1 - (2 * overlap + 1) / (total + 1)


def _generator(recipe: FineTuneRecipe, what: str, number: int) -> torch.Generator:
    digest = hashlib.sha256(f"{recipe.seed} {what} {number}".encode()).digest()
    return torch.Generator().manual_seed(int.from_bytes(digest[:7], "big"))


def _is_out_of_memory(error: BaseException) -> bool:
    text = str(error).lower()
    return isinstance(error, MemoryError | torch.OutOfMemoryError) or "out of memory" in text or "alloc" in text


def _seconds(do: Callable[[], object], device: torch.device) -> float:
    """How long something takes: the second time, as the first also prepares."""
    for _ in range(2):
        started = time.monotonic()
        do()
        if device.type == "cuda":
            torch.cuda.synchronize()
        elapsed = time.monotonic() - started
    return elapsed
