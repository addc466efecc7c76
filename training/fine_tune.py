"""Fine-tuning of a bundle on a few accepted masks: resumable at any step, and on a CPU the same to the last bit.

Nothing random is remembered from step to step: what a step draws follows from the seed and its number. So a checkpoint
of weights, averages and optimiser is all that a run needs to go on as if nothing had happened, whenever it was cut off.
"""

from __future__ import annotations

import copy
import itertools
import json
import math
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from safetensors import safe_open
from safetensors.torch import save
from torch import Tensor, nn

from training.compared import WorstCases
from training.files import replace_file
from training.fine_tune_data import Batches, Squares
from training.fine_tune_plan import GPU_BATCH, FineTuneRecipe, Plan
from training.metrics import dice
from training.run_control import RunCancelled, RunControl
from training.trainer import mixed_precision, warmup_cosine
from wavegms_core.model import WaveGMS

CHECKPOINT = "checkpoint.safetensors"
CHECKPOINT_SECONDS = 5.0
# What takes so long is measured once, and the preparing that is in it is no large part of it.
_SLOW_SECONDS = 3.0
# A mask contradicts two models that agree with each other by more than the one, in Dice, and with it by less than the
# other. On clean masks of another scanner that was so for 0 to 4 in 100, with 30 in 100 of other images for 21.
AGREES, CONTRADICTS = 0.7, 0.5
# How many held-out images each point of the curve looks at, and how many of those learned from choose how far to go.
MEASURED, CHOSEN_BY = 48, 200

_NO_MEMORY = ("out of memory", "not enough memory", "can't allocate memory")


class OutOfMemoryError(RuntimeError):
    """Not even one image fits into the device's memory."""

    def __init__(self) -> None:
        super().__init__("There is too little memory to train, even image by image; close other programs and go on.")


