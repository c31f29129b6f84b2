"""Both engines on drawn cards."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.engines import Engine, open_engine
from ocr.errors import EngineMissingError
from ocr.imaging.turn import turned
from tests.ocr.imaging.pages import (
    TEXTS,
    card,
    card_with_wordmark_up_its_edge,
    column_card,
    column_card_with_latin,
)


def squeezed(text: str) -> str:
    return text.replace(" ", "")


def test_ppocr_reads_every_line_of_a_card_in_order(ppocr: Engine) -> None:
    lines = ppocr.read_lines(card())

    assert [squeezed(line.text) for line in lines] == [squeezed(text) for text in TEXTS]
    assert not any(line.vertical for line in lines)


def test_ppocr_keeps_the_space_between_family_and_given_name(ppocr: Engine) -> None:
    assert "山田 太郎" in [line.text for line in ppocr.read_lines(card())]


def test_every_character_has_a_confidence_and_a_box_within_its_line(ppocr: Engine) -> None:
    for line in ppocr.read_lines(card()):
        assert "".join(character.text for character in line.characters) == line.text
        lefts = [character.box.top_left[0] for character in line.characters]
        assert lefts == sorted(lefts)
        assert line.box.top_left[0] <= lefts[0]
        assert line.characters[-1].box.top_right[0] <= line.box.top_right[0] + 1e-6
        assert all(0 <= character.confidence <= 1 for character in line.characters)


def test_boxes_lie_where_the_characters_are_printed(ppocr: Engine) -> None:
    picture = card()
    line = next(line for line in ppocr.read_lines(picture) if line.text.startswith("山田"))

    for character in line.characters:
        if character.text.isspace():
            continue
        (left, top), (right, bottom) = character.box.top_left, character.box.bottom_right
        assert picture[int(top) : int(bottom), int(left) : int(right)].min() < 60


def test_ppocr_reads_light_print_on_dark(ppocr: Engine) -> None:
    lines = ppocr.read_lines(card(paper="#16284f", ink="white"))

    assert [squeezed(line.text) for line in lines] == [squeezed(text) for text in TEXTS]


def test_ppocr_reads_columns_from_the_right(ppocr: Engine) -> None:
    lines = ppocr.read_lines(column_card())

    assert [squeezed(line.text) for line in lines] == [
        "有限会社青葉印刷",
        "営業部課長",
        "佐藤花子",
        "東京都港区芝公園四丁目二番八号",
    ]
    assert all(line.vertical for line in lines)


@pytest.mark.parametrize("quarters", range(4))
def test_ppocr_tells_which_way_up_a_card_is(ppocr: Engine, quarters: int) -> None:
    turn = ppocr.read_any_way_up(turned(card(), quarters)).turn

    assert turn.quarter_turns == -quarters % 4
    assert turn.certain


@pytest.mark.parametrize("quarters", range(4))
def test_lines_of_a_turned_card_lie_where_they_are_on_the_upright_one(ppocr: Engine, quarters: int) -> None:
    upright = card()

    lines = ppocr.read_any_way_up(turned(upright, quarters)).lines

    assert [squeezed(line.text) for line in lines] == [squeezed(text) for text in TEXTS]
    name = next(line for line in lines if line.text.startswith("山田"))
    (left, top), (right, bottom) = name.characters[0].box.top_left, name.characters[0].box.bottom_right
    assert upright[int(top) : int(bottom), int(left) : int(right)].min() < 60


@pytest.mark.parametrize("quarters", range(4))
def test_ppocr_tells_which_way_up_a_card_printed_downwards_is(ppocr: Engine, quarters: int) -> None:
    turn = ppocr.read_any_way_up(turned(column_card(), quarters)).turn

    assert turn.quarter_turns == -quarters % 4
    assert turn.certain


@pytest.mark.parametrize("quarters", [0, 3])
def test_latin_laid_on_its_side_does_not_outvote_columns_of_kanji(ppocr: Engine, quarters: int) -> None:
    turn = ppocr.read_any_way_up(turned(column_card_with_latin(), quarters)).turn

    assert turn.quarter_turns == -quarters % 4
    assert turn.certain


@pytest.mark.parametrize("quarters", [0, 1])
def test_a_great_wordmark_up_the_edge_does_not_outvote_small_rows(ppocr: Engine, quarters: int) -> None:
    turn = ppocr.read_any_way_up(turned(card_with_wordmark_up_its_edge(), quarters)).turn

    assert turn.quarter_turns == -quarters % 4
    assert turn.certain


@pytest.mark.parametrize("shape", [(650, 1075, 3), (1, 1, 3), (3, 2000, 3)])
def test_a_blank_picture_has_no_lines_and_no_certain_turn(ppocr: Engine, shape: tuple[int, int, int]) -> None:
    blank = np.full(shape, 245, np.uint8)

    assert ppocr.read_lines(blank) == ()
    assert not ppocr.read_any_way_up(blank).turn.certain


def test_ppocr_reads_a_card_scanned_twice_as_fine(ppocr: Engine) -> None:
    fine = np.asarray(cv2.resize(card(), None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC), np.uint8)

    assert [squeezed(line.text) for line in ppocr.read_lines(fine)] == [squeezed(text) for text in TEXTS]


def test_tesseract_reads_the_lines_of_a_card(tesseract: Engine) -> None:
    read = [squeezed(line.text) for line in tesseract.read_lines(card())]

    # Its own last word on kanji it is not: 7.7 % of the characters of sample cards are wrong.
    assert any(text.startswith("株式会社みずほ") for text in read)
    assert any("03-1234-5678" in text for text in read)
    assert "taro.yamada@example.co.jp" in read


def test_tesseract_reads_columns_by_its_vertical_language(tesseract: Engine) -> None:
    lines = tesseract.read_lines(column_card())

    assert "東京都港区芝公園" in "".join(squeezed(line.text) for line in lines)
    assert all(line.vertical for line in lines)


@pytest.mark.parametrize("quarters", range(4))
def test_tesseract_tells_which_way_up_a_card_is(tesseract: Engine, quarters: int) -> None:
    assert tesseract.read_any_way_up(turned(card(), quarters)).turn.quarter_turns == -quarters % 4


def test_tesseract_finds_nothing_on_a_blank_picture(tesseract: Engine) -> None:
    blank = np.full((650, 1075, 3), 245, np.uint8)

    assert tesseract.read_lines(blank) == ()
    assert not tesseract.read_any_way_up(blank).turn.certain


def test_engines_tell_their_name_and_version(ppocr: Engine, tesseract: Engine) -> None:
    assert ppocr.name == "ppocr-v6"
    assert tesseract.name.startswith("tesseract-5")


def test_an_unknown_engine_is_missing() -> None:
    with pytest.raises(EngineMissingError):
        open_engine("abacus")


def test_tesseract_is_missing_where_its_program_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pytesseract.pytesseract.tesseract_cmd", "no-such-program")

    with pytest.raises(EngineMissingError):
        open_engine("tesseract")
