"""Cards written in columns throughout, with kanji numerals."""

from __future__ import annotations

from tests.press import wording
from tests.press.grounds import rough_paper
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale, seal
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby


@layout("opened")
def great_name(proof: Proof, order: PrintOrder) -> None:
    """Landscape: a very large name with its reading on the middle axis, company right, address and numbers left."""
    look, card = order.look, order.card
    proof.column(wording.company(card), 82, 6, look.head(10, "medium", 0.08), within=43)
    leftwards(proof, held(order), 72.5, 7, look.text(6.8, spacing=0.04), step=3.5, height=40, align="top")
    column_with_ruby(
        proof, card.person, 45.5, 7, look.head(22, "medium", 0.08), gap="　", within=41, ruby=look.japanese
    )
    leftwards(proof, contact(order), 26, 49.6, look.text(7), step=3.9, height=42)


@layout("opened", size_mm=(55.0, 91.0))
def tall_scroll(proof: Proof, order: PrintOrder) -> None:
    """Portrait on mulberry paper: company and name downwards with the reading beside, a seal, address at the left foot."""
    look, card = order.look, order.card
    rough_paper(proof, (247, 241, 226), 2.2, sum(card.company.key.encode()))
    proof.column(wording.company(card), 47, 7, look.head(11, "medium", 0.08), within=76)
    leftwards(proof, held(order), 39, 9, look.text(7, spacing=0.04), step=3.6, height=60, align="top", until=33.4)
    column_with_ruby(
        proof, card.person, 25.5, 22, look.head(19, "medium", 0.12), gap="　", within=44, ruby=look.japanese
    )
    seal(proof, card.person.family, 22, 72, 7, family=look.japanese)
    leftwards(proof, contact(order), 18, 85, look.text(6.6), step=2.9, height=76, until=6)


@layout("opened")
def name_first(proof: Proof, order: PrintOrder) -> None:
    """Landscape, the name at the far right, title at its left, the company in the middle, numbers at the left between rules."""
    look, card = order.look, order.card
    column_with_ruby(proof, card.person, 78.5, 8, look.head(18, "medium", 0.1), gap="　", within=39, ruby=look.japanese)
    x = leftwards(proof, held(order), 69, 8, look.text(6.6), step=3.5, height=39, align="top")
    proof.column(wording.company(card), min(x - 4, 50), 7, look.head(11.5, "bold", 0.1).inked(look.accent), within=41)
    proof.pillar(37.4, 7, 48, look.second, 0.4)
    x = leftwards(proof, contact(order), 33, 8, look.text(6.8), step=4, height=40, align="top")
    proof.pillar(x - 0.4, 7, 48, look.second, 0.4)


@layout("opened", size_mm=(55.0, 91.0), houses="割烹|ホテル|醸造|製菓|製陶|農園|ギャラリー|生花|水産|商会")
def tall_inn(proof: Proof, order: PrintOrder) -> None:
    """Portrait on deep green: pale letters, company in the middle above, name below it, numbers at the left."""
    look, card, ground = order.look, order.card, (28, 58, 48)
    light, soft = (242, 236, 218), (206, 190, 142)
    proof.box(0, 0, 55, 91, ground)
    proof.frame(3, 3, 52, 88, soft, weight_pt=0.4)
    proof.paste(mark(look.mark, soft, light), 42.6, 78, 6)
    proof.column(wording.company(card), 45.6, 8, look.head(11.5, "medium", 0.1).inked(light), within=66)
    leftwards(proof, held(order), 37.6, 14, look.text(6.8).inked(soft), step=3.6, height=60, align="top", until=33.4)
    name = look.head(18, "medium", 0.14).inked(light)
    column_with_ruby(proof, card.person, 26, 26, name, gap="　", within=54, ruby=look.japanese)
    leftwards(proof, contact(order), 18.4, 83, look.text(6.4).inked(light), step=3, height=72, until=6.8)


@layout("opened", size_mm=(85.0, 49.0))
def small_columns(proof: Proof, order: PrintOrder) -> None:
    """Small stock, 85 × 49, with a band of colour down the right: title above the name in the same column."""
    look, card = order.look, order.card
    proof.box(78, 0, 85, 49, look.accent)
    proof.box(76.6, 0, 77.4, 49, pale(look.second, 0.6))
    proof.column(wording.company(card), 70.5, 5.4, look.head(9.4, "bold", 0.04), within=38)
    leftwards(proof, held(order), 62, 5.4, look.text(6.2), step=3.3, height=37, align="top")
    column_with_ruby(proof, card.person, 41, 6, look.head(17, "medium", 0.06), gap="　", within=36, ruby=look.japanese)
    leftwards(proof, contact(order), 25, 44, look.text(6.4), step=3.5, height=37)
