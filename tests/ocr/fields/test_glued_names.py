"""Names that stand behind a post without a space."""

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
