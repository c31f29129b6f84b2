"""Posts in English that no table has, and what only looks like one."""

from __future__ import annotations

import pytest

from ocr.fields.grammar.english_offices import heads_english_address
from ocr.fields.grammar.english_position import english_position_parts, names_job
from ocr.reading import FieldName
from tests.ocr.fields.printing import printed, read, values


@pytest.mark.parametrize("text", ["Emma Potter", "James Porter"])
def test_a_name_whose_last_word_is_a_post_too_is_no_post(text: str) -> None:
    assert english_position_parts(text) is None


@pytest.mark.parametrize("text", ["Head Porter", "Potter", "UI/UX Designer", "Chief Electrical Engineer, Class 2"])
def test_a_post_is_one_title(text: str) -> None:
    (part,) = english_position_parts(text) or ()
    assert part.kind == "title"


def test_a_word_that_ends_as_jobs_do_is_a_title_beside_the_name_only() -> None:
    assert names_job("Master Puppeteer") is False  # known to the tables
    assert names_job("Connecting People") is False

    fields = read(
        printed("Nordia Studio Co., Ltd.", 60, 40, 26),
        printed("Keiko Tanaka", 60, 140, 40),
        printed("Thatcher", 60, 190, 30),
    )
    assert values(fields, FieldName.TITLE_EN) == ["Thatcher"]


def test_a_department_goes_on_below_its_comma() -> None:
    fields = read(
        printed("Nordia Society", 60, 40, 30),
        printed("Taro Yamada", 60, 120, 40),
        printed("Operations Department,", 60, 180, 22),
        printed("Member Services", 60, 208, 22),
    )
    assert values(fields, FieldName.DEPARTMENT_EN) == ["Operations Department, Member Services"]


def test_a_part_of_a_body_is_not_the_body() -> None:
    fields = read(
        printed("National Institute of Yamakichi", 60, 40, 24),
        printed("Institute for Regional Co-creation", 60, 90, 24),
        printed("Shimoda Kenta", 60, 160, 40),
    )
    assert values(fields, FieldName.COMPANY_EN) == ["National Institute of Yamakichi"]
    assert values(fields, FieldName.DEPARTMENT_EN) == ["Institute for Regional Co-creation"]


def test_an_office_is_told_by_rank_or_place() -> None:
    assert all(map(heads_english_address, ["TECHNICAL CENTER", "Nagoya Branch", "Registered Office", "2nd Plant"]))
    assert not any(map(heads_english_address, ["Call Center", "Temple Office", "Public Relations Office"]))


_ENGLISH_SIDE = (printed("Nordia Brewing Co., Ltd.", 60, 40, 26), printed("Keiko Tanaka", 60, 140, 40))


def test_the_one_line_at_the_name_that_nothing_explains_may_be_the_title() -> None:
    (title,) = (
        each
        for each in read(*_ENGLISH_SIDE, printed("Chef de Partie Garde", 60, 190, 30))
        if each.name is FieldName.TITLE_EN
    )
    assert title.value == "Chef de Partie Garde"
    assert not title.sure


@pytest.mark.parametrize("text", ["Precision Machining", "Your Best Partner", "Tokyo Japan", "Connecting the Future"])
def test_what_is_done_a_slogan_and_a_place_at_the_name_are_no_titles(text: str) -> None:
    assert values(read(*_ENGLISH_SIDE, printed(text, 60, 190, 30)), FieldName.TITLE_EN) == []


@pytest.mark.parametrize("body", ["JA Sazanami", "City of TMP", "Nordia DMO"])
def test_a_body_is_known_by_its_kind(body: str) -> None:
    fields = read(printed(body, 60, 40, 30), printed("Keiko Tanaka", 60, 140, 40), printed("Manager", 60, 190, 26))

    assert values(fields, FieldName.COMPANY_EN) == [body]
