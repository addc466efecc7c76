"""`main.py doctor` and the log files of several windows."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from app.paths import models_folder
from app.services import diagnosis
from app.services.bug_report import line_of
from app.services.diagnosis import Finding, diagnose
from app.services.doctor_command import doctor_command
from app.storage import log_file
from app.storage.log_file import LogFile, log_files
from app.storage.workspace import DATABASE_NAME, Workspace

ROOT = Path(__file__).resolve().parents[2]
WORKER = ROOT / "tests" / "end_to_end" / "stub_worker.py"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A model process without a model."""
    monkeypatch.setattr(diagnosis, "worker_command", lambda: [sys.executable, str(WORKER)])


def found(name: str, workspace: Path | None = None) -> list[Finding]:
    return [finding for finding in diagnose(workspace) if finding.name == name]


@pytest.mark.usefixtures("quick")
class TestDoctor:
    def test_all_is_well(self, user_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        with closing(Workspace(tmp_path / "study")):
            pass
        assert doctor_command(["--workspace", str(tmp_path / "study"), "--zip", str(tmp_path / "report.zip")]) == 0
        told = capsys.readouterr().out
        for line in ("Python: 3.", "torch: ", "Qt: 6.", "Qt platform: offscreen", "Screens: ", "Processor cores: ",
                     f"User data: can be written: {user_data}", "Settings: none yet", "Model process: runs on CPU",
                     "Model: polyp-2, comes with the program: as it was written", "accepted masks: 0"):  # fmt: skip
            assert line in told
        assert "PROBLEM" not in told
        assert zipfile.is_zipfile(tmp_path / "report.zip")
        assert not [path for path in user_data.iterdir() if path.name.startswith(".wavemask")]

    def test_each_problem_is_said(
        self, user_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (user_data / "settings.json").write_text('{"theme": "pink"}')
        model = shutil.copytree(models_folder() / "polyp-2", user_data / "models" / "mine")
        weights = bytearray((model / "weights.safetensors").read_bytes())
        weights[-1] ^= 1
        (model / "weights.safetensors").write_bytes(weights)
        with closing(Workspace(tmp_path / "study")):
            pass
        (tmp_path / "study" / DATABASE_NAME).write_bytes(b"nothing of the kind" * 300)
        monkeypatch.setattr(diagnosis, "problem_with_display", lambda: "There is no display.")
        monkeypatch.setattr(diagnosis, "worker_command", lambda: [sys.executable, "-c", "raise SystemExit(3)"])
        assert doctor_command(["--workspace", str(tmp_path / "study")]) == 1
        problems = [line for line in capsys.readouterr().out.splitlines() if line.startswith("PROBLEM ")]
        assert [line.split(":")[0].removeprefix("PROBLEM ") for line in problems] == [
            "Display", "Settings", "Model", "Model process", "Workspace",
        ]  # fmt: skip
        assert "theme" in problems[1]
        assert "ended with 3" in problems[3]

    def test_qt_aborts_and_the_doctor_does_not(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")
        [finding] = found("Display")
        assert finding.problem
        assert "Qt cannot open one" in finding.value

    def test_a_folder_that_cannot_be_written(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "file").touch()
        monkeypatch.setenv("WAVEMASK_HOME", str(tmp_path / "file" / "home"))
        [finding] = found("User data")
        assert finding.problem
        assert "cannot be written" in line_of(finding)

    def test_a_report_that_cannot_be_written(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert doctor_command(["--zip", str(tmp_path / "nowhere" / "report.zip")]) == 1
        assert "choose another folder" in capsys.readouterr().err


def test_it_is_a_command_and_needs_neither_torch_nor_qt_in_its_own_process() -> None:
    code = (
        "import sys; sys.argv = ['main.py', 'doctor', '--help']; import main, app.services.doctor_command;"
        "print(main.main(), sorted({'torch', 'PySide6'} & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.stdout.endswith("0 []\n"), result.stderr


# --- the log

TWO_WINDOWS = """
import logging, sys
from pathlib import Path
from app.storage import log_file
log_file.LOG_BYTES = 2000
log = log_file.LogFile(Path(sys.argv[1]))
logger = logging.getLogger(sys.argv[2])
logger.addHandler(log.handler)
for number in range(60):
    logger.warning("%s line %d", sys.argv[2], number)
print(log.path.name, flush=True)
sys.stdin.read()
{end}
"""


def window(user_data: Path, name: str, end: str = "log.close()") -> subprocess.Popen[str]:
    command: Sequence[str] = [sys.executable, "-c", TWO_WINDOWS.format(end=end), str(user_data), name]
    return subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_the_log_rotates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "LOG_BYTES", 1000)
    log = LogFile(tmp_path)
    log.handler.setFormatter(logging.Formatter("%(message)s"))
    for number in range(1000):
        log.handler.emit(logging.LogRecord("x", logging.INFO, "", 0, "line %d", (number,), None))
    log.close()
    files = log_files(tmp_path)
    assert [path.name for path in files] == ["wavemask.log", *(f"wavemask.log.{number}" for number in (1, 2, 3))]
    assert all(path.stat().st_size <= 1000 for path in files)
    assert files[0].read_text().splitlines()[-1] == "line 999"


def test_windows_at_the_same_time_have_a_log_each(tmp_path: Path) -> None:
    windows = [window(tmp_path, name) for name in ("one", "two")]
    places = [process.stdout.readline().strip() for process in windows]
    for process in windows:
        process.communicate("")
    assert sorted(places) == ["wavemask-2.log", "wavemask.log"]
    for place, name in zip(places, ("one", "two"), strict=True):
        texts = [path.read_text() for path in log_files(tmp_path) if path.name.partition(".")[0] == place[:-4]]
        assert texts
        assert all(line.startswith(name) for text in texts for line in text.splitlines())
    again = LogFile(tmp_path)
    assert (again.path.name, again.crash) == ("wavemask.log", "")
    again.close()


@pytest.mark.skipif(os.name == "nt", reason="os.abort opens a dialog there")
def test_a_crash_is_found_at_the_next_start(tmp_path: Path) -> None:
    process = window(tmp_path, "one", "log.catch_crashes(); import os; os.abort()")
    process.communicate("")
    assert process.returncode < 0
    log = LogFile(tmp_path)
    assert "Fatal Python error: Aborted" in log.crash
    log.close()
    log = LogFile(tmp_path)
    assert log.crash == ""
    log.close()
