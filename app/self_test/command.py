"""`wavemask self-test`: whether this installation works from the first window to an improved model."""

from __future__ import annotations

import argparse
import faulthandler
import json
import logging
import os
import platform
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, qVersion

from app.application import run
from app.paths import samples_folder
from app.self_test.hand import Hand, Outcome, Step, StepRunner
from app.self_test.pictures import SelfTestFiles
from app.self_test.steps import steps
from app.storage.console import print_line
from app.storage.files import replace_file
from app.storage.settings import Settings, save_settings
from app.ui.main_window import MainWindow
from app.version import VERSION

REPORT = "self-test.json"
HUNG = "hung.txt"  # where each thread was when it took too long
BRUSH_RADIUS = 5.0
MOST_SECONDS = 1500.0
# Names of audit events (PEP 578) of whoever asks for the network.
_NETWORK = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo")


def self_test_command(arguments: list[str], started: float) -> int:
    """Try the program out with the real window and processes, and say what came of each step.

    Args:
        arguments: The command line after `self-test`.
        started: As for `app.application.run`.

    Returns:
        0 where all works, 1 where something does not, 2 where the arguments cannot be used.
    """
    parser = argparse.ArgumentParser(
        prog="wavemask self-test",
        description="Try this installation out: open, propose, correct, export, improve the model. Takes some minutes, "
        "shows the window meanwhile, and touches no files but its own.",
    )
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="new folder that keeps the report, the log and the files"
    )
    parser.add_argument("--quick", action="store_true", help="leave out the Training run")
    try:
        options = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    if options.out and options.out.exists():
        print_line(sys.stderr, f"{options.out} is there already; name a folder that is not.")
        return 2
    with _folder(options.out) as folder:
        return try_out(folder, steps(training=not options.quick), started)


def try_out(folder: Path, to_try: Sequence[Step], started: float) -> int:
    """Take steps in the real window on files of its own, and report them; returns the exit status.

    Args:
        folder: Keeps all that is written.
        to_try: The steps.
        started: As for `app.application.run`.
    """
    os.environ["WAVEMASK_HOME"] = str(folder / "user")
    (folder / "user").mkdir(parents=True)
    save_settings(Settings(reader="Self-test", reader_asked=True, brush_radius=BRUSH_RADIUS), folder / "user")
    errors = _Errors()
    asked = _network_refused()
    outcomes: list[Outcome] = []
    runner: list[StepRunner] = []  # lives as long as the window

    def told(outcome: Outcome) -> None:
        outcomes.append(outcome)
        mark = "FAILED" if outcome.problem else "ok    "
        print_line(sys.stdout, f"{mark} {outcome.seconds:6.1f} s  {outcome.name}  {outcome.problem}".rstrip())
        if sys.stdout is not None:
            sys.stdout.flush()

    try:
        files = SelfTestFiles(folder / "images", samples_folder())
    except Exception as error:  # noqa: BLE001 - whatever is missing of the libraries that write them is told
        told(Outcome("files to open are written", 0.0, f"{type(error).__name__}: {error}"))
        return _report(folder / REPORT, outcomes)

    def opened(window: MainWindow) -> None:
        logging.getLogger().addHandler(errors)
        runner.append(StepRunner(Hand(window, files), to_try))
        runner[0].stepped.connect(told)
        # Not from within a slot of the runner, which the window owns.
        runner[0].ended.connect(lambda: QTimer.singleShot(0, window.close))

    # A window that hangs would hang for ever, since nothing here would be asked any more. Into a file, since a program
    # without a console has no other place for it.
    with (folder / HUNG).open("w", encoding="utf-8") as trace:
        faulthandler.dump_traceback_later(MOST_SECONDS, exit=True, file=trace)
        status = run([str(files.folder)], started, opened)
        faulthandler.cancel_dump_traceback_later()
    (folder / HUNG).unlink()
    logging.getLogger().removeHandler(errors)
    if len(outcomes) == len(to_try) and not outcomes[-1].problem:
        told(Outcome("the window closes", 0.0, f"The exit status is {status}." if status else ""))
        told(Outcome("nobody asked for the network", 0.0, f"{asked[0]} was called." if asked else ""))
        told(Outcome("the log is free of errors", 0.0, errors.first))
    elif not any(outcome.problem for outcome in outcomes):
        told(Outcome("the window stays open", 0.0, "It was closed before all was tried."))
    return _report(folder / REPORT, outcomes)


def _report(path: Path, outcomes: Sequence[Outcome]) -> int:
    problems = [f"{outcome.name}: {outcome.problem}" for outcome in outcomes if outcome.problem]
    report: dict[str, Any] = {
        "passed": not problems,
        "problem": "; ".join(problems),
        "version": VERSION,
        "frozen": bool(getattr(sys, "frozen", False)),
        "system": platform.platform(),
        "python": platform.python_version(),
        "qt": qVersion(),
        "seconds": round(sum(outcome.seconds for outcome in outcomes), 1),
        "steps": [asdict(outcome) | {"seconds": round(outcome.seconds, 2)} for outcome in outcomes],
    }
    text = json.dumps(report, indent=2)
    replace_file(path, f"{text}\n".encode())
    print_line(sys.stdout, text)
    return 1 if problems else 0


class _Errors(logging.Handler):
    """Remembers the first error that went to the log."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.first = ""

    def emit(self, record: logging.LogRecord) -> None:
        self.first = self.first or f"{record.name}: {record.getMessage()}"


def _network_refused() -> list[str]:
    """Refuse this process the network from now on; returns what asks for it nevertheless, as it comes."""
    asked: list[str] = []

    def refuse(event: str, _: object) -> None:
        if event in _NETWORK:
            asked.append(event)
            raise PermissionError(f"{event} in a program that opens no connection")

    sys.addaudithook(refuse)
    return asked


@contextmanager
def _folder(chosen: Path | None) -> Iterator[Path]:
    if chosen:
        yield chosen.absolute()
    else:
        with tempfile.TemporaryDirectory(prefix="wavemask-self-test-", ignore_cleanup_errors=True) as name:
            yield Path(name)
