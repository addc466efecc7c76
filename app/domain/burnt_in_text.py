"""Text that a device burnt into the pixels of a Frame: where it stands, and the Frame without it.

Nothing here reads the text. Two look for it: a search for strokes that stand in lines, and a neural network, see
`app.domain.text_detector`. On the plain screen around the image the search is right, and the network takes traces for
letters. Inside the image the search finds the faintest letters, and takes glints and pores of tissue for more of them;
so there it is heard only where the network has seen text as well.

Strokes are found as what is thin and differs from its surroundings, glyphs as connected
strokes of the size and shape of a character, lines as glyphs of one height side by side. On the plain screen around the
image nearly everything like that is text; inside the image, where tissue has thin bright structures as well, a line
must be more regular, or belong to a block of lines. Marks that are no text (callipers, rulers, bars, traces, icons) do
not form such lines.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.image_area import brightest_channel, find_image_area
from app.domain.mask_editing import Rect
from app.domain.text_blocks import Piece, block_lines
from app.domain.text_detector import TextDetector, to_the_side

Floats = NDArray[np.float64]
Booleans = NDArray[np.bool_]

# How much a stroke differs from what lies around it, in steps of 0..255: on the plain screen, and in the image.
_FAINTEST_OUTSIDE, _FAINTEST_INSIDE, _FAINTEST_ON_WHITE = 26, 34, 8
# A line inside the image that scores so much is certainly text, of fine strokes so much.
_SURE, _SURE_FINE = 0.4, 0.6
# In the image also by this factor more than what is thin around it, on average.
_ABOVE_TEXTURE = 2.4
# Where a camera is blinded all channels have at least so much, where nearly so the brightest has; text is darker there,
# and lighter than the tissue beside it.
_WHITE, _GLARE, _LIGHT_GREY = 235, 225, 150
# Thresholds for pieces of lines: shares of what a stroke differs by at least, and steps on what is glaring. Letters run
# together with what is around them at one and fall apart at another.
_SHARES, _STEPS = (0.6, 0.8, 1.0, 1.4), (6, 8, 11, 14, 18, 22)
# A stroke's strongest pixel differs by this factor more, which single noisy pixels do not.
_CORE = 1.5
# Smallest height of a glyph in pixels; the largest is this share of the Frame.
_LOWEST, _TALLEST = 5, 0.12
# Larger letters than this share of the Frame are seen without the other lines of a block.
_SMALL = 1 / 26
# From so many characters on their brightness may differ by this factor more.
_LONG_LINE, _LONG = 6, 2.0
# More glyphs than this inside an image are texture; the strongest are looked at.
_MOST_INSIDE = 900


@dataclass(frozen=True)
class TextBox:
    """A line of burnt-in text.

    Attributes:
        rect: Its pixels, with a margin of a stroke around the letters; on the Frame.
        inside: Whether most of it lies inside the image area.
        score: How much it looks like text, 0..1.
    """

    rect: Rect
    inside: bool
    score: float


@dataclass(frozen=True)
class _Glyphs:
    """Connected strokes; arrays of one length.

    Attributes:
        left: First column.
        top: First row.
        right: Last column + 1.
        bottom: Last row + 1.
        ink: Number of pixels.
        clear: Number of its pixels that differ more from the surroundings than its mean.
        strokes: In how many stretches along rows these lie.
        contrast: Mean difference to the surroundings.
        level: Mean brightness.
        inside: Share of its pixels inside the image area.
    """

    left: Floats
    top: Floats
    right: Floats
    bottom: Floats
    ink: Floats
    clear: Floats
    strokes: Floats
    contrast: Floats
    level: Floats
    inside: Floats

    @property
    def width(self) -> Floats:
        return self.right - self.left

    @property
    def height(self) -> Floats:
        return self.bottom - self.top

    @property
    def across(self) -> Floats:
        """Strokes that a row of it crosses, on average."""
        return self.strokes / self.height

    def chosen(self, index: NDArray[np.intp] | Booleans) -> _Glyphs:
        return _Glyphs(**{name: values[index] for name, values in vars(self).items()})


@dataclass(frozen=True)
class _Regularity:
    """What a line of text inside an image must be like.

    Attributes:
        fewest: Characters.
        stretch: How far its rows run through ink at a time on average, in heights of a letter, at most.
        height: Deviation of the letters' heights, as a share of their height, at most.
        level: Deviation of their brightness, as a share of it, at most.
        baseline: Deviation of their upper or lower ends, whichever is less, as a share of their height, at most.
    """

    fewest: int
    stretch: float
    height: float
    level: float
    baseline: float


_LOOSE = _Regularity(2, 0.5, 0.4, 0.25, 0.25)
_STRICT = _Regularity(3, 0.45, 0.28, 0.16, 0.14)
# Beside a line inside the image that is certainly text: what strokes differ by at least, and what lines of them must
# be like. The faintest strokes run together with the tissue, where clearer ones alone still stand apart.
_BESIDE = (
    (16, _LOOSE),
    (28, _Regularity(3, 0.45, 0.3, 0.2, 0.15)),
    (40, _Regularity(3, 0.45, 0.3, 0.2, 0.15)),
)


def find_text(rgb: NDArray[np.uint8], detector: TextDetector) -> list[TextBox]:
    """Find burnt-in text; takes about a second.

    Args:
        rgb: A Frame, shape (H, W, 3), uint8.
        detector: The network.

    Returns:
        Lines of text from top to bottom.
    """
    area = find_image_area(rgb)
    height, width = area.pixels.shape
    around = np.ones((2 * max(2, height // 120) + 1,) * 2, np.uint8)
    inside = cv2.dilate(area.pixels.astype(np.uint8), around).astype(np.bool_)
    grey, darkest_channel, limit = brightest_channel(rgb), _darkest_channel(rgb), _stroke_limit(rgb.shape)
    strokes = _bright_strokes(rgb, limit)
    on_white = _strokes_on_glare(darkest_channel, _WHITE, darkest_channel, inside)
    on_glare = _strokes_on_glare(grey, _GLARE, darkest_channel, inside)
    faintest = _faintest(strokes, inside)
    pieces = []
    for share in _SHARES:
        pieces += _pieces(_glyphs(strokes, grey, inside, (share * faintest).astype(np.uint8)), height, width)
    # The strokes of small letters are narrower than a shining edge that runs across them.
    fine = _bright_strokes(rgb, limit // 2 | 1)
    fine_glyphs = _glyphs(fine, grey, inside, _faintest(fine, inside))
    pieces += _pieces(fine_glyphs, height, width)
    for step in _STEPS:
        pieces += _pieces(_glyphs(on_glare, grey, inside, np.full_like(grey, step)), height, width)
    faintest = np.where(on_white > strokes, np.uint8(_FAINTEST_ON_WHITE), faintest)
    strokes = np.maximum(strokes, on_white)
    boxes = _lines(_glyphs(strokes, grey, inside, faintest), height, width, _STRICT)
    boxes += _faint_lines(strokes, grey, inside, boxes)
    boxes += [box for box in _lines(fine_glyphs, height, width, _STRICT) if box.inside and box.score >= _SURE_FINE]
    boxes += [TextBox(rect.clipped(height, width), True, _SURE) for rect in block_lines(pieces, width)]
    dark = _dark_strokes(rgb, inside)
    boxes += _lines(_glyphs(dark, grey, inside, _faintest(dark, inside)), height, width, _STRICT)
    lines = [line for line in detector.find(rgb) if inside[line.rect.window].mean() > 0.5]
    if not lines:
        boxes = [box for box in boxes if not box.inside]
    # Lesions, hairs and glints look like single letters; where there is a line, single letters may be text as well.
    if any(line.certain for line in lines):
        boxes += [TextBox(to_the_side(line.rect, width), True, line.score) for line in lines]
    return sorted(_merged(boxes), key=lambda box: (box.rect.top, box.rect.left))


def blanked(rgb: NDArray[np.uint8], boxes: Iterable[Rect]) -> NDArray[np.uint8]:
    """A copy of a Frame in which the pixels of `boxes` are zero, and no other differs.

    Args:
        rgb: Shape (H, W, 3), uint8.
        boxes: What of them lies outside the Frame is ignored.
    """
    result = rgb.copy()
    for box in boxes:
        inner = box.clipped(rgb.shape[0], rgb.shape[1])
        if not inner.empty:
            result[inner.window] = 0
    return result


def _stroke_limit(shape: tuple[int, ...]) -> int:
    """Odd number of pixels that no stroke of a letter is wider than."""
    return int(np.clip(min(shape[:2]) / 45, 9, 31)) | 1


def _bright_strokes(rgb: NDArray[np.uint8], limit: int) -> NDArray[np.uint8]:
    """By how much each pixel is brighter than anything wider than `limit` pixels around it.

    In the brightest channel coloured letters stand out from a dark screen, in the darkest channel white letters stand
    out from tissue.
    """
    kernel = np.ones((limit, limit), np.uint8)
    bright, dark = brightest_channel(rgb), _darkest_channel(rgb)
    hat = cv2.morphologyEx(bright, cv2.MORPH_TOPHAT, kernel)
    if (bright != dark).any():
        hat = np.maximum(hat, cv2.morphologyEx(dark, cv2.MORPH_TOPHAT, kernel))
    return np.asarray(hat, np.uint8)


def _darkest_channel(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return 255 - brightest_channel(255 - rgb)


def _strokes_on_glare(
    channel: NDArray[np.uint8], bright: int, darkest: NDArray[np.uint8], inside: Booleans
) -> NDArray[np.uint8]:
    """By how much each pixel inside the image is darker than the glare it lies on, 0 where it lies on none.

    Devices write in a light grey, which is brighter than tissue and darker than where light blinds the camera: all
    channels of it, or, of lit tissue, the red one, in which the structure of the tissue is lost and text is not.

    Args:
        channel: The channel to look at.
        bright: What is glare, 0..255.
        darkest: The darkest channel.
        inside: What is inside the image.
    """
    limit = _stroke_limit(channel.shape)
    filled = cv2.morphologyEx(channel, cv2.MORPH_CLOSE, np.ones((limit, limit), np.uint8))
    glare = cv2.morphologyEx(
        (filled >= bright).astype(np.uint8), cv2.MORPH_OPEN, np.ones((2 * limit, 2 * limit), np.uint8)
    )
    difference = np.asarray(cv2.subtract(filled, channel), np.uint8)
    # Between two glints there is tissue, which is much darker.
    difference[(glare == 0) | ~inside | (darkest < _LIGHT_GREY)] = 0
    return difference


def _dark_strokes(rgb: NDArray[np.uint8], inside: Booleans) -> NDArray[np.uint8]:
    """By how much each pixel outside the image is darker than the bright bar it lies on, 0 where it lies on none."""
    kernel = np.ones((_stroke_limit(rgb.shape),) * 2, np.uint8)
    grey = brightest_channel(rgb)
    grey[inside] = 0
    # Between bright letters it is dark as well: a bar is bright where no letter is, over more than a stroke.
    bar = cv2.dilate(cv2.morphologyEx(grey, cv2.MORPH_OPEN, kernel), kernel)
    filled = np.minimum(cv2.morphologyEx(grey, cv2.MORPH_CLOSE, kernel), bar)
    return np.asarray(cv2.subtract(filled, grey), np.uint8)


def _glyphs(
    difference: NDArray[np.uint8], grey: NDArray[np.uint8], inside: Booleans, faintest: NDArray[np.uint8]
) -> _Glyphs:
    """Connected strokes that may be characters or, run together, words."""
    height, width = difference.shape
    strokes = (difference >= faintest).astype(np.uint8)
    # Frames, separators and traces run through what they touch; letters hold no line that long.
    solid = (difference // 2 >= faintest).astype(np.uint8)
    for shape in ((1, max(60, width // 9)), (max(40, height // 10), 1)):
        strokes[cv2.morphologyEx(solid, cv2.MORPH_OPEN, np.ones(shape, np.uint8)) > 0] = 0
    count, labels, stats, _ = cv2.connectedComponentsWithStats(strokes, connectivity=8)
    rows, columns = np.nonzero(strokes)
    label = labels[rows, columns]

    def mean_of(values: NDArray[np.generic]) -> Floats:
        return np.bincount(label, values[rows, columns], count)[1:] / np.maximum(stats[1:, cv2.CC_STAT_AREA], 1)

    contrast = mean_of(difference)
    # Blur fills the gaps between strokes with something fainter than they are.
    clear = difference[rows, columns] >= contrast[label - 1]
    of = np.zeros_like(labels)
    of[rows[clear], columns[clear]] = label[clear]
    starts = clear & ((columns == 0) | (of[rows, columns - 1] != label))
    core = difference[rows, columns] >= _CORE * faintest[rows, columns]
    left, top, wide, high, ink = stats[1:].T.astype(np.float64)
    glyphs = _Glyphs(
        left=left,
        top=top,
        right=left + wide,
        bottom=top + high,
        ink=ink,
        clear=np.bincount(label[clear], minlength=count)[1:].astype(np.float64),
        strokes=np.bincount(label[starts], minlength=count)[1:].astype(np.float64),
        contrast=contrast,
        level=mean_of(grey),
        inside=mean_of(inside),
    )
    return glyphs.chosen(np.bincount(label[core], minlength=count)[1:] >= 2)


def _faintest(difference: NDArray[np.uint8], inside: Booleans) -> NDArray[np.uint8]:
    """What a stroke differs by at least; inside the image more than what is thin in the tissue around it does."""
    side = max(difference.shape) // 8 + 1
    texture = cv2.blur(difference, (side, side))
    in_image = np.clip(texture, _FAINTEST_INSIDE / _ABOVE_TEXTURE, 90 / _ABOVE_TEXTURE) * _ABOVE_TEXTURE
    return np.where(inside, in_image, _FAINTEST_OUTSIDE).astype(np.uint8)


def _lines(glyphs: _Glyphs, height: int, width: int, rules: _Regularity) -> list[TextBox]:
    """Glyphs side by side, where they look like a line of text."""
    boxes = []
    for line in _candidates(glyphs, height, width):
        score = _score(line, rules)
        if score > 0:
            boxes.append(TextBox(_rect_of(line, glyphs, height, width), bool(line.inside.mean() > 0.5), score))
    return boxes


def _pieces(glyphs: _Glyphs, height: int, width: int) -> list[Piece]:
    """Small glyphs side by side inside the image, where they may be a piece of a line of text."""
    pieces = []
    for line in _candidates(glyphs, height, width):
        tall, count = float(np.median(line.height)), line.ink.size
        if tall <= _SMALL * height and line.inside.mean() > 0.5 and _score(line, _LOOSE) > 0:
            rect = Rect(int(line.left.min()), int(line.top.min()), int(line.right.max()), int(line.bottom.max()))
            advance = float(np.median(np.diff(np.sort(line.left)))) if count > 1 else 0.0
            pieces.append(Piece(rect, tall, advance, count, _score(line, _STRICT) > 0))
    return pieces


def _candidates(glyphs: _Glyphs, height: int, width: int) -> list[_Glyphs]:
    """Glyphs that may be characters or words, in groups side by side."""
    high, wide = glyphs.height, glyphs.width
    density = glyphs.ink / (high * wide)
    sized = (high >= _LOWEST) & (high <= _TALLEST * height) & (density > 0.1)
    character = sized & (wide <= 1.6 * high) & (glyphs.across <= 5)
    # A curve (ECG, Doppler envelope) is as wide as a word, but has less ink and fewer strokes for its width.
    word = sized & (wide > 1.6 * high) & (wide <= 0.6 * width) & (density > 0.15) & (density < 0.9)
    word &= glyphs.across >= np.maximum(1.7, 0.75 * wide / high)
    letters = glyphs.chosen(character | word)
    crowded = np.flatnonzero(letters.inside > 0.5)
    if crowded.size > _MOST_INSIDE:
        weakest = crowded[np.argsort(letters.contrast[crowded])[: crowded.size - _MOST_INSIDE]]
        letters = letters.chosen(np.setdiff1d(np.arange(letters.ink.size), weakest))
    return [letters.chosen(members) for members in _chains(letters)]


def _chains(letters: _Glyphs) -> list[NDArray[np.intp]]:
    """Each letter tied to the nearest one right of it, of about its height and on its line."""
    letters_by_left = np.argsort(letters.left, kind="stable")
    sorted_letters = letters.chosen(letters_by_left)
    one, other = _side_by_side(sorted_letters)
    gap = sorted_letters.left[other] - sorted_letters.right[one]
    order = np.lexsort((gap, one))
    group = np.arange(letters.ink.size)
    previous = -1
    for first, second in zip(one[order].tolist(), other[order].tolist(), strict=True):
        if first != previous and group[first] != group[second]:
            group[group == group[second]] = group[first]
        previous = first
    return [letters_by_left[np.flatnonzero(group == name)] for name in np.unique(group)]


def _side_by_side(letters: _Glyphs) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Pairs of letters, sorted by their left ends, of which the second may follow the first in a word."""
    high = letters.height
    reach = np.searchsorted(letters.left, letters.right + 3 * high, side="right")
    first = np.arange(letters.ink.size)
    counts = np.maximum(reach - first - 1, 0)
    one = np.repeat(first, counts)
    other = one + 1 + np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    overlap = np.minimum(letters.bottom[one], letters.bottom[other]) - np.maximum(letters.top[one], letters.top[other])
    one, other = one[overlap > 0], other[overlap > 0]
    overlap = overlap[overlap > 0]
    lower, taller = np.minimum(high[one], high[other]), np.maximum(high[one], high[other])
    gap = letters.left[other] - letters.right[one]
    inside = np.minimum(letters.inside[one], letters.inside[other]) > 0.5
    weaker = np.minimum(letters.contrast[one], letters.contrast[other])
    stronger = np.maximum(letters.contrast[one], letters.contrast[other])
    tied = (overlap >= 0.55 * lower) & (taller <= np.where(inside, 1.6, 2.3) * lower)
    tied &= (gap <= np.where(inside, 1.0, 1.3) * taller) & (gap >= -0.3 * lower) & (stronger <= 2.2 * weaker)
    return one[tied], other[tied]


