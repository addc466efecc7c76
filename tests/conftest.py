"""What every test has: no display needed, a user-data folder of its own, and nothing left running behind it."""

from __future__ import annotations

import gc
import os
import select
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before anything imports Qt: the same platform everywhere, whether or not the developer has a display. A test that
# wants a real X display starts the program with its own environment.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The language of whoever runs the tests is not that of the tests.
os.environ["WAVEMASK_LANGUAGE"] = "en"

SHARED_DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
PATIENCE_SECONDS = 5.0


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run the tests marked slow too")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: takes minutes; runs with --slow only")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--slow"):
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    items[:] = [item for item in items if item not in slow]
    config.hook.pytest_deselected(items=slow)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of real images beside the repository; the test is skipped where it is not there."""
    if not SHARED_DATA.is_dir():
        pytest.skip("needs the real images of ../shared/data, which are not part of the repository")
    return SHARED_DATA


@pytest.fixture(autouse=True)
def user_data(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user-data folder of this test's own, so that nobody's settings or workspaces are read or written."""
    folder = tmp_path_factory.mktemp("user-data")
    monkeypatch.setenv("WAVEMASK_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that leaves a thread or a process behind: it would disturb, or crash, some later test."""
    threads, children = set(threading.enumerate()), _children()
    # What earlier tests have left in memory is not looked through again after each one: with gigabytes of it that takes
    # longer than most tests.
    gc.freeze()
    yield
    if "qapp" in request.fixturenames:
        _let_go_of_qt_objects()
    leaks = [f"thread {thread.name}" for thread in set(threading.enumerate()) - threads if _outlives(thread)]
    leaks += [f"process {pid} ({_command(pid)})" for pid in _children() - children if not _has_ended(pid)]
    if "qapp" in request.fixturenames:
        leaks += _running_qt_threads()
    if leaks:
        pytest.fail(f"left running: {', '.join(leaks)}", pytrace=False)


def _let_go_of_qt_objects() -> None:
    """Destroy Qt objects now: collected while a later test dispatches events, they crash the interpreter."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def _running_qt_threads() -> list[str]:
    from PySide6.QtCore import QThread, QThreadPool

    running = [
        f"QThread {thread.objectName()}"
        for thread in gc.get_objects()
        if issubclass(type(thread), QThread) and thread is not QThread.currentThread() and not thread.wait(1000)
    ]
    pool = QThreadPool.globalInstance()
    return running if pool.waitForDone(1000) else [*running, "work in the global QThreadPool"]


def _outlives(thread: threading.Thread) -> bool:
    # A foreign thread that once ran Python stays listed for ever, and tqdm keeps one for its bars.
    if isinstance(thread, threading._DummyThread) or type(thread).__module__.startswith("tqdm"):
        return False
    thread.join(PATIENCE_SECONDS)
    return thread.is_alive()


def _children() -> set[int]:
    """Processes this one has started, on Linux; nothing elsewhere."""
    if sys.platform != "linux":
        return set()
    tasks = Path("/proc/self/task").glob("*/children")
    return {int(pid) for task in tasks for pid in _read(task).split()}


def _has_ended(pid: int) -> bool:
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], PATIENCE_SECONDS)[0])
    finally:
        os.close(handle)


def _command(pid: int) -> str:
    return _read(Path(f"/proc/{pid}/cmdline")).replace("\0", " ").strip()


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
