"""What a fine-tuning run learns from, step by step, and what it is measured by."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training.augmentation import Changes, apply_changes, draw_changes
from training.dataset import load_squares
from training.fine_tune_plan import FineTuneRecipe, Plan
from training.snapshot import Item
from wavegms_core.model import WaveGMS


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
    def load(cls, items: Sequence[Item], size: int, told: Callable[[], None]) -> Squares:
        """Read images and masks.

        Args:
            items: Which.
            size: S.
            told: Called after each.

        Raises:
            ValueError: A file cannot be decoded, or a mask is not of the size of its image.
        """
        images = np.empty((len(items), size, size, 3), np.uint8)
        masks = np.empty((len(items), size, size), np.uint8)
        for index, item in enumerate(items):
            images[index : index + 1], masks[index : index + 1] = load_squares([item.pair], size)
            told()
        return cls(images, masks, np.array([item.weight for item in items], np.float32))

    def __len__(self) -> int:
        return len(self.images)

    def part(self, count: int) -> Squares:
        """The first `count`."""
        return Squares(self.images[:count], self.masks[:count], self.weights[:count])

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


class Batches:
    """What each step learns from, drawn by its number: images, masks, and what the current model makes of them."""

    def __init__(
        self, model: WaveGMS, train: Squares, recipe: FineTuneRecipe, plan: Plan, device: torch.device
    ) -> None:
        self.size = min(plan.batch, len(train))
        self._train, self._recipe, self._plan, self._device = train, recipe, plan, device
        self._current = copy.deepcopy(model).requires_grad_(False)
        self._ahead: list[tuple[Tensor, Tensor, Tensor]] = []

    def encode_ahead(self, told: Callable[[], None]) -> None:
        """Encode the images in every round's changes; one by one, so that memory decides nothing; calls `told` each."""
        for number in range(self._plan.rounds):
            changes = draw_changes(
                len(self._train), self._recipe.augmentation, _generator(self._recipe, "ahead", number)
            )
            encoded = []
            for index in range(len(self._train)):
                one = slice(index, index + 1)
                encoded.append(self._encoded(*self._changed(np.array([index]), changes.rows(one))))
                told()
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


def _generator(recipe: FineTuneRecipe, what: str, number: int) -> torch.Generator:
    digest = hashlib.sha256(f"{recipe.seed} {what} {number}".encode()).digest()
    return torch.Generator().manual_seed(int.from_bytes(digest[:7], "big"))
