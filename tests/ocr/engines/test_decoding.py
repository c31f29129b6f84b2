"""From probabilities to signs: what is written comes back, widths and marks count together, lost letters cast doubt."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.engines.ppocr.decoding import Sign, decode
from ocr.engines.ppocr.twins import twins_among
from ocr.reading import Alternative
from tests.ocr.engines.signs import text_of

SIGNS = ["", *"abcde"]
TWINS = twins_among(SIGNS)


@given(st.text("abcde", max_size=12), st.data())
def test_decoding_gives_back_what_was_written(text: str, data: st.DataObject) -> None:
    classes = [0]
    for sign in text:
        classes += [SIGNS.index(sign)] * data.draw(st.integers(1, 3)) + [0] * data.draw(st.integers(1, 3))
    probability = np.full((len(classes), len(SIGNS)), 0.02, np.float32)
    probability[np.arange(len(classes)), classes] = 0.9

    read = decode(probability, SIGNS, TWINS)

    assert text_of(read) == text
    places = [place for sign in read for place in (sign.start, sign.end)]
    assert places == sorted(places)
    assert all(0 <= place <= 1 for place in places)


def test_decoding_keeps_what_else_was_possible() -> None:
    probability = np.array([[0.1, 0.5, 0.3, 0.1, 0.0, 0.0], [0.9, 0.1, 0, 0, 0, 0]], np.float32)

    (sign,) = decode(probability, SIGNS, TWINS)

    assert sign.text == "a"
    assert sign.alternatives == (Alternative("b", pytest.approx(0.3)), Alternative("c", pytest.approx(0.1)))


def test_both_widths_of_a_sign_count_together() -> None:
    signs = ["", ":", "：", "1", "i", "l"]
    probability = np.array([[0.1, 0.15, 0.35, 0.4, 0, 0], [0.1, 0.5, 0.3, 0.1, 0, 0], [1, 0, 0, 0, 0, 0]], np.float32)

    (sign,) = decode(probability, signs, twins_among(signs))

    assert (sign.text, sign.confidence) == (":", pytest.approx(0.8))
    assert sign.alternatives == (Alternative("1", pytest.approx(0.1)),)


def test_a_full_width_sign_stays_as_wide_as_it_was_read() -> None:
    signs = ["", ":", "：", "1", "i", "l"]

    (sign,) = decode(np.array([[0.0, 0.4, 0.6, 0, 0, 0]], np.float32), signs, twins_among(signs))

    assert sign.text == "："


def test_a_letter_with_dust_below_is_the_letter_whatever_mark_the_dust_is_taken_for() -> None:
    signs = ["", "s", "ş", "ș", "a", "i"]
    probability = np.array([[0.2, 0.01, 0.29, 0.5, 0, 0]], np.float32)

    (sign,) = decode(probability, signs, twins_among(signs))

    assert (sign.text, sign.confidence) == ("s", pytest.approx(0.8))


def test_a_clear_mark_of_a_european_name_is_kept() -> None:
    signs = ["", "s", "ş", "ș", "a", "i"]

    (sign,) = decode(np.array([[0.02, 0.01, 0.95, 0.02, 0, 0]], np.float32), signs, twins_among(signs))

    assert sign.text == "ş"


def read_steps(*steps: dict[str, float]) -> list[Sign]:
    """What is read where these signs share the probability of each step with the blank."""
    signs = ["", *"_aefhiKst", " "]
    rows = [[step.get(sign, 1 - sum(step.values()) if sign == "" else 0.0) for sign in signs] for step in steps]
    return decode(np.array(rows, np.float32), signs, twins_among(signs))


def doubted(read: list[Sign]) -> str:
    return "".join(sign.text for sign in read if sign.confidence < 0.95 and not sign.text.isspace())


def test_the_letters_beside_a_faint_one_that_was_not_answered_are_in_doubt() -> None:
    read = read_steps({"t": 1}, {"t": 0.2}, {"_": 0.43}, {"i": 1}, {}, {"s": 1})

    assert (text_of(read), doubted(read)) == ("tis", "ti")


def test_a_line_that_was_lost_in_a_space_puts_the_words_beside_it_in_doubt() -> None:
    read = read_steps({"a": 1}, {" ": 0.9, "_": 0.05}, {"s": 1}, {"t": 1})

    assert (text_of(read), doubted(read)) == ("a st", "as")


def test_letters_that_stand_too_far_apart_for_neighbours_are_in_doubt() -> None:
    read = read_steps({"K": 1}, {}, {"a": 1}, {}, {"i": 1}, {}, {"s": 1}, {}, {}, {}, {}, {"a": 1})

    assert (text_of(read), doubted(read)) == ("Kaisa", "sa")


def test_what_is_left_of_a_letter_behind_it_puts_nothing_in_doubt() -> None:
    read = read_steps({"s": 1}, {"s": 0.4}, {}, {"T": 0}, {"e": 1})

    assert (text_of(read), doubted(read)) == ("se", "")
