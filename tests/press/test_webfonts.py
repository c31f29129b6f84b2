from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import ImageFont

from resources.fonts import font_files
from tests.press.webfonts import sfnt, unpacked

FONT = font_files()[0]


def packed(font: bytes) -> bytes:
    """As WOFF 1.0, with every table packed that becomes shorter by it."""
    flavour, count = struct.unpack_from(">IH", font)
    entries, body, start = b"", b"", 44 + 20 * count
    for place in range(count):
        tag, checksum, offset, length = struct.unpack_from(">4sIII", font, 12 + 16 * place)
        table = font[offset : offset + length]
        short = min(zlib.compress(table), table, key=len)
        entries += struct.pack(">4sIIII", tag, start + len(body), len(short), length, checksum)
        body += short + bytes(-len(short) % 4)
    return struct.pack(">4sIIHH28x", b"wOFF", flavour, start + len(body), count, 0) + entries + body


def test_an_unpacked_font_draws_what_the_packed_one_was_made_from() -> None:
    there, back = (
        ImageFont.truetype(io.BytesIO(font), 40) for font in (FONT.read_bytes(), sfnt(packed(FONT.read_bytes())))
    )
    assert bytes(back.getmask("名刺 Meishi 0123")) == bytes(there.getmask("名刺 Meishi 0123"))


def test_a_font_that_is_not_packed_is_taken_where_it_lies(tmp_path: Path) -> None:
    assert unpacked(tmp_path / "Some.ttf") == tmp_path / "Some.ttf"


def test_what_is_no_woff_is_refused() -> None:
    with pytest.raises(ValueError, match=r"WOFF 1\.0"):
        sfnt(bytes(64))
