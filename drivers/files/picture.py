"""One encoded picture, checked to be whole and brought to 8-bit gray or RGB."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from drivers.files.page import FileError, FileFault

FORMATS = ("JPEG", "PNG", "TIFF", "WEBP")
_JPEG_FORMATS = {"JPEG", "MPO"}  # MPO: a JPEG of some phones, with further pictures behind the first
# A business card at 50 dpi is about 100 pixels high; below half of that nothing can be read.
_MIN_SIDE = 50
# A3 at 600 dpi has 70 million. Pillow warns of a decompression bomb at about the same figure.
MAX_PIXELS = 80_000_000
_UNSAID_DPI = (72, 96)
_PLAUSIBLE_DPI = range(50, 4801)
_KEPT_MODES = ("1", "L", "RGB")
_PNG_BIT_DEPTH_AT = 24
_PNG_QUICK = 1


@dataclass(frozen=True, slots=True)
class Encoded:
    content: bytes
    resolution_dpi: int | None


def checked(content: bytes) -> Encoded:
    """A JPEG or PNG as it is, when it is sound and of a kind that every reader takes; else a PNG of the same pixels.

    Raises FileError.
    """
    with decoding(), Image.open(BytesIO(content), formats=FORMATS) as image:
        check_size(image)
        if _is_plain(image, content):
            if image.format in _JPEG_FORMATS:  # an eighth of the size in gray: decodes all, computes little
                image.draft("L", (image.width // 8, image.height // 8))
            resolution_dpi = said_dpi(image)
            image.load()
            return Encoded(content, resolution_dpi)
        return as_png(image)


def as_png(image: Image.Image, resolution_dpi: int | None = None) -> Encoded:
    """Turned upright as its EXIF says. resolution_dpi overrides what the image says. Compressed little, but quickly."""
    resolution_dpi = resolution_dpi or said_dpi(image)
    encoded = BytesIO()
    dpi = {"dpi": (resolution_dpi, resolution_dpi)} if resolution_dpi else {}
    _plain(ImageOps.exif_transpose(image)).save(encoded, "PNG", compress_level=_PNG_QUICK, **dpi)
    return Encoded(encoded.getvalue(), resolution_dpi)


def check_size(image: Image.Image) -> None:
    """From the header, before a pixel is decoded."""
    if image.width * image.height > MAX_PIXELS:
        raise FileError(FileFault.TOO_LARGE)
    if min(image.size) < _MIN_SIDE:
        raise FileError(FileFault.TOO_SMALL)


def said_dpi(image: Image.Image) -> int | None:
    dpi = image.info.get("dpi", (0,))[0]
    try:
        rounded = round(float(dpi))
    except (TypeError, ValueError, OverflowError, ZeroDivisionError):
        return None
    return rounded if rounded in _PLAUSIBLE_DPI and rounded not in _UNSAID_DPI else None


@contextmanager
def decoding() -> Iterator[None]:
    """Pillow's many ways to say no. Truncation shows only in the words of the error."""
    try:
        yield
    except UnidentifiedImageError as error:
        raise FileError(FileFault.NOT_A_PICTURE) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise FileError(FileFault.TOO_LARGE) from error
    except MemoryError as error:
        raise FileError(FileFault.TOO_LARGE) from error
    except EOFError as error:
        raise FileError(FileFault.TRUNCATED) from error
    # Damaged headers come out of its parsers in whatever way the first wrong figure leads to.
    except (OSError, ValueError, SyntaxError, LookupError, TypeError, ArithmeticError, struct.error) as error:
        fault = FileFault.TRUNCATED if "truncated" in str(error).lower() else FileFault.DAMAGED
        raise FileError(fault) from error


def _is_plain(image: Image.Image, content: bytes) -> bool:
    if image.format == "PNG":
        return image.mode in _KEPT_MODES and content[_PNG_BIT_DEPTH_AT] <= 8 and "transparency" not in image.info
    return image.format in _JPEG_FORMATS and image.mode in _KEPT_MODES


def _plain(image: Image.Image) -> Image.Image:
    if image.mode in _KEPT_MODES and "transparency" not in image.info:
        return image
    if image.mode.startswith("I"):  # 16 bits of gray, which convert() would clip instead of scaling
        return image.convert("I").point(lambda level: level / 257).convert("L")
    if image.has_transparency_data:
        upon_white = Image.new("RGBA", image.size, "white")
        upon_white.alpha_composite(image.convert("RGBA"))
        return upon_white.convert("RGB")
    return image.convert("RGB")
