"""Under which licences the parts of the bundle are, and which of them WaveMask may be handed on with.

LGPL is accepted: those libraries lie as files beside the program, where others can be put in their place. GPL and AGPL
are not, and neither is what nobody has looked at.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "licences"

ACCEPTED = frozenset(
    """0BSD AFL-2.1 Apache-2.0 BSD-2-Clause BSD-3-Clause BSL-1.0 CC0-1.0 CNRI-Python FTL IJG ISC
    LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later LicenseRef-Microsoft-redistributable MIT MIT-CMU
    MPL-2.0 OFL-1.1 OpenSSL PSF-2.0 Unicode-3.0 Unlicense Zlib blessing bzip2-1.0.6 libpng-2.0 libtiff""".split()
)
# A run-time library of a compiler under the GPL may be linked to anything, and a bootloader go before anything.
ACCEPTED_EXCEPTIONS = frozenset({"GCC-exception-3.1", "Bootloader-exception"})

# What stands in the older metadata of packages, as SPDX has it.
_SAID = {
    "MIT License": "MIT",
    "BSD": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}


class LicenceError(Exception):
    """Something must not be in the bundle."""


@dataclass(frozen=True)
class Native:
    """A library that is no Python.

    Attributes:
        name: What it is.
        licence: SPDX expression.
        note: What else there is to say; may be empty.
    """

    name: str
    licence: str
    note: str = ""


def acceptable(expression: str) -> bool:
    """Whether something under a licence may be in the bundle.

    Args:
        expression: As SPDX writes it, for example `LGPL-3.0-only OR GPL-2.0-only`; AND binds before OR.
    """
    words = re.findall(r"\(|\)|[^\s()]+", expression)
    place = 0

    def either() -> bool:
        nonlocal place
        result = both()
        while place < len(words) and words[place].upper() == "OR":
            place += 1
            result = both() or result
        return result

    def both() -> bool:
        nonlocal place
        result = one()
        while place < len(words) and words[place].upper() == "AND":
            place += 1
            result = one() and result
        return result

    def one() -> bool:
        nonlocal place
        word = words[place]
        place += 1
        if word == "(":
            result = either()
            place += 1
            return result
        result = word in ACCEPTED
        if place + 1 < len(words) and words[place].upper() == "WITH":
            result = result or words[place + 1] in ACCEPTED_EXCEPTIONS
            place += 2
        return result

    try:
        return either() and place == len(words)
    except IndexError:  # it breaks off
        return False


def licence_of(name: str, metadata: Mapping[str, object], classifiers: list[str]) -> str:
    """SPDX expression of a distribution; "" where nobody knows.

    Args:
        name: Canonical.
        metadata: Its `License-Expression` and `License`.
        classifiers: Its trove classifiers.
    """
    known: dict[str, str] = _table()["distributions"]
    if name in known:
        return known[name]
    expression = str(metadata.get("License-Expression") or "")
    if expression:
        return expression
    said = str(metadata.get("License") or "").strip()
    if said and "\n" not in said:
        return _SAID.get(said, said)
    named = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License ::")]
    return " AND ".join(_SAID.get(each, each.replace(" ", "-")) for each in named)


def native_library(file_name: str) -> Native | None:
    """What a shared library is, by its file name; None where nobody has looked at it."""
    name = re.sub("^lib", "", file_name)
    for entry in _table()["native"]:
        if re.match(entry["pattern"], name, re.IGNORECASE):
            return Native(entry["name"], entry["licence"], entry.get("note", ""))
    return None


def check(licences: Mapping[str, str]) -> None:
    """Stop at what must not be in the bundle.

    Args:
        licences: SPDX expression of each part; "" where it is not known.

    Raises:
        LicenceError: Names each part that must not, or of which nobody knows.
    """
    bad = [
        f"{name} ({licence or 'unknown licence'})"
        for name, licence in sorted(licences.items())
        if not acceptable(licence)
    ]
    if bad:
        raise LicenceError(
            f"These must not be in the bundle: {'; '.join(bad)}. Leave them out in installer/contents.py, or look at "
            "their licence and say in installer/licences/licences.toml or installer/licensing.py what it is."
        )


def _table() -> dict[str, dict]:
    return tomllib.loads((FOLDER / "licences.toml").read_text(encoding="utf-8"))
