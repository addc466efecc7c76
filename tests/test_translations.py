"""Every text is translated, fits its placeholders, and the compiled files are those of the sources."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from app.domain.languages import ENGLISH, LANGUAGES
from app.services.speaking import CONTEXT

translations = importlib.import_module("installer.translations")
TRANSLATED = [code for code in LANGUAGES if code != ENGLISH]


def test_nothing_is_wrong_with_them() -> None:
    assert translations.problems() == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_compiled_file_says_what_the_source_says(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(translations.FOLDER / f"wavemask_{code}.qm"))
    plain, _ = translations.texts()
    said = {text: forms[0] for text, forms in translations.translations(code) if text in plain}
    assert len(said) > 1500
    assert {text: translator.translate(CONTEXT, text) for text in said} == said


def test_a_wrong_translation_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for code in TRANSLATED:
        text = (translations.FOLDER / f"wavemask_{code}.ts").read_text(encoding="utf-8")
        if code == "de":
            text = text.replace("{reason}</translation>", "{grund}</translation>", 1)
        (tmp_path / f"wavemask_{code}.ts").write_text(text, encoding="utf-8")
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    (problem,) = translations.problems()
    assert problem.startswith("de: other names in braces")


def test_a_text_that_is_said_at_import_is_found() -> None:
    tree = ast.parse('WORD = tr("a")\ndef f(x=counted(1, "b", "c")):\n    return tr("d")\nclass C:\n    e = tr("f")\n')
    lines = [node.lineno for node in translations._run_at_import(tree) if isinstance(node, ast.Call)]
    assert sorted(lines) == [1, 2, 5]
