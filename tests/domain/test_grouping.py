from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.grouping import Grouping, groups
from app.domain.image import UNKNOWN, Identity

FOLDERS = {number: f"/data/{number % 2}" for number in range(1, 20)}


def partition(identities: dict[int, Identity], by: Grouping) -> set[frozenset[int]]:
    """Which Images are together, whatever the groups are called."""
    found = groups(identities, FOLDERS.__getitem__, by)
    assert found.keys() == identities.keys()
    return {frozenset(image for image, key in found.items() if key == wanted) for wanted in set(found.values())}


def test_patient_study_and_series() -> None:
    jane = Identity(patient_id="1", study_uid="1.1", series_uid="1.1.1")
    identities = {
        1: jane,
        2: replace(jane, series_uid="1.1.2"),
        3: replace(jane, study_uid="1.2", series_uid="1.2.1", patient_name="spelt otherwise"),
        4: Identity(patient_id="2", study_uid="2.1", series_uid="2.1.1"),
    }
    assert partition(identities, Grouping.PATIENT) == {frozenset({1, 2, 3}), frozenset({4})}
    assert partition(identities, Grouping.STUDY) == {frozenset({1, 2}), frozenset({3}), frozenset({4})}
    assert partition(identities, Grouping.SERIES) == {frozenset({1}), frozenset({2}), frozenset({3}), frozenset({4})}


def test_what_stands_for_the_patient_where_the_file_names_none() -> None:
    identities = {
        1: Identity(study_uid="1.1"),  # the study of 3, whose file names the patient
        2: Identity(patient_id="1"),
        3: Identity(patient_id="1", study_uid="1.1"),
        4: Identity(study_uid="2.1"),
        5: Identity(study_uid="2.1", patient_name="Nobody's number"),
        6: UNKNOWN,
        8: UNKNOWN,
        7: UNKNOWN,  # in another folder
    }
    together = {frozenset({1, 2, 3}), frozenset({4, 5}), frozenset({6, 8}), frozenset({7})}
    assert partition(identities, Grouping.PATIENT) == together


texts = st.sampled_from(["", "a", "b", "/data/0"])


@given(st.dictionaries(st.sampled_from(list(FOLDERS)), st.builds(Identity, patient_id=texts, study_uid=texts)))
def test_one_patient_is_never_taken_for_two_where_the_files_tell(identities: dict[int, Identity]) -> None:
    found = groups(identities, FOLDERS.__getitem__, Grouping.PATIENT)
    for one, first in identities.items():
        for other, second in identities.items():
            if first.patient_id and first.patient_id == second.patient_id:
                assert found[one] == found[other]
            if first.study_uid and first.study_uid == second.study_uid and not second.patient_id:
                named = {i.patient_id for i in identities.values() if i.study_uid == first.study_uid} - {""}
                assert found[one] == found[other] or len(named) > 1
