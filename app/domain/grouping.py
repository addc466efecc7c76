"""Which Images belong together: by patient, study or series, as their headers say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from app.domain.image import Identity


class Grouping(StrEnum):
    """By what Images are put together."""

    NONE = "none"
    PATIENT = "patient"
    STUDY = "study"
    SERIES = "series"


def groups(identities: Mapping[int, Identity], folder_of: Callable[[int], str], by: Grouping) -> dict[int, str]:
    """The group of each Image whose Identity is known.

    Patients are told apart by their number. Who gave the number is not looked at: that two hospitals gave the same one
    puts two patients together, which costs a split nothing, where taking one patient for two would let it train on
    those it is measured by. An Image without a number is of the patient of its study (the first that another Image of
    the study names), else of nobody but the study, and where it has none, its folder stands for the patient, as it does
    for pictures and videos. So one patient is taken for two only where nothing in the files tells: a second study
    without a number, or pictures of one patient in several folders.

    Args:
        identities: By Image.
        folder_of: The folder of an Image, asked for where nothing else tells.
        by: Patient, study or series; a study or series without an identifier is the folder, too.

    Returns:
        For each of the identities a text that is the same for the same group, and for no other.
    """
    if by is not Grouping.PATIENT:
        return {
            image_id: f"{by}:{uid}" if (uid := getattr(identity, f"{by}_uid")) else f"folder:{folder_of(image_id)}"
            for image_id, identity in identities.items()
        }
    patient_of_study: dict[str, str] = {}
    for identity in identities.values():
        if identity.patient_id and identity.study_uid:
            patient_of_study.setdefault(identity.study_uid, identity.patient_id)
    found = {}
    for image_id, identity in identities.items():
        if patient := identity.patient_id or patient_of_study.get(identity.study_uid):
            found[image_id] = f"patient:{patient}"
        elif identity.study_uid:
            found[image_id] = f"study:{identity.study_uid}"
        else:
            found[image_id] = f"folder:{folder_of(image_id)}"
    return found
