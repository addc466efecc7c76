"""What a training process says, as the progress of its run; see docs/training.md."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.domain.training_run import RunProgress, WorstCase
from app.services.model_words import model_words
from app.storage.training_runs import COMPARING, LEARNING, PREPARING, READING, point

# While it measures how good it is by now, it learns, as far as anybody is concerned.
_MEASURING = "held_out"
_PHASES = {
    "start": PREPARING,
    "load": READING,
    "plan": PREPARING,
    "encode": PREPARING,
    "train": LEARNING,
    "choose": COMPARING,
    "score": COMPARING,
    "score current": COMPARING,
    "score candidate": COMPARING,
    "write": COMPARING,
}

log = logging.getLogger(__name__)


def after(progress: RunProgress, event: Mapping[str, Any], run: Path) -> RunProgress:
    """How far a run is after what its process has said; what is not understood changes nothing and is logged.

    Args:
        progress: How far it was.
        event: What was said.
        run: Folder of the run.
    """
    understood = _EVENTS.get(str(event.get("event")))
    try:
        return understood(progress, event, run) if understood else progress
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        log.warning("the training process said %r, which cannot be used: %r", event, error)
        return progress


def _phase(progress: RunProgress, event: Mapping[str, Any], _: Path) -> RunProgress:
    return replace(progress, phase=_PHASES.get(event["phase"], progress.phase), done=0, total=0)


def _progress(progress: RunProgress, event: Mapping[str, Any], _: Path) -> RunProgress:
    phase, done, total = str(event["phase"]), int(event["step"]), int(event["steps"])
    if (left := event.get("total_eta_s")) is not None:
        progress = replace(progress, eta_s=float(left))
    if phase == _MEASURING:
        return progress
    if phase.startswith("score "):
        # One after the other over the same images.
        done, total = done + total * (phase == "score candidate"), 2 * total
    return replace(progress, phase=_PHASES.get(phase, progress.phase), done=done, total=total)


def _plan(progress: RunProgress, event: Mapping[str, Any], _: Path) -> RunProgress:
    return replace(progress, steps=int(event["steps"]))


def _resumed(progress: RunProgress, event: Mapping[str, Any], _: Path) -> RunProgress:
    steps = int(event["steps"])
    curve = tuple(map(point, event["curve"]))
    return replace(progress, phase=LEARNING, done=int(event["step"]), total=steps, steps=steps, curve=curve)


def _point(progress: RunProgress, event: Mapping[str, Any], run: Path) -> RunProgress:
    new = point(event)
    curve = (*(old for old in progress.curve if old.step < new.step), new)
    worst = progress.worst
    if event.get("worst_image"):
        image, reference, proposal = (run / event[f"worst_{name}"] for name in ("image", "reference", "proposal"))
        worst = WorstCase(image, reference, proposal, float(event["worst_dice"]))
    return replace(progress, curve=curve, worst=worst)


def _notice(progress: RunProgress, event: Mapping[str, Any], _: Path) -> RunProgress:
    log.info("the training process gave notice: %s", event)
    return replace(progress, notice=model_words(str(event["sentence"])))


_EVENTS: Mapping[str, Callable[[RunProgress, Mapping[str, Any], Path], RunProgress]] = {
    "phase": _phase,
    "progress": _progress,
    "plan": _plan,
    "resumed": _resumed,
    "point": _point,
    "notice": _notice,
}
