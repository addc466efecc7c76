"""`main.py verify`: whether the record of a Workspace is as it was written, without a window."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.domain.errors import WaveMaskError
from app.storage.console import print_line
from app.storage.verify import verify


def verify_command(arguments: list[str]) -> int:
    """Check the audit log and the accepted masks of a Workspace, and print what was found.

    Args:
        arguments: The command line after `verify`.

    Returns:
        0 where all is as it was written, 1 where something is not, 2 where the arguments or the Workspace cannot be
        used.
    """
    parser = argparse.ArgumentParser(prog="wavemask verify", description="Check the record of a workspace.")
    parser.add_argument("--workspace", type=Path, required=True, metavar="DIR", help="folder of the workspace")
    try:
        options = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        verdict = verify(options.workspace)
    except WaveMaskError as error:
        print_line(sys.stderr, str(error))
        return 2
    whole = (
        f"The record of {options.workspace} is whole: entries as they were written: {verdict.entries},"
        f" masks as they were accepted: {verdict.masks}."
    )
    for sentence in (verdict.problem or whole, *verdict.remarks):
        print_line(sys.stdout, sentence)
    return 1 if verdict.problem else 0
