import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from wavegms_core.bundle import Bundle, BundleError, ModelDescription, read_bundle, write_bundle

WEIGHTS = b"not real weights, but bytes with a hash"

Describe = Callable[..., ModelDescription]


@pytest.fixture
def written(describe: Describe, tmp_path: Path) -> Bundle:
    return write_bundle(tmp_path / "models", describe(WEIGHTS), WEIGHTS, "# Card\n")


def test_a_bundle_is_read_as_it_was_written(describe: Describe, written: Bundle) -> None:
    again = read_bundle(written.folder)

    assert again == written
    assert again.description == describe(WEIGHTS)
    assert again.weights_path.read_bytes() == WEIGHTS
    assert sorted(path.name for path in written.folder.iterdir()) == ["CARD.md", "model.json", "weights.safetensors"]


def test_a_bundle_is_never_overwritten(describe: Describe, written: Bundle) -> None:
    with pytest.raises(BundleError, match="random-64 exists"):
        write_bundle(written.folder.parent, describe(WEIGHTS), WEIGHTS, "other")

    assert (written.folder / "CARD.md").read_text() == "# Card\n"


def test_a_write_that_fails_leaves_nothing(describe: Describe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)

    with pytest.raises(BundleError, match="No space left"):
        write_bundle(tmp_path / "models", describe(WEIGHTS), WEIGHTS, "")
    assert list((tmp_path / "models").iterdir()) == []


def test_changed_weights_are_found_out(written: Bundle) -> None:
    written.weights_path.write_bytes(WEIGHTS[:-1] + b"!")

    with pytest.raises(BundleError, match=r"damaged or were changed\. Install it again"):
        read_bundle(written.folder)


@pytest.mark.parametrize("name", ["model.json", "weights.safetensors"])
def test_a_missing_file_is_one_sentence(written: Bundle, name: str) -> None:
    (written.folder / name).unlink()

    with pytest.raises(BundleError, match=f"cannot be read .*{name}"):
        read_bundle(written.folder)


@pytest.mark.parametrize("text", ["{", "[1]", '{"schema": 2}', "\xff"])
def test_a_description_that_is_none_is_refused(written: Bundle, text: str) -> None:
    (written.folder / "model.json").write_text(text, encoding="latin-1")

    with pytest.raises(BundleError):
        read_bundle(written.folder)


@pytest.mark.parametrize(
    "change",
    [
        {"input_size": 60},
        {"input_size": 0},
        {"input_size": 80_000},
        {"threshold": 1.0},
        {"threshold": "high"},
        {"later": 1},
        {"id": "../up"},
        {"id": "x" * 121},
        {"training": []},
        {"name": None},
    ],
)
def test_a_description_that_says_nonsense_is_refused(written: Bundle, change: dict[str, object]) -> None:
    path = written.folder / "model.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))

    with pytest.raises(BundleError, match="not described correctly"):
        read_bundle(written.folder)


def test_what_the_window_imports_does_not_bring_torch() -> None:
    root = Path(sys.modules["wavegms_core"].__path__[0]).parent
    script = (
        "import sys, wavegms_core.bundle, wavegms_core.protocol, wavegms_core.worker;"
        "sys.exit(' '.join({'torch', 'diffusers', 'PySide6', 'cv2'} & sys.modules.keys()) or 0)"
    )

    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=False)

    assert done.stderr.strip() == ""
    assert done.returncode == 0


def test_what_a_description_says_of_its_runs_may_be_anything(describe: Describe) -> None:
    assert describe(b"", training={"fine_tuned": "x", "trained_on": {}}).runs == []
    odd = describe(b"", training={"fine_tuned": [1, {"parent": "a"}], "trained_on": [["x"], "y"]})
    assert odd.runs == [{"parent": "a"}]
    assert odd.trained_on == {"y"}
