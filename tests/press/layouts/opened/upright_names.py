"""Cards that are written both ways."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise
from tests.press.layouts.leftwards import held, leftwards
from tests.press.layouts.opened.customary import mail_and_web
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby


@layout("opened", size_mm=PORTRAIT_MM)
def caller_tall(proof: Proof, order: PrintOrder) -> None:
    """Portrait: house downwards at the right edge, post and name downwards beside it, the block across at the foot."""
    look, card, x = order.look, order.card, 5.5
    proof.column(wording.company(card), 48, 7, look.head(9, "bold", 0.04), within=54)
    leftwards(proof, held(order), 40.4, 8, look.text(6.2, spacing=0.04), step=3.1, height=48, align="top", until=34)
    proof.column(wording.name(card.person, "　"), 25.4, 12, look.head(20, "medium", 0.12), within=46)
    proof.paste(mark(look.mark, look.accent, look.second), x, 7, 7)
    lines = [*address_lines(order), *numbers_apart(order), *mail_and_web(order)]
    rise(proof, lines, x, 86, look.text(5.6), leading=2.8, width_mm=44.5, top=66)


@layout("opened", size_mm=PORTRAIT_MM)
def caller_axis(proof: Proof, order: PrintOrder) -> None:
    """Portrait: mark and house across at the head on the axis, the name downwards in the middle, the block across at the foot."""
    look, card, x = order.look, order.card, 27.5
    proof.paste(mark(look.mark, look.accent, look.second), x - 4, 6, 8)
    proof.set(wording.company(card), x, 18.6, look.head(8, "bold", 0.02), "centre", within=46)
    leftwards(proof, held(order), 41, 24, look.text(6.1, spacing=0.04), step=3, height=38, align="top", until=35)
    column_with_ruby(
        proof, card.person, 26, 24, look.head(18.4, "medium", 0.12), gap="　", within=38, ruby=look.japanese
    )
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, 5, 86.4, look.text(5.6), leading=2.8, width_mm=45, top=66.6)


@layout("opened")
def caller_wide(proof: Proof, order: PrintOrder) -> None:
    """Landscape: mark and house across at the left head, post and name downwards at the right, the block across under the house."""
    look, card, x = order.look, order.card, 7.0
    proof.paste(mark(look.mark, look.accent, look.second), x, 6.4, 6.6)
    proof.set(wording.company(card), 15.4, 11, look.head(8.4, "bold", 0.02), within=38)
    leftwards(proof, held(order), 81, 8, look.text(6.2, spacing=0.04), step=3.1, height=39, align="top", until=74)
    column_with_ruby(
        proof, card.person, 64, 8.4, look.head(18, "medium", 0.12), gap="　", within=38, ruby=look.japanese
    )
    lines = [*address_lines(order), *numbers(order, "  "), *mail_and_web(order)]
    rise(proof, lines, x, 50, look.text(5.6), leading=2.9, width_mm=48, top=28)


@layout("opened", size_mm=PORTRAIT_MM)
def caller_ruled(proof: Proof, order: PrintOrder) -> None:
    """Portrait: the person downwards in the upper part, a rule, then house and block across from the left edge."""
    look, card, x = order.look, order.card, 5.5
    leftwards(proof, held(order), 46, 7, look.text(6.3, spacing=0.04), step=3.2, height=44, align="top", until=39)
    proof.column(wording.name(card.person, "　"), 29, 9, look.head(20, "medium", 0.14), within=42)
    proof.rule(x, 55.4, 49.5, look.accent, 0.6)
    proof.set(wording.company(card), x, 61, look.head(8.4, "bold"), within=44)
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, x, 86, look.text(5.6), leading=2.8, width_mm=44, top=65.6)