def _score(line: _Glyphs, rules: _Regularity) -> float:
    """How much a chain of glyphs looks like a line of text, 0..1; 0 is none."""
    high, wide = line.height, line.width
    typical = float(np.median(high))
    # A word whose letters touch is one glyph with many strokes.
    characters = float(np.maximum(1, np.where(line.across >= 1.7, wide / (0.75 * high), 1)).sum())
    density = line.ink / (high * wide)
    strokes = (wide > 0.3 * high).sum()
    if characters < 2 or not strokes or (density > 0.88).sum() > 0.5 * density.size:
        return 0.0
    if line.inside.mean() <= 0.5:
        return min(1.0, 0.5 + 0.1 * characters)
    # How far its rows run through ink at a time: strokes of letters are narrow, streaks of tissue long.
    stretch = float(line.clear.sum() / line.strokes.sum() / typical)
    if characters < rules.fewest or typical < 6 or stretch > rules.stretch:
        return 0.0
    uneven_height = float(np.std(high) / typical)
    uneven_level = float(np.std(line.level) / line.level.mean())
    baseline = float(min(np.std(line.bottom), np.std(line.top)) / typical)
    # Over a long line the image below changes, which shines through thin letters.
    level = rules.level * (_LONG if characters >= _LONG_LINE else 1.0)
    if uneven_height > rules.height or uneven_level > level or baseline > rules.baseline:
        return 0.0
    return float(np.clip(0.15 * characters - uneven_height - 2 * uneven_level - baseline, 0.05, 1.0))


