"""Images and their Frames."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Frame:
    """One 2-D pixel array of an Image, as it is shown and proposed on.

    Attributes:
        rgb: Shape (H, W, 3), uint8, sRGB, C-contiguous, read-only.
    """

    rgb: NDArray[np.uint8]

    def __post_init__(self) -> None:
        if self.rgb.dtype != np.uint8 or self.rgb.ndim != 3 or self.rgb.shape[2] != 3 or not self.rgb.size:
            raise ValueError(f"a Frame is (H, W, 3) uint8 with H, W > 0, found {self.rgb.shape} {self.rgb.dtype}")
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
    """

    path: Path
    sha256: str
    frame: Frame
    frame_count: int = 1
    notice: str = ""
    modality: str = ""
