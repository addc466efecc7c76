"""What may stand in a bug report: words that the program says itself, small numbers, and places in its own code.

A log tells of files and folders, and those are named after patients. No list of names is ever complete, so nothing is
looked for here that has to go; what stays is what is known to come from the program. Names that are known go before
that, since a patient may be called like a word of the program.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable

_LINE_HEAD = re.compile(
    r"(?P<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?P<level>DEBUG|INFO|WARNING|ERROR|CRITICAL) (?P<logger>[\w.]+): "
)
_CODE_LINE = re.compile(r'(?P<indent>\s*)File "(?P<path>[^"]*)", line (?P<line>\d+),? in (?P<where>[\w.<>]+)\s*$')
_INSTALLED = re.compile(r".*[\\/](?:site-packages|python3\.\d+)[\\/](?P<inside>[\w\\/]+\.py)$")
# Folders have blanks in their names, and nothing says where such a path ends.
_PATH = re.compile(r"(?:(?<!\w)[A-Za-z]:[\\/]|(?<![\w<])[~.]*[\\/]|\\\\)\S.*")
_NUMBER = re.compile(r"[+-]?(?:0|[1-9]\d{0,3})(?:\.\d{1,3})?(?:%|px|s|ms|MB|MiB|GB|GiB)?")
_AROUND = re.compile(r"^(?P<before>[^\w%+-]*)(?P<core>.*?)(?P<after>[^\w%]*)$", re.DOTALL)
_BETWEEN = re.compile(r"[=:,;()\[\]\"'“”\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}-]+")
# A date, a telephone number or an id: what is small in each of its parts only.
_NUMBERS_IN_ONE = re.compile(r"\d[-:]+\d")
_RUN = re.compile(r"[^\W_]+")
_LEAST_PART = 2  # characters of a part of a name that is looked for by itself


class Redactor:
    """Takes out of texts what may tell of a person; the same thing gets the same number throughout.

    Args:
        words: What the program says, in the case in which it does; with dots, names of its modules and errors.
        code_files: Its source files, as paths from its root with "/" between the folders.
        names: Of persons, files and folders, as far as they are known.
    """

    def __init__(self, words: Collection[str], code_files: Collection[str] = (), names: Iterable[str] = ()) -> None:
        self._words = frozenset(words)
        self._code_files = frozenset(code_files)
        self._numbers: dict[str, int] = {}
        self._names = {name: _runs(name) for name in _with_parts(names)}

    def redact(self, text: str) -> str:
        """The text without what may tell of a person; line for line, but for lines of source code, which are left out.

        Dates and times stay where a line of the log begins with them.
        """
        lines: list[str] = []
        code_indent: int | None = None
        text = unicodedata.normalize("NFC", text)
        # Of the names of a large workspace few stand in a text, and each costs time at every word of it.
        there = _runs(text)
        names = _pattern(name for name, runs in self._names.items() if runs <= there)
        for line in text.splitlines():
            code = _CODE_LINE.match(line)
            if code:
                code_indent = len(code["indent"])
                place = self._code_file(code["path"])
                where = self._known_or_number(code["where"], lambda name: name.startswith("<") or name.isidentifier())
                lines.append(f'{code["indent"]}File "{place}", line {code["line"]}, in {where}')
            elif code_indent is not None and len(line) - len(line.lstrip()) > code_indent:
                continue  # the source of that line, and marks below it
            else:
                code_indent = None
                lines.append(self._redact_line(line, names))
        return "\n".join(lines)

    def _redact_line(self, line: str, names: re.Pattern[str] | None) -> str:
        head = _LINE_HEAD.match(line)
        if head is None:
            return self._redact_message(line, names)
        logger = self._known_or_number(head["logger"], self._words.__contains__)
        return f"{head['time']} {head['level']} {logger}: {self._redact_message(line[head.end() :], names)}"

    def _redact_message(self, message: str, names: re.Pattern[str] | None) -> str:
        if names:
            message = names.sub(lambda found: f"<{self._number(found[0])}>", message)
        message = _PATH.sub(lambda found: f"<{self._number(found[0])}>", message)
        return "".join(
            token if token.isspace() else self._redact_token(token) for token in re.split(r"(\s+)", message) if token
        )

    def _redact_token(self, token: str) -> str:
        if re.fullmatch(r"[^\w]*(?:<\d+>[^\w]*)+", token):
            return token
        found = _AROUND.match(token)
        if found is None or not found["core"]:
            return token if token.isascii() else f"<{self._number(token)}>"
        before, core, after = found["before"], found["core"], found["after"]
        if not all(sign.isascii() or unicodedata.category(sign).startswith("P") for sign in before + after):
            return f"<{self._number(token)}>"
        return f"{before}{self._known_or_number(core, self._is_own)}{after}"

    def _is_own(self, core: str) -> bool:
        if core in self._words:
            return True
        if _NUMBERS_IN_ONE.search(core):
            return False
        parts = [part for part in _BETWEEN.split(core) if part]
        return bool(parts) and all(part in self._words or _NUMBER.fullmatch(part) for part in parts)

    def _known_or_number(self, text: str, is_known: Callable[[str], bool]) -> str:
        return text if is_known(text) else f"<{self._number(text)}>"

    def _number(self, text: str) -> int:
        return self._numbers.setdefault(text.casefold(), len(self._numbers) + 1)

    def _code_file(self, path: str) -> str:
        """Where a file of the program, of a library or of Python is, from the root of each; else a number."""
        if installed := _INSTALLED.match(path):
            return installed["inside"].replace("\\", "/")
        parts = path.replace("\\", "/").split("/")
        tails = ("/".join(parts[start:]) for start in range(len(parts)))
        return next((tail for tail in tails if tail in self._code_files), f"<{self._number(path)}>")


def _with_parts(names: Iterable[str]) -> set[str]:
    """Names, and the parts of each that are long enough to be looked for by themselves."""
    wanted: set[str] = set()
    for given in names:
        name = unicodedata.normalize("NFC", given).strip()
        wanted |= {name, *(part for part in _RUN.findall(name) if len(part) >= _LEAST_PART)}
    return wanted - {""}


def _runs(text: str) -> set[str]:
    """The runs of letters and digits in a text, alike where they are to a pattern that ignores case."""
    # Such a pattern takes the Turkish letters, with and without a dot, for the same as the Latin one.
    folded = text.casefold().replace("\N{LATIN SMALL LETTER DOTLESS I}", "i").replace("\N{COMBINING DOT ABOVE}", "")
    return set(_RUN.findall(folded))


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    """Finds names, whatever their case, the longest first; None where there are none."""
    alternatives = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE) if alternatives else None
