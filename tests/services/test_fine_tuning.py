"""Training runs from the click to the Candidate, and whatever comes in between; the trainer is a small script."""

from __future__ import annotations

import json
import os
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.domain.errors import TrainingError
from app.domain.training_run import Budget, CurvePoint
from app.services.journal import READ_ONLY
from app.services.model_chooser import Kind
from app.services.model_library import ModelLibrary
from app.storage import run_at_work
from app.storage import snapshot as snapshot_module
from app.storage.images.decoder import Decoder
from app.storage.training_runs import COMPARING, LEARNING, PREPARING, READING, RunOrder
from app.storage.verify import verify
from app.storage.workspace import Workspace
from app.storage.workspace_lock import LOCK_NAME
from tests.foreign import foreign
from tests.services.conftest import MakeBundle
from tests.services.training_bench import ESTIMATE, IMAGES, PRELUDE, TrainingBench, accept

GONE_SECONDS = 2.0

Make = Callable[..., TrainingBench]

WHOLE = """
say("phase", phase="load")
say("plan", steps=4, seconds=9.0)
say("notice", sentence="Memory is short.", details="allocator")
for step in range(5):
    if step % 2 == 0:
        say("point", step=step, loss=None if not step else 0.5, held_out=0.6 + step / 100,
            worst_image="snapshot/images/a.png", worst_reference="snapshot/masks/a.png",
            worst_proposal=f"worst/{step}.png", worst_dice=0.2)
    say("progress", phase="train", step=step, steps=4, eta_s=1.0, total_eta_s=10.0 - step, loss=0.4)
checkpoint(4, 4)
(run / "compared").mkdir()
for phase in ("score current", "score candidate"):
    say("progress", phase=phase, step=3, steps=3, eta_s=0.0)
judge()
"""

PART = """
checkpoint(2, 5, [{"step": 0, "loss": None, "held_out": 0.4}])
say("progress", phase="train", step=2, steps=5)
until_told()
"""


