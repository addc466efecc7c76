"""The codes that a Label can have."""

from __future__ import annotations

import pytest
from pydicom.sr.codedict import codes

from app.domain.labels import LESION, PRESETS, Code
from app.storage.codes import CodeIndex, snomed_codes


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


@pytest.fixture(scope="module")
def index() -> CodeIndex:
    return CodeIndex(snomed_codes())


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("lesion", "Lesion", "Number of lesions (observable entity)"),
        ("BREAST cyst", "Cyst of breast", "Diagnostic aspiration of breast cyst"),
        ("needle", "Needle", "Core needle biopsy of breast"),
        ("calcification", "Calcification Cluster", "Decrease in number of calcifications"),
        ("lymph node", "Lymph Node", "Sentinel lymph node biopsy"),
        ("68496003", "Polyp of colon", ""),
    ],
)
def test_what_can_be_outlined_is_found_first(index: CodeIndex, typed: str, first: str, last: str) -> None:
    found = [code.meaning for code in index.find(typed)]
    assert found[0] == first
    if last:
        # Whatever is left of it can be outlined no more than it.
        assert len(found) - found.index(last) <= len(found) / 2 or len(found) < 8
    texts = [f"{code.meaning} {code.value}".casefold() for code in index.find(typed)]
    assert all(word in text for text in texts for word in typed.casefold().split())


def test_procedures_specimens_and_counts_come_last(index: CodeIndex) -> None:
    found = [code.meaning.casefold() for code in index.find("breast")]
    not_outlined = [any(word in meaning for word in ("biopsy", "specimen", "(procedure)")) for meaning in found]
    assert found.index("both breasts") < not_outlined.index(True)
