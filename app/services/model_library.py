"""The model bundles that are installed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from app.storage.images.reader import natural_order
from wavegms_core.bundle import Bundle, BundleError, read_bundle


class ModelLibrary:
    """Verified bundles, by name, and of one name the newest first.

    Attributes:
        bundles: What can be proposed with.
    """

    def __init__(self, bundles: Sequence[Bundle] = ()) -> None:
        self.bundles = sorted(sorted(bundles, key=_version, reverse=True), key=lambda bundle: bundle.description.name)
        self._names = Counter(bundle.description.name for bundle in self.bundles)

    def find(self, bundle_id: str) -> Bundle | None:
        """The bundle of that id, None where it is not installed."""
        return next((bundle for bundle in self.bundles if bundle.description.id == bundle_id), None)

    def newest(self, modality: str) -> Bundle | None:
        """The newest bundle for a modality by the numbers in the ids, None where there is none."""
        fitting = (bundle for bundle in self.bundles if bundle.description.modality == modality)
        return max(fitting, key=_version, default=None)

    def title(self, bundle: Bundle) -> str:
        """What the user reads for a bundle: its name, with the id where another one has the same name."""
        name, bundle_id = bundle.description.name, bundle.description.id
        return f"{name} ({bundle_id})" if self._names[name] > 1 else name


def _version(bundle: Bundle) -> list[tuple[int, str]]:
    return natural_order(bundle.description.id)


def read_library(folder: Path) -> tuple[ModelLibrary, list[str]]:
    """Read and verify every bundle in a folder.

    Returns:
        The library, and one sentence for each bundle that cannot be used.
    """
    bundles, problems = [], []
    for description in sorted(folder.glob("*/model.json")):
        try:
            bundles.append(read_bundle(description.parent))
        except BundleError as error:
            problems.append(str(error))
    if not bundles and not problems:
        problems.append(f"There is no model in {folder}. Install WaveMask again to get proposals.")
    return ModelLibrary(bundles), problems