@pytest.fixture(scope="module")
def accepted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a Workspace; not to be changed."""
    return accept(tmp_path_factory.mktemp("accepted") / "images").parent


@pytest.fixture
def workspace(accepted: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(accepted, tmp_path / "images")) / ".wavemask"


@pytest.fixture
def make(
    qtbot: QtBot, tmp_path: Path, workspace: Path, make_bundle: MakeBundle, caplog: pytest.LogCaptureFixture
) -> Iterator[Make]:
    """Makes the service over a Workspace of accepted masks; its trainer does what the script says."""
    caplog.set_level("INFO")
    made: list[TrainingBench] = []
    bundle = make_bundle("breast-1")

    def begin(
        script: str = WHOLE, where: Path = workspace, read_only: bool = False, model: bool = True
    ) -> TrainingBench:
        path = tmp_path / "trainer.py"
        path.write_text(PRELUDE + script, encoding="utf-8")
        made.append(TrainingBench(qtbot, where, path, bundle if model else None, read_only))
        return made[-1]

    yield begin
    for bench in made:
        bench.close()


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return Path(f"/proc/{pid}/stat").read_text().split()[2] == "Z" if Path("/proc").exists() else False


# --- the whole way


def test_a_run_from_the_click_to_the_candidate_in_use(make: Make, workspace: Path) -> None:
    bench = make()
    bench.start(Budget.STANDARD)
    assert bench.tuning.running
    assert "taken up again at the next start" in bench.tuning.unfinished
    bench.wait(lambda: bench.verdicts)
    assert not bench.tuning.running
    assert (bench.tuning.progress, bench.tuning.unfinished) == (None, "")
    run, (verdict,) = bench.run, bench.verdicts
    (command,) = bench.asked("fine-tune")
    asked = dict(zip(command[1::2], command[2::2], strict=False))
    assert asked["--budget"] == "standard"
    assert Path(asked["--snapshot"]) == run / "snapshot"
    assert Path(asked["--model"]).name == "breast-1"
    assert "--until-stdin-closes" in command
    assert RunOrder.read(run).label == "Lesion"

    assert (verdict.candidate_id, verdict.current_id, verdict.better) == ("breast-1-0001", "breast-1", True)
    assert verdict.dice is not None
    assert (verdict.dice.low, verdict.wrong_area) == (0.05, None)
    assert [round(frame.gain, 2) for frame in verdict.compared] == [0.02, 0.01, 0.0]
    assert verdict.contradicting[0] in verdict.compared
    assert all(path.exists() for frame in verdict.compared for path in (frame.image, frame.reference))
    assert bench.versions.installed == [(run / "breast-1-0001", run / "verdict.json", "")]
    assert bench.versions.active == []

    bench.versions.refuses = TrainingError("It does not propose.")
    bench.tuning.use_candidate()
    bench.settle()
    assert bench.tuning.verdict is verdict
    bench.versions.refuses = None
    bench.tuning.use_candidate()
    bench.settle()
    assert bench.versions.active == ["breast-1-0001"] * 2
    assert bench.tuning.verdict is None
    assert sorted(path.name for path in run.iterdir()) == ["plan.json", "run.json", "verdict.json"]
    events = dict(bench.events())
    assert list(events) == ["handed out for training", "training begun", "training ended", "candidate used"]
    assert events["training begun"]["snapshot"] == events["handed out for training"]["snapshot"]
    assert events["training ended"]["verdict"] == events["candidate used"]["verdict"]
    assert verify(workspace).problem == ""
    assert bench.messages == []


def test_progress_is_told_in_plain_words_with_the_curve_and_the_worst_case(make: Make) -> None:
    bench = make(WHOLE.replace("judge()", "until_told()"))
    bench.start()
    bench.wait_for_phase(COMPARING)
    bench.wait(lambda: bench.progress[-1].done == 6)
    progress = bench.progress[-1]
    assert (progress.total, progress.steps, progress.eta_s) == (6, 4, 6.0)
    assert progress.curve == (
        CurvePoint(0, None, 0.6),
        CurvePoint(2, 0.5, 0.62),
        CurvePoint(4, 0.5, 0.64),
    )
    assert progress.worst is not None
    assert progress.worst.proposal == bench.run / "worst" / "4.png"
    assert progress.notice == "Memory is short."
    bench.tuning.cancel()
    bench.wait_until_over()


def test_a_candidate_that_is_kept_aside_stays_one(make: Make, workspace: Path) -> None:
    bench = make(WHOLE.replace("judge()", "judge(better=False)"))
    bench.start()
    bench.wait(lambda: bench.verdicts)
    (found,) = bench.verdicts
    bench.close()
    # Nobody has decided yet when the program ends.
    bench = make()
    assert bench.tuning.verdict == found
    assert bench.messages == ["A training run is over; Model → Improve model… shows what came of it."]
    bench.tuning.keep_aside()
    bench.settle()
    assert bench.versions.active == []
    assert bench.events()[-1][0] == "candidate kept aside"
    bench.leave()
    bench.journal = bench.open(workspace)
    assert (bench.tuning.verdict, bench.tuning.waiting) == (None, None)


# --- cancelled

DEAF = """
for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
child = subprocess.Popen([sys.executable, "-c", "import signal, time; signal.signal(15, 1); time.sleep(60)"])
checkpoint(2, 5)
say("progress", phase="train", step=2, steps=5)
say("point", child=child.pid, step=2, loss=child.pid, held_out=None)
while True:
    time.sleep(1)
