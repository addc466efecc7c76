"""DICOM files, through pydicom; importing this module takes most of a second, so do it when the first one comes."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from pydicom import Dataset, dcmread
from pydicom.data import get_testdata_file
from pydicom.pixels.processing import apply_color_lut, apply_modality_lut, apply_voi
from pydicom.pixels.utils import pixel_array
from pydicom.uid import (
    JPEG2000,
    UID,
    DeflatedExplicitVRLittleEndian,
    DermoscopicPhotographyImageStorage,
    EnhancedUSVolumeStorage,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
    UltrasoundImageStorage,
    UltrasoundMultiFrameImageStorage,
    VideoEndoscopicImageStorage,
    VLEndoscopicImageStorage,
)

from app.domain.errors import ImageError
from app.storage.images import dicom_jpeg
from app.storage.images.dicom_scale import read_calibration
from app.storage.images.pixels import Decoded, check_size, frames_notice, stretched, to_srgb

_EXAMPLES = (
    ("Ultrasound cine, 30 Frames", "examples_ybr_color.dcm"),
    ("Ultrasound with a colour palette", "examples_palette.dcm"),
    ("Ultrasound in RGB", "examples_rgb_color.dcm"),
)
_JPEG_2000 = (JPEG2000, JPEG2000Lossless)
# One decoder each, all of which survive damaged streams; pydicom by itself would try GDCM first, which does not.
_DECODERS = {
    **dict.fromkeys(
        (ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian), ""
    ),
    **dict.fromkeys(dicom_jpeg.SYNTAXES, dicom_jpeg.NAME),
    **dict.fromkeys(_JPEG_2000, "pillow"),
    **dict.fromkeys((JPEGLSLossless, JPEGLSNearLossless), "pyjpegls"),
    RLELossless: "pydicom",
}
_PALETTE = tuple(f"{colour}PaletteColorLookupTable" for colour in ("Red", "Green", "Blue"))
# Storage classes that are made for one kind of image (DICOM PS3.4 B.5), also the two retired ones of ultrasound.
_MODALITY_OF_CLASS: dict[str, str] = {
    **dict.fromkeys(
        (
            UltrasoundImageStorage,
            UltrasoundMultiFrameImageStorage,
            EnhancedUSVolumeStorage,
            "1.2.840.10008.5.1.4.1.1.6",
            "1.2.840.10008.5.1.4.1.1.3",
        ),
        "ultrasound",
    ),
    **dict.fromkeys((VLEndoscopicImageStorage, VideoEndoscopicImageStorage), "endoscopy"),
    DermoscopicPhotographyImageStorage: "dermoscopy",
}
# Modality (DICOM PS3.3 C.7.3.1.1.1); EC, CD and DD are the retired codes of echocardiography and Doppler.
_MODALITY_OF_CODE = {
    **dict.fromkeys(("US", "EC", "CD", "DD"), "ultrasound"),
    "ES": "endoscopy",
    "DMS": "dermoscopy",
}
# Codes that say no more than that it is a picture: other, photograph, microscope, secondary capture.
_PICTURE_CODES = frozenset({"OT", "XC", "GM", "SC"})
_RGB_WHEN_DECODED = frozenset({"RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT"})


def example_files() -> list[tuple[str, Path]]:
    """The ultrasound examples that come with pydicom, as (title, path); nothing is downloaded."""
    found = ((title, get_testdata_file(name, download=False)) for title, name in _EXAMPLES)
    return [(title, Path(cast(str, path))) for title, path in found if path]


def decode(data: bytes) -> Decoded:
    """Decode the first Frame of a DICOM file, and no other, as it is meant to be shown.

    Grey: modality and VOI transformations, "MONOCHROME1" inverted (DICOM PS3.4 N.2). Colour: converted to RGB once,
    palettes looked up.

    Raises:
        ImageError: It holds no image, too large a one, or one that cannot be decoded.
        Exception: Whatever pydicom raises for a damaged header.
    """
    buffer = BytesIO(data)
    dataset = dcmread(buffer, force=True, stop_before_pixels=True)
    if "Rows" not in dataset or "Columns" not in dataset:
        raise ImageError(_without_image(dataset))
    check_size(dataset.Columns, dataset.Rows)
    syntax = _transfer_syntax(dataset)
    pixel_bytes = len(data) - buffer.tell()
    _check_decodable(dataset, syntax, pixel_bytes)
    pixels = _first_frame(dataset, syntax, data, pixel_bytes)

    notice = ""
    if dataset.PhotometricInterpretation == "PALETTE COLOR":
        rgb = _looked_up(pixels, dataset, syntax)
    elif pixels.ndim == 3:
        rgb = pixels if pixels.dtype == np.uint8 else _from_bits(pixels, int(dataset.BitsStored))
    else:
        grey, notice = _grey(pixels, dataset)
        rgb = np.repeat(grey[..., None], 3, axis=2)
    if dataset.get("ICCProfile") and pixels.ndim == 3:
        rgb = np.asarray(to_srgb(Pillow.fromarray(rgb), bytes(dataset.ICCProfile)))
    count = int(dataset.get("NumberOfFrames") or 1)
    notice = " ".join(filter(None, (frames_notice(count), notice)))
    modality = read_modality(dataset)
    return Decoded(rgb, count, notice, modality, read_calibration(dataset, modality))


def read_modality(dataset: Dataset) -> str:
    """See `app.domain.image.Image.modality`; a storage class made for one kind of image goes before the code."""
    made_for = _MODALITY_OF_CLASS.get(str(dataset.get("SOPClassUID") or ""))
    code = _printable(dataset.get("Modality") or "OT").strip().upper()
    return made_for or _MODALITY_OF_CODE.get(code, "" if code in _PICTURE_CODES else code)


def _transfer_syntax(dataset: Dataset) -> UID:
    stated = dataset.file_meta.get("TransferSyntaxUID")
    if stated:
        return UID(stated)
    implicit, little_endian = dataset.original_encoding
    if implicit:
        return ImplicitVRLittleEndian
    return ExplicitVRLittleEndian if little_endian else ExplicitVRBigEndian


def _without_image(dataset: Dataset) -> str:
    kind = UID(dataset.get("SOPClassUID") or "")
    if kind and kind.name != kind and "Image" not in kind.name:
        return f"This DICOM file holds no image (its kind is {kind.name}); open the image files of the study instead."
    return "This DICOM file is damaged, encrypted or holds no image; export it again from the device or archive."


def _check_decodable(dataset: Dataset, syntax: UID, pixel_bytes: int) -> None:
    """Say what is missing before pydicom does."""
    # An inflated data set has its end elsewhere than the file.
    if not pixel_bytes and syntax != DeflatedExplicitVRLittleEndian:
        raise ImageError("This DICOM file describes an image but holds no pixels; export it again with its pixel data.")
    colours = dataset.get("PhotometricInterpretation")
    if dataset.get("SamplesPerPixel") == 3 and colours not in _RGB_WHEN_DECODED:
        raise ImageError(
            f"This DICOM file stores its colours as {_printable(colours)}, which cannot be shown; export it as RGB."
        )
    # Pillow decodes more than 8 bits in grey JPEG 2000 only.
    eight_bits_only = syntax in dicom_jpeg.SYNTAXES or (syntax in _JPEG_2000 and dataset.get("SamplesPerPixel") != 1)
    if syntax not in _DECODERS or (eight_bits_only and dataset.get("BitsStored", 8) > 8):
        raise ImageError(
            f"The pixels are stored as {_printable(syntax.name)}, which WaveMask cannot read; export it uncompressed."
        )


def _printable(value: object) -> str:
    """A value of the header in a sentence; in a damaged header it may be anything."""
    return re.sub(r"[^\w .,()/-]", "_", str(value or "unknown"), flags=re.ASCII)


def _first_frame(dataset: Dataset, syntax: UID, data: bytes, pixel_bytes: int) -> NDArray[Any]:
    """Decode Frame 0 to shape (H, W) or (H, W, 3), YBR as RGB.

    Args:
        dataset: Everything before the pixels.
        syntax: How they are encoded.
        data: The whole file.
        pixel_bytes: How much of it is left from the pixel data on.
    """
    options: dict[str, Any] = {"transfer_syntax_uid": syntax}
    if dataset.get("PhotometricInterpretation") == "YBR_FULL_422" and not syntax.is_encapsulated:
        # Some devices write this word over pixels that were never subsampled.
        frames = int(dataset.get("NumberOfFrames") or 1)
        if pixel_bytes >= dataset.Rows * dataset.Columns * 3 * frames:
            options["photometric_interpretation"] = "YBR_FULL"
    # From a file pydicom takes no more than the Frame it needs; only from a data set does it inflate, and cope with
    # elements that are not encoded as the header says.
    start = len(data) - pixel_bytes
    as_stated = syntax.is_implicit_VR or data[start + 4 : start + 6] in (b"OB", b"OW", b"OF", b"OD", b"UN")
    whole = syntax == DeflatedExplicitVRLittleEndian or not as_stated
    source = dcmread(BytesIO(data), force=True) if whole else BytesIO(data)
    try:
        return pixel_array(source, index=0, decoding_plugin=_DECODERS[syntax], **options)
    except Exception as error:
        raise ImageError(
            f"The pixel data of this DICOM file ({syntax.name}) is cut off or damaged; copy or export the file again."
        ) from error


def _grey(stored: NDArray[Any], dataset: Dataset) -> tuple[NDArray[np.uint8], str]:
    """Stored values, shape (H, W), as 0..255 for the screen, and a notice where their range had to be guessed."""
    values, notice = apply_modality_lut(stored, dataset), ""
    voi = dataset.get("VOILUTSequence")
    center, width = _first_number(dataset, "WindowCenter"), _first_number(dataset, "WindowWidth")
    bits = int(dataset.get("BitsStored", 16))
    if voi and voi[0].get("LUTDescriptor") and "LUTData" in voi[0]:
        shown = _from_bits(apply_voi(np.rint(values).astype(np.int32), dataset), int(voi[0].LUTDescriptor[2]))
    elif center is not None and width is not None and width >= 1:
        shown = _windowed(values, center, width, str(dataset.get("VOILUTFunction", "LINEAR")))
    elif bits <= 8 and stored.dtype.kind == "u" and "ModalityLUTSequence" not in dataset:
        shown = _from_bits(stored, bits)
    else:
        shown, notice = stretched(values)
    return (255 - shown if dataset.PhotometricInterpretation == "MONOCHROME1" else shown), notice


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


def _first_number(dataset: Dataset, keyword: str) -> float | None:
    """The first value of an element that may have several (the others are alternative windows), or none."""
    value = dataset.get(keyword)
    if value is None or isinstance(value, (int, float)):
        return value
    return float(value[0]) if len(value) else None


def _from_bits(values: NDArray[Any], bits: int) -> NDArray[np.uint8]:
    """Unsigned values of so many bits, scaled to 0..255."""
    scaled: NDArray[Any] = np.rint(values * (255 / (2**bits - 1))).clip(0, 255)
    return scaled.astype(np.uint8)


def _looked_up(indices: NDArray[Any], dataset: Dataset, syntax: UID) -> NDArray[np.uint8]:
    """Indices, shape (H, W), through the palette (DICOM PS3.3 C.7.6.3.1.5 and .6) to shape (H, W, 3)."""
    entries, first, bits = (int(number) for number in dataset[f"{_PALETTE[0]}Descriptor"].value)
    entries = entries or 2**16
    if f"{_PALETTE[0]}Data" in dataset:
        tables = [_table(bytes(dataset[f"{name}Data"].value), entries, syntax) for name in _PALETTE]
        colours = np.stack(tables, axis=1)
        looked_up = colours[np.clip(indices.astype(np.int64) - first, 0, entries - 1)]
    else:
        looked_up = apply_color_lut(indices, dataset)[..., :3]
    # 16-bit tables hold a value twice (257 v) or left-aligned (256 v); a few hold 8-bit values and say 16.
    if bits > 8 and looked_up.max() > 255:
        looked_up = looked_up >> (bits - 8)
    return looked_up.astype(np.uint8)


def _table(raw: bytes, entries: int, syntax: UID) -> NDArray[Any]:
    """One colour of a palette: shape (entries,).

    The table is a sequence of 16-bit words in the byte order of the file, also where two 8-bit entries share a word.
    pydicom reads the bytes as they lie, which turns big-endian palettes black.
    """
    if syntax == ExplicitVRBigEndian:
        raw = np.frombuffer(raw, ">u2").astype("<u2").tobytes()
    return np.frombuffer(raw, "<u2" if len(raw) >= 2 * entries else np.uint8)[:entries]
