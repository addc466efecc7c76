import os
import pickle
import pickletools
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from training.name_lists import MAX_BYTES, PLAIN_OPCODES, NameLists, read_name_lists


def published(train: object, test: object) -> dict[str, object]:
    return {"train": {"name_list": train}, "test": {"name_list": test}}


GOOD = published(["000001.png", "000002.png"], ["000003"])


@pytest.fixture
def write(tmp_path: Path) -> Callable[[bytes], Path]:
    def write_bytes(data: bytes) -> Path:
        path = tmp_path / "names.pkl"
        path.write_bytes(data)
        return path

    return write_bytes


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_both_lists_come_back_in_order(write: Callable[[bytes], Path], protocol: int) -> None:
    names = read_name_lists(write(pickle.dumps(GOOD, protocol)))

    assert names == NameLists(train=["000001.png", "000002.png"], test=["000003"])


def test_lists_in_the_opcodes_of_python_2_come_back(write: Callable[[bytes], Path]) -> None:
    data = (
        b"\x80\x02}q\x01(U\x05trainq\x02}q\x03U\tname_listq\x04]q\x05(U\x05a.pngq\x06U\x05b.pngq\x07es"
        b"U\x04testq\x08}q\tU\tname_listq\n]q\x0bU\x01cq\x0casu."
    )

    assert read_name_lists(write(data)) == NameLists(["a.png", "b.png"], ["c"])


def test_ten_thousand_names_are_no_problem(write: Callable[[bytes], Path]) -> None:
    names = [f"ISIC_{number:07}.jpg" for number in range(10_015)]

    assert read_name_lists(write(pickle.dumps(published(names[:8000], names[8000:])))).train == names[:8000]


