"""Runs first in the bundle: other programs that are started from it must not load its libraries.

The loader has read LD_LIBRARY_PATH by now, so this process goes on finding them; a model process is the same program
and sets it again for itself. A browser that opens a report would crash on them.
"""

import os

os.environ.pop("LD_LIBRARY_PATH", None)
if original := os.environ.pop("LD_LIBRARY_PATH_ORIG", None):
    os.environ["LD_LIBRARY_PATH"] = original
