"""A model process without a model: answers each request with a disc somewhere in the Frame, sooner or later."""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from wavegms_core.protocol import Proposal, Propose, Ready, Start, encode, read_message

chance = random.Random(7)  # noqa: S311 - where discs are is no secret
while (message := read_message(sys.stdin.buffer)) is not None:
    if isinstance(message, Start):
        answer: Ready | Proposal = Ready("CPU")
    elif isinstance(message, Propose):
        time.sleep(chance.uniform(0, 0.1))
        height, width = message.height, message.width
        y, x = np.mgrid[:height, :width]
        distance = np.hypot(y - chance.uniform(0, height), x - chance.uniform(0, width)) / min(height, width)
        probability = np.clip(255 * (1 - 1.5 * distance), 0, 255).astype(np.uint8)
        answer = Proposal(message.request, height, width, 0.8, 0.5, 1.0, probability.tobytes())
    else:
        continue
    for part in encode(answer):
        sys.stdout.buffer.write(part)
    sys.stdout.buffer.flush()
