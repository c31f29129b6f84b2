"""The cards that most offices have."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line


def web(order: PrintOrder) -> list[Line]:
    """Mail and site: few offices name an account."""
    return [order.voice.email_of(order.card), order.voice.url_of(order.card)]


@layout("opened")
def plain_left(proof: Proof, order: PrintOrder) -> None:
    """Mark and house on top, post, name with its reading behind it, the block at the foot: everything from one left edge."""
    look, card, x = order.look, order.card, 7.0
    proof.paste(mark(look.mark, look.accent, look.second), x, 6, 7.6)
    proof.set(wording.company(card), 16.6, 11.4, look.head(9.4, "bold", 0.02), within=68)
    rise(proof, wording.position(card, order.voice.title_gap), x, 23, look.text(6.4), leading=3, width_mm=77, top=18.4)
    width = proof.set(
        wording.name(card.person, order.voice.name_gap), x, 31.4, look.head(15, "medium", 0.06), within=48
    )
    proof.set(wording.kana(card.person), x + width + 3, 31.4, look.text(5.4), within=max(8, 74 - width))
    lines = [*address_lines(order), *numbers(order), *net(order)]
    rise(proof, lines, x, 50.6, look.text(6), leading=3.1, width_mm=77, top=37)


@layout("opened")
def plain_name_on_top(proof: Proof, order: PrintOrder) -> None:
    """Post and name above, the house with its mark in the middle below them, its address and numbers under it."""
    look, card, x = order.look, order.card, 8.0
    rise(proof, wording.position(card, order.voice.title_gap), x, 11, look.text(6.4), leading=2.9, width_mm=75, top=7.6)
    proof.set(wording.name(card.person, order.voice.name_gap), x, 19, look.head(15.5, "medium", 0.08), within=50)
    proof.set(english.romaji(card.person), x, 22.8, look.text(6, spacing=0.04), within=50)
    proof.paste(mark(look.mark, look.accent, look.second), x, 27.2, 6)
    proof.set(wording.company(card), x + 7.8, 31.6, look.head(8.8, "bold"), within=67)
    lines = [*address_lines(order), *numbers(order), *wording.in_one_line(web(order))]
    rise(proof, lines, x, 50, look.text(6), leading=3.2, width_mm=75, top=37)


@layout("opened")
def plain_axis(proof: Proof, order: PrintOrder) -> None:
    """All on the middle axis: house, post, name, and the block."""
    look, card, x = order.look, order.card, 45.5
    proof.set(wording.company(card), x, 10.4, look.head(9, "bold", 0.06), "centre", within=76)
    rise(proof, wording.position(card, order.voice.title_gap), x, 21.6, look.text(6.2), leading=2.9, align="centre",
         width_mm=76, top=17)  # fmt: skip
    proof.set(wording.name(card.person, "　"), x, 30, look.head(16, "medium", 0.14), "centre", within=60)
    lines = [*address_lines(order), *numbers(order), *wording.in_one_line(web(order))]
    rise(proof, lines, x, 50.4, look.text(5.9), leading=3.1, align="centre", width_mm=78, top=37)


@layout("opened")
def plain_post_before_name(proof: Proof, order: PrintOrder) -> None:
    """The house on top; department and title small at the left of the name, on its height; the block begins under the name."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 7, 6.4, 6.6)
    proof.set(wording.company(card), 15.4, 11.2, look.head(9, "bold"), within=69)
    held = [*wording.department_levels(card), *wording.titles(card)]
    step = min(2.9, 10 / max(1, len(held)))
    size = min([6.2, step * 2.2, *(proof.fit(line, look.text(6.2), 26).size_pt for line in held)])
    proof.stack(held, 7, 25.4 - step * (len(held) - 1) / 2, look.text(size), step)
    name_with_ruby(
        proof, card.person, 35, 26.6, look.head(15.5, "medium", 0.1), gap="　", within=48, ruby=look.japanese
    )
    lines = [*address_lines(order), *numbers_apart(order), *web(order)]
    rise(proof, lines, 35, 51, look.text(5.8), leading=2.8, width_mm=49.5, top=32)


@layout("opened")
def plain_two_columns(proof: Proof, order: PrintOrder) -> None:
    """Under a hairline the address stands at the left, the numbers at the right; mark at the right head."""
    look, card, x = order.look, order.card, 6.5
    proof.set(wording.company(card), x, 10.6, look.head(9.2, "bold").inked(look.accent), within=64)
    proof.paste(mark(look.mark, look.accent, look.second), 75.5, 5, 9)
    rise(proof, wording.position(card, "　"), x, 21.4, look.text(6.2), leading=2.9, width_mm=62, top=17)
    width = proof.set(wording.name(card.person, order.voice.name_gap), x, 30, look.head(15, "bold", 0.06), within=46)
    proof.set(english.romaji(card.person), x + width + 3.4, 30, look.text(6.2), within=max(10, 74 - width))
    proof.rule(x, 34.4, 84.5, look.second, 0.4)
    rise(proof, [*address_lines(order), *net(order)], x, 50, look.text(5.7), leading=3, width_mm=46, top=39)
    rise(proof, numbers_apart(order), 54.5, 50, look.text(5.7), leading=3, width_mm=30, top=39)
