"""Which Image of the Workspace a mask belongs to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.errors import MaskImportError
from app.domain.image import Identity
from app.domain.wording import tr
from app.storage.exports.names import frame_stems
from app.storage.imports.found import Found, key_of, stem_of
from app.storage.workspace import ImageRecord
from app.storage.workspace_place import resolved


@dataclass(frozen=True)
class Match:
    """Masks with their Image.

    Attributes:
        found: The masks.
        record: The Image.
        frame: Of it, as their name gave it; None where it said nothing.
    """

    found: Found
    record: ImageRecord
    frame: int | None


class Images:
    """The Images of a Workspace by what masks call them.

    Args:
        records: All of them.
        identities: Of those that have one.
    """

    def __init__(self, records: Sequence[ImageRecord], identities: Mapping[int, Identity]) -> None:
        self._by_name: dict[str, list[ImageRecord]] = defaultdict(list)
        self._by_uid: dict[str, list[ImageRecord]] = defaultdict(list)
        by_id = {record.id: record for record in records}
        for record in records:
            for name in {key_of(record.path.name), key_of(stem_of(record.path.name))}:
                self._by_name[name].append(record)
        for image_id, identity in identities.items():
            if image_id in by_id and identity.sop_instance_uid:
                self._by_uid[identity.sop_instance_uid].append(by_id[image_id])
        # An export gives Images of one name numbers; the first of them keeps the name alone.
        self._exported = {
            key_of(name): by_id[image_id]
            for (image_id, _), name in frame_stems(records, {}, numbered=False).items()
            if name != stem_of(by_id[image_id].path.name)
        }
        self._numbered: dict[str, ImageRecord] = {}

    def expect(self, all_found: Iterable[Found]) -> None:
        """Know everything that is to be matched.

        Where one of it has the number that an export gives an Image among those of one name, the name without a number
        means the first of them.
        """
        for found in all_found:
            for name in found.names:
                if record := self._exported.get(key_of(name.stem)):
                    stem = key_of(stem_of(record.path.name))
                    self._numbered[stem] = self._by_name[stem][0]

    def match(self, found: Found) -> Match:
        """The Image of some masks.

        Raises:
            MaskImportError: There is none, or nobody can tell which of several it is.
        """
        if found.uid:
            return Match(found, self._by_uid_of(found.uid), None)
        own = resolved(found.path) if found.path else None
        for name in found.names:
            key = key_of(name.stem)
            records = [record for record in self._by_name.get(key, ()) if record.path != own]
            if len(records) > 1:
                records = _beside(records, found) or ([self._numbered[key]] if key in self._numbered else records)
            if not records and key in self._exported:
                records = [self._exported[key]]
            if len(records) == 1:
                return Match(found, records[0], name.frame)
            if records:
                raise MaskImportError(
                    tr(
                        "{count} images are called {name}; put their masks into folders that are called like "
                        "those of the images.",
                        count=len(records),
                        name=name.stem,
                    )
                )
        if own and any(record.path == own for record in self._by_name.get(key_of(own.name), ())):
            raise MaskImportError(tr("It is one of the images itself."))
        raise MaskImportError(tr("There is no image of this name."))

    def _by_uid_of(self, uid: str) -> ImageRecord:
        records = self._by_uid.get(uid, [])
        if not records:
            raise MaskImportError(tr("The image that it was made for is not here; its UID is {uid}.", uid=uid))
        if len(records) > 1:
            raise MaskImportError(
                tr("{count} images have the UID {uid}; remove the copies.", count=len(records), uid=uid)
            )
        return records[0]


def _beside(records: Sequence[ImageRecord], found: Found) -> list[ImageRecord]:
    """Those of Images of one name that lie in folders called like those of the masks."""
    theirs = {record.id: {key_of(part) for part in record.path.parent.parts} for record in records}
    common = Counter(part for parts in theirs.values() for part in parts)
    folders = {key_of(folder) for folder in found.folders}
    fitting = [
        record
        for record in records
        if any(part in folders for part in theirs[record.id] if common[part] < len(records))
    ]
    return fitting if len(fitting) == 1 else []
