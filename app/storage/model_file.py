"""A model and what is told about it as one file, `*.wavemask-model`: an uncompressed zip of few known files."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.domain.errors import ModelError
from app.domain.wording import tr
from app.storage.files import replace_file
from app.storage.model_bundles import NEEDED_FILES
from app.storage.model_records import Facts
from wavegms_core.bundle import CARD_FILE, MODEL_FILE, WEIGHTS_FILE, Bundle
from wavegms_core.bundle import SCHEMA as BUNDLE_SCHEMA

SUFFIX = ".wavemask-model"
ABOUT_FILE = "about.json"
SCHEMA = 1

# Bytes; many times what any model here takes.
MOST = {MODEL_FILE: 64 << 20, WEIGHTS_FILE: 1 << 30, CARD_FILE: 1 << 20, ABOUT_FILE: 1 << 20}


def write_model_file(path: Path, contents: Mapping[str, bytes], facts: Facts, bundle: Bundle) -> None:
    """Write the files of a bundle as one, complete or not at all.

    Args:
        path: Replaced where it exists.
        contents: Of each of `NEEDED_FILES`.
        facts: What is told about it.
        bundle: The bundle.

    Raises:
        OSError: It could not be written; what was there before is unchanged.
    """
    lineage = [run.get("parent") for run in bundle.description.runs]
    about = {"schema": SCHEMA, **asdict(facts), "lineage": lineage}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as file:
        for name in NEEDED_FILES:
            # With a date of its own, so that the same model always makes the same file.
            file.writestr(zipfile.ZipInfo(name), contents[name])
        file.writestr(zipfile.ZipInfo(ABOUT_FILE), json.dumps(about, indent=2, ensure_ascii=False) + "\n")
    replace_file(path, packed.getvalue())


def read_model_file(path: Path) -> tuple[dict[str, bytes], Facts]:
    """Read what `write_model_file` wrote; nothing is unpacked to a place that the file names.

    Returns:
        The content of each of `NEEDED_FILES`, whose own content is not looked at, and what is told about the model.

    Raises:
        ModelError: It is no such file, damaged or of a later version.
    """
    try:
        if path.stat().st_size > sum(MOST.values()):
            raise _no_model_file(path)
        with path.open("rb") as file:
            begins_like_one = file.read(4) == b"PK\x03\x04"
            with zipfile.ZipFile(file) as packed:
                members = packed.infolist()
                # Uncompressed, so that nothing in it is larger than the file itself.
                fits = all(
                    member.filename in MOST
                    and member.compress_type == zipfile.ZIP_STORED
                    and member.compress_size == member.file_size <= MOST[member.filename]
                    and not member.flag_bits & 1  # encrypted
                    for member in members
                )
                if not fits or sorted(member.filename for member in members) != sorted(MOST):
                    raise _no_model_file(path)
                contents = {member.filename: packed.read(member) for member in members}
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError) as error:
        raise _damaged(path) if begins_like_one else _no_model_file(path) from error
    except OSError as error:
        raise ModelError(
            tr("{file} cannot be read ({reason}); copy it to this computer.", file=path.name, reason=error)
        ) from error
    about = _json(path, contents.pop(ABOUT_FILE))
    model = _json(path, contents[MODEL_FILE])
    for found, known in ((about.get("schema"), SCHEMA), (model.get("schema"), BUNDLE_SCHEMA)):
        if not isinstance(found, int):
            raise _damaged(path)
        if found > known:
            raise ModelError(
                tr("{file} was written by a later version of WaveMask; update WaveMask to use it.", file=path.name)
            )
    return contents, Facts.read(about)


def _json(path: Path, content: bytes) -> dict[str, Any]:
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _damaged(path) from error
    if not isinstance(found, dict):
        raise _damaged(path)
    return found


def _no_model_file(path: Path) -> ModelError:
    return ModelError(
        tr("{file} is not a model file; choose one that WaveMask exported (*{suffix}).", file=path.name, suffix=SUFFIX)
    )


def _damaged(path: Path) -> ModelError:
    return ModelError(tr("{file} is damaged; copy it again, or export it again where it comes from.", file=path.name))
