from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from wavegms_core.bundle import Bundle, ModelDescription, weights_sha256, write_bundle

MakeClient = Callable[..., Any]  # the fixture of conftest.py

ROOT = Path(__file__).resolve().parents[2]

STEADY = "load()\nwhile True: answer(receive())"


def frame(value: int) -> np.ndarray:
    return np.full((4, 6, 3), value, np.uint8)


def test_after_a_crash_everything_unanswered_is_asked_again(client: MakeClient) -> None:
    it = client(
        "load()\nmessage = receive()\nif mark('starts') == 1: os.kill(os.getpid(), signal.SIGSEGV)\n"
        "answer(message)\nwhile True: answer(receive())"
    )

    it.process.start()
    it.wait(lambda: it.devices)
    it.propose(1, frame(1))
    it.propose(2, frame(2))
    it.propose(3, frame(3), ahead=True)
    it.wait_for(1, 2, 3)

    assert it.order == [1, 2, 3]
    assert it.notices == ["The model process crashed (SIGSEGV) and is being started again."]
    assert it.devices == ["CPU", "", "CPU"]


def test_a_frame_that_crashes_it_twice_is_not_tried_a_third_time(client: MakeClient) -> None:
    it = client(
        "load()\nwhile True:\n    message = receive()\n"
        "    if message.request == 1:\n        mark('tried')\n        os.abort()\n    answer(message)"
    )

    it.process.start()
    it.propose(1, frame(1))
    it.propose(2, frame(2), ahead=True)
    it.wait_for(1, 2)

    assert it.failed == {1: "The model process crashed (SIGABRT) twice on this image, so nothing is proposed for it."}
    assert it.order == [2]
    assert it.marks("tried") == 2


def test_it_is_given_up_after_three_restarts_until_a_device_is_chosen(client: MakeClient) -> None:
    it = client("if mark('starts') <= 4: sys.exit(7)\n" + STEADY)
    it.propose(1, frame(1))
    it.propose(2, frame(2), ahead=True)
    it.process.start()
    it.wait_for(1, 2)

    assert it.marks("starts") == 4
    assert it.notices[0] == "The model process exited with code 7 and is being started again."
    assert it.notices[3] == "The model process exited with code 7, 4 times in a row; choose a device to try again."
    assert it.failed == {1: it.notices[3], 2: it.notices[3]}
    assert it.activities[-1] == ""

    it.process.set_device("cpu")
    it.propose(3, frame(3))
    it.wait_for(3)
    assert it.order == [3]


def test_a_proposal_in_between_starts_the_count_again(client: MakeClient) -> None:
    it = client("if mark('starts') % 3: sys.exit(7)\nload()\nanswer(receive())")
    it.process.start()

    for request in range(1, 5):
        it.propose(request, frame(request))
        it.wait_for(request)

    assert it.order == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("script", "how"),
    [
        ("sys.exit(0)", "exited with code 0"),
        ("os.kill(os.getpid(), signal.SIGKILL)", "was killed from outside (SIGKILL; perhaps the memory ran out)"),
        ("os.kill(os.getpid(), signal.SIGFPE)", "crashed (SIGFPE)"),
        ("print('hello, this is no message', flush=True)\ntime.sleep(60)", "failed with an answer that cannot be read"),
        (
            "load()\nsend(Proposal(99, 1, 1, 0.5, 0.5, 1.0, b'x'))\nreceive()",
            "failed with an answer that cannot be read",
        ),
        ("load()\nsend(Start('', ''))\nreceive()", "failed with an answer that cannot be read"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_every_way_to_end_has_its_sentence(client: MakeClient, script: str, how: str) -> None:
    it = client(f"if mark('starts') == 1:\n    {script.replace(chr(10), chr(10) + '    ')}\n{STEADY}")

    it.process.start()
    it.wait(lambda: it.notices)
    it.propose(1, frame(1))
    it.wait_for(1)

    assert it.notices == [f"The model process {how} and is being started again."]
    assert it.order == [1]


def test_an_answer_of_another_size_is_none(client: MakeClient) -> None:
    it = client(
        "load()\nmessage = receive()\n"
        "if mark('starts') == 1: send(Proposal(message.request, 1, 1, 0.5, 0.5, 1.0, b'x'))\nanswer(message)\nreceive()"
    )
    it.propose(1, frame(1))
    it.process.start()
    it.wait_for(1)

    assert it.proposals[1].probability.shape == (4, 6)
    assert len(it.notices) == 1


def test_a_program_that_is_not_there_is_one_sentence(client: MakeClient, tmp_path: Path) -> None:
    it = client(command=[str(tmp_path / "missing")])

    it.propose(1, frame(1))
    it.process.start()
    it.wait_for(1)

    assert it.failed[1].startswith("The model process did not start (")
    assert len(it.notices) == 4


def test_stopping_ends_a_process_that_never_answers(client: MakeClient) -> None:
    it = client("load()\nreceive()\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nmark('asked')\ntime.sleep(600)")
    it.process.start()
    it.propose(1, frame(1))
    it.propose(2, frame(2))
    it.wait(lambda: it.marks("asked"))
    pid = it.pid

    it.process.stop()

    assert it.pid == 0
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert (it.order, it.failed, it.notices) == ([], {}, [])


@pytest.mark.parametrize("then", ["send(Notice('late'))\nreceive()", "sys.exit(0)"])
def test_stopping_from_inside_an_answer_is_the_end_of_it(client: MakeClient, then: str) -> None:
    it = client(f"load()\nmessage = receive()\nanswer(message)\n{then}")
    it.process.proposal_ready.connect(lambda *_: it.process.stop())

    it.propose(1, frame(1))
    it.process.start()
    it.wait_for(1)

    assert it.pid == 0
    assert it.notices == []


@pytest.fixture(scope="module")
def real_bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    import torch
    from safetensors.torch import save

    from wavegms_core.config import WaveGMSConfig
    from wavegms_core.model import WaveGMS

    config = WaveGMSConfig()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    weights = save(WaveGMS(config).state_dict())
    description = ModelDescription(
        id="random",
        name="Random",
        modality="ultrasound",
        label="lesion",
        architecture=config.to_json(),
        input_size=64,
        flip_average=True,
        threshold=0.5,
        training={},
        scores={},
        weights_sha256=weights_sha256(weights),
    )
    return write_bundle(tmp_path_factory.mktemp("models"), description, weights, "")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_the_real_worker_proposes_also_after_it_was_killed_while_proposing(
    client: MakeClient, real_bundle: Bundle
) -> None:
    from wavegms_core.segmenter import Segmenter, quantise

    it = client(command=[sys.executable, str(ROOT / "main.py"), "--propose-worker"], of=real_bundle)
    rgb = np.random.default_rng(1).integers(0, 256, (50, 70, 3), np.uint8)
    kills = []

    def kill_once(activity: str) -> None:
        if activity == "Proposing…" and not kills:
            kills.append(it.pid)
            os.kill(it.pid, signal.SIGKILL)

    it.process.activity_changed.connect(kill_once)
    it.process.start()
    it.propose(1, rgb)
    it.wait_for(1)

    assert it.failed == {}
    assert len(kills) == 1
    assert it.pid not in (0, kills[0])
    assert it.notices == [
        "The model process was killed from outside (SIGKILL; perhaps the memory ran out) and is being started again."
    ]
    expected = quantise(Segmenter.load(real_bundle.folder).segment(rgb)).astype(int)
    np.testing.assert_allclose(it.proposals[1].probability.astype(int), expected, atol=1)
