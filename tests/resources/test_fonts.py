from __future__ import annotations

from pathlib import Path

import pytest
from PIL import ImageFont

from resources.fonts import DATA_FONT_FAMILIES, font_files

REGULAR, MEDIUM, JAPANESE = font_files()
# Characters that names, addresses and companies on cards really use, among them old and variant forms.
JAPANESE_SAMPLE = "瀧澤髙﨑栁邊邉齋齊德濵渡辺 株式会社㈱〒ー々〆ヶゐゑヴヱ①（）・～"
LATIN_SAMPLE = "0O1lI|_@.-+/:~ abcxyz ABCXYZ éü"


def glyph(font: Path, character: str) -> bytes:
    return bytes(ImageFont.truetype(font, 24).getmask(character))


@pytest.mark.parametrize("character", sorted(set(JAPANESE_SAMPLE) - {" "}))
def test_the_japanese_data_font_draws_its_own_shape_for(character: str) -> None:
    assert glyph(JAPANESE, character) != glyph(JAPANESE, "\U0010fffd")


@pytest.mark.parametrize("font", [REGULAR, MEDIUM], ids=["regular", "medium"])
def test_the_latin_data_font_tells_look_alikes_apart(font: Path) -> None:
    shapes = [glyph(font, character) for character in sorted(set(LATIN_SAMPLE) - {" "})]
    assert len(set(shapes)) == len(shapes)


def test_the_files_carry_the_family_names_that_the_window_asks_for() -> None:
    families = [ImageFont.truetype(font, 12).getname()[0] for font in font_files()]
    assert [name.removesuffix(" Medium") for name in families] == [
        DATA_FONT_FAMILIES[0],
        DATA_FONT_FAMILIES[0],
        DATA_FONT_FAMILIES[1],
    ]


def test_each_font_is_shipped_with_its_open_font_licence() -> None:
    for stem in ("JetBrainsMono", "BIZUDGothic"):
        notice = (REGULAR.parent / f"{stem}-OFL.txt").read_text(encoding="utf-8")
        assert notice.startswith("Copyright")
        assert "SIL OPEN FONT LICENSE Version 1.1" in notice
