from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from wavegms_core.bundle import Bundle

MakeClient = Callable[..., Any]  # the fixture of conftest.py

STEADY = "load()\nwhile True: answer(receive())"


def frame(value: int) -> np.ndarray:
    return np.full((4, 6, 3), value, np.uint8)


def test_a_proposal_arrives_with_what_it_was_made_with(client: MakeClient, fake_bundle: Bundle) -> None:
    it = client(STEADY)

    it.process.propose(3, frame(200))  # before it was even started
    it.process.start()
    it.wait_for(3)

    proposal = it.proposals[3]
    np.testing.assert_array_equal(proposal.probability, np.full((4, 6), 200, np.uint8))
    assert (proposal.bundle_id, proposal.bundle_name) == ("fake", "Fake")
    assert proposal.weights_sha256 == fake_bundle.description.weights_sha256
    assert (proposal.threshold, proposal.confidence) == (0.5, 0.9)
    assert it.activities == ["Loading the model…", "Proposing…", ""]
    assert it.devices == ["CPU"]
    assert it.notices == []


def test_a_large_frame_arrives_whole(client: MakeClient) -> None:
    it = client(STEADY)
    it.process.start()
    it.wait(lambda: it.devices)
    large = np.random.default_rng(0).integers(0, 256, (3000, 4000, 3), np.uint8)

    it.process.propose(1, large)
    it.wait_for(1)

    assert (it.proposals[1].probability == large[..., 0]).all()


def test_the_newest_wins_and_what_is_on_show_goes_before_what_is_ahead(client: MakeClient) -> None:
    it = client(STEADY)

    it.process.propose(1, frame(1), ahead=True)
    it.process.propose(2, frame(2))
    it.process.propose(3, frame(3))
    it.process.propose(4, frame(4), ahead=True)
    it.process.start()
    it.wait_for(3, 4)

    assert it.order == [3, 4]
    assert it.failed == {}


def test_a_request_that_waits_ahead_moves_up_when_its_frame_is_shown(client: MakeClient) -> None:
    it = client("load()\nwhile True:\n    message = receive()\n    mark('sent')\n    answer(message)")

    it.process.propose(1, frame(1), ahead=True)
    it.process.propose(1, frame(1))
    it.process.propose(2, frame(2), ahead=True)
    it.process.start()
    it.wait_for(1)
    it.wait_for(2)

    assert it.order == [1, 2]
    assert it.marks("sent") == 2


def test_forgotten_requests_are_not_answered(client: MakeClient) -> None:
    it = client(STEADY)
    it.process.start()
    it.wait(lambda: it.devices)

    it.process.propose(1, frame(1))  # in flight
    it.process.propose(2, frame(2))
    it.process.propose(3, frame(3), ahead=True)
    for request in (1, 2, 3, 99):
        it.process.forget(request)
    it.process.propose(4, frame(4))
    it.wait_for(4)

    assert it.order == [4]
    assert it.failed == {}


def test_a_frame_that_fails_is_told_and_the_next_one_is_proposed_on(client: MakeClient) -> None:
    it = client("load()\nsend(Failed(receive().request, 'Too strange.'))\nwhile True: answer(receive())")

    it.process.propose(1, frame(1))
    it.process.propose(2, frame(2), ahead=True)
    it.process.start()
    it.wait_for(1, 2)

    assert it.failed == {1: "Too strange."}
    assert it.order == [2]
    assert it.notices == []


def test_notices_and_a_change_of_device_are_passed_on(client: MakeClient) -> None:
    it = client(
        "load()\nmessage = receive()\n"
        "send(Notice('GPU lost.'), Loaded('CPU', 'fake', 1.0))\nanswer(message)\nreceive()",
        device="cuda",
    )

    it.process.propose(1, frame(1))
    it.process.start()
    it.wait_for(1)

    assert it.notices == ["GPU lost."]
    assert it.devices == ["CUDA", "CPU"]


def test_another_device_is_used_from_the_next_proposal_on(client: MakeClient) -> None:
    it = client("load()\nanswer(receive())\nload()\nanswer(receive())\nreceive()")
    it.process.start()
    it.process.propose(1, frame(1))
    it.wait_for(1)

    it.process.set_device("mps")
    it.process.propose(2, frame(2))
    it.wait_for(2)

    assert it.devices == ["CPU", "MPS"]
    assert it.notices == []


def test_a_bundle_that_cannot_be_loaded_fails_every_request_until_another_device_is_chosen(
    client: MakeClient,
) -> None:
    it = client("receive()\nsend(Loading(), Failed(None, 'Damaged.'))\n" + STEADY)
    it.process.propose(1, frame(1))
    it.process.start()
    it.wait_for(1)

    it.process.propose(2, frame(2))
    assert 2 not in it.failed  # never from inside the call
    it.wait_for(2)

    assert it.failed == {1: "Damaged.", 2: "Damaged."}
    assert it.notices == ["Damaged."]
    assert it.activities[-1] == ""

    it.process.set_device("cuda")
    it.process.propose(3, frame(3))
    it.wait_for(3)
    assert it.order == [3]


def test_what_it_writes_to_its_log_is_logged_line_by_line(
    client: MakeClient, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    caplog.set_level(logging.INFO, logger="app.services.model_process")
    it = client(
        "sys.stderr.write('threads ' + os.environ['OMP_WAIT_POLICY'] + str(os.environ.get('OMP_NUM_THREADS')))\n"
        "sys.stderr.write('\\nsecond line\\nunfinished')\nload()\nanswer(receive())"
    )
    it.process.propose(1, frame(1))
    it.process.start()
    it.wait(lambda: it.notices)

    lines = [record.getMessage() for record in caplog.records if record.getMessage().startswith("model process:")]
    assert [line.removeprefix("model process: ") for line in lines[:3]] == [
        "threads PASSIVENone",
        "second line",
        "unfinished",
    ]


@pytest.mark.parametrize("array", [np.zeros((4, 4), np.uint8), np.zeros((4, 4, 3), np.float32)])
def test_anything_but_an_8_bit_rgb_image_is_refused(client: MakeClient, array: np.ndarray) -> None:
    with pytest.raises(ValueError, match=f"{array.dtype}"):
        client(STEADY).process.propose(1, array)
