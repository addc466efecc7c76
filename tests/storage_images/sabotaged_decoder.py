"""A real decoding process in which some files have bad decoders: the first word of a file's name says what happens."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from app.domain.image import Frame, Image
from app.storage.images import decoder_process, frames, raster, reader

read_image = reader.read_image


def sabotaged(path: Path, *_: object) -> Image:
    path.with_suffix(".begun").touch()
    match path.stem.split()[0]:
        case "exits":
            os._exit(3)
        case "segfaults":
            ctypes.string_at(0)
        case "hangs":
            ctypes.PyDLL(None).sleep(60)  # as a decoder does that keeps the interpreter for itself
        case "raises":
            raise RuntimeError("a bug of ours")
        case "eats":
            raster.decode = lambda _: [np.zeros(1 << 30, np.uint8) for _ in range(1 << 20)]
        case "prints":
            os.write(1, b"what a library prints" * 99)
            print("hello", flush=True)  # noqa: T201
        case "asks":
            assert os.read(0, 1) == b""
        case "spoils":  # the file after it pays
            reader.read_image = lambda *_: os._exit(4)
    return read_image(path)


class Film:
    """Tells in its first pixel which Frame was asked for, and how many films were opened."""

    seconds, end = (0.0, 1.0), 2.0
    opened = 0

    def __init__(self, path: Path) -> None:
        Film.opened += 1
        self._first = read_image(path).frame

    def read(self, index: int) -> Frame:
        time.sleep(0.3)
        rgb = self._first.rgb.copy()
        rgb[0, 0] = index, Film.opened, 0
        return Frame(rgb)

    def close(self) -> None:
        return


def open_film(path: Path) -> Film:
    if path.stem == "long film":
        time.sleep(0.6)
    return Film(path)


reader.read_image, frames.open_frames = sabotaged, open_film
frames.first_frame = lambda path: sabotaged(path).frame
if __name__ == "__main__":
    sys.exit(decoder_process.main(sys.argv[1:]))
