"""Lines of text as a small neural network sees them.

The network is PaddleOCR's text detector (resources/text_detector): for each pixel the probability that it belongs to
a line of text. It was trained on photographs and documents, so it is shown a Frame in three ways: as it is, with the
light evened out, and with every stroke as far from its surroundings as any other, by which letters on glare are seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.mask_editing import Rect

# Pixels; the network sees letters best on Frames of this size, and works on multiples of 32.
_SHORT_SIDE, _LONG_SIDE, _MULTIPLE = 736, 1600, 32
_MOST_ENLARGED = 2.5
# Probability of a pixel of a line, and the mean of those of a line.
_PIXEL, _LINE = 0.3, 0.5
# The network draws the middle of a line; its edge lies farther out by this share of area over perimeter, and a stroke.
_GROWN, _STROKE = 1.6, 1
# No line of a device is taller than this share of the Frame, or so many pixels; lesions that look like a letter are.
_TALLEST, _TALLEST_ON_SMALL = 0.075, 24
_LOWEST = 6  # pixels, of a line with its margin
# A line of several letters is at least so many times as wide as high; so many times its height may be missing in it,
# and between it and the side of the Frame.
_LONG, _GAP = 1.5, 3
# Of contrast-limited equalisation: its limit and tiles along each side.
_CONTRAST, _TILES = 4.0, 8
# Radius of what counts as the surroundings of a stroke, in pixels, and by how much it then differs.
_AROUND, _SPREAD, _QUIETEST = 10, 50, 2


@dataclass(frozen=True)
class SeenLine:
    """A line of text.

    Attributes:
        rect: On the Frame, with a margin of a stroke.
        score: Mean probability, 0..1.
        certain: Whether it has several letters and was seen in more than one way.
    """

    rect: Rect
    score: float
    certain: bool = False


class TextDetector:
    """The network; one thread at a time may use it.

    Args:
        onnx: The network as an ONNX file has it: input (1, 3, H, W) float32 BGR in -1..1, output (1, 1, H, W) in 0..1.

    Raises:
        ValueError: It is none.
    """

    def __init__(self, onnx: bytes) -> None:
        try:
            self._net = cv2.dnn.readNetFromONNX(np.frombuffer(onnx, np.uint8))
        except cv2.error as error:
            raise ValueError(f"no network that OpenCV reads: {error.err}") from error

    def find(self, rgb: NDArray[np.uint8]) -> list[SeenLine]:
        """Find what may be lines of text.

        Args:
            rgb: A Frame, shape (H, W, 3), uint8.
        """
        pieces = [
            (view, line) for view, seen in enumerate((rgb, _evened(rgb), _outlined(rgb))) for line in self._lines(seen)
        ]
        pieces.sort(key=lambda piece: piece[1].rect.left)
        return [_joined(line) for line in _rows(pieces)]

    def _lines(self, rgb: NDArray[np.uint8]) -> list[SeenLine]:
        height, width = rgb.shape[:2]
        scale = min(max(1.0, _SHORT_SIDE / min(height, width)), _MOST_ENLARGED, _LONG_SIDE / max(height, width))
        rows, columns = (max(1, round(side * scale / _MULTIPLE)) * _MULTIPLE for side in (height, width))
        method = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
        scaled = cv2.resize(rgb, (columns, rows), interpolation=method)
        self._net.setInput(cv2.dnn.blobFromImage(scaled, 1 / 127.5, mean=(127.5, 127.5, 127.5), swapRB=True))
        probability = self._net.forward()[0, 0]
        _, labels, stats, _ = cv2.connectedComponentsWithStats((probability > _PIXEL).astype(np.uint8))
        lines = []
        for label, (left, top, wide, high, area) in enumerate(stats[1:].tolist(), start=1):
            window = np.s_[top : top + high, left : left + wide]
            score = float(probability[window][labels[window] == label].mean())
            margin = _GROWN * area / (2 * (wide + high)) + _STROKE
            x, y = width / columns, height / rows
            rect = Rect(
                int(np.floor((left - margin) * x)),
                int(np.floor((top - margin) * y)),
                int(np.ceil((left + wide + margin) * x)),
                int(np.ceil((top + high + margin) * y)),
            ).clipped(height, width)
            tallest = max(_TALLEST * min(height, width), _TALLEST_ON_SMALL)
            if score >= _LINE and _LOWEST <= rect.shape[0] <= tallest:
                lines.append(SeenLine(rect, score))
        return lines


def _rows(pieces: Iterable[tuple[int, SeenLine]]) -> list[list[tuple[int, SeenLine]]]:
    """Pieces, sorted by their left ends, that stand in one line: where light hides letters, some are missing."""
    rows: list[list[tuple[int, SeenLine]]] = []
    for view, piece in pieces:
        for row in rows:
            if any(_one_line(earlier.rect, piece.rect) for _, earlier in row):
                row.append((view, piece))
                break
        else:
            rows.append([(view, piece)])
    return rows


def _one_line(left: Rect, right: Rect) -> bool:
    common = min(left.bottom, right.bottom) - max(left.top, right.top)
    lower, taller = sorted((left.shape[0], right.shape[0]))
    return common >= 0.6 * lower and taller <= 1.8 * lower and right.left - left.right <= _GAP * lower


def to_the_side(line: Rect, width: int) -> Rect:
    """A line with what may be hidden between it and a side of a Frame of so many pixels' width that it is close to."""
    reach = _GAP * line.shape[0]
    left = 0 if line.left <= reach else line.left
    return Rect(left, line.top, width if width - line.right <= reach else line.right, line.bottom)


def _joined(row: Sequence[tuple[int, SeenLine]]) -> SeenLine:
    rect = Rect.union_of(piece.rect for _, piece in row)
    high, wide = rect.shape
    certain = wide >= _LONG * high and len({view for view, _ in row}) > 1
    return SeenLine(rect, max(piece.score for _, piece in row), certain)


def _evened(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    lab = cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB)
    lab[..., 0] = cv2.createCLAHE(_CONTRAST, (_TILES, _TILES)).apply(lab[..., 0])
    return np.asarray(cv2.cvtColor(lab, cv2.COLOR_LAB2RGB), np.uint8)


def _outlined(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The blue channel, in which tissue is darkest and letters are not, less its surroundings, as dark on light."""
    blue = rgb[..., 2].astype(np.float32)
    difference = blue - cv2.GaussianBlur(blue, (0, 0), _AROUND)
    spread = np.sqrt(cv2.GaussianBlur(difference * difference, (0, 0), _AROUND)) + _QUIETEST
    outlined = np.clip(127 - _SPREAD * difference / spread, 0, 255).astype(np.uint8)
    return np.repeat(outlined[..., None], 3, axis=2)
