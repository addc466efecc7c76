"""Blocks of small text inside an image, of which single lines are no longer certain: letters in glare, among glints.

Devices write dates and times line below line, with one height of letters and one left or right end. Where pieces of two
lines agree in that, everything of this height in the block is taken for text, and each line is covered as far as a date
reaches: what is lost in light to a program can still be read by a human.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from app.domain.mask_editing import Rect

# Characters of a date; a line with more of its characters than this is none of the short labels above it.
_DATE, _LABEL = 10, 3.5
# A block has at least so many characters.
_FEWEST = 9
# Distances, in heights of a letter: ends that are one, empty lines within a block, from the block to further lines, and
# from the side of the Frame where a block is likely, and where nothing is left free beside it.
_SAME_END, _EMPTY, _BEYOND, _AT_SIDE, _TO_SIDE = 0.35, 12, 5, 2, 3
# Lines, those of them counted twice that are regular: enough at the side of the Frame, and enough anywhere.
_EVIDENCE_AT_SIDE, _EVIDENCE = 3, 5


@dataclass(frozen=True)
class Piece:
    """Letters side by side, a whole line or less.

    Attributes:
        rect: Their pixels, without a margin.
        tall: Typical height of a letter in pixels.
        advance: Typical distance from one letter's left end to the next one's in pixels.
        count: Number of letters.
        regular: Whether it looks like a line of text by itself.
    """

    rect: Rect
    tall: float
    advance: float
    count: int
    regular: bool


def block_lines(pieces: Iterable[Piece], width: int) -> list[Rect]:
    """Lines of all blocks of text, some of them more than once.

    Args:
        pieces: Inside the image; from several thresholds, so that many overlap.
        width: Of the Frame.
    """
    # Glyphs that ran together with what is above or below them say nothing about lines.
    flat = [piece for piece in pieces if piece.rect.shape[0] < 1.7 * piece.tall]
    lines: list[Rect] = []
    for by_right in (False, True):
        seen: set[tuple[int, int]] = set()
        for seed in flat:
            place = (_end(seed, by_right) // 2, seed.rect.top // 3)
            if seed.regular and place not in seen:
                seen.add(place)
                lines += _block(seed, flat, by_right, width)
    return lines


def _block(seed: Piece, pieces: Sequence[Piece], by_right: bool, width: int) -> list[Rect]:
    """Lines of the block that has `seed` as one of its lines; none where there is no such block."""
    end = _end(seed, by_right)
    alike = [piece for piece in pieces if 0.75 * seed.tall <= piece.tall <= 1.33 * seed.tall]
    aligned = [piece for piece in alike if abs(_end(piece, by_right) - end) <= _SAME_END * seed.tall]
    column = _together(seed, aligned)
    tall = float(np.median([piece.tall for piece in column]))
    # Words whose letters touch, and letters that fell apart, have no advance to tell.
    advances = [piece.advance for piece in column if 0.55 <= piece.advance / seed.tall <= 1.2]
    found = _by_line(column, tall)
    if len(found) < 2 or not advances:
        return []
    advance = float(np.quantile(advances, 0.75))
    reach = (_DATE + 1) * advance
    left = end - reach if by_right else end - 0.5 * tall
    region = Rect(
        int(left),
        int(min(piece.rect.top for piece in column) - _BEYOND * tall),
        int(left + reach + 1.5 * tall),
        int(max(piece.rect.bottom for piece in column) + _BEYOND * tall),
    )
    at_side = region.left <= _AT_SIDE * tall or region.right >= width - _AT_SIDE * tall
    evidence = len(found) + sum(any(piece.regular for piece in line) for line in found)
    lines = _by_line([piece for piece in alike if piece.rect.united(region) == region], tall)
    if evidence < (_EVIDENCE_AT_SIDE if at_side else _EVIDENCE) or sum(map(_characters, lines)) < _FEWEST:
        return []
    first = min(piece.rect.left for line in lines for piece in line) if by_right else end
    date = int(first + _DATE * advance)
    label = int(first + _LABEL * advance)
    if first <= _TO_SIDE * tall:
        first = 0
    return [_covering(line, first, label, date) for line in lines]


def _end(piece: Piece, by_right: bool) -> int:
    return piece.rect.right if by_right else piece.rect.left


def _together(seed: Piece, aligned: Sequence[Piece]) -> list[Piece]:
    """Those of `aligned` that no gap parts from `seed`."""
    top, bottom = seed.rect.top, seed.rect.bottom
    while True:
        gap = _EMPTY * seed.tall
        near = [piece for piece in aligned if piece.rect.bottom >= top - gap and piece.rect.top <= bottom + gap]
        ends = min(piece.rect.top for piece in near), max(piece.rect.bottom for piece in near)
        if ends == (top, bottom):
            return near
        top, bottom = ends


def _by_line(pieces: Iterable[Piece], tall: float) -> list[list[Piece]]:
    """Pieces of each line, the longest first."""
    lines: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: -piece.rect.shape[1]):
        for line in lines:
            longest = line[0].rect
            if min(longest.bottom, piece.rect.bottom) - max(longest.top, piece.rect.top) >= 0.4 * tall:
                line.append(piece)
                break
        else:
            lines.append([piece])
    return lines


def _characters(line: Iterable[Piece]) -> int:
    """Number of letters in pieces that do not overlap."""
    counted: list[Piece] = []
    for piece in sorted(line, key=lambda piece: -piece.count):
        rect = piece.rect
        if all(rect.left >= other.rect.right or rect.right <= other.rect.left for other in counted):
            counted.append(piece)
    return sum(piece.count for piece in counted)


def _covering(line: Sequence[Piece], first: int, label: int, date: int) -> Rect:
    """A line from the left end of its block on; to where a `date` ends if it is longer than a `label`."""
    left, right = min(piece.rect.left for piece in line), max(piece.rect.right for piece in line)
    if right >= label:
        right = max(right, date)
    return Rect(min(left, first) - 2, line[0].rect.top - 2, right + 2, line[0].rect.bottom + 2)
