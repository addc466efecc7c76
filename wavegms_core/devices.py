"""Where the model runs."""

from __future__ import annotations

import torch


def choose_device(wanted: str = "auto") -> tuple[str, str]:
    """Find a device that can be used.

    Args:
        wanted: `cuda`, `mps`, `cpu`, or `auto` for the first of these that is there.

    Returns:
        The device to run on, and what the user calls the one that was wanted where it is not there, else "".
    """
    available = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if wanted == "auto":
        return next(device for device, there in available.items() if there), ""
    return (wanted, "") if available.get(wanted) else ("cpu", wanted.upper())
