"""`main.py doctor`: how the program and this computer are, without a window."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.domain.errors import WaveMaskError
from app.services.bug_report import line_of, write_bug_report
from app.services.diagnosis import diagnose
from app.storage.console import print_line


def doctor_command(arguments: list[str]) -> int:
    """Look at everything and print each finding as soon as it is there.

    Args:
        arguments: The command line after `doctor`.

    Returns:
        0 where nothing stands in the way of the work, 1 where something does or the report cannot be written, 2 where
        the arguments cannot be used.
    """
    parser = argparse.ArgumentParser(prog="wavemask doctor", description="Check the program and this computer.")
    parser.add_argument("--workspace", type=Path, metavar="DIR", help="folder of a workspace to check, too")
    parser.add_argument("--zip", type=Path, metavar="FILE", help="write a report for a fault, without patient data")
    try:
        options = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    findings = []
    for finding in diagnose(options.workspace):
        print_line(sys.stdout, line_of(finding))
        if sys.stdout is not None:
            sys.stdout.flush()
        findings.append(finding)
    problems = sum(finding.problem for finding in findings)
    if options.zip:
        try:
            write_bug_report(options.zip, findings, options.workspace)
        except WaveMaskError as error:
            print_line(sys.stderr, str(error))
            return 1
        print_line(sys.stdout, f"The report is in {options.zip}; it names no patient, reader, file or folder.")
    return 1 if problems else 0
