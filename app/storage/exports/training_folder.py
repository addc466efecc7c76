"""A folder to train on, in the layout of the published GMS and Wave-GMS repositories."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from app.domain.wording import mark
from app.storage.exports.format import IMAGES, ExportedFrame, ExportedImage, File, Format, Reads, Task
from app.storage.exports.png import png

MASKS = "masks"


class TrainingFolder(Format):
    """Writes `images/<name>.png` and `masks/<name>.png`, and the lists of names to train and to test on.

    The lists are split by patient, about a fifth for the test. Where all is of one patient there are none, as nothing
    could be tested. With several Labels each has all of this in a folder of its own.
    """

    name = "training"
    title = mark("Training folder")
    about = mark("Images and masks as Wave-GMS and training in this program read them, split by patient.")
    reads = Reads.PIXELS
    takes_images = False
    splits = True

    def __init__(self, task: Task) -> None:
        super().__init__(task)
        self._names: dict[int, tuple[list[str], list[str]]] = {}  # to train and to test on, by Label

    def files(self, image: ExportedImage, frames: Iterable[ExportedFrame]) -> Iterator[File]:
        names: list[tuple[int, str]] = []
        for frame in frames:
            if frame.rgb is not None:
                picture, name = png(frame.rgb), f"{frame.name}.png"
                for label_id, mask in frame.masks.items():
                    folder = self.task.folders[label_id]
                    yield f"{folder}{MASKS}/{name}", png(mask.view(np.uint8) * np.uint8(255))
                    yield f"{folder}{IMAGES}/{name}", picture
                    names.append((label_id, name))
        for label_id, name in names:
            self._names.setdefault(label_id, ([], []))[image.id in self.task.held_out].append(name)

    def finish(self) -> Iterator[File]:
        for label_id, (train, test) in self._names.items():
            if train and test:
                folder = self.task.folders[label_id]
                yield f"{folder}{folder.rstrip('/') or 'masks'}_train_test_names.pkl", name_lists(train, test)


def name_lists(train: Sequence[str], test: Sequence[str]) -> bytes:
    """`{'train': {'name_list': [...]}, 'test': {'name_list': [...]}}` as the pickle that is published, protocol 2.

    Put together of the few opcodes for text, lists and dictionaries that `training.name_lists` lets pass.
    """
    parts = [b"\x80\x02}("]
    for key, names in (("train", train), ("test", test)):
        parts += [_text(key), b"}(", _text("name_list"), b"](", *map(_text, names), b"eu"]
    return b"".join([*parts, b"u."])


def _text(text: str) -> bytes:
    data = text.encode("utf-8", "surrogatepass")
    return b"X" + len(data).to_bytes(4, "little") + data
