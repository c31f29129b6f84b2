"""Drawings of a reading: everything that was found is on them, the doubtful can be told from the sure."""

from __future__ import annotations

import io

from PIL import Image, ImageColor

from ocr.geometry import Quad
from ocr.reading import CardReading, Character, FieldCandidate, FieldName, TextLine
from ocr.tracing.card import share, trace_fields, trace_lines, upright
from ocr.tracing.page import trace_page
from ocr.tracing.palette import CARD, DOUBT, colour_of


def _box(left: float, top: float, width: float, height: float) -> Quad:
    right, bottom = left + width, top + height
    return Quad((left, top), (right, top), (right, bottom), (left, bottom))


def _encoded(size: tuple[int, int]) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "white").save(out, "JPEG")
    return out.getvalue()


def _card(*fields: FieldCandidate, confidence: float = 0.99) -> CardReading:
    box = _box(100, 100, 300, 40)
    characters = (Character("見", confidence, _box(100, 100, 40, 40)), Character("本", 0.99, _box(150, 100, 40, 40)))
    line = TextLine("見本", confidence, box, characters=characters)
    return CardReading(_box(0, 0, 910, 550), 910, 550, _encoded((910, 550)), (line,), fields)


def _field(name: FieldName, *, sure: bool) -> FieldCandidate:
    return FieldCandidate(name, "見本", "見本", 0.9999 if sure else 0.5, sure, _box(100, 100, 300, 40))


def _count(picture: Image.Image, colour: str, left: int = 0) -> int:
    """Pixels of that colour."""
    wanted = ImageColor.getrgb(colour)
    part = picture.crop((left, 0, picture.width, picture.height))
    return sum(count for count, found in part.getcolors(part.width * part.height) or () if found == wanted)


def test_every_card_of_a_page_is_outlined() -> None:
    none = trace_page(_encoded((2000, 1000)), [])
    one = trace_page(_encoded((2000, 1000)), [_box(100, 100, 700, 400)])
    two = trace_page(_encoded((2000, 1000)), [_box(100, 100, 700, 400), _box(1000, 100, 700, 400)])
    assert one.size == (1400, 700)
    assert 0 == _count(none, CARD) < _count(one, CARD) < _count(two, CARD)


def test_the_upright_card_is_shown_as_it_was_read() -> None:
    assert upright(_card()).size == (910, 550)


def test_a_doubtful_character_is_red_on_the_card_and_in_the_list() -> None:
    clear, doubtful = trace_lines(_card()), trace_lines(_card(confidence=0.4))
    assert _count(clear, DOUBT) == 0
    assert _count(doubtful, DOUBT) > _count(doubtful, DOUBT, left=1150) > 0


def test_a_doubtful_field_is_dashed_and_a_sure_one_is_not() -> None:
    def drawn(*, sure: bool) -> Image.Image:
        return trace_fields(_card(_field(FieldName.EMAIL, sure=sure)), lambda name: name.value)

    colour = colour_of(FieldName.EMAIL)
    assert 0 < _count(drawn(sure=False), colour) < _count(drawn(sure=True), colour)


def test_a_field_that_stands_nowhere_is_in_the_list_only() -> None:
    field = FieldCandidate(FieldName.NAME_KANA, "みほん", "", 0.5, sure=False, derived=True)
    picture = trace_fields(_card(field), lambda name: name.value)
    assert _count(picture, colour_of(FieldName.NAME_KANA), left=1140) > 0


def test_a_list_that_is_longer_than_the_card_makes_the_picture_taller() -> None:
    fields = [_field(FieldName.TEL, sure=True)] * 40
    assert trace_fields(_card(*fields), lambda name: name.value).height > trace_fields(_card(), str).height


def test_what_is_not_certain_never_looks_so() -> None:
    assert (share(0.99999), share(1.0)) == ("99.9 %", "100.0 %")
