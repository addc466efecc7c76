"""Files that cannot be opened: one sentence each, and the file beside them still opens."""

from __future__ import annotations

import os
import re
import socket
import struct
import sys
import warnings
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from pydicom.uid import HTJ2K, MPEG4HP41, JPIPHTJ2KReferenced

from app.domain.errors import ImageError
from app.storage.images.reader import find_images, read_image
from storage_images.dicom_encoders import JPEG_XL
from storage_images.dicom_encoders import write as write_dicom
from storage_images.dicom_files import from_wheel, grey_file, header, jpeg, jpeg_file, save

NOISE = np.random.default_rng(8).integers(0, 256, (64, 64, 3), dtype=np.uint8)
RANDOM = np.random.default_rng(9).bytes(5000)
posix = pytest.mark.skipif(sys.platform == "win32", reason="there are no such files on Windows")


def write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def encoded(folder: Path, name: str) -> bytes:
    path = folder / f"whole{Path(name).suffix}"
    Pillow.fromarray(NOISE).save(path)
    content = path.read_bytes()
    path.unlink()
    return content


def png_header(width: int, height: int) -> bytes:
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = b"IDAT" + zlib.compress(bytes(1000))
    chunks = (struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part)) for part in (header, data))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def directory(folder: Path) -> Path:
    (folder / "x.jpg").mkdir()
    return folder / "x.jpg"


def dangling_link(folder: Path) -> Path:
    (folder / "link.png").symlink_to(folder / "gone.png")
    return folder / "link.png"


def circular_link(folder: Path) -> Path:
    (folder / "link.png").symlink_to(folder / "link.png")
    return folder / "link.png"


def pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.png")
    return folder / "pipe.png"


def unix_socket(folder: Path) -> Path:
    here = Path.cwd()
    os.chdir(folder)  # the path of a socket must be short
    try:
        with socket.socket(socket.AF_UNIX) as server:
            server.bind("socket.png")
    finally:
        os.chdir(here)
    return folder / "socket.png"


def sparse(folder: Path) -> Path:
    with (folder / "huge.dcm").open("wb") as file:
        file.truncate(3 * 1024**3)
    return folder / "huge.dcm"


def no_pixels(folder: Path) -> Path:
    return save(header(64, 64, "MONOCHROME2"), folder / "a.dcm")


def video(folder: Path) -> Path:
    dataset = header(64, 64, "YBR_PARTIAL_420", MPEG4HP41)
    dataset.PixelData = b"\xfe\xff\x00\xe0\0\0\0\0\xfe\xff\xdd\xe0\0\0\0\0"
    dataset["PixelData"].VR = "OB"
    return save(dataset, folder / "a.dcm")


def unsupported_syntax(folder: Path) -> Path:
    dataset = header(64, 64, "MONOCHROME2", JPIPHTJ2KReferenced)
    dataset.PixelData = b"\xfe\xff\x00\xe0\0\0\0\0\xfe\xff\xdd\xe0\0\0\0\0"
    dataset["PixelData"].VR = "OB"
    return save(dataset, folder / "a.dcm")


def private_syntax(folder: Path) -> Path:
    path = grey_file(folder / "a.dcm", NOISE[..., 0])
    path.write_bytes(path.read_bytes().replace(b"1.2.840.10008.1.2.1\0", b"1.3.6.1.4.1.99.1.2.3"))
    return path


def cut(path: Path, keep: float) -> Path:
    content = path.read_bytes()
    return write(path, content[: int(len(content) * keep)])


def cut_from_wheel(folder: Path, name: str, keep: float) -> Path:
    return cut(write(folder / name, from_wheel(name).read_bytes()), keep)


def huge_dicom(folder: Path) -> Path:
    dataset = header(60_000, 60_000, "MONOCHROME2")
    dataset.PixelData = bytes(100)
    dataset["PixelData"].VR = "OB"
    return save(dataset, folder / "a.dcm")


def strange_colours(folder: Path) -> Path:
    path = jpeg_file(folder / "a.dcm", [jpeg(NOISE)], (64, 64), "HSV")
    return path


