"""The published lists of training and test images, which come as pickles; nothing but text is taken from them."""

from __future__ import annotations

import io
import pickle
import pickletools
from pathlib import Path
from typing import NamedTuple, NoReturn

# The largest published list, of some 10,000 names, takes a few hundred kilobytes.
MAX_BYTES = 16 * 2**20

# All that text, lists and dictionaries are written with, in every pickle protocol.
PLAIN_OPCODES = frozenset(
    "PROTO FRAME MARK STOP PUT BINPUT LONG_BINPUT MEMOIZE GET BINGET LONG_BINGET "
    "STRING BINSTRING SHORT_BINSTRING UNICODE BINUNICODE SHORT_BINUNICODE BINUNICODE8 "
    "LIST EMPTY_LIST APPEND APPENDS DICT EMPTY_DICT SETITEM SETITEMS".split()
)


class NameLists(NamedTuple):
    """Names of image files, with or without suffix, in the order of the file."""

    train: list[str]
    test: list[str]


class _PlainUnpickler(pickle.Unpickler):
    """Unpickler that never looks up a class or a function, which is how a pickle runs code."""

    def find_class(self, module: str, name: str, /) -> NoReturn:
        raise pickle.UnpicklingError(f"it asks for {module}.{name}")

    def persistent_load(self, pid: object) -> NoReturn:
        raise pickle.UnpicklingError("it refers to an object outside of it")


def read_name_lists(path: Path) -> NameLists:
    """Read `{'train': {'name_list': [...]}, 'test': {'name_list': [...]}}`, as published with GMS and Wave-GMS.

    Raises:
        ValueError: The file holds anything else, or is larger than `MAX_BYTES`. Nothing in it was run.
    """
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise ValueError(f"{path} is larger than {MAX_BYTES} bytes, which no list of names is")
    try:
        _check_opcodes(data)
        content = _PlainUnpickler(io.BytesIO(data)).load()
        return NameLists(_names(content, "train"), _names(content, "test"))
    # What a damaged pickle raises is not limited to a list of types, says the documentation of the module.
    except Exception as error:
        raise ValueError(
            f"{path} must be a pickle of {{'train': {{'name_list': [...]}}, 'test': {{'name_list': [...]}}}} "
            f"with text and nothing else: {error}"
        ) from error


def _check_opcodes(data: bytes) -> None:
    """Look through the whole file before any of it is unpickled."""
    for opcode, argument, _ in pickletools.genops(data):
        if opcode.name not in PLAIN_OPCODES:
            raise ValueError(f"{opcode.name} makes something else")
        # Numbers are places in the memo or lengths: the unpickler reserves memory for as many as it is told.
        if isinstance(argument, int) and argument > len(data):
            raise ValueError(f"{opcode.name} {argument} reaches beyond the file")


def _names(content: object, part: str) -> list[str]:
    if not (isinstance(content, dict) and set(content) == {"train", "test"}):
        raise ValueError("it must have the keys 'train' and 'test'")
    entry = content[part]
    if not (isinstance(entry, dict) and set(entry) == {"name_list"} and isinstance(entry["name_list"], list)):
        raise ValueError(f"{part!r} must have the key 'name_list' with a list")
    names = entry["name_list"]
    if not (names and all(isinstance(name, str) and name for name in names)):
        raise ValueError(f"the names of {part!r} must be text, and there must be some")
    return names
