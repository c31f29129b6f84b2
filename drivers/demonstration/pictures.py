"""What the demonstration scanner's sensor sees: the sample files, at the resolution and in the colours asked for."""

from __future__ import annotations

import random
from io import BytesIO
from pathlib import Path

from PIL import Image

from drivers import jpeg

# Resolution of a sample file that does not say its own.
_USUAL_DPI = 300
_QUALITY = 92
# Paper is never pure white; the noise spans ten levels below this one.
_PAPER_WHITE = 250


def picture(path: Path, resolution_dpi: int, *, gray: bool) -> bytes:
    """JPEG of a sample; the file's own bytes where they fit the request already."""
    content = path.read_bytes()
    if content.startswith(jpeg.START) and not gray and _dpi(jpeg.density_dpi(content)) == resolution_dpi:
        return content
    with Image.open(BytesIO(content)) as image:
        scale = resolution_dpi / _dpi(round(image.info.get("dpi", (0, 0))[0]))
        size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
        turned = image.convert("L" if gray else "RGB")
        return _encode(turned if size == image.size else turned.resize(size), resolution_dpi)


def blank(like: Path, seed: int, resolution_dpi: int, *, gray: bool) -> bytes:
    """JPEG of an unprinted side as large as like's: off-white with the faint unevenness of paper, other for each seed."""
    with Image.open(like) as image:
        scale = resolution_dpi / _dpi(round(image.info.get("dpi", (0, 0))[0]))
        width, height = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    columns, rows = width // 8 + 1, height // 8 + 1
    grain = Image.frombytes("L", (columns, rows), random.Random(seed).randbytes(columns * rows))  # noqa: S311 - no secret
    paper = grain.point([_PAPER_WHITE - level // 26 for level in range(256)]).resize((width, height))
    return _encode(paper if gray else paper.convert("RGB"), resolution_dpi)


def _dpi(written: int | None) -> int:
    return written if written and written > 1 else _USUAL_DPI


def _encode(image: Image.Image, resolution_dpi: int) -> bytes:
    encoded = BytesIO()
    image.save(encoded, "JPEG", quality=_QUALITY, dpi=(resolution_dpi, resolution_dpi))
    return encoded.getvalue()
