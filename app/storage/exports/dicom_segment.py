"""What a segment of a DICOM segmentation is: its name, code, colour, and who or what drew it (DICOM PS3.3 C.8.20.4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version

import cv2
import numpy as np
from pydicom import Dataset

from app.domain.labels import Code, Label
from app.storage.codes import UNCODED, property_category

_LONGEST = 64  # characters of a text in most places


class Drawn(StrEnum):
    """Who drew the masks of a segment."""

    AUTOMATIC = "AUTOMATIC"
    SEMIAUTOMATIC = "SEMIAUTOMATIC"
    MANUAL = "MANUAL"


@dataclass(frozen=True)
class Model:
    """What proposed masks.

    Attributes:
        name: What the user reads for the bundle.
        version: Its id and the hash of its weights, in any form that tells it from others.
    """

    name: str
    version: str


@dataclass(frozen=True)
class Segment:
    """What was outlined.

    Attributes:
        label: Its Label.
        rgb: The Label's colour, 0..255 each.
        models: Whose Proposals its masks come from.
        corrected: Whether a human changed or drew any of them.
    """

    label: Label
    rgb: tuple[int, int, int]
    models: tuple[Model, ...] = ()
    corrected: bool = True

    @property
    def drawn(self) -> Drawn:
        """Who drew its masks."""
        if not self.models:
            return Drawn.MANUAL
        return Drawn.SEMIAUTOMATIC if self.corrected else Drawn.AUTOMATIC


def described(segment: Segment, number: int) -> Dataset:
    """The item of the segment sequence, with its number from 1 on."""
    label = segment.label
    item = Dataset()
    item.SegmentNumber = number
    item.SegmentLabel = plain(label.name)
    item.SegmentAlgorithmType = str(segment.drawn)
    kind = label.code or UNCODED
    item.SegmentedPropertyCategoryCodeSequence = [_code_item(property_category(kind))]
    item.SegmentedPropertyTypeCodeSequence = [_code_item(kind)]
    item.RecommendedDisplayCIELabValue = cielab(segment.rgb)
    if segment.models:
        item.SegmentAlgorithmName = plain(segment.models[-1].name)
        item.SegmentationAlgorithmIdentificationSequence = [_algorithm(model) for model in segment.models]
    return item


def cielab(rgb: tuple[int, int, int]) -> list[int]:
    """A colour as DICOM has it: L* of 0..100 and a*, b* of -128..127, each over 0..65535 (PS3.3 C.10.7.1.1).

    As the programs do that show it, the white of sRGB is taken for white, and not that of paper.
    """
    lab = np.asarray(cv2.cvtColor(np.array([[rgb]], np.float32) / 255, cv2.COLOR_RGB2Lab), float)[0, 0]
    scaled = (lab + np.array((0, 128, 128))) * 0xFFFF / np.array((100, 255, 255))
    return [int(value) for value in np.rint(scaled).clip(0, 0xFFFF)]


def coded(value: str, scheme: str, meaning: str) -> Dataset:
    """The item of a code sequence."""
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


def plain(text: str) -> str:
    """A text or a name without what would part it, as long as most places allow."""
    return text.translate(str.maketrans("\\^=", "/  ")).strip()[:_LONGEST]


def software_version() -> str:
    """The version of WaveMask."""
    try:
        return version("wavemask")
    except PackageNotFoundError:  # run from a folder that was never installed
        return "unknown"


def _code_item(code: Code) -> Dataset:
    return coded(code.value, code.scheme, plain(code.meaning))


def _algorithm(model: Model) -> Dataset:
    item = Dataset()
    item.AlgorithmFamilyCodeSequence = [coded("123110", "DCM", "Artificial Intelligence")]
    item.AlgorithmName, item.AlgorithmVersion = plain(model.name), plain(model.version)
    item.AlgorithmSource = "WaveMask"
    return item
