"""Runs first in the bundle: other programs that are started from it must not load its libraries.

The loader has read LD_LIBRARY_PATH by now, so this process goes on finding them. A browser that opens a report would
crash on them.
"""

import os

os.environ.pop("LD_LIBRARY_PATH", None)
if original := os.environ.pop("LD_LIBRARY_PATH_ORIG", None):
    os.environ["LD_LIBRARY_PATH"] = original
# A model process is the same program, and would take it for granted that its parent has left the path for it.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
