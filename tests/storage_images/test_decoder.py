"""The decoding process, and what its client makes of all that can happen to it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import PySide6
import pytest
from PIL import Image as Pillow

from app.domain.errors import ImageError
from app.domain.image import UNKNOWN, Calibration, Frame, Image, Region, Spacing
from app.domain.languages import VARIABLE
from app.domain.mask_editing import Rect
from app.paths import decode_command
from app.services.speaking import CONTEXT
from app.storage.images import decoder_process
from app.storage.images.decoder import Decoder
from app.storage.images.messages import MessageError, pack, unpack
from app.storage.images.reader import read_image, thumbnail
from storage_images import videos
from storage_images.dicom_files import grey_file, region
from tests.fuzz_images import corpus, fault_in, fuzz

ROOT = Path(__file__).resolve().parents[2]
NOISE = np.random.default_rng(8).integers(0, 256, (48, 64, 3), dtype=np.uint8)
SABOTAGED = [sys.executable, str(Path(__file__).with_name("sabotaged_decoder.py"))]
posix = pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")


@pytest.fixture
def image(tmp_path: Path) -> Callable[[str], Path]:
    """Writes an image that opens in itself."""

    def write(name: str) -> Path:
        Pillow.fromarray(NOISE).save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def start() -> Iterator[Callable[..., Decoder]]:
    """Starts decoders whose processes have bad decoders."""
    started = []

    def begin(seconds: float = 30.0) -> Decoder:
        started.append(Decoder(SABOTAGED, seconds))
        return started[-1]

    yield begin
    for decoder in started:
        decoder.close()


@pytest.fixture
def real() -> Iterator[Decoder]:
    decoder = Decoder(decode_command())
    yield decoder
    decoder.close()


def pid_of(decoder: Decoder) -> int:
    return decoder._helper._process.pid if decoder._helper else 0


def is_gone(pid: int) -> bool:
    """Whether a process has ended, also where nobody has asked for its status yet."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except OSError:
        return True


def wait_until(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.02)


# --- the same as without it


def test_what_comes_out_is_what_the_reader_gives(real: Decoder, image: Callable[[str], Path], tmp_path: Path) -> None:
    regions = [region(0, 0, 30, 20), region(40, 0, 60, 20, RegionSpatialFormat=3)]
    scaled = grey_file(tmp_path / "größe 1.dcm", NOISE[..., 0], SequenceOfUltrasoundRegions=regions)
    for path in (image("a.png"), image("b.jpg"), scaled):
        expected, found = read_image(path), real.read_image(path)
        assert found is not None
        assert np.array_equal(found.frame.rgb, expected.frame.rgb)
        assert not found.frame.rgb.flags.writeable
        assert found.frame.calibration == expected.frame.calibration
        for name in vars(expected).keys() - {"frame"}:
            assert getattr(found, name) == getattr(expected, name)
        small = real.thumbnail(path, 20)
        assert small is not None
        assert np.array_equal(small, thumbnail(expected.frame, 20))
        shown = real.read_frame(path, 0)
        assert shown is not None
        assert np.array_equal(shown.rgb, expected.frame.rgb)
    with pytest.raises(ImageError, match="has no Frame 2"):
        real.read_frame(scaled, 1)


@posix
def test_a_name_that_is_no_text_travels(real: Decoder, image: Callable[[str], Path], tmp_path: Path) -> None:
    strange = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xe9.png"))
    image("a.png").rename(strange)
    found = real.read_image(strange)
    assert found is not None
    assert found.path == strange


def test_an_identity_is_read_from_the_header_alone(real: Decoder, image: Callable[[str], Path], tmp_path: Path) -> None:
    jane = {"PatientID": "4711", "PatientName": "Doe^Jane", "StudyDate": "20240229", "SeriesDescription": "Left"}
    whole = grey_file(tmp_path / "jane.dcm", NOISE[..., 0], **jane)
    expected = read_image(whole).identity
    assert (expected.patient_name, expected.study_date) == ("Doe, Jane", "20240229")
    cut = tmp_path / "cut.dcm"
    cut.write_bytes(whole.read_bytes()[: -NOISE[..., 0].nbytes])  # no pixel is left
    assert real.read_identity(whole) == real.read_identity(cut) == expected
    real.rest()
    assert real.read_identity(image("picture.png")) == UNKNOWN
    assert real.read_identity(videos.write_video(tmp_path / "video.mp4", pictures=3)) == UNKNOWN
    with pytest.raises(ImageError, match="no longer there"):
        real.read_identity(tmp_path / "vanished.dcm")


