"""Damages image files in every way that a seed allows and opens them: `python -m tests.fuzz_images --count 5000`.

Each file ends as an Image or as one sentence. Where the decoding process is lost to one (a crash, a hang), the file is
counted and kept with `--keep FOLDER`, since that costs its user a wait. The exit status says whether anything went
wrong that the decoding process does not contain.
"""

from __future__ import annotations

import argparse
import io
import random
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image as Pillow
from pydicom import dcmread
from pydicom.data.data_manager import DATA_ROOT

from app.domain.errors import ImageError
from app.paths import decode_command
from app.storage.images.decoder import Decoder
from app.storage.images.reader import read_image

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"
LONGEST_SENTENCE = 300
LARGEST_BYTES = 1_200_000  # larger files say nothing more, and take longer
FOR_PROGRAMMERS = re.compile(
    r"Traceback|Error\b|Exception|Warning|0x[0-9a-f]{4}|errno|None\b|<.*>|[\n\r\t]", re.IGNORECASE
)
LOST = re.compile(r"ends the decoder|could not be read within|not enough memory")

Mutation = Callable[[random.Random, bytearray], bytearray]

_BOUNDARIES = (0, 1, 2, 0x7F, 0x80, 0xFE, 0xFF)
_NUMBERS = (0, 1, 2, 7, 8, 12, 16, 17, 255, 256, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF)
_REPRESENTATIONS = (
    b"OB",
    b"OW",
    b"UN",
    b"SQ",
    b"US",
    b"SS",
    b"UL",
    b"DS",
    b"IS",
    b"UI",
    b"CS",
    b"LO",
    b"PN",
    b"ZZ",
    b"\0\0",
)
_COLOURS = (
    "MONOCHROME1", "MONOCHROME2", "PALETTE COLOR", "RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT", "ARGB", "",
)  # fmt: skip
_SYNTAXES = tuple(
    f"1.2.840.10008.1.2{tail}"
    for tail in (
        "",
        ".1",
        ".1.99",
        ".2",
        ".5",
        *(f".4.{number}" for number in (50, 51, 57, 70, 80, 81, 90, 91, 201, 100)),
    )
)
_TEXTS = ("", "0", "-1", "1e400", "NaN", "99999999999", "1\\2\\3", "x" * 70, "\0", "ÿ", "1.2.3")


# --- what is damaged


def corpus() -> list[tuple[str, bytes]]:
    """(suffix, content) of files that open: real ones where they are there, pydicom's own, and generated ones."""
    paths = sorted(path for path in (SHARED / "dicom").rglob("*") if path.is_file())
    # What lies in the installed package; asking pydicom for the list would download.
    paths += sorted(Path(DATA_ROOT, "test_files").glob("*.dcm"))
    small = (path for path in paths if path.stat().st_size <= LARGEST_BYTES)
    return [*((".dcm", path.read_bytes()) for path in small if _opens(path)), *_generated()]


def _opens(path: Path) -> bool:
    try:
        read_image(path)
    except ImageError:
        return False
    return True


def _generated() -> Iterator[tuple[str, bytes]]:
    noise = np.random.default_rng(5).integers(0, 256, (40, 56, 3), dtype=np.uint8)
    rgb = Pillow.fromarray(noise)
    grey, deep = rgb.convert("L"), Pillow.fromarray(noise[..., 0].astype(np.uint16) * 200)
    transparent = rgb.convert("RGBA")
    transparent.putalpha(grey)
    for suffix, image, options in (
        (".png", rgb, {}), (".png", deep, {}), (".png", rgb.convert("P"), {}), (".png", transparent, {}),
        (".png", grey.convert("1"), {}), (".jpg", rgb, {}), (".jpg", grey, {}), (".jpg", rgb, {"progressive": True}),
        (".jpg", rgb.convert("CMYK"), {}), (".tif", rgb, {}), (".tif", deep, {}), (".tif", grey.convert("1"), {}),
        (".tif", rgb, {"compression": "tiff_lzw"}), (".tif", rgb, {"compression": "tiff_adobe_deflate"}),
        (".tif", rgb, {"compression": "jpeg"}), (".tif", grey.convert("1"), {"compression": "group4"}),
        (".tif", rgb, {"save_all": True, "append_images": [rgb.rotate(180)]}), (".bmp", rgb, {}),
        (".bmp", rgb.convert("P"), {}),
        (".webp", rgb, {}), (".webp", transparent, {"lossless": True}),
        (".gif", rgb.convert("P"), {"save_all": True, "append_images": [rgb.convert("P").rotate(90)]}),
    ):  # fmt: skip
        buffer = io.BytesIO()
        image.save(buffer, {".tif": "TIFF", ".jpg": "JPEG"}.get(suffix, suffix[1:].upper()), **options)
        yield suffix, buffer.getvalue()


