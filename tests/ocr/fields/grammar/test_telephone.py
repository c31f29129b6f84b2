from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.fields.grammar.telephone import is_area_code, national_digits, national_form, numbers_in, prefecture_of
from ocr.fields.text.normalise import fold

_AREAS = st.sampled_from([("03", 4), ("06", 4), ("045", 3), ("075", 3), ("0798", 2), ("0277", 2)])


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


@pytest.mark.parametrize(
    ("digits", "prefecture"),
    [("0332110000", "Tokyo"), ("0981466363", "Okinawa"), ("0821345505", "Hiroshima"), ("09012345678", None), ("0120123456", None)],
)  # fmt: skip
def test_an_area_code_tells_the_prefecture_whatever_exchange_follows(digits: str, prefecture: str | None) -> None:
    assert prefecture_of(digits) == prefecture


@pytest.mark.parametrize(
    ("head", "known"), [("03", True), ("0798", True), ("0990", False), ("0100", False), ("3", False)]
)
def test_area_codes_are_those_of_the_plan(head: str, *, known: bool) -> None:
    assert is_area_code(head) is known


@given(_numbers(), st.sampled_from("-‐‑–—―−－ー.・~"), st.booleans(), st.sampled_from(["", " "]))
def test_every_kind_of_dash_width_and_space_normalises_alike(
    number: str, dash: str, wide: bool, gap: str
) -> None:  # drawn
    printed = f"{gap}{dash}{gap}".join(number.split("-"))
    if wide:
        printed = printed.translate({ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789"})

    (found,) = numbers_in(fold(f"TEL {printed}").text)

    assert found.value == number


def test_the_way_out_of_japan_before_a_country_that_is_none_is_no_known_number() -> None:
    assert national_form("0100123456") == ("0100123456", False)


def test_dust_between_the_digits_in_brackets_parts_no_group() -> None:
    assert [number.value for number in numbers_in("+81 (9.0) 8194-9604")] == ["090-8194-9604"]


def test_the_zero_that_begins_a_number_is_told_by_the_plan() -> None:
    (number,) = numbers_in("TEL 0494-34-1455")

    assert number.signs[0] == len("TEL 0")


def test_a_number_behind_an_extension_is_found() -> None:
    assert [each.value for each in numbers_in("0197-13-3349 内線2499| 080-1497-7643")] == [
        "0197-13-3349",
        "080-1497-7643",
    ]


@pytest.mark.parametrize("text", ["+81*248 17 5643", "+81, 248 17 5643"])
def test_dust_behind_the_code_of_the_country_is_no_part_of_a_number(text: str) -> None:
    assert [each.value for each in numbers_in(text)] == ["0248-17-5643"]


def test_numbers_that_touch_are_two() -> None:
    text = "0268-19-13110268-19-6228"
    assert [text[each.start : each.end] for each in numbers_in(text)] == ["0268-19-1311", "0268-19-6228"]
