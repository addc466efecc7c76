"""Every command in the documentation works as it is written.

What takes seconds is run, on a small workspace. Of what takes hours or needs the network, the program's own parser has
to take these very arguments, and the files that they name have to exist. A command that no rule here knows fails.
"""

from __future__ import annotations

import argparse
import importlib
import inspect
import json
import os
import re
import select
import shlex
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
import pytest
from packaging.requirements import Requirement

from app.domain.annotation import State
from app.paths import cuda_torch_folders
from app.storage.workspace import Workspace
from app.version import VERSION
from tests.discs import picture
from tests.documentation.commands import ROOT, commands_of, fences, pages
from tests.storage.live import Live, proposal_of
from tests.storage_images.videos import write_video

PATIENCE_SECONDS = 120
# What stands for something of the reader's own.
PLACEHOLDERS = {
    "ID": "polyp-2", "N": "2", "M": "1", "RECIPE": "bus", "PATH": "images", "FOLDER": "images", "RUN": "run",
    "PEER/bin/python": sys.executable,
}  # fmt: skip
COMMANDS = sorted({command for page in pages() for command in commands_of(page.read_text(encoding="utf-8"))})


def prepare(folder: Path) -> None:
    """Images, their workspace with two readers, and masks from elsewhere, beside what is in the repository."""
    for path in ROOT.iterdir():
        if not path.name.startswith(".") and path.name not in ("build", "dist", "runs", "models"):
            (folder / path.name).symlink_to(path)
    images, masks, pairs = folder / "images", folder / "masks", folder / "DIR"
    for each in (images, masks, pairs / "images", pairs / "masks"):
        each.mkdir(parents=True)
    for number in range(12):
        rgb, mask = picture(number)
        cv2.imwrite(str(images / f"{number}.png"), rgb)
        cv2.imwrite(str(masks / f"{number}.png"), mask)
    for number in range(2):
        for pixels, kind in zip(picture(number), ("images", "masks"), strict=True):
            cv2.imwrite(str(pairs / kind / f"{number}.png"), pixels)
    write_video(images / "cine.avi", "MJPG", 6)
    for reader, accepted in (("", range(1, 12)), ("A. Reader", range(3))):
        with closing(Workspace(images / ".wavemask", reader)) as workspace:
            for number in sorted({0, *accepted}):
                live = Live(workspace, images / f"{number}.png", picture(number)[1].shape)
                live.propose(proposal_of(number, live.annotated.shape))
                live.stroke(0)
                if number in accepted:
                    live.state(State.ACCEPTED)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("prepared")
    prepare(folder)
    return folder


