"""The site builds without a warning, shows what the window has, and loads nothing from elsewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from app.ui.commands import COMMANDS
from tests.documentation.commands import ROOT

# What a browser fetches by itself; a link is followed by a person.
LOADS = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "srcset", "object": "data"}
# A name of a site in a style or a script is only fetched where it is an address.
FETCHES = re.compile(r"url\(\s*['\"]?(?:https?:)?//|@import|fetch\(\s*['\"](?:https?:)?//")
MOST_BYTES = 2_000_000


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As `make docs` builds it; it refers to what is missing, or not shown, as an error."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-d", folder / "doctrees"]
    done = subprocess.run([*command, "docs", folder / "html"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return folder / "html"


class Loads(HTMLParser):
    """The addresses that a page loads."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if LOADS.get(tag) in dict(attrs):
            self.found.append(dict(attrs)[LOADS[tag]] or "")


def test_no_page_loads_anything_from_elsewhere(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    loads = {address for page in pages for address in Loads(page.read_text(encoding="utf-8")).found}
    assert len(loads) > 10
    assert [address for address in loads if re.match(r"(\w+:)?//", address)] == []
    files = [path for path in site.rglob("*") if path.suffix in (".css", ".js")]
    assert [path.name for path in files if FETCHES.search(path.read_text(encoding="utf-8"))] == []


def test_every_command_of_the_window_is_in_the_reference(site: Path) -> None:
    page = (site / "tools.html").read_text(encoding="utf-8")
    cells = [unescape(re.sub(r"<[^>]+>", "", cell)) for cell in re.findall(r"<td>(.*?)</td>", page, re.DOTALL)]
    rows = [tuple(cells[start : start + 3]) for start in range(0, len(cells), 3)]
    titles, keys, told = (" \n".join(column) for column in zip(*rows, strict=True))
    numbered = re.compile(r"_[2-8]$")  # between the first and the last
    for command in COMMANDS:
        if not numbered.search(command.id):
            assert command.text in titles
            assert all(key in keys for key in command.shortcuts)
        assert command.hint in told


def test_pictures_are_few_and_small() -> None:
    sizes = {path.name: path.stat().st_size for path in (ROOT / "docs" / "images").iterdir()}
    assert sum(sizes.values()) < MOST_BYTES
    shown = "".join(page.read_text(encoding="utf-8") for page in [*(ROOT / "docs").glob("*.md"), ROOT / "README.md"])
    assert [name for name in sizes if f"images/{name}" not in shown] == []
