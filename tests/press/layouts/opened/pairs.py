"""Fronts in two languages."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, rise
from tests.press.layouts.registry import US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof


@layout("opened")
def both_in_line(proof: Proof, order: PrintOrder) -> None:
    """Each pair of languages shares a baseline parted by a slash: house, name, titles; two addresses at the foot, one below the other."""
    look, card, x = order.look, order.card, 7.0
    soft = look.text(6.4).inked(look.accent)
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.4, 8)
    proof.set(wording.company(card), 17.4, 8.8, look.head(8.6, "bold"), within=67)
    proof.set(english.company(card), 17.4, 12.4, soft.sized(5.6), within=67)
    width = proof.set(wording.name(card.person, " "), x, 22.6, look.head(13.5, "medium", 0.06), within=36)
    proof.pillar(x + width + 2, 18.6, 23.4, look.second, 0.5)
    proof.set(english.romaji(card.person), x + width + 4, 22.6, soft.sized(8), within=73 - width)
    y = 27.0
    for own, other in zip(wording.titles(card), english.titles(card), strict=True):
        proof.set(own.then(other, "  /  "), x, y, look.text(5.6), within=77)
        y += 2.8
    for line in wording.department(card):
        proof.set(line.then(english.department(card), "  /  "), x, y, look.text(5.6), within=77)
        y += 2.8
    lines = [
        *address_lines(order), english.street_in_one_line(card.office), *numbers(order, "　"),
        *wording.in_one_line(net(order), "　"),
    ]  # fmt: skip
    rise(proof, lines, x, 51.4, look.text(5.5), leading=2.7, width_mm=77, top=y + 2.4)


@layout("opened", size_mm=US_MM)
def english_leads(proof: Proof, order: PrintOrder) -> None:
    """89 × 51 on a pale left third: the Japanese person and house there, the same in English with the numbers on the white."""
    look, card, x = order.look, order.card, 35.0
    proof.box(0, 0, 31.6, 51, pale(look.accent, 0.12))
    proof.box(31.6, 0, 32.2, 51, look.accent)
    proof.set(wording.company(card), 4.6, 9, look.head(6.6, "bold"), within=24.6)
    proof.set(wording.name(card.person, "　"), 4.6, 20, look.head(12, "medium", 0.08), within=24.6)
    proof.set(wording.kana(card.person), 4.6, 23, look.text(4.8), within=24.6)
    y = 27.4
    for line in [*wording.titles(card), *wording.department_levels(card)]:
        proof.set(line, 4.6, y, look.text(5.4), within=24.6)
        y += 2.7
    proof.paste(mark(look.mark, look.accent, look.second), 4.6, 40.4, 6.6)
    proof.set(english.company(card), x, 9, look.text(8, "bold").inked(look.accent), within=49)
    proof.set(english.romaji(card.person), x, 14.6, look.text(9, "medium"), within=49)
    y = 18.0
    for line in [*english.titles(card), *english.department_levels(card)]:
        proof.set(line, x, y, look.text(5.4), within=49)
        y += 2.6
    lines = [*address_lines(order), *english.street(card.office), *numbers(order, "  "), *net(order)]
    rise(proof, lines, x, 46.6, look.text(5.3), leading=2.6, width_mm=49, top=y + 1.6)
