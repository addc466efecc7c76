"""Where a Frame lies in the view: zoom, pan and fit, in device pixels."""

from __future__ import annotations

import math

from app.domain.mask_editing import Rect

MAX_SCALE = 64.0

# Device pixels left around a fitted image, and of an image that is panned away.
_FIT_MARGIN = 12.0
_KEEP_VISIBLE = 64.0

# How many times larger than fitted a place is shown that asks for a close look.
_CLOSE = 3.0


class ViewTransform:
    """Maps image pixels to device pixels: `device = origin + scale * image`.

    Image pixel (i, j) covers [j, j+1) x [i, i+1); device pixels likewise. The exact origin is kept as it follows from
    the gestures, so that a long sequence of zooms does not drift. Where the scale is a whole number, what is used
    is the origin rounded to device pixels: one image pixel then is a whole number of device pixels, and 1:1 is sharp.

    Attributes:
        scale: Device pixels per image pixel; 1.0 is one to one.
        fitted: Whether the view still is what `fit` made; then resizing fits again.
    """

    def __init__(self) -> None:
        self.scale = 1.0
        self.fitted = True
        self._image = (1, 1)
        self._view = (1.0, 1.0)
        self._x, self._y = 0.0, 0.0

    @property
    def image_size(self) -> tuple[int, int]:
        """(width, height) of the image in pixels."""
        return self._image

    @property
    def origin(self) -> tuple[float, float]:
        """(x, y) of the image's top left corner, in device pixels."""
        if self.scale.is_integer():
            return math.floor(self._x + 0.5), math.floor(self._y + 0.5)
        return self._x, self._y

    @property
    def fit_scale(self) -> float:
        """The scale at which the whole image just fits."""
        scales = (max(1.0, view - 2 * _FIT_MARGIN) / image for view, image in zip(self._view, self._image, strict=True))
        return min(*scales, MAX_SCALE)

    def limited(self, scale: float) -> float:
        """The nearest allowed scale: from half of what fits to `MAX_SCALE`."""
        return min(max(scale, min(self.fit_scale, 1.0) / 2), MAX_SCALE)

    def set_image(self, width: int, height: int) -> None:
        """Another image of this size; it is fitted."""
        self._image = (width, height)
        self.fit()

    def resize(self, width: float, height: float) -> None:
        """The view now has this size in device pixels; a fitted image stays fitted, else the middle stays."""
        dx, dy = (width - self._view[0]) / 2, (height - self._view[1]) / 2
        self._view = (width, height)
        if self.fitted:
            self.fit()
        else:
            self._move(dx, dy)

    def fit(self) -> None:
        """Show the whole image as large as possible, centred."""
        self.scale = self.fit_scale
        self._x, self._y = (
            (view - image * self.scale) / 2 for view, image in zip(self._view, self._image, strict=True)
        )
        self.fitted = True

    def zoom_to(self, scale: float, at: tuple[float, float] | None = None) -> None:
        """Change the scale; the image point at the device point `at` stays there.

        Args:
            scale: As it shall be, within `limited`.
            at: Defaults to the middle of the view. Beside the image, the nearest visible image point stays, so that
                the image cannot be zoomed out of sight.
        """
        anchor = at or (self._view[0] / 2, self._view[1] / 2)
        spans = zip((self._x, self._y), self._image, self._view, anchor, strict=True)
        x, y = (min(max(a, start, 0), start + size * self.scale, view) for start, size, view, a in spans)
        ratio = scale / self.scale
        self._x, self._y = x + (self._x - x) * ratio, y + (self._y - y) * ratio
        self.scale = scale
        self.fitted = False

    def centre_on(self, x: float, y: float, scale: float) -> None:
        """Show an image point in the middle of the view."""
        self.scale = scale
        self._x, self._y = (view / 2 - point * scale for view, point in zip(self._view, (x, y), strict=True))
        self.fitted = False

    def close_scale(self, rect: Rect) -> float:
        """The scale for a close look at an image rectangle: closer than all of the image, and with some surroundings.

        It stays as it is where it is close enough already and shows all of the rectangle.
        """
        height, width = rect.shape
        roomy = min(self._view[0] / (2 * width), self._view[1] / (2 * height))
        return self.limited(min(roomy, max(self.scale, _CLOSE * self.fit_scale)))

    def one_to_one(self) -> None:
        """Make one image pixel one device pixel; what is in the middle stays, and what fits is centred."""
        self.zoom_to(1.0)
        starts = zip((self._x, self._y), self._image, self._view, strict=True)
        self._x, self._y = ((view - size) / 2 if size <= view else start for start, size, view in starts)

    def pan(self, dx: float, dy: float) -> None:
        """Move the image by device pixels, as far as enough of it stays visible."""
        self._move(dx, dy)
        self.fitted = False

    def to_image(self, x: float, y: float) -> tuple[float, float]:
        """Image point at a device point."""
        left, top = self.origin
        return (x - left) / self.scale, (y - top) / self.scale

    def to_device(self, x: float, y: float) -> tuple[float, float]:
        """Device point of an image point."""
        left, top = self.origin
        return left + x * self.scale, top + y * self.scale

    def device_rect(self, rect: Rect, margin: int) -> Rect:
        """Smallest whole device pixels that hold an image rectangle, and `margin` more on every side."""
        left, top = self.to_device(rect.left, rect.top)
        right, bottom = self.to_device(rect.right, rect.bottom)
        return Rect(
            math.floor(left) - margin, math.floor(top) - margin, math.ceil(right) + margin, math.ceil(bottom) + margin
        )

    def _move(self, dx: float, dy: float) -> None:
        moved = []
        for start, delta, size, view in zip((self._x, self._y), (dx, dy), self._image, self._view, strict=True):
            extent = size * self.scale
            keep = min(_KEEP_VISIBLE, extent, view)
            # A zoom may have left less in sight; that must not make the next pan jump.
            low, high = min(keep - extent, start), max(view - keep, start)
            moved.append(min(max(start + delta, low), high))
        self._x, self._y = moved
