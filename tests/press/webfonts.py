"""Fonts packed for browsers (WOFF 1.0), unpacked once: FreeType would unpack them anew at every size and keep each in memory."""

from __future__ import annotations

import struct
import tempfile
import zlib
from functools import cache
from pathlib import Path

_HEADER = struct.Struct(">4sIIHH28x")  # signature, flavour, length, tables
_ENTRY = struct.Struct(">4sIIII")  # tag, offset, packed length, length, checksum
_RECORD = struct.Struct(">4sIII")  # tag, checksum, offset, length


def sfnt(packed: bytes) -> bytes:
    """The OpenType font in a WOFF file. Raises ValueError for anything else."""
    signature, flavour, _, count, _ = _HEADER.unpack_from(packed)
    if signature != b"wOFF":
        raise ValueError("not packed as WOFF 1.0")
    power = 2 ** (count.bit_length() - 1)
    head = struct.pack(">IHHHH", flavour, count, power * 16, power.bit_length() - 1, (count - power) * 16)
    records, body = b"", b""
    start = len(head) + count * _RECORD.size
    for place in range(count):
        tag, offset, short, length, checksum = _ENTRY.unpack_from(packed, _HEADER.size + place * _ENTRY.size)
        table = packed[offset : offset + short]
        records += _RECORD.pack(tag, checksum, start + len(body), length)
        body += (table if short == length else zlib.decompress(table)) + bytes(-length % 4)
    return head + records + body


@cache
def unpacked(path: Path) -> Path:
    """Where the font lies as FreeType takes it; the same path for all that is not WOFF."""
    if path.suffix != ".woff":
        return path
    font = Path(_folder().name) / f"{path.stem}.ttf"
    font.write_bytes(sfnt(path.read_bytes()))
    return font


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """Gone when the process ends."""
    return tempfile.TemporaryDirectory(prefix="press-")
