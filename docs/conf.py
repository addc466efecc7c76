"""How `make docs` builds the site: MyST pages, the theme furo, and the commands of the window out of their table."""

from __future__ import annotations

import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.version import program_version  # noqa: E402 - the path above leads to it

project = "WaveMask"
author = "the authors of WaveMask"
version = release = program_version()

extensions = ["myst_parser", "command_tables"]
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
# Of the README, which is shown as it is, only its own files lead out of this folder.
suppress_warnings: list[str] = []
nitpicky = True

html_theme = "furo"
html_title = " ".join(filter(None, ("WaveMask", version)))
html_static_path = ["static"]
html_css_files = ["wavemask.css"]
html_show_sourcelink = html_copy_source = html_show_sphinx = html_show_copyright = False
html_theme_options = {"top_of_page_buttons": []}
