"""What the model and training processes say, in the reader's language.

They know no language but English, since they know nothing of the window. Their sentences come with values in them; each
is found again by the text that it was made from.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from app.domain.wording import counted, mark, matched, retold, tr

_SENTENCES = (
    # training/gate.py
    mark("Overlap (Dice) rises by {gain} on {images} of {patients} (95% interval {low} to {high})."),
    mark(
        "Overlap (Dice) rises by {gain} on {images} of {patients}, which may be chance (95% interval {low} to {high})."
    ),
    mark("Overlap (Dice) falls by {gain} on {images} of {patients} (95% interval {low} to {high})."),
    mark("Overlap (Dice) on {images} of {patients} is the same (95% interval {low} to {high})."),
    mark("Only {images} of {patients} are held out, too few to compare by; accept images of more patients."),
    mark("No held-out image has anything to outline, so the models cannot be compared; accept more images."),
    mark("It forgets: overlap (Dice) on the images on which it must not get worse falls by {gain}."),
    mark("Outlines are further off: their distance (HD95) rises by {gain} px on {images} of {patients}."),
    mark("It marks more where there is nothing: {after} of the area in place of {before} on {images} of {patients}."),
    mark(
        "{few} of {all} masks that it learned from contradict what both models see; look through these images, and "
        "improve the model again."
    ),
    # training/fine_tune.py, training/fine_tune_command.py, training/__main__.py
    mark("Memory is short, so at most {count} images are taken at once; this takes longer."),
    mark("{why}; the CPU goes on, which takes longer."),
    mark("{device} failed or has too little memory; the CPU scores, which takes longer."),
    mark("Held-out images of patients that the model has learned from before are left out: {count}."),
    mark("Earlier examples that the new model is measured by are not learned from: {count}."),
    mark("There are no images to learn from, or none to measure by; accept images of more patients."),
    mark("A file cannot be read or written ({detail}); make room or put it back, and go on."),
    mark("There is too little memory to train, even image by image; close other programs and go on."),
    mark("The run failed for a reason nobody foresaw, which is in the log; go on, or begin another."),
    # wavegms_core/worker.py
    mark("The model could not be started ({detail}). Restart WaveMask."),
    mark("{why}, so the model now runs on the CPU."),
    mark("{device} cannot be used on this computer, so the model runs on the CPU."),
    mark("The model failed on this Frame of {width} x {height} pixels ({detail})."),
)
_CLAUSES = (
    mark("{device} failed or has too little memory"),
    mark("{device} cannot be used on this computer"),
    mark("The GPU ran out of memory"),
    mark("The GPU failed ({detail})"),
)
_A_NUMBER = re.compile(r"\d+ \w+")
_COUNTED: Mapping[str, Callable[[int], str]] = {
    "images": lambda count: counted(count, "{n} image", "{n} images"),
    "patients": lambda count: counted(count, "{n} patient", "{n} patients"),
}


def model_words(sentence: str) -> str:
    """A sentence of the model or training process in the reader's language; one that is not known stays as it is."""
    for text in _SENTENCES:
        values = matched(text, sentence)
        # More than a number of things there is part of another sentence.
        if values is not None and all(_A_NUMBER.fullmatch(values[name]) for name in _COUNTED.keys() & values.keys()):
            return tr(text, **{name: _value(name, value) for name, value in values.items()})
    return sentence


def _value(name: str, value: str) -> str:
    if name == "why":
        return retold(value, *_CLAUSES)
    return _COUNTED[name](int(value.partition(" ")[0])) if name in _COUNTED else value
