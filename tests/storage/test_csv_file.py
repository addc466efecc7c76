"""Tables open in a spreadsheet as they are, and run nothing there."""

from __future__ import annotations

import csv
import io

import pytest

from app.storage.csv_file import csv_content


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


@pytest.mark.parametrize("text", ['=cmd|"/c calc"!A1', "+1+1", "-2+3+cmd", "@SUM(1)", "\t=1", "\r=1"])
def test_nothing_is_a_formula(text: str) -> None:
    assert read(csv_content([[text]])) == [[f"'{text}"]]


def test_all_else_stays_as_it_is() -> None:
    row = [-1.5, "-0.25", "+3", "-", "a=1", 'say "ä", 大', "two\r\nlines", "", "\udcff"]
    told = [*map(str, row[:3]), "'-", *map(str, row[4:-1]), "\\udcff"]
    assert read(csv_content([row])) == [told]
