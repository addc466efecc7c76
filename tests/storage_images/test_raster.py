"""Plain image files: right colours, upright, first Frame, whatever the format or mode."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageCms

from app.storage.images.reader import read_image, thumbnail
from storage_images.icc import BLUE, GREEN, RED, icc_profile

RNG = np.random.default_rng(5)
COLOURS = RNG.integers(0, 256, (37, 53, 3), dtype=np.uint8)
DEEP = RNG.integers(0, 65536, (37, 53, 3), dtype=np.uint16)


def smooth(height: int = 48, width: int = 64) -> NDArray[np.uint8]:
    """RGB ramps, which lossy formats keep."""
    y, x = np.mgrid[:height, :width]
    return np.stack([x * 255 // width, y * 255 // height, 255 - x * 255 // width], axis=2).astype(np.uint8)


def saved(folder: Path, name: str, image: Pillow.Image, **options: Any) -> Path:
    path = folder / name
    image.save(path, **options)
    return path


def rgb_of(path: Path) -> NDArray[np.uint8]:
    return read_image(path).frame.rgb


def opencv(path: Path, flags: int = cv2.IMREAD_COLOR) -> NDArray[Any]:
    """What an independent decoder makes of it, as RGB."""
    return cv2.cvtColor(cv2.imread(str(path), flags), cv2.COLOR_BGR2RGB)


@pytest.mark.parametrize("name", ["a.png", "a.bmp", "a.tif", "a.webp"])
def test_lossless_formats_keep_every_pixel(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    cv2.imwrite(str(path), COLOURS[..., ::-1], [cv2.IMWRITE_WEBP_QUALITY, 101])
    image = read_image(path)
    assert np.array_equal(image.frame.rgb, COLOURS)
    assert (image.path, image.frame_count, image.notice) == (path, 1, "")
    assert image.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("name", ["a.jpg", "a.webp"])
def test_lossy_formats_agree_with_opencv(tmp_path: Path, name: str) -> None:
    path = saved(tmp_path, name, Pillow.fromarray(smooth()), quality=90)
    difference = np.abs(rgb_of(path).astype(int) - opencv(path))
    assert difference.max() <= 2


def test_real_images_agree_with_opencv(shared_data: Path) -> None:
    for folder in ("ultrasound_busi/train", "endoscopy_kvasir_seg/train", "dermoscopy_isic2017/train"):
        for path in sorted((shared_data / folder / "images").iterdir())[:3]:
            difference = np.abs(rgb_of(path).astype(int) - opencv(path))
            assert difference.max() <= 2, path


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif", "a.webp"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_applied(tmp_path: Path, name: str, orientation: int) -> None:
    stored = Pillow.fromarray(smooth(16, 32))
    exif = Pillow.Exif()
    exif[0x0112] = orientation
    lossless = {"lossless": True} if name == "a.webp" else {"quality": 95, "subsampling": 0} if name == "a.jpg" else {}
    path = saved(tmp_path, name, stored, exif=exif, **lossless)
    # OpenCV follows the orientation of JPEG, the one format of these for which it always has.
    jpeg = saved(tmp_path, "reference.jpg", stored, exif=exif, quality=95, subsampling=0)
    expected = opencv(jpeg)
    assert rgb_of(path).shape == expected.shape
    assert np.abs(rgb_of(path).astype(int) - expected).max() <= 6


@pytest.mark.parametrize(
    ("mode", "value", "expected"),
    [
        ("1", 1, (255, 255, 255)),
        ("L", 77, (77, 77, 77)),
        ("LA", (200, 51), (40, 40, 40)),
        ("RGB", (10, 20, 30), (10, 20, 30)),
        ("RGBA", (100, 50, 200, 128), (50, 25, 100)),
        ("RGBA", (100, 50, 200, 0), (0, 0, 0)),
        ("CMYK", (0, 255, 255, 0), (255, 0, 0)),
        ("CMYK", (0, 0, 0, 255), (0, 0, 0)),
    ],
)
def test_colour_modes(tmp_path: Path, mode: str, value: Any, expected: tuple[int, int, int]) -> None:
    path = saved(tmp_path, "a.tif", Pillow.new(mode, (9, 7), value))
    rgb = rgb_of(path)
    assert rgb.shape == (7, 9, 3)
    assert np.abs(rgb.astype(int) - expected).max() <= 1


@pytest.mark.parametrize("name", ["a.png", "a.gif"])
def test_palette(tmp_path: Path, name: str) -> None:
    image = Pillow.new("P", (4, 2), 1)
    image.putpalette([9, 9, 9, 255, 128, 0, 0, 0, 255])
    image.putpixel((0, 0), 2)
    rgb = rgb_of(saved(tmp_path, name, image))
    assert rgb[0, 0].tolist() == [0, 0, 255]
    assert rgb[1, 3].tolist() == [255, 128, 0]


@pytest.mark.parametrize("transparency", [2, bytes([255, 255, 0])])
def test_transparent_palette_entries_are_black(tmp_path: Path, transparency: int | bytes) -> None:
    image = Pillow.new("P", (4, 2), 1)
    image.putpalette([9, 9, 9, 255, 128, 0, 0, 0, 255])
    image.putpixel((0, 0), 2)
    rgb = rgb_of(saved(tmp_path, "a.png", image, transparency=transparency))
    assert rgb[0, 0].tolist() == [0, 0, 0]
    assert rgb[1, 3].tolist() == [255, 128, 0]


@pytest.mark.parametrize("name", ["a.png", "a.tif"])
def test_deep_colour_keeps_its_colours(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    cv2.imwrite(str(path), DEEP[..., ::-1])
    assert np.array_equal(opencv(path, cv2.IMREAD_UNCHANGED), DEEP)
    assert np.abs(rgb_of(path) - DEEP / 257).max() <= 1


@pytest.mark.parametrize("name", ["a.png", "a.tif"])
@pytest.mark.parametrize(("low", "high"), [(0, 65535), (700, 4095), (1000, 1003)])
def test_deep_grey_is_scaled_from_its_own_range(tmp_path: Path, name: str, low: int, high: int) -> None:
    grey = np.linspace(low, high, 21 * 11).reshape(21, 11).round().astype(np.uint16)
    path = tmp_path / name
    cv2.imwrite(str(path), grey)
    image = read_image(path)
    expected = cv2.normalize(grey.astype(np.float64), None, 0, 255, cv2.NORM_MINMAX)
    assert np.abs(image.frame.rgb - expected[..., None]).max() <= 0.5001
    assert image.notice == f"Grey values {low} to {high} are shown scaled to 0 to 255."


def test_float_grey_ignores_what_is_no_number(tmp_path: Path) -> None:
    grey = np.array([[-0.5, 0.0, 1.5], [np.nan, np.inf, 0.5]], np.float32)
    image = read_image(saved(tmp_path, "a.tif", Pillow.fromarray(grey)))
    assert image.frame.rgb[..., 0].tolist() == [[0, 64, 255], [0, 0, 128]]
    assert image.notice == "Grey values -0.5 to 1.5 are shown scaled to 0 to 255."


def test_constant_deep_grey_is_black(tmp_path: Path) -> None:
    assert not rgb_of(saved(tmp_path, "a.png", Pillow.fromarray(np.full((4, 5), 900, np.uint16)))).any()


def test_white_is_zero(tmp_path: Path) -> None:
    """Tag 262 = 0: small values are bright (TIFF 6.0, PhotometricInterpretation)."""
    grey = np.array([[0, 1000], [3000, 4000]], np.uint16)
    path = saved(tmp_path, "a.tif", Pillow.fromarray(grey), tiffinfo={262: 0})
    assert rgb_of(path)[..., 0].tolist() == [[255, 191], [64, 0]]


def test_big_endian_deep_tiff(tmp_path: Path) -> None:
    grey = np.array([[0, 255], [256, 65535]], np.uint16)
    entries = [(256, 3, 2), (257, 3, 2), (258, 3, 16), (259, 3, 1), (262, 3, 1), (273, 4, 8), (277, 3, 1), (278, 3, 2)]
    entries.append((279, 4, 8))
    header = b"MM\0*" + struct.pack(">I", 16) + grey.astype(">u2").tobytes()
    directory = struct.pack(">H", len(entries))
    for tag, kind, value in entries:
        directory += struct.pack(">HHI", tag, kind, 1) + (
            struct.pack(">HH" if kind == 3 else ">I", *[value, 0][: 5 - kind])
        )
    path = tmp_path / "a.tif"
    path.write_bytes(header + directory + bytes(4))
    assert rgb_of(path)[..., 0].tolist() == [[0, 1], [1, 255]]


def test_first_page_of_a_tiff_is_shown_with_a_notice(tmp_path: Path) -> None:
    pages = [Pillow.new("L", (5, 4), value) for value in (10, 20, 30)]
    image = read_image(saved(tmp_path, "a.tif", pages[0], save_all=True, append_images=pages[1:]))
    assert image.frame.rgb[0, 0].tolist() == [10, 10, 10]
    assert image.frame_count == 3
    assert image.notice == "This file holds 3 pages; the first is shown."


@pytest.mark.parametrize("name", ["a.gif", "a.webp", "a.png"])
def test_first_frame_of_an_animation_is_shown_with_a_notice(tmp_path: Path, name: str) -> None:
    frames = [Pillow.new("RGB", (5, 4), value) for value in ((255, 0, 0), (0, 255, 0))]
    image = read_image(saved(tmp_path, name, frames[0], save_all=True, append_images=frames[1:]))
    assert np.abs(image.frame.rgb.astype(int) - (255, 0, 0)).max() <= 2
    assert image.frame_count == 2
    assert image.notice == "This file holds 2 Frames; the first is shown."


def test_a_damaged_second_page_does_not_matter(tmp_path: Path) -> None:
    pages = [Pillow.new("L", (5, 4), value) for value in (10, 20)]
    path = saved(tmp_path, "a.tif", pages[0], save_all=True, append_images=pages[1:])
    data = bytearray(path.read_bytes())
    first = struct.unpack_from("<I", data, 4)[0]
    entries = struct.unpack_from("<H", data, first)[0]
    struct.pack_into("<I", data, first + 2 + 12 * entries, len(data) - 1)  # where the second page should be
    path.write_bytes(data)
    assert rgb_of(path)[0, 0].tolist() == [10, 10, 10]


# --- colour profiles


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.tif", "a.webp"])
def test_the_embedded_profile_is_followed(tmp_path: Path, name: str) -> None:
    """In this profile the red channel drives blue light, so red is blue."""
    image = Pillow.new("RGB", (16, 16), (255, 0, 0))
    path = saved(tmp_path, name, image, icc_profile=icc_profile(BLUE, GREEN, RED), quality=100)
    assert np.abs(rgb_of(path).astype(int) - (0, 0, 255)).max() <= 6


def test_transparency_and_profile_together(tmp_path: Path) -> None:
    image = Pillow.new("RGBA", (4, 4), (255, 0, 0, 255))
    image.putpixel((0, 0), (255, 0, 0, 0))
    rgb = rgb_of(saved(tmp_path, "a.png", image, icc_profile=icc_profile(BLUE, GREEN, RED)))
    assert rgb[0, 0].tolist() == [0, 0, 0]
    assert np.abs(rgb[3, 3].astype(int) - (0, 0, 255)).max() <= 2


def test_srgb_changes_nothing(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert np.array_equal(rgb_of(saved(tmp_path, "a.png", Pillow.fromarray(COLOURS), icc_profile=profile)), COLOURS)


@pytest.mark.parametrize("profile", [b"not a profile", icc_profile(RED, GREEN, BLUE)[:200]])
def test_a_broken_profile_is_ignored(tmp_path: Path, profile: bytes, caplog: pytest.LogCaptureFixture) -> None:
    path = saved(tmp_path, "a.png", Pillow.fromarray(COLOURS), icc_profile=profile)
    assert np.array_equal(rgb_of(path), COLOURS)
    assert "colour profile is ignored" in caplog.text


def test_damaged_exif_is_ignored(tmp_path: Path) -> None:
    path = saved(
        tmp_path, "a.jpg", Pillow.fromarray(smooth()), exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + bytes(20), quality=95
    )
    assert np.abs(rgb_of(path).astype(int) - opencv(path)).max() <= 2


def test_content_counts_not_the_name(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    Pillow.fromarray(COLOURS).save(buffer, "PNG")
    for name in ("a.jpg", "a.dcm", "a"):
        (tmp_path / name).write_bytes(buffer.getvalue())
        assert np.array_equal(rgb_of(tmp_path / name), COLOURS)


def test_interlaced_png(tmp_path: Path) -> None:
    """A 2 x 1 Adam7 image, byte by byte: pass 1 holds the left pixel, pass 6 the right one."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = zlib.compress(b"\0\xff\0\0" + b"\0\0\0\xff")
    header = struct.pack(">IIBBBBB", 2, 1, 8, 2, 0, 0, 1)
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    (tmp_path / "a.png").write_bytes(png)
    assert rgb_of(tmp_path / "a.png").tolist() == [[[255, 0, 0], [0, 0, 255]]]


# --- thumbnails


@pytest.mark.parametrize(
    ("height", "width", "side", "shape"), [(40, 80, 20, (10, 20)), (9, 2000, 96, (1, 96)), (7, 5, 96, (7, 5))]
)
def test_thumbnail_fits_and_is_never_enlarged(
    tmp_path: Path, height: int, width: int, side: int, shape: tuple[int, int]
) -> None:
    image = read_image(saved(tmp_path, "a.png", Pillow.new("RGB", (width, height), (10, 120, 240))))
    small = thumbnail(image.frame, side)
    assert small.shape == (*shape, 3)
    assert small.dtype == np.uint8
    assert small.flags.c_contiguous
    assert (small == (10, 120, 240)).all()