BAD: dict[str, tuple[Callable[[Path], Path], str]] = {
    "truncated PNG": (lambda f: write(f / "a.png", encoded(f, "a.png")[:5000]), "cut off"),
    "truncated JPEG": (lambda f: write(f / "a.jpg", encoded(f, "a.jpg")[:900]), "cut off"),
    "truncated TIFF": (lambda f: write(f / "a.tif", encoded(f, "a.tif")[:5000]), "cut off"),
    "truncated BMP": (lambda f: write(f / "a.bmp", encoded(f, "a.bmp")[:5000]), "cut off"),
    "truncated WebP": (lambda f: write(f / "a.webp", encoded(f, "a.webp")[:900]), "cut off"),
    "truncated GIF": (lambda f: write(f / "a.gif", encoded(f, "a.gif")[:1500]), "cut off"),
    "only a PNG signature": (lambda f: write(f / "a.png", b"\x89PNG\r\n\x1a\n"), "cut off"),
    "damaged PNG": (lambda f: write(f / "a.png", encoded(f, "a.png").replace(b"IDAT", b"IDAQ")), "damaged"),
    "zero bytes": (lambda f: write(f / "a.png", b""), "empty"),
    "text": (lambda f: write(f / "a.png", b"This is not an image. " * 99), "holds text"),
    "directory": (directory, "This is a folder"),
    "60,000 x 60,000 PNG": (lambda f: write(f / "a.png", png_header(60_000, 60_000)), "60,000 by 60,000 pixels"),
    "60,000 x 60,000 DICOM": (huge_dicom, "60,000 by 60,000 pixels"),
    "no width": (
        lambda f: write(f / "a.bmp", b"BM" + struct.pack("<IIIIiiHHIIiiII", 99, 0, 54, 40, 0, 5, 1, 24, *[0] * 6)),
        "",
    ),
    "vanished": (lambda f: f / "a.png", "no longer there"),
    "zero byte in the name": (lambda f: f / "a\0.png", "cannot be read"),
    "sparse file of 3 GiB": (sparse, "3.0 GiB"),
    "DICOM without pixels": (no_pixels, "holds no pixels"),
    "DICOM report": (lambda f: from_wheel("reportsi.dcm"), "its kind is Basic Text SR Storage"),
    "DICOM with an unknown kind": (lambda f: from_wheel("priv_SQ.dcm"), "holds no image"),
    "DICOM video without a video": (video, "describes a video but holds none"),
    "DICOM with its pixels elsewhere": (unsupported_syntax, "stored as JPIP HTJ2K Referenced"),
    "DICOM with a private syntax": (private_syntax, "stored as 1.3.6.1.4.1.99.1.2.3"),
    "DICOM in HSV": (strange_colours, "stores its colours as HSV"),
    "truncated raw DICOM": (lambda f: cut(grey_file(f / "a.dcm", NOISE[..., 0]), 0.7), "cut off"),
    "truncated JPEG DICOM": (lambda f: cut(jpeg_file(f / "a.dcm", [jpeg(NOISE)], (64, 64)), 0.7), "cut off"),
    "truncated RLE DICOM": (lambda f: cut_from_wheel(f, "SC_rgb_rle.dcm", 0.7), "cut off"),
    "truncated JPEG 2000 DICOM": (lambda f: cut_from_wheel(f, "examples_jpeg2k.dcm", 0.7), "cut off"),
    "truncated HTJ2K DICOM": (lambda f: cut(write_dicom(f / "a.dcm", NOISE[None], "RGB", HTJ2K), 0.7), "cut off"),
    "truncated JPEG XL DICOM": (lambda f: cut(write_dicom(f / "a.dcm", NOISE[None], "RGB", JPEG_XL), 0.7), "cut off"),
    "truncated DICOM header": (lambda f: cut_from_wheel(f, "MR_small.dcm", 0.05), "damaged"),
    "random bytes": (lambda f: write(f / "a.dcm", RANDOM), "encrypted"),
    "random bytes after a preamble": (lambda f: write(f / "a.dcm", bytes(128) + b"DICM" + RANDOM), "encrypted"),
    "MP4": (lambda f: write(f / "a.png", b"\0\0\0\x20ftypisom" + RANDOM), "before its index was written"),
    "AVI": (lambda f: write(f / "a.png", b"RIFF\0\0\0\0AVI LIST" + RANDOM), "The video is cut off"),
    "PDF": (lambda f: write(f / "a.jpg", b"%PDF-1.7\n" + RANDOM), "PDF"),
    "HEIC": (lambda f: write(f / "a.jpg", b"\0\0\0\x20ftypheic" + RANDOM), "HEIC"),
    "unicode, spaces and a line break": (
        lambda f: write(f / ("größe 日本語\n2 .png" if sys.platform != "win32" else "größe 日本語 2 .png"), b"\x89PNG"),
        "",
    ),
}
BAD_ON_POSIX: dict[str, tuple[Callable[[Path], Path], str]] = {
    "dangling link": (dangling_link, "link leads to a file that does not exist"),
    "link to itself": (circular_link, "cannot be read"),
    "pipe": (pipe, "pipe, socket or device"),
    "socket": (unix_socket, "pipe, socket or device"),
    "device": (lambda f: Path("/dev/zero"), "pipe, socket or device"),
    "name too long": (lambda f: f / ("a" * 300 + ".png"), "cannot be read"),
}


