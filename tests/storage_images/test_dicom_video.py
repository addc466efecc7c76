from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np
import pytest
from pydicom.encaps import encapsulate
from pydicom.uid import (
    HEVCMP51,
    MPEG2MPML,
    MPEG4HP41,
    MPEG4HP41F,
    VideoEndoscopicImageStorage,
)

from app.domain.errors import ImageError
from app.domain.image import Spacing
from app.paths import user_cache_folder
from app.storage.images import video_cache
from app.storage.images.frames import first_frame, open_frames
from app.storage.images.reader import read_image
from app.storage.images.video import VideoFrames
from app.storage.images.video_cache import wipe, wipe_what_was_left
from storage_images.dicom_files import header, region, save
from storage_images.test_bad_inputs import assert_refused
from storage_images.test_video import assert_exact
from storage_images.videos import SIZE, decoded, write_video

ROOT = Path(__file__).resolve().parent.parent.parent
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights and no such signal")


@pytest.fixture(autouse=True)
def _own_cache() -> Iterator[None]:
    """Every test has a cache folder elsewhere."""
    wipe()
    yield
    wipe()


def wrapped(path: Path, stream: bytes, syntax: str = MPEG4HP41, fragments: int = 1, **elements: object) -> Path:
    """A video in DICOM; the header claims one Frame."""
    dataset = header(SIZE[1], SIZE[0], "YBR_PARTIAL_420", syntax, NumberOfFrames=1, **elements)
    dataset.PixelData = encapsulate([stream], fragments_per_frame=fragments, has_bot=False)
    dataset["PixelData"].VR = "OB"
    return save(dataset, path)


def cached() -> list[Path]:
    """The files with pixels that lie in the cache."""
    return [path for path in user_cache_folder().rglob("*") if path.is_file() and path.suffix != ".lock"]


@pytest.mark.parametrize("fragments", [1, 3])
@pytest.mark.parametrize(
    ("codec", "suffix", "syntax"),
    [
        ("mp4v", ".mp4", MPEG4HP41),
        ("mp4v", ".mp4", MPEG4HP41F),
        ("mp4v", ".ts", MPEG4HP41),
        ("MPG2", ".mpg", MPEG2MPML),
        ("MPG2", ".m2v", MPEG2MPML),
        ("VP90", ".mp4", HEVCMP51),  # stands for HEVC, for which there is no encoder here
    ],
)
def test_the_same_frames_as_without_dicom(tmp_path: Path, codec: str, suffix: str, syntax: str, fragments: int) -> None:
    plain = write_video(tmp_path / f"a{suffix}", codec)
    path = wrapped(tmp_path / "a.dcm", plain.read_bytes(), syntax, fragments)
    with closing(open_frames(path)) as frames:
        assert isinstance(frames, VideoFrames)
        assert_exact(frames, decoded(plain))
        assert len(cached()) == 1
    assert cached() == []
    image = read_image(path)
    assert (image.frame_count, len(image.seconds)) == (70, 70)
    assert np.array_equal(image.frame.rgb, decoded(plain)[0])
    assert np.array_equal(first_frame(path).rgb, image.frame.rgb)
    assert cached() == []


def test_a_real_video(tmp_path: Path, shared_data: Path) -> None:
    plain = shared_data / "video" / "endoscopy_sinus_10fps.mp4"
    path = wrapped(tmp_path / "a.dcm", plain.read_bytes())
    expected = decoded(plain)
    with closing(open_frames(path)) as frames:
        assert len(frames.seconds) == len(expected) == 35
        for index in (0, 34, 7, 20):
            assert np.array_equal(frames.read(index).rgb, expected[index])


def test_what_the_header_adds(tmp_path: Path) -> None:
    stream = write_video(tmp_path / "a.mp4").read_bytes()
    regions = [region(4, 3, 40, 30)]
    path = wrapped(tmp_path / "a.dcm", stream, Modality="US", SequenceOfUltrasoundRegions=regions)
    image = read_image(path)
    assert image.modality == "ultrasound"
    assert image.frame.calibration.regions[0].spacing == Spacing(0.2, 0.2)
    with closing(open_frames(path)) as frames:
        assert frames.read(5).calibration == image.frame.calibration
    kind = {"SOPClassUID": VideoEndoscopicImageStorage}
    assert read_image(wrapped(tmp_path / "b.dcm", stream, **kind)).modality == "endoscopy"


def test_a_scale_for_another_size_is_not_believed(tmp_path: Path) -> None:
    stream = write_video(tmp_path / "a.mp4").read_bytes()
    regions = [region(4, 3, 400, 300)]
    path = wrapped(tmp_path / "a.dcm", stream, Modality="US", SequenceOfUltrasoundRegions=regions)
    dataset_size = {"Rows": 480, "Columns": 640}
    path = wrapped(path, stream, Modality="US", SequenceOfUltrasoundRegions=regions, **dataset_size)
    assert "another size" in read_image(path).frame.calibration.reason


