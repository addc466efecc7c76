"""Photographs the main screens of the real program on simulated images.

`make screenshot` writes the pictures that the documentation shows to docs/images. `make screenshot ARGS="--all OUT"`
writes every screen in every theme, at 100 % and 200 %, in English and in Urdu, to the folder OUT, with a page to look
through them all. The window draws into memory unless QT_QPA_PLATFORM says otherwise; its size is fixed, and samples and
model give the same pixels each time, so that a change in the pictures is a change in the program.
"""

from __future__ import annotations

import argparse
import html
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
from PIL import Image as Picture
from PySide6.QtCore import QBuffer, QObject, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import main as program
from app.domain.agreement import Side
from app.domain.annotation import State
from app.domain.image import UNCALIBRATED
from app.domain.manual_scale import ManualScale
from app.domain.mask_editing import MASK
from app.services.reader_comparison import Compared
from app.services.run_pictures import RunPictures
from app.storage.settings import THEMES, Settings, save_settings
from app.ui.dialogs.improve_dialog import ImproveDialog
from app.ui.main_window import MainWindow
from app.ui.mask_comparison import sources_of
from tests.ui import fine_tuning

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
SIZE = 1440, 900
PATIENCE_SECONDS = 60
POLL_MS = 20
STILLS, CINE = ("phantom_lesion_1.png", "phantom_lesion_2.png"), "phantom_cine.avi"
# What the pages show, in the theme "light" unless the name ends in another.
SHOWN = (
    "window",
    "window_dark",
    "correct",
    "accepted",
    "export",
    "improve",
    "verdict",
    "cine",
    "measurements",
    "library",
)
LANGUAGES = ("en", "ur")
# What is drawn into memory has a screen of 800 x 800 otherwise, on which the panels lie on top of each other.
SCREEN = {
    "name": "screen", "x": 0, "y": 0, "width": 3840, "height": 2400, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
}  # fmt: skip
LOOKS = tuple(theme for theme in THEMES if theme != "system")

Wait = Callable[[], bool]
Screen = tuple[str, QWidget]


