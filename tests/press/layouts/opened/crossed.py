"""Cards written both ways."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.opened.ordinary import mail_and_site
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby


@layout("opened", size_mm=PORTRAIT_MM)
def crossed_tall(proof: Proof, order: PrintOrder) -> None:
    """Portrait: house and mark across on top, post and name downwards below, the block across at the left foot."""
    look, card, x = order.look, order.card, 5.5
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.6, 5.8)
    proof.set(wording.company(card), 13, 9.8, look.head(8.2, "bold"), within=37)
    proof.rule(x, 14.4, 49.5, look.accent, 0.4)
    leftwards(proof, held(order), 41.6, 20, look.text(6.2, spacing=0.04), step=3.1, height=40, align="top", until=35)
    column_with_ruby(
        proof, card.person, 24.6, 20, look.head(19, "medium", 0.1), gap="　", within=40, ruby=look.japanese
    )
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, x, 86, look.text(5.6), leading=2.8, width_mm=44, top=66.4)


@layout("opened", size_mm=PORTRAIT_MM)
def crossed_signature(proof: Proof, order: PrintOrder) -> None:
    """Portrait: post and name downwards at the upper right, house across at the middle's left edge, the block under it."""
    look, card, x = order.look, order.card, 5.5
    leftwards(proof, held(order), 47.4, 7, look.text(6.3, spacing=0.04), step=3.1, height=44, align="top", until=40)
    column_with_ruby(
        proof, card.person, 30, 8, look.head(19.4, "medium", 0.12), gap="　", within=42, ruby=look.japanese
    )
    proof.paste(mark(look.mark, look.accent, look.second), x, 7, 7.4)
    proof.set(wording.company(card), x, 61, look.head(8.4, "bold").inked(look.accent), within=44)
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, x, 86, look.text(5.6), leading=2.8, width_mm=44, top=65.4)


@layout("opened")
def crossed_wide(proof: Proof, order: PrintOrder) -> None:
    """Landscape: house downwards at the right edge, post and name downwards beside it, the block across at the left."""
    look, card, x = order.look, order.card, 7.0
    proof.column(wording.company(card), 83.4, 7, look.head(9, "bold", 0.05), within=41)
    leftwards(proof, held(order), 75, 8, look.text(6.2, spacing=0.04), step=3.1, height=38, align="top", until=68)
    proof.column(wording.name(card.person, "　"), 60.4, 8.6, look.head(18, "medium", 0.12), within=38)
    proof.paste(mark(look.mark, look.accent, look.second), x, 7, 8.6)
    lines = [*address_lines(order), *numbers(order, "  "), *net(order)]
    rise(proof, lines, x, 50, look.text(5.7), leading=3, width_mm=46, top=27)


@layout("opened")
def crossed_foot(proof: Proof, order: PrintOrder) -> None:
    """Landscape downwards from the right with the reading; mail and site across under the columns at the left."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 79, 5.6, 6)
    proof.column(wording.company(card), 82, 13.6, look.head(9.2, "bold", 0.04), within=36)
    x = leftwards(proof, held(order), 73, 7, look.text(6.2, spacing=0.04), step=3.2, height=40, align="top", until=60)
    column_with_ruby(
        proof,
        card.person,
        min(55.0, x - 6),
        8,
        look.head(17.6, "medium", 0.12),
        gap="　",
        within=38,
        ruby=look.japanese,
    )
    leftwards(proof, contact(order), min(37.0, x - 18), 42.6, look.text(6), step=3.6, height=36, until=6.4)
    rise(proof, mail_and_site(order), 6, 51, look.text(5.5), leading=2.8, width_mm=38, top=47.4)
