"""Cards that lead with the Latin name, and those of small shops."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.typesetting import Colour


@layout("rules")
def bilingual(proof: Proof, order: PrintOrder) -> None:
    """The Latin name large, the Japanese below it; company in both languages at the right foot."""
    look, card = order.look, order.card
    proof.set(english.romaji(card.person), 8, 15, look.text(16.5, "light").inked(look.accent))
    width = proof.set(wording.name(card.person, " "), 8, 21.5, look.text(9.6, "medium", 0.14))
    for line in wording.in_one_line(wording.position(card)):
        proof.set(line, 8 + width + 4, 21.4, look.text(6.3))
    proof.rule(8, 28, 83, look.ink, 0.3)
    rise(proof, [*numbers_apart(order), *net(order)], 8, 47.8, look.text(6.4), leading=3.4, width_mm=36)
    proof.paste(mark(look.mark, look.accent, look.second), 47, 31.2, 6)
    company = wording.company(card)
    proof.set(company, 54.5, 33.9, proof.fit(company, look.text(8, "bold"), 29))
    abroad = english.company(card)
    proof.set(abroad, 54.5, 37, proof.fit(abroad, look.text(6.2), 29))
    office = card.office
    lines = [order.voice.postal_of(office), *order.voice.street_lines_of(office)]
    rise(proof, lines, 47, 47.8, look.text(6.4), leading=3.4, width_mm=37)


@layout("rules")
def shopfront(proof: Proof, order: PrintOrder) -> None:
    """A small business: a pale ground, a disc of colour behind the mark, rounded letters."""
    look, card = order.look, order.card
    pale: Colour = tuple(255 - (255 - c) // 7 for c in look.accent)  # type: ignore[assignment]  # three stay three
    proof.box(0, 0, 91, 55, pale)
    proof.box(0, 51.6, 91, 55, look.accent)
    proof.paste(mark(look.mark, look.accent, look.second), 68, 8, 14)
    company = wording.company(card)
    proof.set(company, 9, 14, proof.fit(company, look.text(11, "bold", 0.06).inked(look.accent), 54))
    for line in wording.in_one_line(wording.position(card)):
        proof.set(line, 9, 20.8, look.text(6.6))
    width = proof.set(wording.name(card.person, "　"), 9, 27.6, look.text(14, spacing=0.1))
    proof.set(wording.kana(card.person), 9 + width + 3, 27.6, look.text(6))
    rise(
        proof,
        [*address_lines(order), *numbers(order), *net(order)],
        9,
        48,
        look.text(6.4),
        leading=3.1,
        width_mm=72,
        top=33,
    )


@layout("rules")
def terse(proof: Proof, order: PrintOrder) -> None:
    """Two columns on a grid: who at the left, how to reach at the right, a colour tab at the top."""
    look, card = order.look, order.card
    proof.box(8, 0, 22, 3, look.accent)
    proof.set(wording.company(card), 8, 12.5, proof.fit(wording.company(card), look.text(9, "bold", 0.02), 75))
    proof.set(english.company(card), 8, 16.3, look.text(6).inked(look.accent))
    proof.set(wording.name(card.person, " "), 8, 38, look.text(14, "medium", 0.04), within=36)
    proof.set(english.romaji(card.person, family_first=True, capitals=True), 8, 42, look.text(6.2))
    proof.stack(wording.position(card), 8, 46.4, look.text(6), 3.1)
    office = card.office
    lines = [
        order.voice.postal_of(office),
        *order.voice.street_lines_of(office),
        *numbers_apart(order),
        *net(order),
    ]
    rise(proof, lines, 47, 49.5, look.text(6.1), leading=3.25, width_mm=37)
