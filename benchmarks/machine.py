"""What a number was measured on, and how it is printed."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path


def describe() -> str:
    """One line: processor, cores, memory, GPU, system, load, and the versions that matter."""
    parts = [
        f"{os.cpu_count()} x {_processor()}",
        f"{_memory_gib():.0f} GiB" if _memory_gib() else "",
        _gpu(),
        _system(),
        f"Python {platform.python_version()}, Qt {version('PySide6-Essentials')}, torch {version('torch')}",
        f"Qt platform {os.environ.get('QT_QPA_PLATFORM') or 'default'}",
        _load(),
    ]
    return "; ".join(part for part in parts if part)


def report(title: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a Markdown table and the machine below it."""
    print(f"\n### {title}\n")
    for row in (header, ["---"] * len(header), *rows):
        print(f"| {' | '.join(row)} |")
    print(f"\n{describe()}\n", flush=True)


def seconds(value: float) -> str:
    """A duration for people: `740 ms` or `3.2 s`."""
    return f"{value * 1000:.3g} ms" if value < 1 else f"{value:.2f} s"


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _memory_gib() -> float:
    if "SC_PHYS_PAGES" in getattr(os, "sysconf_names", {}):
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    return 0.0


def _gpu() -> str:
    program = shutil.which("nvidia-smi")
    if program is None:
        return ""
    query = [program, "--query-gpu=name", "--format=csv,noheader"]
    listed = subprocess.run(query, capture_output=True, text=True, check=False)
    return listed.stdout.strip().replace("\n", ", ") if listed.returncode == 0 else ""


def _system() -> str:
    if sys.platform == "linux":
        try:
            return platform.freedesktop_os_release()["PRETTY_NAME"]
        except (OSError, KeyError):
            return platform.platform()
    return platform.platform()


def _load() -> str:
    """Other work on the machine spoils a measurement; whoever reads the number should see it."""
    return f"load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
