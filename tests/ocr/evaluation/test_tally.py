"""What is counted as right, as sure, as found."""

from __future__ import annotations

import pytest

from ocr.evaluation.run import Outcome
from ocr.evaluation.tally import ALL, HORIZONTAL, UPRIGHT_LINES, Tally, tallied
from ocr.evaluation.truth import Direction
from ocr.geometry import Quad
from ocr.reading import CardReading, FieldName
from tests.ocr.evaluation.cards import HEIGHT, PLACE, WIDTH, candidate, reading_of, scan_of, true_card


def tally_of(*readings: CardReading) -> Tally:
    return tallied([Outcome(scan_of(true_card(tel="03-1234-5678")), readings, 1.0, 1.0)])[ALL]


def test_a_value_read_surely_and_exactly_counts_as_found_and_as_surely_found() -> None:
    tel = tally_of(reading_of(candidate(FieldName.TEL, "(03)1234-5678"))).fields[FieldName.TEL]
    assert (tel.true, tel.found, tel.surely_found, tel.sure, tel.sure_right) == (1, 1, 1, 1, 1)


def test_a_value_that_the_card_does_not_have_spoils_the_card_and_the_sure_ones() -> None:
    tally = tally_of(reading_of(candidate(FieldName.TEL, "03-1234-5678"), candidate(FieldName.FAX, "03-1234-5679")))
    assert tally.every_field_right == 0
    assert (tally.fields[FieldName.FAX].sure, tally.fields[FieldName.FAX].sure_right) == (1, 0)


def test_a_missed_card_counts_as_read_wrong() -> None:
    tally = tally_of()
    assert (tally.missed, tally.fields[FieldName.TEL].true, tally.fields[FieldName.TEL].found) == (1, 1, 0)


def test_a_card_found_where_none_lies_is_a_phantom() -> None:
    beside = Quad(*((x + 2 * WIDTH, y) for x, y in PLACE.corners))
    tally = tally_of(reading_of(candidate(FieldName.TEL, "03-1234-5678")), reading_of(quad=beside))
    assert (tally.phantoms, tally.every_field_right) == (1, 1)


def test_a_card_that_lies_on_its_head_is_found_but_not_upright() -> None:
    turned = Quad(PLACE.bottom_right, PLACE.bottom_left, PLACE.top_left, PLACE.top_right)
    tally = tally_of(reading_of(quad=turned))
    assert (tally.overlap_95, tally.upright) == (1, 0)


def test_a_reading_concluded_where_none_is_printed_is_neither_right_nor_wrong() -> None:
    tally = tally_of(
        reading_of(
            candidate(FieldName.TEL, "03-1234-5678"),
            candidate(FieldName.NAME_KANA, "ヤマダ タロウ", derived=True),
        )
    )
    assert tally.fields[FieldName.NAME_KANA].read == 0
    assert tally.every_field_right == 1


@pytest.mark.parametrize(
    ("direction", "part"),
    [
        (Direction.HORIZONTAL, HORIZONTAL),
        (Direction.VERTICAL, UPRIGHT_LINES),
        (Direction.MIXED, UPRIGHT_LINES),
    ],
)
def test_cards_are_counted_by_kind_direction_and_layout(direction: Direction, part: str) -> None:
    scan = scan_of(true_card(tel="03-1234-5678", direction=direction), kind="photo")
    tallies = tallied([Outcome(scan, (reading_of(),), 1.0, 1.0)])
    assert set(tallies) == {ALL, part, "kind photo", "layout plain"}


def test_skew_is_counted_in_hundredths_of_a_degree() -> None:
    rise = WIDTH * 0.00349  # tan 0.2°
    tilted = Quad((0, 0), (WIDTH, rise), (WIDTH, HEIGHT + rise), (0, HEIGHT))
    assert list(tally_of(reading_of(quad=tilted)).skews) == [20]
