import struct
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.dataset import (
    NEAR_DUPLICATE_BITS,
    Pair,
    difference_hash,
    find_pairs,
    load_squares,
    near_duplicate_groups,
    split_by_group,
)
from training.evaluate import split_data


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
    with pytest.raises(ValueError, match="must hold images"):
        find_pairs(tmp_path, "nothing")


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

    groups = near_duplicate_groups([difference_hash(image) for image in [*copies, speckle(2), speckle(3)]])

    assert len(set(groups[:4])) == 1
    assert len(set(groups)) == 3


def test_a_chain_of_near_duplicates_is_one_group() -> None:
    first = np.zeros(256, bool)
    second, third = first.copy(), first.copy()
    second[:NEAR_DUPLICATE_BITS] = True
    third[: 2 * NEAR_DUPLICATE_BITS] = True
    alone = ~first

    groups = near_duplicate_groups([third, alone, first, second])

    assert groups[0] == groups[2] == groups[3] != groups[1]


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


def test_a_near_duplicate_never_stands_on_both_sides(make_subset: Callable[..., Path]) -> None:
    data = make_subset("a", 12)
    for number in range(12):
        for kind in ("images", "masks"):
            (data / "a" / kind / f"copy{number:02}.png").write_bytes(
                (data / "a" / kind / f"{number:02}.png").read_bytes()
            )

    parts = split_data(data, ["a"], (0.2, 0.3), seed=1)

    assert all(parts.values())
    for pairs in parts.values():
        names = {pair.image.name for pair in pairs}
        assert {f"copy{name}" for name in names if not name.startswith("copy")} == {
            name for name in names if name.startswith("copy")
        }
