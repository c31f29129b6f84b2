from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.reading import Alternative, FieldName, TextLine
from tests.ocr.fields.printing import only, printed, read


def _considered(text: str, sign: str, confidence: float, *others: tuple[str, float]) -> TextLine:
    """A name in large print, one sign of which the engine was not sure of."""
    line = printed(text, 60, 200, 50)
    alternatives = tuple(Alternative(*other) for other in others)
    characters = tuple(
        replace(each, confidence=confidence, alternatives=alternatives) if each.text == sign else each
        for each in line.characters
    )
    return replace(line, characters=characters)


_CARD = (printed("株式会社ヤマト", 60, 60, 30), printed("営業部", 60, 150))


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        (_considered("福寫 陽菜", "寫", 0.38, ("蔦", 0.13), ("嶌", 0.07)), "福嶌 陽菜"),
        (_considered("石黑 千尋", "黑", 0.5, ("黒", 0.48)), "石黒 千尋"),
    ],
)
def test_second_thoughts_of_the_engine_tell_a_variant(line: TextLine, meant: str) -> None:
    assert only(read(*_CARD, line), FieldName.NAME).value == meant


@pytest.mark.parametrize(
    "line",
    [
        _considered("富永 努", "富", 0.99, ("冨", 0.004)),
        _considered("國枝 良平", "國", 0.8, ("国", 0.2)),
        _considered("眞田 厚", "眞", 0.64, ("真", 0.36)),
        _considered("黑田 恵", "黑", 0.95, ("黒", 0.05)),
    ],
)
def test_signs_that_the_engine_is_clear_about_stay(line: TextLine) -> None:
    assert only(read(*_CARD, line), FieldName.NAME).value == line.text


def _on_its_own_card(line: TextLine) -> bool:
    """Whether the name is sure on a card where all else speaks for it."""
    told = (printed("とみなが つとむ", 60, 130, 20), printed("tominaga.tsutomu@yamato.co.jp", 60, 400, 20))
    return only(read(*_CARD, *told, line), FieldName.FAMILY_NAME).sure


def test_a_name_whose_glyph_may_be_a_variant_is_never_sure() -> None:
    assert not _on_its_own_card(_considered("富永 努", "富", 0.98, ("冨", 0.02)))


def test_a_name_whose_glyph_was_not_looked_at_is_never_sure() -> None:
    assert not _on_its_own_card(_considered("富永 努", "富", 0.9999))


def test_a_name_whose_glyph_tells_its_sign_may_be_sure() -> None:
    assert _on_its_own_card(_considered("富永 努", "富", 0.9999, ("冨", 0.00002)))
    assert _on_its_own_card(_considered("冨永 努", "冨", 0.9999, ("富", 0.00002)))


def test_signs_beyond_the_first_plane_are_part_of_names() -> None:
    found = only(read(*_CARD, printed("𠮷野 太郎", 60, 200, 50)), FieldName.NAME)
    assert (found.value, found.printed) == ("𠮷野 太郎", "𠮷野 太郎")
