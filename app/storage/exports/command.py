"""`main.py export`: an export without a window."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from app.domain.annotation import State
from app.domain.errors import ExportError, UnwritableWorkspaceError, WaveMaskError, WorkspaceError
from app.domain.labels import Label
from app.paths import decode_command, user_data_folder
from app.storage.confirmed_text import load_confirmed
from app.storage.console import print_line
from app.storage.exports.export import ExportOptions, ExportSummary, export
from app.storage.exports.formats import FORMATS
from app.storage.images.decoder import Decoder
from app.storage.workspace import DATABASE_NAME, Workspace
from app.storage.workspace_lock import holder_of


def export_command(arguments: list[str]) -> int:
    """Export the masks of a Workspace and print a summary.

    Args:
        arguments: The command line after `export`.

    Returns:
        0 where everything was written, 1 where something was refused, 2 where the arguments, the Workspace or the
        folder cannot be used.
    """
    parser = _parser()
    try:
        options = parser.parse_args(arguments)
        kinds = [FORMATS[name] for name in dict.fromkeys(options.format)]
        if options.images and not any(kind.takes_images for kind in kinds):
            parser.error(f"--images says nothing to --format {' '.join(options.format)}")
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        if not os.path.isfile(options.workspace / DATABASE_NAME):
            raise WorkspaceError(f"There is no workspace in {options.workspace}; name the folder with {DATABASE_NAME}.")
        with (
            closing(_opened(options.workspace, options.reader)) as workspace,
            closing(Decoder(decode_command())) as decoder,
        ):
            if options.reader and options.reader not in workspace.readers():
                raise WorkspaceError(f"Nobody called “{options.reader}” has annotated in {options.workspace}.")
            wanted = ExportOptions(
                states={State.ACCEPTED, *map(State, options.include)},
                labels=_label_ids(workspace.labels(), options.label) if options.label else None,
                images=options.images,
                confirmed=load_confirmed(user_data_folder()) if options.deidentified else None,
                dry_run=options.dry_run,
            )
            summary = export(workspace, options.out, kinds, wanted, decoder)
    except WaveMaskError as error:
        print_line(sys.stderr, str(error))
        return 2
    _print_summary(summary, options.out)
    return 1 if summary.refused else 0


def _opened(folder: Path, reader: str) -> Workspace:
    """The Workspace, to be read only where its disk cannot be written, such as that of an archive."""
    # Beside an open window nothing may be written, not even newer tables.
    if holder_of(folder) is None:
        with suppress(UnwritableWorkspaceError):
            return Workspace(folder, reader)
    return Workspace(folder, reader, read_only=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wavemask export",
        description="Export the masks of a workspace.",
        epilog="formats:\n" + "\n".join(f"  {name:<14}{kind.about}" for name, kind in FORMATS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--workspace", type=Path, required=True, metavar="DIR", help="folder of the workspace")
    parser.add_argument(
        "--format",
        nargs="+",
        action="extend",
        choices=list(FORMATS),
        required=True,
        metavar="FORMAT",
        help="one or several of those below; several have a folder each",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder to write to")
    parser.add_argument(
        "--include",
        nargs="+",
        action="extend",
        default=[],
        choices=[state.value for state in State if state not in (State.EMPTY, State.ACCEPTED)],
        metavar="STATE",
        help="states to export besides accepted: %(choices)s",
    )
    parser.add_argument(
        "--label", nargs="+", action="extend", default=[], metavar="NAME", help="labels to export (default: all)"
    )
    parser.add_argument(
        "--reader", default="", metavar="NAME", help="whose annotations (default: of the reader without a name)"
    )
    parser.add_argument("--images", action="store_true", help="write the images too, as PNG without metadata")
    parser.add_argument(
        "--deidentified",
        action="store_true",
        help="numbers in place of file names, and burnt-in text blanked where it was confirmed in the window",
    )
    parser.add_argument("--dry-run", action="store_true", help="write nothing, and list what would be written")
    return parser


def _label_ids(labels: Sequence[Label], names: Sequence[str]) -> set[int]:
    known = {label.name.casefold(): label.id for label in labels}
    for name in names:
        if name.casefold() not in known:
            told = ", ".join(f"“{label.name}”" for label in labels)
            raise ExportError(f"The workspace has no label “{name}”; it has {told}.")
    return {known[name.casefold()] for name in names}


def _print_summary(summary: ExportSummary, out: Path) -> None:
    written = len(summary.written) + len(summary.images)
    would = "Would write" if summary.dry_run else "Wrote"
    print_line(sys.stdout, f"{would} {written} {'file' if written == 1 else 'files'} to {out}.")
    if summary.dry_run:
        replaced = set(summary.replaced)
        for path in (*summary.written, *summary.images):
            print_line(sys.stdout, f"{path}{' (replaced)' if path in replaced else ''}")
    for image, name in summary.renamed:
        why = "names are left out" if summary.deidentified else "another image comes first under its name"
        print_line(sys.stdout, f"Renamed: {image} is {name}, because {why}.")
    for image, sentence in summary.remarks:
        print_line(sys.stdout, f"Note: {image}. {sentence}")
    for image, reason in summary.refused:
        print_line(sys.stdout, f"Refused: {image}. {reason}")
