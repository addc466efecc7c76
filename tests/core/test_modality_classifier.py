"""The classifier that ships, on what nobody trained it with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from app.paths import modality_classifier_file
from app.storage.images.reader import read_image
from wavegms_core.modality import FEATURES, MODALITIES, ModalityClassifier, image_features


@pytest.fixture(scope="module")
def classifier() -> ModalityClassifier:
    return ModalityClassifier.read(modality_classifier_file())


def frames_of(video: Path) -> list[np.ndarray]:
    capture = cv2.VideoCapture(str(video))
    frames = []
    while (answer := capture.read())[0]:
        frames.append(cv2.cvtColor(answer[1], cv2.COLOR_BGR2RGB))
    return frames


@pytest.mark.parametrize(
    ("folder", "pattern", "modality"),
    [
        # Among them colour Doppler, palettes, sectors with wide black margins and burnt-in text.
        ("dicom/ultrasound", "*.dcm", "ultrasound"),
        ("dicom/visible_light", "*.dcm", "endoscopy"),
        ("large", "*012288.jpg", "dermoscopy"),
    ],
)
def test_images_of_other_devices(
    classifier: ModalityClassifier, shared_data: Path, folder: str, pattern: str, modality: str
) -> None:
    paths = sorted((shared_data / folder).glob(pattern))
    assert paths
    for path in paths:
        found, probability = classifier.classify(read_image(path).frame.rgb)
        assert (found, probability >= classifier.threshold) == (modality, True), path


def test_frames_of_endoscopy_videos(classifier: ModalityClassifier, shared_data: Path) -> None:
    videos = sorted((shared_data / "video").iterdir())
    assert len(videos) == 2
    for video in videos:
        frames = frames_of(video)[::5]
        # Stroboscopy leaves frames black but for the burnt-in text.
        lit = [frame for frame in frames if (frame.max(axis=2) > 40).mean() > 0.05]
        answers = [classifier.classify(frame) for frame in lit]
        assert len(lit) >= 0.9 * len(frames)
        assert {found for found, _ in answers} == {"endoscopy"}
        assert np.mean([probability >= classifier.threshold for _, probability in answers]) >= 0.95


def test_nothing_is_said_of_an_image_that_is_dark(classifier: ModalityClassifier) -> None:
    rgb = np.zeros((360, 480, 3), np.uint8)
    cv2.putText(rgb, "26/10/2005 18:55:32", (20, 20), cv2.FONT_HERSHEY_SIMPLEX, 0.4, (255, 255, 255))
    assert classifier.classify(rgb)[1] < classifier.threshold


def test_the_samples_that_ship_are_ultrasound(classifier: ModalityClassifier) -> None:
    samples = sorted((modality_classifier_file().parent / "samples").glob("*.png"))
    assert len(samples) == 3
    for path in samples:
        assert classifier.classify(read_image(path).frame.rgb)[0] == "ultrasound"


@pytest.mark.parametrize("shape", [(1, 1), (1, 900), (3, 2), (64, 64), (5000, 40)])
@pytest.mark.parametrize("value", [0, 128, 255])
def test_any_size_and_any_flat_image_has_features(
    classifier: ModalityClassifier, shape: tuple[int, int], value: int
) -> None:
    rgb = np.full((*shape, 3), value, np.uint8)
    features = image_features(rgb)
    assert features.shape == (FEATURES,)
    assert np.isfinite(features).all()
    found, probability = classifier.classify(rgb)
    assert found in MODALITIES
    assert 1 / 3 <= probability <= 1


def test_probabilities_are_the_softmax_of_the_weighed_features(classifier: ModalityClassifier) -> None:
    import torch

    features = np.random.default_rng(0).normal(classifier.mean, classifier.scale, (50, FEATURES))
    logits = torch.from_numpy((features - classifier.mean) / classifier.scale @ classifier.weights.T + classifier.bias)
    np.testing.assert_allclose(classifier.probabilities(features), torch.softmax(logits, -1).numpy(), atol=1e-12)
    np.testing.assert_allclose(classifier.probabilities(features[3]), torch.softmax(logits[3], -1).numpy(), atol=1e-12)


@pytest.mark.parametrize(
    "changes",
    [
        {"schema": 2},
        {"modalities": ["ultrasound"]},
        {"mean": [0.0]},
        {"bias": None},
        {"threshold": 1.5},
        {"scale": [0.0] * FEATURES},
        {"mean": [0.0] * 5, "scale": [1.0] * 5, "weights": [[0.0] * 5] * 3},
    ],
)
def test_a_damaged_file_is_refused(tmp_path: Path, changes: dict[str, Any]) -> None:
    content = json.loads(modality_classifier_file().read_text(encoding="utf-8"))
    path = tmp_path / "classifier.json"
    path.write_text(json.dumps(content | changes), encoding="utf-8")
    with pytest.raises(ValueError, match=r"classifier\.json"):
        ModalityClassifier.read(path)
    path.write_text("no JSON", encoding="utf-8")
    with pytest.raises(ValueError, match="Expecting value"):
        ModalityClassifier.read(path)
