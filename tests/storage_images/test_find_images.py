"""Which files are listed for what the user opened, and in which order."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.storage.images.reader import find_images, looks_like_image

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")


def never() -> bool:
    return False


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")


def found(*paths: Path) -> list[str]:
    return [path.name for path in find_images(paths, never)]


def test_natural_order_through_subfolders(tmp_path: Path) -> None:
    touch(
        tmp_path,
        "img10.png",
        "img2.png",
        "IMG1.PNG",
        "b/2.jpg",
        "b/10.jpg",
        "b/1.jpg",
        "notes.txt",
        "mask.csv",
        "clip.mp4",
        "sound.mp3",
    )
    paths = [path.relative_to(tmp_path).as_posix() for path in find_images([tmp_path], never)]
    assert paths == ["b/1.jpg", "b/2.jpg", "b/10.jpg", "clip.mp4", "IMG1.PNG", "img2.png", "img10.png"]


def test_hidden_files_and_folders_are_left_out(tmp_path: Path) -> None:
    touch(tmp_path, "a.png", "._a.png", ".wavemask/thumbnail.png", ".git/b.png", "sub/.c/d.png")
    assert found(tmp_path) == ["a.png"]


def test_files_come_as_given_even_what_cannot_be_read(tmp_path: Path) -> None:
    touch(tmp_path, "notes.txt", "b.png", ".hidden.png")
    given = [tmp_path / name for name in ("notes.txt", "gone.png", "b.png", ".hidden.png")]
    assert list(find_images(given, never)) == given


def test_a_folder_named_like_a_file_is_searched(tmp_path: Path) -> None:
    touch(tmp_path, "x.jpg/a.png")
    assert found(tmp_path) == ["a.png"]


def test_each_file_once(tmp_path: Path) -> None:
    touch(tmp_path, "a.png", "sub/b.png")
    given = [tmp_path / "a.png", tmp_path, tmp_path / "sub" / ".." / "a.png", tmp_path / "sub", tmp_path]
    assert found(*given) == ["a.png", "b.png"]


@needs_links
def test_links_are_followed_once_and_circles_end(tmp_path: Path) -> None:
    touch(tmp_path, "data/a.png", "elsewhere/b.png")
    (tmp_path / "data" / "circle").symlink_to(tmp_path / "data")
    (tmp_path / "data" / "other").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "data" / "same.png").symlink_to(tmp_path / "data" / "a.png")
    (tmp_path / "data" / "self.png").symlink_to(tmp_path / "data" / "self.png")
    (tmp_path / "data" / "z.png").symlink_to(tmp_path / "gone.png")
    assert found(tmp_path / "data") == ["a.png", "b.png", "self.png", "z.png"]


def test_names_of_every_kind(tmp_path: Path) -> None:
    names = ["größe ١٢.png", "日本語 2.png", "with  spaces .png", "é.png", "e\u0301 10.png", "²3.png"]
    if sys.platform != "win32":
        names.append("line\nbreak.png")
    touch(tmp_path, *names)
    assert sorted(found(tmp_path)) == sorted(names)


def test_cancelling_ends_the_search(tmp_path: Path) -> None:
    touch(tmp_path, *(f"{number}.png" for number in range(10)))
    taken: list[Path] = []
    for path in find_images([tmp_path], lambda: len(taken) == 3):
        taken.append(path)
    assert [path.name for path in taken] == ["0.png", "1.png", "2.png"]


def test_a_folder_that_may_not_be_listed_comes_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path, "a.png", "locked/b.png", "z.png")
    listdir = os.listdir

    def refuse(path: Path) -> list[str]:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied")
        return listdir(path)

    monkeypatch.setattr(os, "listdir", refuse)
    assert found(tmp_path) == ["a.png", "locked", "z.png"]


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.PNG", b"", True),
        ("a.jpeg", b"", True),
        ("a.tiff", b"", True),
        ("a.dcm", b"", True),
        ("IM0001", bytes(128) + b"DICM", True),
        ("1.2.840.10008.17", bytes(128) + b"DICM", True),
        ("IM0002", b"\x08\0\x05\0CS\x0a\0ISO_IR 100", True),
        ("DICOMDIR", bytes(128) + b"DICM", False),
        ("README", b"Read me first." * 20, False),
        ("a.txt", bytes(128) + b"DICM", False),
        ("empty", b"", False),
    ],
)
def test_what_looks_like_an_image(tmp_path: Path, name: str, content: bytes, expected: bool) -> None:
    (tmp_path / name).write_bytes(content)
    assert looks_like_image(tmp_path / name) is expected


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system here")
def test_a_pipe_without_suffix_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert found(tmp_path) == []
