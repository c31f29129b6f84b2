"""The cards that lie in every office's drawer."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise, whole_address
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line


def mail_and_site(order: PrintOrder) -> list[Line]:
    """Few offices name an account."""
    return [order.voice.email_of(order.card), order.voice.url_of(order.card)]


@layout("opened")
def drawer_first(proof: Proof, order: PrintOrder) -> None:
    """Mark and house at the left head, post, name under its reading, the block at the foot under a hairline."""
    look, card, x = order.look, order.card, 8.0
    proof.paste(mark(look.mark, look.accent, look.second), x, 6.4, 6.8)
    proof.set(wording.company(card), 16.6, 11.2, look.head(9.2, "bold", 0.03), within=66)
    rise(
        proof, wording.position(card, order.voice.title_gap), x, 20.6, look.text(6.2), leading=2.9, width_mm=75, top=17
    )
    name_with_ruby(proof, card.person, x, 29.4, look.head(15, "medium", 0.1), gap="　", within=52, ruby=look.japanese)
    proof.rule(x, 33.4, 83, look.second, 0.3)
    lines = [*address_lines(order), *numbers(order), *mail_and_site(order)]
    rise(proof, lines, x, 50.4, look.text(6), leading=3, width_mm=75, top=37.4)


@layout("opened")
def drawer_low_house(proof: Proof, order: PrintOrder) -> None:
    """The person in the upper half with the Latin spelling beside the name; mark and house begin the lower half."""
    look, card, x = order.look, order.card, 9.0
    rise(proof, wording.position(card, order.voice.title_gap), x, 12.6, look.text(6.2), leading=2.9, width_mm=73, top=9)
    width = proof.set(
        wording.name(card.person, order.voice.name_gap), x, 21.4, look.head(14.6, "medium", 0.08), within=46
    )
    proof.set(
        english.romaji(card.person), x + width + 3.6, 21.4, look.text(6, spacing=0.02), within=max(10, 69 - width)
    )
    proof.paste(mark(look.mark, look.accent, look.second), x, 27.6, 5.8)
    proof.set(wording.company(card), x + 7.4, 31.8, look.head(8.6, "bold", 0.02), within=66)
    lines = [whole_address(order), *numbers(order, "  "), *wording.in_one_line(net(order), "  ")]
    rise(proof, lines, x, 49.6, look.text(5.9), leading=3.3, width_mm=73, top=38)


@layout("opened")
def drawer_axis(proof: Proof, order: PrintOrder) -> None:
    """On the axis: mark, house, post and name; the block on the axis too."""
    look, card, x = order.look, order.card, 45.5
    proof.paste(mark(look.mark, look.accent, look.second), x - 3.4, 4.8, 6.8)
    proof.set(wording.company(card), x, 16, look.head(8.8, "bold", 0.04), "centre", within=76)
    rise(proof, wording.position(card, order.voice.title_gap), x, 23.2, look.text(6), leading=2.7, align="centre",
         width_mm=76, top=20)  # fmt: skip
    proof.set(wording.name(card.person, "　"), x, 31.4, look.head(15, "medium", 0.12), "centre", within=58)
    proof.set(wording.kana(card.person), x, 34.6, look.text(4.9), "centre", within=40)
    lines = [whole_address(order), *numbers(order), *wording.in_one_line(mail_and_site(order))]
    rise(proof, lines, x, 50.6, look.text(5.9), leading=3.1, align="centre", width_mm=78, top=39.4)


@layout("opened")
def drawer_right_block(proof: Proof, order: PrintOrder) -> None:
    """Mark alone at the left, everything else from one edge right of it; the house over its address."""
    look, card, x = order.look, order.card, 27.0
    proof.paste(mark(look.mark, look.accent, look.second), 8, 8, 12.4)
    rise(proof, wording.position(card, "　"), x, 12, look.text(6.1), leading=2.8, width_mm=57, top=8.6)
    proof.set(wording.name(card.person, order.voice.name_gap), x, 20.4, look.head(14.4, "bold", 0.06), within=46)
    proof.set(wording.kana(card.person, katakana=True), x, 23.8, look.text(4.9), within=46)
    proof.set(wording.company(card), x, 31.4, look.head(8.4, "bold").inked(look.accent), within=57)
    lines = [*address_lines(order), *numbers(order), *net(order)]
    rise(proof, lines, x, 50.4, look.text(5.8), leading=2.9, width_mm=57, top=35.2)


@layout("opened")
def drawer_beside(proof: Proof, order: PrintOrder) -> None:
    """Department and title stacked at the left of the name; the house on top at the right, the block in two columns below."""
    look, card = order.look, order.card
    proof.set(wording.company(card), 83.5, 11, look.head(9, "bold", 0.02), "right", within=66)
    proof.paste(mark(look.mark, look.accent, look.second), 7.5, 5.8, 7.4)
    held = [*wording.department_levels(card), *wording.titles(card)]
    rise(proof, held, 7.5, 25.6, look.text(5.9), leading=2.8, width_mm=27, top=17.4)
    proof.set(wording.name(card.person, "　"), 37, 25.6, look.head(15.4, "medium", 0.1), within=46)
    proof.rule(7.5, 30.6, 83.5, look.accent, 0.6)
    rise(proof, [*address_lines(order), *net(order)], 7.5, 48.6, look.text(5.7), leading=3.1, width_mm=47,
         top=36)  # fmt: skip
    rise(proof, numbers_apart(order), 57, 48.6, look.text(5.7), leading=3.1, width_mm=27, top=36)
