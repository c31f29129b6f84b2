"""Foreign names in katakana beside the Latin letters of their card."""

from __future__ import annotations

import pytest

from ocr.fields.people.foreign_names import as_spelt


@pytest.mark.parametrize(
    ("name", "latin", "right"),
    [
        ("アレックス・ティラー", ("Alex", "Taylor"), "アレックス・テイラー"),
        ("サラ・ディビス", ("Davis", "s", "davis"), "サラ・デイビス"),
        ("デイエゴ・ロペス", ("Diego",), "ディエゴ・ロペス"),
        ("ピータ・ハリス", ("peter", "harris"), "ピーター・ハリス"),
        ("エミリ・ウォーカー", ("Emily",), "エミリー・ウォーカー"),
        ("アニル・シャルマ", ("Anil", "Sharma"), "アニル・シャルマ"),
        ("サラ・ディビス", ("info",), "サラ・ディビス"),
    ],
)
def test_the_vowels_of_a_foreign_name_are_those_that_its_latin_letters_spell(
    name: str, latin: tuple[str, ...], right: str
) -> None:
    assert as_spelt(name, latin) == right
