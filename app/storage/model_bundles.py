"""Model bundles as files: all that is checked of one before anything is done with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, get_origin, get_type_hints

from safetensors import SafetensorError, safe_open

from app.domain.errors import ModelError
from app.storage.images.reader import natural_order
from wavegms_core.bundle import (
    CARD_FILE,
    FAILURES_FILE,
    MODEL_FILE,
    WEIGHTS_FILE,
    Bundle,
    BundleError,
    ModelDescription,
    read_bundle,
)
from wavegms_core.config import WaveGMSConfig

NEEDED_FILES = (MODEL_FILE, WEIGHTS_FILE, CARD_FILE)
"""What every bundle has."""

OPTIONAL_FILES = (FAILURES_FILE,)
"""What one can have beside."""

Key = tuple[str, str]
"""Modality and Label, in lower case: of the bundles for these, one is in use."""

# Ids are names of folders, on every system.
_ID = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,118}[A-Za-z0-9])?")
_KINDS = {name: get_origin(kind) or kind for name, kind in get_type_hints(ModelDescription).items()}


def sound_bundle(folder: Path) -> Bundle:
    """Read a bundle and verify its hash, and that each thing it says is of the kind that it should be.

    Raises:
        ModelError: It is missing, damaged or of a later version.
    """
    try:
        bundle = read_bundle(folder)
    except BundleError as error:
        raise ModelError(str(error)) from error
    except RecursionError as error:
        raise ModelError(
            f"The model in {folder} is not described correctly (nested too deep). Install it again."
        ) from error
    wrong = [name for name, kind in _KINDS.items() if not isinstance(getattr(bundle.description, name), kind)]
    if wrong or not _ID.fullmatch(bundle.description.id):
        what = ", ".join(wrong) or "id"
        raise ModelError(f"The model in {folder} is not described correctly ({what}). Install it again.")
    return bundle


def usable_bundle(folder: Path) -> Bundle:
    """Like `sound_bundle`, and check all that can be told of architecture and weights without loading them.

    Raises:
        ModelError: It is missing, damaged, or of a kind that this version does not know.
    """
    bundle = sound_bundle(folder)
    try:
        WaveGMSConfig.from_json(bundle.description.architecture)
    except (ValueError, AttributeError) as error:
        raise ModelError(
            f"The model in {folder} is of a kind that this version of WaveMask does not know. Update WaveMask."
        ) from error
    try:
        # Its header says where each tensor lies; safetensors refuses one that does not cover the file exactly.
        with safe_open(bundle.weights_path, framework="numpy"):
            return bundle
    except (SafetensorError, OSError) as error:
        raise ModelError(f"The weights of the model in {folder} cannot be read ({error}). Install it again.") from error


def key_of(bundle: Bundle) -> Key:
    """What a bundle is for; a Label “Lesion” of the user is what the shipped models call “lesion”."""
    return bundle.description.modality, bundle.description.label.casefold()


def age_order(bundle: Bundle) -> list[tuple[int, str]]:
    """Sorts bundles by the numbers in their ids, the oldest first."""
    return natural_order(bundle.description.id)


def newest_of_each(bundles: Iterable[Bundle]) -> dict[Key, Bundle]:
    """Of the bundles for each key the newest by the numbers in the ids, the newest of all at the end."""
    newest: dict[Key, Bundle] = {}
    for bundle in sorted(bundles, key=age_order):
        newest.pop(key_of(bundle), None)
        newest[key_of(bundle)] = bundle
    return newest


def last_run(bundle: Bundle) -> Mapping[str, Any]:
    """What the bundle says of the Training run that made it, see `docs/training.md`; empty where none did."""
    runs = bundle.description.training.get("fine_tuned")
    run = runs[-1] if isinstance(runs, list) and runs else None
    return run if isinstance(run, dict) else {}


def trained_on(bundle: Bundle) -> frozenset[str]:
    """SHA-256 of the files that the model learned from, as far as it says so."""
    known = bundle.description.training.get("trained_on")
    return frozenset(one for one in known if isinstance(one, str)) if isinstance(known, list) else frozenset()
