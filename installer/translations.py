"""Collects every text that the window shows, keeps the translations in `resources/i18n` in step, and checks them.

`python installer/translations.py update` writes new texts into the `.ts` files, for Qt Linguist, takes out those that
are gone, and makes the `.qm` files that the program reads. `python installer/translations.py check` says what is wrong.
Texts are found where they are written out: as the argument of `tr`, `mark` and `counted`, and in the table of actions.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.domain.languages import ENGLISH, LANGUAGES  # noqa: E402 - the program is found only now
from app.services.speaking import CONTEXT  # noqa: E402
from app.ui.commands import COMMANDS  # noqa: E402

FOLDER = ROOT / "resources" / "i18n"
_TOOLS = Path(PySide6.__file__).parent
_NAMES = re.compile(r"\{(\w+)[^}]*\}")


def main() -> int:
    """Do what the command line says; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=["update", "check"])
    if parser.parse_args().command == "update":
        update()
    found = problems()
    for problem in found:
        print(problem)
    return 1 if found else 0


def texts() -> tuple[set[str], set[str]]:
    """All texts that are shown, and those that depend on a number of things.

    Raises:
        SyntaxError: A text is not written out where it is to be found.
    """
    plain, numbered = set[str](), set[str]()
    for path in sorted((ROOT / "app").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            name = getattr(call.func, "id", "")
            if name == "counted":
                numbered.add(_literal(call.args[2], path))
                _literal(call.args[1], path)
            elif name == "mark" or (name == "tr" and not _is_marked_elsewhere(call.args[0])):
                plain.add(_literal(call.args[0], path))
    for command in COMMANDS:
        plain.update(filter(None, (command.text, command.hint, command.short, command.words)))
        plain.update(filter(None, command.menu.split("/")))
    plain.difference_update(LANGUAGES.values())
    return plain, numbered


def spoken_too_early() -> list[str]:
    """Where `tr` or `counted` is called while a module is imported, and would be English for ever."""
    early = []
    for path in sorted((ROOT / "app").rglob("*.py")):
        for node in _run_at_import(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tr", "counted"):
                early.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    return early


def update() -> None:
    """Bring all `.ts` and `.qm` files up to date with the program."""
    plain, numbered = texts()
    with tempfile.TemporaryDirectory() as folder:
        # Qt's tool reads C++ best of all, and knows how to keep what translators have written.
        stub = Path(folder) / "texts.cpp"
        lines = [f'QT_TRANSLATE_NOOP("{CONTEXT}", {_quoted(text)});' for text in sorted(plain)]
        lines += [f'QT_TRANSLATE_N_NOOP("{CONTEXT}", {_quoted(text)});' for text in sorted(numbered)]
        stub.write_text("\n".join(lines), encoding="utf-8")
        FOLDER.mkdir(exist_ok=True)
        files = [str(_source(code)) for code in _translated()]
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", ENGLISH]
        for code, file in zip(_translated(), files, strict=True):
            _run("lupdate", *options, "-target-language", code, str(stub), "-ts", file)
    for code in _translated():
        _run("lrelease", "-silent", str(_source(code)), "-qm", str(_compiled(code)))


def problems() -> list[str]:
    """What is wrong with the translations, one sentence each."""
    found = [f"{place}: tr() is called while the module is imported" for place in spoken_too_early()]
    plain, numbered = texts()
    for code in _translated():
        said = dict(translations(code))
        found += [f"{code}: not in the file: {text!r}" for text in sorted((plain | numbered) - said.keys())]
        found += [f"{code}: no longer said: {text!r}" for text in sorted(said.keys() - plain - numbered)]
        for text, forms in said.items():
            if not all(forms):
                found.append(f"{code}: not translated: {text!r}")
            for form in filter(None, forms):
                if not _fits(text, form, of_many=text in numbered):
                    found.append(f"{code}: other names in braces than {text!r}: {form!r}")
    return found


def translations(code: str) -> Iterator[tuple[str, list[str]]]:
    """English texts of a language's file with their translation, in each form of number; empty where there is none."""
    for message in ElementTree.parse(_source(code)).iter("message"):  # noqa: S314 - a file of this repository
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield message.findtext("source", ""), forms if translation.get("type") is None else [""] * len(forms)


def _translated() -> list[str]:
    return [code for code in LANGUAGES if code != ENGLISH]


def _source(code: str) -> Path:
    return FOLDER / f"wavemask_{code}.ts"


def _compiled(code: str) -> Path:
    return FOLDER / f"wavemask_{code}.qm"


def _fits(text: str, form: str, of_many: bool) -> bool:
    """Whether a translation has the same names in braces; the form for one thing may do without its number."""
    wanted, got = sorted(_NAMES.findall(text)), sorted(_NAMES.findall(form))
    return got == wanted or (of_many and got == sorted(name for name in wanted if name != "n"))


def _literal(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise SyntaxError(f"{path.relative_to(ROOT)}:{node.lineno}: the text is not written out here")


def _is_marked_elsewhere(node: ast.expr) -> bool:
    return isinstance(node, ast.Name | ast.Attribute | ast.Subscript | ast.Call)


def _run_at_import(tree: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            for default in (*child.args.defaults, *child.args.kw_defaults, *child.decorator_list):
                if default:
                    yield from ast.walk(default)
        elif not isinstance(child, ast.Lambda):
            yield child
            yield from _run_at_import(child)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(_TOOLS / tool), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
