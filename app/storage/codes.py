"""The codes that a Label can have: SNOMED CT as far as DICOM uses it, out of the dictionary that pydicom brings."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from app.domain.labels import Code

_SCHEME = "SCT"

# What nobody outlines, by the words it is told in: what is done (a biopsy, imaging), what is taken out (a specimen),
# what is measured or counted (a length, the number of lesions), what is told about a patient (history, stage, symptom),
# how it changed, and what SNOMED CT itself marks as such in brackets.
_NOT_OUTLINED = re.compile(
    r"^(diagnostic|finding|injection|administered|administration|level|stage|grade|no|not|pt\d|pn\d|p[tnm]x)\b"
    r"|\b(biops(y|ies)|aspiration|specimen|sample|sampling|procedure|surgery|placement|insertion|implantation|excision"
    r"|resection|cryotherapy|localization|imaging|study|examination|technique|method|route|\w+graphy"
    r"|number|decrease|increase|difference|change|size|length|diameter|cross-sectional|volume|depth|distance|pressure"
    r"|rate|ratio|measurement|characteristics|distribution|status|score|history|symptom|problem)\b"
    r"|\((procedure|observable entity|attribute|qualifier value|situation|regime/therapy|assessment scale|specimen"
    r"|record artifact|finding)\)$"
)


def snomed_codes() -> list[Code]:
    """Every code, once and sorted by meaning; takes most of a second the first time.

    Of several meanings of a code the shortest is taken, which is the one without "(body structure)" and the like.
    Breeds of animals, almost a third of the dictionary, are left out: they tell about a patient, and nobody outlines
    them.
    """
    # Here, because importing the dictionary takes longer than the window needs to open.
    from pydicom.sr.codedict import codes

    meanings: dict[str, list[str]] = {}
    for concept in codes.SCT.concepts.values():
        meanings.setdefault(concept.value, []).append(concept.meaning)
    return sorted(
        (
            Code(value, _SCHEME, min(known, key=lambda meaning: (len(meaning), meaning)))
            for value, known in meanings.items()
            if not any(meaning.removesuffix(" (organism)").endswith(" breed") for meaning in known)
        ),
        key=lambda code: (code.meaning.casefold(), code.value),
    )


class CodeIndex:
    """Codes to be searched by words of their meaning.

    Args:
        codes: In the order that those which fit equally well are to have.
    """

    def __init__(self, codes: Iterable[Code]) -> None:
        self._codes = [(code, f"{code.meaning} {code.value}".casefold()) for code in codes]
        self._words = [frozenset(re.findall(r"\w+", text)) for _, text in self._codes]
        self._last = [_NOT_OUTLINED.search(code.meaning.casefold()) is not None for code, _ in self._codes]

    def find(self, typed: str) -> list[Code]:
        """The codes whose meaning or number has everything that was typed, in any order.

        What cannot be outlined comes last. Before that, whole words go before parts of words, meanings that begin with
        what was typed before others, and short ones before long ones.
        """
        parts = typed.casefold().split()
        start = " ".join(parts)
        found = []
        for (code, text), words, last in zip(self._codes, self._words, self._last, strict=True):
            if all(part in text for part in parts):
                whole = words.issuperset(parts)
                found.append(((last, not whole, not text.startswith(start), len(code.meaning)), code))
        return [code for _, code in sorted(found, key=lambda pair: pair[0])]


UNCODED = Code("111099", "DCM", "Selected region")
"""What stands for a Label without a code where there has to be one."""

# The kinds of things that DICOM tells apart, each with its context group of what belongs to it (PS3.16 CID 7150 and
# 7191 to 7198), and how SNOMED CT marks the rest in brackets.
_CATEGORIES = (
    (Code("49755003", _SCHEME, "Morphologically Abnormal Structure"), "cid7194", ""),
    (Code("85756007", _SCHEME, "Tissue"), "cid7191", ""),
    (Code("91723000", _SCHEME, "Anatomical Structure"), "cid7192", "(body structure)"),
    (Code("260787004", _SCHEME, "Physical object"), "cid7193", "(physical object)"),
    (Code("246464006", _SCHEME, "Function"), "cid7195", ""),
    (Code("91720002", _SCHEME, "Body Substance"), "cid7197", ""),
    (Code("105590001", _SCHEME, "Substance"), "cid7198", "(substance)"),
    (Code("309825002", _SCHEME, "Spatial and Relational Concept"), "cid7196", ""),
)


@functools.cache
def property_category(code: Code) -> Code:
    """What kind of thing a code means, as DICOM tells them apart; an abnormality where nothing says otherwise.

    Takes most of a second the first time.
    """
    if code == UNCODED:
        return _CATEGORIES[-1][0]
    from pydicom.sr.codedict import codes

    for category, group, _ in _CATEGORIES:
        known = getattr(codes, group).concepts.values()
        if any((concept.value, concept.scheme_designator) == (code.value, code.scheme) for concept in known):
            return category
    meanings = [code.meaning]
    meanings += [concept.meaning for concept in codes.SCT.concepts.values() if concept.value == code.value]
    for category, _, mark in _CATEGORIES:
        if mark and any(meaning.endswith(mark) for meaning in meanings):
            return category
    return _CATEGORIES[0][0]
