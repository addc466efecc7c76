"""The models on disk: those that ship with the program, the user's own beside them, and which of them are in use."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.domain.errors import ModelError
from app.domain.wording import tr
from app.storage.model_bundles import (
    NEEDED_FILES,
    OPTIONAL_FILES,
    Key,
    age_order,
    key_of,
    last_run,
    newest_of_each,
    sound_bundle,
    usable_bundle,
)
from app.storage.model_file import read_model_file, write_model_file
from app.storage.model_records import Facts, Records, alone, read_records, write_records
from wavegms_core.bundle import Bundle

TRASH = ".trash"
TRASH_DAYS = 30
MAX_TITLE, MAX_NOTE = 80, 2000  # characters
# What a bundle tells of itself and nothing follows from when it proposes.
_TOLD: Mapping[str, Any] = {"training": {}, "scores": {}}


class Status(StrEnum):
    """Where a version stands."""

    ACTIVE = "active"
    CANDIDATE = "candidate"
    EARLIER = "earlier"  # was in use once
    INSTALLED = "installed"


@dataclass(frozen=True)
class Version:
    """One of the models.

    Attributes:
        bundle: Verified.
        title: What the user reads.
        note: The user's.
        status: Where it stands.
        shipped: Whether it came with the program.
        added: When it was installed, ISO 8601, UTC; empty where it was shipped.
        by: Whose it is; empty where nobody said so.
        parent: Id of the bundle that its last Training run began from; empty where none made it.
        images: How many masks that run learned from.
        groups: Of how many groups.
        verdict_reason: The gate's sentence; empty where there was none.
        better: What the gate said; None where there was none.
        held_out_sha256: Of the held-out images that it was measured on; what was measured on the same compares.
        dice: Its own there, in [0, 1]; None where there is none.
        key: Modality and Label that it is for; of these one is in use.
    """

    bundle: Bundle
    title: str
    note: str
    status: Status
    shipped: bool
    added: str
    by: str
    parent: str
    images: int
    groups: int
    verdict_reason: str
    better: bool | None
    held_out_sha256: str
    dice: float | None
    key: Key

    @property
    def id(self) -> str:
        """Of the bundle."""
        return self.bundle.description.id


@dataclass(frozen=True)
class Contents:
    """What was found.

    Attributes:
        versions: By key, and of one key as they were installed.
        in_use: The bundle in use for each key, the one that was put into use last at the end.
        problems: A sentence for each thing that cannot be used.
    """

    versions: list[Version]
    in_use: list[Bundle]
    problems: list[str]


class ModelShelf:
    """Reads and changes them; each change holds against other windows, and what they changed is not lost.

    Bundles are only ever moved and copied as a whole. What is told about them is in `app.storage.model_records`.

    Args:
        shipped: Folder of those that came with the program; never written.
        user: Folder of the user's own; made with the first.
    """

    def __init__(self, shipped: Path, user: Path) -> None:
        self._shipped = shipped
        self._user = user
        self._trash = user / TRASH
        self._verified: dict[Path, Bundle] = {}  # they never change, so that once is enough while the program runs

    def read(self) -> Contents:
        """What there is; a damaged bundle is told, and spares the others."""
        bundles, problems = self._bundles()
        try:
            records, problem = read_records(self._user)
        except ModelError as error:
            records, problem = Records(), str(error)
        if problem:
            problems.append(problem)
        in_use = self._in_use(bundles, records)
        versions = [self._version(bundle, records, in_use) for bundle in bundles.values()]
        versions.sort(key=lambda version: (version.key, version.added, age_order(version.bundle)))
        return Contents(versions, [bundles[bundle_id] for bundle_id in in_use.values()], problems)

    def check(self, bundle_id: str) -> Bundle:
        """Verify a bundle once more, as far as that is possible without loading it.

        Raises:
            ModelError: There is none of that id, or it cannot be used.
        """
        known = self._bundles()[0].get(bundle_id)
        folder = known.folder if known else self._user / bundle_id
        if not folder.exists():
            raise _gone(bundle_id)
        self._verified.pop(folder, None)
        return usable_bundle(folder)

    # --- coming in and going out

    def install(self, folder: Path, verdict: Path | None, by: str) -> str:
        """Copy a bundle; one that is there already stays as it is, and one from the trash comes back.

        Args:
            folder: The bundle.
            verdict: `verdict.json` of the Training run that made it a Candidate; None where none did.
            by: Whose it is.

        Returns:
            Its id.

        Raises:
            ModelError: It cannot be used or written, or another bundle has its id.
        """
        bundle = usable_bundle(folder)
        facts = Facts(by=by, title=_title_of_run(bundle))
        if verdict:
            facts = _judged(facts, verdict)
        try:
            names = [*NEEDED_FILES, *(name for name in OPTIONAL_FILES if (folder / name).exists())]
            contents = {name: (folder / name).read_bytes() for name in names}
        except OSError as error:
            raise ModelError(
                tr("The model in {folder} cannot be read ({reason}). Install it again.", folder=folder, reason=error)
            ) from error
        return self._install(contents, facts, str(folder))

    def import_file(self, path: Path) -> str:
        """Install what `export` wrote; it is not put into use.

        Returns:
            Its id.

        Raises:
            ModelError: It is no such file, damaged or of a later version, cannot be written, or another bundle has its
                id.
        """
        contents, told = read_model_file(path)
        facts = replace(told, candidate=False, used=False, title=_line(told.title), by=_line(told.by))
        facts = replace(facts, note=told.note[:MAX_NOTE], reason=told.reason[:MAX_NOTE])
        return self._install(contents, facts, path.name)

    def export(self, bundle_id: str, path: Path) -> None:
        """Write a bundle, and what is told about it, as one file.

        Raises:
            ModelError: There is none of that id, it is damaged, or the file cannot be written.
        """
        bundle = self.check(bundle_id)
        facts = _facts(read_records(self._user)[0], bundle)
        try:
            contents = {name: (bundle.folder / name).read_bytes() for name in NEEDED_FILES}
            write_model_file(path, contents, facts, bundle)
        except OSError as error:
            raise ModelError(
                tr("{path} cannot be written ({reason}); choose another place.", path=path, reason=error)
            ) from error

    # --- which is in use

    def put_into_use(self, bundle_id: str, *, back: bool = False) -> None:
        """Have a bundle propose for its key.

        Args:
            bundle_id: The bundle.
            back: Whether those that were put into use after it are given up, as `before` has it.

        Raises:
            ModelError: There is none of that id, or it cannot be written down.
        """
        with self._changing() as records:
            bundles = self._bundles()[0]
            if bundle_id not in bundles:
                raise _gone(bundle_id)
            key = key_of(bundles[bundle_id])
            for used in filter(None, (self._in_use(bundles, records).get(key), bundle_id)):
                records.facts[used] = replace(_facts(records, bundles[used]), used=True)
            ids = records.in_use.pop(key, [])
            if back:
                # What ships is in use where nothing else is.
                ids = ids[: ids.index(bundle_id) + 1] if bundle_id in ids else []
            else:
                ids = [*(one for one in ids if one != bundle_id), bundle_id]
            records.in_use[key] = ids

    def before(self, key: Key) -> str:
        """Id of what was in use for a key before what is now; else of the newest that ships for it.

        Raises:
            ModelError: There is none.
        """
        bundles, _ = self._bundles()
        records, _ = read_records(self._user)
        now = self._in_use(bundles, records).get(key)
        earlier = [one for one in records.in_use.get(key, ()) if _fits(bundles, one, key) and one != now]
        shipped = self._shipped_for(bundles).get(key)
        if earlier or (shipped and shipped != now):
            return earlier[-1] if earlier else str(shipped)
        raise ModelError(tr("No other model was in use here before; choose one in the model library."))

    # --- what is told

    def rename(self, bundle_id: str, title: str) -> None:
        """Have the user read `title` for a bundle; empty for the name that it has of its own.

        Raises:
            ModelError: It is no title, there is no such bundle, or it cannot be written down.
        """
        title = title.strip()
        if title != _line(title):
            raise ModelError(tr("A model's title is one line of at most {most} characters.", most=MAX_TITLE))
        self._tell(bundle_id, lambda facts: replace(facts, title=title))

    def annotate(self, bundle_id: str, note: str) -> None:
        """Keep the user's note on a bundle.

        Raises:
            ModelError: It is too long, there is no such bundle, or it cannot be written down.
        """
        if len(note) > MAX_NOTE:
            raise ModelError(tr("A note has at most {most} characters.", most=MAX_NOTE))
        self._tell(bundle_id, lambda facts: replace(facts, note=note))

    def _tell(self, bundle_id: str, change: Callable[[Facts], Facts]) -> None:
        with self._changing() as records:
            records.facts[bundle_id] = change(_facts(records, self._find(bundle_id)))

    # --- the trash

    def throw_away(self, bundle_id: str) -> None:
        """Move a bundle to the trash, where it stays for `TRASH_DAYS`.

        Raises:
            ModelError: It is in use, came with the program, is not there, or cannot be moved.
        """
        with self._changing() as records:
            folder = self._find(bundle_id).folder
            if folder.parent != self._user:
                raise ModelError(tr("This model came with WaveMask and cannot be deleted."))
            if bundle_id in self._in_use(self._bundles()[0], records).values():
                raise ModelError(tr("This model is in use and cannot be deleted; put another one into use first."))
            self._trash.mkdir(exist_ok=True)
            os.utime(folder)  # since when it lies there
            folder.rename(self._trash / bundle_id)
            self._verified.pop(folder, None)

    def take_back(self, bundle_id: str) -> None:
        """Move a bundle out of the trash.

        Raises:
            ModelError: It is not there any more, or cannot be moved.
        """
        with self._changing():
            if not (self._trash / bundle_id).is_dir():
                raise ModelError(tr("The model {model} is not in the trash any more.", model=bundle_id))
            (self._trash / bundle_id).rename(self._user / bundle_id)

    def empty_trash(self) -> None:
        """Delete what has been in the trash for `TRASH_DAYS`, and what was left there half written.

        Raises:
            ModelError: It cannot be deleted.
        """
        until = time.time() - TRASH_DAYS * 86_400
        if any(folder.stat().st_mtime < until for folder in self._trash.glob("*")):
            with self._changing():
                for folder in self._trash.glob("*"):
                    if folder.stat().st_mtime < until:
                        shutil.rmtree(folder)

    # --- inside

    def _bundles(self) -> tuple[dict[str, Bundle], list[str]]:
        """What can be used, by id, and a sentence for each that cannot."""
        bundles: dict[str, Bundle] = {}
        problems = []
        for description in (*sorted(self._shipped.glob("*/model.json")), *sorted(self._user.glob("*/model.json"))):
            folder = description.parent
            try:
                bundle = self._verified.get(folder) or sound_bundle(folder)
            except ModelError as error:
                problems.append(str(error))
                continue
            bundle_id = bundle.description.id
            if bundle_id != folder.name or bundle_id in bundles:
                problems.append(
                    tr(
                        "The model in {folder} is a copy of another one or was renamed; delete that folder.",
                        folder=folder,
                    )
                )
                continue
            bundles[bundle_id] = self._verified[folder] = bundle
        if not bundles and not problems:
            problems.append(
                tr("There is no model in {folder}. Install WaveMask again to get proposals.", folder=self._shipped)
            )
        return bundles, problems

    def _find(self, bundle_id: str) -> Bundle:
        bundle = self._bundles()[0].get(bundle_id)
        if bundle is None:
            raise _gone(bundle_id)
        return bundle

    def _shipped_for(self, bundles: Mapping[str, Bundle]) -> dict[Key, str]:
        shipped = (bundle for bundle in bundles.values() if bundle.folder.parent == self._shipped)
        return {key: bundle.description.id for key, bundle in newest_of_each(shipped).items()}

    def _in_use(self, bundles: Mapping[str, Bundle], records: Records) -> dict[Key, str]:
        """The bundle in use for each key, the one that was put into use last at the end."""
        found = self._shipped_for(bundles)
        for key, ids in records.in_use.items():
            usable = [bundle_id for bundle_id in ids if _fits(bundles, bundle_id, key)]
            if usable:
                found.pop(key, None)
                found[key] = usable[-1]
        return found

    def _version(self, bundle: Bundle, records: Records, in_use: Mapping[Key, str]) -> Version:
        about, run = bundle.description, last_run(bundle)
        facts = _facts(records, bundle)
        if in_use.get(key_of(bundle)) == about.id:
            status = Status.ACTIVE
        elif facts.used:
            status = Status.EARLIER
        else:
            status = Status.CANDIDATE if facts.candidate else Status.INSTALLED
        return Version(
            bundle=bundle,
            title=facts.title or about.name,
            note=facts.note,
            status=status,
            shipped=bundle.folder.parent == self._shipped,
            added=facts.added,
            by=facts.by,
            parent=str(run.get("parent", "")),
            images=_learned_from(run.get("images")),
            groups=_learned_from(run.get("groups")),
            verdict_reason=facts.reason,
            better=facts.better,
            held_out_sha256=facts.held_out_sha256,
            dice=facts.dice,
            key=key_of(bundle),
        )

    @contextmanager
    def _changing(self) -> Iterator[Records]:
        """Have the records, as they are now, changed while no other window does; written where nothing goes wrong."""
        with alone(self._user):
            records, problem = read_records(self._user)
            yield records
            homes = self._shipped, self._user, self._trash
            records.facts = {
                bundle_id: facts
                for bundle_id, facts in records.facts.items()
                if any((home / bundle_id).exists() for home in homes)
            }
            write_records(self._user, records, keep=bool(problem))

    def _install(self, contents: Mapping[str, bytes], facts: Facts, source: str) -> str:
        """Write a bundle complete or not at all, and verify it as written; `source` is what the user knows it by."""
        with self._changing() as records:
            self._trash.mkdir(exist_ok=True)
            # Where one that is cut off is cleared away some day, and nobody takes it for a bundle meanwhile.
            staging = Path(tempfile.mkdtemp(prefix=".incoming-", dir=self._trash))
            try:
                for name, content in contents.items():
                    with (staging / name).open("wb") as file:
                        file.write(content)
                        file.flush()
                        os.fsync(file.fileno())
                try:
                    bundle = usable_bundle(staging)
                except ModelError as error:
                    said = str(error).replace(str(staging), source)
                    raise ModelError(said) from error
                bundle_id = bundle.description.id
                if self._make_room(bundle):
                    staging.chmod(0o755)
                    staging.rename(self._user / bundle_id)
            finally:
                shutil.rmtree(staging, ignore_errors=True)
            now = datetime.now(UTC).isoformat(timespec="seconds")
            records.facts.setdefault(bundle_id, replace(facts, added=now))
        return bundle_id

    def _make_room(self, bundle: Bundle) -> bool:
        """Whether a bundle is still to be put in its place; not where it is there, or came back from the trash.

        Raises:
            ModelError: Another bundle has its id.
        """
        bundle_id = bundle.description.id
        for folder in (self._shipped / bundle_id, self._user / bundle_id, self._trash / bundle_id):
            if not folder.exists():
                continue
            try:
                found = sound_bundle(folder)
            except ModelError:
                # Damaged: it is what this one is installed in place of.
                if folder.parent != self._shipped:
                    folder.rename(Path(tempfile.mkdtemp(prefix=".damaged-", dir=self._trash)) / bundle_id)
                continue
            # A run that is repeated may end with the very same weights; that it was made twice makes no difference.
            if replace(found.description, **_TOLD) != replace(bundle.description, **_TOLD):
                raise ModelError(
                    tr(
                        "There is another model called {model} in the trash, which stays; this one cannot be installed "
                        "beside it.",
                        model=bundle_id,
                    )
                    if folder.parent == self._trash
                    else tr(
                        "There is another model called {model} here, which stays; this one cannot be installed beside "
                        "it.",
                        model=bundle_id,
                    )
                )
            if folder.parent == self._trash:
                folder.rename(self._user / bundle_id)
            return False
        return True


def _fits(bundles: Mapping[str, Bundle], bundle_id: str, key: Key) -> bool:
    return bundle_id in bundles and key_of(bundles[bundle_id]) == key


def _facts(records: Records, bundle: Bundle) -> Facts:
    """What is told about a bundle; of what a run made, and nothing is told about, nobody knows that it is any good."""
    return records.facts.get(bundle.description.id, Facts(candidate=bool(bundle.description.runs)))


def _gone(bundle_id: str) -> ModelError:
    return ModelError(
        tr("The model {model} is not there any more, or is damaged; choose another one.", model=bundle_id)
    )


def _line(title: str) -> str:
    """What of a text can be a title."""
    return "".join(letter for letter in title if letter.isprintable()).strip()[:MAX_TITLE]


def _title_of_run(bundle: Bundle) -> str:
    """A title that tells what a Training run made from what it began with; empty where none made it.

    With the time of day, as two runs of one day could not be told apart where titles are all there is.
    """
    try:
        began = datetime.fromisoformat(last_run(bundle)["began"]).astimezone()
    except (KeyError, TypeError, ValueError, OverflowError):
        return ""
    return _line(f"{bundle.description.name} of {began:%Y-%m-%d %H:%M}")


def _learned_from(counts: Any) -> int:
    """How many of what a run tells counts of were learned from."""
    count = counts.get("train") if isinstance(counts, dict) else None
    return count if isinstance(count, int) else 0


def _judged(facts: Facts, verdict: Path) -> Facts:
    """A Candidate's, with what the gate said, see `docs/training.md`."""
    try:
        found = json.loads(verdict.read_bytes())
        said, dice = found["verdict"], found["verdict"]["dice"]
        told = {
            "better": said["better"],
            "reason": said["reason"],
            "held_out_sha256": found.get("held_out_sha256"),
            "dice": dice and dice["candidate"],
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(
            tr("The verdict in {file} cannot be read ({reason}); train once more.", file=verdict, reason=error)
        ) from error
    return replace(Facts.read(told), title=facts.title, by=facts.by, candidate=True)
