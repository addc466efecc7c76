"""Tables as CSV files, which open in a spreadsheet as they are and run nothing there."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

# Spreadsheets take a text for a formula that begins so, and a formula can read other files or call other programs.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_content(rows: Iterable[Sequence[object]]) -> bytes:
    """A table after RFC 4180, in UTF-8.

    A text that a spreadsheet would take for a formula has an apostrophe before it. The file begins with a byte order
    mark: without one Excel takes it for one in the code page of the country, and letters beyond ASCII come out wrong;
    R, pandas and Python's `utf-8-sig` know to pass over it.
    """
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows([_harmless(cell) for cell in row] for row in rows)
    # The name of a file need not be text, see `os.fsdecode`.
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8", "backslashreplace")


def _harmless(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) and not _is_number(cell) else cell


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
