"""Draws the icon of the program at the sizes that each system wants, from the SVG file beside it."""

from __future__ import annotations

import io
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent


def draw(size: int) -> Image.Image:
    """The icon, so many pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(FOLDER / "wavemask.svg")).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(data.data())))


def main() -> None:
    """Write the files."""
    application = QGuiApplication([])
    draw(256).save(FOLDER / "wavemask.png", optimize=True)
    draw(256).save(FOLDER / "wavemask.ico", sizes=[(size, size) for size in (16, 24, 32, 48, 64, 128, 256)])
    draw(1024).save(FOLDER / "wavemask.icns")
    application.quit()


if __name__ == "__main__":
    main()
