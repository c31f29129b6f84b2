"""Addresses in doubt are read again, stretched; what two looks of three read is taken, what one reads alone is doubted."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.stretched_look import with_stretched_look
from tests.ocr.engines.signs import as_signs, text_of

STRIP = np.full((20, 400, 3), 255, np.uint8)
IN_DOUBT = 0.98


def in_doubt(text: str) -> list[Sign]:
    return as_signs(text, IN_DOUBT)


class Looks:
    """Answers one look after the other, and keeps the pictures."""

    def __init__(self, *texts: str) -> None:
        self.left = list(texts)
        self.pictures: list[Picture] = []

    def __call__(self, picture: Picture) -> list[Sign]:
        self.pictures.append(picture)
        return in_doubt(self.left.pop(0))


def doubted(signs: list[Sign]) -> str:
    return "".join(sign.text for sign in signs if sign.confidence < 0.8)


@pytest.mark.parametrize("text", ["青葉商会", "Aoba Inc. Tokyo", "03-1234-5678"])
def test_a_line_without_an_address_is_not_looked_at(text: str) -> None:
    assert with_stretched_look(in_doubt(text), STRIP, Looks()) == in_doubt(text)


def test_a_sure_address_is_not_looked_at() -> None:
    signs = as_signs("a.sato@example.jp", 0.999)

    assert with_stretched_look(signs, STRIP, Looks()) == signs


def test_a_gap_that_a_lost_letter_leaves_is_looked_at() -> None:
    signs = as_signs("sato@ml.example.jp", 0.999)
    lost = signs[:5] + signs[6:]

    looked = with_stretched_look(lost, STRIP, Looks("sato@ml.example.jp", "sato@ml.example.jp"))

    assert text_of(looked) == "sato@ml.example.jp"


@pytest.mark.parametrize(
    ("read", "again"),
    [
        ("a.sato@example.jp", "a.sato@example.jp"),
        ("a.sato@example.jp", "A.Sáto@example.jp"),
        ("https://example.jp/", "https:∥example.jp"),
        ("a_sato@example.jp", "a—sato@example.jp"),
        ("a.sato@example.jp", "Ma.sato@example.jpU"),
    ],
)
def test_looks_that_agree_leave_the_address_as_it_is(read: str, again: str) -> None:
    signs = in_doubt(read)

    assert with_stretched_look(signs, STRIP, Looks(again)) == signs


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("a@city.amabiko.lg.jp", "a@city.yamabiko.lg.jp"),
        ("https://tnittoeco.jp", "https://nittoeco.jp"),
        ("wei_I@example.com", "wei_l@example.com"),
        ("http://example.jpl", "http://example.jp/"),
        ("ttps:/wwwlpit.co.jp", "ttps:/wwwlapist.co.jp"),
    ],
)
def test_what_two_looks_of_three_read_is_taken_and_in_doubt(read: str, printed: str) -> None:
    looked = with_stretched_look(in_doubt(read), STRIP, Looks(printed, printed))

    assert text_of(looked) == printed
    assert doubted(looked)


def test_a_sign_that_one_look_reads_otherwise_is_in_doubt_and_has_the_other_as_alternative() -> None:
    looked = with_stretched_look(in_doubt("wei_I@example.com"), STRIP, Looks("wei_l@example.com", "wei_I@example.com"))

    assert text_of(looked) == "wei_I@example.com"
    assert doubted(looked) == "I"
    assert [other.text for other in looked[4].alternatives] == ["l"]


def test_the_neighbours_of_a_letter_that_one_look_alone_has_are_in_doubt() -> None:
    looked = with_stretched_look(in_doubt("k@l.example.jp"), STRIP, Looks("k@ml.example.jp", "k@l.example.jp"))

    assert text_of(looked) == "k@l.example.jp"
    assert doubted(looked) == "@l"


def test_a_letter_that_one_look_alone_lacks_is_in_doubt() -> None:
    looked = with_stretched_look(in_doubt("kumi@example.jp"), STRIP, Looks("kmi@example.jp", "kumi@example.jp"))

    assert doubted(looked) == "u"


@pytest.mark.parametrize("again", ["nfo@example.jp", "info@example.j"])
def test_a_sign_at_an_end_is_doubted_not_lost_for_the_cut_itself_may_have_cost_it(again: str) -> None:
    signs = with_stretched_look(in_doubt("info@example.jp"), STRIP, Looks(again, again))

    assert text_of(signs) == "info@example.jp"
    assert doubted(signs) in ("i", "p")


def test_only_the_address_is_looked_at_and_its_places_are_those_of_the_line() -> None:
    looks = Looks("mu@example.jp", "mu@example.jp")

    looked = with_stretched_look(in_doubt("メール m@example.jp"), STRIP, looks)

    assert text_of(looked) == "メール mu@example.jp"
    # 12 of 16 signs on 400 pixels and 8 more on the left, half as wide again.
    assert looks.pictures[0].shape == (20, round(308 * 1.45), 3)
    assert looked[4].end < looked[5].end < looked[6].end


def test_each_address_of_a_line_is_compared_with_its_own_look() -> None:
    text = "a@aoba.jp https://www.aoba.jp"

    looked = with_stretched_look(in_doubt(text), STRIP, Looks("https://www.aoba.jp", "a@aobo.jp", "a@aoba.jp"))

    assert (text_of(looked), doubted(looked)) == (text, "a")


@given(st.text("ab.@-_/", max_size=12), st.text("ab.@-_/", max_size=12), st.text("ab.@-_/", max_size=12))
def test_whatever_the_looks_read_nothing_becomes_surer(local: str, second: str, third: str) -> None:
    signs = in_doubt(f"{local}@example.jp")

    looked = with_stretched_look(signs, STRIP, Looks(f"{second}@example.jp", f"{third}@example.jp"))

    assert all(sign.confidence <= IN_DOUBT + 1e-9 for sign in looked)
    assert all(before.start <= after.end for before, after in pairwise(looked))
