"""Pictures of cases: where proposal and reference part."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from training.evaluate import DISTANCE_SIDE, Evaluation, ImageScore
from wavegms_core.segmenter import Segmenter, mask_at, quantise

COLUMNS = 4
TILE_WIDTH, TILE_HEIGHT = 320, 240
CAPTION_HEIGHT, HEADING_HEIGHT, MARGIN = 48, 34, 10
FONT_SIZE = 14
CAPTION_LETTERS = 40

BACKGROUND, TEXT = (24, 24, 24), (235, 235, 235)
# Bluish green and orange of Okabe and Ito, which people with any colour vision tell apart; the dashes are for grey
# prints.
REFERENCE, PROPOSAL = (0, 158, 115), (230, 159, 0)
DASH, GAP = 9, 6


@dataclass(frozen=True)
class Case:
    """One tile.

    Attributes:
        score: What stands below it.
        proposal: Shape (H, W).
        reference: Shape (H, W).
        rgb: Shape (H, W, 3), or None to draw the outlines on a plain background.
    """

    score: ImageScore
    proposal: NDArray[np.bool_]
    reference: NDArray[np.bool_]
    rgb: NDArray[np.uint8] | None


def worst(scores: Sequence[ImageScore], count: int) -> list[int]:
    """Indices of the images with a lesion whose Dice is lowest, the worst first."""
    return _by_dice(scores)[:count]


def median(scores: Sequence[ImageScore], count: int) -> list[int]:
    """Indices of the images with a lesion around the median Dice, in rising order."""
    order = _by_dice(scores)
    start = max(0, (len(order) - count) // 2)
    return order[start : start + count]


def wrongly_marked(scores: Sequence[ImageScore], count: int) -> list[int]:
    """Indices of the images without lesion that got a proposal, the largest first."""
    marked = [index for index, score in enumerate(scores) if not score.lesion and score.proposed_fraction > 0]
    return sorted(marked, key=lambda index: -scores[index].proposed_fraction)[:count]


def _by_dice(scores: Sequence[ImageScore]) -> list[int]:
    lesions = [index for index, score in enumerate(scores) if score.lesion]
    return sorted(lesions, key=lambda index: (scores[index].dice, -scores[index].hd95))


def overview(segmenter: Segmenter, evaluation: Evaluation, subset: str, count: int = 8) -> bytes:
    """Worst and median cases of one subset on their images, as PNG. For the user's own eyes: it shows the images."""
    own = [index for index, score in enumerate(evaluation.scores) if score.subset == subset]
    scores = [evaluation.scores[index] for index in own]
    sections = (
        ("lowest Dice", worst(scores, count)),
        ("around the median Dice", median(scores, count)),
        ("no lesion, largest proposals", wrongly_marked(scores, count)),
    )
    return contact_sheet(
        [
            (f"{subset}: {title}", _cases(segmenter, evaluation, [own[index] for index in chosen], images=True))
            for title, chosen in sections
        ]
    )


