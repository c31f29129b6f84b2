"""Numbers in kanji numerals, as columns print them and as engines misread them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.fields.contacts.column_postal import code_that_fits, vertical_codes_in
from ocr.fields.contacts.column_telephone import Surroundings, vertical_numbers_in
from ocr.fields.pieces.arrangement import arrange
from ocr.reading import Alternative, FieldName
from tests.ocr.fields.printing import only, printed, read, values

_KANJI = str.maketrans("0123456789-", "〇一二三四五六七八九－")
_AREAS = st.sampled_from([("03", 4), ("06", 4), ("045", 3), ("075", 3), ("0798", 2), ("0277", 2)])
_TOKYO = Surroundings(frozenset({"Tokyo"}))


def _found(text: str, here: Surroundings = _TOKYO) -> list[str]:
    (line,) = arrange((printed(text, 500, 40, vertical=True),))
    return [number.value for number in vertical_numbers_in(line, here)]


def _code(text: str) -> str | None:
    (line,) = arrange((printed(text, 500, 40, vertical=True),))
    return next((code.value for code in vertical_codes_in(line)), None)


@st.composite
def _numbers(draw: st.DrawFn) -> str:
    area, middle = draw(_AREAS)
    digits = [draw(st.integers(2, 9)), *draw(st.lists(st.integers(0, 9), min_size=middle + 3, max_size=middle + 3))]
    text = "".join(map(str, digits))
    return f"{area}-{text[:middle]}-{text[middle:]}"


@given(_numbers())
def test_a_number_in_kanji_numerals_is_found(number: str) -> None:
    assert _found("電話" + number.translate(_KANJI)) == [number]


@given(_numbers())
def test_brackets_part_a_number_as_dashes_do(number: str) -> None:
    area, middle, last = number.translate(_KANJI).split("－")

    assert _found(f"{area}（{middle}）{last}") == [number]


@pytest.mark.parametrize(
    ("misread", "meant"),
    [
        ("〇七五二二七〇一八五八七", "075-270-8587"),
        ("〇三一四八七七一〇七九三", "03-4877-0793"),
        ("〇五二(三四〇)四四九五", "052-340-4495"),
        ("〇八六一五一六一九〇七三", "086-516-9073"),
        ("〇九七－一八二-.四四五五", "097-182-4455"),
        ("〇七〇--〇〇〇－八三〇一", "070-1000-8301"),
        ("〇三－一〇二－五－三一六四", "03-1025-3164"),
        ("〇二五（七九二 四七九六", "025-792-4796"),
        ("（代表）〇八四（九三一）六八七九", "084-931-6879"),
        ("〇七〇へ八九五九 六七二〇", "070-8959-6720"),
    ],
)
def test_the_structure_of_numbers_tells_dashes_from_numerals(misread: str, meant: str) -> None:
    assert _found(misread) == [meant]


def test_a_number_that_lost_a_stroke_without_a_trace_is_not_certain() -> None:
    (line,) = arrange((printed("電話 〇一八－八四四－二三四", 500, 40, vertical=True),))

    assert not any(number.grouped for number in vertical_numbers_in(line, _TOKYO))


def test_a_stroke_that_left_a_gap_is_found_again() -> None:
    (line,) = arrange((printed("〇一八－八四四－二　三四", 500, 40, vertical=True),))

    assert [number.value for number in vertical_numbers_in(line, _TOKYO)] == ["018-844-2134"]


def test_another_number_of_the_card_tells_the_exchange() -> None:
    here = Surroundings(frozenset(), frozenset({("028",), ("028", "190")}))

    assert _found("〇二八一－九〇一四二九四", here) == ["028-190-4294"]


@pytest.mark.parametrize(
    ("misread", "found"), [("〇九二（六七)三〇三八", ["092-167-3038"]), ("〇九二（一六七)三〇八", [])]
)
def test_a_stroke_lost_beside_a_bracket_is_known_from_the_exchange_of_another_number(
    misread: str, found: list[str]
) -> None:
    here = Surroundings(frozenset(), frozenset({("092",), ("092", "167")}))

    assert _found(misread, here) == found


def test_two_strokes_that_the_engine_also_calls_three_are_not_clear() -> None:
    plain = printed("〇八〇－五七五二－四四〇五", 500, 40, vertical=True)
    signs = list(plain.characters)
    signs[7] = replace(signs[7], confidence=0.9, alternatives=(Alternative("三", 0.1),))

    numbers = [
        number
        for line in arrange((plain, replace(plain, characters=tuple(signs))))
        for number in vertical_numbers_in(line, _TOKYO)
    ]

    assert sorted(number.signs for number in numbers) == [(), (7,)]


@pytest.mark.parametrize(
    ("misread", "code"),
    [
        ("〒六一四-八一七三", "614-8173"),
        ("十六一四一八一七三", "614-8173"),
        ("〇三七二〇〇八九", "037-0089"),
        ("テ七九〇－〇〇一一", "790-0011"),
        ("デ754-.0８91", "754-0891"),
        ("テ６了０８３１８", "630-8318"),
        ("第六一四号八一七三", None),
    ],
)
def test_a_postal_code_is_read_whatever_became_of_its_mark_and_dash(misread: str, code: str | None) -> None:
    assert _code(misread) == code


@pytest.mark.parametrize(
    ("misread", "fits"), [("F三〇－〇〇二", True), ("三ニ〇－〇〇二一", True), ("六一四－八一七三", False)]
)
def test_lost_strokes_are_found_again_in_the_code_of_the_address(misread: str, *, fits: bool) -> None:
    (line,) = arrange((printed(misread, 500, 40, vertical=True),))

    assert code_that_fits(line, ["310-0021"]) == ("310-0021" if fits else None)


def test_a_column_says_what_it_was_read_as_before_the_address_put_it_right() -> None:
    fields = read(
        printed("〒三二〇－〇〇二一", 500, 40, vertical=True),
        printed("茨城県水戸市南町四丁目十番五号", 470, 40, vertical=True),
        printed("電話　〇二九－二七三－九七五一", 440, 40, vertical=True),
    )

    code = only(fields, FieldName.POSTAL_CODE)
    assert (code.value, code.repair and code.repair.read) == ("310-0021", "320-0021")
    assert values(fields, FieldName.ADDRESS) == ["茨城県水戸市南町四丁目十番五号"]
    assert values(fields, FieldName.TEL) == ["029-273-9751"]


@pytest.mark.parametrize(
    ("misread", "meant"),
    [
        ("電話0５２１1０９1２１５２", "052-109-2152"),
        ("電話 023C1998713", "023-199-8713"),
        ("電話〇九三卜一九五－二四二七", "093-195-2427"),
        ("電話（〇五八）九六四）八九六四", "058-964-8964"),
        ("電話０３1１００８１８６６１", "03-1008-8661"),
        ("電話０７４2１1９１1３８了", "0742-19-1383"),
        ("電話〇四三（.三一）三九一一", "043-131-3911"),
    ],
)
def test_dashes_of_any_figures_in_columns_are_told_by_the_plan(misread: str, meant: str) -> None:
    assert values(read(printed(misread, 500, 40, vertical=True)), FieldName.TEL) == [meant]


def test_numbers_in_kanji_may_stand_in_rows() -> None:
    fields = read(printed("電話 〇八六一五一六一九〇七三", 60, 300), printed("〒七一一ー〇九三六", 60, 340))

    assert values(fields, FieldName.TEL) == ["086-516-9073"]
    assert values(fields, FieldName.POSTAL_CODE) == ["711-0936"]
