"""`main.py snapshot`: what a model is to learn from, written without a window."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import ExitStack, closing
from pathlib import Path

from app.domain.errors import WaveMaskError, WorkspaceError
from app.domain.labels import Label
from app.paths import decode_command
from app.storage.console import print_line
from app.storage.images.decoder import Decoder
from app.storage.snapshot import Snapshot, write_snapshot
from app.storage.workspace import DATABASE_NAME, Workspace
from app.storage.workspace_lock import WorkspaceLock


def snapshot_command(arguments: list[str]) -> int:
    """Freeze the accepted masks of a Workspace and print a summary.

    Args:
        arguments: The command line after `snapshot`.

    Returns:
        0 where it was written, 2 where there is too little to learn from, or the arguments, the Workspace or the folder
        cannot be used.
    """
    parser = argparse.ArgumentParser(prog="wavemask snapshot", description="Freeze what a model is to learn from.")
    parser.add_argument("--workspace", type=Path, required=True, metavar="DIR", help="folder of the workspace")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder to write, not there yet")
    parser.add_argument("--label", metavar="NAME", help="whose masks (default: the label that proposals are for)")
    parser.add_argument("--reader", default="", metavar="NAME", help="whose annotations (default: without a name)")
    try:
        options = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        if not os.path.isfile(options.workspace / DATABASE_NAME):
            raise WorkspaceError(f"There is no workspace in {options.workspace}; name the folder with {DATABASE_NAME}.")
        with ExitStack() as stack:
            stack.callback(WorkspaceLock(options.workspace).release)
            workspace = stack.enter_context(closing(Workspace(options.workspace, options.reader)))
            decoder = stack.enter_context(closing(Decoder(decode_command())))
            if workspace.reader and workspace.reader not in workspace.readers():
                raise WorkspaceError(f"Nobody called “{options.reader}” has annotated in {options.workspace}.")
            snapshot = write_snapshot(workspace, _label(workspace, options.label), options.out, decoder)
    except WaveMaskError as error:
        print_line(sys.stderr, str(error))
        return 2
    if snapshot:
        _report(snapshot)
    return 0


def _label(workspace: Workspace, name: str | None) -> Label:
    labels = workspace.labels()
    for label in labels:
        if label.proposed if name is None else label.name == name:
            return label
    names = ", ".join(f"“{label.name}”" for label in labels)
    raise WorkspaceError(f"There is no label “{name}”; choose one of {names}.")


def _report(snapshot: Snapshot) -> None:
    sizes = snapshot.sizes
    print_line(
        sys.stdout,
        f"Wrote {snapshot.folder}: masks to learn from: {sizes.train}, of groups: {sizes.train_groups}; "
        f"held out: {sizes.held_out}, of groups: {sizes.held_out_groups}; left out: {sizes.left_out}.",
    )
    for image, reason in snapshot.refused:
        print_line(sys.stdout, f"Refused: {image}. {reason}")
