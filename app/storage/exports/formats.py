"""All formats of export."""

from __future__ import annotations

from app.storage.exports.format import Format
from app.storage.exports.png import PngMasks

FORMATS: dict[str, type[Format]] = {each.name: each for each in (PngMasks,)}
"""By name, in the order in which they are offered."""
