"""Cards written downwards from edge to edge."""

from __future__ import annotations

from dataclasses import replace

from tests.press import wording
from tests.press.grounds import ring, rough_paper
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale, seal
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby

_WHITE = (255, 255, 255)


@layout("opened")
def upright_figures(proof: Proof, order: PrintOrder) -> None:
    """Landscape: the company at the right edge from the top, name in the middle, numbers in wide Arabic figures at the left foot."""
    look, card = order.look, order.card
    wide = replace(order, columns=replace(order.columns, wide_digits=True))
    proof.paste(mark(look.mark, look.accent, look.second), 80, 5.4, 6)
    proof.column(wording.company(card), 83, 14, look.head(9.4, "bold", 0.04), within=36)
    x = leftwards(proof, held(order), 76.4, 8, look.text(6.4, spacing=0.04), step=3.3, height=36, align="top", until=58)
    column_with_ruby(
        proof, card.person, x - 6, 9, look.head(18, "medium", 0.1), gap="　", within=38, ruby=look.japanese
    )
    leftwards(proof, contact(wide), min(34.0, x - 14), 50, look.text(6.2), step=3.5, height=44, until=6)


@layout("opened", size_mm=(55.0, 91.0), houses="法律|弁護士|税|会計|書士|労務|特許|病院|建築|土木|信用|市|農業|会")
def robe(proof: Proof, order: PrintOrder) -> None:
    """Portrait: the house large at the right edge, its titles in the name's own column right above it, address and numbers at the left foot."""
    look, card = order.look, order.card
    proof.pillar(51.6, 6, 85, look.second, 0.6)
    proof.column(wording.company(card), 45.6, 8, look.head(10.6, "medium", 0.08), within=76)
    for place, line in enumerate(wording.department_levels(card)):
        proof.column(line, 38.4 - 3 * place, 9, look.text(6, spacing=0.04), within=44)
    top = 9.0
    for line in wording.in_one_line(wording.titles(card), "　"):
        top += proof.column(line, 27.4, top, look.text(7, spacing=0.08), within=24) + 4
    column_with_ruby(
        proof, card.person, 27.4, top, look.head(19, "medium", 0.1), gap="　", within=84 - top, ruby=look.japanese
    )
    leftwards(proof, contact(order), 18.6, 85, look.text(6), step=2.9, height=70, until=5)


@layout("opened")
def bracketed(proof: Proof, order: PrintOrder) -> None:
    """Landscape on a tinted sheet: name at the right third, company left of it, labels of the numbers in brackets."""
    look, card = order.look, order.card
    voice = replace(order.columns, tel="〔電話〕", fax="〔ＦＡＸ〕", mobile="〔携帯〕", after_label="", counts=False)
    proof.box(0, 0, 91, 55, pale(look.accent, 0.07))
    proof.box(0, 0, 91, 2, look.accent)
    proof.box(0, 53, 91, 55, look.accent)
    x = leftwards(proof, held(order), 84, 7, look.text(6.2, spacing=0.04), step=3.2, height=40, align="top", until=72)
    column_with_ruby(
        proof, card.person, x - 5.6, 8.4, look.head(18.5, "medium", 0.08), gap="　", within=38, ruby=look.japanese
    )
    proof.column(wording.company(card), x - 16, 7, look.head(9.6, "bold", 0.06).inked(look.accent), within=41)
    leftwards(proof, contact(replace(order, columns=voice)), x - 24, 48.6, look.text(6.3), step=3.5, height=41, until=6)


@layout("opened", houses="神社|慈光院|八幡宮|会館|農業|造園|旅館|仏壇|和菓子|酒造|苑|交響|資料館|畳|茶|鮨|焼鳥")
def crested(proof: Proof, order: PrintOrder) -> None:
    """Landscape on rough ivory paper: a large crest in the ground, house and titles right, name in the very middle, a seal at its foot."""
    look, card = order.look, order.card
    rough_paper(proof, (250, 247, 238), 1.4, sum(card.company.key.encode()))
    for radius in (20.0, 18.8, 9.0):
        ring(proof, (45.5, 27.5), radius, (236, 229, 212), weight_mm=1.0)
    proof.column(wording.company(card), 82, 7, look.head(11.4, "medium", 0.1), within=41)
    leftwards(proof, held(order), 73.4, 9, look.text(6.6, spacing=0.08), step=3.5, height=38, align="top", until=60)
    column_with_ruby(proof, card.person, 47, 9, look.head(19, "medium", 0.14), gap="　", within=34, ruby=look.japanese)
    seal(proof, card.person.family, 44.6, 45, 5, family=look.japanese)
    leftwards(proof, contact(order), 31, 49, look.text(6.4), step=3.7, height=42, until=7)


@layout("opened", size_mm=(85.0, 49.0))
def low_columns(proof: Proof, order: PrintOrder) -> None:
    """85 × 49 in fine type within a hairline frame: the company at the right foot, everything left of it hangs from the top."""
    look, card = order.look, order.card
    proof.frame(2.4, 2.4, 82.6, 46.6, look.second, weight_pt=0.4)
    proof.column(wording.company(card), 76.6, 43, look.head(9, "bold", 0.04).inked(look.accent), "bottom", within=37)
    x = leftwards(proof, held(order), 69.6, 6, look.text(6, spacing=0.04), step=3.1, height=34, align="top", until=56)
    column_with_ruby(
        proof, card.person, x - 5.4, 7.4, look.head(16, "medium", 0.12), gap="　", within=34, ruby=look.japanese
    )
    leftwards(proof, contact(order), x - 17, 6, look.text(5.8), step=3.3, height=37, align="top", until=6.4)


@layout("opened")
def signboard(proof: Proof, order: PrintOrder) -> None:
    """Landscape: the company white on a board of colour right of the middle, titles at the right edge, name and numbers at its left."""
    look, card = order.look, order.card
    proof.box(58, 4.6, 70, 50.4, look.accent)
    proof.frame(57.2, 3.8, 70.8, 51.2, look.accent, weight_pt=0.5)
    proof.column(wording.company(card), 64, 8, look.head(13, "bold", 0.04).inked(_WHITE), within=39)
    leftwards(proof, held(order), 85.4, 7, look.text(6.4, spacing=0.04), step=3.1, height=41, align="top", until=73)
    column_with_ruby(proof, card.person, 47, 9, look.head(18, "medium", 0.12), gap="　", within=38, ruby=look.japanese)
    leftwards(proof, contact(order), 35.6, 50, look.text(6.3), step=3.6, height=43, until=6)
