"""Model bundles as files: all that is checked of one before anything is done with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open

from app.domain.errors import ModelError
from app.domain.wording import tr
from app.storage.images.reader import natural_order
from wavegms_core.bundle import (
    CARD_FILE,
    FAILURES_FILE,
    MODEL_FILE,
    WEIGHTS_FILE,
    Bundle,
    BundleError,
    read_bundle,
)
from wavegms_core.config import WaveGMSConfig

NEEDED_FILES = (MODEL_FILE, WEIGHTS_FILE, CARD_FILE)
"""What every bundle has."""

OPTIONAL_FILES = (FAILURES_FILE,)
"""What one can have beside."""

Key = tuple[str, str]
"""Modality and Label, in lower case: of the bundles for these, one is in use."""


def sound_bundle(folder: Path) -> Bundle:
    """Read a bundle and verify its hash.

    Raises:
        ModelError: It is missing, damaged or of a later version.
    """
    try:
        return read_bundle(folder)
    except BundleError as error:
        raise ModelError(str(error)) from error


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
            tr(
                "The model in {folder} is of a kind that this version of WaveMask does not know. Update WaveMask.",
                folder=folder,
            )
        ) from error
    try:
        # Its header says where each tensor lies; safetensors refuses one that does not cover the file exactly.
        with safe_open(bundle.weights_path, framework="numpy"):
            return bundle
    except (SafetensorError, OSError) as error:
        raise ModelError(
            tr(
                "The weights of the model in {folder} cannot be read ({reason}). Install it again.",
                folder=folder,
                reason=error,
            )
        ) from error


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
    return bundle.description.runs[-1] if bundle.description.runs else {}
