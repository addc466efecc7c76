import logging
import pickle
import shutil
import struct
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from training.dataset import (
    Pair,
    Part,
    Source,
    difference_hash,
    find_pairs,
    load_squares,
    near_duplicate_groups,
    split_by_group,
    split_data,
)

BITS = Source("any").near_duplicate_bits


def pairs_of(subsets: Sequence[str]) -> list[Pair]:
    return [Pair(Path(f"{i}.png"), Path(f"{i}.png"), subset) for i, subset in enumerate(subsets)]


def speckle(seed: int, height: int = 120, width: int = 160) -> np.ndarray:
    cells = np.random.default_rng(seed).integers(0, 256, (16, 20, 3), np.uint8)
    return cv2.resize(cells, (width, height), interpolation=cv2.INTER_CUBIC)


def test_pairs_are_found_by_stem_in_order(make_subset: Callable[..., Path]) -> None:
    data = make_subset("a", 3)
    (data / "a" / "masks" / "02.png").rename(data / "a" / "masks" / "02.bmp")

    pairs = find_pairs(data, "a")

    assert [pair.image.name for pair in pairs] == ["00.png", "01.png", "02.png"]
    assert [pair.mask.name for pair in pairs] == ["00.png", "01.png", "02.bmp"]
    assert {pair.subset for pair in pairs} == {"a"}


def test_an_image_without_mask_is_named(make_subset: Callable[..., Path]) -> None:
    data = make_subset("a", 3)
    (data / "a" / "masks" / "01.png").unlink()

    with pytest.raises(ValueError, match=r"01\.png"):
        find_pairs(data, "a")


def test_a_folder_without_images_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"must hold images.* found 0 images"):
        find_pairs(tmp_path, "nothing")


def test_files_that_are_no_images_are_passed_over(make_subset: Callable[..., Path]) -> None:
    data = make_subset("a", 2)
    for kind in ("images", "masks"):
        for name in ("Thumbs.db", ".DS_Store", "._00.png", ".hidden.png", "notes.txt", "00.json"):
            (data / "a" / kind / name).write_bytes(b"not an image")
        (data / "a" / kind / "folder.png").mkdir()
    (data / "a" / "images" / "01.png").rename(data / "a" / "images" / "01.PNG")

    pairs = find_pairs(data, "a")

    assert [pair.image.name for pair in pairs] == ["00.png", "01.PNG"]
    assert all(pair.read_mask().shape == pair.read_image().shape[:2] for pair in pairs)


def test_a_folder_of_files_that_are_no_images_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a" / "images").mkdir(parents=True)
    (tmp_path / "a" / "images" / "Thumbs.db").touch()

    with pytest.raises(ValueError, match="found 0 images"):
        find_pairs(tmp_path, "a")


def test_masks_may_be_called_segmentation_as_in_ham10000(make_subset: Callable[..., Path]) -> None:
    data = make_subset("a", 3)
    for number in range(3):
        (data / "a" / "images" / f"{number:02}.png").rename(data / "a" / "images" / f"ISIC_{number}.jpg")
        (data / "a" / "masks" / f"{number:02}.png").rename(data / "a" / "masks" / f"ISIC_{number}_segmentation.png")

    pairs = find_pairs(data, "a")

    assert [(pair.image.name, pair.mask.name) for pair in pairs] == [
        (f"ISIC_{number}.jpg", f"ISIC_{number}_segmentation.png") for number in range(3)
    ]


def test_a_mask_of_zeros_and_ones_is_refused(make_subset: Callable[..., Path]) -> None:
    mask = find_pairs(make_subset("a", 3), "a")[1].mask
    cv2.imwrite(str(mask), np.eye(5, dtype=np.uint8))

    with pytest.raises(ValueError, match=f"{mask.name} must hold 0 and 255, found nothing above 1"):
        load_squares(find_pairs(mask.parents[2], "a"), 16)


def test_a_mask_that_is_turned_is_refused(make_subset: Callable[..., Path]) -> None:
    mask = find_pairs(make_subset("a", 3), "a")[1].mask
    cv2.imwrite(str(mask), cv2.rotate(cv2.imread(str(mask)), cv2.ROTATE_90_CLOCKWISE))

    with pytest.raises(
        ValueError, match=rf"{mask.name} must have the size of its image, \(80, 100\), found \(100, 80\)"
    ):
        load_squares(find_pairs(mask.parents[2], "a"), 16)


def test_two_images_that_claim_the_same_mask_are_named(make_subset: Callable[..., Path]) -> None:
    data = make_subset("a", 3)
    images = data / "a" / "images"
    first = sorted(images.iterdir())[1]
    shutil.copy(first, images / f"{first.stem}.bmp")

    with pytest.raises(ValueError, match=rf"same stem.*'{first.stem}.bmp'"):
        find_pairs(data, "a")