class Malice:
    """Touches a file wherever it is unpickled by the book."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple[object, ...]:
        return os.system, (f"touch '{self.trace}'",)


class Plain:
    pass


def test_a_pickle_that_runs_a_command_is_refused_before_it_does(write: Callable[[bytes], Path], tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    for content in (Malice(trace), published([Malice(trace)], ["a"]), published(["a"], Malice(trace))):
        path = write(pickle.dumps(content))
        with pytest.raises(ValueError, match=r"names\.pkl must be a pickle of"):
            read_name_lists(path)
        assert not trace.exists()

    pickle.loads(path.read_bytes())  # noqa: S301 - shows that the file is a dangerous one
    assert trace.exists(), "the command would not have run anyway, so nothing was shown"


REFUSED = {
    "array": np.array(["a", "b"]),
    "object array": published(np.array(["a"], object), ["b"]),
    "numpy text": published([np.str_("a")], ["b"]),
    "instance": published([Plain()], ["b"]),
    "class": published([Plain], ["b"]),
    "ordered dictionary": OrderedDict(GOOD),
    "path": published([Path("a")], ["b"]),
    "tuples": published(("a",), ("b",)),
    "sets": published({"a"}, {"b"}),
    "bytes": published([b"a"], ["b"]),
    "byte array": published([bytearray(b"a")], ["b"]),
    "numbers": published([1, 2], [3]),
    "nothing": None,
    "bare list": ["a", "b"],
    "text": "train",
    "one part": {"train": {"name_list": ["a"]}},
    "a third part": {**GOOD, "valid": {"name_list": ["d"]}},
    "another entry": {**GOOD, "test": {"name_list": ["c"], "label_list": ["d"]}},
    "no entry": {"train": ["a"], "test": ["b"]},
    "text for a list": published("abc", "d"),
    "nested lists": published([["a"]], ["b"]),
    "empty list": published([], ["b"]),
    "empty name": published(["a", ""], ["b"]),
}


@pytest.mark.parametrize("content", REFUSED.values(), ids=REFUSED.keys())
@pytest.mark.parametrize("protocol", [0, 2, 4, 5])
def test_anything_else_is_refused_in_one_sentence(
    write: Callable[[bytes], Path], content: object, protocol: int
) -> None:
    with pytest.raises(ValueError, match=r"names\.pkl must be a pickle of .* nothing else: \S"):
        read_name_lists(write(pickle.dumps(content, protocol)))


def recursive() -> bytes:
    names: list[object] = ["a"]
    names.append(names)
    return pickle.dumps(published(names, ["b"]))


DAMAGED = {
    "empty": b"",
    "text": b"a.png\nb.png\n",
    "contains itself": recursive(),
    "persistent id": b"\x80\x02Q.",
    "textual persistent id": b"P1\n.",
    "extension registry": b"\x80\x02\x82\x01.",
    "list as key": b"}]Va\ns.",
    "item set in a list": b"]Va\nVb\ns.",
    "stack underflow": b"\x80\x02s.",
    "two gigabytes of text": b"\x80\x04\x8d" + (2**31).to_bytes(8, "little") + b"a.",
    "two gigabytes of bytes": b"\x80\x05\x96" + (2**31).to_bytes(8, "little") + b"a.",
    "a frame beyond the file": b"\x80\x04\x95" + (2**40).to_bytes(8, "little") + b"].",
}


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_file_is_refused_in_one_sentence(write: Callable[[bytes], Path], data: bytes) -> None:
    with pytest.raises(ValueError, match=r"names\.pkl must be a pickle of"):
        read_name_lists(write(data))


def test_no_memory_is_reserved_because_the_file_says_so(write: Callable[[bytes], Path]) -> None:
    with pytest.raises(ValueError, match="LONG_BINPUT 65536 reaches beyond the file"):
        read_name_lists(write(b"\x80\x02}r\x00\x00\x01\x00."))


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_truncated_file_is_refused_wherever_it_ends(write: Callable[[bytes], Path], protocol: int) -> None:
    data = pickle.dumps(GOOD, protocol)

    for length in range(len(data)):
        with pytest.raises(ValueError, match=r"names\.pkl must be a pickle of"):
            read_name_lists(write(data[:length]))


@settings(deadline=None)
@given(position=st.integers(min_value=0), value=st.integers(0, 255), protocol=st.sampled_from([0, 2, 4]))
def test_a_changed_byte_gives_lists_of_text_or_a_clear_refusal(
    tmp_path_factory: pytest.TempPathFactory, position: int, value: int, protocol: int
) -> None:
    data = bytearray(pickle.dumps(GOOD, protocol))
    data[position % len(data)] = value
    path = tmp_path_factory.getbasetemp() / "changed.pkl"
    path.write_bytes(data)

    try:
        names = read_name_lists(path)
    except ValueError:
        return
    assert all(type(name) is str for name in names.train + names.test)


def test_a_file_too_large_for_names_is_not_read(write: Callable[[bytes], Path]) -> None:
    with pytest.raises(ValueError, match="larger than"):
        read_name_lists(write(pickle.dumps(published(["a" * MAX_BYTES], ["b"]))))


@pytest.mark.parametrize(
    "content",
    [b"\x80\x02K\x01Q.", b"P1\n.", pickle.dumps(Plain), pickle.dumps(Plain(), 2)],
    ids=["persistent id", "textual persistent id", "class", "instance"],
)
def test_the_unpickler_refuses_by_itself_what_the_first_look_would_let_through(
    write: Callable[[bytes], Path], monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    monkeypatch.setattr("training.name_lists.PLAIN_OPCODES", {opcode.name for opcode in pickletools.opcodes})

    with pytest.raises(ValueError, match=r"it asks for \S+\.\S+|it refers to an object outside"):
        read_name_lists(write(content))


def test_no_opcode_that_looks_up_or_calls_anything_is_let_through() -> None:
    known = {opcode.name for opcode in pickletools.opcodes}

    assert known >= PLAIN_OPCODES
    assert not PLAIN_OPCODES & {
        *("GLOBAL", "STACK_GLOBAL", "INST", "OBJ", "NEWOBJ", "NEWOBJ_EX", "REDUCE", "BUILD"),
        *("EXT1", "EXT2", "EXT4", "PERSID", "BINPERSID", "NEXT_BUFFER", "READONLY_BUFFER"),
    }