def failures(segmenter: Segmenter, evaluation: Evaluation, count: int = 8) -> bytes:
    """`failures.png` of a bundle: its worst cases as outlines alone, because the images may not be distributed."""
    sections = (
        ("Lowest Dice", worst(evaluation.scores, count)),
        ("No lesion, largest proposals", wrongly_marked(evaluation.scores, count // 2)),
    )
    return contact_sheet([(title, _cases(segmenter, evaluation, chosen, images=False)) for title, chosen in sections])


def _cases(segmenter: Segmenter, evaluation: Evaluation, indices: Sequence[int], *, images: bool) -> list[Case]:
    # Proposed once more: it takes seconds, and the masks of thousands of images need not be kept for it.
    cases = []
    for index in indices:
        pair = evaluation.pairs[index]
        rgb = pair.read_image()
        proposal = mask_at(quantise(segmenter.segment(rgb)), segmenter.bundle.description.threshold)
        cases.append(Case(evaluation.scores[index], proposal, pair.read_mask(), rgb if images else None))
    return cases


def contact_sheet(sections: Sequence[tuple[str, Sequence[Case]]]) -> bytes:
    """Tiles with both outlines, Dice and HD95, under a heading for each section that has cases; PNG."""
    rows: list[NDArray[np.uint8]] = [_legend()]
    for title, cases in sections:
        if cases:
            rows.append(_text_strip(title))
        for start in range(0, len(cases), COLUMNS):
            tiles = [_tile(case) for case in cases[start : start + COLUMNS]]
            tiles += [_plain(TILE_HEIGHT + CAPTION_HEIGHT, TILE_WIDTH + MARGIN)] * (COLUMNS - len(tiles))
            rows.append(np.concatenate(tiles, axis=1))
    file = io.BytesIO()
    sheet = np.concatenate(rows, axis=0)
    sheet = np.concatenate((_plain(len(sheet), MARGIN), sheet), axis=1)
    Image.fromarray(sheet).save(file, "PNG", optimize=True)
    return file.getvalue()


def _tile(case: Case) -> NDArray[np.uint8]:
    height, width = case.reference.shape
    scale = min(TILE_WIDTH / width, TILE_HEIGHT / height)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    if case.rgb is None:
        picture = _plain(size[1], size[0])
        cv2.rectangle(picture, (0, 0), (size[0] - 1, size[1] - 1), (110, 110, 110))
    else:
        picture = np.asarray(cv2.resize(case.rgb, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    _draw_outline(picture, case.reference, REFERENCE, dashed=False)
    _draw_outline(picture, case.proposal, PROPOSAL, dashed=True)
    tile = _plain(TILE_HEIGHT + CAPTION_HEIGHT, TILE_WIDTH + MARGIN)
    top, left = (TILE_HEIGHT - size[1]) // 2, (TILE_WIDTH - size[0]) // 2
    tile[top : top + size[1], left : left + size[0]] = picture
    score = case.score
    agreement = f"Dice {score.dice:.2f}, HD95 {score.hd95:.1f} px"
    numbers = agreement if score.lesion else f"no lesion, {score.proposed_fraction:.1%} of the image proposed"
    return _write(tile, [(0, TILE_HEIGHT + 2, score.file[:CAPTION_LETTERS]), (0, TILE_HEIGHT + 19, numbers)])


def _draw_outline(
    picture: NDArray[np.uint8], mask: NDArray[np.bool_], colour: tuple[int, int, int], *, dashed: bool
) -> None:
    size = picture.shape[1], picture.shape[0]
    enlarged = cv2.resize(mask.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST_EXACT)
    contours, _ = cv2.findContours(enlarged, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    for contour in contours:
        closed = np.concatenate((contour, contour[:1]))
        step = DASH + GAP if dashed else len(closed)
        length = DASH if dashed else len(closed)
        for start in range(0, len(closed), step):
            line = closed[start : start + length]
            # A dark rim keeps the line visible on bright skin.
            cv2.polylines(picture, [line], isClosed=False, color=BACKGROUND, thickness=4, lineType=cv2.LINE_AA)
            cv2.polylines(picture, [line], isClosed=False, color=colour, thickness=2, lineType=cv2.LINE_AA)


def _legend() -> NDArray[np.uint8]:
    strip = _plain(HEADING_HEIGHT, COLUMNS * (TILE_WIDTH + MARGIN))
    middle = HEADING_HEIGHT // 2
    cv2.line(strip, (0, middle), (40, middle), REFERENCE, 2)
    for start in range(150, 190, DASH + GAP):
        cv2.line(strip, (start, middle), (start + DASH, middle), PROPOSAL, 2)
    return _write(
        strip,
        [
            (48, middle - 9, "reference"),
            (200, middle - 9, "proposal"),
            (300, middle - 9, f"HD95 in pixels at {DISTANCE_SIDE} x {DISTANCE_SIDE}"),
        ],
    )


def _text_strip(text: str) -> NDArray[np.uint8]:
    strip = _plain(HEADING_HEIGHT, COLUMNS * (TILE_WIDTH + MARGIN))
    return _write(strip, [(0, HEADING_HEIGHT - 24, text)])


def _plain(height: int, width: int) -> NDArray[np.uint8]:
    return np.full((height, width, 3), BACKGROUND, np.uint8)


def _write(picture: NDArray[np.uint8], texts: Sequence[tuple[int, int, str]]) -> NDArray[np.uint8]:
    image = Image.fromarray(picture)
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(FONT_SIZE)
    for left, top, text in texts:
        draw.text((left, top), text, fill=TEXT, font=font)
    return np.asarray(image)
