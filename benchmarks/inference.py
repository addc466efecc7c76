"""A warm Proposal of one megapixel with each shipped model, beside a U-Net and the full Tiny-VAE decoder.

Everything that the model process does with a Frame, without the messages; then each network by itself. All candidates
take turns in one process, so that other work on the machine meets all of them.

Run: python -m benchmarks.inference [--model ID] [--tiny-vae FOLDER] [--threads 2] [--rounds 20]
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from wavegms_core.protocol import ENVIRONMENT

os.environ |= ENVIRONMENT  # as the model process has it; read when torch is imported

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from benchmarks.machine import report, seconds
from benchmarks.peers import INPUT, U_NET, propose
from benchmarks.warm_proposal import MODELS, SIDE, TINY_VAE
from wavegms_core.config import LatentEncoderConfig, WaveGMSConfig
from wavegms_core.model import WaveGMS
from wavegms_core.segmenter import Segmenter, quantise
from wavegms_core.tiny_vae import LatentEncoder, TinyVAE

AS_SHIPPED, ONE_PASS, FULL_DECODER = "as shipped", "one pass", "as shipped, but decoded with the full Tiny-VAE"
TINY_ENCODER, TINY_DECODER = "Tiny-VAE encoder", "Tiny-VAE decoder"


@dataclass(frozen=True)
class Part:
    """A network by itself.

    Attributes:
        network: The call that is measured.
        weights: Holds the parameters.
        example: Input for one image of 224 x 224.
        peer: Name of the part it is compared with.
    """

    network: Callable[[Tensor], object]
    weights: nn.Module
    example: Tensor
    peer: str

    def run(self) -> None:
        """One call."""
        self.network(self.example)


@dataclass(frozen=True)
class Times:
    """Of one candidate, one value a round, in milliseconds.

    Attributes:
        wall: Shape (rounds,).
        core: Shape (rounds,), summed over the cores; other work on the machine hardly changes it.
    """

    wall: NDArray[np.float64]
    core: NDArray[np.float64]

    def cells(self) -> tuple[str, str, str]:
        """Median and 95th percentile of the wall time, median of the core time."""
        values = (*np.percentile(self.wall, (50, 95)), np.median(self.core))
        median, high, core = (seconds(value / 1000) for value in values)
        return median, high, core

    def ratio(self, peer: Times | None) -> str:
        """Median relative to the peer's, empty without one."""
        return "" if peer is None else f"{np.median(self.wall) / np.median(peer.wall):.3g}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", help="id of a bundled model (default: all)")
    parser.add_argument("--tiny-vae", type=Path, default=TINY_VAE, help="a diffusers AutoencoderTiny folder")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=20)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    ids = [options.model] if options.model else sorted(file.parent.name for file in MODELS.glob("*/model.json"))
    tiny_vae = options.tiny_vae if options.tiny_vae.is_dir() else None
    conditions = f"CPU, {options.threads} threads, {options.rounds} rounds in turn"

    header = ("Proposal", "median", "p95", "core time", "time / U-Net", "time / full Tiny-VAE decoder")
    for bundle_id in ids:
        times = take_turns(proposals(MODELS / bundle_id, tiny_vae), options.rounds)
        report(f"Proposal, {SIDE} x {SIDE}, {bundle_id} ({conditions})", header, proposal_rows(times))

    members = parts(tiny_vae)
    with torch.inference_mode():
        times = take_turns({name: part.run for name, part in members.items()}, options.rounds)
        rows = part_rows(members, times)
    header = ("network", "parameters", "GFLOP", "median", "p95", "core time", "time relative to")
    report(f"Networks, one image of {INPUT} x {INPUT} ({conditions})", header, rows)
    if tiny_vae is None:
        print(f"The Tiny-VAE is left out: there is no folder {options.tiny_vae}; name one with --tiny-vae.\n")


