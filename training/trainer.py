"""The training loop: any network, resumable from any kill, on one device or several processes."""

from __future__ import annotations

import copy
import hashlib
import json
import logging
import math
import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Generic, TypeVar

import numpy as np
import torch
import torch.distributed as distributed
from numpy.typing import NDArray
from safetensors import safe_open
from safetensors.torch import save
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel
from tqdm import tqdm

from training.augmentation import apply_changes, draw_changes
from training.dataset import Pair, load_squares
from training.files import replace_file
from training.metrics import dice
from training.recipe import Recipe
from training.run_log import Entry, peak_memory_mib, write_log

CHECKPOINT = "checkpoint.safetensors"
MONITOR_BATCH = 32

log = logging.getLogger(__name__)

Network = TypeVar("Network", bound=nn.Module)
Loss = Callable[[Tensor, Tensor], Tensor]
"""From images (B, 3, S, S) in [0, 1] and masks (B, 1, S, S) in {0, 1} to a scalar."""


@dataclass(frozen=True)
class Process:
    """This process among those of `torchrun`; alone, rank 0 of 1."""

    rank: int = 0
    count: int = 1

    @classmethod
    def current(cls) -> Process:
        """Where `torch.distributed` was initialised, its rank and world size."""
        if not distributed.is_initialized():
            return cls()
        return cls(distributed.get_rank(), distributed.get_world_size())

    def share(self, size: int) -> slice:
        """This process's part of a batch of `size` images."""
        return slice(self.rank, size, self.count)


class _Objective(nn.Module):
    """A loss as a module, so that DistributedDataParallel sees one forward pass, whatever methods the loss calls."""

    def __init__(self, model: nn.Module, loss: Loss) -> None:
        super().__init__()
        self.model = model
        self._loss = loss

    def forward(self, image: Tensor, mask: Tensor) -> Tensor:
        return self._loss(image, mask)


def mixed_precision(device: torch.device, *, wanted: bool = True) -> torch.autocast | nullcontext[None]:
    """bfloat16, which needs no loss scaling; not on CPUs and GPUs that would only emulate it."""
    if not wanted or (device.type == "cpu" and not torch.ops.mkldnn._is_mkldnn_bf16_supported()):
        return nullcontext()
    if device.type == "cuda" and not torch.cuda.is_bf16_supported(including_emulation=False):
        return nullcontext()
    return torch.autocast(device.type, dtype=torch.bfloat16)


def fit(
    model: Network,
    loss: Loss,
    recipe: Recipe,
    train: Sequence[Pair],
    monitor: Sequence[Pair],
    run: Path,
    device: torch.device,
) -> Network:
    """Train one network; goes on from the checkpoint in `run`, if there is one of the same recipe and data.

    A run that was killed and taken up again gives the same weights as one that was not, because a checkpoint holds
    weights, averages, optimiser and random state, and each epoch starts from one. No epoch is selected: the monitored
    Dice is logged and decides nothing.

    Args:
        model: Images (B, 3, S, S) to mask logits (B, 1, S, S), on `device`; parameters without gradient stay.
        loss: What to minimise; calls `model`.
        recipe: What to do.
        train: Pairs to learn from.
        monitor: Pairs whose Dice is logged after each epoch.
        run: Folder of checkpoint, log and curve; made where missing.
        device: Where to train.

    Returns:
        A copy of the model with the averaged weights, in evaluation mode.

    Raises:
        ValueError: Too few images, or `run` holds another training.
    """
    process = Process.current()
    if recipe.batch_size % process.count:
        # The gradients of the processes are averaged as if each had as many images.
        raise ValueError(f"{process.count} processes cannot share batches of {recipe.batch_size} evenly")
    run.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(recipe.seed + process.rank)
    state = _State(model, recipe, _fingerprint(recipe, train, model), _steps_per_epoch(recipe, train))
    entries = state.load(run, device)
    objective: nn.Module = _Objective(model, loss)
    if process.count > 1:
        objective = DistributedDataParallel(objective)
    epochs = [stage for stage in recipe.stages for _ in range(stage.epochs)]
    started = time.monotonic() - (entries[-1].seconds if entries else 0)
    size, squares, monitored = 0, (np.empty(0, np.uint8),) * 2, (np.empty(0, np.uint8),) * 2
    for epoch in range(len(entries), len(epochs)):
        if epochs[epoch].size != size:
            size = epochs[epoch].size
            squares, monitored = load_squares(train, size), load_squares(monitor, size)
        order = _epoch_order(train, recipe, state.generator)
        losses = []
        model.train()
        title = f"epoch {epoch + 1} of {len(epochs)}"
        for step in (bar := tqdm(range(state.steps), title, disable=process.rank > 0, leave=False)):
            chosen = order[step * recipe.batch_size : (step + 1) * recipe.batch_size]
            changes = draw_changes(len(chosen), recipe.augmentation, state.generator)
            share = process.share(len(chosen))
            own = chosen[share]
            image, mask = apply_changes(
                _to_images(squares[0][own], device), _to_masks(squares[1][own], device), changes.rows(share)
            )
            with mixed_precision(device, wanted=recipe.mixed_precision):
                value = objective(image, mask)
            state.step(value)
            losses.append(value.item())
            bar.set_postfix(loss=f"{losses[-1]:.3f}", left=_minutes_left(bar, epochs, epoch))
        entry = Entry(
            epoch=epoch + 1,
            size=size,
            loss=round(float(np.mean(losses)), 5),
            monitor_dice=round(_monitor_dice(state.average, *monitored, recipe, device), 4),
            learning_rate=state.learning_rate,
            seconds=round(time.monotonic() - started),
            peak_memory_mib=peak_memory_mib(device),
        )
        entries.append(entry)
        if process.rank == 0:
            log.info("of %d: %s", len(epochs), entry)
            state.save(run, entries)
            write_log(run, entries)
        if process.count > 1:
            distributed.barrier()
    return state.average


