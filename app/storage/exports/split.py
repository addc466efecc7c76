"""Which Images a model is to be checked on and not trained on: patient by patient."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping

SHARE = 0.2


def held_out(patients: Mapping[int, str]) -> frozenset[int]:
    """About a fifth of the Images, all Images of a patient or none; the same ones for the same patients.

    Args:
        patients: Of each Image; where all have the same nothing is held out.
    """
    counts = Counter(patients.values())
    # By a hash, so that neither the order of names nor that of the Images decides.
    drawn = sorted(counts, key=lambda patient: hashlib.sha256(patient.encode("utf-8", "surrogatepass")).digest())
    chosen: set[str] = set()
    for patient in drawn[:-1]:
        if sum(counts[one] for one in chosen) >= SHARE * len(patients):
            break
        chosen.add(patient)
    return frozenset(image_id for image_id, patient in patients.items() if patient in chosen)
