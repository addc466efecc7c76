"""Who is held out: whatever happens to the Images, no model is measured by what it has learned from."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from app.domain.split import Ledger, Seen, Side, Sizes, look_of, shortfall, ties_of


def steps(number: int, flipped: int = 0) -> NDArray[np.int8]:
    """Another picture for each number, far from all others, with so many of its 1024 steps turned round."""
    found = np.random.default_rng(number).choice(np.array([-1, 1], np.int8), 1024)
    found[:flipped] *= -1
    return found


def look(number: int, flipped: int = 0) -> bytes:
    return np.packbits((steps(number, flipped) > 0, steps(number, flipped) < 0)).tobytes()


def seen(number: int, patient: str = "", study: str = "", looks: Iterable[bytes] | None = None) -> Seen:
    looks = [look(number)] if looks is None else looks
    return Seen(f"{number:064x}", ties_of(patient, study), frozenset(looks))


def reference_groups(images: dict[str, Seen]) -> dict[str, int]:
    """The groups by scipy: a graph of all pairs that share a tie or look alike."""
    names = list(images)
    of = [i for i, name in enumerate(names) for _ in images[name].looks]
    looks = [np.frombuffer(look, np.uint8) for name in names for look in images[name].looks]
    bits = np.unpackbits(np.array(looks, np.uint8).reshape(-1, 256), axis=1)[:, :1024]
    alike = np.argwhere((bits[:, None] != bits).sum(axis=2) <= 112)
    edges = [(of[i], of[j]) for i, j in alike] + [
        (i, j) for i in range(len(names)) for j in range(i) if images[names[i]].ties & images[names[j]].ties
    ]
    rows, columns = np.array(edges).reshape(-1, 2).T
    graph = coo_array((np.ones(len(rows)), (rows, columns)), shape=(len(names), len(names)))
    return dict(zip(names, connected_components(graph, directed=False)[1].tolist(), strict=True))


class Clinic(RuleBasedStateMachine):
    """What can happen to the Images of a Workspace over the years, beside a record of all that ever did."""

    def __init__(self) -> None:
        super().__init__()
        self.ledger = Ledger("")
        self.files: dict[str, Seen] = {}  # all that can be told by now
        self.unseen = 0
        self.learned: set[str] = set()
        self.measured: set[str] = set()
        self.group: dict[str, int] = {}  # by the reference

    @initialize(salt=st.integers(0, 9))
    def begin(self, salt: int) -> None:
        self.ledger = Ledger(str(salt))

    def _open(self, images: Iterable[Seen]) -> None:
        images = list(images)
        for image in images:
            known = self.files.get(image.sha256, Seen(image.sha256))
            self.files[image.sha256] = Seen(image.sha256, known.ties | image.ties, known.looks | image.looks)
        self.group, sides = reference_groups(self.files), self.ledger.sides()
        self.ledger = self.ledger.add(images)
        now = self.ledger.sides()
        held = {name for name in sides if sides[name] is Side.HELD_OUT}
        for name, side in sides.items():
            own = {other for other in sides if self.group[other] == self.group[name]}
            assert (
                now[name] is side
                or (side is Side.TRAIN and own & held and name not in self.learned)
                or (side is Side.HELD_OUT and own & self.learned)
            ), "a side changes only where a group turns out to have been on both"

    @rule(
        count=st.integers(1, 4),
        patient=st.sampled_from(["", "p1", "p2", "p3"]),
        study=st.sampled_from(["", "s1", "s2"]),
    )
    def add(self, count: int, patient: str, study: str) -> None:
        self.unseen += count
        self._open(seen(number, patient, study) for number in range(self.unseen - count, self.unseen))

    @rule(of=st.integers(0, 20), flipped=st.sampled_from([0, 112, 113]))
    def add_a_near_duplicate(self, of: int, flipped: int) -> None:
        self.unseen += 1
        self._open([seen(self.unseen - 1, looks=[look(min(of, self.unseen), flipped)])])

    @rule(of=st.integers(0, 20), to=st.integers(0, 20))
    def show_another_frame(self, of: int, to: int) -> None:
        """A Frame of a cine that was not looked at before, like that of another one."""
        self.unseen = max(self.unseen, of + 1)
        self._open([seen(of, looks=[look(to, 20)])])

    @rule(of=st.integers(0, 20), patient=st.sampled_from(["p1", "p2", "p3"]))
    def learn_the_patient(self, of: int, patient: str) -> None:
        self.unseen = max(self.unseen, of + 1)
        self._open([seen(of, patient)])

    @precondition(lambda self: self.files)
    @rule(order=st.randoms(use_true_random=False))
    def import_again(self, order: object) -> None:
        """Renamed or copied files have the hashes they had."""
        images = list(self.files.values())
        order.shuffle(images)  # type: ignore[attr-defined]
        before = self.ledger
        self._open(images)
        assert self.ledger.sides() == before.sides()

    @rule()
    def restart(self) -> None:
        entries = sorted(self.ledger.entries.items(), reverse=True)
        self.ledger = Ledger(self.ledger.salt, dict(entries))

    @rule(share=st.sampled_from([0.3, 1.0]))
    def retrain(self, share: float) -> None:
        """Some of the Images have accepted masks by now."""
        sides = self.ledger.sides()
        used = [name for name in sides if int(name, 16) % 10 < share * 10]
        train = {name for name in used if sides[name] is Side.TRAIN}
        measured = {name for name in used if sides[name] is Side.HELD_OUT}
        self.ledger = self.ledger.train_on(train)
        self.learned |= train
        assert not train & self.measured, "what was ever held out is never learned from"
        group = self.group
        assert not {group[name] for name in self.learned} & {group[name] for name in measured}
        self.measured |= measured

    @invariant()
    def groups_are_those_of_the_reference(self) -> None:
        group, own = self.group, self.ledger.groups()
        assert (
            len(set(own.values()))
            == len(set(group.values()))
            == len(set(zip(own.values(), (group[n] for n in own), strict=True)))
        )

    @invariant()
    def no_group_is_on_both_sides(self) -> None:
        group, sides = self.group, self.ledger.sides()
        learned = {group[name] for name in sides if sides[name] is Side.TRAIN or name in self.learned}
        assert not learned & {group[name] for name in sides if sides[name] is Side.HELD_OUT}


def test_learned_from_and_measured_by_never_meet() -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        Clinic,
        settings=settings(
            max_examples=1000,
            stateful_step_count=10,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )


@given(counts=st.lists(st.integers(1, 9), min_size=1, max_size=12), salt=st.integers(0, 99))
@settings(deadline=None, max_examples=200)
def test_about_a_fifth_of_the_groups_is_held_out(counts: list[int], salt: int) -> None:
    images = [seen(100 * group + i, f"p{group}") for group, count in enumerate(counts) for i in range(count)]
    ledger = Ledger(str(salt)).add(images)
    assert ledger == Ledger(str(salt)).add(images[::-1])
    sides, groups = ledger.sides(), ledger.groups()
    held = {groups[name] for name, side in sides.items() if side is Side.HELD_OUT}
    if len(counts) == 1:
        assert not held
    else:
        most = max(round(len(counts) / 5), min(4, len(counts) // 3), 1)
        assert 1 <= len(held) <= most <= len(counts) / 2
        frames = sum(side is Side.HELD_OUT for side in sides.values())
        assert 2 * frames <= sum(counts) or len(held) == 1


def test_groups_that_come_one_by_one_are_held_out_as_often() -> None:
    ledger = Ledger("salt")
    for number in range(100):
        ledger = ledger.add(seen(known) for known in range(number + 1))
    assert sum(side is Side.HELD_OUT for side in ledger.sides().values()) == 20


def test_another_label_gets_groups_of_its_own_to_measure_by() -> None:
    """Where none of those held out for the first has anything of the second."""
    ledger = Ledger("salt").add(seen(number) for number in range(20))
    train = [int(name, 16) for name, side in ledger.sides().items() if side is Side.TRAIN]
    ledger = ledger.add(seen(number) for number in (*train[:10], 30, 31, 32))
    assert sum(ledger.sides()[f"{number:064x}"] is Side.HELD_OUT for number in (30, 31, 32)) == 3


def test_the_draw_is_another_with_another_salt() -> None:
    images = [seen(number) for number in range(20)]
    assert len({str(Ledger(str(salt)).add(images).sides()) for salt in range(5)}) == 5


@pytest.mark.parametrize("learned", [False, True])
def test_a_patient_who_turns_out_to_be_on_both_sides(learned: bool) -> None:
    ledger = Ledger("salt").add(seen(number, f"p{number}") for number in range(5))
    [held] = [int(name, 16) for name, side in ledger.sides().items() if side is Side.HELD_OUT]
    train = (held + 1) % 5
    names = {number: f"{number:064x}" for number in (held, train)}
    if learned:
        ledger = ledger.train_on([names[train]])
    joined = ledger.add([seen(held, f"p{train}"), seen(9, f"p{held}")]).sides()
    expected = (Side.TRAIN, Side.LEFT_OUT) if learned else (Side.HELD_OUT, Side.HELD_OUT)
    assert (joined[names[train]], joined[names[held]]) == expected
    assert joined[f"{9:064x}"] is expected[1]
    if not learned:
        with pytest.raises(ValueError, match="not there to be learned from"):
            ledger.add([seen(held, f"p{train}")]).train_on([names[train]])


def picture(seed: int) -> NDArray[np.uint8]:
    """Speckle within the sector of one and the same device's black screen, with its texts."""
    rng = np.random.default_rng(seed)
    speckle = cv2.resize(rng.gamma(2, 30, (90, 110)).clip(0, 255).astype(np.uint8), (800, 600))
    inside = cv2.ellipse(np.zeros((600, 800), np.uint8), (400, 40), (350, 480), 90, -35, 35, 255, -1)
    screen = cv2.bitwise_and(speckle, inside)
    cv2.putText(screen, "HOSPITAL B 12dB", (20, 40), cv2.FONT_HERSHEY_SIMPLEX, 1, 200, 2)
    return np.asarray(cv2.cvtColor(screen, cv2.COLOR_GRAY2RGB), np.uint8)