def test_a_refusal_is_the_reader_s_own_sentence(real: Decoder, tmp_path: Path) -> None:
    (tmp_path / "text.png").write_bytes(b"This is not an image. " * 99)
    for path in (tmp_path / "text.png", tmp_path / "gone.png", tmp_path / "zero\0.png", tmp_path):
        with pytest.raises(ImageError) as expected:
            read_image(path)
        with pytest.raises(ImageError) as found:
            real.read_image(path)
        assert str(found.value) == str(expected.value)


def test_a_refusal_is_said_in_the_language_of_the_window(
    image: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sentence = "The file is cut off, damaged or encrypted; copy or export it again from where it came from."
    message = f"<message><source>{sentence}</source><translation>Sie ist beschädigt.</translation></message>"
    source, compiled = tmp_path / "de.ts", tmp_path / "wavemask_de.qm"
    source.write_text(
        f'<TS version="2.1" language="de"><context><name>{CONTEXT}</name>{message}</context></TS>', encoding="utf-8"
    )
    subprocess.run([Path(PySide6.__file__).with_name("lrelease"), "-silent", source, "-qm", compiled], check=True)
    # The program as it is, but for where its translations lie.
    code = (
        f"import sys, pathlib; sys.path.insert(0, {str(ROOT)!r}); import app.paths; "
        f"app.paths.translations_folder = lambda: pathlib.Path({str(tmp_path)!r}); import main; sys.exit(main.main())"
    )
    path = image("a.png")
    path.write_bytes(path.read_bytes()[:2000])
    monkeypatch.setenv(VARIABLE, "de")
    with closing(Decoder([sys.executable, "-c", code, "--decode-worker"])) as decoder:
        with pytest.raises(ImageError) as refused:
            decoder.read_image(path)
    assert str(refused.value) == "Sie ist beschädigt."


@pytest.mark.parametrize(
    "frame",
    [
        Frame(NOISE),
        Frame(
            NOISE, Calibration((Region(Rect(0, 0, 5, 5), Spacing(0.1, 0.2)), Region(Rect(5, 5, 9, 9), None)), "a", "")
        ),
    ],
)
def test_values_come_back_as_they_were(frame: Frame) -> None:
    image = Image(Path("a\udce9.png"), "0" * 64, frame, 3, "notice", "ultrasound")
    packed, pixels = pack(image)
    assert pixels is not None
    again = unpack(Image, packed, pixels.ravel())
    assert (again.path, again.frame.calibration, again.frame_count) == (image.path, frame.calibration, 3)
    assert np.array_equal(again.frame.rgb, NOISE)
    for wrong in ({**packed, "frame_count": "3"}, {**packed, "size": 1}, {}, None, [1]):
        with pytest.raises(MessageError):
            unpack(Image, wrong, pixels.ravel())
    with pytest.raises(MessageError):
        unpack(Image, packed, pixels.ravel()[:-1])


# --- whatever a decoder does


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("exits.png", "exits.png is damaged in a way that ends the decoder"),
        ("segfaults.png", "segfaults.png is damaged in a way that ends the decoder"),
        ("raises.png", "raises.png is damaged in a way that ends the decoder"),
        ("hangs.png", "hangs.png could not be read within 2 seconds"),
    ],
)
def test_one_file_pays(start: Callable[..., Decoder], image: Callable[[str], Path], name: str, says: str) -> None:
    decoder = start(2.0)
    assert decoder.read_image(image("good.png"))
    before = pid_of(decoder)
    with pytest.raises(ImageError, match=says) as caught:
        decoder.read_image(image(name))
    assert fault_in(str(caught.value)) == ""
    assert is_gone(before)
    assert decoder.read_image(image("good.png"))
    assert pid_of(decoder) != before


