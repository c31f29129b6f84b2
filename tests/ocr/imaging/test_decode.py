from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from ocr.errors import PictureTooLargeError, ReadingError, UnreadablePictureError
from ocr.imaging.decode import decode


def encoded(image: Image.Image, form: str = "PNG", **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, form, **options)
    return stream.getvalue()


def test_channels_come_in_the_order_blue_green_red() -> None:
    picture = decode(encoded(Image.new("RGB", (4, 3), (250, 120, 10))))

    assert picture.shape == (3, 4, 3)
    assert picture[0, 0].tolist() == [10, 120, 250]


def test_a_picture_lies_as_its_exif_says() -> None:
    image = Image.new("RGB", (40, 20), "white")
    image.paste("black", (0, 0, 10, 20))
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise by a quarter

    picture = decode(encoded(image, "JPEG", exif=exif, quality=95))

    assert picture.shape[:2] == (40, 20)
    assert picture[2].mean() < 30
    assert picture[-3].mean() > 220


def test_sixteen_bit_grey_keeps_its_shades() -> None:
    shades = np.array([[0, 0x4000, 0x8000, 0xFFFF]], np.uint16)

    picture = decode(encoded(Image.fromarray(shades)))

    assert picture[0, :, 0].tolist() == [0, 0x40, 0x80, 0xFF]


def test_cmyk_becomes_blue_green_red() -> None:
    picture = decode(encoded(Image.new("CMYK", (8, 8), (0, 0, 0, 0)), "JPEG"))

    assert picture.shape == (8, 8, 3)
    assert picture.min() > 240


def test_transparent_places_are_white() -> None:
    picture = decode(encoded(Image.new("RGBA", (2, 2), (0, 0, 0, 0))))

    assert picture.min() == 255


def test_a_bomb_is_refused_before_its_pixels_are_made() -> None:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 100)), (b"IEND", b"")]
    parts = [
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    ]

    with pytest.raises(PictureTooLargeError):
        decode(b"\x89PNG\r\n\x1a\n" + b"".join(parts))


def test_a_picture_that_breaks_off_is_unreadable() -> None:
    whole = encoded(Image.effect_noise((200, 200), 50).convert("RGB"), "JPEG")

    with pytest.raises(UnreadablePictureError):
        decode(whole[: len(whole) // 2])


@pytest.mark.parametrize("form", ["GIF", "BMP", "TIFF"])
def test_other_formats_are_unreadable_here(form: str) -> None:
    with pytest.raises(UnreadablePictureError):
        decode(encoded(Image.new("RGB", (4, 4)), form))


@settings(max_examples=60)
@given(st.binary(max_size=300), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00"]))
def test_whatever_bytes_come_only_reading_errors_leave(content: bytes, start: bytes) -> None:
    with pytest.raises(ReadingError):
        decode(start + content)


@settings(max_examples=60)
@given(st.data())
def test_damaged_pictures_decode_or_raise_reading_errors(data: st.DataObject) -> None:
    noise = Image.fromarray(np.random.default_rng(3).integers(0, 255, (24, 24, 3), np.uint8))
    content = bytearray(encoded(noise, data.draw(st.sampled_from(["PNG", "JPEG"]))))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))

    try:
        picture = decode(bytes(content))
    except ReadingError:
        return
    assert picture.ndim == 3
