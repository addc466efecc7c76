"""`main.py inspect`: what it prints, what it writes, how it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow
from pydicom.examples import get_path
from storage_images.dicom_files import grey_file, region

from app.storage.images.frames import open_frames
from app.storage.inspect_command import inspect_command

ROOT = Path(__file__).resolve().parents[2]
CINE = Path(get_path("ybr_color"))


def reports(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[dict[str, Any]]:
    inspect_command([*map(str, arguments), "--json"])
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, list)
    return found


def test_a_cine(capsys: pytest.CaptureFixture[str]) -> None:
    (report,) = reports(capsys, CINE)
    expected = {
        "opened": True,
        "kind": "DICOM image",
        "width": 320,
        "height": 240,
        "frames": 30,
        "rate": 30.0,
        "rate_stated": True,
        "colour_space": "YBR_FULL_422",
        "modality": "ultrasound",
        "device": {"manufacturer": "SonoSite, Inc.", "model": "Turbo"},
    }
    assert {key: report[key] for key in expected} == expected
    assert report["transfer_syntax"] == {"uid": "1.2.840.10008.1.2.4.50", "name": "JPEG Baseline (Process 1)"}
    assert len(report["seconds"]) == 30
    assert report["identity"]["study_uid"]
    assert report["problems"] == ["The scale in the file is for an image of another size."]


def test_regions_with_their_millimetres(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    doppler = region(0, 40, 79, 59, RegionSpatialFormat=3)
    pixels = np.zeros((60, 80), np.uint8)
    path = grey_file(tmp_path / "a.dcm", pixels, SequenceOfUltrasoundRegions=[region(10, 5, 59, 34), doppler])
    (report,) = reports(capsys, path)
    assert report["calibration"]["regions"] == [
        {"left": 10, "top": 5, "right": 60, "bottom": 35, "mm_per_pixel": [0.2, 0.2], "mm": [10.0, 6.0]},
        {"left": 0, "top": 40, "right": 80, "bottom": 60, "mm_per_pixel": None, "mm": None},
    ]
    assert inspect_command([str(path)]) == 0
    text = capsys.readouterr().out
    assert "columns 10 to 59, rows 5 to 34: 0.2 x 0.2 mm per pixel" in text
    assert "columns 0 to 79, rows 40 to 59: no lengths" in text


def test_a_plain_image_and_one_that_cannot_be_opened(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Pillow.new("L", (30, 20), 7).save(tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes(b"nothing")
    first, second = reports(capsys, tmp_path)
    assert (first["kind"], first["colour_space"], first["width"], first["problems"]) == ("PNG image", "L", 30, [])
    assert not second["opened"]
    assert "holds text" in second["problems"][0]
    assert inspect_command([str(tmp_path)]) == 1
    assert inspect_command([str(tmp_path / "a.png")]) == 0
    assert inspect_command([str(tmp_path / "gone.png")]) == 1
    assert "no longer there" in capsys.readouterr().out


@pytest.mark.parametrize("index", [0, 13, 29])
def test_the_frame_that_the_canvas_shows(tmp_path: Path, index: int, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "frame.png"
    (report,) = reports(capsys, CINE, "--frame", index, "--out", out)
    assert report["written"]["frame"] == index
    shown = open_frames(CINE)
    assert np.array_equal(cv2.imread(str(out))[..., ::-1], shown.read(index).rgb)
    shown.close()


@pytest.mark.parametrize(("index", "out"), [(30, "frame.png"), (-1, "frame.png"), (0, "no such folder/frame.png")])
def test_a_frame_that_cannot_be_written(
    tmp_path: Path, index: int, out: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert inspect_command([str(CINE), "--frame", str(index), "--out", str(tmp_path / out)]) == 1
    assert "Problem" in capsys.readouterr().out
    assert not (tmp_path / out).exists()


def test_one_frame_of_several_files_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [str(CINE), get_path("palette_color"), "--out", str(tmp_path / "a.png")]
    assert inspect_command([str(argument) for argument in arguments]) == 2
    assert "name one file" in capsys.readouterr().err
    assert inspect_command([]) == 2


def test_the_program_loads_neither_qt_nor_torch(tmp_path: Path) -> None:
    code = (
        f"import sys; sys.argv = ['main.py', 'inspect', {str(CINE)!r}]; import main; status = main.main();"
        "print(status, sorted({'PySide6', 'torch', 'diffusers'} & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout.endswith("0 []\n")
    assert "30 per second" in result.stdout