def _faint_lines(
    strokes: NDArray[np.uint8], grey: NDArray[np.uint8], inside: Booleans, boxes: list[TextBox]
) -> list[TextBox]:
    """Lines above, below and beside those inside the image that are certain, of about their height."""
    sure = [box.rect for box in boxes if box.inside and box.score >= _SURE]
    height, width = inside.shape
    beside = np.zeros_like(strokes)
    for rect in sure:
        window = _neighbourhood(rect).clipped(height, width).window
        beside[window] = strokes[window]
    if not sure:
        return []
    found: list[TextBox] = []
    for faintest, rules in _BESIDE:
        found += _lines(_glyphs(beside, grey, inside, np.full_like(grey, faintest)), height, width, rules)
    return [box for box in found if any(_beside(box.rect, rect) for rect in sure)]


def _rect_of(line: _Glyphs, glyphs: _Glyphs, height: int, width: int) -> Rect:
    """Around a line, the accents, dots and dashes in it, and the soft edge of its letters."""
    tall = float(np.median(line.height))
    left, top, right, bottom = line.left.min(), line.top.min(), line.right.max(), line.bottom.max()
    near = (glyphs.left >= left - tall) & (glyphs.right <= right + tall) & (glyphs.height <= 1.3 * tall)
    near &= (glyphs.top >= top - 0.45 * tall) & (glyphs.bottom <= bottom + 0.45 * tall)
    margin = max(2.0, 0.15 * tall)
    return Rect(
        int(min(left, glyphs.left[near].min()) - margin),
        int(min(top, glyphs.top[near].min()) - margin),
        int(max(right, glyphs.right[near].max()) + margin),
        int(max(bottom, glyphs.bottom[near].max()) + margin),
    ).clipped(height, width)


