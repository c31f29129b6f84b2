"""Fronts as most offices order them, in black and one colour."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise, whole_address
from tests.press.layouts.registry import EU_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line


def mail_and_page(order: PrintOrder) -> list[Line]:
    """Without an account."""
    return [order.voice.email_of(order.card), order.voice.url_of(order.card)]


@layout("judge")
def post_over_centre(proof: Proof, order: PrintOrder) -> None:
    """House on the axis at the head between mark and edge, post at the left of the middle, name right of it; block from the left edge."""
    look, card, x = order.look, order.card, 9.0
    proof.paste(mark(look.mark, look.accent, look.second), x, 6, 7.4)
    proof.set(wording.company(card), 47.5, 11.2, look.head(9.4, "bold", 0.06), "centre", within=58)
    held = [*wording.department_levels(card), *wording.titles(card)]
    rise(proof, held, x, 27.4, look.text(6), leading=2.9, width_mm=29, top=19)
    proof.set(wording.name(card.person, "　"), 40.5, 27.4, look.head(16, "medium", 0.14), within=43)
    lines = [*address_lines(order), *numbers(order), *wording.in_one_line(mail_and_page(order), "　")]
    rise(proof, lines, x, 50, look.text(5.8), leading=3.1, width_mm=74, top=36)


@layout("judge")
def house_low_right(proof: Proof, order: PrintOrder) -> None:
    """The person at the left head with the reading behind the name; house flush right in the middle, the block under it flush right."""
    look, card, x, right = order.look, order.card, 8.0, 83.0
    rise(proof, wording.position(card, order.voice.title_gap), x, 12.4, look.text(6), leading=2.8, width_mm=60, top=8.8)
    width = proof.set(wording.name(card.person, "　"), x, 20.4, look.head(15, "bold", 0.08), within=46)
    reading = wording.kana(card.person, katakana=True, gap=" ")
    proof.set(reading, x + width + 3, 20.4, look.text(5.4, spacing=0.04), within=max(12, 70 - width))
    width = proof.set(wording.company(card), right, 33, look.head(8.8, "bold", 0.03), "right", within=64)
    proof.paste(mark(look.mark, look.accent, look.second), right - width - 8, 28.6, 5.8)
    lines = [whole_address(order), *numbers(order, "  "), *mail_and_page(order)]
    rise(proof, lines, right, 50, look.text(5.6), leading=3, align="right", width_mm=75, top=38)


@layout("judge")
def ruby_and_rule(proof: Proof, order: PrintOrder) -> None:
    """Department and title over the name with its reading above each part, a short bar under it; house and block below at the left."""
    look, card, x = order.look, order.card, 8.5
    proof.paste(mark(look.mark, look.accent, look.second), 73, 6, 10)
    rise(proof, wording.position(card, "　"), x, 11.6, look.text(5.9), leading=2.8, width_mm=60, top=8.4)
    name_with_ruby(
        proof, card.person, x, 20.8, look.head(15.4, "medium", 0.12), gap="　", within=56, ruby=look.japanese
    )
    proof.rule(x, 23.6, x + 12, look.accent, 1.6)
    proof.set(wording.company(card), x, 31.8, look.head(9, "bold", 0.02), within=74)
    lines = [*address_lines(order), *numbers(order, "　"), *net(order)]
    rise(proof, lines, x, 50.4, look.text(5.6), leading=2.8, width_mm=74, top=36)


@layout("judge", size_mm=EU_MM)
def latin_first(proof: Proof, order: PrintOrder) -> None:
    """85 × 55: Latin name and English posts above the name, the posts below it, all on the left edge; house in both tongues at the foot."""
    look, card, x = order.look, order.card, 7.0
    proof.set(english.romaji(card.person, capitals=True), x, 8.6, look.text(6.4, spacing=0.1), within=60)
    rise(proof, wording.in_one_line(english.position(card), " / "), x, 11.8, look.text(5), leading=2.6, width_mm=60)
    proof.set(wording.name(card.person, order.voice.name_gap), x, 18.6, look.head(14.4, "medium", 0.06), within=50)
    proof.paste(mark(look.mark, look.accent, look.second), 70, 6, 8)
    held = [*wording.titles(card), *wording.department(card)]
    rise(proof, held, x, 26, look.text(5.8), leading=2.8, width_mm=70, top=22.4)
    rise(
        proof, [*numbers(order, "  "), *mail_and_page(order)], x, 37, look.text(5.5), leading=2.7, width_mm=71, top=29.4
    )
    proof.rule(x, 39.4, 78, look.second, 0.3)
    width = proof.set(wording.company(card), x, 44, look.head(7.8, "bold"), within=42)
    proof.set(english.company(card), x + width + 3, 44, look.text(5), within=max(14, 68 - width))
    rise(proof, address_lines(order), x, 50.4, look.text(5.4), leading=2.8, width_mm=71, top=47.6)


@layout("judge")
def small_and_left(proof: Proof, order: PrintOrder) -> None:
    """Everything small in one column from the middle of the card: house, name with the title behind it, block; the mark alone at the left."""
    look, card, x = order.look, order.card, 36.0
    proof.paste(mark(look.mark, look.accent, look.second), 11, 19, 15)
    proof.set(wording.company(card), x, 11, look.head(8, "bold", 0.02), within=48)
    proof.set(wording.slogan(card), x, 14.6, look.text(4.8).inked(look.accent), within=48)
    rise(proof, wording.department(card), x, 21.6, look.text(5.7), leading=2.7, width_mm=48)
    width = proof.set(
        wording.name(card.person, order.voice.name_gap), x, 27.6, look.head(12.4, "medium", 0.06), within=28
    )
    held = wording.in_one_line(wording.titles(card), order.voice.title_gap)
    rise(proof, held, x + width + 2.4, 27.6, look.text(5.6), leading=2.6, width_mm=max(10, 46 - width))
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, x, 49.8, look.text(5.4), leading=2.6, width_mm=48, top=32.6)
