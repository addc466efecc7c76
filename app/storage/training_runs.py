"""The folders of Training runs in a Workspace: what was asked, how far a run came, and what came of it.

`run.json` says what was asked and is written first; `snapshot/` comes from `app.storage.snapshot`, all the rest from
the training process, see docs/training.md.
"""

from __future__ import annotations

import errno
import json
import logging
import shutil
import struct
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.domain.errors import TrainingError
from app.domain.training_run import Budget, ComparedFrame, CurvePoint, Measure, RunProgress, RunVerdict
from app.domain.wording import mark, tr
from app.storage.audit import utc_now
from app.storage.files import replace_file
from app.storage.snapshot import IMAGES, MASKS

# Hidden, so that opening the folder around the Workspace lists none of its pictures.
FOLDER = ".training"
ORDER, SNAPSHOT, PLAN, CHECKPOINT, VERDICT, CANCEL = (
    "run.json",
    "snapshot",
    "plan.json",
    "checkpoint.safetensors",
    "verdict.json",
    "cancel",
)
# What says of a run that is over what it was; everything else is large.
RECORD = (ORDER, PLAN, VERDICT)

READING, PREPARING, LEARNING, COMPARING = (
    mark("Reading the images"),
    mark("Getting ready"),
    mark("Learning"),
    mark("Comparing both models"),
)
HEADER_BYTES = 1 << 24

log = logging.getLogger(__name__)


class Outcome(StrEnum):
    """What became of a run."""

    OPEN = ""
    INSTALLED = "installed"  # there is a Candidate, and nobody has decided on it
    USED = "used"
    KEPT_ASIDE = "kept aside"


@dataclass(frozen=True)
class RunOrder:
    """What was asked for.

    Attributes:
        label_id: Of the Label whose accepted masks are learned from.
        label: Its name.
        bundle_id: Of the model that the run begins from.
        weights_sha256: Hash of its weights.
        model: Its folder at that time.
        budget: How long it may take.
        modality: What kind of images the Candidate is for, empty for those that the model is for.
        replay: Folder of images to mix in, empty for none.
        regression: Folder of images on which the Candidate must not fall, likewise.
        reader: Who asked, and whose masks are learned from.
        began: ISO 8601, UTC.
        outcome: What became of it.
    """

    label_id: int
    label: str
    bundle_id: str
    weights_sha256: str
    model: str
    budget: Budget
    modality: str
    replay: str
    regression: str
    reader: str
    began: str
    outcome: Outcome = Outcome.OPEN

    @classmethod
    def read(cls, run: Path) -> RunOrder:
        """What was asked of a run.

        Raises:
            OSError: It cannot be read.
            ValueError: It is damaged.
        """
        try:
            found = cls(**json.loads((run / ORDER).read_bytes()))
        except TypeError as error:
            raise ValueError(f"{run / ORDER} is damaged: {error}") from error
        return replace(found, budget=Budget(found.budget), outcome=Outcome(found.outcome))

    def is_for(self, reader: str) -> bool:
        """Whether a reader may see the run: pictures of it show masks, and those of others are not for everybody.

        What was done without a name is of whoever has got one since.
        """
        return self.reader in ("", reader)

    def write(self, run: Path) -> None:
        """Put it on record.

        Raises:
            TrainingError: It cannot be written.
        """
        with _writing(run):
            run.mkdir(parents=True, exist_ok=True)
            replace_file(run / ORDER, (json.dumps(asdict(self), indent=2) + "\n").encode())


@dataclass(frozen=True)
class LeftRun:
    """A run that nothing happens to until the user says so.

    Attributes:
        folder: Of the run.
        order: What was asked for.
        state: How far it is, or what it found.
        cancelled: Whether the user, and nothing else, ended it.
    """

    folder: Path
    order: RunOrder
    state: RunProgress | RunVerdict
    cancelled: bool = False


def new_run(workspace: Path) -> tuple[Path, str]:
    """A folder for another run in the folder of a Workspace, which is not made yet, and the time now as ISO 8601."""
    return workspace / FOLDER / f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{uuid.uuid4().hex[:8]}", utc_now()


def last_run(workspace: Path, reader: str) -> LeftRun | None:
    """A reader's newest run in the folder of a Workspace that nothing was decided on yet, None where there is none."""
    for path in sorted((workspace / FOLDER).glob(f"*/{ORDER}"), reverse=True):
        try:
            order = RunOrder.read(path.parent)
        except (OSError, ValueError) as error:
            log.warning("the run in %s cannot be read: %s", path.parent, error)
            continue
        if order.outcome not in (Outcome.OPEN, Outcome.INSTALLED) or not order.is_for(reader):
            continue
        if order.outcome is Outcome.INSTALLED:
            # One whose verdict cannot be read waits like one that was cut off, and can be discarded.
            with suppress(TrainingError):
                return LeftRun(path.parent, order, read_verdict(path.parent))
        return left_run(path.parent, order)
    return None


