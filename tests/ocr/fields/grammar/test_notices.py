"""What stands on many cards and is no field: hours, offers, the words of a little map."""

from __future__ import annotations

import pytest

from ocr.fields.grammar.notices import is_notice
from ocr.reading import FieldName
from tests.ocr.fields.printing import printed, read, values


@pytest.mark.parametrize(
    "text",
    [
        "24時間受付",
        "土日祝も対応",
        "不定休",
        "水曜定休",
        "お見積もり無料",
        "無料相談",
        "OPEN 10:00~19:00",
        "当店",
        "国道16号",
        "P3台",
        "担当",
        "Certified for health management",
        "Member of Nordia Group",
        "ISO9001 認証取得",
        "宅地建物取引業 東京都知事(3)第12345号",
        "一級建築士事務所 東京都知事登録第12345号",
    ],
)
def test_hours_offers_headings_and_words_of_a_map_are_notices(text: str) -> None:
    assert is_notice(text)


@pytest.mark.parametrize(
    "text",
    [
        "受付",
        "無料相談室",
        "駅長",
        "北口",
        "営業担当",
        "幼稚園教諭一種免許",
        "営業部",
        "本店営業部",
        "Certified Public Accountant",
        "中小企業診断士(経済産業大臣登録)",
        "宅地建物取引士 登録番号(東京)第218406号",
        "ISO9001内部監査員",
    ],
)
def test_posts_names_and_licences_to_teach_are_none(text: str) -> None:
    assert not is_notice(text)


def test_a_little_map_gives_no_department() -> None:
    fields = read(
        printed("株式会社汐凪珈琲", 60, 40, 34),
        printed("店長", 60, 160, 22),
        printed("山田 太郎", 60, 200, 50),
        printed("国道", 700, 180, 20),
        printed("当店", 760, 240, 20),
        printed("駅", 700, 320, 20),
        printed("郵便局", 820, 320, 20),
    )

    assert not values(fields, FieldName.DEPARTMENT)
    assert values(fields, FieldName.TITLE) == ["店長"]


def test_hours_beside_a_title_are_no_second_one() -> None:
    fields = read(
        printed("営業所長", 60, 160, 22), printed("山田 太郎", 60, 200, 50), printed("24時間受付", 60, 500, 22)
    )

    assert values(fields, FieldName.TITLE) == ["営業所長"]
