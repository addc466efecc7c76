"""What a segment of a DICOM segmentation is: its name, code, colour, and who or what drew it (DICOM PS3.3 C.8.20.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset

from app.domain.labels import Code, Label, rgb_of
from app.storage.codes import UNCODED, property_category

_LONGEST = 64  # characters of a text in most places
_LONGEST_CODE = 16


@dataclass(frozen=True)
class Model:
    """What proposed a mask.

    Attributes:
        name: What it is called.
        version: What tells it from others of its name, at best the hash of its weights.
    """

    name: str
    version: str


@dataclass(frozen=True)
class Origin:
    """Where a mask comes from.

    Attributes:
        model: Whose Proposal it was; None where it was drawn by hand alone.
        corrected: Whether a human changed that.
    """

    model: Model | None = None
    corrected: bool = True


DRAWN_BY_HAND = Origin()


@dataclass(frozen=True)
class SegmentMask:
    """One mask of a segment.

    Attributes:
        frame: Index of the Frame that it belongs to.
        label_id: Of the Label that it outlines.
        mask: Shape (H, W).
        origin: Where it comes from.
    """

    frame: int
    label_id: int
    mask: NDArray[np.bool_]
    origin: Origin = DRAWN_BY_HAND


def described(label: Label, number: int, origins: Iterable[Origin]) -> Dataset:
    """The item of the segment sequence.

    Args:
        label: What the segment outlines.
        number: From 1 on.
        origins: Of its masks.
    """
    origins = set(origins)
    models = sorted({origin.model for origin in origins if origin.model}, key=lambda model: (model.name, model.version))
    item = Dataset()
    item.SegmentNumber = number
    item.SegmentLabel = plain(label.name)
    by_model_alone = all(origin.model and not origin.corrected for origin in origins)
    item.SegmentAlgorithmType = "MANUAL" if not models else "AUTOMATIC" if by_model_alone else "SEMIAUTOMATIC"
    kind = label.code or UNCODED
    item.SegmentedPropertyCategoryCodeSequence = [_code_item(property_category(kind))]
    item.SegmentedPropertyTypeCodeSequence = [_code_item(kind)]
    item.RecommendedDisplayCIELabValue = cielab(rgb_of(label.colour))
    if models:
        item.SegmentAlgorithmName = plain(", ".join(dict.fromkeys(model.name for model in models)))
        item.SegmentationAlgorithmIdentificationSequence = [_algorithm(model) for model in models]
    return item


def cielab(rgb: tuple[int, int, int]) -> list[int]:
    """A colour as DICOM has it: L* of 0..100 and a*, b* of -128..127, each over 0..65535 (PS3.3 C.10.7.1.1).

    As the programs do that show it, the white of sRGB is taken for white, and not that of paper.
    """
    lab = np.asarray(cv2.cvtColor(np.array([[rgb]], np.float32) / 255, cv2.COLOR_RGB2Lab), float)[0, 0]
    scaled = (lab + np.array((0, 128, 128))) * 0xFFFF / np.array((100, 255, 255))
    return [int(value) for value in np.rint(scaled).clip(0, 0xFFFF)]


def coded(value: str, scheme: str, meaning: str) -> Dataset:
    """The item of a code sequence (PS3.3 table 8.8-1)."""
    item = Dataset()
    if len(value) > _LONGEST_CODE:
        item.LongCodeValue = value
    else:
        item.CodeValue = value
    item.CodingSchemeDesignator, item.CodeMeaning = scheme, meaning
    return item


def plain(text: str) -> str:
    """A text without what would make several of it, as long as most places allow."""
    return text.replace("\\", "/").strip()[:_LONGEST]


def _code_item(code: Code) -> Dataset:
    return coded(code.value, code.scheme, plain(code.meaning))


def _algorithm(model: Model) -> Dataset:
    item = Dataset()
    item.AlgorithmFamilyCodeSequence = [coded("123110", "DCM", "Artificial Intelligence")]
    item.AlgorithmName, item.AlgorithmVersion = plain(model.name), plain(model.version)
    item.AlgorithmSource = "WaveMask"
    return item
