from __future__ import annotations

import itertools
import sys
from pathlib import Path

import cv2
import numpy as np
import pydicom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray
from pydicom.pixels import pixel_array
from scipy.stats import spearmanr

from app.domain.propagation import CUT, DISAGREES, GONE, GREW, NO_MASK, SHRANK, Propagator, Step
from tests.domain.moving_ellipse import BREATH, FAST, dice, moving_ellipse

Pixels = NDArray[np.uint8]
Mask = NDArray[np.bool_]

SMALL, LARGE = (240, 320), (480, 640)


def carried(frames: list[Pixels], mask: Mask) -> list[Step]:
    """Steps from the first Frame on, up to a stop."""
    propagator, steps = Propagator(frames[0], mask), []
    for rgb in frames[1:]:
        steps.append(propagator.step(rgb))
        if steps[-1].stop:
            break
    return steps


def texture(shape: tuple[int, int], seed: int = 0) -> NDArray[np.float32]:
    noise = np.random.default_rng(seed).normal(size=shape).astype(np.float32)
    smooth = cv2.GaussianBlur(noise, (0, 0), 2)
    return np.asarray(np.clip(120 + 40 * smooth / smooth.std(), 0, 255), np.float32)


def seen(tissue: NDArray[np.float32], shape: tuple[int, int], scale: float, dx: float, dy: float = 0.0) -> Pixels:
    """The middle of `tissue`, enlarged about the middle of the Frame and then moved."""
    row, column = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    x = (column - shape[1] / 2 - dx) / scale + tissue.shape[1] / 2
    y = (row - shape[0] / 2 - dy) / scale + tissue.shape[0] / 2
    return np.repeat(cv2.remap(tissue, x, y, cv2.INTER_CUBIC).clip(0, 255).astype(np.uint8)[..., None], 3, axis=2)


def disc(shape: tuple[int, int], radius: float, dx: float = 0.0, dy: float = 0.0) -> Mask:
    """The disc that `seen` moves likewise."""
    row, column = np.mgrid[: shape[0], : shape[1]]
    return np.hypot(column - shape[1] / 2 - dx, row - shape[0] / 2 - dy) < radius


# --- where the mask goes


@pytest.mark.parametrize("shape", [SMALL, LARGE])
@pytest.mark.parametrize("noise", [0.0, 15.0])
@pytest.mark.parametrize("period", [BREATH, FAST])
def test_the_mask_follows_what_moves_and_deforms(shape: tuple[int, int], noise: float, period: int) -> None:
    truth = moving_ellipse(shape, noise=noise, period=period)
    steps = carried([rgb for rgb, _ in truth], truth[0][1])
    assert not steps[-1].stop
    found = [dice(step.mask, mask) for step, (_, mask) in zip(steps, truth[1:], strict=True)]
    assert min(found) >= 0.97
    # It moved far enough that staying, and a step too many or too few, would have been seen.
    assert min(dice(truth[0][1], mask) for _, mask in truth) < 0.5


def test_fractions_of_a_pixel_add_up() -> None:
    tissue = texture((200, 300))
    frames = [seen(tissue, (120, 200), 1, 0.3 * number) for number in range(41)]
    steps = carried(frames, disc((120, 200), 30))
    assert len(steps) == 40
    rows, columns = np.nonzero(steps[-1].mask)
    # 12 pixels; the flow itself is off by 0.03 pixel a Frame. Rounded at each Frame, the mask would not have moved.
    assert columns.mean() == pytest.approx(112, abs=1.2)
    assert rows.mean() == pytest.approx(60, abs=0.2)
    assert dice(steps[-1].mask, disc((120, 200), 30, dx=12)) > 0.97


def test_where_nothing_moves_every_pixel_stays() -> None:
    rgb = seen(texture((200, 300)), (120, 200), 1, 0)
    mask = np.random.default_rng(3).random((120, 200)) < 0.3
    steps = carried([rgb] * 5, mask)
    assert all(np.array_equal(step.mask, mask) for step in steps)
    assert [step.confidence for step in steps] == pytest.approx([1] * 4)


# --- when it stops


