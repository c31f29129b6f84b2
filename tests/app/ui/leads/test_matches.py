from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.leads.matches import matched_spans
from sync.records.folding import fold_for_search


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("株式会社北星電機", "北星", ["北星"]),
        ("株式会社北星電機", "北星 電機", ["北星電機"]),
        ("北星 瀧澤 北星", "北星", ["北星", "北星"]),
        ("Hokusei Holdings", "HOKUSEI", ["Hokusei"]),
        ("ＡＢＣ商事", "abc", ["ＡＢＣ"]),
        ("たきざわ", "タキザワ", ["たきざわ"]),
        ("㈱みなと物流", "株式会社", ["㈱"]),
        ("髙橋 誠", "高橋", ["髙橋"]),
        ("五十嵐 大輔", "", []),
        ("五十嵐 大輔", "北星", []),
    ],
)
def test_words_are_found_as_the_store_finds_them(text: str, words: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in matched_spans(text, words)] == found


@given(st.text(max_size=40), st.text(max_size=12))
def test_spans_are_ordered_within_the_text_and_never_touch(text: str, words: str) -> None:
    spans = matched_spans(text, words)
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(set(edges))
    assert all(0 <= edge <= len(text) for edge in edges)


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=1, max_size=12), st.data())
def test_every_part_of_a_name_is_found_in_it(name: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(name) - 1))
    part = name[start : data.draw(st.integers(start + 1, len(name)))]
    spans = matched_spans(name, part)
    assert any(low <= start and start + len(part) <= high for low, high in spans) or not fold_for_search(part)
