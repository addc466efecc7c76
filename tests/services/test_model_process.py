from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from wavegms_core.bundle import Bundle

MakeClient = Callable[..., Any]  # the fixtures of conftest.py
MakeBundle = Callable[..., Bundle]

STEADY = "load()\nwhile True: answer(receive())"


def frame(value: int) -> np.ndarray:
    return np.full((4, 6, 3), value, np.uint8)


def test_a_proposal_arrives_with_what_it_was_made_with(client: MakeClient, fake_bundle: Bundle) -> None:
    it = client(STEADY)

    it.propose(3, frame(200))  # before it was even started
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


def test_each_frame_is_proposed_on_with_the_bundle_it_is_for(client: MakeClient, make_bundle: MakeBundle) -> None:
    polyp, skin = make_bundle("polyp-1", "endoscopy"), make_bundle("skin-1", "dermoscopy")
    it = client(
        "load()\nwhile True:\n    message = receive()\n"
        "    sys.stderr.write(message.bundle + '\\n')\n    answer(message)"
    )

    it.propose(1, frame(1), bundle=polyp)
    it.propose(2, frame(2), ahead=True, bundle=skin)
    it.process.start()
    it.wait_for(1, 2)

    assert [it.proposals[number].bundle_id for number in (1, 2)] == ["polyp-1", "skin-1"]
    assert it.logged[:2] == [str(polyp.folder), str(skin.folder)]


def test_a_process_that_is_started_again_loads_what_was_on_show_last(
    client: MakeClient, make_bundle: MakeBundle, fake_bundle: Bundle
) -> None:
    polyp = make_bundle("polyp-1", "endoscopy")
    it = client(
        "message = receive()\nsys.stderr.write(message.bundle + '\\n')\nsend(Ready('CPU'))\n"
        "message = receive()\nif mark('starts') == 1: sys.exit(7)\nanswer(message)\nreceive()"
    )

    it.process.start()
    it.wait(lambda: it.devices)
    it.propose(1, frame(1), bundle=polyp)
    it.wait_for(1)

    assert it.logged[:2] == [str(fake_bundle.folder), str(polyp.folder)]


def test_a_large_frame_arrives_whole(client: MakeClient) -> None:
    it = client(STEADY)
    it.process.start()
    it.wait(lambda: it.devices)
    large = np.random.default_rng(0).integers(0, 256, (3000, 4000, 3), np.uint8)

    it.propose(1, large)
    it.wait_for(1)

    assert (it.proposals[1].probability == large[..., 0]).all()


def test_the_newest_wins_and_what_is_on_show_goes_before_what_is_ahead(client: MakeClient) -> None:
    it = client(STEADY)

    it.propose(1, frame(1), ahead=True)
    it.propose(2, frame(2))
    it.propose(3, frame(3))
    it.propose(4, frame(4), ahead=True)
    it.process.start()
    it.wait_for(3, 4)

    assert it.order == [3, 4]
    assert it.failed == {}


def test_a_prompt_goes_first_and_starves_nobody(client: MakeClient, fake_bundle: Bundle) -> None:
    it = client(STEADY)
    it.propose(1, frame(1), ahead=True)
    it.propose(2, frame(2))
    it.process.prompt(3, frame(3), fake_bundle)
    it.process.prompt(4, frame(4), fake_bundle)
    it.process.start()
    it.wait_for(1, 2, 4)

    assert it.order == [4, 2, 1]
    assert it.failed == {}

    it.process.prompt(5, frame(5), fake_bundle)  # in flight
    it.process.prompt(6, frame(6), fake_bundle)
    it.process.forget(5)
    it.process.forget(6)
    it.propose(7, frame(7))
    it.wait_for(7)
    assert it.order[3:] == [7]


def test_what_is_asked_aside_goes_last_and_nothing_takes_its_place(client: MakeClient, fake_bundle: Bundle) -> None:
    it = client(STEADY)
    for number in (1, 2, 3):
        it.process.aside(number, frame(number), fake_bundle)
    it.process.forget(2)
    it.propose(4, frame(4), ahead=True)
    it.propose(5, frame(5))
    it.process.start()
    it.wait_for(1, 3, 4, 5)

    assert it.order == [5, 4, 1, 3]
    assert not it.process.busy