def proposals(folder: Path, tiny_vae: Path | None) -> dict[str, Callable[[], object]]:
    """What is timed, from the same Frame to its quantised map."""
    rgb = np.random.default_rng(0).integers(0, 256, (SIDE, SIDE, 3), np.uint8)
    shipped, one_pass = Segmenter.load(folder), Segmenter.load(folder)
    one_pass.bundle = replace(one_pass.bundle, description=replace(one_pass.bundle.description, flip_average=False))
    unet = U_NET.build().eval()
    candidates: dict[str, Callable[[], object]] = {AS_SHIPPED: lambda: quantise(shipped.segment(rgb))}
    if shipped.bundle.description.flip_average:
        candidates[ONE_PASS] = lambda: quantise(one_pass.segment(rgb))
    if tiny_vae:
        full = Segmenter.load(folder, tiny_vae=tiny_vae)
        candidates[FULL_DECODER] = lambda: quantise(full.segment(rgb))
    candidates[U_NET.title] = lambda: propose(unet, rgb, INPUT)
    size = shipped.bundle.description.input_size
    if size != INPUT:
        candidates[f"{U_NET.title}, at {size} x {size}"] = lambda: propose(unet, rgb, size)
    return candidates


def parts(tiny_vae: Path | None) -> dict[str, Part]:
    """The networks of the path and their peers, with random weights where it does not matter."""
    torch.manual_seed(0)
    image, latent = torch.rand(1, 3, INPUT, INPUT), torch.randn(1, 4, INPUT // 8, INPUT // 8)
    model, unet = WaveGMS(WaveGMSConfig()).eval(), U_NET.build().eval()
    light = LatentEncoder(LatentEncoderConfig()).eval()
    members = {
        "Wave-GMS, one pass": Part(model, model, image, U_NET.title),
        "wavelet encoder": Part(model.encoder, model.encoder, image, U_NET.title),
        "latent mapping": Part(model.mapping, model.mapping, latent, U_NET.title),
        "mask decoder": Part(model.mask_decoder, model.mask_decoder, latent, TINY_DECODER),
        "light latent encoder": Part(light.encode_image, light, image, TINY_ENCODER),
        U_NET.title: Part(unet, unet, image, U_NET.title),
    }
    if tiny_vae:
        vae = TinyVAE(tiny_vae)
        members[TINY_DECODER] = Part(vae.decode_mask, vae.model.decoder, latent, TINY_DECODER)
        members[TINY_ENCODER] = Part(vae.encode_image, vae.model.encoder, image, TINY_ENCODER)
    return members


def take_turns(candidates: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, Times]:
    """Time every candidate once a round, after one round that does not count."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in candidates}
    for _ in range(rounds + 1):
        for name, work in candidates.items():
            started = time.perf_counter(), time.process_time()
            work()
            taken[name].append((time.perf_counter() - started[0], time.process_time() - started[1]))
    return {name: Times(*(np.array(values[1:]).T * 1000)) for name, values in taken.items()}


def proposal_rows(times: Mapping[str, Times]) -> list[tuple[str, ...]]:
    """A row for each, with its time relative to both peers."""
    peers = times.get(U_NET.title), times.get(FULL_DECODER)
    return [(name, *own.cells(), *(own.ratio(peer) for peer in peers)) for name, own in times.items()]


def part_rows(members: Mapping[str, Part], times: Mapping[str, Times]) -> list[tuple[str, ...]]:
    """A row for each, with its arithmetic and its time relative to its peer."""
    rows = []
    for name, part in members.items():
        count = sum(parameter.numel() for parameter in part.weights.parameters())
        arithmetic = f"{gigaflops(part.network, part.example):.2f}"
        relative = f"{part.peer}: {times[name].ratio(times[part.peer])}" if part.peer in times else ""
        rows.append((name, f"{count:,}", arithmetic, *times[name].cells(), relative))
    return rows


def gigaflops(network: Callable[[Tensor], object], example: Tensor) -> float:
    """Arithmetic of one call, a multiplication and an addition counted as two."""
    with FlopCounterMode(display=False) as counter:
        network(example)
    return float(counter.get_total_flops() / 1e9)


if __name__ == "__main__":
    main()
