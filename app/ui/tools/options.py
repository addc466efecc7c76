"""What a tool lets the user choose; the bar above the canvas draws a control for each."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, Signal

_PER_STEP = 1.15
_SLIDER_STEPS = 100


class Amount(QObject):
    """A whole number.

    Args:
        title: What it is.
        minimum: Smallest value.
        maximum: Largest value.
        value: At the start.
        prefix: Shown before the number.
        unit: Shown after it.
        by_factors: Whether a step is a share of the value, as for sizes, and not one.
        keys: What changes it, for its tool tip.
        slides: Whether it has a slider beside its box.

    Signals:
        changed: The new value.
    """

    changed = Signal(int)

    def __init__(
        self,
        title: str,
        minimum: int,
        maximum: int,
        value: int,
        prefix: str = "",
        unit: str = "",
        by_factors: bool = False,
        keys: str = "",
        slides: bool = True,
    ) -> None:
        super().__init__()
        self.title, self.keys = title, keys
        self.minimum, self.maximum = minimum, maximum
        self.prefix, self.unit = prefix, unit
        self.slides = slides
        self._by_factors = by_factors
        self._value = value

    @property
    def value(self) -> int:
        return self._value

    @value.setter
    def value(self, value: int) -> None:
        value = min(max(value, self.minimum), self.maximum)
        if value != self._value:
            self._value = value
            self.changed.emit(value)

    def step(self, steps: int) -> None:
        """Make it larger or smaller by one a step, or by about 15 % and at least one."""
        value = self._value
        for _ in range(abs(steps)):
            if not self._by_factors:
                value += 1 if steps > 0 else -1
            elif steps > 0:
                value = max(round(value * _PER_STEP), value + 1)
            else:
                value = min(round(value / _PER_STEP), value - 1)
        self.value = value

    @property
    def place(self) -> int:
        """Where the value is between the limits, 0..100: evenly, or evenly by factors."""
        if self._by_factors:
            return round(_SLIDER_STEPS * math.log(self._value / self.minimum) / math.log(self.maximum / self.minimum))
        return round(_SLIDER_STEPS * (self._value - self.minimum) / (self.maximum - self.minimum))

    @place.setter
    def place(self, place: int) -> None:
        share = place / _SLIDER_STEPS
        if self._by_factors:
            self.value = round(self.minimum * (self.maximum / self.minimum) ** share)
        else:
            self.value = round(self.minimum + (self.maximum - self.minimum) * share)


class Switch(QObject):
    """Something that is on or off.

    Args:
        title: What is on or off.
        icon: QtAwesome name.
        tip: What it does when on.
        on: At the start.

    Signals:
        changed: Whether it is on now.
    """

    changed = Signal(bool)

    def __init__(self, title: str, icon: str, tip: str, on: bool = False) -> None:
        super().__init__()
        self.title, self.icon, self.tip = title, icon, tip
        self._value = on

    @property
    def value(self) -> bool:
        return self._value

    @value.setter
    def value(self, value: bool) -> None:
        if value != self._value:
            self._value = value
            self.changed.emit(value)


class Choice(QObject):
    """One of a few things.

    Args:
        title: What is chosen.
        choices: Of each its name, which is its tool tip too, and its icon (QtAwesome); the first is chosen.

    Signals:
        changed: Name of what is chosen now.
    """

    changed = Signal(str)

    def __init__(self, title: str, *choices: tuple[str, str]) -> None:
        super().__init__()
        self.title = title
        self.choices = choices
        self._value = choices[0][0]

    @property
    def value(self) -> str:
        """Name of what is chosen."""
        return self._value

    @value.setter
    def value(self, value: str) -> None:
        if value != self._value:
            self._value = value
            self.changed.emit(value)


Option = Amount | Switch | Choice
