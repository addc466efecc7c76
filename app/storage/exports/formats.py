"""All formats of export."""

from __future__ import annotations

from app.storage.exports.coco import CocoPolygons, CocoRle
from app.storage.exports.csv_table import CsvTable
from app.storage.exports.dicom_seg import DicomSegmentations
from app.storage.exports.format import Format
from app.storage.exports.labelmap import LabelMaps
from app.storage.exports.nifti import Nifti
from app.storage.exports.numpy_arrays import NumpyArrays
from app.storage.exports.overlay import Overlays
from app.storage.exports.png import PngMasks
from app.storage.exports.training_folder import TrainingFolder
from app.storage.exports.yolo import YoloSegmentation

FORMATS: dict[str, type[Format]] = {
    each.name: each
    for each in (
        PngMasks,
        LabelMaps,
        Overlays,
        CocoRle,
        CocoPolygons,
        YoloSegmentation,
        Nifti,
        NumpyArrays,
        DicomSegmentations,
        CsvTable,
        TrainingFolder,
    )
}
"""By name, in the order in which they are offered."""
