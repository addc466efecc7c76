"""Made-up screens of ultrasound and endoscopy devices, with what on them is text, what is a mark and what the image."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from app.domain.mask_editing import Rect

Mask = NDArray[np.bool_]
Colour = tuple[int, int, int]

SIZES = [(480, 640), (576, 720), (600, 800), (768, 1024)]
PROBES = ["sector", "curved", "linear", "circle", "octagon"]
FONTS = [
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_DUPLEX,
    cv2.FONT_HERSHEY_COMPLEX,
    cv2.FONT_HERSHEY_TRIPLEX,
    None,  # Pillow's own
]
COLOURS: list[Colour] = [
    (255, 255, 255),
    (200, 200, 200),
    (150, 160, 170),
    (255, 230, 90),
    (110, 220, 150),
    (90, 200, 255),
]
NAMES = ["DOE, JANE", "Müller-Lüdenscheidt, K.", "SMITH^ANNA", "García Ibáñez", "Nguyen Thi Lan", "O'Brien, P."]
PLACES = ["ST. MARY HOSPITAL", "Klinikum Nord", "Mon General", "GI Unit 3", "Universitätsklinik"]
PRESETS = [
    "Abdomen C5-1",
    "Adult Echo S5-1",
    "Thyroid 12L",
    "28Hz 11cm",
    "FR 43Hz",
    "Gn 60 C 61",
    "MI 1.1 TIS 0.4",
    "HGen 2D",
    "65 bpm",
]


@dataclass(frozen=True)
class Screen:
    """One made-up Frame.

    Attributes:
        rgb: Shape (H, W, 3), uint8.
        texts: Of each line of text, where it stands and which pixels of that are ink.
        inside: Of each, whether it stands in the image.
        marks: Shape (H, W), pixels of callipers, bars, rulers, traces and icons.
        image: Shape (H, W), pixels that the probe or camera filled.
    """

    rgb: NDArray[np.uint8]
    texts: list[tuple[Rect, Mask]]
    inside: list[bool]
    marks: Mask
    image: Mask


def screen(seed: int) -> Screen:
    return _Artist(seed).drawn()


class _Artist:
    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)
        self.height, self.width = SIZES[self.rng.integers(len(SIZES))]
        self.probe = PROBES[seed % len(PROBES)]
        self.endoscope = self.probe in ("circle", "octagon")
        self.rgb = np.zeros((self.height, self.width, 3), np.uint8)
        self.marks = np.zeros((self.height, self.width), np.bool_)
        self.texts: list[tuple[Rect, Mask]] = []
        self.inside: list[bool] = []
        self.taken = np.zeros((self.height, self.width), np.bool_)

    def drawn(self) -> Screen:
        bar = self._header_bar()
        image = self._image(bar)
        self.taken |= cv2.dilate(image.astype(np.uint8), np.ones((9, 9), np.uint8)).astype(bool)
        self._scale_bar()
        self._ruler()
        if self.endoscope:
            self._logo()
        else:
            self._callipers(image)
            self._trace()
        self._header(bar)
        self._side_lines()
        if self.rng.random() < 0.35:
            self._label_inside(image)
        if self.rng.random() < 0.4:
            quality = int(self.rng.integers(82, 97))
            coded = cv2.imencode(".jpg", self.rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
            self.rgb = np.ascontiguousarray(cv2.imdecode(coded, cv2.IMREAD_COLOR)[..., ::-1])
        return Screen(self.rgb, self.texts, self.inside, self.marks, image)

    # --- the image

    def _header_bar(self) -> int:
        """A plain bar on top; its height or 0."""
        if self.rng.random() < 0.5:
            return 0
        bar = int(self.height * self.rng.uniform(0.08, 0.11))
        self.rgb[:bar] = [(33, 60, 96), (45, 45, 45), (190, 195, 200)][self.rng.integers(3)]
        return bar

    def _image(self, bar: int) -> Mask:
        top, bottom = bar + round(0.08 * self.height), round(0.9 * self.height)
        y, x = np.mgrid[: self.height, : self.width].astype(np.float32)
        middle = self.width * 0.5
        if self.probe == "linear":
            area = (abs(x - middle) < 0.27 * self.width) & (y > top) & (y < bottom)
        elif self.endoscope:
            radius = (bottom - top) / 2
            dx, dy = x - self.width * 0.58, y - (top + bottom) / 2
            area = np.hypot(dx, dy) < radius
            if self.probe == "octagon":
                area = (abs(dx) < radius) & (abs(dy) < 0.9 * radius) & (abs(dx) + abs(dy) < 1.5 * radius)
        else:
            near = 0 if self.probe == "sector" else 0.28 * self.height
            apex = top - 0.85 * near
            distance, angle = np.hypot(x - middle, y - apex), np.arctan2(x - middle, y - apex)
            area = (distance > near) & (distance < bottom - apex) & (abs(angle) < (0.62 if near else 0.7))
        texture = self._mucosa(x, y) if self.endoscope else self._speckle(y, top, bottom)
        self.rgb[area] = texture[area]
        return np.asarray(area, np.bool_)

    def _noise(self, step: int) -> NDArray[np.float32]:
        small = self.rng.normal(size=(self.height // step + 2, self.width // step + 2)).astype(np.float32)
        return np.asarray(cv2.resize(small, (self.width, self.height), interpolation=cv2.INTER_CUBIC))

    def _speckle(self, y: NDArray[np.float32], top: int, bottom: int) -> NDArray[np.uint8]:
        coarse = self._noise(48) + 0.6 * self._noise(16)
        speckle = cv2.GaussianBlur(self.rng.rayleigh(0.8, y.shape).astype(np.float32), (0, 0), sigmaX=2.0, sigmaY=1.0)
        depth = np.clip(1.25 - 0.8 * (y - top) / (bottom - top), 0.2, 1)
        grey = np.clip(self.rng.uniform(60, 110) * (1 + 0.45 * coarse) * depth * speckle**1.6, 3, 255).astype(np.uint8)
        return np.repeat(grey[..., None], 3, axis=2)

    def _mucosa(self, x: NDArray[np.float32], y: NDArray[np.float32]) -> NDArray[np.uint8]:
        light = np.clip(1.1 - np.hypot(x - self.width * 0.6, y - self.height * 0.5) / self.height, 0.25, 1)
        light = light + 0.1 * self._noise(40) + 0.02 * self._noise(3)
        rgb = np.clip(np.array([215, 105, 80]) * light[..., None], 5, 255).astype(np.uint8)
        for _ in range(12):
            centre = int(self.rng.uniform(0.4, 0.75) * self.width), int(self.rng.uniform(0.25, 0.75) * self.height)
            axes = int(self.rng.integers(2, 9)), int(self.rng.integers(1, 4))
            cv2.ellipse(rgb, centre, axes, float(self.rng.uniform(0, 180)), 0, 360, (255, 250, 245), -1, cv2.LINE_AA)
        return rgb

    # --- marks

    def _mark(self, before: NDArray[np.uint8]) -> None:
        changed = (before != self.rgb).any(axis=2)
        self.marks |= changed
        self.taken |= cv2.dilate(changed.astype(np.uint8), np.ones((7, 7), np.uint8)).astype(bool)

    def _scale_bar(self) -> None:
        """Greyscale or colour Doppler bar at the right."""
        before = self.rgb.copy()
        top, bottom = round(0.2 * self.height), round(self.rng.uniform(0.35, 0.6) * self.height)
        left = round(0.955 * self.width)
        ramp = np.linspace(255, 0, bottom - top).astype(np.uint8)[:, None]
        bar = np.repeat(ramp[..., None], 3, axis=2)
        if self.rng.random() < 0.3:
            bar = cv2.applyColorMap(ramp, cv2.COLORMAP_JET)
        self.rgb[top:bottom, left : left + round(0.018 * self.width)] = bar
        self._mark(before)

    def _ruler(self) -> None:
        before = self.rgb.copy()
        x, step = round(0.93 * self.width), round(self.rng.uniform(0.03, 0.06) * self.height)
        for index, y in enumerate(range(round(0.15 * self.height), round(0.9 * self.height), step)):
            if self.rng.integers(2):
                cv2.line(self.rgb, (x, y), (x + (9 if index % 5 == 0 else 4), y), (255, 255, 255), 2)
            else:
                cv2.circle(self.rgb, (x, y), 1, (255, 255, 255), -1)
        if self.rng.random() < 0.4:
            y = round(0.93 * self.height)
            for x in range(round(0.35 * self.width), round(0.65 * self.width), step):
                cv2.line(self.rgb, (x, y), (x, y + 6), (220, 220, 220), 1)
        self._mark(before)

    def _callipers(self, image: Mask) -> None:
        before = self.rgb.copy()
        rows, columns = np.nonzero(image)
        colour = COLOURS[self.rng.integers(4)]
        for _ in range(int(self.rng.integers(1, 3))):
            ends = []
            for pick in self.rng.integers(len(rows), size=2):
                x, y = int(columns[pick]), int(rows[pick])
                cv2.drawMarker(self.rgb, (x, y), colour, cv2.MARKER_CROSS, 13, 2)
                ends.append(np.array([x, y]))
            for share in np.arange(0, 1, 7 / max(8, np.hypot(*(ends[1] - ends[0])))):
                dot = ends[0] + share * (ends[1] - ends[0])
                cv2.circle(self.rgb, (int(dot[0]), int(dot[1])), 0, colour, -1)
        self._mark(before)

    def _trace(self) -> None:
        if self.rng.random() < 0.5:
            return
        before = self.rgb.copy()
        x = np.arange(round(0.05 * self.width), round(0.4 * self.width))
        beat = np.exp(-((((x % 90) - 20) / 3.0) ** 2)) * 0.04 * self.height
        y = round(0.965 * self.height) - beat
        cv2.polylines(self.rgb, [np.stack([x, y], 1).astype(np.int32)], False, (190, 190, 190), 1, cv2.LINE_AA)
        self._mark(before)

    def _logo(self) -> None:
        before = self.rgb.copy()
        x, y = round(0.06 * self.width), round(0.5 * self.height)
        cv2.circle(self.rgb, (x, y), 14, (200, 30, 30), -1, cv2.LINE_AA)
        cv2.line(self.rgb, (x - 8, y), (x + 8, y), (255, 255, 255), 3)
        self._mark(before)

    # --- text

    def _header(self, bar: int) -> None:
        size = int(self.rng.integers(12, 19)) if self.height < 700 else int(self.rng.integers(13, 25))
        font = FONTS[self.rng.integers(len(FONTS))]
        colour = COLOURS[self.rng.integers(3)]
        if bar and self.rgb[0, 0].min() > 150:
            colour = (20, 20, 30)
        elif bar:
            colour = COLOURS[self.rng.integers(2)]
        y = 5
        for parts in (
            (self._name(), self._date()),
            (self._number(), PLACES[self.rng.integers(len(PLACES))], self._time()),
        ):
            for text, place in zip(parts, np.linspace(0.01, 0.72, len(parts)), strict=True):
                self._write(text, round(place * self.width), y, size, font, colour)
            y += round(1.5 * size)

    def _side_lines(self) -> None:
        size, font = int(self.rng.integers(11, 19)), FONTS[self.rng.integers(len(FONTS))]
        colour = COLOURS[self.rng.integers(len(COLOURS))]
        y = round(0.2 * self.height)
        for _ in range(int(self.rng.integers(3, 8))):
            choices = [*PRESETS, self._name(), self._date(), self._time(), self._number()]
            self._write(choices[self.rng.integers(len(choices))], 6, y, size, font, colour)
            y += round(1.45 * size)
        if self.rng.random() < 0.5:
            self._write("+ Dist 1.43 cm", 8, round(0.92 * self.height), size, font, COLOURS[0])

    def _label_inside(self, image: Mask) -> None:
        rows, columns = np.nonzero(image)
        size = int(self.rng.integers(15, 24))
        text = [self._name(), self._date(), "LIVER LONG"][self.rng.integers(3)]
        for pick in self.rng.integers(len(rows), size=40):
            x, y = int(columns[pick]), int(rows[pick])
            block = image[y : y + 2 * size, x : x + 12 * size]
            if (
                block.shape == (2 * size, 12 * size)
                and block.all()
                and not self.marks[y : y + 2 * size, x : x + 12 * size].any()
            ):
                self._write(text, x, y, size, FONTS[(0, 1, 4)[self.rng.integers(3)]], COLOURS[0], inside=True)
                return

    def _write(
        self, text: str, x: int, y: int, size: int, font: int | None, colour: Colour, inside: bool = False
    ) -> None:
        """Draw a line whose capitals are about `size` * 0.75 pixels high, unless something is in its way."""
        page = np.zeros((self.height, self.width), np.uint8)
        if font is None:
            drawing = Pillow.fromarray(page)
            ImageDraw.Draw(drawing).text((x, y), text, fill=255, font=ImageFont.load_default(size))
            page = np.asarray(drawing)
        else:
            text = text.translate(str.maketrans("üäáíñ", "uaain"))
            scale = cv2.getFontScaleFromHeight(font, max(8, round(0.72 * size)), 1)
            cv2.putText(page, text, (x, y + size), font, scale, (255,), 1 if size < 19 else 2, cv2.LINE_AA)
        ink = page > 100
        box = Rect.around(ink)
        if box.empty or (not inside and self.taken[box.window].any()):
            return
        alpha = (page / 255.0)[..., None]
        self.rgb = (self.rgb * (1 - alpha) + np.array(colour) * alpha).astype(np.uint8)
        self.texts.append((box, ink[box.window]))
        self.inside.append(inside)
        self.taken[max(0, box.top - 2) : box.bottom + 2, max(0, box.left - 6) : box.right + 6] = True

    def _name(self) -> str:
        return NAMES[self.rng.integers(len(NAMES))]

    def _number(self) -> str:
        return f"ID {self.rng.integers(10**5, 10**8)}"

    def _date(self) -> str:
        day, month, year = self.rng.integers(1, 29), self.rng.integers(1, 13), self.rng.integers(1994, 2027)
        return [f"{day:02}/{month:02}/{year}", f"{year}-{month:02}-{day:02}", f"DOB {day}.{month}.{year}"][
            self.rng.integers(3)
        ]

    def _time(self) -> str:
        return f"{self.rng.integers(24):02}:{self.rng.integers(60):02}:{self.rng.integers(60):02}"