class _State(Generic[Network]):
    """All that changes while training."""

    def __init__(self, model: Network, recipe: Recipe, fingerprint: str, steps: int) -> None:
        self.steps = steps
        self.generator = torch.Generator().manual_seed(recipe.seed)
        self.average = copy.deepcopy(model).eval()
        self.trainable = [parameter for parameter in model.parameters() if parameter.requires_grad]
        self.optimiser = torch.optim.AdamW(self.trainable, lr=recipe.learning_rate, weight_decay=recipe.weight_decay)
        total = steps * sum(stage.epochs for stage in recipe.stages)
        self._factor = warmup_cosine(round(recipe.warmup_epochs * steps), total)
        self._taken = 0
        self._model = model
        self._recipe = recipe
        self._fingerprint = fingerprint

    @property
    def learning_rate(self) -> float:
        """Of the next step."""
        return self._recipe.learning_rate * self._factor(self._taken)

    def step(self, loss: Tensor) -> None:
        for group in self.optimiser.param_groups:
            group["lr"] = self.learning_rate
        self._taken += 1
        self.optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.trainable, self._recipe.gradient_norm)
        self.optimiser.step()
        with torch.no_grad():
            current = dict(self._model.named_parameters())
            for name, kept in self.average.named_parameters():
                kept.lerp_(current[name], 1 - self._recipe.ema_decay)
            statistics = dict(self._model.named_buffers())
            for name, buffer in self.average.named_buffers():
                buffer.copy_(statistics[name])

    def save(self, run: Path, entries: Sequence[Entry]) -> None:
        """Replace the checkpoint; a kill in between leaves the previous one."""
        tensors = {f"model.{name}": tensor for name, tensor in self._model.state_dict().items()}
        tensors |= {f"average.{name}": tensor for name, tensor in self.average.state_dict().items()}
        for index, values in self.optimiser.state_dict()["state"].items():
            tensors |= {f"optimiser.{index}.{name}": tensor for name, tensor in values.items()}
        tensors |= {"random.drawn": self.generator.get_state(), "random.global": torch.get_rng_state()}
        # `contiguous` and `clone`: safetensors wants tensors that share no memory.
        stored = {name: tensor.detach().cpu().contiguous().clone() for name, tensor in tensors.items()}
        about = {"fingerprint": self._fingerprint, "entries": json.dumps([asdict(entry) for entry in entries])}
        replace_file(run / CHECKPOINT, save(stored, about))

    def load(self, run: Path, device: torch.device) -> list[Entry]:
        """Take up the checkpoint in `run`; returns what was logged until then, nothing where there is none."""
        path = run / CHECKPOINT
        if not path.exists():
            return []
        with safe_open(path, "pt") as file:
            about = file.metadata()
            if about["fingerprint"] != self._fingerprint:
                raise ValueError(f"{run} holds a training with another recipe or other data; choose another run folder")
            parts: dict[str, dict[str, Tensor]] = {"model": {}, "average": {}, "optimiser": {}, "random": {}}
            for key in file.keys():
                part, name = key.split(".", 1)
                parts[part][name] = file.get_tensor(key)
        entries = [Entry(**entry) for entry in json.loads(about["entries"])]
        self._model.load_state_dict(parts["model"])
        self.average.load_state_dict(parts["average"])
        state = self.optimiser.state_dict()
        state["state"] = {}
        for key, tensor in parts["optimiser"].items():
            index, name = key.split(".", 1)
            state["state"].setdefault(int(index), {})[name] = tensor if name == "step" else tensor.to(device)
        self._taken = self.steps * len(entries)
        self.optimiser.load_state_dict(state)
        self.generator.set_state(parts["random"]["drawn"])
        torch.set_rng_state(parts["random"]["global"])
        log.info("going on after epoch %d", len(entries))
        return entries


