from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.draft import Alternative, ReadCharacter, ReadValue
from app.ui.review.glyphs import Glyph, after_edit, doubtful_glyphs

TEXT = st.text("瀧澤真理子abc@.-_0123", min_size=1, max_size=12)


def read(value: str, characters: str, doubts: set[int]) -> ReadValue:
    return ReadValue(
        value,
        characters,
        0.6,
        sure=False,
        characters=tuple(
            ReadCharacter(char, 0.6 if index in doubts else 0.99, alternatives=(Alternative("x", 0.3),))
            for index, char in enumerate(characters)
        ),
    )


def test_a_sure_value_has_no_doubtful_glyph() -> None:
    assert doubtful_glyphs(ReadValue("瀧澤", "瀧澤", 0.99, sure=True)) == ()


def test_the_read_character_is_the_first_choice() -> None:
    glyph = doubtful_glyphs(read("瀧澤", "瀧澤", {0}))[0]
    assert [choice.text for choice in glyph.choices] == ["瀧", "x", "滝"]


def test_a_character_of_a_normalised_value_keeps_its_place() -> None:
    printed, value = "０３ー１２３４", "03-1234"
    found = doubtful_glyphs(read(value, "03ー1234", {4}))
    assert [(glyph.start, glyph.length) for glyph in found] == [(4, 1)]
    assert printed


def test_a_doubtful_value_without_a_doubtful_character_is_doubtful_as_a_whole() -> None:
    assert doubtful_glyphs(read("瀧澤", "瀧澤", set())) == (Glyph(0, 2, (), None),)


@given(TEXT, st.data())
def test_doubtful_glyphs_are_the_doubtful_characters_of_an_unchanged_value(text: str, data: st.DataObject) -> None:
    doubts = data.draw(st.sets(st.integers(0, len(text) - 1), min_size=1))
    found = doubtful_glyphs(read(text, text, doubts))
    assert {glyph.start for glyph in found} == doubts
    assert all(text[glyph.start : glyph.end] == glyph.choices[0].text for glyph in found)


@given(TEXT, st.data())
def test_glyphs_follow_their_characters_through_any_edit(text: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(text)))
    removed = data.draw(st.integers(0, len(text) - position))
    inserted = data.draw(st.text("滝", max_size=4))
    glyphs = tuple(Glyph(index, 1) for index in range(len(text)))
    edited = text[:position] + inserted + text[position + removed :]
    moved = after_edit(glyphs, position, removed, len(inserted))
    untouched = text[:position] + text[position + removed :]
    assert "".join(edited[glyph.start : glyph.end] for glyph in moved) == untouched
