"""What a training run leaves to read: log.jsonl, log.csv and curve.png."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import cv2
import numpy as np
import torch

from training.files import replace_file

WIDTH, HEIGHT, MARGIN = 960, 540, 60
# Blue and orange of Okabe and Ito, told apart by colour-blind readers; BGR for OpenCV.
LOSS_COLOUR, DICE_COLOUR = (178, 114, 0), (0, 94, 213)


@dataclass(frozen=True)
class Entry:
    """One epoch.

    Attributes:
        epoch: From 1.
        size: Side of the squares, in pixels.
        loss: Mean over the epoch's steps (of this process).
        monitor_dice: Mean Dice of the averaged weights on the monitored images.
        learning_rate: After the epoch.
        seconds: Since the start, interruptions left out.
        peak_memory_mib: See `peak_memory_mib`.
    """

    epoch: int
    size: int
    loss: float
    monitor_dice: float
    learning_rate: float
    seconds: int
    peak_memory_mib: int


def peak_memory_mib(device: torch.device) -> int:
    """Most memory used so far in MiB: on the GPU there, else by this process; 0 where the system does not say."""
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device) >> 20
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak >> (20 if sys.platform == "darwin" else 10)


def write_log(run: Path, entries: Sequence[Entry]) -> None:
    """Write all three files anew, so that a run taken up again has no epoch twice."""
    rows = [asdict(entry) for entry in entries]
    replace_file(run / "log.jsonl", "".join(json.dumps(row) + "\n" for row in rows).encode())
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, [entry.name for entry in fields(Entry)])
    writer.writeheader()
    writer.writerows(rows)
    replace_file(run / "log.csv", table.getvalue().encode())
    _, picture = cv2.imencode(".png", _curve(entries))
    replace_file(run / "curve.png", picture.tobytes())


def _curve(entries: Sequence[Entry]) -> cv2.typing.MatLike:
    """Loss, scaled to its largest value, and monitored Dice over the epochs."""
    picture = np.full((HEIGHT, WIDTH, 3), 255, np.uint8)
    highest = max(entry.loss for entry in entries)

    def place(epoch: int, value: float) -> tuple[int, int]:
        x = MARGIN + (epoch - 1) / max(1, entries[-1].epoch - 1) * (WIDTH - 2 * MARGIN)
        return round(x), round(HEIGHT - MARGIN - value * (HEIGHT - 2 * MARGIN))

    def write(text: str, x: int, y: int, colour: tuple[int, int, int] = (60, 60, 60)) -> None:
        cv2.putText(picture, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, 0.5, colour, 1, cv2.LINE_AA)

    for tenth in range(0, 11, 2):
        _, y = place(1, tenth / 10)
        cv2.line(picture, (MARGIN, y), (WIDTH - MARGIN, y), (225, 225, 225), 1)
        write(f"{tenth / 10:.1f}", MARGIN - 40, y + 5)
    for colour, values in (
        (LOSS_COLOUR, [entry.loss / highest if highest else 0.0 for entry in entries]),
        (DICE_COLOUR, [entry.monitor_dice for entry in entries]),
    ):
        points = [place(entry.epoch, value) for entry, value in zip(entries, values, strict=True) if value == value]
        cv2.polylines(picture, [np.array(points, np.int32).reshape(-1, 1, 2)], False, colour, 2, cv2.LINE_AA)
    write(f"loss / {highest:.3f}", MARGIN, MARGIN // 2, LOSS_COLOUR)
    write(f"monitored Dice, last {entries[-1].monitor_dice:.3f}", MARGIN + 200, MARGIN // 2, DICE_COLOUR)
    write(f"epoch 1 to {entries[-1].epoch}", WIDTH // 2 - 50, HEIGHT - MARGIN // 3)
    return picture
