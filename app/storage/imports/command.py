"""`main.py import`: an import of masks without a window."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import ExitStack, closing, suppress
from pathlib import Path

from app.domain.errors import MaskImportError, WaveMaskError
from app.domain.readers import reader_problem
from app.paths import decode_command
from app.storage.console import print_line
from app.storage.images.decoder import Decoder
from app.storage.images.reader import find_images
from app.storage.imports.formats import FORMATS
from app.storage.imports.importing import ImportOptions, import_masks
from app.storage.imports.report import ImportReport, summary_of
from app.storage.workspace import Workspace
from app.storage.workspace_lock import WorkspaceLock


def import_command(arguments: list[str]) -> int:
    """Import masks into a Workspace and print what became of them.

    Args:
        arguments: The command line after `import`.

    Returns:
        0 where every mask is there now, 1 where some are not, 2 where the arguments, the Workspace or the masks cannot
        be used.
    """
    parser = argparse.ArgumentParser(prog="wavemask import", description="Import masks into a workspace.")
    parser.add_argument("images", nargs="*", type=Path, metavar="IMAGES", help="files and folders of images to add")
    parser.add_argument("--workspace", type=Path, required=True, metavar="DIR", help="folder of the workspace")
    parser.add_argument("--format", choices=list(FORMATS), required=True, help="of the masks")
    parser.add_argument("--masks", type=Path, required=True, metavar="DIR", help="file or folder with the masks")
    parser.add_argument("--label", default="", metavar="NAME", help="label for all masks, added where it is missing")
    parser.add_argument("--accept", action="store_true", help="accept the masks in the name of the reader")
    parser.add_argument("--reader", default="", metavar="NAME", help="whose annotations the masks become")
    parser.add_argument("--replace", action="store_true", help="also replace what somebody has drawn or decided")
    parser.add_argument(
        "--dry-run", action="store_true", help="import nothing, say what would be; the images are added all the same"
    )
    try:
        options = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    wanted = ImportOptions(options.format, options.masks, options.label, options.replace, options.accept)
    try:
        if options.accept and not options.reader.strip():
            raise MaskImportError("Say with --reader who accepts the masks.")
        if problem := reader_problem(options.reader):
            raise MaskImportError(problem)
        missing = next((path for path in options.images if not os.path.exists(path)), None)
        if missing:
            raise MaskImportError(f"{missing} does not exist; name files or folders of images.")
        with ExitStack() as stack:
            with suppress(OSError):  # which the Workspace says better
                options.workspace.mkdir(parents=True, exist_ok=True)
            stack.callback(WorkspaceLock(options.workspace).release)
            workspace = stack.enter_context(closing(Workspace(options.workspace, options.reader.strip())))
            decoder = stack.enter_context(closing(Decoder(decode_command())))
            workspace.add_images(list(find_images(options.images, lambda: False)))
            report = import_masks(workspace, wanted, decoder, options.dry_run)
    except WaveMaskError as error:
        print_line(sys.stderr, str(error))
        return 2
    _print_report(report)
    return 0 if report.complete else 1


def _print_report(report: ImportReport) -> None:
    if report.dry_run:
        for source, image in report.matched:
            print_line(sys.stdout, f"Matched: {source} is for {image}.")
    for remark in report.remarks:
        print_line(sys.stdout, f"Note: {remark.source}. {remark.reason}")
    for kept in report.kept:
        print_line(sys.stdout, f"Kept: {kept.source}. {kept.reason}")
    for problem in report.problems:
        print_line(sys.stdout, f"Not imported: {problem.source}. {problem.reason}")
    if report.kept:
        print_line(sys.stdout, "With --replace, what is kept is replaced too; that can be undone in the window.")
    print_line(sys.stdout, summary_of(report))
