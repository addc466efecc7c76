"""`main.py inspect`: what a file is, and one of its Frames as PNG, without a window."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import closing
from dataclasses import asdict
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image as Pillow

from app.domain.errors import ImageError
from app.domain.image import UNCALIBRATED, Calibration, Image
from app.storage.console import print_line
from app.storage.files import replace_file
from app.storage.images.frames import open_frames
from app.storage.images.kinds import kind_of
from app.storage.images.reader import decoding, find_images, read_image

Report = dict[str, Any]


def inspect_command(arguments: list[str]) -> int:
    """Print what files are, and write one Frame where the user asks for it.

    Args:
        arguments: The command line after `inspect`.

    Returns:
        0 where every file could be opened, 1 where one could not, 2 where the arguments cannot be used.
    """
    parser = argparse.ArgumentParser(prog="wavemask inspect", description="Say what image files are.")
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file, folder or DICOMDIR")
    parser.add_argument("--json", action="store_true", help="print a JSON list with an object for each file")
    parser.add_argument(
        "--frame", type=int, default=0, metavar="K", help="number of the frame to write; the first is 0"
    )
    parser.add_argument("--out", type=Path, metavar="FILE.png", help="write the frame there, as it is shown")
    try:
        options = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    paths = list(find_images(options.paths, lambda: False))
    if options.out and len(paths) != 1:
        print_line(sys.stderr, f"A frame is written of one file, and these are {len(paths)}; name one file.")
        return 2
    reports = []
    for path in paths:
        report = inspect_file(path)
        if options.out and report["opened"]:
            _write_frame(path, options.frame, options.out, report)
        reports.append(report)
        if not options.json:
            _print_report(report)
    if options.json:
        print_line(sys.stdout, json.dumps(reports, indent=2))
    elif not reports:
        print_line(sys.stdout, "No images found.")
    return 0 if all(report["opened"] for report in reports) else 1


def inspect_file(path: Path) -> Report:
    """What a file is, in values that JSON knows.

    Returns:
        `path`, `opened`, `problems` (sentences), and, where it could be opened, what `kind_of` and `_facts_of` add.
    """
    report: Report = {"path": str(path), "opened": False, "problems": []}
    try:
        image = read_image(path)
        with decoding(path):
            report |= kind_of(path) | _facts_of(image)
    except ImageError as error:
        report["problems"].append(str(error))
        return report
    report["opened"] = True
    reason = image.frame.calibration.reason
    # A DICOM file without any scale is as it should be; one with a scale that cannot be believed is not.
    doubted = reason if reason != UNCALIBRATED.reason and "transfer_syntax" in report else ""
    report["problems"] = [sentence for sentence in (image.notice, doubted) if sentence]
    return report


def _facts_of(image: Image) -> Report:
    frame, identity = image.frame, asdict(image.identity)
    lasted = image.seconds[-1]
    return {
        "width": frame.width,
        "height": frame.height,
        "frames": image.frame_count,
        # Frames per second on average; a file may show them at uneven times.
        "rate": round((image.frame_count - 1) / lasted, 3) if lasted else None,
        "seconds": [round(second, 6) for second in image.seconds],
        "modality": image.modality,
        "device": {"manufacturer": identity.pop("manufacturer"), "model": identity.pop("device")},
        "identity": identity,
        "calibration": _calibration(frame.calibration),
        "sha256": image.sha256,
    }


def _calibration(calibration: Calibration) -> Report:
    return {
        "source": calibration.source,
        "reason": calibration.reason,
        "regions": [
            {
                **asdict(region.rect),
                "mm_per_pixel": [region.spacing.x, region.spacing.y] if region.spacing else None,
                "mm": [
                    round(region.spacing.x * (region.rect.right - region.rect.left), 3),
                    round(region.spacing.y * (region.rect.bottom - region.rect.top), 3),
                ]
                if region.spacing
                else None,
            }
            for region in calibration.regions
        ],
    }


def _write_frame(path: Path, index: int, out: Path, report: Report) -> None:
    """Write a Frame as PNG, and its calibration into the report, for it may differ from that of the first."""
    try:
        with closing(open_frames(path)) as frames:
            frame = frames.read(index)
        png = BytesIO()
        Pillow.fromarray(frame.rgb).save(png, "PNG")
        replace_file(out, png.getvalue())
    except (ImageError, OSError) as error:
        reason = str(error) if isinstance(error, ImageError) else f"{out} cannot be written ({error.strerror})."
        report["opened"] = False
        report["problems"].append(reason)
        return
    report["written"] = {"frame": index, "file": str(out), "calibration": _calibration(frame.calibration)}


def _print_report(report: Report) -> None:
    lines = [report["path"]]
    if "width" in report:
        calibration, identity = report["calibration"], report["identity"]
        rate = f", {report['rate']:g} per second" if report["rate"] else ""
        guessed = "" if report.get("rate_stated", True) else " (the file states no rate)"
        rows = [
            ("Kind", report["kind"]),
            ("Size", f"{report['width']} x {report['height']} pixels"),
            ("Frames", f"{report['frames']}{rate}{guessed}"),
            ("Colours", report["colour_space"]),
            ("Stored as", report.get("transfer_syntax", {}).get("name")),
            ("Shows", report["modality"]),
            ("Device", " ".join(filter(None, report["device"].values()))),
            ("Patient", " · ".join(filter(None, (identity["patient_name"], identity["patient_id"])))),
            ("Study", " · ".join(filter(None, (identity["study_date"], identity["study_description"])))),
            ("Series", identity["series_description"]),
            ("Scale", calibration["source"] or calibration["reason"]),
        ]
        for region in calibration["regions"]:
            where = f"columns {region['left']} to {region['right'] - 1}, rows {region['top']} to {region['bottom'] - 1}"
            spacing = region["mm_per_pixel"]
            rows.append(("", f"{where}: {_in_mm(spacing) if spacing else 'no lengths'}"))
        lines += [f"  {name:<10} {value}" for name, value in rows if value]
        if "written" in report:
            lines.append(f"  {'Written':<10} frame {report['written']['frame']} to {report['written']['file']}")
    lines += [f"  {'Problem':<10} {problem}" for problem in report["problems"]]
    print_line(sys.stdout, "\n".join(lines))


def _in_mm(spacing: list[float]) -> str:
    return f"{spacing[0]:.6g} x {spacing[1]:.6g} mm per pixel"
