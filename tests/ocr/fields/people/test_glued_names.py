"""Names that stand behind a post, or before their reading, without a space."""

from __future__ import annotations

import pytest

from ocr.reading import FieldName
from tests.ocr.fields.printing import only, printed, read, values


@pytest.mark.parametrize(
    ("seen", "post", "name"),
    [
        ("本部長代理当麻 義男", "本部長代理", "当麻 義男"),
        ("ディレクター小沢 行雄", "ディレクター", "小沢 行雄"),
        ("若女将エレナ・ペトロワ", "若女将", "エレナ・ペトロワ"),
    ],
)
def test_a_post_and_a_name_without_a_space_are_two_facts(seen: str, post: str, name: str) -> None:
    fields = read(printed(seen, 300, 200, 60))
    assert only(fields, FieldName.NAME).value == name
    assert values(fields, FieldName.TITLE) == [post]


def test_a_company_before_a_name_in_katakana_stays_whole() -> None:
    fields = read(printed("社会保険労務士事務所アンダーソン・リード", 300, 200, 40))
    assert not values(fields, FieldName.NAME)


@pytest.mark.parametrize("seen", ["剣崎 一成けんざきかずなり", "剣崎 一成 けんざき かずなり"])
def test_a_name_and_its_reading_without_a_space_are_two_facts(seen: str) -> None:
    fields = read(printed(seen, 300, 200, 60))

    assert only(fields, FieldName.NAME).value == "剣崎 一成"
    assert only(fields, FieldName.NAME_KANA).value == "けんざき かずなり"


def test_kana_behind_a_name_that_are_not_its_reading_stay_with_it() -> None:
    assert not values(read(printed("剣崎 一成さくらんぼ", 300, 200, 60)), FieldName.NAME_KANA)


def test_a_given_name_that_is_a_trade_too_is_no_post_behind_a_name() -> None:
    fields = read(printed("近藤 蔵人", 300, 200, 60))

    assert only(fields, FieldName.NAME).value == "近藤 蔵人"
    assert not values(fields, FieldName.TITLE)
