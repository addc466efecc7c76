"""Images and their Frames."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.mask_editing import Rect
from app.domain.wording import mark, retold, tr

# What a pixel of a medical image can be wide: from microscopy to a coarse scintigram. Beyond, it is a mistake.
SMALLEST_MM, LARGEST_MM = 1e-4, 10.0
# How far from square a pixel can be; the lines of an ultrasound image may lie a few times closer than its samples.
MOST_ANISOTROPIC = 5.0

BY_HAND = mark("set by hand ({length} mm between two points, {date})")
_NO_LENGTHS, _DIFFERENT, _SEPARATE, _BEYOND = _REACHES = (
    mark("{what} reaches into a part of the image without lengths, such as a Doppler trace."),
    mark("{what} reaches over two regions with different scales."),
    mark("{what} reaches over two regions with separate scales."),
    mark("{what} reaches beyond the part of the image that has a scale."),
)
_MODALITIES = frozenset({mark("ultrasound"), mark("endoscopy"), mark("dermoscopy")})


def scale_words(text: str) -> str:
    """What a scale was read from or why there is none, in the reader's language; files have it in English."""
    return retold(text, BY_HAND, *_REACHES)


def modality_words(modality: str) -> str:
    """What kind of image it is in the reader's language; DICOM codes stay as they are."""
    return tr(modality) if modality in _MODALITIES else modality


@dataclass(frozen=True)
class Spacing:
    """How large a pixel is in the patient.

    Attributes:
        x: Its width in mm, `SMALLEST_MM`..`LARGEST_MM`.
        y: Its height in mm, likewise.
        by_hand: How the user set it, in English words, see `scale_words`; empty where it was read from the file.
    """

    x: float
    y: float
    by_hand: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        # Comparisons that a NaN fails, too.
        plausible = all(SMALLEST_MM <= mm <= LARGEST_MM for mm in (self.x, self.y))
        if not (plausible and 1 / MOST_ANISOTROPIC <= self.x / self.y <= MOST_ANISOTROPIC):
            raise ValueError(f"a pixel of {self.x} by {self.y} mm is not plausible")


@dataclass(frozen=True)
class Region:
    """A part of a Frame with a scale of its own, as ultrasound devices lay several out on one screen.

    Attributes:
        rect: Its pixels.
        spacing: Size of these pixels; None where they are no lengths in the patient, as in a Doppler trace.
    """

    rect: Rect
    spacing: Spacing | None

    def __post_init__(self) -> None:
        if self.rect.empty:
            raise ValueError(f"{self.rect} holds no pixel")


@dataclass(frozen=True)
class Calibration:
    """Where on a Frame lengths are known in millimetres, and why they are not elsewhere.

    Attributes:
        regions: May overlap; empty where nothing is known.
        source: What it was read from, in English words, see `scale_words`; empty where no region has a spacing.
        reason: One English sentence, why no region has a spacing, see `scale_words`; empty where one has.
    """

    regions: tuple[Region, ...] = ()
    source: str = ""
    reason: str = mark("The file has no scale.")

    def __post_init__(self) -> None:
        known = any(region.spacing for region in self.regions)
        if known != bool(self.source) or known == bool(self.reason):
            raise ValueError("a calibration has either a spacing and its source, or a reason why it has none")

    def spacing_of(
        self, box: Rect, mask: NDArray[np.bool_] | None = None, what: str = mark("The mask")
    ) -> tuple[Spacing | None, str]:
        """The one scale that holds for everything that is to be measured.

        Regions that overlap and agree are one, as DICOM draws it for colour flow within tissue (PS3.3 C.8.5.5.1.3);
        where they disagree, nobody can tell which of them a pixel belongs to.

        Args:
            box: Smallest rectangle around it.
            mask: Which pixels of the box belong to it, of the box's shape; None is all of them.
            what: Its name in the reason, marked.

        Returns:
            The spacing, or None and one English sentence that says why there is none, see `scale_words`.
        """
        if self.reason:
            return None, self.reason
        touched = [region for region in self.regions if _meets(region.rect, box, mask)]
        home = next((region for region in touched if region.spacing and region.rect.united(box) == region.rect), None)
        if home and all(region.spacing == home.spacing for region in touched):
            return home.spacing, ""
        if any(region.spacing is None for region in touched):
            return None, _NO_LENGTHS.format(what=what)
        if len(touched) > 1:
            differing = _DIFFERENT if len({region.spacing for region in touched}) > 1 else _SEPARATE
            return None, differing.format(what=what)
        return None, _BEYOND.format(what=what)


