from __future__ import annotations

import hashlib
import os
import struct
import sys
import threading
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from app.domain.errors import ImageError, OpeningCancelled
from app.domain.image import Frame
from app.storage.images import reader, video, video_index
from app.storage.images.frames import first_frame, open_frames
from app.storage.images.reader import looks_like_image, read_image
from app.storage.images.video import VideoFrames, is_video
from storage_images.test_bad_inputs import assert_one_sentence, assert_refused
from storage_images.videos import (
    Pixels,
    decoded,
    laid,
    picture,
    write_jpeg_avi,
    write_video,
    write_with_times,
)


def assert_exact(frames: VideoFrames, expected: list[Pixels] | list[int]) -> None:
    """Every Frame is what OpenCV decodes in order, whatever the order in which it is asked for."""
    count = len(expected)
    assert len(frames.seconds) == count
    shuffled = np.random.default_rng(4).permutation(count)[:80].tolist()
    for index in (*range(count), *reversed(range(max(0, count - 30), count)), *shuffled):
        rgb = frames.read(index).rgb
        wanted = expected[index]
        same = zlib.crc32(rgb.data) == wanted if isinstance(wanted, int) else np.array_equal(rgb, wanted)
        assert same, f"Frame {index}"
    with pytest.raises(ImageError, match="has no Frame"):
        frames.read(count)
    with pytest.raises(ImageError, match="has no Frame"):
        frames.read(-1)


@pytest.mark.parametrize(
    ("name", "count", "rate"), [("endoscopy_larynx_burnt_in_text.avi", 608, 25), ("endoscopy_sinus_10fps.mp4", 35, 10)]
)
def test_a_real_video(shared_data: Path, name: str, count: int, rate: float) -> None:
    """The AVI claims 1216 Frames at 50 per second, and its times are wrong after a seek."""
    path = shared_data / "video" / name
    with closing(VideoFrames(path)) as frames:
        assert_exact(frames, [zlib.crc32(np.ascontiguousarray(pixels).data) for pixels in decoded(path)])
        assert len(frames.seconds) == count
        assert frames.seconds == pytest.approx([index / rate for index in range(count)])
        assert frames.end == pytest.approx(count / rate)


@pytest.mark.parametrize(
    ("codec", "suffix"),
    [
        ("mp4v", ".mp4"),
        ("mp4v", ".mov"),
        ("mp4v", ".ts"),
        ("avc1", ".mp4"),
        ("MJPG", ".avi"),
        ("XVID", ".avi"),
        ("MPG2", ".mkv"),  # with Frames that are decoded in another order than they are shown
        ("MPG2", ".mpg"),
        ("MPG2", ".avi"),
        ("MPG2", ".m2v"),  # no container
        ("VP90", ".webm"),
        ("WMV2", ".wmv"),
    ],
)
def test_every_frame_in_any_order(tmp_path: Path, codec: str, suffix: str) -> None:
    path = write_video(tmp_path / f"a{suffix}", codec)
    assert is_video(path.read_bytes()[: video.START_BYTES])
    with closing(VideoFrames(path)) as frames:
        assert_exact(frames, decoded(path))
        assert len(frames.seconds) == 70
        steps = np.diff(frames.seconds)
        assert (steps > 0).all()
        assert frames.end > frames.seconds[-1]


def test_seeking_saves_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_video(tmp_path / "a.mp4", pictures=400)
    walk, walked = VideoFrames._walk, []

    def counted(frames: VideoFrames, index: int) -> bool:
        walked.append(index - frames._position)
        return walk(frames, index)

    with closing(VideoFrames(path)) as frames:
        frames.count(lambda: False)
        monkeypatch.setattr(VideoFrames, "_walk", counted)
        for index in (390, 200, 395, 40):
            frames.read(index)
    assert max(walked) < 45


