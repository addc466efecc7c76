"""A Proposal once the model is loaded: file to mask, through the real model process, and how many a second.

The peer does the same work in one process without the messages, and decodes with the full Tiny-VAE as the paper does
instead of the bundle's own mask decoder. Where no Tiny-VAE is at hand, the peer is a stack of plain convolutions.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.launch import ROOT
from benchmarks.machine import report, seconds
from benchmarks.startup import make_images
from wavegms_core.protocol import ENVIRONMENT

SIDE = 1024
RUNS = 20
FOLDER_IMAGES = 40
TINY_VAE = ROOT.parent / "shared" / "data" / "tiny_vae_taesd"
MODELS = ROOT / "resources" / "models"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tiny-vae", type=Path, default=TINY_VAE, help="a diffusers AutoencoderTiny folder")
    parser.add_argument("--peer", type=Path, help=argparse.SUPPRESS)  # this script again, in a process of its own
    options = parser.parse_args()
    if options.peer:
        print(json.dumps(measure_peer(options.peer, options.tiny_vae)))
        return
    with tempfile.TemporaryDirectory(prefix="wavemask-images-") as folder:
        images = make_images(Path(folder), FOLDER_IMAGES, SIDE, SIDE)
        device, warm, rate = measure(images)
        command = [sys.executable, "-m", "benchmarks.warm_proposal", "--tiny-vae", str(options.tiny_vae)]
        result = subprocess.run(
            [*command, "--peer", str(images[0])],
            cwd=ROOT,
            env=os.environ | ENVIRONMENT,  # as the model process has it
            stdout=subprocess.PIPE,
            check=True,
        )
    name, peer = json.loads(result.stdout)
    rows = [
        (f"Proposal, file to mask, {SIDE} x {SIDE}, on {device}", seconds(warm), f"{warm / peer:.2f}"),
        (f"whole folder, {FOLDER_IMAGES} such images", f"{rate:.1f} / s", f"{1 / rate / peer:.2f}"),
        (f"peer: {name}", seconds(peer), "1.00"),
    ]
    report(f"Warm Proposal (median of {RUNS})", ("what", "time", "ratio to peer"), rows)


def measure(images: list[Path]) -> tuple[str, float, float]:
    """Device, median seconds from a file to its mask, and files a second, through the model process."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    from app.domain.annotation import Annotation, Proposal
    from app.paths import worker_command
    from app.services.model_process import ModelProcess
    from app.storage.images.reader import read_image
    from wavegms_core.bundle import read_bundle

    application = QCoreApplication(sys.argv[:1])
    bundle = read_bundle(min(MODELS.glob("*/model.json")).parent)
    model = ModelProcess(worker_command(), bundle, "auto", application)
    loop = QEventLoop()
    numbers = itertools.count()
    answers: list[Proposal] = []
    device = ""

    def on_device(text: str) -> None:
        nonlocal device
        device = text

    def on_proposal(_: int, proposal: Proposal) -> None:
        answers.append(proposal)
        loop.quit()

    def give_up(_: int, reason: str) -> None:
        model.stop()
        sys.exit(reason)

    model.device_changed.connect(on_device)
    model.proposal_ready.connect(on_proposal)
    model.proposal_failed.connect(give_up)
    model.start()

    def one(path: Path) -> None:
        image = read_image(path)
        model.propose(next(numbers), image.frame.rgb, bundle)
        loop.exec()
        Annotation(image.frame.height, image.frame.width).take_proposal(answers[-1])

    def folder() -> None:
        # One in flight and one that waits, as in the window: the next file is read while the model works.
        done = len(answers) + len(images)
        waiting = iter(images)
        for path in itertools.islice(waiting, 2):
            model.propose(next(numbers), read_image(path).frame.rgb, bundle, ahead=True)
        while len(answers) < done:
            loop.exec()
            for path in itertools.islice(waiting, 1):
                model.propose(next(numbers), read_image(path).frame.rgb, bundle, ahead=True)

    one(images[0])  # waits for the model
    warm = statistics.median(_timed(lambda: one(images[0])) for _ in range(RUNS))
    rate = len(images) / _timed(folder)
    model.stop()
    return device, warm, rate


def measure_peer(image: Path, tiny_vae: Path) -> tuple[str, float]:
    """Name of the peer, and median seconds from the file to a mask."""
    import numpy as np
    import torch
    from PIL import Image

    from wavegms_core.segmenter import Segmenter, mask_at, quantise

    if tiny_vae.is_dir():
        folder = min(MODELS.glob("*/model.json")).parent
        segmenter = Segmenter.load(folder, "cpu", tiny_vae)
        threshold = segmenter.bundle.description.threshold
        name = "one process, decoding with the full Tiny-VAE, on CPU"

        def work() -> None:
            rgb = np.array(Image.open(image).convert("RGB"))
            mask_at(quantise(segmenter.segment(rgb)), threshold)
    else:
        widths = (3, 64, 64, 64, 64, 1)
        layers = [torch.nn.Conv2d(a, b, 3, padding=1) for a, b in itertools.pairwise(widths)]
        network = torch.nn.Sequential(*layers).eval()
        name = "five plain 3x3 convolutions, 64 channels at 224 x 224 (11 GFLOP), on CPU"

        def work() -> None:
            rgb = np.array(Image.open(image).convert("RGB").resize((224, 224)))
            with torch.inference_mode():
                network(torch.from_numpy(rgb).permute(2, 0, 1)[None] / 255)

    _timed(work)
    return name, statistics.median(_timed(work) for _ in range(RUNS))


def _timed(work: Callable[[], None]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
