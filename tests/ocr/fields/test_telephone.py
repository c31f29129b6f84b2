from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.fields.telephone import national_digits, national_form, numbers_in
from ocr.fields.vertical import vertical_numbers_in, vertical_postal_code

_AREAS = st.sampled_from([("03", 4), ("06", 4), ("045", 3), ("075", 3), ("0798", 2), ("0277", 2)])
_KANJI = str.maketrans("0123456789-", "〇一二三四五六七八九－")


@st.composite
def _numbers(draw: st.DrawFn) -> str:
    area, middle = draw(_AREAS)
    digits = [draw(st.integers(2, 9)), *draw(st.lists(st.integers(0, 9), min_size=middle + 3, max_size=middle + 3))]
    text = "".join(map(str, digits))
    return f"{area}-{text[:middle]}-{text[middle:]}"


@given(_numbers(), st.sampled_from(["-", ".", " ", "()", "（）", "+81", "+81(0)"]))
def test_a_number_is_found_in_every_writing(number: str, style: str) -> None:
    area, middle, last = number.split("-")
    printed = {
        "()": f"({area}){middle}-{last}",
        "（）": f"{area}({middle}){last}",
        "+81": f"+81-{area[1:]}-{middle}-{last}",
        "+81(0)": f"+81(0){area[1:]}-{middle}-{last}",
    }.get(style, style.join((area, middle, last)))

    (found,) = numbers_in(f"TEL {printed}")

    assert found.digits == number.replace("-", "")
    assert found.value == number
    assert found.grouped


@given(_numbers())
def test_a_vertical_number_in_kanji_is_found(number: str) -> None:
    (found,) = vertical_numbers_in("電話" + number.translate(_KANJI).replace("－", "-"))

    assert found.value == number
    assert not found.repaired


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("〇七五二二七〇一八五八七", "075-270-8587"),
        ("〇三一四八七七一〇七九三", "03-4877-0793"),
        ("〇五二(三四〇)四四九五", "052-340-4495"),
    ],
)
def test_separators_read_as_numerals_are_known_by_the_structure(read: str, meant: str) -> None:
    (found,) = vertical_numbers_in(read)

    assert found.value == meant


@pytest.mark.parametrize(
    ("read", "code"),
    [("〒六一四-八一七三", "614-8173"), ("十六一四一八一七三", "614-8173"), ("〇三七二〇〇八九", "037-0089")],
)
def test_a_vertical_postal_code_is_read_whatever_became_of_its_mark_and_dash(read: str, code: str) -> None:
    found = vertical_postal_code(read)

    assert found is not None
    assert found[0] == code


def test_two_numbers_in_one_line_are_two() -> None:
    assert [n.value for n in numbers_in("Tel 043 958 4841  Fax 043 260 2646")] == ["043-958-4841", "043-260-2646"]


@pytest.mark.parametrize(
    "text", ["〒721-0945", "T1234567890123", "2024-01-02", "1-2-3 4F", "第12345678号", "12345678901"]
)
def test_other_figures_are_no_telephone_numbers(text: str) -> None:
    assert numbers_in(text) == []


@pytest.mark.parametrize(("raw", "digits"), [("+81 90 1234 5678", "09012345678"), ("090-1234-567", None)])
def test_only_whole_numbers_count(raw: str, digits: str | None) -> None:
    assert national_digits(raw) == digits


@pytest.mark.parametrize(("digits", "form"), [("0120123456", "0120-123-456"), ("0422441249", "0422-44-1249")])
def test_the_numbering_plan_sets_the_hyphens(digits: str, form: str) -> None:
    assert national_form(digits) == (form, True)


@pytest.mark.parametrize("gap", [" ", "  ", "・", " ("])
def test_two_numbers_beside_each_other_are_two(gap: str) -> None:
    text = f"03-3211-0000{gap}03{')' if '(' in gap else '-'}3211-0001"

    assert [each.value for each in numbers_in(text)] == ["03-3211-0000", "03-3211-0001"]