@pytest.mark.parametrize("elements", [{"FrameTime": "100"}, {"CineRate": "10"}, {"RecommendedDisplayFrameRate": "10"}])
def test_the_header_has_the_rate_of_a_stream_without_times(tmp_path: Path, elements: dict[str, str]) -> None:
    bare = write_video(tmp_path / "a.m2v", "MPG2").read_bytes()
    with closing(open_frames(wrapped(tmp_path / "a.dcm", bare, MPEG2MPML, **elements))) as frames:
        assert frames.seconds == pytest.approx([index / 10 for index in range(70)])
        assert frames.end == pytest.approx(7)
    timed = write_video(tmp_path / "a.mpg", "MPG2").read_bytes()
    with closing(open_frames(wrapped(tmp_path / "b.dcm", timed, MPEG2MPML, **elements))) as frames:
        assert frames.end == pytest.approx(3.5)


@pytest.mark.parametrize(
    ("stream", "says"),
    [
        (b"#EXTM3U\n#EXTINF:1,\n/etc/hostname\n ", "not the video that it says"),
        (b"\0\0\0\x20ftypisom" + bytes(30), "before its index was written"),
        (b"\0\0\1\xb3" + bytes(300), ""),
    ],
)
def test_what_is_no_video(tmp_path: Path, stream: bytes, says: str) -> None:
    assert_refused(wrapped(tmp_path / "a.dcm", stream), says, tmp_path)
    assert cached() == []


def test_no_room_for_the_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = wrapped(tmp_path / "a.dcm", write_video(tmp_path / "a.mp4").read_bytes())

    def full() -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(video_cache, "new_file", full)
    assert_refused(path, "No space left on device", tmp_path)


@posix
def test_only_the_user_can_read_the_copy(tmp_path: Path) -> None:
    path = wrapped(tmp_path / "a.dcm", write_video(tmp_path / "a.mp4").read_bytes())
    with closing(open_frames(path)), closing(open_frames(path)):
        files = cached()
        assert len(files) == 2
        assert all(path.stat().st_mode & 0o777 == 0o600 for path in files)
        assert files[0].parent.stat().st_mode & 0o777 == 0o700
        assert all(len(path.name) == 32 for path in files), "128 bits that cannot be guessed"


# Opens a video in DICOM and does not close it; goes on when its input ends.
HOLDER = """
import sys
from pathlib import Path
from app.storage.images.frames import open_frames
frames = open_frames(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


@contextmanager
def holder(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another WaveMask that has this video open."""
    command = [sys.executable, "-c", HOLDER, str(path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, env=dict(os.environ), stdin=pipe, stdout=pipe) as process:
        try:
            assert process.stdout
            assert process.stdout.readline() == b"open\n"
            yield process
        finally:
            process.kill()


def test_the_cache_is_gone_after_exit(tmp_path: Path) -> None:
    path = wrapped(tmp_path / "a.dcm", write_video(tmp_path / "a.mp4").read_bytes())
    with holder(path) as process:
        assert len(cached()) == 1
        process.communicate(timeout=20)
        assert process.returncode == 0
    assert not any((user_cache_folder() / "video").iterdir())


@posix
def test_what_a_killed_process_left_is_wiped_but_nothing_of_one_that_lives(tmp_path: Path) -> None:
    path = wrapped(tmp_path / "a.dcm", write_video(tmp_path / "a.mp4").read_bytes())
    with holder(path) as living:
        (kept,) = cached()
        with holder(path) as killed:
            killed.send_signal(signal.SIGKILL)
            killed.wait(20)
        assert len(cached()) == 2
        with closing(open_frames(path)):
            assert len(cached()) == 2, "the one that was left is gone, the two that are in use are there"
            assert kept in cached()
            wipe_what_was_left()
            assert len(cached()) == 2
        living.communicate(timeout=20)
    assert cached() == []


def test_a_start_wipes_what_was_left(tmp_path: Path) -> None:
    folder = user_cache_folder() / "video" / ("0" * 32)
    folder.mkdir(parents=True)
    (folder / "a").write_bytes(b"pixels")
    folder.with_suffix(".lock").write_bytes(b"")
    orphan = folder.with_name("1" * 32)
    orphan.mkdir()
    wipe_what_was_left()
    assert not any((user_cache_folder() / "video").iterdir())


def test_a_file_that_cannot_be_deleted_yet_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = wrapped(tmp_path / "a.dcm", write_video(tmp_path / "a.mp4").read_bytes())
    frames = open_frames(path)
    with monkeypatch.context() as patch:

        def refuse(path: Path, missing_ok: bool = False) -> None:
            raise PermissionError(13, "in use")

        patch.setattr(Path, "unlink", refuse)
        frames.close()
    assert len(cached()) == 1
    wipe()
    assert cached() == []


def test_a_cut_file(tmp_path: Path) -> None:
    path = wrapped(tmp_path / "a.dcm", write_video(tmp_path / "a.mp4").read_bytes())
    content = path.read_bytes()
    for keep in (0.2, 0.5, 0.9):
        path.write_bytes(content[: int(len(content) * keep)])
        with pytest.raises(ImageError):
            read_image(path)
    assert cached() == []