"""


@pytest.mark.parametrize("script", [PART, DEAF], ids=["listens", "deaf"])
def test_a_cancelled_run_is_gone_in_two_seconds_and_can_be_taken_up_again(make: Make, script: str) -> None:
    bench = make(script)
    bench.start()
    bench.wait(lambda: bench.tuning.progress and (bench.tuning.progress.curve or script == PART))
    bench.wait_for_phase(LEARNING)
    pids = [bench.pid]
    if script == DEAF:
        pids.append(int(bench.tuning.progress.curve[0].loss))
    began = time.monotonic()
    bench.tuning.cancel()
    assert bench.tuning.cancelling
    assert time.monotonic() - began < 0.05
    bench.wait(lambda: all(map(gone, pids)))
    assert time.monotonic() - began < GONE_SECONDS
    bench.wait_until_over()
    assert bench.stopped == [""]
    assert (bench.tuning.waiting.phase, bench.tuning.waiting.done, bench.tuning.waiting.total) == (LEARNING, 2, 5)
    assert dict(bench.events())["training ended"]["outcome"] == "cancelled"
    first = bench.asked("fine-tune")
    bench.script.write_text(PRELUDE + WHOLE, encoding="utf-8")
    bench.tuning.go_on()
    assert bench.tuning.waiting is None
    bench.wait(lambda: bench.verdicts)
    assert bench.asked("fine-tune") == first * 2
    assert [event for event, _ in bench.events()].count("handed out for training") == 1
    assert "training taken up" in dict(bench.events())


def test_a_run_that_is_cancelled_while_images_are_read_leaves_nothing(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Hanging(Decoder):
        def read_image(self, path: Path, wanted: Callable[[], bool] = lambda: True) -> None:
            while wanted():
                time.sleep(0.01)

    monkeypatch.setattr(run_at_work, "Decoder", Hanging)
    bench = make()
    bench.start()
    bench.wait(lambda: (bench.journal.folder / ".training").exists())
    began = time.monotonic()
    bench.tuning.cancel()
    bench.wait_until_over()
    assert time.monotonic() - began < GONE_SECONDS
    assert (bench.stopped, bench.tuning.waiting) == ([""], None)
    assert list((bench.journal.folder / ".training").iterdir()) == []
    assert bench.asked("fine-tune") == []
    assert bench.events() == []


def test_a_run_that_is_cancelled_before_its_process_is_ready_ends_as_well(make: Make) -> None:
    bench = make("time.sleep(60)")
    bench.start()
    bench.tuning.cancel()
    bench.wait_until_over()
    assert bench.stopped == [""]
    bench.start()
    bench.wait(lambda: bench.tuning._trainer)
    began = time.monotonic()
    bench.tuning.cancel()
    bench.wait_until_over()
    assert time.monotonic() - began < GONE_SECONDS
    assert bench.stopped == ["", ""]


def test_a_verdict_that_comes_while_it_is_cancelled_counts(make: Make) -> None:
    bench = make('say("progress", phase="score candidate", step=1, steps=1)\nsys.stdin.read()\njudge()')
    bench.start()
    bench.wait_for_phase(COMPARING)
    bench.tuning.cancel()
    bench.wait(lambda: bench.verdicts)
    assert bench.stopped == []


# --- cut off


def test_a_run_whose_process_was_killed_waits_and_is_found_at_the_next_start(make: Make, workspace: Path) -> None:
    bench = make(PART)
    bench.start()
    bench.wait_for_phase(LEARNING)
    os.kill(bench.pid, signal.SIGKILL)
    bench.wait_until_over()
    (sentence,) = bench.stopped
    assert "was killed from outside (SIGKILL; perhaps the memory ran out)" in sentence
    assert "Improve model… goes on with it" in sentence
    left = bench.tuning.waiting
    assert left.curve == (CurvePoint(0, None, 0.4),)
    bench.close()
    again = make(WHOLE)
    assert again.tuning.waiting == left
    assert again.messages == ["A training run was cut off at 40%; Model → Improve model… goes on with it."]
    again.start()
    assert "go on with it, or discard it" in again.stopped.pop()
    again.tuning.go_on()
    again.wait(lambda: again.verdicts)
    commands = again.asked("fine-tune")
    assert commands[0] == commands[1]


def test_a_run_goes_on_after_the_window_was_killed_while_images_were_read(make: Make, workspace: Path) -> None:
    bench = make()
    bench.start()
    bench.wait(lambda: bench.verdicts)
    run = bench.run
    bench.close()
    # As a kill would have left it.
    kept = json.loads((run / "run.json").read_text()) | {"outcome": ""}
    (run / "run.json").write_text(json.dumps(kept))
    (run / "snapshot").rename(run / ".snapshot.part")
    (run / "verdict.json").unlink()
    (run / "compared").rmdir()
    bench = make()
    assert bench.tuning.waiting.phase == READING
    assert bench.messages == ["A training run was cut off; Model → Improve model… goes on with it."]
    bench.tuning.go_on()
    bench.wait(lambda: bench.verdicts)
    assert sorted(path.name for path in run.iterdir() if path.name.startswith(".")) == []


def test_a_run_that_was_cut_off_before_its_candidate_was_in_the_library_needs_no_training(make: Make) -> None:
    bench = make()
    bench.versions.refuses = TrainingError("The library is full.")
    bench.start()
    bench.wait_until_over()
    assert bench.stopped == ["The library is full."]
    assert bench.tuning.waiting.phase == COMPARING
    bench.versions.refuses = None
    bench.tuning.go_on()
    bench.wait(lambda: bench.verdicts)
    assert len(bench.asked("fine-tune")) == 1


def test_closing_ends_a_run_that_waits_at_the_next_start(make: Make, workspace: Path) -> None:
    bench = make(PART)
    bench.start()
    bench.wait_for_phase(LEARNING)
    pid, began = bench.pid, time.monotonic()
    bench.close()
    assert time.monotonic() - began < GONE_SECONDS
    assert gone(pid)
    assert not (workspace / LOCK_NAME).exists()
    bench = make()
    assert bench.tuning.waiting.done == 2
    assert bench.messages == ["A training run was cut off at 40%; Model → Improve model… goes on with it."]


def test_who_has_cancelled_a_run_is_not_told_of_it_at_each_start(make: Make) -> None:
    bench = make(PART)
    bench.start()
    bench.wait_for_phase(LEARNING)
    bench.tuning.cancel()
    bench.wait_until_over()
    bench.close()
    bench = make(PART)
    assert bench.tuning.waiting.done == 2
    assert bench.messages == []
    run = bench.run
    bench.tuning.discard()
    bench.settle()
    assert not run.exists()
    assert bench.tuning.waiting is None
    assert bench.events()[-1][0] == "training discarded"
    bench.start()
    bench.wait_for_phase(LEARNING)


# --- where it fails


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ("os.kill(os.getpid(), signal.SIGSEGV)", "The training process crashed (SIGSEGV); Model"),
        ("os.kill(os.getpid(), signal.SIGKILL)", "The training process was killed from outside (SIGKILL"),
        ("sys.exit(7)", "The training process exited with code 7; Model"),
        ('say("failed", sentence="Accept images of more patients."); sys.exit(2)', "Accept images of more patients."),
        ('say("failed", sentence=str(OSError(28, "No space left on device"))); sys.exit(2)', "free some space"),
        ('say("failed", sentence=str(PermissionError(13, "Denied", str(run / "plan.json")))); sys.exit(2)', "writable"),
        ("sys.exit(0)", "What the training run found cannot be read"),
        ('(run / "verdict.json").write_text("{}")', "What the training run found cannot be read"),
    ],
)
def test_each_failure_is_one_sentence(make: Make, script: str, sentence: str, caplog: pytest.LogCaptureFixture) -> None:
    bench = make(f'sys.stderr.write("a hint for the log\\n")\nsys.stderr.flush()\n{script}')
    bench.start()
    bench.wait_until_over()
    assert len(bench.stopped) == 1
    assert sentence in bench.stopped[0]
    assert bench.stopped[0].endswith(".")
    assert bench.tuning.waiting is not None
    assert bench.stopped[0].startswith(dict(bench.events())["training ended"]["outcome"])
    assert "training process: a hint for the log" in caplog.text
    assert not bench.tuning._run


@pytest.mark.parametrize(
    ("said", "recorded"),
    [
        ("No held-out image has anything to outline, so the models cannot be compared; accept more images.", "No held"),
        ("[Errno 28] No space left on device", "The disk with"),
    ],
)
def test_a_failure_is_recorded_in_english(make: Make, said: str, recorded: str) -> None:
    bench = make(f'say("failed", sentence={said!r}); sys.exit(2)')
    with foreign():
        bench.start()
        bench.wait_until_over()
    assert bench.stopped[0].startswith("«")
    assert dict(bench.events())["training ended"]["outcome"].startswith(recorded)


def test_a_process_that_does_not_start_is_said(make: Make) -> None:
    bench = make()
    bench.tuning._command[:] = ["/nowhere/python"]
    bench.start()
    bench.wait_until_over()
    assert "did not start" in bench.stopped[0]
    assert bench.tuning.waiting.phase == PREPARING


def test_nothing_begins_where_it_cannot(make: Make, workspace: Path, tmp_path: Path) -> None:
    few = accept(tmp_path / "few", count=3)
    nowhere, without, too_few = make(), make(where=tmp_path / "other" / ".wavemask", model=False), make(where=few)
    nowhere.leave()
    without.start()
    assert "no model" in without.stopped[0]
    nowhere.start()
    assert nowhere.stopped == ["Nothing is open; open the images first."]
    nowhere.journal = nowhere.open(workspace, read_only=True)
    nowhere.start()
    assert nowhere.stopped[1] == READ_ONLY
    too_few.start()
    too_few.wait_until_over()
    assert too_few.stopped[0].startswith("Accept the masks of at least 5 images more")
    assert list((few / ".training").iterdir()) == []


def test_a_folder_that_cannot_be_written_and_a_full_disk_are_said(
    make: Make, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (workspace / ".training").write_text("in the way")
    bench = make()
    bench.start()
    bench.wait_until_over()
    assert "make that folder writable" in bench.stopped[0]
    (workspace / ".training").unlink()

    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(snapshot_module, "replace_file", full)
        bench.start()
        bench.wait_until_over()
    assert "free some space" in bench.stopped[1]
    assert list((workspace / ".training").iterdir()) == []


def test_only_one_run_goes_on_at_a_time(make: Make) -> None:
    bench = make(PART)
    bench.start()
    bench.start()
    assert bench.stopped == ["A training run is going on already; wait until it is over, or cancel it."]
    bench.wait_for_phase(LEARNING)
    assert len(bench.asked("fine-tune")) == 1


def test_a_run_does_not_go_on_with_another_model_of_the_same_name(make: Make) -> None:
    bench = make(PART)
    bench.start()
    bench.wait_for_phase(LEARNING)
    bench.tuning.cancel()
    bench.wait_until_over()
    bundle = bench.models.library.bundles[0]
    other = replace(bundle, description=replace(bundle.description, weights_sha256="1" * 64))
    bench.models.use_library(ModelLibrary([other]))
    bench.tuning.go_on()
    bench.wait_until_over()
    assert "is another one by now; discard the run" in bench.stopped[-1]
    assert len(bench.asked("fine-tune")) == 1


def test_a_candidate_is_for_the_images_that_it_learned_from(make: Make, make_bundle: MakeBundle, qtbot: QtBot) -> None:
    bench = make()
    bench.models.use_library(ModelLibrary([*bench.models.library.bundles, make_bundle("polyp-1", "endoscopy")]))
    bench.journal.ask(Workspace.images, bench.worklist.append, pytest.fail)
    bench.wait(lambda: bench.worklist.entries)
    with qtbot.waitSignal(bench.session.frame_opened):
        bench.session.show(0)
    image_id = bench.worklist.entries[0].image_id
    bench.models.note_kind(image_id, Kind("endoscopy", True, ""))
    bench.models.choose(image_id, "breast-1")
    bench.start()
    bench.wait(lambda: bench.verdicts)
    (command,) = bench.asked("fine-tune")
    assert Path(command[command.index("--model") + 1]).name == "breast-1"
    assert command[command.index("--modality") + 1] == "endoscopy"


# --- beside other work


def test_a_run_belongs_to_its_workspace_and_goes_on_when_another_one_is_opened(
    make: Make, workspace: Path, tmp_path: Path
) -> None:
    bench = make("say('progress', phase='train', step=1, steps=4)\nopen(run / 'on', 'w').close()\n"
        "while not (run / 'go').exists(): time.sleep(0.01)\n" + WHOLE)  # fmt: skip
    bench.start()
    bench.wait_for_phase(LEARNING)
    run = bench.run
    bench.leave()
    assert (workspace / LOCK_NAME).exists()  # for no other window must take it up
    other = bench.journal = bench.open(tmp_path / "other" / ".wavemask")
    assert bench.tuning.running
    assert (bench.tuning.waiting, bench.messages) == (None, [])
    (run / "go").touch()
    bench.wait(lambda: bench.verdicts)
    assert bench.tuning.verdict.run == run
    assert not bench.tuning.here
    assert not (workspace / LOCK_NAME).exists()
    assert not (other.folder / ".training").exists()
    bench.leave()
    bench.journal = bench.open(workspace)
    bench.wait(lambda: bench.tuning.verdict == bench.verdicts[0])
    assert bench.tuning.here


def test_a_verdict_hides_what_waits_in_another_workspace_only_until_it_is_decided_on(
    make: Make, workspace: Path, tmp_path: Path
) -> None:
    other = accept(tmp_path / "other")
    first = make(PART, other)
    first.start()
    first.wait_for_phase(LEARNING)
    first.tuning.cancel()
    first.wait_until_over()
    waiting = first.tuning.waiting
    first.close()
    bench = make("while not (run / 'go').exists(): time.sleep(0.01)\n" + WHOLE)
    bench.start()
    bench.wait_for_phase(PREPARING)
    run = bench.run
    bench.leave()
    bench.journal = bench.open(other)
    assert bench.tuning.waiting == waiting
    (run / "go").touch()
    bench.wait(lambda: bench.verdicts)
    assert bench.tuning.verdict
    assert bench.tuning.waiting is None
    bench.tuning.keep_aside()
    bench.wait(lambda: bench.tuning.waiting == waiting)


def test_a_run_is_for_the_eyes_of_its_reader(make: Make, workspace: Path) -> None:
    """Its pictures show masks that others, who may read blind, must not see; what had no name is whoever's goes on."""

    def opened(reader: str) -> None:
        bench.leave()
        bench.journal = bench.open(workspace, reader=reader)

    bench = make(PART)
    bench.start()
    bench.wait_for_phase(LEARNING)
    bench.tuning.cancel()
    bench.wait_until_over()
    opened("Ada")
    wait = "while not (run / {!r}).exists(): time.sleep(0.01)\n"
    shown = "say('point', step=2, loss=0.1, held_out=0.5, worst_dice=0.2, worst_image='a', worst_reference='b',\n"
    shown += "    worst_proposal='c')\n" + wait.format("on") + "say('progress', phase='train', step=3, steps=5)\n"
    bench.script.write_text(PRELUDE + shown + wait.format("go") + WHOLE, encoding="utf-8")
    bench.tuning.go_on()
    bench.wait(lambda: bench.tuning.progress.worst)
    run = bench.run
    opened("Bo")
    (run / "on").touch()
    bench.wait(lambda: bench.tuning.progress.done == 3)
    assert bench.tuning.progress.worst is None
    (run / "go").touch()
    bench.wait(lambda: bench.verdicts)
    assert RunOrder.read(run).reader == "Ada"
    assert (bench.tuning.verdict, bench.tuning.waiting) == (None, None)
    opened("")
    assert (bench.tuning.verdict, bench.tuning.waiting) == (None, None)
    opened("Ada")
    assert bench.tuning.verdict == bench.verdicts[0]


