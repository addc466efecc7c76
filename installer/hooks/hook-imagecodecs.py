"""The codecs that the program calls; imagecodecs imports each by name when it is first used."""

from installer.contents import IMAGECODECS_MODULES

hiddenimports = [f"imagecodecs.{name}" for name in IMAGECODECS_MODULES]
