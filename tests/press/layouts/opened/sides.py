"""Fronts with a mark or a colour of their own at one side."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, rise
from tests.press.layouts.registry import EU_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof


@layout("opened")
def edge_of_colour(proof: Proof, order: PrintOrder) -> None:
    """A strip of the house's colour down the left edge; the house at the right foot's head, person in the upper half."""
    look, card, x = order.look, order.card, 11.0
    proof.box(0, 0, 4.6, 55, look.accent)
    proof.box(4.6, 0, 5.2, 55, look.second)
    rise(proof, wording.position(card, order.voice.title_gap), x, 12.4, look.text(6.2), leading=2.9, width_mm=72, top=8)
    width = proof.set(wording.name(card.person, order.voice.name_gap), x, 20.8, look.head(15, "bold", 0.06), within=48)
    proof.set(wording.kana(card.person, katakana=True), x + width + 3, 20.8, look.text(5.2), within=max(8, 68 - width))
    proof.set(wording.company(card), x, 30.6, look.head(9, "bold").inked(look.accent), within=73)
    lines = [*address_lines(order), *numbers(order), *net(order)]
    rise(proof, lines, x, 50.4, look.text(5.9), leading=3, width_mm=73, top=35.4)


@layout("opened", size_mm=EU_MM)
def small_and_quiet(proof: Proof, order: PrintOrder) -> None:
    """85 × 55 of a young firm in small type: person at the upper left in both scripts, the house low at the right, an account named too."""
    look, card, x = order.look, order.card, 7.0
    width = proof.set(wording.name(card.person, " "), x, 12, look.head(12, "bold", 0.04), within=40)
    proof.set(english.romaji(card.person), x + width + 3, 12, look.text(6), within=max(10, 68 - width))
    y = 16.6
    for line in [*wording.titles(card), *wording.department(card)]:
        proof.set(line, x, y, look.text(5.8), within=71)
        y += 2.8
    proof.rule(x, y + 0.6, x + 9, look.accent, 1)
    lines = [*address_lines(order), *numbers(order), *net(order)]
    rise(proof, lines, x, 42.4, look.text(5.6), leading=2.8, width_mm=71, top=y + 4)
    proof.paste(mark(look.mark, look.accent, look.second), x, 44.6, 5.4)
    proof.set(wording.company(card), x + 7, 48.8, look.head(7.4, "bold"), within=63)


@layout("opened")
def tinted_foot(proof: Proof, order: PrintOrder) -> None:
    """A pale ground under the block; house and mark at the right head, slogan above it where there is one."""
    look, card, x = order.look, order.card, 6.5
    proof.box(0, 35, 91, 55, pale(look.accent, 0.1))
    proof.set(wording.slogan(card), 84.5, 6.6, look.text(4.8).inked(look.accent), "right", within=60)
    proof.set(wording.company(card), 84.5, 11.8, look.head(9, "bold"), "right", within=66)
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.4, 8)
    rise(
        proof, wording.position(card, order.voice.title_gap), x, 22.6, look.text(6.2), leading=2.8, width_mm=77, top=18
    )
    proof.set(wording.name(card.person, "　"), x, 31, look.head(15, "medium", 0.1), within=50)
    lines = [*address_lines(order), *numbers(order), *wording.in_one_line(net(order))]
    rise(proof, lines, x, 51, look.text(5.9), leading=3.1, width_mm=78, top=39.4)