def test_a_verdict_that_cannot_be_read_can_be_discarded(make: Make, workspace: Path) -> None:
    bench = make()
    bench.start()
    bench.wait(lambda: bench.verdicts)
    run = bench.run
    (run / "verdict.json").write_text("{")
    bench.leave()
    bench.journal = bench.open(workspace)
    bench.tuning.go_on()
    bench.wait(lambda: bench.stopped)
    assert "discard it and start another one" in bench.stopped[0]
    bench.tuning.discard()
    bench.settle()
    assert not run.exists()


def test_a_run_whose_turn_has_not_come_ends_with_its_workspace(make: Make, tmp_path: Path) -> None:
    bench = make()
    bench.journal.ask = lambda *_: None  # as one does that is closed before it is through
    bench.start()
    bench.leave()
    bench.wait_until_over()
    assert bench.stopped == ["Something else was opened before the training run began; start it again."]
    assert not (bench.journal.folder / ".training").exists()


def test_the_window_is_never_held_up_while_images_are_frozen(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_at_work, "Decoder", Decoder)
    bench = make("until_told()", where=accept(tmp_path / "many", count=50, shape=(320, 400)))
    beats: list[float] = []
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    bench.start()
    bench.wait(lambda: bench.tuning.progress.done >= 1)
    bench.wait_for_phase(PREPARING)
    timer.stop()
    delays = [later - earlier - 0.02 for earlier, later in pairwise(beats)]
    assert len(delays) > 5
    assert max(delays) < 0.1
    assert {progress.total for progress in bench.progress if progress.phase == READING} == {0, 50}


