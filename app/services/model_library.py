"""The model bundles that can be proposed with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from app.storage.model_bundles import age_order, key_of, newest_of_each
from wavegms_core.bundle import Bundle


class ModelLibrary:
    """Verified bundles, by name, and of one name the newest first.

    Args:
        bundles: What can be proposed with.
        in_use: One of them for each modality and Label that has one in use, the one that was put into use last at the
            end; None for the newest of each.
        titles: What the user reads, by id, where that is not the bundle's own name.

    Attributes:
        bundles: What can be proposed with.
    """

    def __init__(
        self,
        bundles: Sequence[Bundle] = (),
        in_use: Sequence[Bundle] | None = None,
        titles: Mapping[str, str] | None = None,
    ) -> None:
        self.bundles = sorted(sorted(bundles, key=age_order, reverse=True), key=lambda bundle: bundle.description.name)
        self._in_use = list(newest_of_each(bundles).values()) if in_use is None else list(in_use)
        self._titles = {bundle.description.id: bundle.description.name for bundle in bundles} | dict(titles or {})
        self._counts = Counter(self._titles.values())

    def find(self, bundle_id: str) -> Bundle | None:
        """The bundle of that id, None where it is not installed."""
        return next((bundle for bundle in self.bundles if bundle.description.id == bundle_id), None)

    def in_use(self, modality: str, label: str = "") -> Bundle | None:
        """The bundle in use for a modality, None where there is none.

        Args:
            modality: The modality.
            label: Of several the one that outlines this, as its description calls it, else the one that was put into
                use last.
        """
        fitting = [bundle for bundle in self._in_use if bundle.description.modality == modality]
        exact = [bundle for bundle in fitting if bundle.description.label.casefold() == label.casefold()]
        return next(reversed(exact or fitting), None)

    def successor(self, bundle: Bundle) -> Bundle | None:
        """The bundle in use for what another one is for; None where there is none."""
        return next((other for other in self._in_use if key_of(other) == key_of(bundle)), None)

    def title(self, bundle: Bundle) -> str:
        """What the user reads for a bundle, with the id where another one has the same title."""
        title = self._titles.get(bundle.description.id, bundle.description.name)
        return f"{title} ({bundle.description.id})" if self._counts[title] > 1 else title
