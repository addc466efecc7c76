"""Stored values of a DICOM image as they are meant to be shown: modality and VOI transformations, and palettes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset

from app.storage.images.dicom_codecs import from_bits
from app.storage.images.dicom_layout import PixelLayout, swapped_words

_COLOURS = ("Red", "Green", "Blue")


class GreyScale:
    """From stored values to what the screen shows (DICOM PS3.4 N.2).

    Attributes:
        range: What is shown from black to white where the file does not say, in units of the modality transformation;
            None until it was found.
    """

    def __init__(self, layout: PixelLayout) -> None:
        self._layout = layout
        self.range: tuple[float, float] | None = None

    def needs_range(self, header: Dataset) -> bool:
        """Whether a Frame cannot be shown before `find_range`.

        Args:
            header: What holds for the Frame.
        """
        eight_bits = self._layout.stored <= 8 and not self._layout.signed and "ModalityLUTSequence" not in header
        return not (self.range or eight_bits or _voi_table(header) or _window(header))

    def find_range(self, stored: NDArray[Any], header: Dataset) -> None:
        """Take the range of a Frame's values for all Frames; padding does not count."""
        values, padding = self._through_modality(stored, header), _padding(stored, header)
        if padding is not None and not padding.all():
            values = values[~padding]
        self.range = float(values.min()), float(values.max())

    def shown(self, stored: NDArray[Any], header: Dataset) -> NDArray[np.uint8]:
        """Stored values, shape (H, W), as 0..255; padding is black.

        Args:
            stored: Shape (H, W), any integer type.
            header: What holds for this Frame.
        """
        values = self._through_modality(stored, header)
        if table := _voi_table(header):
            lookup = _Table(table, "LUT", self._layout.big_endian)
            shown = from_bits(lookup[np.rint(values).astype(np.int64)], lookup.bits)
        elif window := _window(header):
            shown = _windowed(values, *window, str(header.get("VOILUTFunction") or "LINEAR"))
        elif self.range:
            low, high = self.range
            scaled = (values.astype(np.float64) - low) * (255 / (high - low) if high > low else 0)
            shown = np.rint(scaled.clip(0, 255)).astype(np.uint8)
        else:
            shown = from_bits(stored, self._layout.stored)
        if self._layout.colours == "MONOCHROME1":
            shown = 255 - shown
        padding = _padding(stored, header)
        if padding is not None:
            shown[padding] = 0
        return shown

    def _through_modality(self, stored: NDArray[Any], header: Dataset) -> NDArray[Any]:
        lut = header.get("ModalityLUTSequence")
        if lut and lut[0].get("LUTDescriptor") and "LUTData" in lut[0]:
            return _Table(lut[0], "LUT", self._layout.big_endian)[stored.astype(np.int64)]
        slope, intercept = _number(header.get("RescaleSlope")), _number(header.get("RescaleIntercept"))
        return stored if slope is None or intercept is None else stored * slope + intercept


def _voi_table(header: Dataset) -> Dataset | None:
    items = header.get("VOILUTSequence")
    return items[0] if items and items[0].get("LUTDescriptor") and "LUTData" in items[0] else None


def _window(header: Dataset) -> tuple[float, float] | None:
    """Centre and width, where they mean anything."""
    center, width = _number(header.get("WindowCenter")), _number(header.get("WindowWidth"))
    return None if center is None or width is None or width < 1 else (center, width)


def _padding(stored: NDArray[Any], header: Dataset) -> NDArray[np.bool_] | None:
    """Which pixels are there only to fill the rectangle (DICOM PS3.3 C.7.5.1.1.2); None where none is."""
    first = header.get("PixelPaddingValue")
    if first is None or isinstance(first, (bytes, str)):
        return None
    last = header.get("PixelPaddingRangeLimit")
    # A damaged file may state several, or its bytes in the other sign.
    edges = [int(edge) for edge in (first, first if last is None else last)]
    found = (stored >= min(edges)) & (stored <= max(edges))
    return found if found.any() else None


def _windowed(values: NDArray[Any], center: float, width: float, function: str) -> NDArray[np.uint8]:
    """A window with its centre and width in units of `values`, to 0..255 (DICOM PS3.3 C.11.2.1.2 and C.11.2.1.3)."""
    values = values.astype(np.float64)
    if function == "SIGMOID":
        scaled = 1 / (1 + np.exp(np.clip(-4 * (values - center) / width, -50, 50)))
    elif function == "LINEAR_EXACT":
        scaled = (values - center) / width + 0.5
    else:
        scaled = (values - (center - 0.5)) / max(width - 1, 1e-6) + 0.5
    return np.rint(np.clip(scaled, 0, 1) * 255).astype(np.uint8)


