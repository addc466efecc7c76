"""Installs what was built and tries it out as on a computer that has nothing: no Python, no network, an empty home.

`python installer/run.py try-bundle` looks at the packages in `dist/`: the `.tar.gz` is unpacked into an empty folder,
the `.deb` is installed into an empty root. Each then runs `self-test` on an X display of its own (Xvfb), in a network
namespace with nothing but loopback, and is removed again; what is left may only be the user's own files. Linux only.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

DIST = Path(__file__).resolve().parent.parent / "dist"
STARTS = 5
MOST_SECONDS_TO_WINDOW = 1.5
PATIENCE_SECONDS = 1800
# Where a program may leave something in its user's home.
USERS_OWN = (".local/share/WaveMask", ".cache/")
# What starts from here finds a shell and coreutils, and no Python.
NO_PYTHON = "no-python"
# What may come from the system: the C library and what installer/debian.py says the package depends on, with drivers.
FROM_SYSTEM = re.compile(
    r"(ld-linux[-\w]*|lib(c|dl|m|pthread|rt|util|resolv|nss_\w+|EGL\w*|GL\w*|OpenGL|xcb|wayland-\w+|drm\w*|gbm|LLVM.*)"
    r"|\w+_dri|libgallium.*)(-[\d.]+)?\.so"
)


def main() -> int:
    """Try out the packages; returns 0 where all is well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("packages", nargs="*", type=Path, help="also folders; default: the .tar.gz and .deb in dist/")
    parser.add_argument("--quick", action="store_true", help="without the Training run")
    options = parser.parse_args()
    packages = options.packages or [*DIST.glob("*.tar.gz"), *DIST.glob("*.deb")]
    if not packages:
        sys.exit("There is nothing in dist/; run `make bundle` first.")
    problems = [problem for package in packages for problem in try_out(package, options.quick)]
    for problem in problems:
        print(f"FAILED  {problem}", file=sys.stderr)
    return 1 if problems else 0


def try_out(package: Path, quick: bool) -> list[str]:
    """What is wrong with a package, one sentence each.

    Args:
        package: A `.tar.gz` or `.deb`, or the folder that they are made of.
        quick: Whether no Training run is tried.
    """
    print(f"\n{package.name}{'' if package.is_dir() else f': {package.stat().st_size / 1e6:.1f} MB'}", flush=True)
    with tempfile.TemporaryDirectory(prefix="wavemask-try-") as name, x_display() as display:
        place = Path(name)
        root, home = place / "root", place / "home"
        for folder in (root, home, place / NO_PYTHON):
            folder.mkdir()
        program = install(package, root)
        print(f"  installed: {sum(1 for _ in root.rglob('*'))} files", flush=True)
        # PATH leads to nothing at all: the program and its processes are found by their own path.
        environment = {"HOME": str(home), "PATH": str(place / NO_PYTHON), "DISPLAY": display, "LANG": "C.UTF-8"}
        problems = check_isolation(environment)
        problems += check_version(program, environment)
        problems += check_start(program, environment, place)
        problems += check_libraries(program, environment, place)
        problems += check_flow(program, environment, place / "report", quick)
        uninstall(package, root)
        left = [str(path.relative_to(root)) for path in root.rglob("*") if not path.is_dir()]
        left = [path for path in left if not path.startswith("var/lib/dpkg")]
        print(f"  uninstalled: {len(left)} files left", flush=True)
        problems += [f"left after it was removed: {', '.join(left[:10])}"] if left else []
        written = written_by_user(home)
        print(f"  the user's own: {', '.join(sorted(written))}")
        others = {folder for folder in written if not folder.startswith(USERS_OWN)}
        problems += [f"written elsewhere in the user's home: {', '.join(sorted(others))}"] if others else []
    return [f"{package.name}: {problem}" for problem in problems]


def install(package: Path, root: Path) -> Path:
    """Unpack or install a package into an empty root; returns the program."""
    if package.is_dir():
        shutil.copytree(package, root / package.name, symlinks=True)
        return root / package.name / "wavemask"
    if package.suffix == ".deb":
        database = root / "var/lib/dpkg"
        (database / "info").mkdir(parents=True)
        (database / "updates").mkdir()
        (database / "status").touch()
        dpkg(root, "--install", str(package))
        return root / "opt/wavemask/wavemask"
    with tarfile.open(package) as archive:
        archive.extractall(root, filter="tar")
    (folder,) = root.iterdir()
    return folder / "wavemask"


def uninstall(package: Path, root: Path) -> None:
    """Remove what `install` brought."""
    if package.suffix == ".deb":
        dpkg(root, "--purge", "wavemask")
    else:
        for folder in root.iterdir():
            shutil.rmtree(folder)


def dpkg(root: Path, *command: str) -> None:
    """Run dpkg on an empty root, in which nothing that a package depends on is installed."""
    options = ["--root", str(root), "--force-not-root", "--force-depends", "--log=/dev/null"]
    # It is root in a user namespace of its own, and changes the owner of files without being it outside.
    result = subprocess.run(alone(["dpkg", *options, *command]), capture_output=True, text=True, check=False)
    if result.returncode:
        raise RuntimeError(f"dpkg {' '.join(command)}: {result.stderr}")


def alone(command: Sequence[str]) -> list[str]:
    """A command line that runs a command without any network but loopback."""
    found = shutil.which("unshare")
    if not found:
        raise RuntimeError("unshare (Debian package util-linux) is missing")
    return [found, "--user", "--map-root-user", "--net", *command]


