"""Cards written downwards throughout."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby


@layout("judge", size_mm=PORTRAIT_MM)
def post_then_name(proof: Proof, order: PrintOrder) -> None:
    """Portrait: post small at the right head, the name large in the middle, house left of it and the contact after it, both to the foot."""
    look, card = order.look, order.card
    x = leftwards(proof, held(order), 47.6, 9, look.text(6.4, spacing=0.04), step=3.3, height=50, align="top", until=38)
    proof.column(wording.name(card.person, "　"), min(35.0, x - 4.6), 18, look.head(21, "medium", 0.16), within=54)
    at = min(24.0, x - 14)
    proof.column(wording.company(card), at, 84, look.head(8.8, "bold", 0.04), "bottom", within=70)
    leftwards(proof, contact(order), at - 5.4, 84, look.text(6.1), step=3.2, height=74, until=4.8)


@layout("judge")
def right_to_left_low(proof: Proof, order: PrintOrder) -> None:
    """Landscape: mark over the house at the right edge, post and name with its reading in the middle, contact hanging from the head."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 79, 5, 6)
    proof.column(wording.company(card), 82, 13, look.head(9.2, "bold", 0.06), within=37)
    x = leftwards(proof, held(order), 71, 14, look.text(6.2, spacing=0.04), step=3.2, height=35, align="top", until=61)
    column_with_ruby(
        proof, card.person, min(54.0, x - 5), 9, look.head(19, "medium", 0.14), gap="　", within=38, ruby=look.japanese
    )
    leftwards(proof, contact(order), min(38, x - 19), 7.4, look.text(6), step=3.8, height=40, align="top", until=8)


@layout("judge", size_mm=PORTRAIT_MM)
def framed_tall(proof: Proof, order: PrintOrder) -> None:
    """Portrait in a double frame: house from the head at the right, post lower beside it, name in the middle, contact at the left from the head."""
    look, card = order.look, order.card
    proof.frame(3, 3, 52, 88, look.accent, weight_pt=0.9)
    proof.frame(3.9, 3.9, 51.1, 87.1, look.accent, weight_pt=0.25)
    proof.column(wording.company(card), 46, 8, look.head(9.2, "bold", 0.06), within=74)
    x = leftwards(
        proof, held(order), 39.4, 16, look.text(6.3, spacing=0.04), step=3.2, height=54, align="top", until=32
    )
    proof.column(wording.name(card.person, "　"), min(27.4, x - 4.4), 24, look.head(20, "medium", 0.16), within=52)
    leftwards(proof, contact(order), min(17.4, x - 14.4), 83, look.text(6), step=3, height=72, until=7.2)


@layout("judge")
def house_last(proof: Proof, order: PrintOrder) -> None:
    """Landscape: post and name at the right, the contact at the left edge, the house large between them and right of the contact."""
    look, card = order.look, order.card
    x = leftwards(proof, held(order), 82, 7, look.text(6.2, spacing=0.04), step=3.2, height=40, align="top", until=72)
    column_with_ruby(
        proof,
        card.person,
        min(66.0, x - 6),
        8.4,
        look.head(19, "medium", 0.14),
        gap="　",
        within=39,
        ruby=look.japanese,
    )
    at = min(45.0, x - 24)
    proof.pillar(at + 6.4, 8, 48, look.second, 0.3)
    proof.column(wording.company(card), at, 48, look.head(9, "bold", 0.04), "bottom", within=40)
    leftwards(proof, contact(order), min(37.0, at - 6), 48, look.text(5.9), step=3.6, height=41, until=7)
