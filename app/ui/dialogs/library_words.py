"""What the model library says about its versions, and in which order it lists them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby

from app.domain.wording import counted, mark, tr
from app.services.model_words import model_words
from app.storage.model_shelf import Status, Version

SHIPPED = mark("Comes with WaveMask")
STATUS_WORDS = {
    Status.ACTIVE: mark("In use"),
    Status.CANDIDATE: mark("Candidate"),
    Status.EARLIER: mark("Used before"),
    Status.INSTALLED: mark("Installed"),
}
_MODALITIES = {
    "ultrasound": mark("Ultrasound"),
    "endoscopy": mark("Endoscopy"),
    "dermoscopy": mark("Dermoscopy"),
}
STATUS_ICONS = {
    Status.ACTIVE: "mdi6.check-circle",
    Status.CANDIDATE: "mdi6.flask-outline",
    Status.EARLIER: "mdi6.history",
    Status.INSTALLED: "mdi6.package-variant-closed",
}
STATUS_ROLES = {
    Status.ACTIVE: "accepted",
    Status.CANDIDATE: "proposed",
    Status.EARLIER: "muted",
    Status.INSTALLED: "muted",
}


def find(versions: Iterable[Version], bundle_id: str) -> Version | None:
    """The version of that id, None where it is not here."""
    return next((version for version in versions if version.id == bundle_id), None)


def grouped(versions: Iterable[Version]) -> list[tuple[str, list[Version]]]:
    """Versions by what they are for, each group under its heading: what is in use, the newest, then the shipped."""
    by_key = sorted(versions, key=lambda version: version.key)
    groups = [list(members) for _, members in groupby(by_key, lambda version: version.key)]
    return sorted(
        (_heading(members), sorted(sorted(members, key=_came, reverse=True), key=_place)) for members in groups
    )


def _heading(members: Sequence[Version]) -> str:
    first = next((one for one in members if one.shipped), members[0]).bundle.description
    label = first.label
    # The program's own model has a name that says which organ it is for.
    modality = tr(_MODALITIES.get(first.modality, first.modality))
    name = first.name if any(one.shipped for one in members) else modality
    return name if name.casefold().endswith(label.casefold()) else f"{name} · {label}"


def _place(version: Version) -> int:
    return 0 if version.status is Status.ACTIVE else 2 if version.shipped else 1


def _came(version: Version) -> float:
    return datetime.fromisoformat(version.added).timestamp() if version.added else 0.0


def status_word(version: Version) -> str:
    """Where it stands, in words."""
    if version.shipped and version.status is Status.INSTALLED:
        return tr(SHIPPED)
    return tr(STATUS_WORDS[version.status])


def standing(version: Version) -> str:
    """Where it stands, since when it is here and by whom, on one line."""
    origin = tr("comes with WaveMask") if version.shipped and version.status is not Status.INSTALLED else ""
    return " · ".join(filter(None, (status_word(version), origin, when(version), version.by)))


def when(version: Version) -> str:
    """When it came into the library; empty where it came with the program."""
    return f"{datetime.fromisoformat(version.added).astimezone():%Y-%m-%d %H:%M}" if version.added else ""


def learned(version: Version) -> str:
    """What its last Training run learned from; empty where it was none of the user's."""
    if not version.images:
        return ""
    return tr(
        "Learned from {masks} of {patients}",
        masks=counted(version.images, "{n} mask", "{n} masks"),
        patients=counted(version.groups, "{n} patient", "{n} patients"),
    )


def not_better(version: Version) -> str:
    """Why the gate did not find it better, which it did not."""
    return tr("It was not better: {reason}", reason=model_words(version.verdict_reason))


def _made_from(version: Version, versions: Iterable[Version]) -> str:
    """What it was made from; empty where that is not known."""
    if not version.parent:
        return ""
    parent = find(versions, version.parent)
    return tr("From “{title}”", title=parent.title) if parent else tr("From a version that is not here any more")


def chain(version: Version, versions: Sequence[Version]) -> list[Version | None]:
    """All it came from, the first at the beginning, and itself; None in place of one that is not here."""
    found: list[Version | None] = [version]
    one: Version | None = version
    while one and one.parent:
        one = find(versions, one.parent)
        if one in found:  # only a damaged library goes round in a circle
            break
        found.insert(0, one)
    return found


def dice(version: Version) -> str:
    """What it scored; empty where it was not measured."""
    return (
        "" if version.dice is None else tr("Overlap (Dice) {dice} on its held-out images", dice=f"{version.dice:.3f}")
    )


def gain(version: Version, other: Version) -> str:
    """By how much its Dice is above another's, with a sign; empty where they were not measured on the same images."""
    same = bool(version.held_out_sha256) and version.held_out_sha256 == other.held_out_sha256
    if not same or version.dice is None or other.dice is None:
        return ""
    # Of the figures as they are shown, or the three of them would not add up.
    difference = round(version.dice, 3) - round(other.dice, 3)
    return f"{difference:+.3f}".replace("-", "−")  # noqa: RUF001 - a minus sign


def comparisons(version: Version, versions: Iterable[Version]) -> list[str]:
    """One sentence for each other version that was measured on the same held-out images."""
    return [
        tr(
            "Same held-out images as “{title}”, which has {dice}: {difference}.",
            title=other.title,
            dice=f"{other.dice:.3f}",
            difference=difference,
        )
        for other in versions
        if other is not version and (difference := gain(version, other))
    ]


def lines(version: Version, versions: Sequence[Version]) -> list[str]:
    """What its row says below its title; the first line is where it stands."""
    in_use = next((one for one in versions if one.key == version.key and one.status is Status.ACTIVE), version)
    difference = "" if in_use is version else gain(version, in_use)
    return [
        standing(version),
        *filter(
            None,
            (
                learned(version),
                _made_from(version, versions),
                dice(version),
                tr("{difference}: same held-out images as the one in use", difference=difference) if difference else "",
            ),
        ),
    ]