def check_isolation(environment: dict[str, str]) -> list[str]:
    """Whether the place is as empty as is said."""
    links = subprocess.run(
        alone(["/bin/cat", "/proc/net/dev"]), env=environment, capture_output=True, text=True, check=True
    )
    names = [line.partition(":")[0].strip() for line in links.stdout.splitlines()[2:]]
    python = [name for name in ("python", "python3") if shutil.which(name, path=environment["PATH"])]
    print(f"  network interfaces: {', '.join(names)}; Python on the PATH: {', '.join(python) or 'none'}", flush=True)
    problems = [] if names in (["lo"], []) else [f"there is a network: {', '.join(names)}"]
    return problems + (["there is a Python"] if python else [])


def check_version(program: Path, environment: dict[str, str]) -> list[str]:
    """Whether the program says which one it is."""
    result = subprocess.run(
        alone([str(program), "--version"]), env=environment, capture_output=True, text=True, check=False
    )
    print(f"  {result.stdout.strip()}", flush=True)
    return [] if result.stdout.startswith("WaveMask ") else [f"--version says {result.stdout + result.stderr!r}"]


def check_start(program: Path, environment: dict[str, str], place: Path) -> list[str]:
    """How long it takes until the window can be used, with a warm disk."""
    samples = place / "samples"
    shutil.copytree(program.parent / "_internal" / "resources" / "samples", samples)
    seconds = []
    for number in range(STARTS + 1):
        trace = place / f"trace-{number}.jsonl"
        # The workspace of the start before would be another kind of start.
        shutil.rmtree(samples / ".wavemask", ignore_errors=True)
        began = time.time()
        with subprocess.Popen(
            alone([str(program), str(samples)]),
            env=environment | {"WAVEMASK_TRACE": str(trace), "WAVEMASK_HOME": str(place / "start")},
            stderr=subprocess.DEVNULL,
        ) as process:
            while (
                (shown := when(trace, "window_shown")) is None and process.poll() is None and time.time() < began + 60
            ):
                time.sleep(0.01)
            process.terminate()
        if shown is None:
            return [f"no window within {time.time() - began:.0f} s"]
        seconds.append(shown - began)
    warm = statistics.median(seconds[1:])
    each = ", ".join(f"{value:.2f}" for value in seconds)
    print(f"  window usable after {warm:.2f} s (median of {STARTS}; all: {each})", flush=True)
    return [] if warm <= MOST_SECONDS_TO_WINDOW else [f"the window is usable after {warm:.2f} s"]


def check_libraries(program: Path, environment: dict[str, str], place: Path) -> list[str]:
    """Whether window, decoding and proposing process use their own libraries, and not those of this computer."""
    trace = place / "trace-libraries.jsonl"
    command = alone([str(program), str(place / "samples")])
    with subprocess.Popen(
        command, env=environment | {"WAVEMASK_TRACE": str(trace)}, stderr=subprocess.DEVNULL
    ) as process:
        deadline = time.time() + 60
        while when(trace, "proposal_shown") is None and process.poll() is None and time.time() < deadline:
            time.sleep(0.05)
        processes = [path.parent for path in Path("/proc").glob("[0-9]*/exe") if links_to(path, program)]
        maps = "".join((path / "maps").read_text(encoding="utf-8") for path in processes)
        process.terminate()
    mapped = {Path(line.split()[5]) for line in maps.splitlines() if ".so" in line and len(line.split()) > 5}
    others = {path.name for path in mapped if not path.is_relative_to(program.parent)}
    strangers = sorted(name for name in others if not FROM_SYSTEM.match(name))
    print(f"  {len(processes)} processes use {len(others)} libraries of the system: {', '.join(sorted(others))}")
    problems = [f"these libraries of the system are used: {', '.join(strangers)}"] if strangers else []
    return problems + ([] if len(processes) > 2 else ["no Proposal was shown"])


def links_to(link: Path, target: Path) -> bool:
    """Whether a link leads there; not where nobody may read it."""
    try:
        return link.readlink() == target
    except OSError:
        return False


def when(trace: Path, name: str) -> float | None:
    """Wall-clock time of an event that the program has traced; None where it has not."""
    lines = trace.read_text(encoding="utf-8").splitlines(keepends=True) if trace.exists() else []
    events = [json.loads(line) for line in lines if line.endswith("\n")]
    return next((event["time"] for event in events if event["event"] == name), None)


def check_flow(program: Path, environment: dict[str, str], report: Path, quick: bool) -> list[str]:
    """Whether it works, from the first window to an improved model."""
    command = [str(program), "self-test", "--out", str(report), *(["--quick"] if quick else [])]
    with subprocess.Popen(
        alone(command), env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        for line in process.stdout or ():
            if line.startswith(("ok", "FAILED")):
                print(f"  {line}", end="", flush=True)
        process.wait(PATIENCE_SECONDS)
    written = report / "self-test.json"
    if not written.exists():
        return [f"self-test: it ended with {process.returncode} and without a report"]
    told = json.loads(written.read_text(encoding="utf-8"))
    print(f"  self-test: {'passed' if told['passed'] else 'failed'} in {told['seconds']} s", flush=True)
    return [] if told["passed"] and process.returncode == 0 else [f"self-test: {told['problem'] or process.returncode}"]


def written_by_user(home: Path) -> set[str]:
    """Folders in the user's home that the program has written files into."""
    return {str(path.parent.relative_to(home)) for path in home.rglob("*") if path.is_file()}


@contextmanager
def x_display() -> Iterator[str]:
    """An X display that nobody sees; its name."""
    read, write = os.pipe()
    # Of the abstract socket, which lies in the network namespace, and the one in /tmp only the latter is reached.
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


if __name__ == "__main__":
    sys.exit(main())
