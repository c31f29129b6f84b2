"""Cards written both ways: the name downwards, addresses of the net across."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.opened.plain import web
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby


@layout("opened", size_mm=PORTRAIT_MM)
def tall_foot_across(proof: Proof, order: PrintOrder) -> None:
    """Portrait: house, post and name downwards in the upper part, the block across at the foot under a hairline."""
    look, card = order.look, order.card
    proof.column(wording.company(card), 47.6, 7, look.head(9.4, "bold", 0.05), within=54)
    x = leftwards(proof, held(order), 39, 8, look.text(6.4, spacing=0.04), step=3.2, height=50, align="top", until=31)
    column_with_ruby(
        proof,
        card.person,
        min(25.0, x - 6.4),
        12,
        look.head(20, "medium", 0.12),
        gap="　",
        within=46,
        ruby=look.japanese,
    )
    proof.paste(mark(look.mark, look.accent, look.second), 5.4, 7, 6.4)
    proof.rule(5, 64, 50, look.second, 0.4)
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, 5, 86, look.text(5.7), leading=2.8, width_mm=45, top=67.6)


@layout("opened", size_mm=PORTRAIT_MM)
def tall_head_across(proof: Proof, order: PrintOrder) -> None:
    """Portrait: mark and house across on top, the name with its post downwards in the middle, the block across on the axis below."""
    look, card, x = order.look, order.card, 27.5
    proof.paste(mark(look.mark, look.accent, look.second), x - 3.6, 6, 7.2)
    proof.set(wording.company(card), x, 18.6, look.head(8.4, "bold"), "centre", within=46)
    leftwards(proof, held(order), 41, 24, look.text(6.2, spacing=0.04), step=3.1, height=38, align="top", until=36)
    column_with_ruby(proof, card.person, 25, 24, look.head(19, "medium", 0.1), gap="　", within=37, ruby=look.japanese)
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, x, 86.4, look.text(5.6), leading=2.8, align="centre", width_mm=46, top=66.4)


@layout("opened")
def name_down_right(proof: Proof, order: PrintOrder) -> None:
    """Landscape: post and name downwards in the right half, house and block across at the left."""
    look, card, x = order.look, order.card, 6.5
    leftwards(proof, held(order), 83, 8, look.text(6.2, spacing=0.04), step=3.2, height=39, align="top", until=75)
    column_with_ruby(
        proof, card.person, 66.4, 8.6, look.head(18.5, "medium", 0.12), gap="　", within=38, ruby=look.japanese
    )
    proof.paste(mark(look.mark, look.accent, look.second), x, 6, 7)
    proof.set(wording.company(card), x, 19, look.head(8.6, "bold"), within=51)
    lines = [*address_lines(order), *numbers(order, "  "), *net(order)]
    rise(proof, lines, x, 50.4, look.text(5.7), leading=2.9, width_mm=51, top=27)


@layout("opened")
def upright_net_across(proof: Proof, order: PrintOrder) -> None:
    """Landscape downwards from the right, but mail and site across in small type at the left foot."""
    look, card = order.look, order.card
    proof.column(wording.company(card), 82, 6.6, look.head(9.6, "bold", 0.05), within=42)
    x = leftwards(proof, held(order), 73, 7, look.text(6.3, spacing=0.04), step=3.2, height=40, align="top", until=60)
    column_with_ruby(
        proof, card.person, min(56.0, x - 6), 8, look.head(18, "medium", 0.12), gap="　", within=37, ruby=look.japanese
    )
    leftwards(proof, contact(order), min(38.0, x - 18), 43, look.text(6), step=3.6, height=36, until=6.4)
    rise(proof, web(order), 6, 51, look.text(5.6), leading=2.8, width_mm=40, top=47.6)