# --- how


def flip_bits(chance: random.Random, data: bytearray) -> bytearray:
    for _ in range(2 ** chance.randrange(7)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return data


def truncate(chance: random.Random, data: bytearray) -> bytearray:
    return data[: chance.randrange(1, len(data))]


def move_bytes(chance: random.Random, data: bytearray) -> bytearray:
    """Delete, repeat, blank or add a run of bytes."""
    start, length = chance.randrange(len(data)), 2 ** chance.randrange(12)
    run = data[start : start + length]
    data[start : start + length] = chance.choice([b"", run * 2, bytes(len(run)), chance.randbytes(length) + run])
    return data


def header_surgery(chance: random.Random, data: bytearray) -> bytearray:
    """Put numbers on the edge of what can be represented into the first bytes, in both byte orders."""
    for _ in range(chance.randrange(1, 5)):
        at = chance.randrange(min(len(data), 200))
        if chance.random() < 0.5:
            data[at] = chance.choice(_BOUNDARIES)
        else:
            data[at : at + 2] = chance.choice(_NUMBERS).to_bytes(2, chance.choice(["little", "big"]))
    return data


def chunk_surgery(chance: random.Random, data: bytearray) -> bytearray:
    """Change a length or a value in front of or behind a name that structures such files."""
    names = [match.end() for match in re.finditer(rb"IHDR|IDAT|PLTE|tRNS|VP8|ICCP|\xff[\xc0-\xef]|II\*\0|MM\0\*", data)]
    at = chance.choice(names or [0]) + chance.choice([-8, -6, 0, 1, 2, 4, 6, 8])
    data[max(at, 0) : max(at, 0) + 2] = chance.choice(_NUMBERS).to_bytes(2, chance.choice(["little", "big"]))
    return data


def raw_tag_surgery(chance: random.Random, data: bytearray) -> bytearray:
    """Change value representation, length or first value of an element, where it stands."""
    elements = list(
        re.finditer(rb"[\x02\x08\x18\x28\xe0]\x00..[A-Z]{2}|\xe0\x7f\x10\x00|\xfe\xff[\x00\xdd]\xe0", data, re.DOTALL)
    )
    if not elements:
        return flip_bits(chance, data)
    for _ in range(chance.randrange(1, 4)):
        at = chance.choice(elements).start()
        match chance.randrange(3):
            case 0:
                data[at + 4 : at + 6] = chance.choice(_REPRESENTATIONS)
            case 1:
                data[at + 6 : at + 8] = chance.choice(_NUMBERS).to_bytes(2, "little")
            case _:
                data[at + 8 : at + 10] = chance.choice(_NUMBERS).to_bytes(2, "little")
    return data


def element_surgery(chance: random.Random, data: bytearray) -> bytearray:
    """Write the data set again with other values in the elements that say how its pixels are to be read."""
    dataset = dcmread(io.BytesIO(data), force=True)
    for _ in range(chance.randrange(1, 4)):
        element = chance.choice(
            ["Rows", "Columns", "SamplesPerPixel", "BitsAllocated", "BitsStored", "HighBit", "PixelRepresentation",
             "PlanarConfiguration", "NumberOfFrames", "PhotometricInterpretation", "TransferSyntaxUID", "WindowCenter",
             "WindowWidth", "RescaleSlope", "any", "any", "removed"]
        )  # fmt: skip
        if element == "PhotometricInterpretation":
            dataset.PhotometricInterpretation = chance.choice(_COLOURS)
        elif element == "TransferSyntaxUID":
            dataset.file_meta.TransferSyntaxUID = chance.choice(_SYNTAXES)
        elif element in ("WindowCenter", "WindowWidth", "RescaleSlope"):
            setattr(dataset, element, chance.choice([0, -1, 1e-300, 1e300, 40, [10, 20]]))
        elif element in ("any", "removed"):
            found = chance.choice(list(dataset))
            if element == "removed":
                del dataset[found.tag]
            else:
                found._value = chance.choice([*_NUMBERS, *_TEXTS])
        else:
            setattr(dataset, element, chance.choice([chance.choice(_NUMBERS), 2000]))
    buffer = io.BytesIO()
    dataset.save_as(buffer, enforce_file_format=False)
    return bytearray(buffer.getvalue())


ANY: tuple[Mutation, ...] = (flip_bits, truncate, move_bytes)
DICOM: tuple[Mutation, ...] = (*ANY, raw_tag_surgery, raw_tag_surgery, element_surgery, element_surgery)
PLAIN: tuple[Mutation, ...] = (*ANY, header_surgery, chunk_surgery)


def mutated(chance: random.Random, suffix: str, content: bytes) -> tuple[str, bytes]:
    """(Name of the mutation, damaged content)."""
    mutation = chance.choice(DICOM if suffix == ".dcm" else PLAIN)
    try:
        return mutation.__name__, bytes(mutation(chance, bytearray(content)))
    except Exception:  # noqa: BLE001 - pydicom does not write every nonsense
        return flip_bits.__name__, bytes(flip_bits(chance, bytearray(content)))


# --- what comes of it


@dataclass
class Findings:
    """What came of a run.

    Attributes:
        outcomes: How many files opened, were refused, or lost the decoding process, by mutation.
        lost: Name of each file that lost the process and what the user reads.
        faults: What must never happen, one line each.
        slowest: Longest wait for a file, seconds, and its name.
    """

    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    lost: list[tuple[str, str]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")

    @property
    def summary(self) -> str:
        totals = Counter[str]()
        for (_, outcome), count in self.outcomes.items():
            totals[outcome] += count
        lines = [f"{outcome:9} {count}" for outcome, count in sorted(totals.items())]
        lines += [f"  lost to {name}: {sentence}" for name, sentence in self.lost]
        return "\n".join(
            [*lines, "slowest   {:.2f} s, {}".format(*self.slowest), *(f"FAULT: {fault}" for fault in self.faults)]
        )


def fault_in(sentence: str) -> str:
    """Why it is no sentence for a user, or an empty string."""
    if not sentence.endswith(".") or not sentence[:1].isalnum():
        return "no sentence"
    if len(sentence) > LONGEST_SENTENCE:
        return f"{len(sentence)} characters"
    found = FOR_PROGRAMMERS.search(sentence)
    return f"for programmers: {found.group()!r}" if found else ""


def fuzz(
    count: int, seed: int, seconds: float, files: Sequence[tuple[str, bytes]], keep: Path | None = None
) -> Findings:
    """Open `count` damaged files.

    Args:
        count: How many.
        seed: The same gives the same files.
        seconds: How long one may take.
        files: See `corpus`.
        keep: Folder for the files that lost the decoding process or are at fault.
    """
    findings, decoder = Findings(), Decoder(decode_command(), seconds)
    with tempfile.TemporaryDirectory(prefix="wavemask-fuzz-") as folder:
        try:
            for number in range(count):
                chance = random.Random(f"{seed} {number}")  # noqa: S311 - damage is no secret
                suffix, content = chance.choice(files)
                how, damaged = mutated(chance, suffix, content)
                path = Path(folder) / f"{number:06}-{how}{suffix}"
                path.write_bytes(damaged)
                outcome = _open(decoder, path, seconds, findings)
                findings.outcomes[how, outcome] += 1
                if keep and outcome in ("lost", "fault"):
                    (keep / path.name).write_bytes(damaged)
                path.unlink()
        finally:
            decoder.close()
    return findings


def _open(decoder: Decoder, path: Path, seconds: float, findings: Findings) -> str:
    began = time.monotonic()
    try:
        decoder.read_image(path)
        outcome, fault = "opened", ""
    except ImageError as error:
        outcome, fault = ("lost" if LOST.search(str(error)) else "refused"), fault_in(str(error))
        if outcome == "lost":
            findings.lost.append((path.name, str(error)))
        fault = fault and f"{fault}: {error}"
    except Exception as error:  # noqa: BLE001 - this is what must not happen
        outcome, fault = "fault", repr(error)
    took = time.monotonic() - began
    findings.slowest = max(findings.slowest, (took, path.name))
    # A crash is tried again in a fresh process, which takes its time to start.
    if not fault and took > 2 * seconds + 10:
        fault = f"took {took:.1f} s"
    if fault:
        findings.faults.append(f"{path.name}: {fault}")
        return "fault"
    return outcome


def main() -> int:
    """Returns 0 where nothing went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=5000, help="files to open (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=10.0, help="that one file may take (default: %(default)s)")
    parser.add_argument("--keep", type=Path, help="folder for the files that lost the decoding process")
    options = parser.parse_args()
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
    files = corpus()
    sys.stdout.write(f"seed {options.seed}, {options.count} mutations of {len(files)} files\n")
    began = time.monotonic()
    findings = fuzz(options.count, options.seed, options.seconds, files, options.keep)
    sys.stdout.write(f"{findings.summary}\n{time.monotonic() - began:.0f} s\n")
    return 1 if findings.faults else 0


if __name__ == "__main__":
    sys.exit(main())
