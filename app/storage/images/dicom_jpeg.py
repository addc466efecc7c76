"""JPEG in DICOM, through the libjpeg that Pillow brings: a decoder plugin for pydicom.

pydicom's own choice, GDCM, ends the whole process (abort or segmentation fault) on about one damaged stream in a
hundred, and pydicom's Pillow plugin converts YBR to RGB twice where the stream carries an Adobe marker.
"""

from __future__ import annotations

from io import BytesIO

from PIL.JpegImagePlugin import JpegImageFile
from pydicom.pixels.decoders.base import DecodeRunner, get_decoder
from pydicom.uid import JPEGBaseline8Bit, JPEGExtended12Bit, JPEGLossless, JPEGLosslessSV1

NAME = "libjpeg"
LOSSLESS = frozenset({JPEGLossless, JPEGLosslessSV1})
SYNTAXES = frozenset({JPEGBaseline8Bit, JPEGExtended12Bit, *LOSSLESS})


def is_available(uid: str) -> bool:
    """Whether a transfer syntax can be decoded here, up to 8 bits per sample; pydicom asks this."""
    return uid in SYNTAXES


def decode_frame(stream: bytes, runner: DecodeRunner) -> bytes:
    """Decode one Frame; pydicom calls this.

    Args:
        stream: The JPEG stream.
        runner: What the header says; learns how the returned pixels are laid out.

    Returns:
        The pixels row by row, sample by sample, 8 bits each.

    Raises:
        ValueError: The stream is of another size than the header says.
        Exception: Whatever Pillow raises for a damaged stream.
    """
    with JpegImageFile(BytesIO(stream)) as image:
        found, stated = (*image.size, len(image.getbands())), (runner.columns, runner.rows, runner.samples_per_pixel)
        if found != stated:
            raise ValueError(f"a stream of {found} in an image of {stated} columns, rows and samples")
        runner.set_option("bits_allocated", 8)
        if runner.samples_per_pixel > 1:
            runner.set_option("planar_configuration", 0)
            if image.info.keys() & {"jfif", "adobe_transform"}:
                # The stream says what it is, libjpeg believes it, and so the pixels come out as RGB.
                runner.set_option("photometric_interpretation", "RGB")
            elif runner.transfer_syntax not in LOSSLESS and image.layer[0][0] != ord("R"):
                # Only the header knows: keep libjpeg from guessing, and leave the pixels as they are.
                image.draft("YCbCr", image.size)
        return image.tobytes()


for _syntax in SYNTAXES:
    get_decoder(_syntax).add_plugin(NAME, (__name__, decode_frame.__name__))
