"""The worklist put together by patient, study or series."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.grouping import Grouping, groups
from app.domain.image import UNKNOWN, Identity
from app.domain.wording import counted, mark, tr
from app.services.worklist import Worklist
from app.ui.names import Names, date

UNREAD = "unread"
_NUMBERED = {
    Grouping.PATIENT: mark("Patient {number}"),
    Grouping.STUDY: mark("Study {number}"),
    Grouping.SERIES: mark("Series {number}"),
}


@dataclass(frozen=True)
class Heading:
    """What stands above a group.

    Attributes:
        key: Tells groups apart.
        title: Whose or what it is.
        detail: More about it; may be empty.
        count: How many Images of it are listed.
        folded: Whether these are out of sight.
    """

    key: str
    title: str
    detail: str
    count: int
    folded: bool


class WorklistGroups:
    """Which entry belongs to which group, and what stands above it.

    Groups come in the order of their first entries in the list; what belongs to none yet comes last.

    Args:
        worklist: The entries, and what their headers say.
        names: Knows whether to give them pseudonyms.
    """

    def __init__(self, worklist: Worklist, names: Names) -> None:
        self.by = Grouping.NONE
        self.folded: set[str] = set()
        self._worklist = worklist
        self._names = names
        self._keys: dict[int, str] = {}
        self._first_rows: dict[str, int] = {}
        self._numbers: dict[str, int] = {}
        self._folders: dict[int, str] = {}

    def use(self, by: Grouping) -> None:
        """Group by something else, with all groups unfolded."""
        self.by = by
        self.folded.clear()
        self._numbers.clear()

    def refresh(self, rows: Sequence[int]) -> None:
        """Find out anew which entries belong together; `rows` are those of all entries, in the order of the list."""
        entries, row_of = self._worklist.entries, self._worklist.row_of
        if self.by is Grouping.NONE:
            return

        def folder_of(image_id: int) -> str:
            if image_id not in self._folders:
                self._folders[image_id] = str(entries[row_of(image_id) or 0].path.parent)
            return self._folders[image_id]

        # Of what is not listed yet the header may be known already, from the last time, but not the folder.
        known = {each: it for each, it in self._worklist.identities.known.items() if row_of(each) is not None}
        self._keys = groups(known, folder_of, self.by)
        # In the order in which they became known, so that each keeps its number for good.
        for key in self._keys.values():
            self._numbers.setdefault(key, len(self._numbers) + 1)
        self._first_rows = {UNREAD: len(entries)}
        for place, row in enumerate(rows):
            self._first_rows.setdefault(self._keys.get(entries[row].image_id, UNREAD), place)

    def forget(self) -> None:
        """Another Workspace is open, in which the same ids are other Images."""
        self.folded.clear()
        self._numbers.clear()
        self._folders.clear()

    def key_of(self, row: int) -> str:
        """The group of a row of the worklist."""
        return self._keys.get(self._worklist.entries[row].image_id, UNREAD)

    def parts(self, rows: Iterable[int]) -> list[tuple[str, list[int]]]:
        """Key and rows of each group that some rows of the worklist, in its order, belong to."""
        found: dict[str, list[int]] = {}
        for row in rows:
            found.setdefault(self.key_of(row), []).append(row)
        return sorted(found.items(), key=lambda part: self.place_of(part[1][0]))

    def place_of(self, row: int) -> int:
        """Groups are listed in the order of this."""
        if self.by is Grouping.NONE:
            return 0
        # One that was added since the last look has no group yet.
        return self._first_rows.get(self.key_of(row), len(self._worklist.entries))

    def heading(self, key: str, rows: Iterable[int]) -> Heading:
        """What stands above some rows of one group."""
        entries, known = self._worklist.entries, self._worklist.identities.known
        images = [entries[row] for row in rows]
        count, folded = len(images), key in self.folded
        if key == UNREAD:
            return Heading(key, tr("Not known"), tr("The headers are not read yet, or cannot be"), count, folded)
        kind = key.partition(":")[0]
        if self._names.anonymous:
            words = mark("Folder {number}") if kind == "folder" else _NUMBERED[self.by]
            return Heading(key, tr(words, number=self._numbers[key]), "", count, folded)
        if kind == "folder":
            folder = images[0].path.parent
            return Heading(key, folder.name or str(folder), _missing(self.by, count), count, folded)
        title, detail = self._told([known.get(entry.image_id, UNKNOWN) for entry in images])
        return Heading(key, title, detail, count, folded)

    def _told(self, identities: list[Identity]) -> tuple[str, str]:
        """Title and detail for the Identities of one group."""
        patient = _some(identities, "patient_name")
        number = _some(identities, "patient_id")
        study, series = _some(identities, "study_description"), _some(identities, "series_description")
        days = sorted({identity.study_date for identity in identities if identity.study_date})
        when = ""
        if days and days[0] != days[-1]:
            when = tr("{first} to {last}", first=date(days[0]), last=date(days[-1]))
        elif days:
            when = date(days[0])
        detail: tuple[str, ...]
        match self.by:
            case Grouping.STUDY:
                title, detail = study or tr("Study without a name"), (when, patient, number)
            case Grouping.SERIES:
                title, detail = series or tr("Series without a name"), (when, study, patient, number)
            case _:
                title, detail = patient or number or tr("Unknown patient"), (number if patient else "", when, study)
        return title, " · ".join(filter(None, detail))


def _some(identities: list[Identity], name: str) -> str:
    """What the first of them says that says anything."""
    return next((value for identity in identities if (value := str(getattr(identity, name)))), "")


def _missing(by: Grouping, count: int) -> str:
    """What the files of a group do not say."""
    match by:
        case Grouping.STUDY:
            return counted(count, "No study in the file", "No study in the files")
        case Grouping.SERIES:
            return counted(count, "No series in the file", "No series in the files")
        case _:
            return counted(count, "No patient in the file", "No patient in the files")