def test_a_picture_saved_again_looks_the_same_and_another_of_the_device_does_not() -> None:
    rng = np.random.default_rng(0)
    for seed in range(8):
        rgb = picture(seed)
        smaller = cv2.resize(rgb, None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA)
        _, jpeg = cv2.imencode(".jpg", cv2.convertScaleAbs(smaller, alpha=1.1), [cv2.IMWRITE_JPEG_QUALITY, 60])
        again = np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_COLOR), np.uint8)
        noisy = np.clip(rgb + rng.normal(0, 3, rgb.shape), 0, 255).astype(np.uint8)
        cut = rgb[3:-3, 4:-4]
        pictures = (rgb, again, noisy, cut, picture(seed + 100))
        groups = Ledger("").add(seen(i, looks=[look_of(one)]) for i, one in enumerate(pictures)).groups()
        assert len(set(list(groups.values())[:4])) == 1
        assert len(set(groups.values())) == 2


@pytest.mark.parametrize("folder", ["ultrasound_busbra/dev", "endoscopy_kvasir_seg/train", "dermoscopy_isic2017/train"])
def test_real_pictures_are_not_taken_for_one_another(shared_data: Path, folder: str) -> None:
    paths = sorted((shared_data / folder / "images").iterdir())[:80]
    looks = [look_of(np.asarray(cv2.imread(str(path), cv2.IMREAD_COLOR), np.uint8)) for path in paths]
    groups = Ledger("").add(seen(i, looks=[look]) for i, look in enumerate(looks)).groups()
    assert len(set(groups.values())) >= 79


@pytest.mark.parametrize(
    ("sizes", "sentence"),
    [
        (Sizes(7, 2, 1, 1), ""),
        (Sizes(90, 30, 20, 10, 50), ""),
        (Sizes(7, 2, 0, 0), "at least 1 image more, of 1 patient more"),
        (Sizes(2, 1, 1, 1), "at least 5 images more, of 1 patient more"),
        (Sizes(0, 0, 0, 0), "at least 8 images more, of 3 patients more"),
        (Sizes(20, 1, 9, 1), "at least 1 image more, of 1 patient more"),
        (Sizes(20, 9, 0, 0), "at least 1 image more, of 1 patient more"),
        (Sizes(4, 2, 2, 2), "at least 2 images more; then"),
    ],
)
def test_what_is_missing_is_said(sizes: Sizes, sentence: str) -> None:
    assert sentence in shortfall(sizes)
    assert bool(sentence) == bool(shortfall(sizes))
