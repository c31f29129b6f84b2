"""Print one card: a layout, an order and a type case give a proof."""

from __future__ import annotations

from tests.press.layouts import LAYOUTS
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.typecase import TypeCase


def print_card(layout: str, order: PrintOrder, case: TypeCase) -> Proof:
    """The card in that layout. KeyError for a layout that is not registered."""
    chosen = LAYOUTS[layout]
    proof = Proof(case, *chosen.size_mm, paper=order.look.paper)
    chosen.compose(proof, order)
    return proof


def print_blank(order: PrintOrder, case: TypeCase, size_mm: tuple[float, float]) -> Proof:
    """The unprinted side of such a card."""
    return Proof(case, *size_mm, paper=order.look.paper)
