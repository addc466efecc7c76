"""One object that owns the way from a Frame's pixels to a probability map of the same size."""

from __future__ import annotations

from pathlib import Path
from typing import Self

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load_file

from wavegms_core.bundle import Bundle, BundleError, read_bundle
from wavegms_core.config import WaveGMSConfig
from wavegms_core.model import WaveGMS
from wavegms_core.preprocessing import to_model_input, to_original_size
from wavegms_core.tiny_vae import TinyVAE


class Segmenter:
    """A loaded bundle on a device.

    On CUDA and MPS it runs in half precision, on the CPU in single precision.
    """

    def __init__(self, bundle: Bundle, model: WaveGMS, device: torch.device, tiny_vae: TinyVAE | None) -> None:
        self.bundle = bundle
        self.device = device
        self._dtype = torch.float32 if device.type == "cpu" else torch.float16
        self._model = model.to(device=device, dtype=self._dtype).eval()
        self._tiny_vae = tiny_vae

    @classmethod
    def load(cls, folder: Path, device: torch.device | str = "cpu", tiny_vae: Path | None = None) -> Self:
        """Read, verify and load a bundle.

        Args:
            folder: The bundle.
            device: Where to run.
            tiny_vae: A `diffusers` AutoencoderTiny folder, to decode with the full Tiny-VAE (the reference) in place
                of the bundle's own mask decoder; needs the CPU.

        Raises:
            BundleError: The bundle is damaged or its weights do not fit its description.
        """
        bundle = read_bundle(folder)
        return cls(bundle, load_model(bundle), torch.device(device), TinyVAE(tiny_vae) if tiny_vae else None)

    @torch.inference_mode()
    def segment(self, rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Probability map of one Frame.

        Args:
            rgb: Shape (H, W, 3), uint8, sRGB.

        Returns:
            Shape (H, W), float32, range [0, 1].

        Raises:
            RuntimeError: The device failed, or its half precision did not hold the model's values.
        """
        description = self.bundle.description
        square = torch.from_numpy(to_model_input(rgb, description.input_size))
        batch = square.permute(2, 0, 1)[None].to(self.device, self._dtype) / 255  # (1, 3, S, S)
        if description.flip_average:
            batch = torch.cat((batch, batch.flip(-1)))  # (2, 3, S, S)
        # On a CPU one pass after the other: tensors of two outgrow what the allocator keeps, and fresh memory is slow.
        passes = [one[None] for one in batch] if self.device.type == "cpu" else [batch]
        latent = torch.cat([self._model.mask_latent(one) for one in passes])  # (1 or 2, 4, S/8, S/8)
        if self._tiny_vae is None:
            probability = torch.sigmoid(self._model.mask_decoder(latent).float())
        else:
            probability = self._tiny_vae.decode_mask(latent.float())
        if description.flip_average:
            probability = (probability[:1] + probability[1:].flip(-1)) / 2
        square_map = probability[0, 0].cpu().numpy()
        if not np.isfinite(square_map).all():
            raise RuntimeError("the model's values left the range of the device's numbers")
        height, width = rgb.shape[:2]
        return to_original_size(square_map, height, width)


def load_model(bundle: Bundle) -> WaveGMS:
    """The network of a bundle, on the CPU, in single precision.

    Raises:
        BundleError: Its weights do not fit its description.
    """
    try:
        model = WaveGMS(WaveGMSConfig.from_json(bundle.description.architecture))
        weights = load_file(bundle.weights_path)
        model.load_state_dict({name: tensor.float() for name, tensor in weights.items()}, strict=True)
    except (ValueError, RuntimeError, SafetensorError) as error:
        raise BundleError(
            f"The weights in {bundle.folder} do not fit their description. Install the model again."
        ) from error
    return model


def quantise(probability: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Probability map as it is sent, stored and thresholded: uint8, 0..255 for 0..1, rounded to nearest."""
    return np.rint(probability * 255).astype(np.uint8)


def mask_at(probability: NDArray[np.uint8], threshold: float) -> NDArray[np.bool_]:
    """Mask of a quantised probability map: pixels at or above `threshold` in (0, 1)."""
    return probability >= round(threshold * 255)


def confidence(probability: NDArray[np.uint8], threshold: float) -> float:
    """How sure the model is of a proposal, in [0, 1].

    The mean probability over the proposed mask; where the mask is empty, one minus the highest probability, that is
    how sure the model is that there is nothing.
    """
    mask = mask_at(probability, threshold)
    value = probability[mask].mean() if mask.any() else 255 - int(probability.max())
    return float(value) / 255
