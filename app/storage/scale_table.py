"""The scales that users set by hand, in the database of a Workspace: every one and every removal, for good."""

from __future__ import annotations

import sqlite3
from dataclasses import asdict
from typing import Any

from app.domain.image import Spacing
from app.domain.manual_scale import ManualScale
from app.domain.mask_editing import Rect


def write_scale(db: sqlite3.Connection, image_id: int, scale: ManualScale, removed_at: str | None) -> None:
    """Add that a scale was set, or removed again; see `Workspace.record_scale`."""
    rect, own = scale.region, scale.own
    db.execute(
        "INSERT INTO manual_scales VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            image_id,
            removed_at or scale.set_at,
            removed_at is not None,
            scale.sha256,
            *scale.start,
            *scale.end,
            scale.length_mm,
            *((rect.left, rect.top, rect.right, rect.bottom) if rect else (None,) * 4),
            *((own.x, own.y) if own else (None, None)),
        ),
    )


def described(scale: ManualScale) -> dict[str, Any]:
    """A scale for the record."""
    fields = asdict(scale)
    return {name: fields[name] for name in ("sha256", "start", "end", "length_mm", "region")}


def read_scales(db: sqlite3.Connection) -> dict[str, ManualScale]:
    """The scales in force, by the hash of the file.

    Raises:
        ValueError: What is stored cannot have been set.
    """
    scales: dict[str, ManualScale] = {}
    for at, removed, sha256, start_x, start_y, end_x, end_y, length_mm, own_x, own_y, *box in db.execute(
        """SELECT at, removed, sha256, start_x, start_y, end_x, end_y, length_mm, own_x, own_y, x0, y0, x1, y1
        FROM manual_scales ORDER BY id"""
    ):
        if removed:
            scales.pop(sha256, None)
        else:
            region = None if box[0] is None else Rect(*box)
            own = None if own_x is None else Spacing(own_x, own_y)
            scales[sha256] = ManualScale((start_x, start_y), (end_x, end_y), length_mm, region, own, sha256, at)
    return scales
