"""A card that says so little, so plainly, that nothing on it is in doubt."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from resources.fonts import font_files

_LINES = (
    ("株式会社青葉精機", 70, 48),
    ("高橋 健一", 220, 80),
    ("TEL 03-3211-0000", 420, 32),
    ("E-mail takahashi@aoba-seiki.co.jp", 470, 32),
    ("https://www.aoba-seiki.co.jp", 520, 32),
)


def plain_card(folder: Path) -> Path:
    """A picture of it at 300 dpi, in the folder."""
    typeface = next(file for file in font_files() if file.name.startswith("BIZUDGothic"))
    picture = Image.new("RGB", (1075, 650), "white")
    draw = ImageDraw.Draw(picture)
    for text, top, size in _LINES:
        draw.text((70, top), text, fill="black", font=ImageFont.truetype(str(typeface), size))
    path = folder / "card.png"
    picture.save(path, dpi=(300, 300))
    return path
