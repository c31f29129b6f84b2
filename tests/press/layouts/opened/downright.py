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
def downright_wide(proof: Proof, order: PrintOrder) -> None:
    """Landscape: house at the right, post at the head left of it, the name in the middle, address and numbers at the left foot."""
    look, card = order.look, order.card
    proof.column(wording.company(card), 82, 7, look.head(9.4, "bold", 0.05), within=42)
    x = leftwards(proof, held(order), 72.4, 7, look.text(6.3, spacing=0.04), step=3.2, height=41, align="top", until=58)
    proof.column(wording.name(card.person, "　"), min(52.0, x - 6), 9, look.head(18.4, "medium", 0.14), within=39)
    leftwards(proof, contact(order), min(34.0, x - 20), 49.4, look.text(6.1), step=3.6, height=43, until=6.4)


@layout("opened", size_mm=PORTRAIT_MM)
def downright_tall(proof: Proof, order: PrintOrder) -> None:
    """Portrait: the name large in the middle with its reading, post at its head's right, house at the right edge, contact left."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 44, 6, 6.2)
    proof.column(wording.company(card), 47.2, 15, look.head(9.6, "bold", 0.05), within=68)
    x = leftwards(
        proof, held(order), 39.4, 10, look.text(6.4, spacing=0.04), step=3.2, height=70, align="top", until=33
    )
    column_with_ruby(
        proof,
        card.person,
        min(28.6, x - 6.4),
        24,
        look.head(20, "medium", 0.12),
        gap="　",
        within=50,
        ruby=look.japanese,
    )
    leftwards(proof, contact(order), min(17.4, x - 17), 85, look.text(6.1), step=3, height=74, until=4.8)


@layout("opened", size_mm=PORTRAIT_MM)
def downright_pillar(proof: Proof, order: PrintOrder) -> None:
    """Portrait between two hairlines: address and numbers left of one, the house right of the other, the person between."""
    look, card = order.look, order.card
    proof.pillar(42.6, 7, 84, look.accent, 0.4)
    proof.column(wording.company(card), 47.6, 8, look.head(9.4, "medium", 0.06), within=75)
    x = leftwards(proof, held(order), 38.8, 9, look.text(6.2, spacing=0.04), step=3.1, height=58, align="top", until=32)
    column_with_ruby(
        proof, card.person, min(28.4, x - 6), 20, look.head(19, "medium", 0.14), gap="　", within=50, ruby=look.japanese
    )
    proof.pillar(19.4, 7, 84, look.accent, 0.4)
    leftwards(proof, contact(order), 16.4, 84, look.text(5.9), step=2.9, height=74, until=4.8)
