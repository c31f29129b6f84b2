"""Text that no field explains makes the values beside it doubtful."""

from __future__ import annotations

from ocr.fields.confidence.evidence import Evidence
from ocr.reading import FieldName
from tests.ocr.fields.printing import only, printed, read


def test_a_line_beside_an_address_that_nothing_explains_is_told() -> None:
    fields = read(
        printed("株式会社風見鶏", 60, 60, 40),
        printed("東京都千代田区丸の内1-2-3", 60, 300, 24),
        printed("ぬへゐ", 60, 330, 24),
    )

    assert Evidence.UNEXPLAINED_BESIDE in only(fields, FieldName.ADDRESS).evidence
    assert Evidence.UNEXPLAINED_TEXT in only(fields, FieldName.COMPANY).evidence


def test_where_all_text_is_explained_nothing_is_told() -> None:
    fields = read(printed("株式会社風見鶏", 60, 60, 40), printed("東京都千代田区丸の内1-2-3", 60, 300, 24))

    assert not {"unexplained_beside", "unexplained_text"} & {code for each in fields for code in each.evidence}


def test_an_address_is_not_sure_where_a_room_is_left_over() -> None:
    street = printed("〒604-8005 京都府京都市中京区恵比須町514番", 60, 400, 22)
    fields = read(street, printed("外甚里所901号室", 700, 60, 22))

    assert not only(fields, FieldName.ADDRESS).sure