class Tour:
    """Goes through the screens of the program as a user would, and yields what it waits for or what is to be seen."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self._window = window
        self._session = window.session
        self._bench = window.workbench
        self._folder = folder
        self._thumbnails: set[int] = set()
        window.resize(*SIZE)
        self._bench.worklist.thumbnail_ready.connect(lambda row: self._thumbnails.add(row))

    def screens(self) -> Iterator[Wait | Screen]:
        """Every screen, each after what has to be true for it."""
        window = self._window
        yield window.isActiveWindow
        yield "empty", window
        self._bench.open([self._folder / "samples"])
        yield lambda: len(self._bench.worklist.entries) == len(list((self._folder / "samples").glob("phantom*")))
        yield from self._on(STILLS[0])
        yield lambda: len(self._thumbnails) == len(self._bench.worklist.entries)
        window.stage.banner.dismiss()
        yield "window", window
        yield from self._corrected()
        yield from self._measured()
        self._do("accept")
        yield lambda: self._name() != STILLS[0] and self._proposed()
        yield self._idle
        yield "accepted", window
        yield from self._dialogs()
        yield from self._cine()
        yield from self._on(STILLS[1])
        yield from self._readers()
        yield from self._improving()
        yield from self._review()

    def _corrected(self) -> Iterator[Wait | Screen]:
        """A stroke with the brush along the border of the proposal, and the cursor over what comes next."""
        self._do("brush")
        mask = self._session.annotation.layer & MASK
        rows, columns = np.nonzero(mask)
        border = [(columns[rows == y].max() + 6, y) for y in np.unique(rows)[20:-20:6]]
        self._stroke(*border)
        QTest.mouseMove(self._window.canvas, self._at(border[-1][0] - 50, border[-1][1] + 16))
        yield self._idle
        yield "correct", self._window

    def _measured(self) -> Iterator[Wait | Screen]:
        """In millimetres, as if somebody had drawn the ruler along the depth scale; the history makes room for them."""
        drawn, said = ((30, 26), (30, 534)), (40.0, None, None, self._session.image.sha256, "2026-01-01T12:00:00+00:00")
        self._session.set_scale(ManualScale(*drawn, *said))
        self._do("show_diameters")
        self._do("show_history")
        yield self._idle
        yield "measurements", self._window
        self._do("show_diameters")
        self._do("show_history")

    def _dialogs(self) -> Iterator[Wait | Screen]:
        window = self._window
        for name, command, dialog in (
            ("export", "export", lambda: window.export_dialog),
            ("import", "import_masks", lambda: window.import_dialog),
            ("library", "model_library", lambda: window.model_library),
            ("shortcuts", "shortcuts", lambda: window.shortcut_sheet),
        ):
            self._do(command)
            yield dialog().isVisible
            yield self._idle
            yield name, dialog()
            dialog().close()
        self._do("palette")
        QTest.keyClicks(window.command_palette.search, "mask")
        yield "palette", window
        self._do("palette")

    def _review(self) -> Iterator[Wait | Screen]:
        dialog = self._window.listing.dialog
        self._do("propose_listed")
        yield lambda: all(entry.state != State.EMPTY for entry in self._bench.worklist.entries)
        yield self._idle
        self._do("select_listed")
        self._do("review")
        yield dialog.accept_page.isEnabled
        yield "review", dialog
        dialog.close()

    def _readers(self) -> Iterator[Wait | Screen]:
        """Two readers who differ, without two whole readings."""
        comparison, dialog = self._bench.comparison, self._window.readers.comparison
        self._do("compare_readers")
        yield lambda: bool(comparison.problem)
        a = (self._session.annotation.layer & MASK).astype(bool)
        b = np.roll(a, (6, 14), axis=(0, 1))
        comparison.readers, comparison.chosen, comparison.problem = (
            ["Reader 1", "Reader 2"],
            ("Reader 1", "Reader 2"),
            "",
        )
        comparison.show(Compared.of(a, b, dict.fromkeys(Side, True), UNCALIBRATED))
        yield dialog.isVisible
        yield "readers", dialog
        dialog.close()

    def _improving(self) -> Iterator[Wait | Screen]:
        """Before a run and after it, with a stand-in for the run of some minutes."""
        window, tuning = self._window, fine_tuning.StandInFineTuning()
        tuning.outlook = fine_tuning.outlook()
        name = "phantom {}".format
        dialog = ImproveDialog(tuning, lambda frame: name(frame.image_id), window.names, window.theme, window)
        dialog.start()
        yield dialog.isVisible
        yield "improve", dialog
        phantoms, pictures = Phantoms(self._folder), dialog.findChild(RunPictures)
        read: list[object] = []
        pictures.ready.connect(read.append)
        tuning.tell(fine_tuning.progress(phantoms.worst()))
        yield lambda: bool(read)
        yield "run", dialog
        frames = phantoms.frames([0.12, 0.09, 0.06, 0.04, -0.01])
        tuning.finish(fine_tuning.verdict(frames, better=True))
        yield lambda: all(map(pictures.find, map(sources_of, frames)))
        yield "verdict", dialog
        dialog.close()

    def _cine(self) -> Iterator[Wait | Screen]:
        yield from self._on(CINE)
        for index in (6, 12):
            self._stroke((383, 226), (400, 226))  # which makes it a frame of the user's own
            self._session.show_frame(index)
            yield lambda index=index: self._session.frame_index == index
            self._do("propose_again")
            yield self._proposed
        yield self._idle
        yield "cine", self._window

    def _on(self, name: str) -> Iterator[Wait]:
        entries = self._bench.worklist.entries
        self._session.show(next(row for row, entry in enumerate(entries) if entry.path.name == name))
        yield lambda: self._name() == name and self._proposed()
        yield self._idle

    def _name(self) -> str:
        """Of the image on show."""
        return self._session.image.path.name if self._session.image else ""

    def _proposed(self) -> bool:
        annotation = self._session.annotation
        return annotation is not None and annotation.proposal is not None

    def _idle(self) -> bool:
        return not self._bench.activity and not self._window.measuring.outdated

    def _do(self, command: str) -> None:
        self._window.commands[command].trigger()

    def _stroke(self, *points: tuple[float, float]) -> None:
        canvas, left = self._window.canvas, Qt.MouseButton.LeftButton
        QTest.mousePress(canvas, left, pos=self._at(*points[0]))
        for point in points[1:]:
            QTest.mouseMove(canvas, self._at(*point))
        QTest.mouseRelease(canvas, left, pos=self._at(*points[-1]))

    def _at(self, x: float, y: float) -> object:
        return self._window.canvas.image_to_widget(QPointF(x, y)).toPoint()


class Phantoms(fine_tuning.RunFolder):
    """The simulated lesion, each time elsewhere, with masks that are ever closer to it."""

    def _contents(self, seed: int) -> dict[str, np.ndarray]:
        image = cv2.imread(str(ROOT / "resources" / "samples" / f"phantom_lesion_{1 + seed % 2}.png"))
        height, width = image.shape[:2]
        centre, radii = ((336, 250), (92, 78)) if seed % 2 == 0 else ((382, 230), (108, 50))
        shift = np.float32([[1, 0, 12 * (seed % 5) - 24], [0, 1, 4 * (seed % 5)]])
        masks = {}
        for name, size in (("accepted", 1.0), ("current", 0.7), ("candidate", 0.94)):
            mask = np.zeros((height, width), np.uint8)
            axes = tuple(round(size * radius) for radius in radii)
            masks[name] = cv2.ellipse(mask, centre, axes, 8 * (1 - size), 0, 360, 255, cv2.FILLED)
        moved = {"image": image, **masks}
        return {
            name: cv2.warpAffine(pixels, shift, (width, height), flags=cv2.INTER_NEAREST, borderMode=cv2.BORDER_REFLECT)
            for name, pixels in moved.items()
        }


class Photographer(QObject):
    """Leads the tour, and takes a picture of each screen in each theme."""

    def __init__(self, window: MainWindow, tour: Iterator[Wait | Screen], themes: list[str], out: Path, suffix: str):
        super().__init__(window)
        self._window, self._tour, self._themes, self._out, self._suffix = window, tour, themes, out, suffix
        self._wait: Wait = lambda: True
        self._since = time.monotonic()
        self._last = "the start"
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if not self._wait():
            if time.monotonic() - self._since > PATIENCE_SECONDS:
                sys.stderr.write(f"What was to come after “{self._last}” did not come in time.\n")
                os._exit(1)
            return
        self._since = time.monotonic()
        step = next(self._tour, None)
        if step is None:
            self._timer.stop()
            self._window.close()
        elif isinstance(step, tuple):
            self._timer.stop()
            self._last = step[0]
            self._take(*step, list(self._themes))
        else:
            self._wait = step

    def _take(self, name: str, widget: QWidget, themes: list[str]) -> None:
        if not themes:
            self._window.commands[f"theme_{self._themes[0]}"].trigger()
            self._wait = lambda: True
            self._timer.start()
            return
        self._window.commands[f"theme_{themes[0]}"].trigger()
        # A zero timer fires after the pending paint and layout events; the second, after those that they caused.
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: self._save(name, widget, themes)))

    def _save(self, name: str, widget: QWidget, themes: list[str]) -> None:
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        widget.grab().save(buffer, "PNG")
        path = self._out / f"{name}_{themes[0]}{self._suffix}.png"
        path.write_bytes(bytes(buffer.data()))
        self._take(name, widget, themes[1:])


def photograph(out: Path, themes: list[str], language: str, suffix: str) -> int:
    """Start the program on a copy of the samples and take the tour; returns the exit status."""
    # Always the same, since some screens show it.
    folder = Path(tempfile.gettempdir()) / "wavemask-screenshots"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        # Elsewhere, so that what the user chose and annotated before is not in the picture.
        os.environ["WAVEMASK_HOME"] = str(folder / "home")
        settings = Settings(reader_asked=True, notice_acknowledged=True, theme=themes[0], language=language)
        save_settings(settings, folder / "home")
        copy_samples(folder / "samples")
        sys.argv = ["main.py"]
        event_loop = QApplication.exec

        def with_photographer(*_: object) -> int:
            window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
            Photographer(window, Tour(window, folder).screens(), themes, out, suffix)
            return event_loop()

        QApplication.exec = with_photographer  # type: ignore[method-assign]
        return program.main()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def copy_samples(folder: Path) -> None:
    """The simulated stills, and a cine in which one of them breathes."""
    folder.mkdir()
    for path in (ROOT / "resources" / "samples").glob("*.png"):
        shutil.copy(path, folder)
    still = cv2.imread(str(folder / "phantom_lesion_2.png"))
    height, width = still.shape[:2]
    film = cv2.VideoWriter(str(folder / CINE), cv2.VideoWriter.fourcc(*"MJPG"), 12, (width, height))
    for phase in np.linspace(0, 2 * np.pi, 24, endpoint=False):
        move = np.float32([[1, 0, 10 * np.sin(phase)], [0, 1 + 0.04 * np.sin(phase), 4 * np.sin(phase)]])
        film.write(cv2.warpAffine(still, move, (width, height), borderMode=cv2.BORDER_REFLECT))
    film.release()


def start(out: Path, themes: tuple[str, ...], scale: int, language: str, suffix: str) -> None:
    """Photograph in a process of its own, since scale and language are settled when Qt starts."""
    command = [sys.executable, "-m", "docs.make_screenshots", "--one", str(out), *themes]
    command += ["--language", language, "--suffix", suffix]
    with tempfile.TemporaryDirectory(prefix="wavemask-screen-") as folder:
        (screen := Path(folder) / "screen.json").write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
        platform = f"offscreen:configfile={screen}"
        environment = {**os.environ, "QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": str(scale)}
        subprocess.run(command, cwd=ROOT, env=environment, check=True)  # noqa: S603 - it is this program


def contact_sheet(out: Path) -> None:
    """A page with all pictures of a folder, those of one screen in a row."""
    rows: dict[str, list[str]] = {}
    for path in sorted(out.glob("*.png")):
        rows.setdefault(path.stem.partition("_")[0], []).append(path.name)
    figure = '<a href="{0}"><figure><img src="{0}" alt="" loading="lazy"><figcaption>{0}</figcaption></figure></a>'
    body = "".join(
        f"<h2>{html.escape(screen)}</h2><div>{''.join(figure.format(html.escape(name)) for name in names)}</div>"
        for screen, names in rows.items()
    )
    style = "body{font-family:sans-serif;background:#888}div{display:flex;flex-wrap:wrap;gap:8px}"
    style += "img{width:420px}figure{margin:0}"
    page = f'<!doctype html><meta charset="utf-8"><title>Screens</title><style>{style}</style>{body}'
    (out / "index.html").write_text(page, encoding="utf-8")


def keep_shown(taken: Path) -> None:
    """Put what the pages show into the folder of their images, with 256 colours, which is a sixth of the size."""
    IMAGES.mkdir(exist_ok=True)
    for name in SHOWN:
        source = taken / (f"{name}.png" if name.endswith("_dark") else f"{name}_light.png")
        with Picture.open(source) as picture:
            small = picture.convert("RGB").quantize(256, Picture.Quantize.MAXCOVERAGE, dither=Picture.Dither.NONE)
        small.save(IMAGES / f"{name}.png", optimize=True)


def main() -> int:
    """Do what the command line says; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", type=Path, metavar="OUT", help="write every screen in every look to a new folder")
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--language", default="en", help=argparse.SUPPRESS)
    parser.add_argument("--suffix", default="", help=argparse.SUPPRESS)
    parser.add_argument("themes", nargs="*", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        return photograph(options.one, options.themes, options.language, options.suffix)
    if options.all:
        out = options.all.absolute()
        out.mkdir(parents=True, exist_ok=True)
        for scale in (1, 2):
            for language in LANGUAGES:
                start(out, LOOKS, scale, language, f"_{100 * scale}_{language}")
        contact_sheet(out)
        return 0
    with tempfile.TemporaryDirectory(prefix="wavemask-pictures-") as folder:
        start(Path(folder), ("light", "dark"), 1, "en", "")
        keep_shown(Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
