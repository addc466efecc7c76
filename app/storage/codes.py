"""The codes that a Label can have: SNOMED CT as far as DICOM uses it, out of the dictionary that pydicom brings."""

from __future__ import annotations

from app.domain.labels import Code

_SCHEME = "SCT"


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
