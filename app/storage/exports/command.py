"""`main.py export`: an export without a window."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import closing
from pathlib import Path
from typing import TextIO

from app.domain.annotation import State
from app.domain.errors import WaveMaskError, WorkspaceError
from app.storage.exports.png import ExportSummary, export_png
from app.storage.workspace import DATABASE_NAME, Workspace
from app.storage.workspace_lock import holder_of


def export_command(arguments: list[str]) -> int:
    """Export the masks of a Workspace and print a summary.

    Args:
        arguments: The command line after `export`.

    Returns:
        0 where every mask was written, 1 where some were refused, 2 where the arguments, the Workspace or the folder
        cannot be used.
    """
    parser = argparse.ArgumentParser(prog="wavemask export", description="Export the masks of a workspace.")
    parser.add_argument("--workspace", type=Path, required=True, metavar="DIR", help="folder of the workspace")
    parser.add_argument("--format", choices=["png"], required=True, help="8-bit PNG, 0 outside and 255 inside")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the masks")
    parser.add_argument(
        "--include",
        nargs="+",
        action="extend",
        default=[],
        choices=[state.value for state in State if state not in (State.EMPTY, State.ACCEPTED)],
        metavar="STATE",
        help="states to export besides accepted: %(choices)s",
    )
    try:
        options = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        if not os.path.isfile(options.workspace / DATABASE_NAME):
            raise WorkspaceError(f"There is no workspace in {options.workspace}; name the folder with {DATABASE_NAME}.")
        # Beside an open window nothing may be written, not even newer tables.
        in_use = holder_of(options.workspace) is not None
        with closing(Workspace(options.workspace, read_only=in_use)) as workspace:
            summary = export_png(workspace, options.out, {State.ACCEPTED, *map(State, options.include)})
    except WaveMaskError as error:
        _print(sys.stderr, str(error))
        return 2
    _print_summary(summary, options.out)
    return 1 if summary.refused else 0


def _print_summary(summary: ExportSummary, out: Path) -> None:
    count = len(summary.written)
    _print(sys.stdout, f"Wrote {count} {'mask' if count == 1 else 'masks'} to {out}.")
    for image, name in summary.renamed:
        _print(sys.stdout, f"Renamed: {image} is {name}, because another image comes first under its name.")
    for image, reason in summary.refused:
        _print(sys.stdout, f"Refused: {image}. {reason}")


def _print(stream: TextIO | None, line: str) -> None:
    """Print a line whatever characters a file's name has; a program without a console has no stream at all."""
    if stream is not None:
        encoding = stream.encoding or "utf-8"
        stream.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")
