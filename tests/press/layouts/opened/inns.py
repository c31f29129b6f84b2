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


@layout("opened")
def centre_band(proof: Proof, order: PrintOrder) -> None:
    """A band of colour down the middle holds the company in white; the person right of it, address and numbers left of it."""
    look, card = order.look, order.card
    proof.box(36, 0, 48, 55, look.accent)
    white = look.head(11, "bold", 0.12).inked((255, 255, 255))
    proof.column(wording.company(card), 42, 6, white, within=43)
    after = leftwards(
        proof, held(order), 83.5, 7, look.text(6.6, spacing=0.04), step=3.5, height=36, align="top", until=70
    )
    x = min(66.0, after - 4.4)
    column_with_ruby(proof, card.person, x, 12, look.head(18, "bold", 0.08), gap="　", within=37, ruby=look.japanese)
    leftwards(proof, contact(order), 31, 6, look.text(6.6), step=3.8, height=43, align="top", until=7)
    proof.paste(mark(look.mark, look.accent, look.second), 79, 45, 5)


@layout("opened", size_mm=PORTRAIT_MM)
def tall_decks(proof: Proof, order: PrintOrder) -> None:
    """Portrait in two decks of columns: the house and what the person is there above a rule, the name and the address below."""
    look, card = order.look, order.card
    proof.column(wording.company(card), 45.6, 7, look.head(11.5, "medium", 0.06), within=34.6)
    leftwards(proof, held(order), 37, 8, look.text(6.6), step=3.6, height=33, align="top", until=24)
    proof.paste(mark(look.mark, look.accent, look.second), 7, 7, 9)
    proof.rule(6, 44.4, 49, look.accent, 0.9)
    proof.rule(6, 45.2, 49, look.second, 0.3)
    name = look.head(17, "medium", 0.08)
    column_with_ruby(proof, card.person, 42, 49, name, gap="　", within=36, ruby=look.japanese)
    leftwards(proof, contact(order), 32, 85.4, look.text(6.2), step=4.4, height=37.6, until=8)
