"""How `make docs` builds the site: MyST pages, the theme furo, and the commands of the window out of their table."""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path

from sphinx.application import Sphinx

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

project = "WaveMask"
author = "WaveMask contributors"
version = release = metadata.version("wavemask")

extensions = ["myst_parser", "command_tables"]
exclude_patterns = ["_build"]
myst_heading_anchors = 3
nitpicky = True

html_theme = "furo"
html_title = f"WaveMask {version}"
html_static_path = ["static"]
html_css_files = ["wavemask.css"]
html_show_sourcelink = html_copy_source = html_show_sphinx = html_show_copyright = False
html_theme_options = {"top_of_page_buttons": []}


def lead_to_pages(app: Sphinx, path: Path, page: str, content: list[str]) -> None:
    """Let links of a file beside this folder, such as the README, lead to the pages instead of to files."""
    text = re.sub(r"\]\(docs/([^)]+)\)", r"](\1)", content[0])
    content[0] = re.sub(r"\]\(resources/models/[^)]+/CARD\.md\)", "](cards.md)", text)


def setup(app: Sphinx) -> None:
    """Called by Sphinx."""
    app.connect("include-read", lead_to_pages)
