"""What a scanner's JPEG says about itself, read from its markers without decoding it."""

from __future__ import annotations

import struct
from collections.abc import Iterator

START = b"\xff\xd8"
_END = b"\xff\xd9"
_JFIF, _START_OF_SCAN = 0xE0, 0xDA
_DOTS_PER_INCH, _DOTS_PER_CM = 1, 2
_CM_PER_INCH = 2.54


def is_complete(content: bytes) -> bool:
    """The picture has its end marker.

    A thumbnail in the header has one too, so only what follows the scan counts;
    inside the scan an FF is always stuffed, so the marker cannot occur by chance. Padding behind it is harmless.
    """
    for marker, start, _ in _segments(content):
        if marker == _START_OF_SCAN:
            return content.find(_END, start) >= 0
    return False


def density_dpi(content: bytes) -> int | None:
    """Horizontal resolution of the JFIF header, None where there is none or only an aspect ratio."""
    for marker, start, end in _segments(content):
        if marker == _JFIF and content[start : start + 5] == b"JFIF\0" and end - start >= 12:
            unit, horizontal = struct.unpack_from(">BH", content, start + 7)
            if unit == _DOTS_PER_INCH:
                return int(horizontal) or None
            if unit == _DOTS_PER_CM:
                return round(horizontal * _CM_PER_INCH) or None
    return None


def _segments(content: bytes) -> Iterator[tuple[int, int, int]]:
    """(marker, start, end) of each header segment's payload, up to and with the start of the scan."""
    if not content.startswith(START):
        return
    at = len(START)
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:  # fill bytes may precede a marker
            at += 1
            continue
        (length,) = struct.unpack_from(">H", content, at + 2)
        end = at + 2 + length
        if length < 2 or end > len(content):
            return
        yield marker, at + 4, end
        if marker == _START_OF_SCAN:
            return
        at = end
