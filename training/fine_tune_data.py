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


class Batches:
    """What each step learns from, drawn by its number."""

    def __init__(
        self, model: WaveGMS, train: Squares, recipe: FineTuneRecipe, plan: Plan, device: torch.device
    ) -> None:
        self.size = min(plan.batch, len(train))
        self._train, self._recipe, self._plan, self._device = train, recipe, plan, device
        self._encoder = copy.deepcopy(model.encoder).requires_grad_(False)
        self._ahead: list[tuple[Tensor, Tensor]] = []

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
            latents, masks = zip(*encoded, strict=True)
            self._ahead.append((torch.cat(latents), torch.cat(masks)))

    def draw(self, step: int) -> tuple[NDArray[np.int64], Callable[[slice], tuple[Tensor, Tensor]]]:
        """The images of a step, and a way to get a part of them: input, or its latents, and masks."""
        places = np.arange(step * self.size, (step + 1) * self.size)
        orders = {epoch: self._order(epoch) for epoch in set((places // len(self._train)).tolist())}
        chosen = np.array([orders[place // len(self._train)][place % len(self._train)] for place in places.tolist()])
        generator = _generator(self._recipe, "step", step)
        if not self._plan.rounds:
            changes = draw_changes(len(chosen), self._recipe.augmentation, generator)
            return chosen, lambda part: self._changed(chosen[part], changes.rows(part))
        rounds = torch.randint(self._plan.rounds, (len(chosen),), generator=generator).tolist()

        def ahead(part: slice) -> tuple[Tensor, Tensor]:
            rows = list(zip(rounds[part], chosen[part].tolist(), strict=True))
            latent, mask = (torch.stack([self._ahead[at][i][row] for at, row in rows]) for i in range(2))
            return latent, mask.float()

        return chosen, ahead

    def _order(self, epoch: int) -> list[int]:
        generator = _generator(self._recipe, "epoch", epoch)
        return torch.randperm(len(self._train), generator=generator).tolist()

    def _changed(self, chosen: NDArray[np.int64], changes: Changes) -> tuple[Tensor, Tensor]:
        return apply_changes(*self._train.tensors(chosen, self._device), changes)

    @torch.no_grad()
    def _encoded(self, image: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        return self._encoder(image)[0], mask.to(torch.uint8)


def _generator(recipe: FineTuneRecipe, what: str, number: int) -> torch.Generator:
    digest = hashlib.sha256(f"{recipe.seed} {what} {number}".encode()).digest()
    return torch.Generator().manual_seed(int.from_bytes(digest[:7], "big"))
