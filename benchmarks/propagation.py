"""A mask carried through a 1920 x 1080 video: time for each Frame, and how well it ends up where it belongs.

The Frames are drawn, so that the truth is known: an ellipse that moves, turns and deforms with the speckle around it,
and one that moves over surroundings that stay. The peers, in the same run: Farneback's dense flow over the whole Frame,
by which the mask of the Frame before is warped to the nearest pixel, and one shift for the whole mask, by phase
correlation. All of them use one thread and take turns. Below it, the time to interpolate between two masks.

Run: python -m benchmarks.propagation [--frames 30]
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.interpolation import Interpolation
from app.domain.mask_editing import Rect
from app.domain.propagation import Propagator
from app.domain.signed_distance import signed_distance
from benchmarks.machine import report, seconds
from tests.domain.moving_ellipse import dice, moving_ellipse

SHAPE = 1080, 1920
PEER = "Farneback, nearest pixel"

Pixels = NDArray[np.uint8]
Mask = NDArray[np.bool_]
Follow = Callable[[Pixels], Mask]


def ours(start: Pixels, mask: Mask) -> Follow:
    propagator = Propagator(start, mask)
    return lambda rgb: propagator.step(rgb).mask


def farneback(start: Pixels, mask: Mask) -> Follow:
    before, now = grey(start), mask

    def follow(rgb: Pixels) -> Mask:
        nonlocal before, now
        after = grey(rgb)
        # Pyramid, window and polynomial as in OpenCV's tutorial.
        flow = cv2.calcOpticalFlowFarneback(after, before, np.zeros((*SHAPE, 2), np.float32), 0.5, 3, 15, 3, 5, 1.2, 0)
        row, column = np.mgrid[: SHAPE[0], : SHAPE[1]].astype(np.float32)
        x, y = column + flow[..., 0], row + flow[..., 1]
        before, now = after, cv2.remap(now.view(np.uint8), x, y, cv2.INTER_NEAREST).view(np.bool_)
        return now

    return follow


def one_shift(start: Pixels, mask: Mask) -> Follow:
    before, moved = grey(start), np.zeros(2)

    def follow(rgb: Pixels) -> Mask:
        nonlocal before, moved
        after = grey(rgb)
        now = shifted(mask, moved)
        window = Rect.around(now).window
        here, there = (image[window].astype(np.float64) for image in (before, after))
        (x, y), _ = cv2.phaseCorrelate(here, there, cv2.createHanningWindow(here.shape[::-1], cv2.CV_64F))
        before, moved = after, moved + np.array([x, y])
        return shifted(mask, moved)

    return follow


def shifted(mask: Mask, by: NDArray[np.float64]) -> Mask:
    matrix = np.column_stack([np.eye(2), by])
    return cv2.warpAffine(mask.view(np.uint8), matrix, SHAPE[::-1], flags=cv2.INTER_NEAREST).view(np.bool_)


def grey(rgb: Pixels) -> Pixels:
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)


CONTESTANTS = {"WaveMask": ours, PEER: farneback, "one shift, phase correlation": one_shift}


def carry(frames: int, still: bool) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Seconds and Dice of each step."""
    truth = moving_ellipse(SHAPE, frames=frames, noise=10, still_surroundings=still)
    followers = {name: make(*truth[0]) for name, make in CONTESTANTS.items()}
    times: dict[str, list[float]] = {name: [] for name in followers}
    scores: dict[str, list[float]] = {name: [] for name in followers}
    for rgb, mask in truth[1:]:
        for name, follow in followers.items():
            start = time.perf_counter()
            found = follow(rgb)
            times[name].append(time.perf_counter() - start)
            scores[name].append(dice(found, mask))
    return times, scores


def interpolate() -> None:
    masks = [mask for _, mask in moving_ellipse(SHAPE, frames=11)]
    ways = {
        "WaveMask": lambda a, b, t: Interpolation({0: a, 1: b}).at(t),
        "distances mixed over the whole Frame": lambda a, b, t: (
            (1 - t) * signed_distance(a) + t * signed_distance(b) > 0
        ),
    }
    rows, peer = [], 0.0
    for name, way in reversed(ways.items()):
        times, scores = [], []
        for number in range(1, 10):
            start = time.perf_counter()
            found = way(masks[0], masks[-1], number / 10)
            times.append(time.perf_counter() - start)
            scores.append(dice(found, masks[number]))
        median = float(np.median(times))
        peer = peer or median
        rows.append((name, seconds(median), f"{median / peer:.2f}", f"{np.mean(scores):.3f}", f"{min(scores):.3f}"))
    header = ("in between", "median", "ratio to peer", "mean Dice", "worst Dice")
    report(f"Between two masks ten Frames apart, {SHAPE[1]} x {SHAPE[0]}, one thread", header, rows[::-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=30, help="of each video")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    for still in (False, True):
        times, scores = carry(options.frames, still)
        peer = float(np.median(times[PEER]))
        rows = [
            (
                name,
                seconds(float(np.median(times[name]))),
                seconds(float(np.percentile(times[name], 95))),
                f"{np.median(times[name]) / peer:.3f}",
                f"{np.mean(scores[name]):.3f}",
                f"{scores[name][-1]:.3f}",
            )
            for name in CONTESTANTS
        ]
        where = "over surroundings that stay" if still else "with its surroundings"
        header = ("carried by", "step, median", "step, p95", "ratio to Farneback", "mean Dice", "Dice of the last")
        title = f"An ellipse that moves {where}, {options.frames} Frames of {SHAPE[1]} x {SHAPE[0]}, one thread"
        report(title, header, rows)
    interpolate()


if __name__ == "__main__":
    main()
