from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Proposal, State
from app.domain.labels import Label
from app.domain.mask_editing import MASK, TOUCHED
from app.domain.mask_import import Placed, place_masks

SHAPE = 30, 40
LESION, CYST = Label(1, "Lesion", "cyan", proposed=True), Label(2, "Cyst", "yellow")


def box(left: int, right: int) -> np.ndarray:
    mask = np.zeros(SHAPE, np.bool_)
    mask[5:15, left:right] = True
    return mask


def layers(image: AnnotatedImage) -> dict[tuple[int, int], bytes]:
    return {
        (index, label.id): image.layer_on(index, label.id).tobytes() for index in range(4) for label in image.labels
    }


def worked_on(mask: np.ndarray, label: Label, *labels: Label) -> AnnotatedImage:
    """An image on whose first frame somebody has painted a mask."""
    image = AnnotatedImage(*SHAPE, labels or (LESION,), label.id)
    place_masks(image, {(0, label.id): mask})
    return image


def test_masks_of_many_frames_are_one_step() -> None:
    image = AnnotatedImage(*SHAPE, (LESION, CYST))
    image.show(1)
    before = layers(image)
    masks = {(0, 1): box(2, 9), (1, 2): box(5, 20), (3, 1): np.zeros(SHAPE, np.bool_), (3, 2): box(1, 3)}
    placed = place_masks(image, masks)
    assert placed.taken == sorted(masks)
    assert (placed.kept, placed.refused, placed.unchanged) == ({}, {}, [])
    assert image.history == [placed.entry]
    for which, mask in masks.items():
        assert np.array_equal(image.mask_on(*which), mask)
        assert (image.layer_on(*which) & TOUCHED).all()  # no model changes any pixel of it
        assert image.standing_of(*which)[0] is State.CORRECTED
    after = layers(image)
    assert image.undo() is placed.entry
    assert layers(image) == before
    assert image.states() == {}
    image.redo()
    assert layers(image) == after


def test_a_proposal_gives_way() -> None:
    image = AnnotatedImage(*SHAPE, (LESION, CYST))
    proposal = Proposal(box(0, 30).view(np.uint8) * np.uint8(255), "b", "B", "0" * 64, 0.5, 0.9)
    image.take_proposal(proposal)
    assert place_masks(image, {(0, 1): box(3, 6)}).taken == [(0, 1)]
    image.preview_threshold(0.1)
    image.commit_threshold()
    assert not image.take_proposal(proposal)
    assert np.array_equal(image.mask_on(0, 1), box(3, 6))


@pytest.mark.parametrize("state", [State.CORRECTED, State.ACCEPTED, State.REJECTED, State.SKIPPED])
def test_what_a_human_made_stays_unless_it_is_to_be_replaced(state: State) -> None:
    image = worked_on(box(1, 8), LESION)
    if state is not State.CORRECTED:
        image.set_state(state)
    before = layers(image)
    placed = place_masks(image, {(0, 1): box(2, 9), (1, 1): box(2, 9)})
    assert placed.taken == [(1, 1)]
    assert list(placed.kept) == [(0, 1)]
    assert layers(image)[0, 1] == before[0, 1]
    placed = place_masks(image, {(0, 1): box(2, 9)}, replace=True)
    assert placed.taken == [(0, 1)]
    assert np.array_equal(image.mask_on(0, 1), box(2, 9))
    image.undo()
    assert layers(image)[0, 1] == before[0, 1]
    assert image.standing_of(0, 1)[0] is state


def test_what_a_human_has_undone_is_theirs_too() -> None:
    image = worked_on(box(1, 8), LESION)
    image.undo()
    assert list(place_masks(image, {(0, 1): box(2, 9)}).kept) == [(0, 1)]
    assert image.redo() is not None


def test_the_same_mask_again_changes_nothing() -> None:
    image = worked_on(box(1, 8), LESION)
    placed = place_masks(image, {(0, 1): box(1, 8)})
    assert placed == Placed(unchanged=[(0, 1)], state=State.CORRECTED)
    image.set_state(State.ACCEPTED)
    assert place_masks(image, {(0, 1): box(1, 8)}) == Placed(unchanged=[(0, 1)], state=State.ACCEPTED)
    assert place_masks(image, {(0, 1): box(1, 8)}, State.ACCEPTED).unchanged == [(0, 1)]


def test_no_pixel_is_taken_from_what_a_human_outlined_as_something_else() -> None:
    image = worked_on(box(1, 8), CYST, LESION, CYST)
    placed = place_masks(image, {(0, 1): box(6, 12)})
    assert placed.kept == {(0, 1): "It takes 20 pixels of “Cyst”, which has been worked on here, so that stays."}
    assert placed.entry is None
    placed = place_masks(image, {(0, 1): box(6, 12)}, replace=True)
    assert np.array_equal(image.mask_on(0, 2), box(1, 6))
    image.undo()
    assert np.array_equal(image.mask_on(0, 2), box(1, 8))
    assert not image.mask_on(0, 1).any()


def test_a_refused_mask_leaves_the_other_label_what_it_has() -> None:
    """The new mask of Cyst would make room for that of Lesion, but it may not come."""
    image = worked_on(box(1, 8), CYST, LESION, CYST)
    placed = place_masks(image, {(0, 1): box(6, 12), (0, 2): box(20, 25)})
    assert set(placed.kept) == {(0, 1), (0, 2)}
    assert np.array_equal(image.mask_on(0, 2), box(1, 8))


def test_labels_that_exclude_each_other_cannot_both_have_a_pixel() -> None:
    image = AnnotatedImage(*SHAPE, (LESION, CYST))
    masks = {(0, 1): box(1, 8), (0, 2): box(7, 12)}
    placed = place_masks(image, masks)
    assert set(placed.refused) == set(masks)
    assert "share 10 pixels" in placed.refused[0, 1]
    image = AnnotatedImage(*SHAPE, (LESION, replace(CYST, overlaps=True)))
    assert place_masks(image, masks).taken == sorted(masks)


@pytest.mark.parametrize("fields", [{"locked": True}, {"visible": False}])
def test_labels_that_no_tool_changes_stay(fields: dict[str, bool]) -> None:
    image = worked_on(box(1, 8), CYST, LESION, CYST)
    image.use_labels((LESION, replace(CYST, **fields)))
    placed = place_masks(image, {(0, 1): box(7, 9), (0, 2): box(20, 24), (1, 1): box(7, 9)}, replace=True)
    assert set(placed.refused) == {(0, 1), (0, 2)}
    assert placed.taken == [(1, 1)]
    assert np.array_equal(image.mask_on(0, 2), box(1, 8))
    assert (image.layer_on(1, 1) & MASK).any()


def test_a_label_that_went_away_meanwhile() -> None:
    placed = place_masks(AnnotatedImage(*SHAPE, (LESION,)), {(0, 9): box(1, 2)})
    assert list(placed.refused) == [(0, 9)]


def test_accepted_ones() -> None:
    image = AnnotatedImage(*SHAPE, (LESION, CYST))
    place_masks(image, {(2, 1): box(1, 4)}, State.ACCEPTED)
    assert image.states() == {2: State.ACCEPTED}
