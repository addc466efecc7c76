"""A directive that draws the commands of the window from their table, so that the reference cannot fall behind it.

`{commands}` is replaced by a section for each menu, with a table of its commands, their keys and hints, and one for
each of its submenus. What the mouse, a finger or a held key does without a command comes last, in a section of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from docutils import nodes
from docutils.parsers.rst import Directive
from sphinx.application import Sphinx

from app.ui.commands import COMMANDS, Command
from app.ui.tools import toolbox
from app.ui.tools.tool import Tool

HEADINGS = ("Command", "Keys", "What it does")
WIDTHS = (30, 20, 50)
HANDS = "Mouse, touch and held keys"


class CommandTables(Directive):
    """Every command of the window, by menu."""

    def run(self) -> list[nodes.Node]:
        menus: dict[str, list[Command]] = {}
        for command in COMMANDS:
            menus.setdefault(command.menu if command.handler else HANDS, []).append(command)
        menus[HANDS] = menus.pop(HANDS)
        sections: dict[str, nodes.section] = {}
        for path, commands in menus.items():
            menu, _, submenu = path.partition("/")
            if menu not in sections:
                sections[menu] = self._section(menu)
            part = sections[menu]
            if submenu:
                part = self._section(f"{menu}, {submenu}")
                sections[menu] += part
            part.insert(1, _table(commands))
        return list(sections.values())

    def _section(self, title: str) -> nodes.section:
        section = nodes.section("", nodes.title(text=title), names=[nodes.fully_normalize_name(title)])
        self.state.document.note_implicit_target(section, section)
        return section


def _table(commands: Sequence[Command]) -> nodes.table:
    group = nodes.tgroup(cols=len(HEADINGS))
    group += [nodes.colspec(colwidth=width) for width in WIDTHS]
    group += nodes.thead("", _row([nodes.Text(text)] for text in HEADINGS))
    group += nodes.tbody("", *(_row(_cells(alike)) for alike in _runs(commands)))
    return nodes.table("", group, classes=["commands", "colwidths-given"])


def _runs(commands: Sequence[Command]) -> Iterator[list[Command]]:
    """Commands one by one, those that differ in nothing but a number together."""
    for _, run in groupby(commands, lambda command: (re.sub(r"_\d+$", "", command.id), command.hint)):
        yield list(run)


def _cells(alike: Sequence[Command]) -> Iterator[list[nodes.Node]]:
    first, last = alike[0], alike[-1]
    yield [nodes.Text(first.text if len(alike) == 1 else f"{first.text} … {last.text}")]
    if len(alike) == 1:
        yield _keys(first.shortcuts, ", ")
    else:
        yield _keys((*first.shortcuts, *last.shortcuts), " … ")
    told = [first.hint]
    if first.group == "tool":
        told.append(_tool_hints()[first.argument])
    yield [nodes.Text(" ".join(filter(None, told)))]


def _keys(keys: Sequence[str], between: str) -> list[nodes.Node]:
    found: list[nodes.Node] = []
    for key in keys:
        found += [nodes.Text(between)] * bool(found) + [nodes.literal(text=key, classes=["kbd"])]
    return found


def _tool_hints() -> dict[str, str]:
    """What the line at the bottom of the window says of each tool."""
    hints, kinds = {}, [Tool]
    while kinds:
        kind = kinds.pop()
        kinds += kind.__subclasses__()
        if hasattr(kind, "id") and kind.__module__.startswith(toolbox.__package__):
            hints[kind.id] = kind.hint
    return hints


def _row(cells: Iterator[list[nodes.Node]]) -> nodes.row:
    return nodes.row("", *(nodes.entry("", nodes.paragraph("", "", *cell)) for cell in cells))


def setup(app: Sphinx) -> dict[str, bool]:
    """Called by Sphinx."""
    app.add_directive("commands", CommandTables)
    return {"parallel_read_safe": True}