def test_a_request_that_waits_ahead_moves_up_when_its_frame_is_shown(client: MakeClient) -> None:
    it = client("load()\nwhile True:\n    message = receive()\n    mark('sent')\n    answer(message)")

    it.propose(1, frame(1), ahead=True)
    it.propose(1, frame(1))
    it.propose(2, frame(2), ahead=True)
    it.process.start()
    it.wait_for(1)
    it.wait_for(2)

    assert it.order == [1, 2]
    assert it.marks("sent") == 2


def test_forgotten_requests_are_not_answered(client: MakeClient) -> None:
    it = client(STEADY)
    it.process.start()
    it.wait(lambda: it.devices)

    it.propose(1, frame(1))  # in flight
    it.propose(2, frame(2))
    it.propose(3, frame(3), ahead=True)
    for request in (1, 2, 3, 99):
        it.process.forget(request)
    it.propose(4, frame(4))
    it.wait_for(4)

    assert it.order == [4]
    assert it.failed == {}


def test_a_frame_that_fails_is_told_and_the_next_one_is_proposed_on(client: MakeClient) -> None:
    it = client("load()\nsend(Failed(receive().request, 'Too strange.'))\nwhile True: answer(receive())")

    it.propose(1, frame(1))
    it.propose(2, frame(2), ahead=True)
    it.process.start()
    it.wait_for(1, 2)

    assert it.failed == {1: "Too strange."}
    assert it.order == [2]
    assert it.notices == []


def test_notices_and_a_change_of_device_are_passed_on(client: MakeClient) -> None:
    it = client(
        "load()\nmessage = receive()\nsend(Notice('GPU lost.'), Ready('CPU'))\nanswer(message)\nreceive()",
        device="cuda",
    )

    it.propose(1, frame(1))
    it.process.start()
    it.wait_for(1)

    assert it.notices == ["GPU lost."]
    assert it.devices == ["CUDA", "CPU"]


def test_another_device_is_used_from_the_next_proposal_on(client: MakeClient) -> None:
    it = client("load()\nanswer(receive())\nload()\nanswer(receive())\nreceive()")
    it.process.start()
    it.propose(1, frame(1))
    it.wait_for(1)

    it.process.set_device("mps")
    it.propose(2, frame(2))
    it.wait_for(2)

    assert it.devices == ["CPU", "MPS"]
    assert it.notices == []


def test_where_it_cannot_be_started_every_request_fails_until_another_device_is_chosen(
    client: MakeClient, fake_bundle: Bundle
) -> None:
    it = client("receive()\nsend(Failed(None, 'No torch.'))\n" + STEADY)
    it.propose(1, frame(1))
    it.process.start()
    it.wait_for(1)

    it.propose(2, frame(2))
    it.process.aside(4, frame(4), fake_bundle)
    assert not {2, 4} & it.failed.keys()  # never from inside the call
    it.wait_for(2, 4)

    assert it.failed == dict.fromkeys((1, 2, 4), "No torch.")
    assert it.notices == ["No torch."]
    assert it.activities[-1] == ""

    it.process.set_device("cuda")
    it.propose(3, frame(3))
    it.wait_for(3)
    assert it.order == [3]


def test_what_it_writes_to_its_log_is_logged_line_by_line(client: MakeClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    it = client(
        "sys.stderr.write('threads ' + os.environ['GOMP_SPINCOUNT'] + str(os.environ.get('OMP_NUM_THREADS')))\n"
        "sys.stderr.write('\\nsecond line\\nunfinished')\nload()\nanswer(receive())"
    )
    it.propose(1, frame(1))
    it.process.start()
    it.wait(lambda: it.notices)

    assert it.logged[:3] == ["threads 10000None", "second line", "unfinished"]


@pytest.mark.parametrize("array", [np.zeros((4, 4), np.uint8), np.zeros((4, 4, 3), np.float32)])
def test_anything_but_an_8_bit_rgb_image_is_refused(client: MakeClient, array: np.ndarray) -> None:
    with pytest.raises(ValueError, match=f"{array.dtype}"):
        client(STEADY).propose(1, array)
