"""A reading and its Latin spelling share a line."""

from __future__ import annotations

import pytest

from ocr.reading import FieldName
from tests.ocr.fields.printing import printed, read, values


@pytest.mark.parametrize(
    "line",
    [
        "こたに だいき KOTANI Daiki",
        "こたに だいき/Daiki Kotani",
        "こたに だいき (Kotani Daiki)",
        "こたに だいき・Daiki KOTANI",
        "（こたに だいき） Daiki KOTANI",
        "こたに だいき Kotani, Daiki",
    ],
)
def test_a_reading_and_its_spelling_are_told_apart(line: str) -> None:
    card = read(
        printed("小谷 大樹", 80, 80, 50), printed(line, 80, 150, 20), printed("株式会社あけぼの工業", 80, 240, 30)
    )

    assert values(card, FieldName.NAME_KANA) == ["こたに だいき"]
    assert values(card, FieldName.NAME_EN)[0].lower().replace(",", "") in {"kotani daiki", "daiki kotani"}


def test_katakana_before_an_english_post_are_no_reading() -> None:
    card = read(printed("小谷 大樹", 80, 80, 50), printed("ソフトウェア Group Leader", 80, 150, 20))

    assert values(card, FieldName.NAME_KANA) == []
