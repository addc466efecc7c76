"""How the program and the computer it runs on are: versions, device, display, folders, log, models, workspace."""

from __future__ import annotations

import importlib.metadata
import json
import logging
import platform
import subprocess
import sys
import uuid
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from app.display_check import problem_with_display
from app.domain.errors import ModelError, WaveMaskError
from app.paths import display_command, models_folder, user_data_folder, worker_command
from app.storage.log_file import log_files, log_folder
from app.storage.machine import GIB, free_memory, free_space, this_machine
from app.storage.model_bundles import usable_bundle
from app.storage.settings import load_settings
from app.storage.verify import verify
from app.version import program_version
from wavegms_core import protocol
from wavegms_core.bundle import MODEL_FILE

DISPLAY_SECONDS = 20.0
MODEL_SECONDS = 90.0
LEAST_FREE = 1 * GIB  # below it a training run or a long video can fill the disk

_LIBRARIES = ("PySide6-Essentials", "torch", "numpy", "opencv-python-headless", "pydicom", "pillow", "safetensors")

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        name: What it is.
        value: What was found.
        problem: Whether it stands in the way of the work.
        plain: Whether `value` is made of versions, sizes and the like, and can tell of nobody.
    """

    name: str
    value: str
    problem: bool = False
    plain: bool = False


def diagnose(workspace: Path | None = None) -> Iterator[Finding]:
    """Look at everything, one thing after the other; nothing is changed, and torch stays in its own process.

    Args:
        workspace: Folder of a Workspace that is checked, too.
    """
    yield Finding("WaveMask", program_version() or "run from its source folder", plain=True)
    bits = "64 bit" if sys.maxsize > 2**32 else "32 bit"
    yield Finding("Python", f"{platform.python_version()}, {bits}", plain=True)
    for name in _LIBRARIES:
        yield _version(name)
    yield Finding("System", system_name(), plain=True)
    yield from _machine()
    yield from _display()
    yield from _user_data(user_data_folder())
    yield from _models(models_folder(), "comes with the program")
    yield from _models(user_data_folder() / "models", "your own")
    yield _model_process()
    if workspace:
        yield from _workspace(workspace)


def system_name() -> str:
    """Which system this is; not what the computer is called."""
    system = platform.uname()
    return f"{system.system} {system.release} ({system.machine})"


def _version(name: str) -> Finding:
    try:
        return Finding(name, importlib.metadata.version(name), plain=True)
    except importlib.metadata.PackageNotFoundError:
        # A program that was built as one bundle need not bring along what says so.
        bundled = bool(getattr(sys, "frozen", False))
        return Finding(name, "not known" if bundled else "not installed", problem=not bundled, plain=True)


def _machine() -> Iterator[Finding]:
    machine = this_machine()
    yield Finding("Processor cores", str(machine.cores), plain=True)
    memory = f"{machine.memory / GIB:.1f} GiB" if machine.memory else "not known"
    free = free_memory()
    yield Finding("Memory", memory + (f", {free / GIB:.1f} GiB of it free" if free else ""), plain=True)
    try:
        space = free_space(user_data_folder())
    except OSError as error:
        yield Finding("Free disk space", str(error), problem=True)
    else:
        yield Finding("Free disk space", f"{space / GIB:.1f} GiB", problem=space < LEAST_FREE, plain=True)


def _display() -> Iterator[Finding]:
    if problem := problem_with_display():
        yield Finding("Display", problem, problem=True)
        return
    try:
        result = subprocess.run(  # noqa: S603 - this program itself
            display_command(), capture_output=True, timeout=DISPLAY_SECONDS, check=False
        )
        facts = json.loads(result.stdout)
        screens = "; ".join(facts["screens"]) or "none"
        yield Finding("Qt", facts["qt"], plain=True)
        yield Finding("Qt platform", facts["platform"], plain=True)
        yield Finding("Screens", screens, problem=not facts["screens"], plain=True)
    except subprocess.TimeoutExpired:
        yield Finding("Display", f"Qt found none within {DISPLAY_SECONDS:.0f} seconds", problem=True)
    except (OSError, ValueError, KeyError):
        log.exception("the display cannot be probed")
        yield Finding("Display", "Qt cannot open one; start WaveMask from a terminal to read why", problem=True)


def _user_data(folder: Path) -> Iterator[Finding]:
    probe = folder / f".wavemask-{uuid.uuid4().hex}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"now")
        probe.unlink()
        yield Finding("User data", f"can be written: {folder}")
    except OSError as error:
        yield Finding("User data", f"cannot be written, so settings are not kept: {error}", problem=True)
    yield _settings(folder)
    yield _log(folder)


def _settings(folder: Path) -> Finding:
    try:
        stored = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Finding("Settings", "none yet, so the defaults are used", plain=True)
    except (OSError, ValueError, RecursionError) as error:
        return Finding("Settings", f"cannot be read, so the defaults are used: {error}", problem=True)
    used = asdict(load_settings(folder))
    known = used.keys() & stored.keys() if isinstance(stored, dict) else set()
    wrong = sorted(name for name in known if stored[name] != used[name])
    if wrong or not isinstance(stored, dict):
        return Finding("Settings", f"make no sense: {', '.join(wrong) or 'all'}", problem=True)
    return Finding("Settings", "can be read", plain=True)


def _log(folder: Path) -> Finding:
    try:
        texts = [path.read_text(encoding="utf-8", errors="replace") for path in log_files(folder)]
    except OSError as error:
        return Finding("Log", f"cannot be read: {error}", problem=True)
    if not texts:
        return Finding("Log", f"nothing logged yet in {log_folder(folder)}")
    errors = sum(text.count(" ERROR ") + text.count(" CRITICAL ") for text in texts)
    size = sum(map(len, texts)) / 2**20
    return Finding("Log", f"{len(texts)} files, {size:.1f} MiB, errors noted: {errors}", plain=True)


def _models(folder: Path, whose: str) -> Iterator[Finding]:
    for file in sorted(folder.glob(f"*/{MODEL_FILE}")):
        try:
            bundle = usable_bundle(file.parent)
        except ModelError as error:
            yield Finding("Model", str(error), problem=True)
        else:
            yield Finding("Model", f"{bundle.description.id}, {whose}: as it was written")


def _model_process() -> Finding:
    """Where the model process would run; it also loads a model, which shows that it can."""
    found = next(iter(sorted(models_folder().glob(f"*/{MODEL_FILE}"))), None)
    if found is None:
        return Finding("Model process", "no model is there; install WaveMask again", problem=True)
    device = load_settings(user_data_folder()).device
    start = b"".join(bytes(part) for part in protocol.encode(protocol.Start(device, str(found.parent))))
    try:
        # Once its input ends the process ends, after it has answered.
        result = subprocess.run(  # noqa: S603 - this program itself
            worker_command(), input=start, capture_output=True, timeout=MODEL_SECONDS, check=False
        )
        answers = list(protocol.MessageReader().feed(result.stdout))
    except subprocess.TimeoutExpired:
        return Finding("Model process", f"did not answer within {MODEL_SECONDS:.0f} seconds", problem=True)
    except (OSError, protocol.ProtocolError) as error:
        return Finding("Model process", f"cannot be asked: {error}", problem=True)
    for answer in answers:
        if isinstance(answer, protocol.Failed):
            return Finding("Model process", answer.reason, problem=True)
        if isinstance(answer, protocol.Ready):
            return Finding("Model process", f"runs on {answer.device}", plain=True)
    return Finding("Model process", f"ended with {result.returncode} and did not answer", problem=True)


def _workspace(folder: Path) -> Iterator[Finding]:
    try:
        verdict = verify(folder)
    except WaveMaskError as error:
        yield Finding("Workspace", str(error), problem=True)
        return
    whole = f"entries of the record as they were written: {verdict.entries}, accepted masks: {verdict.masks}"
    yield Finding("Workspace", verdict.problem or whole, problem=bool(verdict.problem))
    for remark in verdict.remarks:
        yield Finding("Workspace", remark)