def elsewhere(kind: str) -> list[Pixels]:
    if kind == "black":
        return [np.zeros((*SMALL, 3), np.uint8)] * 3
    if kind == "brighter and blurred":
        return [cv2.GaussianBlur(rgb, (0, 0), 6) // 2 + 127 for rgb, _ in moving_ellipse(SMALL, seed=7, frames=3)]
    # The same outline at the same place, in other tissue: no histogram tells them apart.
    return [rgb for rgb, _ in moving_ellipse(SMALL, seed=7, noise=15, frames=23)[20:]]


@pytest.mark.parametrize("kind", ["black", "brighter and blurred", "other tissue"])
def test_it_stops_at_a_cut_and_not_before(kind: str) -> None:
    truth = moving_ellipse(SMALL, noise=15, frames=20)
    steps = carried([*(rgb for rgb, _ in truth), *elsewhere(kind)], truth[0][1])
    assert steps[-1].stop == CUT
    assert 20 <= len(steps) <= 21


@pytest.mark.parametrize("seed", range(10))
def test_cuts_between_scenes_that_look_alike(seed: int) -> None:
    before, after = moving_ellipse(SMALL, seed=seed, frames=3), moving_ellipse(SMALL, seed=seed + 100, frames=4)
    steps = carried([rgb for rgb, _ in (*before, *after[1:])], before[0][1])
    assert steps[-1].stop == CUT
    assert 3 <= len(steps) <= 4


def test_it_stops_when_the_mask_has_left_the_frame() -> None:
    tissue = texture((300, 700))
    frames = [seen(tissue, (120, 200), 1, 4 * number) for number in range(60)]
    steps = carried(frames, disc((120, 200), 25))
    assert steps[-1].stop == GONE
    # Of the disc, 25 pixels in radius and 100 from the right border, a tenth is left at about 116 pixels.
    assert 4 * len(steps) == pytest.approx(116, abs=8)
    for number, step in enumerate(steps[:-1], 1):
        assert dice(step.mask, disc((120, 200), 25, dx=4 * number)) > 0.9


@pytest.mark.parametrize(("zoom", "reason"), [(1.1, GREW), (1 / 1.1, SHRANK)])
def test_it_stops_where_growth_is_implausible(zoom: float, reason: str) -> None:
    shape, radius = (480, 640), 35 if zoom > 1 else 120
    tissue = texture((900, 1200))
    frames = [seen(tissue, shape, (1 if zoom > 1 else 2) * zoom**number, 0) for number in range(20)]
    steps = carried(frames, disc(shape, radius))
    assert steps[-1].stop == reason
    # Three times the radius, and one pixel.
    assert len(steps) == pytest.approx(np.log(3) / np.log(1.1) + 1, abs=1)


def test_no_mask_is_nothing_to_carry() -> None:
    rgb, mask = moving_ellipse(SMALL, frames=1)[0]
    propagator = Propagator(rgb, np.zeros_like(mask))
    for step in (propagator.step(rgb), propagator.step(rgb, mask)):
        assert step.stop == NO_MASK
        assert step.confidence == 0
        assert not step.mask.any()


def test_a_stop_stays_a_stop() -> None:
    rgb, mask = moving_ellipse(SMALL, frames=1)[0]
    propagator = Propagator(rgb, mask)
    assert propagator.step(np.zeros_like(rgb)).stop == CUT
    assert propagator.step(rgb, mask).stop == CUT


# --- what a proposal says


def test_proposals_that_disagree_stop_it_and_one_mistake_does_not() -> None:
    truth = moving_ellipse(SMALL, frames=12)
    beside = np.zeros(SMALL, bool)
    beside[:40, :40] = True
    propagator = Propagator(*truth[0])
    proposals = [beside, beside, truth[3][1], beside, None, beside, None, beside]
    steps = [propagator.step(rgb, proposal) for (rgb, _), proposal in zip(truth[1:], proposals, strict=False)]
    assert [step.stop for step in steps] == [""] * 7 + [DISAGREES]
    assert steps[0].confidence == 0
    assert min(steps[number].confidence for number in (2, 4, 6)) > 0.9


def test_confidence_is_no_higher_than_the_agreement() -> None:
    truth = moving_ellipse(SMALL, frames=2)
    proposal = truth[1][1].copy()
    proposal[:, 160:] = False
    step = Propagator(*truth[0]).step(truth[1][0], proposal)
    assert step.confidence == pytest.approx(dice(step.mask, proposal))
    assert 0.5 < step.confidence < 0.8


# --- what confidence is worth


def test_confidence_falls_where_the_mask_goes_wrong() -> None:
    """Sequences from easy to hopeless: noise, speckle that changes, and surroundings that do not move along."""
    confidence, truth = [], []
    for amount, still in itertools.product((0, 8, 20), (False, True)):
        frames = moving_ellipse(SMALL, frames=40, period=FAST, noise=5, seed=amount, still_surroundings=still)
        rng, change = np.random.default_rng(amount), np.zeros(SMALL, np.float32)
        changing = []
        for rgb, _ in frames:
            fresh = cv2.GaussianBlur(rng.normal(size=SMALL).astype(np.float32), (0, 0), 1.5)
            change = 0.9 * change + 5 * amount * np.sqrt(1 - 0.81) * fresh
            changing.append(np.clip(rgb + change[..., None], 0, 255).astype(np.uint8))
        steps = carried(changing, frames[0][1])
        confidence += [step.confidence for step in steps if not step.stop]
        truth += [dice(step.mask, mask) for step, (_, mask) in zip(steps, frames[1:], strict=False) if not step.stop]
    assert len(truth) > 150
    assert spearmanr(confidence, truth).statistic > 0.8


# --- whatever it is given


@st.composite
def sequences(draw: st.DrawFn) -> tuple[list[Pixels], Mask, list[Mask | None]]:
    height, width = draw(st.integers(1, 40)), draw(st.integers(1, 40))
    values = arrays(np.uint8, (height, width, 3)) | st.integers(0, 255).map(
        lambda value: np.full((height, width, 3), value, np.uint8)
    )
    masks = arrays(bool, (height, width)) | st.booleans().map(lambda value: np.full((height, width), value))
    count = draw(st.integers(2, 4))
    frames = [draw(values) for _ in range(count)]
    return frames, draw(masks), [draw(st.none() | masks) for _ in range(count - 1)]


@settings(deadline=None, max_examples=60)
@given(sequences())
def test_any_frames_and_masks_give_a_mask_or_a_reason(case: tuple[list[Pixels], Mask, list[Mask | None]]) -> None:
    frames, mask, proposals = case
    kept = [rgb.copy() for rgb in frames], mask.copy()
    propagator = Propagator(frames[0], mask)
    for rgb, proposal in zip(frames[1:], proposals, strict=True):
        step = propagator.step(rgb, proposal)
        assert step.mask.dtype == np.bool_
        assert step.mask.shape == mask.shape
        assert 0 <= step.confidence <= 1
        assert step.mask.any() or step.stop
        # It is the caller's: a change does not reach the next step.
        step.mask[:] = False
    assert np.array_equal(mask, kept[1])
    assert all(np.array_equal(rgb, before) for rgb, before in zip(frames, kept[0], strict=True))


@pytest.mark.parametrize("shape", [(1, 1), (1, 200), (200, 1), (12, 500)])
@pytest.mark.parametrize("value", [0, 128])
def test_a_full_mask_on_an_empty_frame_stays(shape: tuple[int, int], value: int) -> None:
    rgb, mask = np.full((*shape, 3), value, np.uint8), np.ones(shape, bool)
    assert np.array_equal(Propagator(rgb, mask).step(rgb).mask, mask)


def test_what_does_not_fit_is_refused() -> None:
    rgb, mask = moving_ellipse(SMALL, frames=1)[0]
    with pytest.raises(ValueError, match="uint8"):
        Propagator(rgb, mask[1:])
    with pytest.raises(ValueError, match="bool"):
        Propagator(rgb, mask.astype(np.uint8))
    propagator = Propagator(rgb, mask)
    with pytest.raises(ValueError, match="found"):
        propagator.step(rgb[1:])
    with pytest.raises(ValueError, match="found"):
        propagator.step(rgb, mask[1:])


# --- real Frames

# What is outlined roughly on the first of the Frames, (x, y) as a share of width and height.
OUTLINES = {
    "turbinate": [(0.46, 0.40), (0.53, 0.30), (0.56, 0.40), (0.56, 0.78), (0.53, 0.87), (0.45, 0.85), (0.42, 0.70)],
    "vocal folds": [(0.38, 0.26), (0.32, 0.32), (0.285, 0.44), (0.29, 0.55), (0.37, 0.60), (0.43, 0.57), (0.46, 0.45)],
    "left ventricle": [
        (0.53, 0.30),
        (0.58, 0.30),
        (0.62, 0.45),
        (0.63, 0.57),
        (0.55, 0.53),
        (0.50, 0.55),
        (0.50, 0.45),
    ],
}
SOURCES = {
    "turbinate": ("video/endoscopy_sinus_10fps.mp4", 0),
    "vocal folds": ("video/endoscopy_larynx_burnt_in_text.avi", 300),
    "left ventricle": ("dicom/ultrasound/examples_ybr_color_30f.dcm", 0),
}


def real_frames(path: Path, start: int, count: int) -> list[Pixels]:
    if path.suffix == ".dcm":
        return list(pixel_array(pydicom.dcmread(path))[start : start + count])
    video = cv2.VideoCapture(str(path))
    frames = [video.read()[1] for _ in range(start + count)][start:]
    video.release()
    return [cv2.cvtColor(frame, cv2.COLOR_BGR2RGB) for frame in frames]


@pytest.mark.parametrize(("what", "expected"), [("turbinate", 0.95), ("vocal folds", 0.9), ("left ventricle", 0.85)])
def test_twenty_frames_forth_and_back_on_real_images(shared_data: Path, what: str, expected: float) -> None:
    name, start = SOURCES[what]
    frames = real_frames(shared_data / name, start, 21)
    height, width = frames[0].shape[:2]
    corners = np.rint(np.array(OUTLINES[what]) * [width, height]).astype(np.int32)
    mask = cv2.fillPoly(np.zeros((height, width), np.uint8), [corners], 1).astype(bool)
    forth = carried(frames, mask)
    back = carried(frames[::-1], forth[-1].mask)
    assert not forth[-1].stop
    assert not back[-1].stop
    stayed, returned = dice(forth[-1].mask, mask), dice(back[-1].mask, mask)
    confidence = min(step.confidence for step in forth)
    sys.stdout.write(f"\n{what}: Dice {returned:.3f} there and back, {stayed:.3f} there, confidence {confidence:.2f}")
    assert stayed < 0.8
    assert returned > expected