def _neighbourhood(rect: Rect) -> Rect:
    """Where the other lines of a block of text stand."""
    tall = rect.shape[0]
    right = max(rect.right, rect.left + 10 * tall) + tall
    return Rect(rect.left - 2 * tall, rect.top - 5 * tall, right, rect.bottom + 5 * tall)


def _beside(rect: Rect, sure: Rect) -> bool:
    tall, around = sure.shape[0], _neighbourhood(sure)
    return 0.65 * tall <= rect.shape[0] <= 1.5 * tall and rect.united(around) == around


def _merged(boxes: list[TextBox]) -> list[TextBox]:
    """Words of one line as one box; a box inside another goes with it."""
    left = sorted(boxes, key=lambda box: box.rect.left)
    done: list[TextBox] = []
    while left:
        box = left.pop(0)
        other = next((candidate for candidate in left if _one_line(box.rect, candidate.rect)), None)
        if other is None:
            done.append(box)
            continue
        left.remove(other)
        bigger = max(box, other, key=lambda one: one.rect.shape[1])
        left.insert(0, TextBox(box.rect.united(other.rect), bigger.inside, max(box.score, other.score)))
    return done


def _one_line(one: Rect, other: Rect) -> bool:
    overlap = min(one.bottom, other.bottom) - max(one.top, other.top)
    heights = one.shape[0], other.shape[0]
    gap = max(one.left, other.left) - min(one.right, other.right)
    return overlap >= 0.6 * min(heights) and max(heights) <= 1.8 * min(heights) and gap <= 1.2 * max(heights)
