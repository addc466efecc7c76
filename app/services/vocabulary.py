"""The words that the program itself says, taken from its compiled code: what may stay in a redacted text."""

from __future__ import annotations

import builtins
import errno
import os
import pkgutil
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from types import CodeType

from app.domain.redaction import Redactor

PACKAGES = ("app", "wavegms_core", "training")

# What libraries and the system say of devices and memory.
_MORE = (
    "Traceback __main__ Fatal Python most recent call first last thread current Aborted Segmentation fault "
    "CUDA GPU CPU MPS out of memory device error failed allocated torch PySide6 Qt None True False process exit"
)
_WORD = re.compile(r"[^\W\d_][\w'-]*")
_ERROR = re.compile(r"\w+(?:Error|Exception|Warning|Interrupt|Exit|Cancelled)")


def redactor(names: Iterable[str] = ()) -> Redactor:
    """What takes everything out of a text that the program does not say itself.

    Args:
        names: Known ones of persons, files and folders; they go even where the program has a word like them.
    """
    words, files = _own_words()
    return Redactor(words, files, names)


@cache
def _own_words() -> tuple[frozenset[str], frozenset[str]]:
    """Words of the program's texts and of the system's errors, and its source files; nothing of it is executed."""
    words = set(_MORE.split()) | {name for name in vars(builtins) if _ERROR.fullmatch(name)}
    for number in errno.errorcode:
        words |= set(_WORD.findall(os.strerror(number))) | {"Errno"}
    files = {"main.py"}
    for module in _modules():
        spec = find_spec(module)
        get_code = getattr(spec.loader, "get_code", None) if spec else None
        code = get_code(module) if get_code else None
        if spec is None or not isinstance(code, CodeType):
            continue
        files.add(module.replace(".", "/") + ("/__init__.py" if spec.submodule_search_locations else ".py"))
        words.add(module)
        for constant in _constants(code):
            if isinstance(constant, str) and "\n" not in constant:
                words |= set(_WORD.findall(constant))
        errors = {name for name in code.co_names if _ERROR.fullmatch(name)}
        words |= errors | {f"{module}.{name}" for name in errors}
    return frozenset(words), frozenset(files)


def _modules() -> Iterator[str]:
    for top in PACKAGES:
        spec = find_spec(top)
        if spec is None:
            continue
        yield top
        waiting = [(top, spec.submodule_search_locations or [])]
        while waiting:
            package, places = waiting.pop()
            for found in pkgutil.iter_modules(places, f"{package}."):
                yield found.name
                if found.ispkg:
                    inner = find_spec(found.name)
                    waiting.append((found.name, (inner and inner.submodule_search_locations) or []))


def _constants(code: CodeType) -> Iterator[object]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _constants(constant)
        elif isinstance(constant, tuple):
            yield from constant
        else:
            yield constant