def warmup_cosine(warmup: int, total: int) -> Callable[[int], float]:
    """Factor of the peak learning rate at each step: linear from 1/warmup to 1, then a half cosine to 0."""

    def factor(step: int) -> float:
        if step < warmup:
            return (step + 1) / warmup
        return 0.5 * (1 + math.cos(math.pi * (step - warmup) / max(1, total - warmup)))

    return factor


def _steps_per_epoch(recipe: Recipe, train: Sequence[Pair]) -> int:
    steps = len(_epoch_order(train, recipe, torch.Generator())) // recipe.batch_size
    if not steps:
        raise ValueError(f"{len(train)} training images do not fill one batch of {recipe.batch_size}")
    return steps


def _epoch_order(train: Sequence[Pair], recipe: Recipe, generator: torch.Generator) -> NDArray[np.int64]:
    """Indices of one epoch: every image `repeat` times, a fraction as a random draw, all in random order."""
    parts = []
    for source in recipe.sources:
        own = torch.tensor([index for index, pair in enumerate(train) if pair.subset == source.folder])
        whole = int(source.repeat)
        parts += [own] * whole
        parts.append(own[torch.randperm(len(own), generator=generator)[: round((source.repeat - whole) * len(own))]])
    indices = torch.cat(parts).long()
    return indices[torch.randperm(len(indices), generator=generator)].numpy()


_DECIDES_NO_WEIGHT = ("name", "modality", "label", "cross_domain", "flip_average", "threshold", "input_size")


def _fingerprint(recipe: Recipe, train: Sequence[Pair], model: nn.Module) -> str:
    """Hash of what must be the same when a run is taken up again: recipe, weights at the start, images and masks."""
    # Entries at their default are left out, so that one that is added later changes nothing.
    about = {
        entry.name: getattr(recipe, entry.name)
        for entry in fields(recipe)
        if entry.name not in _DECIDES_NO_WEIGHT and getattr(recipe, entry.name) != entry.default
    }
    digest = hashlib.sha256(json.dumps(about, sort_keys=True, default=asdict).encode())
    for tensor in model.state_dict().values():
        digest.update(tensor.detach().cpu().contiguous().numpy().tobytes())
    for pair in train:
        digest.update(f"{pair.subset}/{pair.image.name}".encode())
        digest.update(hashlib.sha256(pair.image.read_bytes()).digest())
        digest.update(hashlib.sha256(pair.mask.read_bytes()).digest())
    return digest.hexdigest()


def _monitor_dice(
    model: nn.Module, images: NDArray[np.uint8], masks: NDArray[np.uint8], recipe: Recipe, device: torch.device
) -> float:
    scores = []
    for start in range(0, len(images), MONITOR_BATCH):
        with torch.inference_mode(), mixed_precision(device, wanted=recipe.mixed_precision):
            logits = model(_to_images(images[start : start + MONITOR_BATCH], device))
        proposals = (torch.sigmoid(logits.float())[:, 0] >= recipe.threshold).cpu().numpy()
        references = masks[start : start + MONITOR_BATCH].astype(bool)
        scores += [dice(proposal, reference) for proposal, reference in zip(proposals, references, strict=True)]
    return float(np.mean(scores)) if scores else math.nan


def _minutes_left(bar: tqdm[int], epochs: Sequence[object], epoch: int) -> str:
    rate = bar.format_dict["rate"] or 0.0
    if not rate:
        return "?"
    total = bar.total or 0
    steps = total - bar.n + total * (len(epochs) - epoch - 1)
    return f"{steps / rate / 60:.0f} min"


def _to_images(squares: NDArray[np.uint8], device: torch.device) -> Tensor:
    return torch.from_numpy(squares).to(device).permute(0, 3, 1, 2).float() / 255


def _to_masks(squares: NDArray[np.uint8], device: torch.device) -> Tensor:
    return torch.from_numpy(squares).to(device)[:, None].float()