UNCALIBRATED = Calibration()


def _meets(rect: Rect, box: Rect, mask: NDArray[np.bool_] | None) -> bool:
    common = Rect(
        max(rect.left, box.left), max(rect.top, box.top), min(rect.right, box.right), min(rect.bottom, box.bottom)
    )
    if common.empty or mask is None:
        return not common.empty
    rows, columns = (
        slice(common.top - box.top, common.bottom - box.top),
        slice(common.left - box.left, common.right - box.left),
    )
    return bool(mask[rows, columns].any())


@dataclass(frozen=True)
class Frame:
    """One 2-D pixel array of an Image, as it is shown and proposed on.

    Attributes:
        rgb: Shape (H, W, 3), uint8, sRGB, C-contiguous, read-only.
        calibration: Where lengths on it are known; its regions lie on the Frame.
    """

    rgb: NDArray[np.uint8]
    calibration: Calibration = UNCALIBRATED

    def __post_init__(self) -> None:
        if self.rgb.dtype != np.uint8 or self.rgb.ndim != 3 or self.rgb.shape[2] != 3 or not self.rgb.size:
            raise ValueError(f"a Frame is (H, W, 3) uint8 with H, W > 0, found {self.rgb.shape} {self.rgb.dtype}")
        for region in self.calibration.regions:
            if region.rect.clipped(self.height, self.width) != region.rect:
                raise ValueError(f"{region.rect} does not lie on a Frame of {self.width} x {self.height}")
        if not self.rgb.flags.c_contiguous:
            object.__setattr__(self, "rgb", np.ascontiguousarray(self.rgb))
        self.rgb.flags.writeable = False

    @property
    def height(self) -> int:
        return int(self.rgb.shape[0])

    @property
    def width(self) -> int:
        return int(self.rgb.shape[1])


@dataclass(frozen=True)
class Identity:
    """Whose Image it is, of which study and series, and what made it, as the file says; empty where it does not.

    Attributes:
        patient_id: The hospital's number of the patient.
        patient_name: Family name first, its parts separated by a comma.
        study_uid: Of the study, which is one visit; unique in the world.
        study_date: YYYYMMDD.
        study_description: In the words of the department.
        series_uid: Of the series within the study; unique in the world.
        series_description: In the words of the department.
        manufacturer: Of the device.
        device: Its model.
        sop_instance_uid: Of the Image itself; unique in the world.
        sop_class_uid: What kind of object the Image is in DICOM.
    """

    patient_id: str = ""
    patient_name: str = ""
    study_uid: str = ""
    study_date: str = ""
    study_description: str = ""
    series_uid: str = ""
    series_description: str = ""
    manufacturer: str = ""
    device: str = ""
    sop_instance_uid: str = ""
    sop_class_uid: str = ""


UNKNOWN = Identity()


@dataclass(frozen=True)
class Image:
    """One opened file.

    Attributes:
        path: The file.
        sha256: Hash of its bytes, lower-case hex; tells whether the file changed since it was annotated.
        frame: Its first Frame.
        frame_count: How many Frames it holds.
        notice: A sentence the user should read about how the file is shown, or an empty string.
        modality: What its header says that it shows: `ultrasound`, `endoscopy`, `dermoscopy`, or the DICOM code of
            anything else, for example `CT`; empty where it does not say.
        seconds: When each Frame is shown, from 0, strictly ascending.
        identity: Whose it is, where the file says so.
    """

    path: Path
    sha256: str
    frame: Frame
    frame_count: int = 1
    notice: str = ""
    modality: str = ""
    seconds: tuple[float, ...] = (0.0,)
    identity: Identity = UNKNOWN
