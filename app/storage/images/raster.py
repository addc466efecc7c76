"""Plain image files: PNG, JPEG, TIFF, BMP, WebP and GIF, through Pillow."""

from __future__ import annotations

import logging
from io import BytesIO

import numpy as np
from PIL import Image as Pillow
from PIL import ImageFile, ImageOps
from PIL.BmpImagePlugin import BmpImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from app.domain.errors import ImageError
from app.domain.image import Calibration
from app.domain.wording import counted, mark, tr
from app.storage.images.pixels import Decoded, check_size, stretched, to_srgb

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".tif", ".tiff", ".bmp", ".dib", ".webp", ".gif"})

# Where a format's signature stands, what it is and who reads it. The readers are called directly, not through
# `PIL.Image.open`: that one raises its own size errors before the size can be named to the user.
_READERS: tuple[tuple[int, bytes, type[ImageFile.ImageFile]], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", PngImageFile),
    (0, b"\xff\xd8\xff", JpegImageFile),
    (0, b"II*\0", TiffImageFile),
    (0, b"MM\0*", TiffImageFile),
    (0, b"II+\0", TiffImageFile),
    (0, b"MM\0+", TiffImageFile),
    (8, b"WEBP", WebPImageFile),
    (0, b"GIF8", GifImageFile),
    (0, b"BM", BmpImageFile),
)

# The resolution that these formats may state is about printing.
_NO_SCALE = Calibration(reason=mark("This kind of file has no scale; a DICOM file of the image may have one."))

_FOREIGN: tuple[tuple[int, bytes, str], ...] = (
    (4, b"ftyphei", mark("The file holds a photo in HEIC format; export it as PNG or JPEG.")),
    (4, b"ftypmif1", mark("The file holds a photo in HEIC format; export it as PNG or JPEG.")),
    (4, b"ftypavif", mark("The file holds an image in AVIF format; export it as PNG or JPEG.")),
    (0, b"%PDF", mark("The file holds a PDF document; export its images as PNG or JPEG.")),
    (0, b"PK\3\4", mark("The file holds a ZIP archive; unpack it and open the images in it.")),
    (0, b"\x1f\x8b", mark("The file holds a compressed archive; unpack it and open the images in it.")),
)

log = logging.getLogger(__name__)


def decode(data: bytes) -> Decoded:
    """Decode the first Frame of a plain image file, upright and in sRGB.

    Transparent parts become black; grey values of more than 8 bits are scaled from their own range.

    Raises:
        ImageError: It is no such file, too large, or in a colour space that cannot be shown.
        Exception: Whatever Pillow raises for a damaged file.
    """
    reader = next((reader for at, magic, reader in _READERS if data.startswith(magic, at)), None)
    if reader is None:
        raise ImageError(_content(data))
    with reader(BytesIO(data)) as image:
        check_size(*image.size)
        image.load()
        upright = _upright(image)
        inverted = isinstance(image, TiffImageFile) and image.tag_v2.get(262) == 0
        if upright.mode.startswith("I") or upright.mode == "F":
            grey, notice = stretched(np.asarray(upright))
            # Pillow turns "white is zero" round for 8 bits only.
            grey = 255 - grey if inverted else grey
            rgb = np.repeat(grey[..., None], 3, axis=2)
        else:
            rgb, notice = np.asarray(_flattened(upright)), ""
        count = _frame_count(image)
        more = _more(count, pages=isinstance(image, TiffImageFile)) if count > 1 else ""
    return Decoded(rgb, count, " ".join(filter(None, (more, notice))), calibration=_NO_SCALE)


def format_and_mode(data: bytes) -> tuple[str, str]:
    """The format of a plain image file, as PNG, and how it stores its colours, as Pillow calls that.

    Raises:
        Exception: Whatever Pillow raises for a damaged file.
    """
    reader = next(reader for at, magic, reader in _READERS if data.startswith(magic, at))
    with reader(BytesIO(data)) as image:
        return str(image.format), image.mode


def _upright(image: Pillow.Image) -> Pillow.Image:
    try:
        return ImageOps.exif_transpose(image)
    except Exception:  # whatever a damaged EXIF block makes Pillow raise, the pixels are there
        log.warning("Damaged EXIF data is ignored", exc_info=True)
        return image


def _flattened(image: Pillow.Image) -> Pillow.Image:
    """An 8-bit image of any mode as RGB in sRGB, on black."""
    profile = image.info.get("icc_profile")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        return Pillow.composite(
            to_srgb(image.convert("RGB"), profile), Pillow.new("RGB", image.size), image.getchannel("A")
        )
    if image.mode not in ("1", "L", "P", "RGB", "RGBX", "CMYK", "YCbCr"):
        raise ImageError(
            tr("The image stores its colours as {name}, which cannot be shown; save it as RGB.", name=image.mode)
        )
    if image.mode not in ("L", "CMYK"):
        image = image.convert("RGB")
    return to_srgb(image, profile)


def _frame_count(image: ImageFile.ImageFile) -> int:
    """How many Frames the file holds; moves the image off its first Frame."""
    try:
        return int(getattr(image, "n_frames", 1))
    except Exception:  # the first Frame is good; what follows it may be damaged in any way
        log.warning("The Frames after the first cannot be counted", exc_info=True)
        return 1


def _more(count: int, pages: bool) -> str:
    if pages:
        return counted(
            count, "This file holds {n} page; the first is shown.", "This file holds {n} pages; the first is shown."
        )
    return counted(
        count, "This file holds {n} Frame; the first is shown.", "This file holds {n} Frames; the first is shown."
    )


def _content(data: bytes) -> str:
    """What a file that is not an image holds and what to do about it."""
    for at, magic, content in _FOREIGN:
        if data.startswith(magic, at):
            return tr(content)
    start = data[:4096]
    if start.isascii() and b"\0" not in start:
        return tr("The file holds text, not an image; choose an image, a video or a DICOM file.")
    return tr(
        "The file holds no image that WaveMask knows and may be encrypted or damaged; export it again as DICOM, PNG or "
        "JPEG."
    )
