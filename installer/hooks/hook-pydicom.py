"""pydicom's tables, and the three examples that the Help menu opens."""

from PyInstaller.utils.hooks import collect_data_files

hiddenimports = [
    f"pydicom.pixels.{kind}.{name}"
    for kind, names in (
        ("decoders", ("gdcm", "pylibjpeg", "pillow", "pyjpegls", "rle")),
        ("encoders", ("gdcm", "pylibjpeg", "native", "pyjpegls")),
    )
    for name in names
]
examples = [f"test_files/examples_{name}.dcm" for name in ("ybr_color", "palette", "rgb_color")]
datas = collect_data_files("pydicom.data", includes=["charset_files/*", "palettes/*", "*.json", *examples])