def test_too_much_memory_is_said_and_given_back(start: Callable[..., Decoder], image: Callable[[str], Path]) -> None:
    decoder = start()
    assert decoder.read_image(image("good.png"))
    before = pid_of(decoder)
    with pytest.raises(ImageError, match="not enough memory"):
        decoder.read_image(image("eats.png"))
    assert is_gone(before)
    assert decoder.read_image(image("good.png"))


@pytest.mark.parametrize("name", ["prints.png", "asks.png"])
def test_the_streams_belong_to_the_messages(
    start: Callable[..., Decoder], image: Callable[[str], Path], name: str
) -> None:
    decoder = start()
    assert decoder.read_image(image(name))
    before = pid_of(decoder)
    assert decoder.read_image(image("good.png"))
    assert pid_of(decoder) == before


def test_a_file_does_not_pay_for_the_one_before(start: Callable[..., Decoder], image: Callable[[str], Path]) -> None:
    decoder = start()
    assert decoder.read_image(image("spoils.png"))
    assert decoder.read_image(image("good.png"))


def test_what_nobody_waits_for_is_given_up(start: Callable[..., Decoder], image: Callable[[str], Path]) -> None:
    decoder = start(60.0)
    assert decoder.read_image(image("good.png"))
    began = time.monotonic()
    assert decoder.read_image(image("hangs.png"), wanted=lambda: time.monotonic() < began + 0.2) is None
    assert time.monotonic() - began < 15
    assert decoder.read_image(image("good.png"))


def test_whoever_waits_behind_another_may_give_up(start: Callable[..., Decoder], image: Callable[[str], Path]) -> None:
    decoder, outcome = start(60.0), []
    path = image("hangs.png")
    first = threading.Thread(target=lambda: outcome.append(decoder.read_image(path)))
    first.start()
    wait_until(decoder._turn.locked)
    assert decoder.read_image(image("good.png"), wanted=lambda: False) is None
    decoder.close()  # also while a request is under way
    first.join(10)
    assert outcome == [None]


@posix
def test_killed_by_the_system_it_starts_again(start: Callable[..., Decoder], image: Callable[[str], Path]) -> None:
    decoder = start(60.0)
    assert decoder.read_image(image("good.png"))
    os.kill(pid_of(decoder), signal.SIGKILL)
    wait_until(lambda: is_gone(pid_of(decoder)))
    assert decoder.read_image(image("good.png"))
    killer = threading.Timer(1.0, lambda: os.kill(pid_of(decoder), signal.SIGKILL))
    decoder.close()
    decoder = start(60.0)
    path = image("hangs.png")
    decoder.start()
    killer.start()
    with pytest.raises(ImageError, match=r"not enough memory to open hangs\.png"):
        decoder.read_image(path)


@pytest.mark.parametrize(
    "command",
    [["/there/is/no/such/program"], [sys.executable, "-c", "import sys; sys.exit(1)"]],
)
def test_one_that_does_not_start_is_said(command: list[str], image: Callable[[str], Path]) -> None:
    decoder = Decoder(command)
    decoder.start()
    for _ in range(2):
        with pytest.raises(ImageError, match="does not start") as caught:
            decoder.read_image(image("good.png"))
        assert fault_in(str(caught.value)) == ""
    decoder.close()


@pytest.mark.parametrize(
    "answer",
    [b"what a library prints", b"\xff" * 8, b"\0\0\0\2\0\0\0\0[]", b"\0\0\0\2\0\0\0\0{}", b"\0\0\0\2\0\0\0\0{,"],
)
def test_an_answer_that_is_none_is_the_file_s_fault(answer: bytes, image: Callable[[str], Path]) -> None:
    script = (
        "import os, sys; os.write(1, b'\\0\\0\\0\\2\\0\\0\\0\\0{}'); sys.stdin.buffer.read(9);"
        f"os.write(1, {answer!r}); sys.stdin.read()"
    )
    decoder = Decoder([sys.executable, "-c", script], 2.0)
    with pytest.raises(ImageError, match=r"ends the decoder|within 2 seconds"):
        decoder.read_image(image("good.png"))
    decoder.close()


