from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.variants import with_variants
from ocr.variants.families import FAMILIES, family_of, usual_forms
from ocr.variants.glyph import SIDE_PX, cut, ink_of
from resources.fonts import font_files
from resources.variants import family_weights

_TYPEFACE = next(path for path in font_files() if path.name == "BIZUDGothic-Regular.ttf")
_EM = 50


def _row(text: str) -> NDArray[np.uint8]:
    image = Image.new("RGB", (_EM * (len(text) + 1), round(1.4 * _EM)), "white")
    font = ImageFont.truetype(str(_TYPEFACE), _EM)
    ImageDraw.Draw(image).text((_EM // 2, 0.7 * _EM), text, fill="black", font=font, anchor="lm")
    return np.asarray(image, np.uint8)


def _column(text: str) -> NDArray[np.uint8]:
    """Laid to the left, as engines read columns."""
    image = Image.new("RGB", (round(1.4 * _EM), _EM * (len(text) + 1)), "white")
    draw, font = ImageDraw.Draw(image), ImageFont.truetype(str(_TYPEFACE), _EM)
    for number, sign in enumerate(text):
        draw.text((0.7 * _EM, (number + 1) * _EM), sign, fill="black", font=font, anchor="mm")
    return np.ascontiguousarray(np.rot90(np.asarray(image, np.uint8)))


def _read_as(text: str) -> list[Sign]:
    borders = [(number + 0.5) / (len(text) + 1) for number in range(len(text) + 1)]
    return [Sign(sign, 0.99, start, end, ()) for sign, (start, end) in zip(text, pairwise(borders), strict=True)]


def _text(signs: list[Sign]) -> str:
    return "".join(sign.text for sign in signs)


_NAMES = [
    ("寺﨑", "寺崎"),
    ("渡邉", "渡辺"),
    ("栁田", "柳田"),
    ("長瀨", "長瀬"),
    ("桒原", "乗原"),
    ("渡邉", "渡邊"),
    ("髙橋", "高橋"),
    ("冨田", "富田"),
    ("濵口", "濱口"),
    ("高橋", "高橋"),
    ("富田", "富田"),
    ("山崎", "山崎"),
]


@pytest.mark.parametrize(("printed", "read"), _NAMES)
def test_the_glyph_tells_which_variant_is_printed(printed: str, read: str) -> None:
    assert _text(with_variants(_read_as(read), _row(printed), vertical=False)) == printed


@pytest.mark.parametrize(("printed", "read"), _NAMES[:4])
def test_columns_are_told_as_rows_are(printed: str, read: str) -> None:
    assert _text(with_variants(_read_as(read), _column(printed), vertical=True)) == printed


def test_light_print_on_a_dark_ground_is_told_too() -> None:
    assert _text(with_variants(_read_as("寺崎"), 255 - _row("寺﨑"), vertical=False)) == "寺﨑"


def test_what_else_the_glyph_may_be_is_offered_and_what_is_clear_is_sure() -> None:
    _, told = with_variants(_read_as("寺崎"), _row("寺﨑"), vertical=False)
    assert "崎" in {other.text for other in told.alternatives}
    assert told.confidence > 0.9


def test_the_network_decides_whether_it_is_one_of_the_family_at_all() -> None:
    (sign,) = with_variants([Sign("崎", 0.4, 0.25, 0.75, ())], _row("﨑"), vertical=False)
    assert sign.confidence <= 0.4


def test_print_too_small_to_tell_stays_as_it_was_read() -> None:
    small = cv2.resize(_row("寺﨑"), None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    assert with_variants(_read_as("寺崎"), np.asarray(small, np.uint8), vertical=False) == _read_as("寺崎")


def test_signs_without_kin_cost_nothing() -> None:
    signs = _read_as("田中")
    assert with_variants(signs, _row("田中"), vertical=False) == signs


@pytest.mark.parametrize("off", [-0.2, -0.1, 0.1, 0.2])
def test_a_glyph_is_found_though_its_place_is_said_wrong(off: float) -> None:
    ink = ink_of(_row("山崎太"))
    right, beside = (cut(ink, 0.375 + by, 0.625 + by, sideways=False) for by in (0, off / 4))
    assert right is not None
    assert beside is not None
    assert right.shape == (SIDE_PX, SIDE_PX)
    assert float(np.abs(right - beside).mean()) < 0.02


def test_an_empty_strip_has_no_glyph() -> None:
    assert cut(ink_of(np.full((70, 200, 3), 255, np.uint8)), 0.4, 0.6, sideways=False) is None


def _all_signs() -> Iterator[str]:
    return (sign for family in FAMILIES for sign in family.signs)


def test_no_sign_has_two_families() -> None:
    assert len(list(_all_signs())) == len(set(_all_signs()))


def test_every_family_has_its_weights() -> None:
    assert set(family_weights()) == {"".join(family.signs) for family in FAMILIES}


def test_kin_are_variants_of_the_usual_form_and_strangers_are_not() -> None:
    family = family_of("桒")
    assert family is not None
    assert family.kin_of("桒") == ("桑",)
    assert "桒乗".translate(usual_forms()) == "桑乗"
