"""Every sentence that the model and training processes can say is known in the reader's language."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from app.services.model_words import model_words
from tests.foreign import foreign, untranslated

ROOT = Path(__file__).resolve().parents[2]
SOURCES = "training/gate.py", "training/fine_tune.py", "training/fine_tune_command.py", "wavegms_core/worker.py"
SAID_BY = {
    "what": "The GPU ran out of memory",
    "why": "CUDA failed or has too little memory",
    "_scope": "3 images of 1 patient",
    "_interval": "95% interval +0.010 to +0.031",
}


def _said(node: ast.expr) -> str:
    """A sentence as it may come out, with some value in each place."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(_said(part) for part in node.values)
    if isinstance(node, ast.FormattedValue):
        name = getattr(getattr(node.value, "func", node.value), "id", "")
        return SAID_BY.get(name, "7")
    return ""


@pytest.fixture(scope="module")
def told() -> list[str]:
    """What is reported, returned or raised as a sentence, by where it stands."""
    found = []
    for name in (
        "training/gate.py",
        "training/fine_tune.py",
        "training/fine_tune_command.py",
        "wavegms_core/worker.py",
    ):
        for node in ast.walk(ast.parse((ROOT / name).read_text(encoding="utf-8"))):
            match node:
                case ast.Return(value=ast.Constant() | ast.JoinedStr() as text):
                    found.append(_said(text))
                case ast.Assign(targets=[ast.Name(id="reason" | "sentence")], value=ast.JoinedStr() as text):
                    found.append(_said(text))
                case ast.keyword(arg="sentence", value=ast.Constant() | ast.JoinedStr() as text):
                    found.append(_said(text))
                case ast.Call(
                    func=ast.Name(id="ValueError" | "Notice"), args=[ast.Constant() | ast.JoinedStr() as text]
                ):
                    found.append(_said(text))
    return [text for text in found if text.endswith(".")]


def test_each_is_known(told: list[str]) -> None:
    assert len(told) > 12
    with foreign():
        unknown = [text for text in told if untranslated(model_words(text))]
    assert unknown == []
    assert [model_words(text) for text in told] == told
