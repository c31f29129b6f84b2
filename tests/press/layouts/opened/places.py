"""Fronts of houses with a second place, and of authorities."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.foot import address_lines, net, numbers, rise
from tests.press.layouts.opened.plain import web
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line


@layout("opened", offices=2, houses="株式会社|有限会社|合同会社|法人|㈱|㈲")
def two_places(proof: Proof, order: PrintOrder) -> None:
    """Two offices one below the other at the foot, each in its own lines behind its name; the mobile number with mail above them."""
    look, card, voice, x = order.look, order.card, order.voice, 6.5
    proof.paste(mark(look.mark, look.accent, look.second), x, 5, 7)
    proof.set(wording.company(card), 15.2, 10, look.head(9, "bold"), within=69)
    rise(proof, wording.position(card, "　"), x, 18.4, look.text(6), leading=2.7, width_mm=77, top=14.6)
    proof.set(wording.name(card.person, "　"), x, 26, look.head(14, "medium", 0.1), within=42)
    own = [*voice.mobile_of(card), *web(order)]
    rise(proof, own, 84.5, 27.6, look.text(5.5), leading=2.6, align="right", width_mm=36, top=21)
    proof.rule(x, 30, 84.5, look.accent, 0.4)
    for place, office in enumerate(card.offices):
        top = 34.2 + 9.2 * place
        proof.set(Line(office.label.ja), x, top, look.text(5.6, "bold"), within=13)
        street = voice.postal_of(office).then(voice.street_of(office), " ")
        lines = [street, *wording.in_one_line(voice.phones_of(office), "　")]
        rise(proof, lines, 20.4, top + 3.4, look.text(5.6), leading=3.4, width_mm=64, top=top)


@layout("opened", houses="市|町|県|協同組合|会議所|協会|大学|福祉|財団|病院|法人|工業会|会館|博物館")
def public_plain(proof: Proof, order: PrintOrder) -> None:
    """An authority's or a hospital's: post above the name, its reading over it, the house above the address at the foot."""
    look, card, x = order.look, order.card, 8.0
    proof.paste(mark(look.mark, look.accent, look.second), 73.4, 6, 9.6)
    rise(proof, [*wording.department_levels(card), *wording.in_one_line(wording.titles(card), "　")], x, 15.6,
         look.text(6.2), leading=2.9, width_mm=62, top=8)  # fmt: skip
    name_with_ruby(proof, card.person, x, 26, look.head(15.4, "medium", 0.12), gap="　", within=54, ruby=look.japanese)
    proof.rule(x, 29.6, 83, look.accent, 0.8)
    proof.set(wording.company(card), x, 34.6, look.head(8.2, "bold", 0.02), within=75)
    lines = [*address_lines(order), *numbers(order), *net(order)]
    rise(proof, lines, x, 51, look.text(5.7), leading=2.8, width_mm=75, top=38.4)