@pytest.mark.parametrize("second", ["01_segmentation.png", "01.bmp"])
def test_two_masks_of_one_image_are_named(make_subset: Callable[..., Path], second: str) -> None:
    data = make_subset("a", 3)
    shutil.copy(data / "a" / "masks" / "01.png", data / "a" / "masks" / second)

    with pytest.raises(ValueError, match=rf"more than one mask.*'{second}'"):
        find_pairs(data, "a")


def test_images_are_rgb_and_masks_are_cut_at_half_range(tmp_path: Path) -> None:
    bgr = np.zeros((2, 3, 3), np.uint8)
    bgr[..., 2] = 250  # OpenCV writes B, G, R
    cv2.imwrite(str(tmp_path / "image.png"), bgr)
    cv2.imwrite(str(tmp_path / "mask.png"), np.array([[0, 127, 128], [255, 1, 200]], np.uint8))
    pair = Pair(tmp_path / "image.png", tmp_path / "mask.png", "")

    assert pair.read_image()[0, 0].tolist() == [250, 0, 0]
    assert pair.read_mask().tolist() == [[False, False, True], [True, False, True]]


def png_header(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")


@pytest.mark.parametrize("content", [b"", b"text", png_header(60_000, 60_000)], ids=["empty", "text", "huge"])
def test_a_file_that_is_no_image_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(content)

    with pytest.raises(ValueError, match=r"broken\.png is .*decoded"):
        Pair(path, path, "").read_image()


def test_squares_keep_masks_binary_and_in_place(make_subset: Callable[..., Path]) -> None:
    pairs = find_pairs(make_subset("a", 3), "a")

    images, masks = load_squares(pairs, 40)

    assert images.shape == (3, 40, 40, 3)
    assert masks.shape == (3, 40, 40)
    assert set(np.unique(masks)) == {0, 1}
    assert not masks[0].any()
    for square, pair in zip(masks[1:], pairs[1:], strict=True):
        rows, columns = np.nonzero(pair.read_mask())
        square_rows, square_columns = np.nonzero(square)
        assert square_rows.mean() == pytest.approx(rows.mean() * 40 / 80, abs=0.5)
        assert square_columns.mean() == pytest.approx(columns.mean() * 40 / 100, abs=0.5)


def test_brighter_resized_and_recompressed_copies_are_near_duplicates() -> None:
    original = speckle(1)
    jpeg = cv2.imdecode(cv2.imencode(".jpg", original, [cv2.IMWRITE_JPEG_QUALITY, 50])[1], cv2.IMREAD_COLOR)
    copies = [original, cv2.add(original // 2, (60, 60, 60, 0)), cv2.resize(original, (321, 217)), jpeg]

    groups = near_duplicate_groups([difference_hash(image) for image in [*copies, speckle(2), speckle(3)]], BITS)

    assert len(set(groups[:4])) == 1
    assert len(set(groups)) == 3


def test_a_chain_of_near_duplicates_is_one_group() -> None:
    first = np.zeros(256, bool)
    second, third = first.copy(), first.copy()
    second[:BITS] = True
    third[: 2 * BITS] = True
    alone = ~first

    groups = near_duplicate_groups([third, alone, first, second], BITS)

    assert groups[0] == groups[2] == groups[3] != groups[1]
    assert len(set(near_duplicate_groups([third, alone, first, second], BITS - 1))) == 4


@settings(deadline=None)
@given(
    groups=st.lists(st.integers(0, 12), min_size=1, max_size=60),
    fractions=st.tuples(st.floats(0, 0.4), st.floats(0, 0.4)),
    seed=st.integers(0, 99),
)
def test_a_group_is_never_divided_and_the_split_is_repeatable(
    groups: list[int], fractions: tuple[float, float], seed: int
) -> None:
    pairs = pairs_of(["a"] * len(groups))

    parts = split_by_group(pairs, groups, fractions, seed)

    assert all(len({part for part, g in zip(parts, groups, strict=True) if g == group}) == 1 for group in groups)
    assert parts == split_by_group(pairs, groups, fractions, seed)


def test_each_subset_is_divided_in_the_proportions_asked_for() -> None:
    pairs = pairs_of(["a"] * 100 + ["b"] * 50)

    parts = split_by_group(pairs, range(150), (0.06, 0.12), seed=3)

    for subset, held_out, monitor in (("a", 12, 6), ("b", 6, 3)):
        own = [part for part, pair in zip(parts, pairs, strict=True) if pair.subset == subset]
        assert (own.count("held_out"), own.count("monitor")) == (held_out, monitor)
    assert parts != split_by_group(pairs, range(150), (0.06, 0.12), seed=4)


def copy_all(folder: Path) -> None:
    """Adds `copy<name>` for every image and mask."""
    for kind in ("images", "masks"):
        for path in sorted((folder / kind).iterdir()):
            shutil.copy(path, path.with_name(f"copy{path.name}"))


def names(pairs: Sequence[Pair]) -> list[str]:
    return [pair.image.name for pair in pairs]


def test_a_near_duplicate_never_stands_on_both_sides(make_subset: Callable[..., Path]) -> None:
    data = make_subset("a", 12)
    copy_all(data / "a")

    parts = split_data(data, [Source("a")], (0.2, 0.3), seed=1)

    assert all(parts.values())
    for pairs in parts.values():
        originals = {name for name in names(pairs) if not name.startswith("copy")}
        assert {name for name in names(pairs) if name.startswith("copy")} == {f"copy{name}" for name in originals}


def test_near_duplicates_are_found_across_the_folders_of_a_family(make_subset: Callable[..., Path]) -> None:
    data = make_subset("a/one", 20)
    shutil.copytree(data / "a" / "one", data / "a" / "two")
    shutil.copytree(data / "a" / "one", data / "b")

    parts = split_data(data, [Source("a/two"), Source("a/one"), Source("b")], (0.2, 0.3), seed=1)

    for pairs in parts.values():
        one, two = (names([pair for pair in pairs if pair.subset == subset]) for subset in ("a/one", "a/two"))
        assert one == two
    alone = split_data(data, [Source("b")], (0.2, 0.3), seed=1)
    assert {part: [pair for pair in pairs if pair.subset == "b"] for part, pairs in parts.items()} == alone


@pytest.fixture
def make_listed(make_subset: Callable[..., Path]) -> Callable[..., Path]:
    """Writes a subset `a` of 30 images with name lists in `lists.pkl`; returns the data root."""

    def make(train: Sequence[str], test: Sequence[str]) -> Path:
        data = make_subset("a", 30)
        lists = {"train": {"name_list": list(train)}, "test": {"name_list": list(test)}}
        (data / "a" / "lists.pkl").write_bytes(pickle.dumps(lists))
        return data

    return make


LISTED = [Source("a", name_lists="lists.pkl")]


@pytest.mark.parametrize("suffix", [".png", "", ".jpg"], ids=["with suffix", "without suffix", "with another suffix"])
def test_the_published_test_list_is_held_out_and_nothing_else(make_listed: Callable[..., Path], suffix: str) -> None:
    train, test = ([f"{number:02}{suffix}" for number in numbers] for numbers in (range(8, 28), range(7, -1, -1)))
    data = make_listed(train, test)

    parts = split_data(data, LISTED, (0.2, 0.5), seed=1)

    assert names(parts["held_out"]) == [f"{number:02}.png" for number in range(8)]
    assert len(parts["monitor"]) == 4
    assert sorted(names(parts["train"] + parts["monitor"])) == [f"{number:02}.png" for number in range(8, 28)]
    assert split_data(data, LISTED, (0.2, 0.5), seed=1) == parts
    assert split_data(data, LISTED, (0.2, 0.5), seed=2)["monitor"] != parts["monitor"]


def test_training_images_with_a_near_duplicate_on_the_test_list_are_left_out_and_counted(
    make_listed: Callable[..., Path], caplog: pytest.LogCaptureFixture
) -> None:
    originals = [f"{number:02}" for number in range(30)]
    data = make_listed([*originals[5:], *(f"copy{name}" for name in originals)], originals[:5])
    copy_all(data / "a")

    with caplog.at_level(logging.INFO, "training.dataset"):
        parts = split_data(data, LISTED, (0.2, 0.5), seed=1)

    assert "a: 5 training images left out" in caplog.text
    assert names(parts["held_out"]) == [f"{name}.png" for name in originals[:5]]
    left: list[Part] = ["train", "monitor"]
    for part in left:
        stems = {pair.image.stem for pair in parts[part]}
        assert {f"copy{stem}" for stem in stems & set(originals)} == stems - set(originals)
    assert len(parts["train"]) + len(parts["monitor"]) == 50


def test_a_name_on_both_lists_is_held_out(make_listed: Callable[..., Path]) -> None:
    parts = split_data(make_listed(["00", "01", "02"], ["01"]), LISTED, (0.0, 0.0), seed=1)

    assert (names(parts["train"]), names(parts["held_out"])) == (["00.png", "02.png"], ["01.png"])


@pytest.mark.parametrize(("train", "test"), [(["00", "lost.png"], ["01"]), (["00"], ["01", "lost.png"])])
def test_a_listed_image_that_is_not_there_is_named(
    make_listed: Callable[..., Path], train: list[str], test: list[str]
) -> None:
    with pytest.raises(ValueError, match=r"lists\.pkl lists 1 images that are not in images/: \['lost\.png'\]"):
        split_data(make_listed(train, test), LISTED, (0.1, 0.1), seed=1)


def test_lists_that_are_not_there_are_an_error(make_subset: Callable[..., Path]) -> None:
    with pytest.raises(FileNotFoundError, match=r"lists\.pkl"):
        split_data(make_subset("a", 3), LISTED, (0.1, 0.1), seed=1)


def test_a_family_with_lists_for_some_of_its_folders_is_refused(make_subset: Callable[..., Path]) -> None:
    data = make_subset("a/one", 3)

    with pytest.raises(ValueError, match="every source of a has name_lists"):
        split_data(data, [Source("a/one"), Source("a/two", name_lists="lists.pkl")], (0.1, 0.1), seed=1)
