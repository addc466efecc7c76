"""What is told about models beside the bundles, which never change: a file that several windows may change at once."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, get_type_hints

from app.domain.errors import ModelError
from app.domain.wording import tr
from app.storage.files import replace_file
from app.storage.model_bundles import Key

SCHEMA = 1
RECORDS_FILE, DAMAGED_FILE, LOCK_FILE = "library.json", "library.damaged.json", "library.lock"
LOCK_SECONDS = 5.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Facts:
    """What is told about one bundle.

    Attributes:
        title: What the user reads for it; empty for the name that it has of its own.
        note: The user's.
        added: When it was installed, ISO 8601, UTC.
        by: Whose it is.
        candidate: Whether a Training run made it.
        used: Whether it was ever in use.
        better: What the gate said; None where there was none.
        reason: Its sentence.
        held_out_sha256: Of the held-out images that it was measured on.
        dice: Its own there, in [0, 1]; None where there is none.
    """

    title: str = ""
    note: str = ""
    added: str = ""
    by: str = ""
    candidate: bool = False
    used: bool = False
    better: bool | None = None
    reason: str = ""
    held_out_sha256: str = ""
    dice: float | None = None

    @classmethod
    def read(cls, found: Any) -> Facts:
        """From JSON; what is not as it should be is left out."""
        values = found if isinstance(found, dict) else {}
        good = {name: value for name, value in values.items() if name in _KINDS and isinstance(value, _KINDS[name])}
        if not 0 <= (good.get("dice") or 0) <= 1:
            del good["dice"]
        if good.get("added") and not _is_time(good["added"]):
            del good["added"]
        return cls(**good)


def _is_time(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


_KINDS = get_type_hints(Facts)


@dataclass
class Records:
    """All of it.

    Attributes:
        facts: By id of the bundle.
        in_use: For each key the bundles that were put into use and not rolled back since, the one in use last; the key
            that was changed last is the last one. What ships with the program is in use without being named.
    """

    facts: dict[str, Facts] = field(default_factory=dict)
    in_use: dict[Key, list[str]] = field(default_factory=dict)


def read_records(folder: Path) -> tuple[Records, str]:
    """Read what is told about the models in a folder.

    Returns:
        It, empty where there is nothing or it is damaged; and then one sentence, else an empty one.

    Raises:
        ModelError: It cannot be read now, and may be there nevertheless.
    """
    path = folder / RECORDS_FILE
    try:
        return _records(json.loads(path.read_bytes())), ""
    except FileNotFoundError:
        return Records(), ""
    except OSError as error:
        raise ModelError(
            tr("The list of models, {path}, cannot be read ({reason}); start WaveMask again.", path=path, reason=error)
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        _log.exception("%s is damaged", path)
        return Records(), (
            tr(
                "The list of models, {path}, is damaged, so titles and notes are missing and the models "
                "that come with WaveMask are in use; choose another one in the model library.",
                path=path,
            )
        )


def _records(found: Any) -> Records:
    """From JSON.

    Raises:
        ValueError: It was written by another version; a `KeyError`, `TypeError` or `AttributeError`: it is damaged.
    """
    if found["schema"] != SCHEMA:
        raise ValueError(f"schema {found['schema']!r:.50}")
    records = Records({bundle_id: Facts.read(each) for bundle_id, each in found["bundles"].items()})
    for each in found["in_use"]:
        modality, label, ids = each["modality"], each["label"], each["ids"]
        if isinstance(modality, str) and isinstance(label, str):
            records.in_use[modality, label] = [one for one in ids if isinstance(one, str)]
    return records


def write_records(folder: Path, records: Records, *, keep: bool) -> None:
    """Replace what is told about the models in a folder.

    Args:
        folder: Of the models.
        records: What is told.
        keep: Whether what is replaced is damaged, and kept beside it.

    Raises:
        OSError: It could not be written; what was there before is unchanged.
    """
    path = folder / RECORDS_FILE
    if keep:
        replace_file(folder / DAMAGED_FILE, path.read_bytes())
    in_use = [{"modality": key[0], "label": key[1], "ids": ids} for key, ids in records.in_use.items()]
    bundles = {bundle_id: asdict(facts) for bundle_id, facts in records.facts.items()}
    about = {"schema": SCHEMA, "bundles": bundles, "in_use": in_use}
    replace_file(path, (json.dumps(about, indent=2, ensure_ascii=False) + "\n").encode())


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Let no other window change anything in a folder meanwhile; the folder is made where missing.

    The lock is SQLite's: it works on every system, and nobody has to clear it away when a window is killed.

    Raises:
        ModelError: Another one takes long, or the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = sqlite3.connect(folder / LOCK_FILE, timeout=LOCK_SECONDS, isolation_level=None)
        with closing(lock):
            lock.execute("BEGIN EXCLUSIVE")
            yield
    except (OSError, sqlite3.Error) as error:
        raise ModelError(
            tr(
                "Models cannot be changed in {folder} ({reason}); close other windows of WaveMask or "
                "make room on the disk.",
                folder=folder,
                reason=error,
            )
        ) from error