def _number(value: Any) -> float | None:
    """The first of what may be several alternatives, or none."""
    if value is None or isinstance(value, (int, float)):
        return None if value is None else float(value)
    return float(value[0]) if len(value) else None


class Palette:
    """The colours of a palette (DICOM PS3.3 C.7.6.3.1.5, C.7.6.3.1.6 and C.7.9)."""

    def __init__(self, header: Dataset, big_endian: bool) -> None:
        self._tables = [_Table(header, f"{colour}PaletteColorLookupTable", big_endian) for colour in _COLOURS]
        # 16-bit tables hold a value twice (257 v) or left-aligned (256 v); a few hold 8-bit values and say 16.
        bits = self._tables[0].bits
        self._shift = bits - 8 if bits > 8 and max(int(table.entries.max()) for table in self._tables) > 255 else 0

    def shown(self, indices: NDArray[Any]) -> NDArray[np.uint8]:
        """Indices, shape (H, W), as colours, shape (H, W, 3)."""
        indices = indices.astype(np.int64)
        return np.stack([(table[indices] >> self._shift).astype(np.uint8) for table in self._tables], axis=2)


class _Table:
    """A lookup table (DICOM PS3.3 C.11.1.1); what lies outside of it gets its first or last entry.

    pydicom reads the bytes of a table as they lie, which turns the palettes of big-endian files black.

    Attributes:
        entries: Shape (n,), uint8 or uint16.
        bits: Of an entry, as stated.
    """

    def __init__(self, header: Dataset, name: str, big_endian: bool) -> None:
        count, first, self.bits = (int(number) for number in header[f"{name}Descriptor"].value)
        self._first, count = first, count % 2**16 or 2**16
        data = header.get(f"{name}Data")
        if data is not None:
            self.entries = _words(data, big_endian, lambda size: size >= 2 * count)[:count]
        else:
            wide = self.bits > 8
            self.entries = _expanded(_words(header[f"Segmented{name}Data"].value, big_endian, lambda _: wide))[:count]
        if not len(self.entries):
            raise ValueError(f"an empty {name}")

    def __getitem__(self, values: NDArray[np.int64]) -> NDArray[Any]:
        return self.entries[np.clip(values - self._first, 0, len(self.entries) - 1)]


def _words(data: bytes | Sequence[int] | int, big_endian: bool, is_wide: Any) -> NDArray[Any]:
    """The entries of a table as they were written: words of 16 bits, or two entries to a word.

    Args:
        data: The value of the element, which pydicom leaves in bytes or reads as words, by its representation.
        big_endian: The byte order of the file, in which the words stand, also where two entries share one.
        is_wide: Tells from their number of bytes whether an entry has 16 bits.
    """
    if isinstance(data, bytes):
        raw = swapped_words(data) if big_endian else data
    else:
        raw = np.atleast_1d(np.asarray(data)).astype("<u2").tobytes()
    return np.frombuffer(raw[: len(raw) // 2 * 2], "<u2") if is_wide(len(raw)) else np.frombuffer(raw, np.uint8)


def _expanded(segments: NDArray[Any]) -> NDArray[Any]:
    """The entries that segments describe (DICOM PS3.3 C.7.9.2).

    Raises:
        ValueError: The segments contradict themselves.
    """
    entries: list[NDArray[Any]] = []
    _expand(segments, 0, None, entries)
    return np.concatenate(entries).astype(segments.dtype) if entries else segments[:0]


def _expand(segments: NDArray[Any], start: int, most: int | None, entries: list[NDArray[Any]]) -> None:
    position, done = start, 0
    # What fills up the last word is no segment.
    while position + 2 < len(segments) and (most is None or done < most):
        kind, length = int(segments[position]), int(segments[position + 1])
        done += 1
        if kind == 0:  # discrete
            entries.append(segments[position + 2 : position + 2 + length])
            position += 2 + length
        elif kind == 1 and entries and len(entries[-1]):  # from the last entry straight to another
            last = float(entries[-1][-1])
            steps = last + (float(segments[position + 2]) - last) * np.arange(1, length + 1) / length
            entries.append(np.rint(steps))
            position += 3
        elif kind == 2 and most is None:  # some segments from another place again; its offset is in bytes
            # Four bytes, the lowest first, whatever the size of an entry.
            offset = int.from_bytes(segments[position + 2 :].tobytes()[:4], "little")
            _expand(segments, offset // segments.itemsize, length, entries)
            position += 2 + 4 // segments.itemsize
        else:
            raise ValueError(f"segment {kind} at {position} of a palette")
