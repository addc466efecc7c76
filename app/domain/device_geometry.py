"""Under what the confirmed boxes of burnt-in text are remembered: a device draws its screen always alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.image import Image
from app.domain.mask_editing import Rect


@dataclass(frozen=True)
class DeviceGeometry:
    """A device and the size of its Frames.

    Attributes:
        manufacturer: As the file names it, without case and surplus blanks; empty where it does not.
        device: Its model, likewise.
        rows: Height of a Frame, pixels.
        columns: Width of a Frame, pixels.
    """

    manufacturer: str
    device: str
    rows: int
    columns: int

    def __post_init__(self) -> None:
        if self.rows < 1 or self.columns < 1:
            raise ValueError(f"a Frame has rows and columns, found {self.rows} x {self.columns}")
        # The same device writes its name in several ways from one software version to the next.
        for name in ("manufacturer", "device"):
            object.__setattr__(self, name, " ".join(getattr(self, name).split()).casefold())

    @property
    def named(self) -> bool:
        """Whether the file names both manufacturer and model, so that another file of that device can be told."""
        return bool(self.manufacturer and self.device)

    @classmethod
    def of(cls, image: Image) -> DeviceGeometry:
        """That of an Image, whose Frames all have the size of its first one."""
        identity, frame = image.identity, image.frame
        return cls(identity.manufacturer, identity.device, frame.height, frame.width)

    def to_json(self) -> dict[str, object]:
        return dict(vars(self))

    @classmethod
    def from_json(cls, value: Mapping[str, object]) -> DeviceGeometry:
        """The key that `to_json` wrote.

        Raises:
            ValueError: It is not of that form.
        """
        manufacturer, device = value.get("manufacturer"), value.get("device")
        rows, columns = value.get("rows"), value.get("columns")
        if not (isinstance(manufacturer, str) and isinstance(device, str) and type(rows) is type(columns) is int):
            raise ValueError(f"no device geometry: {dict(value)}")
        return cls(manufacturer, device, rows, columns)


def rects_to_json(rects: Sequence[Rect]) -> list[list[int]]:
    """Confirmed boxes as [left, top, right, bottom]."""
    return [[rect.left, rect.top, rect.right, rect.bottom] for rect in rects]


def rects_from_json(value: object) -> tuple[Rect, ...]:
    """The boxes that `rects_to_json` wrote.

    Raises:
        ValueError: It is not of that form.
    """
    if not isinstance(value, list) or not all(_is_box(box) for box in value):
        raise ValueError(f"boxes of text are lists of four whole numbers, found {value!r}")
    return tuple(Rect(*box) for box in value)


def _is_box(box: object) -> bool:
    return isinstance(box, list) and len(box) == 4 and all(type(end) is int for end in box)
