"""Cards written in columns from right to left, 縦書き."""

from __future__ import annotations

from dataclasses import replace

from tests.press.columns import ColumnVoice
from tests.press.facts import Affiliation
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.wording import Line, company, name, plain, position


def _reach(voice: ColumnVoice, card: Affiliation) -> list[Line]:
    return [voice.postal(card), *voice.street(card.office), *voice.phones(card.office), *voice.mobile_of(card)]


@layout("rules", size_mm=PORTRAIT_MM)
def column_tall(proof: Proof, order: PrintOrder) -> None:
    """Portrait: the company at the right, the name in the middle, address and numbers at the left foot."""
    look, card = order.look, order.card
    proof.column(company(card), 46, 9, proof.fit_column(company(card), look.text(11, "medium", 0.12), 73))
    for shift, line in enumerate(position(card)):
        proof.column(line, 38.2 - shift * 3.6, 13, look.text(7.4, spacing=0.1))
    proof.column(name(card.person, "　"), 26.4, 22, look.text(20, "medium", 0.14))
    lines = _reach(order.columns, card)
    for column, line in enumerate(lines):
        proof.column(line, 18.4 - column * 2.75, 84, proof.fit_column(line, look.text(6.4), 72), "bottom")


@layout("rules")
def column_wide(proof: Proof, order: PrintOrder) -> None:
    """Landscape: columns from right to left; mail and web run downwards in Latin letters."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 79, 6, 5.4)
    proof.column(company(card), 81.7, 14.5, proof.fit_column(company(card), look.text(9.2, "medium", 0.1), 35))
    for shift, line in enumerate(position(card)):
        proof.column(line, 69 - shift * 3.6, 9, look.text(6.8, spacing=0.1))
    proof.column(name(card.person, "　"), 51, 11, look.text(18, "medium", 0.12), within=40)
    x = 34.0
    for line in _reach(replace(order.columns, phone_form="{}（{}）{}"), card):
        proof.column(line, x, 48.5, proof.fit_column(line, look.text(6.4, spacing=0.02), 41), "bottom")
        x -= 3.4
    mail = plain("email", card.email)
    proof.sideways(mail, x, 9, proof.fit(mail, look.text(6.6), 39))
