"""What is handed to those who look into a fault: the findings, the log and the settings, without whose images they are.

No pixels and no masks go in, and every text passes `app.domain.redaction`.
"""

from __future__ import annotations

import getpass
import io
import json
import logging
import os
import platform
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import asdict
from pathlib import Path

from app.domain.errors import WaveMaskError
from app.domain.redaction import Redactor
from app.paths import user_data_folder
from app.services.diagnosis import Finding
from app.services.vocabulary import redactor
from app.storage.files import replace_file
from app.storage.log_file import log_files
from app.storage.settings import Settings, load_settings
from app.storage.workspace import Workspace

# Settings whose words are the program's; of the others only switches and numbers are told.
_CHOICES = (
    "device", "theme", "language", "modality", "grow_unit", "mask_style", "worklist_order", "worklist_grouping",
)  # fmt: skip

log = logging.getLogger(__name__)


def own_redactor(workspace: Path | None = None) -> Redactor:
    """What redacts the texts of this computer.

    Args:
        workspace: Folder of a Workspace whose names are known, so that they go even where they are common words.
    """
    settings = load_settings(user_data_folder())
    return redactor(
        [
            settings.reader,
            settings.last_folder,
            str(user_data_folder()),
            str(Path.home()),
            Path.home().name,
            platform.node(),
            *_user(),
            *(_names_in(workspace) if workspace else ()),
        ]
    )


def line_of(finding: Finding) -> str:
    """A finding as a line of text."""
    return f"{'PROBLEM ' if finding.problem else ''}{finding.name}: {finding.value}"


def write_bug_report(file: Path, findings: Sequence[Finding], workspace: Path | None = None) -> None:
    """Write a zip archive without anything that tells of patients, readers, files or folders.

    Args:
        file: Replaced atomically where it exists.
        findings: Of the diagnosis.
        workspace: See `own_redactor`.

    Raises:
        WaveMaskError: It cannot be written.
    """
    clean = own_redactor(workspace)
    told = [
        line_of(finding if finding.plain else Finding(finding.name, clean.redact(finding.value), finding.problem))
        for finding in findings
    ]
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("report.txt", "\n".join(told) + "\n")
        archive.writestr("settings.json", json.dumps(_telling_settings(load_settings(user_data_folder())), indent=2))
        for number, path in enumerate(log_files(user_data_folder()), start=1):
            with suppress(OSError):  # one that was replaced just now
                archive.writestr(f"log-{number}.txt", clean.redact(path.read_text(encoding="utf-8", errors="replace")))
    try:
        replace_file(file, content.getvalue())
    except OSError as error:
        raise WaveMaskError(f"The report cannot be written to {file} ({error}); choose another folder.") from error


def _telling_settings(settings: Settings) -> dict[str, object]:
    told = asdict(settings).items()
    return {name: value for name, value in told if name in _CHOICES or isinstance(value, bool | int | float)}


def _user() -> list[str]:
    try:
        return [getpass.getuser()]
    except (OSError, KeyError, ImportError):  # no such name, where there is no such user
        return []


def _names_in(folder: Path) -> Iterator[str]:
    """What the Images of a Workspace, their folders, patients and readers are called."""
    yield str(folder)
    yield from folder.absolute().parts[1:]
    try:
        with closing(Workspace(folder, read_only=True)) as workspace:
            yield from workspace.readers()
            for record in workspace.images():
                yield str(record.path)
                yield from (os.fsdecode(part) for part in record.path.parts[1:])
                yield record.path.stem
            for identity in workspace.identities().values():
                yield from (text for text in vars(identity).values() if isinstance(text, str))
    except (WaveMaskError, OSError):
        log.warning("the names of the workspace are not known, so only words of the program are kept")
