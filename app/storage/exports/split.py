"""Which Images a model is to be checked on and not trained on: patient by patient."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping

from app.domain.split import Side

SHARE = 0.2


def held_out(patients: Mapping[int, str], drawn: Mapping[int, Side]) -> frozenset[int]:
    """About a fifth of the Images, all Images of a patient or none; the same ones for the same patients.

    Args:
        patients: Of each Image; where all have the same nothing more is held out than what `drawn` says.
        drawn: Sides in the ledger of the Workspace, of the Images in it. A patient of whom a model has learned
            anything is not held out, and one that is held out there is held out here.
    """
    settled: dict[str, bool] = {}
    for image_id, patient in patients.items():
        if image_id in drawn:
            settled[patient] = settled.get(patient, True) and drawn[image_id] is Side.HELD_OUT
    counts = Counter(patients.values())
    # By a hash, so that neither the order of names nor that of the Images decides.
    order = sorted(counts, key=lambda patient: hashlib.sha256(patient.encode("utf-8", "surrogatepass")).digest())
    chosen = {patient for patient, held in settled.items() if held}
    for patient in order[:-1]:
        if sum(counts[one] for one in chosen) >= SHARE * len(patients):
            break
        if patient not in settled:
            chosen.add(patient)
    return frozenset(image_id for image_id, patient in patients.items() if patient in chosen)
