"""English backs as they are usual."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import EU_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.wording import Line, plain


def _net(order: PrintOrder, mail: str, site: str) -> list[Line]:
    card = order.card
    return [
        Line(mail + card.email, plain("email", card.email).values),
        Line(site + card.url, plain("url", card.url).values),
    ]


@layout("opened", side="back")
def verso_usual(proof: Proof, order: PrintOrder) -> None:
    """Mark and house at the head, the name in the middle with title and department under it, the block at the foot."""
    look, card, x = order.look, order.card, 8.0
    proof.paste(mark(look.mark, look.accent, look.second), x, 6, 7)
    proof.set(english.company(card), 17, 10.8, look.text(8.2, "bold"), within=66)
    proof.set(english.romaji(card.person), x, 23, look.head(12.6, "medium", 0.02), within=75)
    rise(proof, english.position(card), x, 30, look.text(6), leading=2.8, width_mm=75, top=26.8)
    numbers = wording.in_one_line(english.numbers(card, "Tel:", "Fax:", "Mobile:"), "   ")
    lines = [*english.street(card.office), *numbers, *_net(order, "E-mail: ", "URL: ")]
    rise(proof, lines, x, 50, look.text(5.8), leading=2.9, width_mm=75, top=35.6)


@layout("opened", side="back")
def verso_axis(proof: Proof, order: PrintOrder) -> None:
    """All on the middle axis: name, title, department, house, address and numbers."""
    look, card, x = order.look, order.card, 45.5
    proof.set(english.romaji(card.person, capitals=True), x, 12.4, look.head(11.4, "medium", 0.02), "centre", within=76)
    rise(proof, english.position(card), x, 19.6, look.text(6), leading=2.8, align="centre", width_mm=76, top=16.6)
    proof.rule(x - 12, 23, x + 12, look.accent, 0.5)
    proof.set(english.company(card), x, 29, look.text(8, "bold").inked(look.accent), "centre", within=76)
    numbers = wording.in_one_line(english.numbers(card, "TEL", "FAX", "MOBILE"), "   ")
    lines = [*english.street(card.office), *numbers, *wording.in_one_line(_net(order, "", ""), "   ")]
    rise(proof, lines, x, 49.6, look.text(5.8), leading=3, align="centre", width_mm=78, top=34.6)


@layout("opened", side="back", size_mm=EU_MM)
def verso_right_column(proof: Proof, order: PrintOrder) -> None:
    """85 × 55: person at the left head, house over its address at the left foot, the numbers in a column at the right."""
    look, card, x = order.look, order.card, 7.0
    proof.paste(mark(look.mark, look.accent, look.second), 70, 6.6, 8)
    proof.set(english.romaji(card.person), x, 12.6, look.head(11.8, "bold"), within=58)
    rise(proof, english.position(card), x, 19.8, look.text(5.8), leading=2.7, width_mm=58, top=16.8)
    proof.set(english.company(card), x, 31.6, look.text(7.2, "bold"), within=71)
    rise(proof, english.street(card.office), x, 49, look.text(5.4), leading=2.9, width_mm=38, top=36.6)
    lines = [*english.numbers(card, "T", "F", "M"), *_net(order, "", "")]
    rise(proof, lines, 48, 49, look.text(5.4), leading=2.9, width_mm=30, top=36.6)


@layout("opened", side="back", houses="株式会社|有限会社|合同会社|㈱|㈲|大学|病院|銀行")
def verso_ruled(proof: Proof, order: PrintOrder) -> None:
    """The person above a rule, title before department; below it the house and one block with its labels spelt out."""
    look, card, x = order.look, order.card, 9.0
    proof.set(english.romaji(card.person), x, 14, look.head(12, "medium"), within=73)
    rise(proof, english.position(card), x, 21.4, look.text(6), leading=2.8, width_mm=73, top=18)
    proof.rule(x, 25, 82, look.accent, 0.6)
    proof.paste(mark(look.mark, look.accent, look.second), x, 28, 5.6)
    proof.set(english.company(card), x + 7.4, 32.2, look.text(7.4, "bold"), within=65)
    numbers = english.numbers(card, "Phone", "Fax", "Mobile")
    lines = [
        english.street_in_one_line(card.office),
        *wording.in_one_line(numbers, "  "),
        *_net(order, "Email ", "Web "),
    ]
    rise(proof, lines, x, 49.6, look.text(5.8), leading=3.2, width_mm=73, top=38)