# --- what a run would do


def test_the_outlook_counts_at_once_and_is_timed_once(make: Make) -> None:
    bench = make()
    bench.tuning.ask_outlook()
    bench.wait(lambda: bench.outlooks and bench.outlooks[-1].seconds)
    first, second = bench.outlooks
    assert (first.label, first.bundle_id, first.title, first.accepted) == ("Lesion", "breast-1", "Breast-1", IMAGES)
    assert first.sizes.train + first.sizes.held_out == IMAGES
    assert (first.shortfall, first.seconds) == ("", {})
    assert second.seconds == {Budget(name): seconds for name, seconds in ESTIMATE.items()}
    bench.tuning.ask_outlook()
    bench.wait(lambda: len(bench.outlooks) == 3)
    assert bench.outlooks[-1] == second
    (command,) = bench.asked("estimate")
    assert command[command.index("--images") + 1] == str(first.sizes.train)
    assert command[command.index("--held-out") + 1] == str(first.sizes.held_out)


def test_what_is_missing_is_in_the_outlook(make: Make, workspace: Path, tmp_path: Path) -> None:
    few, none = make(where=accept(tmp_path / "few", count=3)), make(where=tmp_path / "new" / ".wavemask", model=False)
    looks = make(where=workspace, read_only=True)
    for bench in (few, none, looks):
        bench.tuning.ask_outlook()
        bench.wait(lambda bench=bench: bench.outlooks)
    assert few.outlooks[0].shortfall.startswith("Accept the masks of at least 5 images more")
    assert "no model" in none.outlooks[0].shortfall
    assert (looks.outlooks[0].shortfall, looks.outlooks[0].accepted) == (READ_ONLY, IMAGES)
    few.leave()
    few.tuning.ask_outlook()
    assert few.outlooks[-1].shortfall == "Nothing is open; open the images first."
    assert few.asked("estimate") == []


