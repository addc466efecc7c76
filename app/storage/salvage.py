"""Rows out of a damaged SQLite file, read page by page without SQLite, which gives up where a tree is broken.

After "Database File Format", https://www.sqlite.org/fileformat2.html, the numbers of whose sections are given.
"""

from __future__ import annotations

import io
import logging
import os
import sqlite3
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

DEFAULT_PAGE_SIZE = 4096
SIZES = [2**power for power in range(9, 17)]

_LEAF, _INTERIOR = 0x0D, 0x05
_WAL_HEADER, _FRAME_HEADER = 32, 24
_WAL_MAGIC_BIG = 0x377F0683  # its checksums are of big-endian words

Value = int | float | str | bytes | None
Row = tuple[Value, ...]

_log = logging.getLogger(__name__)


class _BrokenError(Exception):
    """A page or a row cannot be what it should be."""


@dataclass(frozen=True)
class Column:
    """One column as it was declared; `is_rowid` where it is another name for the number of the row."""

    name: str
    kind: str
    required: bool
    is_rowid: bool

    def allows(self, value: Value) -> bool:
        """Whether a row that SQLite has stored can have such a value here."""
        if self.is_rowid:
            return value is None  # 2.3: the number of the row stands in its place
        if value is None:
            return not self.required
        kinds = {"INTEGER": (int,), "REAL": (int, float), "TEXT": (str,), "BLOB": (bytes,)}
        return isinstance(value, kinds.get(self.kind, (int, float, str, bytes)))


@dataclass(frozen=True)
class Table:
    """A table whose rows are looked for."""

    name: str
    columns: tuple[Column, ...]

    def fits(self, row: Row, exactly: bool) -> bool:
        """Whether a row can be one of this table; unless `exactly`, columns that were added later may be missing."""
        if len(row) > len(self.columns) or (exactly and len(row) < len(self.columns)):
            return False
        return all(column.allows(value) for column, value in zip(self.columns, row, strict=False))

    def complete(self, rowid: int, row: Row) -> Row:
        """The row with the number of the row where a column is another name for it."""
        return tuple(rowid if column.is_rowid else value for column, value in zip(self.columns, row, strict=False))


def tables_of(db: sqlite3.Connection) -> list[Table]:
    """The tables that a database has."""
    names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").fetchall()
    found = []
    for (name,) in names:
        info = db.execute(f'PRAGMA table_info("{name}")').fetchall()
        keys = [row for row in info if row[5]]
        found.append(
            Table(
                name,
                tuple(
                    Column(column, kind, bool(required), len(keys) == 1 and bool(key) and kind == "INTEGER")
                    for _, column, kind, required, _, key in info
                ),
            )
        )
    return found


