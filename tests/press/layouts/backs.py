"""The English side of a card."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import rise
from tests.press.layouts.framed import IVORY, darkened
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.typesetting import Colour
from tests.press.wording import Line


def _numbers(order: PrintOrder, tel: str = "Tel", fax: str = "Fax", mobile: str = "Mobile") -> list[Line]:
    card = order.card
    lines = [english.abroad(tel, "tel", card.office.tel)]
    if card.office.fax not in {None, card.office.tel}:
        lines.append(english.abroad(fax, "fax", card.office.fax))
    if card.mobile is not None:
        lines.append(english.abroad(mobile, "mobile", card.mobile))
    return lines


def _net(order: PrintOrder) -> list[Line]:
    card = order.card
    return [wording.plain("email", card.email), wording.plain("url", card.url)]


@layout("rules", side="back")
def english_left(proof: Proof, order: PrintOrder) -> None:
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 8, 7, 7.2)
    company = look.text(10, "bold").inked(look.accent)
    proof.set(english.company(card), 17.4, 12.1, proof.fit(english.company(card), company, 64))
    proof.set(english.romaji(card.person), 8, 22, look.text(13.5, "medium"))
    y = proof.stack(english.position(card), 8, 26.2, look.text(6.8), 3.2)
    lines = [*english.street(card.office), *wording.in_one_line(_numbers(order)), *_net(order)]
    rise(proof, lines, 8, 49.8, look.text(6.7), leading=3.2, width_mm=75, top=max(33.6, y + 0.8))


@layout("rules", side="back")
def english_axis(proof: Proof, order: PrintOrder) -> None:
    look, card, x = order.look, order.card, 45.5
    company = look.text(10.5, "medium", 0.03)
    proof.set(english.company(card), x, 12, proof.fit(english.company(card), company, 76), "centre")
    proof.rule(x - 6, 15.2, x + 6, look.accent, 0.6)
    proof.set(english.romaji(card.person), x, 22.8, look.text(14, "regular", 0.03), "centre")
    y = proof.stack(english.position(card), x, 27, look.text(6.6), 3.2, align="centre")
    numbers = wording.in_one_line(_numbers(order, "T", "F", "M"))
    lines = [*english.street(card.office), *numbers, *wording.in_one_line(_net(order))]
    rise(proof, lines, x, 49.4, look.text(6.6), leading=3.3, align="centre", width_mm=77, top=max(35.5, y + 0.8))


@layout("rules", side="back")
def english_night(proof: Proof, order: PrintOrder) -> None:
    look, card = order.look, order.card
    gold: Colour = (208, 182, 128)
    proof.box(0, 0, 91, 55, darkened(look.accent))
    proof.paste(mark(look.mark, gold, IVORY), 76, 7.5, 7)
    light = look.text(10, "medium", 0.02).inked(IVORY)
    proof.set(english.company(card), 9, 12, proof.fit(english.company(card), light, 64))
    proof.set(english.romaji(card.person), 9, 23, light.sized(13.5))
    y = proof.stack(english.position(card), 9, 27.2, look.text(6.7).inked(gold), 3.3)
    lines = [*english.street(card.office), *wording.in_one_line(_numbers(order)), *wording.in_one_line(_net(order))]
    rise(proof, lines, 9, 49.4, look.text(6.6).inked(IVORY), leading=3.3, width_mm=74, top=max(35, y + 0.8))
