"""Cards on an axis."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise, whole_address
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof


@layout("rules")
def axis(proof: Proof, order: PrintOrder) -> None:
    """Everything centred, a short rule below the company."""
    look, card, x = order.look, order.card, 45.5
    company = proof.fit(wording.company(card), look.text(10.5, "medium", 0.1), 76)
    proof.set(wording.company(card), x, 12, company, "centre")
    proof.rule(x - 6, 15.4, x + 6, look.accent, 0.6)
    for line in wording.in_one_line(wording.position(card)):
        proof.set(line, x, 21.2, look.text(6.8, spacing=0.04), "centre")
    proof.set(wording.name(card.person, "　"), x, 29.3, look.text(15.5, "medium", 0.16), "centre")
    proof.set(english.romaji(card.person), x, 33.3, look.text(6.4, spacing=0.06), "centre")
    lines = [whole_address(order), *wording.in_one_line(numbers_apart(order)), *wording.in_one_line(net(order))]
    rise(proof, lines, x, 49.2, look.text(6.6), leading=3.5, align="centre", width_mm=80)


@layout("rules", size_mm=PORTRAIT_MM)
def tower(proof: Proof, order: PrintOrder) -> None:
    """Portrait, written across: mark, company, name, and the foot, all centred."""
    look, card, x = order.look, order.card, 27.5
    proof.paste(mark(look.mark, look.accent, look.second), x - 5.5, 9, 11)
    company = proof.fit(wording.company(card), look.text(9.2, "bold", 0.03), 46)
    proof.set(wording.company(card), x, 26.5, company, "centre")
    y = proof.stack(wording.position(card), x, 39.5, look.text(6.4), 3.4, align="centre")
    proof.set(wording.name(card.person, order.voice.name_gap), x, y + 4.6, look.text(14.5, "medium", 0.12), "centre")
    proof.set(english.romaji(card.person), x, y + 8.6, look.text(6.2).inked(look.accent), "centre")
    office = card.office
    lines = [order.voice.postal_of(office), *order.voice.street_lines_of(office), *numbers_apart(order), *net(order)]
    rise(proof, lines, x, 84.5, look.text(6.1), leading=3.2, align="centre", width_mm=47, top=y + 14)


@layout("rules", size_mm=PORTRAIT_MM)
def plinth(proof: Proof, order: PrintOrder) -> None:
    """Portrait, written across from the left, on a coloured plinth that holds the company."""
    look, card, x = order.look, order.card, 7.5
    proof.box(0, 73, 55, 91, look.accent)
    white = look.text(8.6, "bold", 0.03).inked((255, 255, 255))
    proof.set(wording.company(card), x, 82, proof.fit(wording.company(card), white, 41))
    proof.set(english.company(card), x, 86, proof.fit(english.company(card), white.sized(6.2), 41))
    proof.set(wording.kana(card.person), x, 13, look.text(5.6))
    proof.set(wording.name(card.person, order.voice.name_gap), x, 19.5, look.text(15, "medium", 0.1))
    y = proof.stack(wording.position(card), x, 26, look.text(6.4), 3.4)
    proof.rule(x, y + 1, x + 9, look.second, 1)
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, x, 68, look.text(6.1), leading=3.3, width_mm=42, top=y + 6)


@layout("rules")
def header(proof: Proof, order: PrintOrder) -> None:
    """A stripe across the top with the company reversed out; name in the middle."""
    look, card, white = order.look, order.card, (255, 255, 255)
    proof.box(0, 0, 91, 13.5, look.accent)
    proof.box(0, 13.5, 91, 14.4, look.second)
    proof.paste(mark(look.mark, white, white), 8, 3.4, 6.8)
    company = look.text(10, "bold", 0.06).inked(white)
    proof.set(wording.company(card), 17.5, 8.5, proof.fit(wording.company(card), company, 66))
    for line in wording.in_one_line(wording.position(card)):
        proof.set(line, 45.5, 22, look.text(6.8), "centre")
    proof.set(wording.name(card.person, "　"), 45.5, 29.8, look.text(15, "medium", 0.14), "centre")
    proof.set(wording.kana(card.person), 45.5, 33.4, look.text(5.8), "centre")
    lines = [whole_address(order), *numbers(order), *wording.in_one_line(net(order))]
    rise(proof, lines, 45.5, 50.2, look.text(6.5), leading=3.4, align="centre", width_mm=78)