@pytest.fixture
def place(prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy for one command, which is the current folder."""
    folder = shutil.copytree(prepared, tmp_path / "place", symlinks=True)
    monkeypatch.chdir(folder)
    return folder


def run(argv: list[str]) -> str:
    """Run a command to its end, which has to be a good one; returns what it printed."""
    assert argv[0] == "python"
    done = subprocess.run(
        [sys.executable, *argv[1:]], capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


# --- what is run


def opens_the_window(place: Path, argv: list[str]) -> None:
    trace = place / "trace"
    os.mkfifo(trace)
    reading = os.open(trace, os.O_RDWR)
    environment = {**os.environ, "WAVEMASK_TRACE": str(trace)}
    with subprocess.Popen([sys.executable, *argv[1:]], env=environment, stderr=subprocess.PIPE) as window:
        told = b""
        try:
            while b"frame_opened" not in told and select.select([reading], [], [], PATIENCE_SECONDS)[0]:
                told += os.read(reading, 4096)
            assert b"frame_opened" in told
        finally:
            os.close(reading)
            window.terminate()
    workspace = place / argv[argv.index("--workspace") + 1] if "--workspace" in argv else place / "images" / ".wavemask"
    assert (workspace / "workspace.sqlite3").exists()


def exports(place: Path, argv: list[str]) -> None:
    shutil.rmtree(place / "masks")
    told = run(argv)
    number = 3 if "--reader" in argv else 12 if "--include" in argv else 11
    if "--dry-run" in argv:
        assert told.startswith("Would write 1 file")
        assert not (place / "masks").exists()
    elif "coco" in argv:
        assert len(json.loads((place / "masks" / "coco" / "annotations.json").read_text())["annotations"]) == number
        assert len(list((place / "masks" / "nifti").glob("*.nii.gz"))) == number
    else:
        assert len(list((place / "masks").glob("*.png"))) == number


def imports(place: Path, argv: list[str]) -> None:
    shutil.rmtree(place / "images" / ".wavemask")
    run(argv)
    with closing(Workspace(place / "images" / ".wavemask", "A. Reader")) as workspace:
        records = workspace.add_images([place / "images" / "11.png"])
        stored = workspace.load(records[0].id)
        assert stored is not None
        assert stored.state == State.ACCEPTED
        assert np.array_equal(stored.active.mask, picture(11)[1] > 0)


def verifies(place: Path, argv: list[str]) -> None:
    assert "is whole" in run(argv)


def inspects(place: Path, argv: list[str]) -> None:
    told = run(argv)
    if "--json" in argv:
        assert len(json.loads(told)) == 13
    if "--frame" in argv:
        assert cv2.imread("frame.png") is not None
    assert "cine.avi" in told


def diagnoses(place: Path, argv: list[str]) -> None:
    said = run(argv)
    assert f"WaveMask: {VERSION}" in said
    if "--zip" in argv:
        assert zipfile.is_zipfile(place / argv[-1])


def predicts(place: Path, argv: list[str]) -> None:
    run(argv)
    assert (place / argv[argv.index("--out") + 1] / "predictions.csv").exists()


def compares(place: Path, argv: list[str]) -> None:
    run(argv)
    for model in ("polyp-2", "skin-lesion-3"):
        assert {"scores.csv", "summary.json"} <= {path.name for path in (place / "OUT" / model).iterdir()}


def fine_tunes(place: Path, argv: list[str]) -> None:
    """Until it reads what it will learn from; then it is cancelled as the documentation says."""
    with subprocess.Popen([sys.executable, *argv[1:]], stdout=subprocess.PIPE, text=True) as training:
        try:
            assert any(json.loads(line).get("phase") == "load" for line in training.stdout or ())
            (place / "run" / "cancel").touch()
            assert training.wait(PATIENCE_SECONDS) == 3
        finally:
            training.kill()
    assert len(list((place / "run" / "snapshot" / "masks").iterdir())) == 11


# --- what is only proved


class Understood(BaseException):
    """The arguments were taken."""


def accepts(program: Callable[[], object], arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A program's own parser takes the arguments, after which it does not begin."""
    parse = argparse.ArgumentParser.parse_args

    def understand(self: argparse.ArgumentParser, *given: object) -> None:
        parse(self, *given)
        raise Understood

    with monkeypatch.context() as patch:
        patch.setattr(argparse.ArgumentParser, "parse_args", understand)
        patch.setattr(sys, "argv", ["program", *arguments])
        with pytest.raises(Understood):
            program()


def files_exist(arguments: list[str]) -> None:
    missing = [
        word
        for word in arguments
        if "/" in word and (ROOT / Path(word).parts[0]).is_dir() and not (ROOT / word).exists()
    ]
    assert not missing


def module_accepts(argv: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """For `python -m MODULE ...` and `python FILE ...`."""
    if argv[1] == "-m":
        name, arguments = argv[2], argv[3:]
        name = f"{name}.__main__" if name == "training" else name
    else:
        name, arguments = argv[1].removesuffix(".py").replace("/", "."), argv[2:]
    files_exist(arguments)
    program = importlib.import_module(name).main
    if "argparse" in Path(importlib.import_module(name).__file__ or "").read_text(encoding="utf-8"):
        accepts(program, arguments, monkeypatch)
    else:
        assert arguments == []


def installer() -> Callable[[], object]:
    return importlib.import_module("installer.run").main


def makes(argv: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    target, *settings = argv[1:]
    # Within `make test` another make would say which folder it enters.
    alone = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    dry = subprocess.run(["make", "-n", *argv[1:]], cwd=ROOT, env=alone, capture_output=True, text=True, check=True)
    words = shlex.split(dry.stdout)
    assert words[1] == "installer/run.py"
    accepts(installer(), words[2:], monkeypatch)
    given = words[3:]
    if target == "bench":
        assert all((ROOT / "benchmarks" / f"{name}.py").exists() for name in given)
    elif target == "screenshot":
        module_accepts(["python", "-m", "docs.make_screenshots", *given], monkeypatch)
    elif target == "test":
        assert all((ROOT / name).exists() for name in given)
    else:
        assert target == "run" or not settings


def packaged(place: Path, argv: list[str]) -> None:
    """The package works like the program in this folder, of which it is made."""
    arguments = argv[argv.index("main.py") + 1 :] if "main.py" in argv else argv[1:]
    said = run(["python", "main.py", *arguments, *(["--help"] if arguments[0] == "self-test" else [])])
    assert said == f"WaveMask {VERSION}\n" or "--quick" in said


def unpacks(place: Path, argv: list[str]) -> None:
    build = importlib.import_module("installer.build")
    assert argv[-1] == f"wavemask-VERSION-{build.system()}-cpu.tar.gz" or build.system() != "linux-x86_64"
    build.make_tar(place / "images", place / argv[-1])
    subprocess.run(argv, check=True)
    assert (place / f"wavemask-{VERSION}").is_dir()


def checks_sums(place: Path, argv: list[str]) -> None:
    build = importlib.import_module("installer.build")
    packages = place / "one.deb", place / "left at home.tar.gz"
    for package in packages:
        package.write_bytes(b"package")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(build, "DIST", place)
        build.write_checksums(packages)
    packages[1].unlink()
    subprocess.run(argv, check=True)
    packages[0].write_bytes(b"another")
    assert subprocess.run(argv, check=False).returncode == 1


def names_a_package(command: str) -> None:
    (package,) = re.fullmatch(r"sudo apt-get install \./wavemask-VERSION-(\S+)\.deb", command).groups()
    assert package == "linux-x86_64-cpu"


def fetches_torch(command: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert shlex.split(command)[-1] in project["dependencies"]


def is_shell(command: str) -> None:
    subprocess.run(["bash", "-n", "-c", command], check=True)
    folder = re.search(r"-d /opt/wavemask/([^;]+);", command)[1]
    assert f'"{folder}"' in inspect.getsource(cuda_torch_folders)


def is_in_the_workflow(command: str) -> None:
    """What signs is the release workflow; this checks that it signs what the command verifies."""
    workflow = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    assert ("attest-build-provenance" if command.startswith("gh ") else "--detach-sign") in workflow


def needs_the_network(command: str) -> None:
    """What pip would install is named as it has to be."""
    if command == "pip install -e .":
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        assert project["gui-scripts"]["wavemask"] == "main:main"
    else:
        (named,) = re.fullmatch(r'python -m venv PEER && PEER/bin/pip install "(.+)"', command).groups()
        assert Requirement(named).name == "napari"


RUN: dict[str, Callable[[Path, list[str]], None]] = {
    r"python main\.py export ": exports,
    r"python main\.py import ": imports,
    r"python main\.py verify ": verifies,
    r"python main\.py inspect ": inspects,
    r"python main\.py doctor ": diagnoses,
    r"python main\.py self-test ": packaged,
    r"python main\.py (--workspace \S+ )?images$": opens_the_window,
    r"python -m training predict --model breast": predicts,
    r"python -m training fine-tune --workspace images": fine_tunes,
    r"python -m training evaluate .*--data DIR": compares,
}
RUN |= {r"wavemask ": packaged, r"tar --extract ": unpacks, r"sha256sum --check ": checks_sums}
OF_THE_SYSTEM: dict[str, Callable[[str], None]] = {
    r"sudo apt-get install \./": names_a_package,
    r"pip download ": fetches_torch,
    r"for wheel in ": is_shell,
    r"(gh attestation|gpg) verify|gpg --verify": is_in_the_workflow,
}
PROVED = (
    r"python -m training (train|distil|evaluate|predict|fine-tune|estimate|modality) ",
    r"python -m benchmarks\.\w+( |$)",
)


@pytest.mark.parametrize("command", COMMANDS, ids=[re.sub(r"\W+", "-", command) for command in COMMANDS])
def test_command(command: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    argv = [PLACEHOLDERS.get(word, word.replace("RECIPE", "bus")) for word in shlex.split(command)]
    for pattern, treat in RUN.items():
        if re.match(pattern, command):
            treat(request.getfixturevalue("place"), argv)
            return
    for pattern, prove in OF_THE_SYSTEM.items():
        if re.match(pattern, command):
            prove(command)
            return
    if any(re.match(pattern, command) for pattern in PROVED):
        module_accepts(argv, monkeypatch)
    elif argv[0] == "make":
        makes(argv, monkeypatch)
    elif re.match(r"python installer/run\.py \w", command):
        accepts(installer(), argv[2:], monkeypatch)
    elif argv[0] == "torchrun":
        assert argv[1:] == ["--nproc_per_node", "2", "-m", "training", "train"]
        assert importlib.util.find_spec("torch.distributed.run")
    elif argv[:2] == ["python", "-c"]:
        compile(argv[2], "documentation", "exec")
    elif argv == [".ci/run"]:
        assert os.access(ROOT / ".ci" / "run", os.X_OK)
    else:
        needs_the_network(command)


def test_every_command_stands_where_it_is_found() -> None:
    """A block in another language would escape, and so would a prompt before a command."""
    languages = {language for page in pages() for language, _ in fences(page.read_text(encoding="utf-8"))}
    # What is typed on Windows is named by the script that makes its setup program.
    assert {language for language in languages if not language.startswith("{")} == {"sh", "bat"}
    known = r"make |python |pip |torchrun |\.ci/"
    assert all(re.match("|".join([known, *RUN, *OF_THE_SYSTEM]), command) for command in COMMANDS)


@pytest.mark.parametrize(
    "command",
    ["python main.py explode", "python -m training train --recipe training/recipes/none.yaml --data DATA",
     "python -m training train --recipes x", "make nothing", "curl https://example.org", "python -m benchmarks.none"],
)  # fmt: skip
def test_a_command_that_does_not_work_is_noticed(
    command: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises((Exception, SystemExit)):
        test_command(command, request, monkeypatch)