def test_a_container_that_leads_elsewhere(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.wmv", "mpg1", 150)
    expected = decoded(path)
    capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    capture.set(cv2.CAP_PROP_POS_FRAMES, 107)
    assert not np.array_equal(capture.read()[1][..., ::-1], expected[107]), "it should mislead OpenCV"
    with closing(VideoFrames(path)) as frames:
        assert_exact(frames, expected)


def test_a_picture_that_stands_still(tmp_path: Path) -> None:
    """Many Frames with the same pixels: none of them tells where a seek led."""
    still, moving = [picture(0)] * 75, [picture(index) for index in range(75)]
    path = write_video(tmp_path / "a.avi", "MJPG", [*moving, *still, *moving, *still])
    with closing(VideoFrames(path)) as frames:
        assert_exact(frames, decoded(path))


def test_variable_rate(tmp_path: Path) -> None:
    milliseconds = [sum(20 + index * 37 % 90 for index in range(count)) for count in range(90)]
    path = write_with_times(tmp_path / "a.mkv", milliseconds)
    with closing(VideoFrames(path)) as frames:
        assert_exact(frames, decoded(path))
        assert frames.seconds == pytest.approx([time / 1000 for time in milliseconds], abs=0.001)
        assert frames.end - frames.seconds[-1] == pytest.approx(np.median(np.diff(milliseconds)) / 1000, abs=0.002)


@pytest.mark.parametrize("claimed", [0, 5, 4000])
def test_odd_sizes_and_a_header_that_lies(tmp_path: Path, claimed: int) -> None:
    path = write_jpeg_avi(tmp_path / "a.avi", [picture(index, (63, 47)) for index in range(30)], claimed)
    with closing(VideoFrames(path)) as frames:
        assert_exact(frames, decoded(path))
        assert frames.read(3).rgb.shape == (47, 63, 3)
        # JPEG keeps a plain area within a few grey levels.
        flat = np.full((47, 63, 3), (200, 120, 40), np.uint8)
    rgb = first_frame(write_jpeg_avi(tmp_path / "flat.avi", [flat] * 2)).rgb
    assert np.abs(rgb.astype(int) - (40, 120, 200)).max() <= 3, "the colours are red, green, blue"


def test_more_than_eight_bits(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    options = [cv2.VIDEOWRITER_PROP_DEPTH, cv2.CV_16U, cv2.VIDEOWRITER_PROP_IS_COLOR, 0]
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"FFV1"), 20, (64, 48), options)
    for level in range(0, 65_536, 8192):
        writer.write(np.full((48, 64), level, np.uint16))
    writer.release()
    with closing(VideoFrames(path)) as frames:
        greys = [frames.read(index).rgb for index in range(len(frames.seconds))]
    assert [int(grey.min()) for grey in greys] == pytest.approx(
        [level / 257 for level in range(0, 65_536, 8192)], abs=1
    )
    assert all(int(grey.min()) == int(grey.max()) for grey in greys)


@pytest.mark.parametrize(
    ("matrix", "upright"),
    [
        ((1, 0, 0, 1), lambda lying: lying),
        ((0, 1, -1, 0), lambda lying: np.rot90(lying, -1)),
        ((-1, 0, 0, -1), lambda lying: np.rot90(lying, 2)),
        ((0, -1, 1, 0), np.rot90),
        ((-1, 0, 0, 1), np.fliplr),
        ((1, 0, 0, -1), np.flipud),
        ((0, 1, 1, 0), lambda lying: lying.swapaxes(0, 1)),
        ((0, -1, -1, 0), lambda lying: np.rot90(lying.swapaxes(0, 1), 2)),
    ],
)
def test_it_is_turned_upright_once(
    tmp_path: Path, matrix: tuple[int, int, int, int], upright: Callable[[Pixels], Pixels]
) -> None:
    path = write_video(tmp_path / "a.mp4", pictures=3)
    lying = decoded(path)
    with closing(VideoFrames(laid(path, *matrix))) as frames:
        for index in (2, 0, 1):
            assert np.array_equal(frames.read(index).rgb, upright(lying[index]))
        assert len(frames.seconds) == 3


def test_a_size_that_changes_on_the_way_is_brought_to_that_of_the_first(tmp_path: Path) -> None:
    path = write_jpeg_avi(tmp_path / "a.avi", [picture(0), picture(1, (32, 24)), picture(2, (128, 96)), picture(3)])
    with closing(VideoFrames(path)) as frames:
        assert [frames.read(index).rgb.shape for index in (1, 3, 0, 2)] == [(48, 64, 3)] * 4
        scaled = cv2.resize(picture(2, (128, 96)), (64, 48), interpolation=cv2.INTER_AREA)[..., ::-1]
        assert np.abs(frames.read(2).rgb.astype(int) - scaled).mean() < 12


