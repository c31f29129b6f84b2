"""Cards written downwards."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby
from tests.press.typesetting import Type


@layout("opened", size_mm=PORTRAIT_MM)
def crest_tall(proof: Proof, order: PrintOrder) -> None:
    """Portrait: mark in the middle of the head, house at the right, the name under the mark, post beside its head, contact left."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 23, 7, 9)
    proof.column(wording.company(card), 48, 9, look.head(9.4, "bold", 0.05), within=72)
    x = leftwards(proof, held(order), 41, 20, look.text(6.3, spacing=0.04), step=3.2, height=52, align="top", until=34)
    column_with_ruby(
        proof,
        card.person,
        min(27.0, x - 6.6),
        22,
        look.head(20, "medium", 0.14),
        gap="　",
        within=46,
        ruby=look.japanese,
    )
    leftwards(proof, contact(order), min(17.0, x - 16.5), 85, look.text(6.1), step=3.2, height=64, until=4.8)


@layout("opened")
def house_midmost(proof: Proof, order: PrintOrder) -> None:
    """Landscape: post and name at the right, the house with its mark in the middle, contact from the head at the left."""
    look, card = order.look, order.card
    x = leftwards(proof, held(order), 82, 8, look.text(6.2, spacing=0.04), step=3.2, height=39, align="top", until=71)
    proof.column(wording.name(card.person, "　"), min(70, x - 4), 10, look.head(19, "medium", 0.12), within=37)
    middle = min(51, x - 18)
    proof.paste(mark(look.mark, look.accent, look.second), middle - 2.8, 6, 5.6)
    proof.column(wording.company(card), middle, 13.4, look.head(8.8, "bold", 0.04), within=36)
    leftwards(proof, contact(order), min(40, middle - 8), 9, look.text(6), step=3.7, height=40, align="top", until=7)


@layout("opened")
def ruled_columns(proof: Proof, order: PrintOrder) -> None:
    """Landscape between frame and hairlines, as letter paper is ruled: house, person and contact each in a field of their own."""
    look, card = order.look, order.card
    proof.frame(3.6, 3.6, 87.4, 51.4, look.accent, weight_pt=0.5)
    proof.pillar(76.4, 3.6, 51.4, look.accent, 0.3)
    proof.pillar(37.6, 3.6, 51.4, look.accent, 0.3)
    proof.column(wording.company(card), 82, 7.4, look.head(9, "bold", 0.04), within=40)
    x = leftwards(
        proof, held(order), 71.6, 7.4, look.text(6.2, spacing=0.04), step=3.2, height=40, align="top", until=61
    )
    column_with_ruby(
        proof, card.person, min(51, x - 5), 9, look.head(18, "medium", 0.14), gap="　", within=38, ruby=look.japanese
    )
    leftwards(proof, contact(order), 33, 48, look.text(6), step=3.8, height=41, until=8.4)


@layout("opened")
def sideways_mail(proof: Proof, order: PrintOrder) -> None:
    """Landscape: house at the right, post, name and contact follow; mail and site turned, the last two columns at the left."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 79.6, 5.4, 5.2)
    proof.column(wording.company(card), 82.2, 12.4, look.head(8.8, "bold", 0.04), within=37)
    x = leftwards(proof, held(order), 73.6, 8, look.text(6.1, spacing=0.04), step=3.1, height=40, align="top", until=63)
    proof.column(wording.name(card.person, "　"), min(58, x - 4), 9, look.head(18, "medium", 0.14), within=38)
    leftwards(proof, contact(order), min(43, x - 15), 49, look.text(6), step=3.5, height=42, until=19)
    for line, at in ((order.voice.email_of(card), 12.6), (order.voice.url_of(card), 7.6)):
        type_: Type = proof.fit(line, look.text(5.6), 42)
        proof.sideways(line, at, 49 - proof.width_of(line, type_), type_)