def assert_one_sentence(text: str) -> None:
    assert text[0].isupper()
    assert text.endswith(".")
    assert not re.search(r"[.!?]\s", text), "more than one sentence"
    assert "\n" not in text
    assert "Traceback" not in text
    assert not re.search(r"(Error|Exception|Warning|Interrupt)\b|0x[0-9a-f]{4}|[a-z]\.[a-z]|<.*>", text), (
        "for programmers"
    )


def assert_refused(path: Path, says: str, folder: Path) -> None:
    good = folder / "good neighbour.png"
    Pillow.fromarray(NOISE).save(good)
    with pytest.raises(ImageError) as caught:
        read_image(path)
    assert_one_sentence(str(caught.value))
    assert says in str(caught.value)
    assert np.array_equal(read_image(good).frame.rgb, NOISE)


@pytest.mark.parametrize("name", BAD)
def test_bad_input(tmp_path: Path, name: str) -> None:
    make, says = BAD[name]
    assert_refused(make(tmp_path), says, tmp_path)


@posix
@pytest.mark.parametrize("name", BAD_ON_POSIX)
def test_bad_input_on_posix(tmp_path: Path, name: str) -> None:
    make, says = BAD_ON_POSIX[name]
    assert_refused(make(tmp_path), says, tmp_path)


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (PermissionError(13, "Permission denied"), "no permission"),
        (OSError(5, "Input/output error"), "cannot be read (Input/output error)"),
        (FileNotFoundError(2, "No such file or directory"), "no longer there"),
    ],
)
def test_the_system_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, says: str) -> None:
    """Between looking at a file and reading it: rights taken away, a drive that fails, a file that vanishes."""
    bad = write(tmp_path / "bad.png", b"x")
    read_bytes = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path == bad:
            raise error
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert_refused(bad, says, tmp_path)


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_no_permission(tmp_path: Path) -> None:
    bad = write(tmp_path / "bad.png", b"x")
    bad.chmod(0)
    assert_refused(bad, "no permission", tmp_path)


def test_vanished_between_scan_and_read(tmp_path: Path) -> None:
    write(tmp_path / "a.png", b"x")
    (path,) = find_images([tmp_path], lambda: False)
    path.unlink()
    assert_refused(path, "no longer there", tmp_path)


def test_a_huge_header_allocates_nothing(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    files = [write(tmp_path / "a.png", png_header(60_000, 60_000)), huge_dicom(tmp_path)]
    for path in (from_wheel("MR_small.dcm"), *files):  # the first one loads pydicom
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        if path in files:
            with pytest.raises(ImageError):
                read_image(path)
            assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # kB
        else:
            read_image(path)


def test_not_enough_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bad = write(tmp_path / "bad.bmp", encoded(tmp_path, "a.bmp"))

    def refuse(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr("PIL.BmpImagePlugin.BmpImageFile.load", refuse)
        with pytest.raises(ImageError, match="not enough memory") as caught:
            read_image(bad)
    assert_one_sentence(str(caught.value))
    assert np.array_equal(read_image(bad).frame.rgb, NOISE)


@pytest.mark.parametrize(
    "name",
    ["SC_rgb_small_odd.dcm", "SC_rgb_small_odd_jpeg.dcm", "SC_rgb_jls_lossy_line.dcm", "SC_rgb_jpeg_gdcm.dcm"],
)
def test_any_byte_may_be_wrong(tmp_path: Path, name: str) -> None:
    """Whatever is damaged, it opens or is refused with a sentence.

    Nothing else comes out, and the process lives on: GDCM would end it at some of these.
    """
    whole = from_wheel(name).read_bytes()
    for position in range(128, len(whole), 1 + len(whole) // 400):
        path = write(tmp_path / "a.dcm", whole[:position] + bytes([whole[position] ^ 0xFF]) + whole[position + 1 :])
        try:
            read_image(path)
        except ImageError as error:
            assert_one_sentence(str(error))


def test_warnings_stay_inside_with_many_threads(tmp_path: Path) -> None:
    """Decoders that warn, in threads that overlap, leave the process's warning filters as they were."""
    paths = [
        from_wheel("SC_rgb_jpeg.dcm"),
        from_wheel("MR_small.dcm"),
        write(tmp_path / "a.png", encoded(tmp_path, "a.png")),
    ]
    before, show = list(warnings.filters), warnings.showwarning
    with ThreadPoolExecutor(8) as pool:
        images = list(pool.map(read_image, paths * 10))
    assert len(images) == 30
    assert list(warnings.filters) == before
    assert warnings.showwarning is show
