"""Small cards drawn for the tests of scanning: every one different, nothing to read on them."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

from drivers.demonstration import Sheet, Stack


def draw(path: Path, seed: int, size: tuple[int, int] = (212, 130), mode: str = "RGB") -> Path:
    """A picture at 300 dpi whose pattern depends on seed; the format follows the name."""
    image = Image.new("RGB", size, (246, 246, 240))
    pen = ImageDraw.Draw(image)
    for bit in range(8):
        if seed >> bit & 1:
            pen.rectangle((10 + 24 * bit, 20, 26 + 24 * bit, 100), fill=(20, 30, 90))
    image.convert(mode).save(path, dpi=(300, 300))
    return path


def drawn_stack(folder: Path, sheets: int) -> Stack:
    """Sheet n (from 1) has a back when n is odd."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = tuple(
        Sheet(
            draw(folder / f"{number:03d}_front.jpg", number),
            draw(folder / f"{number:03d}_back.jpg", 128 + number) if number % 2 else None,
        )
        for number in range(1, sheets + 1)
    )
    return Stack(drawn, flatbed=(draw(folder / "glass.jpg", 255, (800, 600)),))
