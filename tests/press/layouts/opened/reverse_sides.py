"""English backs."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import PORTRAIT_MM, US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.wording import Line, plain

_WHITE = (255, 255, 255)


def _reached(order: PrintOrder, mail: str, site: str) -> list[Line]:
    """Mail and site under these labels."""
    card = order.card
    return [
        Line(mail + card.email, plain("email", card.email).values),
        Line(site + card.url, plain("url", card.url).values),
    ]


@layout("opened", side="back")
def reverse_panel(proof: Proof, order: PrintOrder) -> None:
    """A panel with a white mark at the left; house, person and block from one edge beside it."""
    look, card, x = order.look, order.card, 29.0
    proof.box(0, 0, 23, 55, look.accent)
    proof.paste(mark(look.mark, _WHITE, pale(look.accent, 0.35)), 6, 20, 11)
    proof.set(english.company(card), x, 10, look.text(7.8, "bold"), within=56)
    proof.set(english.romaji(card.person), x, 19.4, look.head(12, "medium", 0.02), within=56)
    rise(proof, english.position(card), x, 27, look.text(5.8), leading=2.7, width_mm=56, top=23.4)
    numbers = english.numbers(card, "Tel", "Fax", "Mobile")
    lines = [*english.street(card.office), *numbers, *_reached(order, "", "")]
    rise(proof, lines, x, 50.4, look.text(5.5), leading=2.6, width_mm=56, top=31.6)


@layout("opened", side="back")
def reverse_opposed(proof: Proof, order: PrintOrder) -> None:
    """House at the left head, the person flush right in the middle, one line of address and one of numbers at the left foot."""
    look, card, x, right = order.look, order.card, 7.5, 83.5
    proof.set(english.company(card), x, 10.6, look.text(8, "bold").inked(look.accent), within=62)
    proof.paste(mark(look.mark, look.accent, look.second), 75, 5.4, 8.4)
    proof.set(english.romaji(card.person), right, 24, look.head(12.6, "medium"), "right", within=76)
    rise(proof, english.position(card), right, 31.6, look.text(5.9), leading=2.8, align="right", width_mm=76, top=28)
    numbers = english.numbers(card, "TEL:", "FAX:", "MOB:")
    lines = [
        english.street_in_one_line(card.office),
        *wording.in_one_line(numbers, "  "),
        *wording.in_one_line(_reached(order, "", ""), "  "),
    ]
    rise(proof, lines, x, 49.4, look.text(5.6), leading=3.2, width_mm=76, top=40)


@layout("opened", side="back", size_mm=US_MM)
def reverse_family_first(proof: Proof, order: PrintOrder) -> None:
    """89 × 51: the family name first in capitals, department before title; numbers as +81 (0)3, labels spelt out."""
    look, card, x = order.look, order.card, 7.5
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.4, 6)
    proof.set(english.company(card), 15, 9.8, look.text(7.6, "bold"), within=66)
    proof.rule(x, 13.6, 81.5, look.second, 0.5)
    romaji = english.romaji(card.person, family_first=True, capitals=True)
    proof.set(romaji, x, 20.6, look.head(12, "medium", 0.03), within=74)
    held = [*english.department_in_one_line(card), *english.titles(card)]
    rise(proof, held, x, 28, look.text(5.8), leading=2.8, width_mm=74, top=24)
    numbers = english.numbers(card, "Telephone", "Facsimile", "Cellular", "+81 (0){trunk}-{1}-{2}")
    lines = [*english.street(card.office), *numbers, *_reached(order, "Email: ", "Web: ")]
    rise(proof, lines, x, 46.8, look.text(5.5), leading=2.6, width_mm=74, top=31.6)


@layout("opened", side="back", size_mm=PORTRAIT_MM)
def reverse_tall(proof: Proof, order: PrintOrder) -> None:
    """Portrait on the axis: mark, house, person, and the block in short lines."""
    look, card, x = order.look, order.card, 27.5
    proof.paste(mark(look.mark, look.accent, look.second), x - 5, 8, 10)
    proof.set(english.company(card), x, 24, look.text(7, "bold"), "centre", within=45)
    proof.set(english.romaji(card.person), x, 37, look.head(11.4, "medium"), "centre", within=45)
    held = [*english.titles(card), *english.department_levels(card)]
    rise(proof, held, x, 48, look.text(5.7), leading=2.8, align="centre", width_mm=45, top=41)
    proof.rule(x - 8, 52, x + 8, look.accent, 0.6)
    numbers = english.numbers(card, "T", "F", "M")
    lines = [*english.street(card.office), *numbers, *_reached(order, "", "")]
    rise(proof, lines, x, 85, look.text(5.5), leading=2.9, align="centre", width_mm=45, top=57)


@layout("opened", side="back")
def reverse_low_house(proof: Proof, order: PrintOrder) -> None:
    """The person on top over a band of two columns: house with its address at the left, numbers and mail at the right."""
    look, card, x, other = order.look, order.card, 7.5, 51.0
    proof.set(english.romaji(card.person), x, 13, look.head(13, "medium", 0.02), within=76)
    rise(proof, english.position(card), x, 20.8, look.text(5.9), leading=2.8, width_mm=76, top=17)
    proof.rule(x, 26, 83.5, look.accent, 0.8)
    proof.paste(mark(look.mark, look.accent, look.second), x, 28.6, 5)
    proof.set(english.company(card), x + 6.8, 32.4, look.text(6.6, "bold"), within=69)
    rise(proof, english.street(card.office), x, 49.4, look.text(5.4), leading=3, width_mm=41, top=38)
    numbers = english.numbers(card, "Tel.", "Fax.", "Cell.", "+81 {trunk} {1} {2}")
    rise(proof, [*numbers, *_reached(order, "", "")], other, 49.4, look.text(5.4), leading=3, width_mm=33, top=36.6)
