"""Cards with several offices: each number and postal code goes with its own address."""

from __future__ import annotations

import pytest

from ocr.reading import TextLine
from tests.ocr.fields.printing import printed, read

_TOKYO = {"100-0005", "東京都千代田区丸の内1-1-1", "03-3211-0000", "03-3211-0001"}
_OSAKA = {"530-0001", "大阪府大阪市北区梅田2-5-6", "06-6341-0000", "06-6341-0001"}
_COLUMN = (
    "〒100-0005 東京都千代田区丸の内1-1-1", "TEL 03-3211-0000 FAX 03-3211-0001",
    "〒530-0001 大阪府大阪市北区梅田2-5-6", "TEL 06-6341-0000 FAX 06-6341-0001",
)  # fmt: skip
_TALL = ("〒100-0005", "東京都千代田区丸の内1-1-1", "TEL 03-3211-0000", "FAX 03-3211-0001")
_TALL_OTHER = ("〒530-0001", "大阪府大阪市北区梅田2-5-6", "TEL 06-6341-0000", "FAX 06-6341-0001")


def _below(texts: tuple[str, ...], left: float = 60, top: float = 300) -> list[TextLine]:
    return [printed(text, left, top + 30 * number, 22) for number, text in enumerate(texts)]


def _named(head: str, other: str, texts: tuple[str, ...]) -> tuple[str, ...]:
    return (f"{head} {texts[0]}", texts[1], f"{other} {texts[2]}", texts[3])


def test_of_offices_beside_each_other_the_left_one_is_the_first() -> None:
    fields = read(*_below(_TALL, 60, 310), *_below(_TALL_OTHER, 560, 300))

    assert {field.value: field.office for field in fields}["03-3211-0000"] == 0


@pytest.mark.parametrize(
    "lines",
    [
        _below(_COLUMN),
        _below(_named("本社", "大阪支店", _COLUMN)),
        _below(_named("■本社／", "■大阪工場／", _COLUMN)),
        [*_below(("本社", *_TALL)), *_below(("大阪支店", *_TALL_OTHER), 560)],
        [*_below((_COLUMN[0], _COLUMN[1])), *_below((_COLUMN[2], _COLUMN[3]), 500)],
        _below((*_TALL, *_TALL_OTHER)),
        _below((_COLUMN[1], _COLUMN[0], _COLUMN[3], _COLUMN[2])),
        _below(
            (_COLUMN[0], _COLUMN[2], "TEL 03-3211-0000", "TEL 06-6341-0000", "FAX 06-6341-0001", "FAX 03-3211-0001")
        ),
    ],
    ids=["stacked", "named", "marked", "in columns", "in close columns", "tall", "numbers first", "numbers apart"],
)
def test_every_number_goes_with_its_address(lines: list[TextLine]) -> None:
    offices = {field.value: field.office for field in read(*lines) if field.office is not None}

    assert offices == dict.fromkeys(_TOKYO, 0) | dict.fromkeys(_OSAKA, 1)


def test_words_beside_a_number_name_its_office_where_area_codes_are_alike() -> None:
    fields = read(
        printed("本社 〒100-0005 東京都千代田区丸の内1-1-1", 60, 300, 22),
        printed("新橋営業所 〒105-0004 東京都港区新橋2-3-4", 60, 330, 22),
        printed("TEL 03-3211-0000(本社) 03-3501-0000(新橋営業所)", 60, 360, 22),
        printed("新橋営業所直通 03-3501-0012", 60, 390, 22),
    )

    assert {field.value: field.office for field in fields}["03-3501-0012"] == 1


def test_a_mobile_telephone_and_a_single_office_are_the_owners_own() -> None:
    fields = read(*_below((*_COLUMN, "携帯 090-1234-5678")))
    single = read(*_below(_COLUMN[:2]))

    assert {field.value: field.office for field in fields}["090-1234-5678"] == 0
    assert {field.office for field in single if field.office is not None} == {0}


def test_an_address_in_two_languages_is_one_office() -> None:
    fields = read(
        printed("〒105-0004 東京都港区新橋2-3-4", 60, 300, 22),
        printed("2-3-4 Shimbashi, Minato-ku, Tokyo 105-0004, Japan", 60, 330, 22),
        printed("TEL 03-3501-0000", 60, 360, 22),
    )

    assert {field.office for field in fields if field.office is not None} == {0}


def test_a_number_stays_with_its_office_where_the_other_has_one_of_its_own() -> None:
    fields = read(
        printed("本社 〒404-0043 山梨県甲州市塩山下於曽5-16-15", 60, 300, 22),
        printed("TEL 050-3211-7058 FAX 0463-65-5182", 60, 330, 22),
        printed("東京オフィス 〒257-0055 神奈川県秦野市鈴張町9-6", 60, 360, 22),
        printed("TEL 045-608-0131 FAX 045-706-4029", 60, 390, 22),
    )

    assert {field.value: field.office for field in fields}["0463-65-5182"] == 0


def test_numbers_below_their_addresses_do_not_change_places_for_their_area_codes() -> None:
    fields = read(
        printed("〒227-8518 神奈川県横浜市青葉区藤が丘9-20", 60, 300, 22),
        printed("TEL 048-941-0528 FAX 048-941-9604", 60, 330, 22),
        printed("〒340-8524 埼玉県草加市原町1571", 60, 360, 22),
        printed("TEL 049-582-2983 FAX 049-582-2984", 60, 390, 22),
    )

    owners = {field.value: field.office for field in fields}
    assert [owners["048-941-0528"], owners["048-941-9604"], owners["049-582-2983"]] == [0, 0, 1]