class FineTuning:
    """One run.

    Args:
        model: The current model, on its device; it is not changed.
        recipe: What to do.
        plan: What was settled.
        run: Folder of the checkpoint.
        train: What to learn from.
        held_out: What the curve shows, and nothing is chosen by.
        threshold: The bundle's.
        worst: Where the worst of `held_out` is shown.
        control: Told what happens, and asked whether to go on.

    Attributes:
        contradicting: After `fit`, the indices of the images in `train` whose masks contradict both models.
    """

    def __init__(
        self,
        model: WaveGMS,
        recipe: FineTuneRecipe,
        plan: Plan,
        run: Path,
        train: Squares,
        held_out: Squares,
        threshold: float,
        worst: WorstCases,
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
        self._optimiser = torch.optim.AdamW(self._learned.values(), lr=recipe.learning_rate, weight_decay=0.0)
        self._factor = warmup_cosine(round(recipe.warmup_share * plan.steps), plan.steps)
        self._batches = Batches(model, train, recipe, plan, self._device)
        self._train, self._held_out, self._worst = train, held_out.part(MEASURED), worst
        self._micro = min(plan.at_once, self._batches.size)
        self._step = 0
        self._curve: list[dict[str, Any]] = []
        self._losses: list[float] = []  # since the last point
        self.contradicting: list[int] = []

    @property
    def curve(self) -> list[dict[str, Any]]:
        """Step, loss since the point before, and Dice on what is held out, of each measured point."""
        return list(self._curve)

    def fit(self) -> dict[str, Tensor]:
        """Train, from the checkpoint where there is one; returns the weights of the candidate, on the CPU.

        Raises:
            RunCancelled: It was told to stop; the checkpoint is as new as can be.
            OutOfMemoryError: One image does not fit.
        """
        self._load()
        steps, count = self._plan.steps, self._recipe.points
        if self._step < steps:
            self._encode()
        points = {0, *(round(steps * (point + 1) / count) for point in range(count))}
        saved = time.monotonic()
        try:
            while True:
                if self._step in points and self._step not in {point["step"] for point in self._curve}:
                    self._measure()
                    self._save()
                if self._step == steps:
                    break
                self._control.check()
                self._losses.append(self._take_step())
                self._control.progress("train", self._step, steps, loss=round(self._losses[-1], 5))
                if time.monotonic() - saved > CHECKPOINT_SECONDS:
                    self._save()
                    saved = time.monotonic()
        except RunCancelled:
            # Between two steps; anything else may have broken off in the middle of one.
            self._save()
            raise
        return {name: value.cpu() for name, value in self._weights(self._share()).items()}

    @torch.no_grad()
    def _share(self) -> float:
        """How much of the way to the learned weights is worth going, see `FineTuneRecipe`; notes what contradicts."""
        shares, looked_at = sorted(self._recipe.shares), self._train.part(CHOSEN_BY)
        models = {share: self._model_at(share) for share in (0.0, *shares)}
        scores: dict[float, list[float]] = {share: [] for share in models}
        agreed: dict[float, list[float]] = {share: [] for share in models}
        for index in range(len(looked_at)):
            self._control.check()
            image, mask = looked_at.tensors(slice(index, index + 1), self._device)
            # Where the encoder stays, it is the same for all.
            latent = self._model.encoder(image)[0] if self._plan.rounds else None
            proposals = {
                share: self._probability(model, image, latent) >= self._threshold for share, model in models.items()
            }
            for share, proposal in proposals.items():
                scores[share].append(dice(proposal, mask[0, 0].cpu().numpy() > 0))
                agreed[share].append(dice(proposal, proposals[0.0]))
            self._control.progress("choose", index + 1, len(looked_at))
        means = {share: float(np.mean(scores[share])) for share in shares}
        worth = np.clip(self._recipe.doubt / len(looked_at), *self._recipe.worth)
        chosen = next(share for share in shares if means[share] >= max(means.values()) - worth)
        self.contradicting = [
            index
            for index, (score, same) in enumerate(zip(scores[chosen], agreed[chosen], strict=True))
            if score < CONTRADICTS and same > AGREES
        ]
        return chosen

    def _probability(self, model: WaveGMS, image: Tensor, latent: Tensor | None = None) -> NDArray[np.float32]:
        """Shape (S, S), in [0, 1], of one image, or of what the wavelet encoder makes of it."""
        with self._precision():
            logits = model(image) if latent is None else model.mask_decoder(model.mapping(latent))
        return np.asarray(torch.sigmoid(logits.float()).cpu().numpy()[0, 0])

    def _model_at(self, share: float) -> WaveGMS:
        model = copy.deepcopy(self._model)
        model.load_state_dict(self._weights(share))
        return model

    def _weights(self, share: float) -> dict[str, Tensor]:
        """All weights, so much of the way."""
        between = {name: torch.lerp(self._start[name], value, share) for name, value in self._average.items()}
        return {**self._model.state_dict(), **between}

    def _encode(self) -> None:
        done, total = itertools.count(1), self._plan.rounds * len(self._train)

        def encoded() -> None:
            self._control.progress("encode", next(done), total)
            self._control.check()

        self._batches.encode_ahead(encoded)

    def measure_step(self) -> tuple[float, float, int]:
        """Seconds that a step and encoding an image take, and how many images fit; the run must not go on after it."""
        image, _ = self._train.tensors(slice(0, 1), self._device)
        with torch.no_grad():
            # What is brought to the CPU has been waited for.
            encode = _seconds(lambda: self._model.mask_latent(image).cpu())
        self._batches.encode_ahead(self._control.check)
        return _seconds(self._take_step), encode, self._micro

    def _take_step(self) -> float:
        for group in self._optimiser.param_groups:
            group["lr"] = self._recipe.learning_rate * self._factor(self._step)
        loss = self._gradient()
        nn.utils.clip_grad_norm_(self._learned.values(), self._recipe.gradient_norm)
        self._optimiser.step()
        self._step += 1
        # The average of few steps must not be held back by where they started.
        decay = min(self._recipe.ema_decay, self._step / (self._step + 10))
        with torch.no_grad():
            for name, value in self._learned.items():
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
                if not is_out_of_memory(error):
                    raise
                if self._micro == 1:
                    raise OutOfMemoryError from error
            self._optimiser.zero_grad()
            if self._device.type == "cuda":
                torch.cuda.empty_cache()
            self._micro = (self._micro + 1) // 2
            self._control.report(
                "notice",
                sentence=f"Memory is short, so at most {self._micro} images are taken at once; this takes longer.",
            )

    def _gradient_in_parts(self) -> float:
        self._optimiser.zero_grad()
        chosen, part_of = self._batches.draw(self._step)
        weights = torch.from_numpy(self._train.weights[chosen]).to(self._device)
        total = 0.0
        for start in range(0, len(chosen), self._micro):
            self._control.check()
            part = slice(start, start + self._micro)
            given, mask = part_of(part)
            with self._precision():
                levels = self._levels(given)
                losses = self._loss_of_each(levels, mask)
            loss = (losses * weights[part]).sum() / weights.sum()
            loss.backward()  # type: ignore[no-untyped-call]
            total += loss.item()
        return total

    def _levels(self, given: Tensor) -> list[Tensor]:
        """Mask latents of every supervised level, the last last."""
        latent = given if self._plan.rounds else self._model.encoder(given)[0]
        return self._model.mapping.supervised(latent)

    def _loss_of_each(self, levels: Sequence[Tensor], mask: Tensor) -> Tensor:
        """The loss of each image, shape (B,)."""
        total = torch.zeros(len(mask), device=mask.device)
        for latent in levels:
            logits = self._model.mask_decoder(latent).float()
            total = total + _dice_loss(torch.sigmoid(logits), mask)
            total = total + F.binary_cross_entropy_with_logits(logits, mask, reduction="none").mean(dim=(1, 2, 3))
        return total / len(levels)

    def _precision(self) -> AbstractContextManager[object]:
        # Half precision of some CPUs is emulated in ways that differ from build to build.
        return nullcontext() if self._device.type == "cpu" else mixed_precision(self._device)

    def _measure(self) -> None:
        """Add a point to the curve."""
        held_out, proposed = self._held_out_scores()
        point = {
            "step": self._step,
            "loss": round(math.fsum(self._losses) / len(self._losses), 5) if self._losses else None,
            "held_out": round(float(np.mean(held_out)), 5) if held_out else None,
        }
        self._curve.append(point)
        self._losses = []
        worst: dict[str, object] = {}
        if held_out:
            worst = {**self._worst.write(self._step, int(np.argmin(held_out)), proposed)}
            worst["worst_dice"] = round(min(held_out), 4)
        self._control.report("point", **point, **worst)

    @torch.no_grad()
    def _held_out_scores(self) -> tuple[list[float], NDArray[np.float32]]:
        """Dice of the learned weights on each held-out image, at the model's size, and the worst's probability map."""
        model, count = self._model_at(1.0), len(self._held_out)
        scores: list[float] = []
        worst = np.empty((0, 0), np.float32)
        for index in range(count):
            self._control.check()
            image, mask = self._held_out.tensors(slice(index, index + 1), self._device)
            probability = self._probability(model, image)
            score = dice(probability >= self._threshold, mask[0, 0].cpu().numpy() > 0)
            if score < min(scores, default=math.inf):
                worst = probability
            scores.append(score)
            self._control.progress("held_out", index + 1, count, "measure")
        return scores, worst

    def _save(self) -> None:
        """Replace the checkpoint; a kill in between leaves the one before."""
        parts: dict[str, Mapping[str, Tensor]] = {
            "learned": self._learned,
            "average": self._average,
        }
        tensors = {f"{part}/{name}": value for part, own in parts.items() for name, value in own.items()}
        optimiser: dict[str, Any] = self._optimiser.state_dict()
        for index, values in optimiser["state"].items():
            tensors |= {f"optimiser/{index}/{name}": value for name, value in values.items()}
        stored = {name: value.detach().cpu().contiguous().clone() for name, value in tensors.items()}
        about = {
            "fingerprint": self._plan.fingerprint,
            "step": self._step,
            "micro": self._micro,
            "curve": self._curve,
            "losses": self._losses,
        }
        replace_file(self._run / CHECKPOINT, save(stored, {"about": json.dumps(about)}))

    def _load(self) -> None:
        path = self._run / CHECKPOINT
        if not path.exists():
            return
        parts: dict[str, dict[str, Tensor]] = {"learned": {}, "average": {}, "optimiser": {}}
        with safe_open(path, "pt") as file:
            about = json.loads(file.metadata()["about"])
            if about["fingerprint"] != self._plan.fingerprint:
                raise ValueError(f"{self._run} holds another run; choose another folder")
            for key in file.keys():
                part, _, name = key.partition("/")
                parts[part][name] = file.get_tensor(key)
        with torch.no_grad():
            for name, weights in self._learned.items():
                weights.copy_(parts["learned"][name])
        self._average = {name: value.to(self._device) for name, value in parts["average"].items()}
        optimiser: dict[str, Any] = self._optimiser.state_dict()
        for key, value in parts["optimiser"].items():
            index, _, name = key.partition("/")
            on = value if name == "step" else value.to(self._device)
            optimiser["state"].setdefault(int(index), {})[name] = on
        self._optimiser.load_state_dict(optimiser)
        self._step, self._micro = about["step"], about["micro"]
        self._curve, self._losses = about["curve"], about["losses"]
        self._control.forecast.skip("train", self._step)
        if self._step == self._plan.steps:
            self._control.forecast.skip("encode", self._plan.rounds * len(self._train))
        self._control.forecast.skip("measure", len(self._curve) * len(self._held_out))
        self._control.report("resumed", step=self._step, steps=self._plan.steps, curve=self._curve)


def measure(model: WaveGMS, recipe: FineTuneRecipe, train: Squares, threads: int, control: RunControl) -> Plan:
    """Find out how fast this machine is and how much it holds, by taking a few steps with a copy.

    Args:
        model: The current model, on its device.
        recipe: What to do.
        train: What to learn from; a batch of it is enough.
        threads: See `Plan`.
        control: Asked whether to go on.

    Returns:
        A plan with what is known without a budget.
    """
    device = next(model.parameters()).device.type
    batch = recipe.batch_size if device == "cpu" else GPU_BATCH
    trial = Plan("", device, threads, 1, int(device == "cpu"), batch, batch, 0.0, 0.0, 0.0, "")
    few, none = train.part(batch), train.part(0)
    run = FineTuning(model, recipe, trial, Path(), few, none, 0.5, WorstCases(Path(), (), 0.5), control)
    step, encode, at_once = run.measure_step()
    return replace(trial, step_s=step, encode_s=encode, at_once=at_once)


def _dice_loss(probability: Tensor, mask: Tensor) -> Tensor:
    """As `training.losses.soft_dice_loss`, of each image, shape (B,)."""
    overlap = (probability * mask).sum(dim=(1, 2, 3))
    total = probability.sum(dim=(1, 2, 3)) + mask.sum(dim=(1, 2, 3))
    return 1 - (2 * overlap + 1) / (total + 1)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether that is what an error says, of torch or of Python."""
    text = str(error).lower()
    return isinstance(error, MemoryError | torch.OutOfMemoryError) or any(words in text for words in _NO_MEMORY)


def _seconds(do: Callable[[], object]) -> float:
    """How long something takes: the second time, as the first also prepares; a slow machine is not asked twice."""
    for _ in range(2):
        started = time.monotonic()
        do()
        elapsed = time.monotonic() - started
        if elapsed > _SLOW_SECONDS:
            break
    return elapsed
