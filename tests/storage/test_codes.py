"""The codes that a Label can have."""

from __future__ import annotations

import pytest
from pydicom.sr.codedict import codes

from app.domain.labels import LESION, PRESETS, Code
from app.storage.codes import snomed_codes


@pytest.mark.parametrize("code", sorted({code for preset in PRESETS for _, code in preset.labels}, key=str), ids=str)
def test_the_codes_of_the_presets_are_in_the_dictionary(code: Code) -> None:
    known = {(concept.value, concept.scheme_designator, concept.meaning) for concept in codes.SCT.concepts.values()}
    assert (code.value, code.scheme, code.meaning) in known
    assert code in snomed_codes()


def test_each_code_is_there_once_with_a_meaning_of_its_own() -> None:
    found = snomed_codes()
    concepts = {concept.value for concept in codes.SCT.concepts.values()}
    assert len({code.value for code in found}) == len(found) > len(concepts) / 2
    assert {code.value for code in found} <= concepts
    assert [code.meaning.casefold() for code in found] == sorted(code.meaning.casefold() for code in found)
    assert LESION in found
    assert not [code for code in found if code.meaning.endswith(" breed")]
    assert "Angus" not in " ".join(code.meaning for code in found)
