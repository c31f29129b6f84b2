"""Cards written downwards throughout."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby


@layout("opened")
def upright_plain(proof: Proof, order: PrintOrder) -> None:
    """Landscape: house at the right, post, name in the middle, address and numbers at the left from one foot."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 77.6, 5.6, 6.4)
    proof.column(wording.company(card), 80.8, 13.6, look.head(9.6, "bold", 0.06), within=36)
    x = leftwards(proof, held(order), 70.6, 8, look.text(6.4, spacing=0.04), step=3.3, height=40, align="top", until=56)
    column_with_ruby(
        proof, card.person, min(52.0, x - 6), 9, look.head(18, "medium", 0.14), gap="　", within=38, ruby=look.japanese
    )
    leftwards(proof, contact(order), 33, 49, look.text(6.2), step=3.7, height=42, until=6.4)


@layout("opened", size_mm=PORTRAIT_MM)
def upright_tall(proof: Proof, order: PrintOrder) -> None:
    """Portrait: house at the right from the head, post left of it, the name large in the middle, address and numbers at the left foot."""
    look, card = order.look, order.card
    proof.column(wording.company(card), 47.4, 8, look.head(10, "bold", 0.06), within=76)
    x = leftwards(proof, held(order), 39, 12, look.text(6.6, spacing=0.04), step=3.3, height=66, align="top", until=32)
    column_with_ruby(
        proof,
        card.person,
        min(28.4, x - 6.8),
        22,
        look.head(20.5, "medium", 0.14),
        gap="　",
        within=52,
        ruby=look.japanese,
    )
    leftwards(proof, contact(order), 17, 84, look.text(6.2), step=3, height=72, until=4.8)


@layout("opened", size_mm=PORTRAIT_MM)
def upright_house_low(proof: Proof, order: PrintOrder) -> None:
    """Portrait: post and name from the right half's head, the house left of the name, address and numbers after it."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 42.6, 6.6, 6.4)
    x = leftwards(
        proof, held(order), 45.8, 17, look.text(6.4, spacing=0.04), step=3.2, height=56, align="top", until=40
    )
    column_with_ruby(
        proof,
        card.person,
        min(35.4, x - 6),
        17,
        look.head(19, "medium", 0.12),
        gap="　",
        within=48,
        ruby=look.japanese,
    )
    proof.column(wording.company(card), 22.6, 85, look.head(8.8, "bold", 0.04), "bottom", within=74)
    leftwards(proof, contact(order), 16, 85, look.text(5.9), step=2.8, height=72, until=4.8)
