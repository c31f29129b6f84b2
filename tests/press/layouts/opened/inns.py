"""Cards of inns, temples and old houses, in columns throughout."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale, seal
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby


@layout("opened")
def ruled_inn(proof: Proof, order: PrintOrder) -> None:
    """Letter paper: hairlines between the columns. Address and numbers at the right, the company in the middle, the name left."""
    look, card = order.look, order.card
    proof.frame(3.4, 3.6, 87.6, 51.4, look.accent, weight_pt=0.7)
    lines = contact(order)
    after = leftwards(
        proof, lines, 83.6, 6.2, look.text(6.4, spacing=0.02), step=3.9, height=42.4, align="top", until=63
    )
    step = (83.6 - after) / len(lines)
    for place in range(len(lines)):
        proof.pillar(83.6 - (place + 0.5) * step, 3.6, 51.4, pale(look.accent, 0.55), 0.25)
    proof.column(wording.company(card), 54.6, 6.4, look.head(11, "medium", 0.1), within=42)
    proof.pillar(49, 3.6, 51.4, pale(look.accent, 0.55), 0.25)
    leftwards(proof, held(order), 45.4, 8, look.text(6.8, spacing=0.04), step=3.6, height=39, align="top", until=33)
    proof.pillar(30, 3.6, 51.4, pale(look.accent, 0.55), 0.25)
    column_with_ruby(
        proof, card.person, 18.6, 9, look.head(19, "medium", 0.12), gap="　", within=38, ruby=look.japanese
    )
    proof.paste(mark(look.mark, look.accent, look.second), 6, 45.6, 4)


@layout("opened", size_mm=PORTRAIT_MM)
def tall_priest(proof: Proof, order: PrintOrder) -> None:
    """Portrait: the name at the right edge below its titles' column heads, the company at the left edge, the address between."""
    look, card = order.look, order.card
    proof.box(0, 0, 55, 91, (250, 246, 236))
    proof.pillar(13.6, 6, 85, (150, 60, 50), 0.6)
    proof.column(wording.company(card), 8, 85, look.head(11.5, "medium", 0.14), "bottom", within=76)
    after = leftwards(
        proof, held(order), 50.4, 6, look.text(6.4, spacing=0.04), step=3.2, height=52, align="top", until=43
    )
    x = min(38.5, after - 5.4)
    column_with_ruby(proof, card.person, x, 11, look.head(19, "medium", 0.1), gap="　", within=50, ruby=look.japanese)
    seal(proof, card.person.family, 44.6, 77, 7)
    leftwards(proof, contact(order), x - 6.6, 85, look.text(6.6), step=3.3, height=70, until=17)
