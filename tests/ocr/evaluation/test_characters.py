"""Character error: signs are held against the printed line they stand on."""

from __future__ import annotations

from ocr.evaluation.characters import character_errors
from ocr.reading import Character, TextLine
from tests.ocr.evaluation.cards import box, reading_of, true_card


def line(text: str, left: float, top: float, size: float = 40) -> TextLine:
    signs = tuple(
        Character(sign, 0.9, box(left + at * size, top, left + (at + 1) * size, top + size))
        for at, sign in enumerate(text)
    )
    return TextLine(text, 0.9, box(left, top, left + len(text) * size, top + size), characters=signs)


def test_a_line_read_in_two_pieces_is_no_error() -> None:
    card = true_card(line("東京都千代田区", 100, 100))
    pieces = (line("千代田区", 220, 102), line("東京都", 100, 98))
    assert character_errors(card, reading_of(lines=pieces)) == (0, 7)


def test_wrong_missing_and_added_signs_count_one_each() -> None:
    card = true_card(line("山田太郎", 100, 100), line("部長", 100, 200))
    read = (line("山由太", 100, 100), line("部長補", 100, 200))
    assert character_errors(card, reading_of(lines=read)) == (3, 6)


def test_what_is_read_where_nothing_is_printed_is_no_error() -> None:
    card = true_card(line("山田太郎", 100, 100))
    assert character_errors(card, reading_of(lines=(line("山田太郎", 100, 100), line("LOGO", 100, 400)))) == (0, 4)


def test_a_card_that_was_not_found_is_all_errors() -> None:
    assert character_errors(true_card(line("山田太郎", 100, 100)), None) == (4, 4)
