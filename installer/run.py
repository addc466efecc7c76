"""Makes `.venv` with the pinned dependencies where it is missing or out of date, then runs WaveMask or its checks.

`python installer/run.py run [FILE|FOLDER ...]` opens the window, `python installer/run.py test [pytest arguments]` runs
every check, `python installer/run.py bench [NAME ...] [their options]` measures, `python installer/run.py fuzz` opens
damaged files, `python installer/run.py docs` builds the documentation. `translations` brings `resources/i18n` up to
date. `bundle` builds what is handed out, `try-bundle` tries it out, `audit` looks for known weaknesses of what is in
it, `lock` chooses versions anew. Works the same on Linux, macOS and Windows, and with the standard library alone.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import os
import subprocess
import sys
import venv
import webbrowser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
PYTHON = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = FOLDER / "wavemask-installed"
LOCK = ROOT / "requirements.lock"
SITE = ROOT / "docs" / "_build"
SAMPLE = Path("resources/samples/phantom_lesion_1.png")
OLDEST, NEWEST = (3, 11), (3, 13)

COMMANDS = ("run", "test", "test-slow", "lint", "bench", "fuzz", "screenshot", "docs", "translations")
CHECKING = ("test", "test-slow", "lint", "bench", "fuzz")
STATIC_CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
)
NOT_A_BENCHMARK = {"__init__", "gestures", "launch", "machine", "napari_canvas", "peers"}
PACKAGING = {"bundle": "build.py", "try-bundle": "try_bundle.py", "audit": "audit.py", "lock": "lock.py"}
TRAINS_FOR_HOURS = {"accuracy", "fine_tuning"}  # and run only when they are named


def main() -> int:
    """Run one command; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=[*COMMANDS, *PACKAGING])
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="go to the program, to pytest or to the benchmarks")
    options = parser.parse_args()
    problem = problem_with_python()
    if problem:
        sys.exit(problem)
    command: str = options.command
    arguments: list[str] = options.arguments
    os.chdir(ROOT)
    extras = {"build", "dev", "docs"} if command in CHECKING else set[str]()
    install(extras | ({"build"} if command in PACKAGING else {"docs"} if command == "docs" else set()))
    if command in PACKAGING:
        return python(f"installer/{PACKAGING[command]}", *arguments)
    if command == "run":
        return python("main.py", *(arguments or [str(SAMPLE)]))
    draw_without_display()
    if command == "lint":
        return 1 if failed_static_checks() else 0
    if command == "bench":
        return bench(arguments)
    if command == "fuzz":
        return python("-m", "tests.fuzz_images", *arguments)
    if command == "screenshot":
        return python("-m", "docs.make_screenshots", *arguments)
    if command == "docs":
        return docs(arguments)
    if command == "translations":
        return python("installer/translations.py", *(arguments or ["update"]))
    return check(*(["--slow"] if command == "test-slow" else []), *arguments)


def problem_with_python() -> str | None:
    """Why this Python cannot run WaveMask, in one sentence, or None."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        return (
            f"WaveMask needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]}, and this is {sys.version.split()[0]}: "
            f"start it with another one, for example `make PYTHON=python3.{NEWEST[1]} run`."
        )
    try:
        import ensurepip  # noqa: F401 - Debian keeps it in a package of its own, and venv fails without it
    except ImportError:
        return (
            "WaveMask makes a virtual environment, and this Python cannot: install what it lacks with "
            f"`sudo apt-get install python3.{sys.version_info[1]}-venv`."
        )
    return None


def install(extras: set[str]) -> None:
    """Bring `.venv` up to date with pyproject.toml, these extras of it and the lock file; does nothing where it is."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + LOCK.read_bytes()).hexdigest()
    works = environment_works()
    installed = STAMP.read_text(encoding="utf-8").split() if works and STAMP.exists() else []
    if installed[:1] == [wanted]:
        if extras <= set(installed):
            return
        extras = extras | set(installed[1:])
    print("Installing what WaveMask needs into .venv; the first time takes some minutes.", file=sys.stderr, flush=True)
    if not works:
        venv.create(FOLDER, clear=True, with_pip=True, symlinks=os.name != "nt")
    STAMP.unlink(missing_ok=True)  # an installation that breaks off starts again the next time
    project = f".[{','.join(sorted(extras))}]" if extras else "."
    pip = ("-m", "pip", "install", "--disable-pip-version-check", "--no-input", "-c", str(LOCK))
    if python(*pip, "-e", project):
        sys.exit("The installation failed for the reason above: check the network and the free disk space, then retry.")
    STAMP.write_text(" ".join([wanted, *sorted(extras)]), encoding="utf-8")


def environment_works() -> bool:
    """Whether `.venv` exists and its Python starts; it does not after that Python was removed or the folder moved."""
    try:
        probe = [str(PYTHON), "-c", "import pip, sys; sys.exit(sys.version_info[:2] != " + f"{sys.version_info[:2]})"]
        return subprocess.run(probe, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def draw_without_display() -> None:
    """Let Qt draw into memory where there is no display, as on a build server."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def check(*arguments: str) -> int:
    """Run the static checks, then pytest, whose summary comes last; returns 0 where all of it passed."""
    failed = failed_static_checks()
    return python("-m", "pytest", *arguments) or (1 if failed else 0)


def failed_static_checks() -> list[str]:
    """Run all of them, also after one failed, and say at the end which did."""
    failed = []
    for tool, *arguments in STATIC_CHECKS:
        print(f"\n$ {' '.join((tool, *arguments))}", flush=True)
        program = PYTHON.with_name(tool + PYTHON.suffix)
        if run(str(program), *arguments):
            failed.append(" ".join((tool, *arguments)))
    if failed:
        print(f"\nFAILED: {', '.join(failed)}", flush=True)
    return failed


def bench(arguments: list[str]) -> int:
    """Run the named benchmarks with the options behind the names, or all that end within minutes."""
    names = list(itertools.takewhile(lambda argument: not argument.startswith("-"), arguments))
    left_out = NOT_A_BENCHMARK | TRAINS_FOR_HOURS
    every = sorted(path.stem for path in (ROOT / "benchmarks").glob("*.py") if path.stem not in left_out)
    return max(python("-m", f"benchmarks.{name}", *arguments[len(names) :]) for name in names or every)


def docs(arguments: list[str]) -> int:
    """Build the site, where a warning is an error; a person who runs it gets to see it."""
    page = SITE / "html" / "index.html"
    doctrees = ("-d", str(SITE / "doctrees"))
    failed = python("-m", "sphinx", "-W", "--keep-going", "-q", *doctrees, *arguments, "docs", str(page.parent))
    if not failed:
        print(f"The documentation is at {page.as_uri()}", flush=True)
        if sys.stdout.isatty() and not os.environ.get("CI"):
            webbrowser.open(page.as_uri())
    return failed


def python(*arguments: str) -> int:
    """Run the Python of `.venv`; returns its exit status."""
    return run(str(PYTHON), *arguments)


def run(*command: str) -> int:
    """Run a program in the foreground; returns its exit status, as a shell would say it."""
    with subprocess.Popen(command) as process:
        while True:
            try:
                status = process.wait()
            except KeyboardInterrupt:
                continue  # Ctrl+C reached the program as well, and how it ends is its own affair
            return status if status >= 0 else 128 - status


if __name__ == "__main__":
    sys.exit(main())
