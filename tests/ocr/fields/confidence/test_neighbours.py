"""Lines of the same size beside a value that belong to nothing, or to another value, speak against it."""

from __future__ import annotations

import pytest

from ocr.fields.confidence.evidence import Evidence
from ocr.reading import FieldName
from tests.ocr.fields.printing import only, printed, read


def test_a_department_whose_line_ends_with_a_comma_goes_on() -> None:
    fields = read(printed("Sales Department,", 60, 200, 24), printed("Taro Mihon", 60, 300, 40))
    assert Evidence.OPEN_END in only(fields, FieldName.DEPARTMENT_EN).evidence


def test_a_line_that_nothing_names_below_a_department_of_its_size_is_told() -> None:
    fields = read(
        printed("営業本部", 60, 200, 24), printed("ぬへゐろを", 60, 232, 24), printed("見本 太郎", 60, 340, 48)
    )
    assert Evidence.NEXT_UNNAMED in only(fields, FieldName.DEPARTMENT).evidence


def test_a_line_far_away_or_of_another_size_is_not() -> None:
    fields = read(
        printed("営業本部", 60, 200, 24), printed("ぬへゐろを", 60, 400, 24), printed("ゐろをぬへ", 60, 232, 60)
    )
    assert Evidence.NEXT_UNNAMED not in only(fields, FieldName.DEPARTMENT).evidence


def test_numbers_are_not_doubted_for_their_neighbours() -> None:
    fields = read(printed("TEL 03-3213-1111 /", 60, 200, 24), printed("ぬへゐろを", 60, 232, 24))
    against = {Evidence.OPEN_END, Evidence.NEXT_UNNAMED} & set(only(fields, FieldName.TEL).evidence)
    assert not against


def test_columns_stand_farther_apart_than_rows() -> None:
    fields = read(
        printed("神奈川県横浜市神奈川区白幡西町七二番地の二", 478, 529, vertical=True),
        printed("ぬへゐろを", 407, 532, vertical=True),
    )

    assert Evidence.NEXT_UNNAMED in only(fields, FieldName.ADDRESS).evidence


def test_letters_cut_low_right_behind_a_company_may_belong_to_it() -> None:
    fields = read(printed("株式会社フォーシーズン", 60, 34, 54), printed("Al", 658, 43, 36))

    assert Evidence.NEXT_UNNAMED in only(fields, FieldName.COMPANY).evidence


def test_the_name_of_an_office_above_an_address_belongs_to_it() -> None:
    fields = read(
        printed("本社", 60, 200, 24),
        printed("〒100-0005 東京都千代田区丸の内1-9-2", 60, 232, 24),
        printed("TEL 03-3213-1111", 60, 264, 24),
        printed("大阪支店", 60, 296, 24),
        printed("〒530-0001 大阪府大阪市北区梅田3-1-3", 60, 328, 24),
        printed("TEL 06-6341-1111", 60, 360, 24),
    )

    addresses = [each for each in fields if each.name is FieldName.ADDRESS]
    assert len(addresses) == len([each for each in addresses if Evidence.NEXT_UNNAMED not in each.evidence]) == 2


@pytest.mark.parametrize(("block", "is_doubted"), [("1-9-2", False), ("1-9-20", True)])
def test_an_address_in_both_languages_is_not_the_rest_of_itself(block: str, *, is_doubted: bool) -> None:
    fields = read(
        printed("〒100-0005 東京都千代田区丸の内1-9-2", 60, 232, 24),
        printed(f"{block} Marunouchi, Chiyoda-ku, Tokyo 100-0005, Japan", 60, 264, 24),
    )

    evidence = only(fields, FieldName.ADDRESS).evidence
    assert (Evidence.NEXT_IN_WORDS in evidence) is is_doubted
