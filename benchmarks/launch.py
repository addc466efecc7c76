"""Starts a program as a user does and notes when it says that something was reached."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from app.storage.settings import Settings, save_settings

ROOT = Path(__file__).resolve().parent.parent
PATIENCE_SECONDS = 120.0
POLL_SECONDS = 0.01


def seconds_until(events: Sequence[str], command: Sequence[str]) -> dict[str, float]:
    """Start a program, wait until it has traced all of `events`, and end it.

    Args:
        events: Names as they stand in the file that `WAVEMASK_TRACE` names.
        command: Arguments for this Python; the program gets a user-data folder of its own.

    Returns:
        Seconds from before the process was made to each event. The clock is the wall clock, because both processes
        have to read the same one; the poll of the file does not enter, since the program writes its time down.

    Raises:
        RuntimeError: The program ended, or an event did not come in time.
    """
    with tempfile.TemporaryDirectory(prefix="wavemask-benchmark-") as folder:
        trace = Path(folder) / "trace.jsonl"
        home = Path(folder) / "home"
        # The welcome of the very first start has the keyboard until it is closed.
        save_settings(Settings(reader_asked=True, notice_acknowledged=True), home)
        environment = os.environ | {"WAVEMASK_TRACE": str(trace), "WAVEMASK_HOME": str(home)}
        log = Path(folder) / "log"
        with log.open("wb") as output:
            started = time.time()
            process = subprocess.Popen(
                [sys.executable, *command], cwd=ROOT, env=environment, stdout=output, stderr=output
            )
            try:
                deadline = started + PATIENCE_SECONDS
                while not set(events) <= (seen := _read(trace)).keys():
                    if process.poll() is not None or time.time() > deadline:
                        raise RuntimeError(
                            f"{' '.join(command)} traced {sorted(seen)} and not {list(events)} "
                            f"(exit status {process.poll()}):\n{log.read_text(errors='replace')}"
                        )
                    time.sleep(POLL_SECONDS)
            finally:
                process.terminate()
                process.wait()
        return {event: seen[event] - started for event in events}


def _read(trace: Path) -> dict[str, float]:
    """Wall-clock time of each event so far."""
    if not trace.exists():
        return {}
    lines = [line for line in trace.read_text(encoding="utf-8").splitlines(keepends=True) if line.endswith("\n")]
    return {entry["event"]: entry["time"] for entry in map(json.loads, lines)}
