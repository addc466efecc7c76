"""`main.py --probe-display`: which platform plugin Qt takes and which screens it finds.

A process of its own, since Qt aborts it where there is no display.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication


def probe() -> int:
    """Print one JSON object; returns the exit status."""
    application = QGuiApplication([sys.argv[0]])
    screens = [
        f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio():.0%}"
        for screen in application.screens()
    ]
    facts = {"qt": qVersion(), "platform": application.platformName(), "screens": screens}
    sys.stdout.write(json.dumps(facts) + "\n")
    return 0