def test_the_times_are_not_waited_for_once_a_run_begins(make: Make) -> None:
    bench = make(PART)
    bench.script.write_text(
        PRELUDE.replace("print(json.dumps({'quick'", "time.sleep(60); print(json.dumps({'quick'") + PART
    )
    bench.tuning.ask_outlook()
    bench.wait(lambda: bench.asked("estimate"))
    measuring = bench.tuning._outlooks._measuring[1].pid
    bench.start()
    bench.wait(lambda: gone(measuring))
    bench.wait_for_phase(LEARNING)
    bench.tuning.ask_outlook()
    bench.wait(lambda: len(bench.outlooks) == 2)
    assert len(bench.asked("estimate")) == 1


def test_nothing_is_measured_beside_a_run_that_began_while_it_was_counted(make: Make) -> None:
    bench = make(PART)
    bench.tuning.ask_outlook()
    bench.start()
    bench.wait(lambda: bench.outlooks)
    bench.wait_for_phase(LEARNING)
    assert bench.asked("estimate") == []


def test_times_that_cannot_be_measured_are_said(make: Make) -> None:
    bench = make()
    bench.script.write_text("import sys; print('[]'); sys.exit(2)")
    bench.tuning.ask_outlook()
    bench.wait(lambda: bench.messages)
    assert "The training process exited with code 2" in bench.messages[0]
