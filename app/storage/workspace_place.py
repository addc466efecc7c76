"""Where the Annotations of what was opened are kept, when the user did not say."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path

from app.domain.wording import tr

DEFAULT_FOLDER_NAME = ".wavemask"


def default_workspace_folder(paths: Sequence[Path], user_data: Path) -> tuple[Path, str]:
    """Where the Annotations of some files and folders are kept when the user did not say.

    Args:
        paths: What was opened.
        user_data: The program's folder for the user's data, for when the images' own folder cannot take them.

    Returns:
        The folder, which may not exist yet, and a sentence to show: `.wavemask` in the one folder that was opened, or
        in the one that holds all opened files; below `user_data` where there are several or it cannot be written.
    """
    places = sorted({resolved(path) if os.path.isdir(path) else resolved(path).parent for path in paths})
    refused: tuple[Path, str] | None = None
    if len(places) == 1:
        beside = places[0] / DEFAULT_FOLDER_NAME
        try:
            with tempfile.TemporaryFile(dir=beside if beside.exists() else places[0]):
                return beside, _said(beside, None)
        except OSError as error:
            read_only = error.errno in (errno.EACCES, errno.EPERM, errno.EROFS)
            refused = places[0], "" if read_only else error.strerror or str(error)
    slug = re.sub(r"\W+", "-", places[0].name if places else "").strip("-")[:40] or "images"
    digest = hashlib.sha256(b"\0".join(os.fsencode(place) for place in places)).hexdigest()[:12]
    folder = user_data / "workspaces" / f"{slug}-{digest}"
    return folder, _said(folder, refused)


def _said(folder: Path, refused: tuple[Path, str] | None) -> str:
    """Where Annotations are kept, and which folder could not be written; why not is empty where it is read-only."""
    if refused is None:
        return tr("Annotations are kept in {folder}.", folder=folder)
    place, why = refused
    if not why:
        return tr("{place} is read-only, so annotations are kept in {folder}.", place=place, folder=folder)
    return tr(
        "{place} cannot be written to ({reason}), so annotations are kept in {folder}.",
        place=place,
        reason=why,
        folder=folder,
    )


def stored_path(path: Path, parent: Path) -> str | bytes:
    """What a Workspace in `parent` calls a file: relative where it is below that too, bytes where it is not Unicode."""
    path = resolved(path)
    text = (path.relative_to(parent) if path.is_relative_to(parent) else path).as_posix()
    try:
        text.encode()
    except UnicodeEncodeError:
        return os.fsencode(text)
    return text


def resolved(path: Path) -> Path:
    """The file that a path leads to, as far as that can be told."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # links that lead in a circle; a RuntimeError before Python 3.13
        return path.absolute()