def test_counting_can_be_called_off_and_frames_are_read_meanwhile(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4")
    expected = decoded(path)
    asked, go_on = threading.Event(), threading.Event()

    def wait() -> bool:
        asked.set()
        return not go_on.wait(5)

    with closing(VideoFrames(path)) as frames:
        left = iter((False,) * 10)
        with pytest.raises(OpeningCancelled):
            frames.count(lambda: next(left, True))
        counting = threading.Thread(target=frames.count, args=(wait,))
        counting.start()
        assert asked.wait(5)
        for index in (0, 1, 5, 2, 0):
            assert np.array_equal(frames.read(index).rgb, expected[index])
        go_on.set()
        counting.join(5)
        assert_exact(frames, expected)


def test_it_is_counted_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_video(tmp_path / "a.mp4")
    assert len(read_image(path).seconds) == 70
    monkeypatch.setattr(video, "index_video", lambda *_: pytest.fail("counted again"))
    assert len(read_image(path).seconds) == 70


def test_too_many_frames(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(video_index, "MAX_FRAMES", 69)
    path = write_video(tmp_path / "a.mp4")
    assert first_frame(path).width == 64
    assert_refused(path, "more than 69 Frames", tmp_path)


def test_the_image_of_a_video(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4")
    image = read_image(path)
    assert image.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert np.array_equal(image.frame.rgb, decoded(path)[0])
    assert (image.frame_count, len(image.seconds), image.modality) == (70, 70, "")
    assert image.notice == ""
    assert "no scale" in image.frame.calibration.reason


def test_reading_it_can_be_called_off(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4")
    with pytest.raises(OpeningCancelled):
        read_image(path, lambda: True)
    read_image(path)
    with pytest.raises(OpeningCancelled):
        read_image(path, lambda: True)  # counted already, but not hashed


def test_the_first_frame_needs_no_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(video, "index_video", lambda *_: pytest.fail("counted"))
    path = write_video(tmp_path / "a.mp4")
    assert np.array_equal(first_frame(path).rgb, decoded(path)[0])


def test_a_still_is_one_frame(tmp_path: Path) -> None:
    pixels = picture(3)
    Pillow.fromarray(pixels).save(tmp_path / "a.png")
    with closing(open_frames(tmp_path / "a.png")) as frames:
        assert frames.seconds == (0.0,)
        assert frames.end == 0
        assert np.array_equal(frames.read(0).rgb, pixels)
        with pytest.raises(ImageError):
            frames.read(1)


@pytest.mark.parametrize("name", ["A.MP4", "a.m4v", "a.mov", "a.avi", "a.mkv", "a.webm", "a.mpg", "a.mpeg", "a.wmv"])
def test_videos_are_listed(name: str) -> None:
    assert looks_like_image(Path(name))


def test_the_content_decides_not_the_name(tmp_path: Path) -> None:
    renamed = write_video(tmp_path / "a.mp4").rename(tmp_path / "a.png")
    assert read_image(renamed).frame_count == 70
    Pillow.fromarray(picture(0)).save(tmp_path / "b.png")
    assert isinstance(first_frame((tmp_path / "b.png").rename(tmp_path / "b.mp4")), Frame)


def encoded(folder: Path) -> bytes:
    return write_video(folder / "whole.mp4").read_bytes()


def jpeg_avi(folder: Path) -> bytes:
    return write_jpeg_avi(folder / "whole.avi", [picture(0)] * 3).read_bytes()


BAD: dict[str, tuple[Callable[[Path], bytes], str]] = {
    "empty": (lambda f: b"", "is empty"),
    "text": (lambda f: b"not a video", "text, not an image"),
    "zeros": (lambda f: bytes(5000), "no image that WaveMask knows"),
    "playlist": (lambda f: b"#EXTM3U\n#EXTINF:1,\n/etc/hostname\n", "text, not an image"),
    "cut before its index": (lambda f: encoded(f)[:3000], "before its index was written"),
    "cut in the first Frame": (lambda f: jpeg_avi(f)[:260], "Not one Frame"),
    "nothing but a header": (lambda f: encoded(f)[:32], "before its index was written"),
    "random": (lambda f: encoded(f)[:32] + np.random.default_rng(1).bytes(5000), "before its index was written"),
    "unknown codec": (lambda f: encoded(f).replace(b"mp4v", b"zzz7").replace(b"esds", b"free"), "compressed as zzz7"),
    "encrypted": (lambda f: encoded(f).replace(b"mp4v", b"encv"), "encrypted"),
    "sound": (lambda f: encoded(f).replace(b"vide", b"soun"), "holds no pictures"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_video(tmp_path: Path, name: str) -> None:
    make, says = BAD[name]
    content = make(tmp_path)
    path = tmp_path / "bad.mp4"
    path.write_bytes(content)
    assert_refused(path, says, tmp_path)
    for look in (first_frame, open_frames):
        with pytest.raises(ImageError) as caught:
            look(path)
        assert_one_sentence(str(caught.value))


def test_a_video_cut_in_the_middle_opens_as_far_as_it_goes(tmp_path: Path) -> None:
    content = write_video(tmp_path / "a.mkv", "MJPG").read_bytes()
    (tmp_path / "cut.mkv").write_bytes(content[: len(content) // 2])
    expected = decoded(tmp_path / "cut.mkv")
    assert 20 < len(expected) < 50
    with closing(VideoFrames(tmp_path / "cut.mkv")) as frames:
        assert_exact(frames, expected)


def test_a_frame_that_is_too_large_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    content = bytearray(jpeg_avi(tmp_path))
    at = content.index(b"strf") + 12
    content[at : at + 8] = struct.pack("<ii", 16_000, 14_000)
    # Raw pixels, for which FFmpeg believes the header.
    (tmp_path / "bad.avi").write_bytes(bytes(content).replace(b"MJPG", b"I420"))
    assert_refused(tmp_path / "bad.avi", "16,000 by 14,000 pixels", tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="there are no such names elsewhere")
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/x\xff.mp4"))
    path.write_bytes(encoded(tmp_path))
    assert_refused(path, "rename it", tmp_path)


def test_a_large_video_is_no_reason_to_refuse_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_video(tmp_path / "a.mp4")
    monkeypatch.setattr(reader, "MAX_BYTES", 100)
    assert read_image(path).frame_count == 70
    monkeypatch.setattr(reader, "MAX_VIDEO_BYTES", 100)
    with pytest.raises(ImageError, match="GiB"):
        read_image(path)
