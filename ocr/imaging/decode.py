"""Bytes of a JPEG or PNG page to an upright-as-stored picture, without letting hostile bytes through."""

from __future__ import annotations

import io
import warnings

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from ocr.errors import PictureTooLargeError, UnreadablePictureError

# A3 at 600 dpi is 70 megapixels, and phones make 50 to 100. Just below twice Pillow's own limit, where it refuses.
GREATEST_PIXELS = 175_000_000
_FORMATS = ("JPEG", "PNG")


def decode(content: bytes) -> NDArray[np.uint8]:
    """The picture, turned as its EXIF says; grey, CMYK, 16-bit and transparent ones become 8-bit blue-green-red.

    Raises UnreadablePictureError and PictureTooLargeError, nothing else.
    """
    try:
        with warnings.catch_warnings():
            # Pillow only warns of bombs up to twice its own limit; ours is checked before any pixel is read.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
                return _pixels(image)
    except PictureTooLargeError:
        raise
    except Image.DecompressionBombError as error:
        raise PictureTooLargeError(str(error)) from error
    except Exception as error:  # Pillow's readers raise some ten kinds for broken bytes, struct.error among them
        raise UnreadablePictureError(f"{type(error).__name__}: {error}") from error


def _pixels(image: Image.Image) -> NDArray[np.uint8]:
    width, height = image.size
    if width * height > GREATEST_PIXELS:
        raise PictureTooLargeError(f"{width} × {height} pixels")
    turned = ImageOps.exif_transpose(image)
    rgb = np.asarray(_on_white(_eight_bit(turned)), dtype=np.uint8)
    return np.ascontiguousarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), dtype=np.uint8)


def _eight_bit(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):
        # Pillow clips 16-bit grey to 255 instead of scaling it.
        return Image.fromarray((np.asarray(image, dtype=np.uint32) >> 8).clip(0, 255).astype(np.uint8))
    return image


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        rgba = image.convert("RGBA")
        ground = Image.new("RGBA", rgba.size, "white")
        return Image.alpha_composite(ground, rgba).convert("RGB")
    return image.convert("RGB")
