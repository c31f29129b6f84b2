"""Cards written downwards."""

from __future__ import annotations

from dataclasses import replace

from tests.press import wording
from tests.press.grounds import rough_paper
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import seal
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby

_NIGHT = (30, 32, 40)


@layout("opened")
def address_at_edge(proof: Proof, order: PrintOrder) -> None:
    """Landscape read from the right: address and numbers in wide Arabic figures first, then house and titles, the name large at the left."""
    look, card = order.look, order.card
    wide = replace(order, columns=replace(order.columns, wide_digits=True))
    x = leftwards(proof, contact(wide), 84, 7, look.text(6.2), step=3.4, height=42, align="top", until=58)
    proof.pillar(x - 0.6, 7, 48, look.second, 0.5)
    proof.column(wording.company(card), x - 6, 7, look.head(10, "bold", 0.04), within=41)
    x = leftwards(
        proof, held(order), x - 14, 9, look.text(6.4, spacing=0.04), step=3.3, height=39, align="top", until=29
    )
    column_with_ruby(
        proof, card.person, min(16.0, x - 5), 9, look.head(19, "medium", 0.1), gap="　", within=38, ruby=look.japanese
    )


@layout("opened")
def three_bays(proof: Proof, order: PrintOrder) -> None:
    """Landscape in three bays between double pillars: house with its mark right, titles and name in the middle, all else left."""
    look, card = order.look, order.card
    for x in (63.0, 33.0):
        proof.pillar(x, 6, 49, look.accent, 0.8)
        proof.pillar(x - 1, 6, 49, look.accent, 0.3)
    proof.paste(mark(look.mark, look.accent, look.second), 72.6, 6, 7)
    proof.column(wording.company(card), 76, 16, look.head(10.4, "bold", 0.06), within=33)
    leftwards(proof, held(order), 58.4, 7, look.text(6.2, spacing=0.04), step=3, height=40, align="top", until=52)
    column_with_ruby(
        proof, card.person, 42, 10, look.head(17.5, "medium", 0.14), gap="　", within=36, ruby=look.japanese
    )
    leftwards(proof, contact(order), 27.6, 49, look.text(6.2), step=3.5, height=42, until=6)


@layout("opened", size_mm=PORTRAIT_MM)
def low_contact(proof: Proof, order: PrintOrder) -> None:
    """Portrait: house and titles from the right, the name in the upper half left of them; address and numbers hang in the lower half."""
    look, card = order.look, order.card
    proof.box(0, 0, 55, 3, look.accent)
    proof.column(wording.company(card), 47.4, 9, look.head(9.6, "bold", 0.04), within=76)
    x = leftwards(proof, held(order), 39.6, 9, look.text(6.4, spacing=0.04), step=3.2, height=46, align="top", until=28)
    column_with_ruby(
        proof, card.person, x - 4.6, 9, look.head(18, "medium", 0.08), gap="　", within=38, ruby=look.japanese
    )
    proof.paste(mark(look.mark, look.accent, look.second), 5, 9, 6)
    leftwards(proof, contact(order), x - 4, 85, look.text(5.8), step=2.8, height=34, until=4.6)


@layout(
    "opened",
    size_mm=PORTRAIT_MM,
    houses="寺|宮|堂|窯|陶房|酒造|農園|宿|割烹|茶|御菓子|工房|屋|園|家具|木材|海産|アトリエ|ギャラリー",
)
def night_scroll(proof: Proof, order: PrintOrder) -> None:
    """Portrait on a near-black sheet of rough paper in pale ink: the house large in the middle, the name left of it, a seal at its foot."""
    look, card = order.look, order.card
    rough_paper(proof, _NIGHT, 1.0, sum(card.company.key.encode()))
    pale_ink = (240, 234, 220)
    text = look.text(6.2, spacing=0.04).inked(pale_ink)
    proof.column(wording.company(card), 42, 10, look.head(13, "medium", 0.08).inked(pale_ink), within=70)
    x = leftwards(proof, held(order), 33.6, 12, text, step=3, height=60, align="top", until=28)
    column_with_ruby(
        proof,
        card.person,
        min(22.4, x - 4.4),
        18,
        look.head(16, "medium", 0.1).inked(pale_ink),
        gap="　",
        within=44,
        ruby=look.japanese,
    )
    seal(proof, card.person.family, min(22.4, x - 4.4) - 2.5, 66, 5, family=look.japanese)
    leftwards(proof, contact(order), min(15.0, x - 12), 84, text.sized(5.8), step=2.7, height=72, until=4.6)
