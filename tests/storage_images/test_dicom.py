"""DICOM files: what is shown is what the file means, in every encoding."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.pixels.processing import apply_color_lut, apply_modality_lut, apply_voi, apply_windowing
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian

from app.storage.images.dicom import example_files
from app.storage.images.reader import read_image
from storage_images.dicom_files import PREAMBLE, from_wheel, grey_file, header, jpeg, jpeg_file, save
from storage_images.icc import BLUE, GREEN, RED, icc_profile

RAMP = np.arange(0, 240, dtype=np.uint8).reshape(12, 20)
RNG = np.random.default_rng(3)


def rgb_of(path: Path) -> NDArray[np.uint8]:
    return read_image(path).frame.rgb


def grey_of(path: Path) -> NDArray[np.uint8]:
    rgb = rgb_of(path)
    assert (rgb == rgb[..., :1]).all()
    return rgb[..., 0]


def difference(first: NDArray[Any], second: NDArray[Any]) -> float:
    return float(np.abs(first.astype(float) - second).mean())


# --- real files


def test_every_real_file_opens(shared_data: Path) -> None:
    paths = sorted((shared_data / "dicom").rglob("*.dcm"))
    assert len(paths) == 19
    for path in paths:
        image, stated = read_image(path), pydicom.dcmread(path, stop_before_pixels=True)
        assert image.frame.rgb.shape == (stated.Rows, stated.Columns, 3), path
        assert image.frame_count == int(stated.get("NumberOfFrames", 1)), path
        assert image.frame.rgb.std() > 5, path


@pytest.mark.parametrize(
    ("name", "twin", "tolerance"),
    [
        ("ultrasound/US1_RLE.dcm", "ultrasound/US1_UNCR.dcm", 0),
        ("ultrasound/US1_J2KI.dcm", "ultrasound/US1_UNCR.dcm", 2),
        ("ultrasound/OBXXXX1A_expb.dcm", "ultrasound/OBXXXX1A.dcm", 0),
        ("ultrasound/OBXXXX1A_rle_2frame.dcm", "ultrasound/OBXXXX1A.dcm", 0),
        ("test_pattern/fodicom_TestPattern_Palette.dcm", "test_pattern/fodicom_TestPattern_RGB.dcm", 0.5),
        ("test_pattern/TestPattern_JPEG-Baseline_YBR422.dcm", "test_pattern/fodicom_TestPattern_RGB.dcm", 3),
    ],
)
def test_the_same_image_in_two_encodings_looks_the_same(
    shared_data: Path, name: str, twin: str, tolerance: float
) -> None:
    assert difference(rgb_of(shared_data / "dicom" / name), rgb_of(shared_data / "dicom" / twin)) <= tolerance


@pytest.mark.parametrize(
    ("name", "colour"),
    [
        ("ultrasound/US-RGB-8-epicard.dcm", (36.15, 28.23, 15.39)),
        ("ultrasound/color-pl.dcm", (40.75, 38.53, 48.70)),
        ("ultrasound/dcm4che_YBR_FULL-RLE_acuson.dcm", (37.46, 37.47, 37.44)),
        ("visible_light/VL1_J2KR.dcm", (85.62, 59.63, 49.03)),
        ("visible_light/VL2_RLE.dcm", (87.56, 53.56, 40.39)),
        ("visible_light/VL3_UNC.dcm", (49.24, 37.20, 36.18)),
    ],
)
def test_mean_colours_of_images_that_were_looked_at(
    shared_data: Path, name: str, colour: tuple[float, float, float]
) -> None:
    """Flame-coloured power Doppler, red and blue vessels, grey ultrasound, reddish mucosa."""
    assert rgb_of(shared_data / "dicom" / name).reshape(-1, 3).mean(axis=0) == pytest.approx(colour, abs=0.3)


def test_palette_agrees_with_pydicom_where_pydicom_is_right(shared_data: Path) -> None:
    for name in ("ultrasound/OBXXXX1A.dcm", "test_pattern/fodicom_TestPattern_Palette.dcm"):
        stated = pydicom.dcmread(shared_data / "dicom" / name)
        colours = apply_color_lut(stated.pixel_array, stated)
        assert np.array_equal(rgb_of(shared_data / "dicom" / name), colours >> (8 * (colours.dtype.itemsize - 1)))


# Ten bars of pydicom's colour test files, as its documentation gives them.
BARS = [
    *((255, 0, 0), (255, 128, 128), (0, 255, 0), (128, 255, 128), (0, 0, 255)),
    *((128, 128, 255), (0, 0, 0), (64, 64, 64), (192, 192, 192), (255, 255, 255)),
]


@pytest.mark.parametrize(
    ("name", "tolerance"),
    [
        ("SC_rgb_rle.dcm", 0),
        ("SC_rgb_rle_2frame.dcm", 0),
        ("SC_rgb_rle_16bit.dcm", 0),
        ("SC_rgb_rle_32bit.dcm", 0),
        ("SC_rgb_gdcm_KY.dcm", 0),
        ("SC_rgb_jpeg_gdcm.dcm", 0),
        ("SC_rgb_dcmtk_+eb+cr.dcm", 2),
        ("SC_rgb_dcmtk_+eb+cy+n1.dcm", 5),
        ("SC_rgb_dcmtk_+eb+cy+np.dcm", 5),
        ("SC_rgb_dcmtk_+eb+cy+s2.dcm", 5),
        ("SC_rgb_dcmtk_+eb+cy+s4.dcm", 5),
        ("SC_rgb_jpeg_dcmtk.dcm", 5),
        ("SC_rgb_jpeg_lossy_gdcm.dcm", 5),
        ("SC_ybr_full_422_uncompressed.dcm", 5),
        ("SC_rgb_jls_lossy_line.dcm", 6),
        ("SC_rgb_jls_lossy_sample.dcm", 6),
    ],
)
def test_colour_bars(name: str, tolerance: int) -> None:
    rgb = rgb_of(from_wheel(name)).astype(int)
    assert np.abs(rgb[5::10, 50] - BARS).max() <= tolerance


def test_a_data_set_encoded_otherwise_than_stated_opens() -> None:
    assert np.array_equal(rgb_of(from_wheel("SC_rgb_jpeg.dcm")), rgb_of(from_wheel("SC_rgb_jpeg_dcmd.dcm")))


def test_deflated() -> None:
    path = from_wheel("image_dfl.dcm")
    assert np.array_equal(grey_of(path), pydicom.dcmread(path).pixel_array)


@pytest.mark.parametrize(
    "name", ["MR_small_RLE.dcm", "MR_small_bigendian.dcm", "MR_small_implicit.dcm", "MR_small_jp2klossless.dcm"]
)
def test_grey_in_other_encodings(name: str) -> None:
    assert np.array_equal(rgb_of(from_wheel(name)), rgb_of(from_wheel("MR_small.dcm")))


# --- grey


def window_reference(path: Path) -> NDArray[np.float64]:
    """Modality transformation and window as pydicom applies them, scaled to 0..255."""
    dataset = pydicom.dcmread(path)
    with np.errstate(over="ignore"):
        windowed = apply_windowing(apply_modality_lut(dataset.pixel_array, dataset), dataset)
    slope, intercept = float(dataset.get("RescaleSlope", 1)), float(dataset.get("RescaleIntercept", 0))
    signed = dataset.PixelRepresentation
    low, high = -(2 ** (dataset.BitsStored - 1)) * signed, 2 ** (dataset.BitsStored - signed) - 1
    low, high = low * slope + intercept, high * slope + intercept
    return np.asarray((windowed - low) / (high - low) * 255)


@pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
@pytest.mark.parametrize(
    "elements",
    [
        {"WindowCenter": 1200, "WindowWidth": 800},
        {"WindowCenter": [1200, 50], "WindowWidth": [800, 10]},
        {"WindowCenter": -100, "WindowWidth": 900, "RescaleSlope": 0.5, "RescaleIntercept": -1024},
        {"WindowCenter": 2000.5, "WindowWidth": 1},
    ],
)
@pytest.mark.parametrize("dtype", [np.uint16, np.int16])
def test_window_agrees_with_pydicom(tmp_path: Path, function: str, elements: dict[str, Any], dtype: type) -> None:
    pixels = RNG.integers(0, 4096, (15, 20)).astype(dtype)
    path = grey_file(
        tmp_path / "a.dcm", pixels, BitsStored=12 if dtype == np.uint16 else 16, VOILUTFunction=function, **elements
    )
    image = read_image(path)
    assert np.abs(image.frame.rgb[..., 0] - window_reference(path)).max() <= 0.51
    assert image.notice == ""


@pytest.mark.parametrize("entries", [256, 255])
def test_voi_lut_agrees_with_pydicom(tmp_path: Path, entries: int) -> None:
    item = Dataset()
    item.LUTDescriptor = [entries, 0, 16]
    item.LUTData = ((255 - np.arange(entries)) ** 2).astype("<u2").tobytes()
    path = grey_file(tmp_path / "a.dcm", RAMP, VOILUTSequence=[item], WindowCenter=10, WindowWidth=10)
    dataset = pydicom.dcmread(path)
    assert np.abs(grey_of(path) - apply_voi(dataset.pixel_array, dataset) / 257).max() <= 0.51


def test_eight_bits_without_a_window_are_shown_as_stored(tmp_path: Path) -> None:
    image = read_image(grey_file(tmp_path / "a.dcm", RAMP // 2))
    assert np.array_equal(image.frame.rgb[..., 0], RAMP // 2)
    assert image.notice == ""


def test_more_bits_without_a_window_are_scaled_from_their_own_range(tmp_path: Path) -> None:
    image = read_image(grey_file(tmp_path / "a.dcm", RAMP.astype(np.int16) * 10 - 500))
    assert np.abs(image.frame.rgb[..., 0] - RAMP / 239 * 255).max() <= 0.51
    assert image.notice == "Grey values -500 to 1890 are shown scaled to 0 to 255."


@pytest.mark.parametrize("window", [{}, {"WindowCenter": 120, "WindowWidth": 100}])
def test_monochrome1_is_inverted(tmp_path: Path, window: dict[str, int]) -> None:
    normal = grey_of(grey_file(tmp_path / "a.dcm", RAMP, **window))
    assert np.array_equal(grey_of(grey_file(tmp_path / "b.dcm", RAMP, "MONOCHROME1", **window)), 255 - normal)


@pytest.mark.parametrize("window", [{"WindowCenter": None, "WindowWidth": None}, {"WindowCenter": 5, "WindowWidth": 0}])
def test_a_window_without_meaning_is_ignored(tmp_path: Path, window: dict[str, Any]) -> None:
    assert np.array_equal(grey_of(grey_file(tmp_path / "a.dcm", RAMP, **window)), RAMP)


# --- colour


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian])
@pytest.mark.parametrize(("bits", "factor"), [(8, 1), (16, 256), (16, 257), (16, 1)])
@pytest.mark.parametrize("first", [0, 10])
def test_palettes_of_every_kind(tmp_path: Path, syntax: str, bits: int, factor: int, first: int) -> None:
    """8-bit entries, two to a word, and 16-bit ones that hold a value left-aligned, twice, or (wrongly) as it is."""
    tables = RNG.integers(0, 256, (3, 256)).astype(np.uint16)
    order = "<" if syntax == ExplicitVRLittleEndian else ">"
    dataset = header(*RAMP.shape, "PALETTE COLOR", syntax)
    for colour, table in zip(("Red", "Green", "Blue"), tables, strict=True):
        setattr(dataset, f"{colour}PaletteColorLookupTableDescriptor", [256, first, bits])
        words = (
            (table * factor).astype(f"{order}u2")
            if bits == 16
            else (table[::2] | table[1::2] << 8).astype(f"{order}u2")
        )
        setattr(dataset, f"{colour}PaletteColorLookupTableData", words.tobytes())
    dataset.PixelData = RAMP.tobytes()
    dataset["PixelData"].VR = "OB"
    expected = tables.T[np.clip(RAMP.astype(int) - first, 0, 255)]
    assert np.array_equal(rgb_of(save(dataset, tmp_path / "a.dcm")), expected)


def test_segmented_palette(tmp_path: Path) -> None:
    """Red rises 0..255 in one linear segment, green and blue stay (DICOM PS3.3 C.7.9.2)."""
    dataset = header(*RAMP.shape, "PALETTE COLOR")
    for colour, last in (("Red", 255), ("Green", 0), ("Blue", 0)):
        setattr(dataset, f"{colour}PaletteColorLookupTableDescriptor", [256, 0, 8])
        setattr(dataset, f"Segmented{colour}PaletteColorLookupTableData", bytes([0, 1, 0, 1, 255, last]))
    dataset.PixelData = RAMP.tobytes()
    dataset["PixelData"].VR = "OB"
    rgb = rgb_of(save(dataset, tmp_path / "a.dcm"))
    assert np.array_equal(rgb[..., 0], RAMP)
    assert not rgb[..., 1:].any()


PLAIN = np.full((16, 16, 3), (200, 100, 30), np.uint8)
ADOBE_YBR = b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00\x01"


def without_jfif(stream: bytes) -> bytes:
    assert stream[2:4] == b"\xff\xe0"
    return stream[:2] + stream[4 + int.from_bytes(stream[4:6], "big") :]


@pytest.mark.parametrize("colours", ["YBR_FULL_422", "YBR_FULL", "RGB"])
@pytest.mark.parametrize("marker", ["JFIF", "Adobe"])
def test_jpeg_is_converted_to_rgb_exactly_once(tmp_path: Path, colours: str, marker: str) -> None:
    """Whatever the header says, these streams are YBR and say so."""
    stream = jpeg(PLAIN)
    if marker == "Adobe":
        stream = stream[:2] + ADOBE_YBR + without_jfif(stream)[2:]
    path = jpeg_file(tmp_path / "a.dcm", [stream], (16, 16), colours)
    assert np.abs(rgb_of(path).astype(int) - PLAIN).max() <= 2


def test_jpeg_that_holds_rgb(tmp_path: Path) -> None:
    path = jpeg_file(tmp_path / "a.dcm", [jpeg(PLAIN, keep_rgb=True)], (16, 16), "RGB")
    assert np.abs(rgb_of(path).astype(int) - PLAIN).max() <= 2


def test_lossless_jpeg_without_a_marker(tmp_path: Path) -> None:
    """Renamed to application segment 9, the Adobe marker says nothing any more; the header says RGB."""
    whole = from_wheel("SC_rgb_jpeg_gdcm.dcm")
    (tmp_path / "a.dcm").write_bytes(whole.read_bytes().replace(b"\xff\xee\0\x0eAdobe", b"\xff\xe9\0\x0eAdobe"))
    assert np.array_equal(rgb_of(tmp_path / "a.dcm"), rgb_of(whole))


def test_the_embedded_profile_is_followed(tmp_path: Path) -> None:
    """In this profile the red channel drives blue light, so red is blue."""
    dataset = header(16, 16, "RGB", ICCProfile=icc_profile(BLUE, GREEN, RED))
    dataset.PixelData = np.full((16, 16, 3), (255, 0, 0), np.uint8).tobytes()
    dataset["PixelData"].VR = "OB"
    assert np.abs(rgb_of(save(dataset, tmp_path / "a.dcm")).astype(int) - (0, 0, 255)).max() <= 2


def test_pixels_that_were_never_subsampled_but_say_so(tmp_path: Path) -> None:
    dataset = header(16, 16, "YBR_FULL_422")
    dataset.PixelData = np.full((16, 16, 3), (122, 76, 184), np.uint8).tobytes()  # PLAIN in YBR (JFIF 1.02)
    dataset["PixelData"].VR = "OB"
    assert np.abs(rgb_of(save(dataset, tmp_path / "a.dcm")).astype(int) - PLAIN).max() <= 2


# --- several Frames, and files without the usual beginning


def test_only_the_first_frame_is_decoded(tmp_path: Path) -> None:
    path = jpeg_file(tmp_path / "a.dcm", [jpeg(PLAIN), b"\xff\xd8 not a JPEG stream \xff\xd9"], (16, 16))
    image = read_image(path)
    assert np.abs(image.frame.rgb.astype(int) - PLAIN).max() <= 2
    assert image.frame_count == 2
    assert image.notice == ""


@pytest.mark.parametrize("name", ["MR_small.dcm", "MR_small_implicit.dcm", "MR_small_bigendian.dcm"])
def test_without_preamble(tmp_path: Path, name: str) -> None:
    data = from_wheel(name).read_bytes()
    (tmp_path / "a").write_bytes(data[PREAMBLE:])
    assert np.array_equal(rgb_of(tmp_path / "a"), rgb_of(from_wheel(name)))


@pytest.mark.parametrize("name", ["MR_small.dcm", "MR_small_implicit.dcm", "MR_small_bigendian.dcm"])
def test_without_preamble_and_meta_information(tmp_path: Path, name: str) -> None:
    data = from_wheel(name).read_bytes()
    meta = PREAMBLE + 12 + pydicom.dcmread(from_wheel(name)).file_meta.FileMetaInformationGroupLength
    (tmp_path / "a").write_bytes(data[meta:])
    assert np.array_equal(rgb_of(tmp_path / "a"), rgb_of(from_wheel(name)))


def test_warnings_of_pydicom_go_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        read_image(from_wheel("SC_rgb_jpeg.dcm"))
    assert "UserWarning" in caplog.text


# --- the examples


def test_examples_are_real_ultrasound_and_local() -> None:
    examples = example_files()
    assert [title for title, _ in examples] == [
        "Ultrasound cine, 30 Frames",
        "Ultrasound with a colour palette",
        "Ultrasound in RGB",
    ]
    package = Path(pydicom.__file__).parent
    images = [read_image(path) for _, path in examples]
    assert all(path.is_relative_to(package) for _, path in examples)
    assert [image.frame_count for image in images] == [30, 1, 1]
    assert [image.frame.rgb.shape for image in images] == [(240, 320, 3), (350, 800, 3), (240, 320, 3)]


def test_palette_example_agrees_with_pydicom() -> None:
    path = example_files()[1][1]
    dataset = pydicom.dcmread(path)
    assert np.array_equal(rgb_of(path), apply_color_lut(dataset.pixel_array, dataset) >> 8)