class DamagedFile:
    """What can be read of a database and the write-ahead log beside it, neither of which is changed.

    Attributes:
        broken_pages: How many pages of tables could not be read so far, or not wholly.
    """

    def __init__(self, path: Path) -> None:
        self.broken_pages = 0
        wal = path.with_name(f"{path.name}-wal")
        self._file: BinaryIO = path.open("rb") if path.is_file() else io.BytesIO()
        size = self._file.seek(0, os.SEEK_END)
        log = WriteAheadLog(wal.read_bytes() if wal.is_file() else b"")
        self._size = self._page_size(log)
        self._logged = log.pages if log.page_size == self._size else {}
        self._count = max(-(-size // self._size), *self._logged, 0)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    @property
    def version(self) -> int:
        """`PRAGMA user_version` as it stands there, 0 where it cannot be read."""
        try:
            return int(self._u32(self._page(1), 60))
        except _BrokenError:
            return 0

    def rows(self, tables: Sequence[Table]) -> Iterator[tuple[Table, Row]]:
        """Every row that can be read: table by table in the order of their rows, then those whose place is not known.

        A row may come twice; the first one is right.
        """
        seen: set[int] = set()
        named = {table.name: table for table in tables}
        roots: dict[str, int] = {}
        for _, row in self._walk(1, seen):
            if len(row) == 5 and row[0] == "table" and row[1] in named and isinstance(row[3], int):
                roots.setdefault(str(row[1]), row[3])
        for name, table in named.items():
            if name not in roots:
                self._note_broken()
                continue
            for rowid, row in self._walk(roots[name], seen):
                if table.fits(row, exactly=False):
                    yield table, table.complete(rowid, row)
                else:
                    self._note_broken()
        if self.broken_pages:
            yield from self._lost(tables, seen | self._free_pages())

    def _lost(self, tables: Sequence[Table], seen: set[int]) -> Iterator[tuple[Table, Row]]:
        """Rows of pages that no tree leads to any more; the one table that they fit is theirs."""
        for number in range(1, self._count + 1):
            if number in seen:
                continue
            try:
                page = self._page(number)
                if page[_start(number)] != _LEAF:
                    continue
                rows = self._leaf(number, page)
            except (_BrokenError, IndexError):
                continue
            for rowid, row in rows:
                fitting = [table for table in tables if table.fits(row, exactly=True)]
                if len(fitting) == 1:
                    yield fitting[0], fitting[0].complete(rowid, row)

    def _walk(self, root: int, seen: set[int]) -> Iterator[tuple[int, Row]]:
        """Number and values of the rows of a tree, in their order (1.6)."""
        here: set[int] = set()
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in here:
                self._note_broken()
                continue
            here.add(number)
            try:
                page = self._page(number)
                start = _start(number)
                if page[start] == _LEAF:
                    rows = self._leaf(number, page)
                    seen.add(number)
                    yield from rows
                elif page[start] == _INTERIOR:
                    seen.add(number)
                    waiting += reversed(self._children(page, start))
                else:
                    self._note_broken()
            except (_BrokenError, IndexError, struct.error):
                self._note_broken()

    def _children(self, page: bytes, start: int) -> list[int]:
        cells = self._cells(page, start, start + 12)
        children = [self._u32(page, cell) for cell in cells] + [self._u32(page, start + 8)]
        return [child for child in children if self._exists(child)]

    def _exists(self, number: int) -> bool:
        exists = 0 < number <= self._count
        if not exists:
            self._note_broken()
        return exists

    def _leaf(self, number: int, page: bytes) -> list[tuple[int, Row]]:
        start = _start(number)
        found: list[tuple[int, Row]] = []
        for cell in self._cells(page, start, start + 8):
            try:
                found.append(self._row(page, cell))
            except (_BrokenError, IndexError, UnicodeDecodeError, struct.error):
                self._note_broken()
        ascending = _ascending(found)
        if len(ascending) < len(found):
            self._note_broken()
        return ascending

    def _cells(self, page: bytes, start: int, first: int) -> list[int]:
        (count,) = struct.unpack_from(">H", page, start + 3)
        if first + 2 * count > len(page):
            self._note_broken()
            count = (len(page) - first) // 2
        cells = struct.unpack_from(f">{count}H", page, first)
        inside = [cell for cell in cells if first + 2 <= cell < len(page)]
        if len(inside) < count:
            self._note_broken()
        return inside

    def _row(self, page: bytes, cell: int) -> tuple[int, Row]:
        """1.6: table B-tree leaf cell."""
        size, at = _varint(page, cell)
        rowid, at = _varint(page, at)
        if size > self._count * self._size:
            raise _BrokenError
        usable = self._size
        local = size
        if size > usable - 35:
            smallest = (usable - 12) * 32 // 255 - 23
            local = smallest + (size - smallest) % (usable - 4)
            if local > usable - 35:
                local = smallest
        if at + local + (4 if local < size else 0) > len(page):
            raise _BrokenError
        payload = page[at : at + local]
        if local < size:
            payload += self._overflow(self._u32(page, at + local), size - local)
        return _signed(rowid), _record(payload)

    def _overflow(self, number: int, size: int) -> bytes:
        parts = []
        while size > 0:
            page = self._page(number)
            number = self._u32(page, 0)
            parts.append(page[4 : 4 + size])
            size -= len(parts[-1])
        return b"".join(parts)

    def _free_pages(self) -> set[int]:
        """1.5: what was deleted stands on them."""
        free: set[int] = set()
        try:
            trunk = self._u32(self._page(1), 32)
            while trunk and trunk not in free:
                page = self._page(trunk)
                count = min(self._u32(page, 4), self._size // 4 - 2)
                free |= {trunk, *struct.unpack_from(f">{count}I", page, 8)}
                trunk = self._u32(page, 0)
        except (_BrokenError, struct.error):
            _log.info("the list of free pages is damaged too")
        return free

    def _page(self, number: int) -> bytes:
        if number in self._logged:
            return self._logged[number]
        if not 0 < number <= self._count:
            raise _BrokenError
        try:
            self._file.seek((number - 1) * self._size)
            page = self._file.read(self._size)
        except OSError as error:  # where the disk is what is broken
            raise _BrokenError from error
        return page.ljust(self._size, b"\0")

    def _page_size(self, log: WriteAheadLog) -> int:
        """1.3.2; a header that says nonsense is not believed, and nobody has ever chosen another size than this."""
        self._file.seek(16)
        stated = int.from_bytes(self._file.read(2), "big")
        stated = 65536 if stated == 1 else stated
        return stated if stated in SIZES else log.page_size or DEFAULT_PAGE_SIZE

    def _note_broken(self) -> None:
        self.broken_pages += 1

    @staticmethod
    def _u32(page: bytes, at: int) -> int:
        number: int = struct.unpack_from(">I", page, at)[0]
        return number


class WriteAheadLog:
    """The frames of a write-ahead log (4.1), each checked by itself.

    SQLite stops at the first frame that is not whole, and takes what was committed after it for never written.

    Attributes:
        page_size: Of its pages, 0 where there is none.
        pages: The newest whole content of every page, up to the last commit.
        broken: Whether a frame is damaged that was committed, since a commit comes after it.
    """

    def __init__(self, content: bytes) -> None:
        self.page_size = 0
        self.pages: dict[int, bytes] = {}
        self.broken = False
        if len(content) < _WAL_HEADER:
            return
        magic, _, size, _, *salts = struct.unpack_from(">6I", content)
        sums: tuple[int, ...] = struct.unpack_from(">2I", content, 24)
        order = ">" if magic == _WAL_MAGIC_BIG else "<"
        missed = _checksum(content[:24], (0, 0), order) != sums  # something before the commit that is looked at
        if missed and len(content) > _WAL_HEADER + 16:
            salts = [*struct.unpack_from(">2I", content, _WAL_HEADER + 8)]  # the header's, which may be what is wrong
        self.page_size = size = size if size in SIZES else DEFAULT_PAGE_SIZE
        waiting: dict[int, bytes] = {}
        for at in range(_WAL_HEADER, len(content) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
            number, commit, *rest = struct.unpack_from(">6I", content, at)
            body = at + _FRAME_HEADER
            expected = _checksum(content[at : at + 8] + content[body : body + size], sums, order)
            sums = (rest[2], rest[3])
            if rest[:2] != salts or expected != sums:
                missed = True
                continue
            waiting[number] = content[body : body + size]
            if commit:
                self.broken |= missed
                self.pages |= waiting
                waiting = {}


@lru_cache(maxsize=4)
def _weights(pairs: int) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """By how much each word counts in the two sums of a checksum, and what the sums before count, shape (2, n + 2)."""
    # One pair of words (x, y) makes s, t into s + t + x and t + (s + t + x) + y, modulo 2**32.
    rows = []
    s_s, s_t, t_s, t_t = 1, 0, 0, 1  # what s and t, so many pairs before the end, count in the last s and t
    mask = 0xFFFFFFFF
    for _ in range(pairs):
        # x counts as the new s, and once more in the new t; y in the new t.
        rows.append(((s_s + s_t) & mask, s_t, (t_s + t_t) & mask, t_t))
        # the sums before: s is in the new s and the new t, t in the new s and twice in the new t
        s_s, s_t = (s_s + s_t) & mask, (s_s + 2 * s_t) & mask
        t_s, t_t = (t_s + t_t) & mask, (t_s + 2 * t_t) & mask
    table = np.array(rows[::-1], np.uint32)
    words = np.stack([table[:, :2].reshape(-1), table[:, 2:].reshape(-1)])
    return words, np.array([[s_s, s_t], [t_s, t_t]], np.uint32)


def _checksum(content: bytes, sums: tuple[int, ...], order: str) -> tuple[int, int]:
    """4.2, started from `sums`."""
    words = np.frombuffer(content, f"{order}u4").astype(np.uint32)
    weights, before = _weights(len(words) // 2)
    total = (weights * words).sum(axis=1, dtype=np.uint32) + (before * np.array(sums, np.uint32)).sum(
        axis=1, dtype=np.uint32
    )
    return int(total[0]), int(total[1])


def _start(number: int) -> int:
    """Where the header of a page begins: on the first one behind that of the file."""
    return 100 if number == 1 else 0


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """1.6: a number of 1 to 9 bytes, and where it ends."""
    value = 0
    for end in range(at, at + 8):
        value = value << 7 | page[end] & 0x7F
        if page[end] < 0x80:
            return value, end + 1
    return value << 8 | page[at + 8], at + 9


def _signed(value: int) -> int:
    return value - 2**64 if value >= 2**63 else value


def _record(payload: bytes) -> Row:
    """2.1: the values of a row."""
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    if at != end:
        raise _BrokenError
    values: list[Value] = []
    for kind in kinds:
        size = _size_of(kind)
        if at + size > len(payload):
            raise _BrokenError
        values.append(_value(kind, payload[at : at + size]))
        at += size
    if at != len(payload):
        raise _BrokenError
    return tuple(values)


def _size_of(kind: int) -> int:
    if kind in (10, 11):
        raise _BrokenError
    return (kind - 12) // 2 if kind >= 12 else (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)[kind]


def _value(kind: int, data: bytes) -> Value:
    if kind == 0:
        return None
    if kind == 7:
        number: float = struct.unpack(">d", data)[0]
        return number
    if kind in (8, 9):
        return kind - 8
    if kind < 7:
        return int.from_bytes(data, "big", signed=True)
    return data if kind % 2 == 0 else data.decode()


def _ascending(rows: list[tuple[int, Row]]) -> list[tuple[int, Row]]:
    """The rows without those whose number is out of order: with a wrong one, masks would belong to another Image."""
    kept = [*rows]
    while wrong := next((i for i, (one, other) in enumerate(pairwise(kept), 1) if other[0] <= one[0]), 0):
        # Either this one is too small or the one before is too large.
        too_large = wrong < 2 or kept[wrong][0] > kept[wrong - 2][0]
        del kept[wrong - 1 if too_large else wrong]
    return kept


def schema_of(statements: Iterable[str]) -> sqlite3.Connection:
    """An empty database in memory with what some statements make; the caller closes it."""
    db = sqlite3.connect(":memory:", isolation_level=None)
    for statement in statements:
        db.execute(statement)
    return db
