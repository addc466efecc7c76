"""What commands without a window print."""

from __future__ import annotations

from typing import TextIO


def print_line(stream: TextIO | None, line: str) -> None:
    """Print a line whatever characters a file's name has; a program without a console has no stream at all."""
    if stream is not None:
        encoding = stream.encoding or "utf-8"
        stream.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")
