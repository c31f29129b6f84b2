"""Cards on which columns and lines meet."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_in_three, address_lines, net, numbers_apart, rise
from tests.press.layouts.judge.everyday_fronts import mail_and_page
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby


@layout("judge", size_mm=PORTRAIT_MM)
def head_across(proof: Proof, order: PrintOrder) -> None:
    """Portrait: mark and house across on the axis at the head, name downwards in the middle with the post at its right, block centred at the foot."""
    look, card, x = order.look, order.card, 27.5
    proof.paste(mark(look.mark, look.accent, look.second), x - 4, 5.4, 8)
    proof.set(wording.company(card), x, 18, look.head(8.6, "bold", 0.03), "centre", within=46)
    leftwards(proof, held(order), 45.6, 24, look.text(6.1, spacing=0.04), step=3.1, height=36, align="top", until=37)
    column_with_ruby(
        proof, card.person, 24.5, 24, look.head(18.6, "medium", 0.12), gap="　", within=38, ruby=look.japanese
    )
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, x, 86, look.text(5.5), leading=2.8, align="centre", width_mm=46, top=67)


@layout("judge")
def block_across_left(proof: Proof, order: PrintOrder) -> None:
    """Landscape: house downwards at the right edge, post and name downwards beside it; the block across at the left foot, mark above it."""
    look, card, x = order.look, order.card, 7.0
    proof.column(wording.company(card), 82, 7, look.head(9.4, "bold", 0.05), within=41)
    at = leftwards(proof, held(order), 74, 9, look.text(6.2, spacing=0.04), step=3.2, height=38, align="top", until=66)
    proof.column(wording.name(card.person, "　"), min(62.0, at - 4), 10, look.head(18.6, "medium", 0.12), within=37)
    proof.paste(mark(look.mark, look.accent, look.second), x, 7, 9)
    proof.set(wording.slogan(card), x, 20.6, look.text(4.7).inked(look.accent), within=42)
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, x, 49.6, look.text(5.5), leading=2.8, width_mm=42, top=26)


@layout("judge", size_mm=PORTRAIT_MM)
def white_on_head(proof: Proof, order: PrintOrder) -> None:
    """Portrait: house across in white on a field at the head; post, name and contact downwards under it, mail and site across at the foot."""
    look, card, x = order.look, order.card, 5.5
    proof.box(0, 0, 55, 14, look.accent)
    proof.set(wording.company(card), 27.5, 8.6, look.head(9, "bold", 0.03).inked((255, 255, 255)), "centre", within=46)
    at = leftwards(
        proof, held(order), 47.6, 19, look.text(6.2, spacing=0.04), step=3.1, height=50, align="top", until=40
    )
    proof.column(wording.name(card.person, "　"), min(33.0, at - 5), 22, look.head(20, "medium", 0.14), within=48)
    leftwards(proof, contact(order), min(21.0, at - 16), 77, look.text(6), step=3.2, height=58, until=5.4)
    proof.rule(x, 79.4, 49.5, look.second, 0.3)
    rise(proof, mail_and_page(order), x, 86.4, look.text(5.4), leading=2.9, width_mm=44, top=82.6)


@layout("judge", size_mm=PORTRAIT_MM)
def name_right_block_left(proof: Proof, order: PrintOrder) -> None:
    """Portrait: name and post downwards at the right over the whole height; house, its English and the block across at the left in short lines."""
    look, card, x, voice = order.look, order.card, 4.6, order.voice
    proof.column(wording.name(card.person, "　"), 47, 8, look.head(19, "medium", 0.2), within=62)
    leftwards(proof, held(order), 38.6, 8, look.text(6, spacing=0.04), step=3.1, height=46, align="top", until=32)
    proof.paste(mark(look.mark, look.accent, look.second), x, 7, 8.4)
    proof.set(wording.company(card), x, 62, look.head(7.6, "bold"), within=34)
    proof.set(english.company(card), x, 65, look.text(4.7).inked(look.accent), within=34)
    lines = [
        voice.postal_of(card.office),
        *address_in_three(voice, card.office),
        *numbers_apart(order),
        *mail_and_page(order),
    ]
    rise(proof, lines, x, 86.6, look.text(5.2), leading=2.5, width_mm=35, top=69)
