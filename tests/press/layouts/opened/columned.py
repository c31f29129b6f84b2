"""Cards written downwards, the old way."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.foot import rise
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.opened.customary import mail_and_web
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby


@layout("opened")
def columned_wide(proof: Proof, order: PrintOrder) -> None:
    """Landscape: mark and house at the right, post beside it, the name in the middle with its reading, contact at the left foot."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 79.4, 5.6, 5.6)
    proof.column(wording.company(card), 82.2, 13, look.head(9, "bold", 0.05), within=36)
    x = leftwards(proof, held(order), 73.4, 8, look.text(6.2, spacing=0.04), step=3.2, height=40, align="top", until=58)
    column_with_ruby(
        proof, card.person, min(53.0, x - 6), 9, look.head(18, "medium", 0.14), gap="　", within=38, ruby=look.japanese
    )
    leftwards(proof, contact(order), min(34.0, x - 19), 49, look.text(6), step=3.6, height=42, until=6.4)


@layout("opened", size_mm=PORTRAIT_MM)
def columned_tall(proof: Proof, order: PrintOrder) -> None:
    """Portrait: house from the head at the right, post lower, the name large in the middle, contact at the left foot."""
    look, card = order.look, order.card
    proof.column(wording.company(card), 47, 8, look.head(10, "bold", 0.06), within=74)
    x = leftwards(proof, held(order), 38.6, 9, look.text(6.5, spacing=0.04), step=3.3, height=66, align="top", until=32)
    proof.column(wording.name(card.person, "　"), min(28.0, x - 6), 22, look.head(21, "medium", 0.16), within=52)
    leftwards(proof, contact(order), min(16.6, x - 16.6), 84.6, look.text(6.2), step=3.1, height=74, until=4.8)


@layout("opened")
def columned_mail_low(proof: Proof, order: PrintOrder) -> None:
    """Landscape downwards: the name right of the middle, house at its left, contact after it; mail and site across at the foot."""
    look, card = order.look, order.card
    x = leftwards(proof, held(order), 82, 7, look.text(6.2, spacing=0.04), step=3.2, height=40, align="top", until=70)
    column_with_ruby(
        proof,
        card.person,
        min(71.0, x - 5.6),
        7.4,
        look.head(17.6, "medium", 0.12),
        gap="　",
        within=38,
        ruby=look.japanese,
    )
    proof.column(wording.company(card), min(55.6, x - 21), 7, look.head(9, "bold", 0.05), within=40)
    leftwards(proof, contact(order), min(43.0, x - 32), 46.6, look.text(6), step=3.6, height=40, until=7)
    rise(
        proof, wording.in_one_line(mail_and_web(order), "　"), 7, 51.4, look.text(5.4), leading=2.8, width_mm=77, top=51
    )
