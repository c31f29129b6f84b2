"""The dashes of block numbers in columns, which are bars."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from ocr.fields.addresses.column_blocks import with_dashes
from ocr.fields.text.layout import CardLine, Span
from ocr.fields.text.normalise import fold
from ocr.geometry import Quad
from ocr.reading import Alternative, Character, TextLine

_PITCH = 20.0


def _column(text: str, doubtful: Collection[int] = ()) -> Span:
    """A column of signs one pitch apart, those at doubtful read badly; a space in the text is a gap of one pitch that the
    engine did not read.
    """
    characters = []
    for at, sign in enumerate(text):
        top = at * _PITCH
        others = (Alternative("－", 0.03),) if sign == "一" else ()
        box = Quad((0.0, top), (_PITCH, top), (_PITCH, top + _PITCH), (0.0, top + _PITCH))
        if sign != " ":
            characters.append(Character(sign, 0.45 if at in doubtful else 0.97, box, others))
    read = text.replace(" ", "")
    end = len(text) * _PITCH
    whole = Quad((0.0, 0.0), (_PITCH, 0.0), (_PITCH, end), (0.0, end))
    line = CardLine(TextLine(read, 0.99, whole, True, tuple(characters)), fold(read), 0.0, 0.0, _PITCH, end)
    return Span(line, 0, len(line.text))


@pytest.mark.parametrize(
    ("seen", "printed"),
    [
        ("足利市久保田町3 11 17", "足利市久保田町3-11-17"),
        ("横浜市中区豆口台三丁目二十四 十", "横浜市中区豆口台三丁目二十四－十"),
        ("横浜市西区東久保町三丁目十七一十一", "横浜市西区東久保町三丁目十七－十一"),
        ("岸和田市中之浜町四一二一一二一", "岸和田市中之浜町四－二一－二一"),
        ("岡山市北区西野山町五一七一二", "岡山市北区西野山町五－七－二"),
        ("津山市大字中島二三九五一二〇", "津山市大字中島二三九五－二〇"),
        ("倉敷市水島高砂町四の九D BOX十八階", "倉敷市水島高砂町四の九D-BOX十八階"),
    ],
)
def test_a_lost_dash_of_a_column_is_put_back(seen: str, printed: str) -> None:
    assert with_dashes(_column(seen)) == printed


@pytest.mark.parametrize(
    ("seen", "printed"),
    [
        ("宮崎県小林市北西方3 -23", "宮崎県小林市北西方31-23"),
        ("千葉市美浜区センチュリー二 番館八〇六号室", "千葉市美浜区センチュリー二一番館八〇六号室"),
    ],
)
def test_a_stroke_that_left_its_room_before_a_dash_or_a_counter_is_put_back(seen: str, printed: str) -> None:
    assert with_dashes(_column(seen)) == printed


@pytest.mark.parametrize(
    ("seen", "doubtful", "printed"),
    [
        ("西条市大新田14126", (), "西条市大新田14126"),
        ("西条市大新田14126", (8,), "西条市大新田14-26"),
        ("水戸市笠原町2112110", (7, 10), "水戸市笠原町2-12-10"),
        ("矢巾町医大通216-12", (7,), "矢巾町医大通2-6-12"),
        ("横浜市西区3-2118", (9,), "横浜市西区3-21-8"),
    ],
)
def test_a_figure_one_that_was_read_badly_among_others_is_a_dash(
    seen: str, doubtful: tuple[int, ...], printed: str
) -> None:
    assert with_dashes(_column(seen, doubtful)) == printed


@pytest.mark.parametrize(
    "seen", ["足利市久保田町三丁目十一番十七号", "新宿区西新宿二丁目八番一号", "花車ビル南館一七〇七号室"]
)
def test_numbers_with_their_units_stay_as_they_are(seen: str) -> None:
    assert with_dashes(_column(seen)) == seen
