from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from app.ui.review.positions import edit_from_qt, from_qt, to_qt

TEXT = st.text(
    st.one_of(st.sampled_from("𠮷𣘺😀葛\U000e0100野 a"), st.characters(exclude_categories=["Cs"])), max_size=12
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXT, st.data())
def test_a_place_comes_back_from_its_position(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    assert to_qt(text, place) == units(text[:place])
    assert from_qt(text, to_qt(text, place)) == place


@given(TEXT, st.data())
def test_every_position_belongs_to_the_character_around_it(text: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, units(text) + 3))
    place = from_qt(text, position)
    assert to_qt(text, place) <= position
    assert place == len(text) or position < to_qt(text, place + 1)


@given(TEXT, TEXT, TEXT, TEXT)
def test_an_edit_is_told_in_characters(head: str, gone: str, typed: str, tail: str) -> None:
    assume(head or tail)
    before, after = head + gone + tail, head + typed + tail
    edit = edit_from_qt(before, after, units(head), units(gone), units(head + typed))
    assert edit == (len(head), len(gone), len(typed))


@given(TEXT, TEXT, TEXT, TEXT)
def test_an_edit_told_as_of_the_whole_text_is_found_where_it_was_made(
    head: str, gone: str, typed: str, tail: str
) -> None:
    before, after = head + gone + tail, head + typed + tail
    place, removed, added = edit_from_qt(before, after, 0, units(before) + 1, units(head + typed))
    assert before[:place] + after[place : place + added] + before[place + removed :] == after
    assert place >= len(head)
    assert place + removed == len(head + gone)
