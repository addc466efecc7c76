"""DICOMDIR, the index of a disc, as the images that it lists."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from pydicom import dcmread

from app.storage.images.reader import decoding, reading

log = logging.getLogger(__name__)


def listed_images(index: Path) -> list[Path]:
    """The images of an index in its order, also those that are not there.

    Args:
        index: A file DICOMDIR.

    Raises:
        ImageError: It cannot be read; one sentence says why and what to do.
    """
    with reading(index):
        data = index.open("rb")
    with data, decoding(index):
        records = dcmread(data, force=True).get("DirectoryRecordSequence") or []
        listed = [
            record.ReferencedFileID
            for record in records
            # The flag is 0 for records that were taken out, and FFFF for all others.
            if record.get("DirectoryRecordType") == "IMAGE"
            and record.get("ReferencedFileID")
            and record.get("RecordInUseFlag") != 0
        ]
    folder = _Folder(index.parent)
    found = (folder.path_of([parts] if isinstance(parts, str) else list(parts)) for parts in listed)
    return [path for path in found if path]


class _Folder:
    """Finds files under names whose case was lost on the way: an index says IMAGES, a mounted disc images."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._names: dict[Path, dict[str, str]] = {}

    def path_of(self, parts: list[str]) -> Path | None:
        """Where a listed file lies, or should; None for a name that leads out of the disc."""
        path = self._root
        for part in parts:
            if part in ("", ".", "..") or "/" in part or "\\" in part or "\0" in part:
                log.warning("the index of %s lists %r, which is ignored", self._root, parts)
                return None
            path = path / self._known_names(path).get(part.casefold(), part)
        return path

    def _known_names(self, folder: Path) -> dict[str, str]:
        """Names in a folder by what an index may call them; ISO 9660 adds a version to each."""
        if folder not in self._names:
            try:
                names = os.listdir(folder)
            except OSError as error:
                log.info("%s cannot be listed: %s", folder, error)
                names = []
            self._names[folder] = {name.casefold().removesuffix(";1").rstrip("."): name for name in names}
        return self._names[folder]