def left_run(run: Path, order: RunOrder) -> LeftRun:
    """A run that was cancelled or cut off."""
    return LeftRun(run, order, progress_of(run), (run / CANCEL).exists())


def ask_to_cancel(run: Path) -> None:
    """Ask a run to end; it goes by whether the file is there."""
    try:
        (run / CANCEL).touch()
    except OSError as error:
        log.info("a run is not asked by a file to end: %s", error)


def prepare_again(run: Path) -> None:
    """Let a run go on that was asked to end.

    Raises:
        TrainingError: Nothing can be written there.
    """
    with _writing(run):
        (run / CANCEL).unlink(missing_ok=True)


def progress_of(run: Path) -> RunProgress:
    """How far a run is that was cut off, by what it had put on disk."""
    if (run / VERDICT).exists():
        return RunProgress(COMPARING, 1, 1)
    if not (run / SNAPSHOT).exists():
        return RunProgress(READING)
    try:
        with (run / CHECKPOINT).open("rb") as file:
            # The header of a safetensors file: its length, then JSON.
            (size,) = struct.unpack("<Q", file.read(8))
            header = json.loads(file.read(min(size, HEADER_BYTES)))
        about = json.loads(header["__metadata__"]["about"])
        steps = int(json.loads((run / PLAN).read_bytes())["steps"])
        return RunProgress(LEARNING, int(about["step"]), steps, steps=steps, curve=tuple(map(point, about["curve"])))
    except FileNotFoundError:
        return RunProgress(PREPARING)
    except (OSError, ValueError, KeyError, TypeError, struct.error) as error:
        # Taken up again, the training process says what is wrong with it.
        log.warning("how far the run in %s is cannot be read: %s", run, error)
        return RunProgress(PREPARING)


def point(found: Mapping[str, Any]) -> CurvePoint:
    """A measured point as the training process writes it; raises KeyError, TypeError or ValueError where it is none."""

    def number(name: str) -> float | None:
        return None if found[name] is None else float(found[name])

    return CurvePoint(int(found["step"]), number("loss"), number("held_out"))


def read_verdict(run: Path) -> RunVerdict:
    """What the gate found.

    Raises:
        TrainingError: It cannot be read.
    """
    try:
        found = json.loads((run / VERDICT).read_bytes())
        verdict = found["verdict"]
        dice, hd95, wrong_area, regression = (
            Measure(**verdict[name]) if verdict[name] else None for name in ("dice", "hd95", "wrong_area", "regression")
        )
        compared = sorted((_compared(run, row) for row in found["held_out"]), key=lambda frame: -frame.gain)
        return RunVerdict(
            run,
            str(found["candidate"]),
            str(found["current"]),
            bool(verdict["better"]),
            str(verdict["reason"]),
            dice,
            hd95,
            wrong_area,
            regression,
            tuple(compared),
            tuple(_compared(run, row) for row in found["contradicting"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.exception("the verdict in %s cannot be read", run)
        raise TrainingError(
            tr(
                "What the training run found cannot be read from {folder}; discard it and start another one.",
                folder=run,
            )
        ) from error


def _compared(run: Path, row: Mapping[str, Any]) -> ComparedFrame:
    return ComparedFrame(
        int(row["source_id"]),
        int(row["frame"]),
        run / SNAPSHOT / IMAGES / row["image"],
        run / SNAPSHOT / MASKS / row["mask"],
        run / row["current_mask"],
        run / row["candidate_mask"],
        float(row["current"]["dice"]),
        float(row["candidate"]["dice"]),
    )


def drop_bulk(run: Path) -> None:
    """Take away all of a run that is over but what it was; what cannot be taken away stays, and the log says so."""
    for path in run.iterdir():
        if path.name not in RECORD:
            _drop(path)


def drop_run(run: Path) -> None:
    """Take a run away as if it had never been.

    Raises:
        TrainingError: That cannot be done.
    """
    with _writing(run):
        # First what makes it a run: one that is half gone must not be found.
        (run / ORDER).unlink(missing_ok=True)
    _drop(run)


def _drop(path: Path) -> None:
    try:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        log.warning("%s could not be taken away: %s", path, error)


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise TrainingError(cannot_write(folder, error.errno, error.strerror or str(error))) from error


def cannot_write(run: Path, number: int | None, reason: str) -> str:
    """The sentence about a run whose folder cannot be written, by the number of the system's error."""
    if number in (errno.ENOSPC, errno.EDQUOT):
        return tr("The disk with {folder} is full; free some space, then go on with the run.", folder=run)
    return tr(
        "The training run cannot be written to {folder} ({reason}); make that folder writable, "
        "then go on with the run.",
        folder=run,
        reason=reason,
    )