def test_nothing_is_read_once_it_is_closed(start: Callable[..., Decoder], image: Callable[[str], Path]) -> None:
    decoder = start()
    decoder.start()
    decoder.close()
    assert decoder.read_image(image("good.png")) is None
    assert decoder._helper is None


def test_a_long_name_is_shortened(start: Callable[..., Decoder], image: Callable[[str], Path]) -> None:
    decoder = start()
    with pytest.raises(ImageError) as caught:
        decoder.read_image(image("exits " + "long\u2028name " * 20 + ".png"))
    assert fault_in(str(caught.value)) == ""
    assert "\u2028" not in str(caught.value)


# --- Frames


def test_a_file_stays_open_while_its_frames_are_asked_for(
    start: Callable[..., Decoder], image: Callable[[str], Path]
) -> None:
    decoder, film, other = start(), image("film.png"), image("other.png")

    def ask(path: Path, index: int) -> list[int]:
        frame = decoder.read_frame(path, index)
        assert frame is not None
        return frame.rgb[0, 0].tolist()

    assert [ask(film, index) for index in (0, 5, 1)] == [[0, 1, 0], [5, 1, 0], [1, 1, 0]]
    assert ask(other, 0) == [0, 2, 0]
    assert ask(film, 2) == [2, 3, 0]
    os.utime(film, ns=(1, 1))  # it was replaced
    assert ask(film, 2) == [2, 4, 0]


def test_time_counts_from_the_last_progress(start: Callable[..., Decoder], image: Callable[[str], Path]) -> None:
    """Opening takes 0.6 s and reading 0.3 s, each less than the patience and together more."""
    decoder = start(0.75)
    assert decoder.read_frame(image("long film.png"), 0)


# --- nothing stays behind


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
@pytest.mark.parametrize("name", ["good.png", "hangs.png"])
def test_it_goes_when_its_window_was_killed(image: Callable[[str], Path], name: str) -> None:
    path = image(name)
    window = f"""
import sys, time
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from app.storage.images.decoder import Decoder
decoder = Decoder({SABOTAGED!r}, 2.0)
decoder.start()
print(decoder._helper._process.pid, flush=True)
decoder.read_image(Path({str(path)!r}))
time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", window], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        pid = int(process.stdout.readline())
        wait_until(path.with_suffix(".begun").exists)
        process.kill()
    wait_until(lambda: is_gone(pid), 10)


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
def test_no_image_may_lie_about_after_a_crash(real: Decoder, image: Callable[[str], Path]) -> None:
    assert real.read_image(image("good.png"))
    limits = Path(f"/proc/{pid_of(real)}/limits").read_text()
    core, space = (
        next(line for line in limits.splitlines() if line.startswith(f"Max {what}")) for what in ("core", "address")
    )
    assert core.split()[4] == "0"
    assert int(space.split()[3]) <= decoder_process.MEMORY_BYTES


# --- damage at random


def test_two_hundred_damaged_files() -> None:
    """The first of those that `make fuzz` opens."""
    findings = fuzz(200, 1, 5.0, corpus())
    assert findings.faults == [], findings.summary
    assert sum(findings.outcomes.values()) == 200
    assert {outcome for _, outcome in findings.outcomes} >= {"opened", "refused"}


@pytest.mark.parametrize(
    ("sentence", "fault"),
    [
        ("The file is cut off; export it again.", ""),
        ("The file is cut off", "no sentence"),
        ("", "no sentence"),
        ("x" * 300 + ".", "301 characters"),
        ("KeyError in the header.", "for programmers: 'Error'"),
        ("The size is None.", "for programmers: 'None'"),
        ("Two\nlines.", "for programmers: '\\n'"),
    ],
)
def test_a_bad_sentence_is_found(sentence: str, fault: str) -> None:
    assert fault_in(sentence) == fault
