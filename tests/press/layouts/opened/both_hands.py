"""Cards on which columns and lines meet."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_in_three, address_lines, net, numbers_apart, rise
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.opened.arranged import mail_and_home
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby

_WHITE = (255, 255, 255)


@layout("opened")
def name_parts_blocks(proof: Proof, order: PrintOrder) -> None:
    """Landscape: house across the head, the name downwards in the middle, address at its left and numbers at its right, across."""
    look, card, voice, x = order.look, order.card, order.voice, 6.5
    proof.paste(mark(look.mark, look.accent, look.second), x, 4.6, 6.2)
    proof.set(wording.company(card), 14.4, 9.4, look.head(8.8, "bold", 0.04), within=70)
    proof.rule(x, 12.6, 84.5, look.accent, 0.5)
    column_with_ruby(proof, card.person, 43, 16, look.head(17, "medium", 0.12), gap="　", within=34, ruby=look.japanese)
    leftwards(proof, held(order), 57.5, 15.6, look.text(6, spacing=0.04), step=3, height=20, align="top", until=52)
    lines = [voice.postal_of(card.office), *address_in_three(voice, card.office)]
    rise(proof, lines, x, 50, look.text(5.5), leading=2.9, width_mm=31, top=38)
    rise(
        proof,
        [*numbers_apart(order), *mail_and_home(order)],
        52,
        50.4,
        look.text(5.4),
        leading=2.7,
        width_mm=33,
        top=38.4,
    )


@layout("opened", size_mm=PORTRAIT_MM)
def spine_tall(proof: Proof, order: PrintOrder) -> None:
    """Portrait: the house downwards in white on a band at the right edge; post, name and block across beside it."""
    look, card, x = order.look, order.card, 5.0
    proof.box(43, 0, 55, 91, look.accent)
    proof.paste(mark(look.mark, _WHITE, look.second), 45.6, 6, 6.8)
    proof.column(wording.company(card), 49, 17, look.head(10, "bold", 0.08).inked(_WHITE), within=66)
    held_ = [*wording.department_levels(card), *wording.titles(card)]
    rise(proof, held_, x, 20, look.text(5.9), leading=2.9, width_mm=35, top=10)
    proof.set(wording.name(card.person, "　"), x, 31, look.head(15, "medium", 0.08), within=35)
    proof.set(english.romaji(card.person), x, 35.4, look.text(5.6), within=35)
    voice, office = order.voice, card.office
    lines = [voice.postal_of(office), *address_in_three(voice, office), *numbers_apart(order), *net(order)]
    rise(proof, lines, x, 85, look.text(5.5), leading=2.9, width_mm=35.5, top=52)


@layout("opened")
def name_at_right_edge(proof: Proof, order: PrintOrder) -> None:
    """Landscape: name downwards at the right edge, post left of it; the block across at the left head, the house at the left foot."""
    look, card, x = order.look, order.card, 7.0
    proof.column(wording.name(card.person, "　"), 80, 8, look.head(19, "medium", 0.12), within=39)
    leftwards(proof, held(order), 70.6, 8, look.text(6.2, spacing=0.04), step=3.2, height=39, align="top", until=61)
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, x, 32, look.text(5.6), leading=2.8, width_mm=48, top=10)
    proof.rule(x, 37.4, 56, look.second, 0.5)
    proof.paste(mark(look.mark, look.accent, look.second), x, 40.4, 7.6)
    proof.set(wording.company(card), 16.6, 45.8, look.head(8.8, "bold", 0.02), within=41)


@layout("opened", size_mm=PORTRAIT_MM)
def numbers_underneath(proof: Proof, order: PrintOrder) -> None:
    """Portrait downwards with the address at the left; numbers, mail and site across under a hairline at the foot."""
    look, card, columns = order.look, order.card, order.columns
    proof.column(wording.company(card), 47.6, 8, look.head(9.4, "bold", 0.05), within=58)
    x = leftwards(proof, held(order), 40, 8, look.text(6.3, spacing=0.04), step=3.2, height=52, align="top", until=33)
    proof.column(wording.name(card.person, "　"), min(27, x - 4), 14, look.head(20, "medium", 0.14), within=48)
    lines = [columns.postal(card), *columns.street(card.office)]
    leftwards(proof, lines, min(15, x - 16), 67, look.text(6.1), step=3.3, height=58, until=5.4)
    proof.rule(5, 70, 50, look.accent, 0.5)
    rise(
        proof,
        [*numbers_apart(order), *mail_and_home(order)],
        5.4,
        86.4,
        look.text(5.6),
        leading=2.9,
        width_mm=44,
        top=73.4,
    )


@layout("opened", size_mm=PORTRAIT_MM)
def two_parts_tall(proof: Proof, order: PrintOrder) -> None:
    """Portrait: house across on top with its English below, person and contact downwards, mail and site across at the foot."""
    look, card, x = order.look, order.card, 5.5
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.6, 7.4)
    proof.set(wording.company(card), 14.6, 9.6, look.head(8.2, "bold"), within=35.5)
    proof.set(english.company(card), 14.6, 12.6, look.text(4.9), within=35.5)
    proof.rule(x, 15.8, 49.5, look.second, 0.4)
    at = leftwards(
        proof, held(order), 46.4, 20, look.text(6.2, spacing=0.04), step=3.1, height=50, align="top", until=39
    )
    column_with_ruby(
        proof,
        card.person,
        min(31, at - 5),
        21,
        look.head(18.6, "medium", 0.12),
        gap="　",
        within=44,
        ruby=look.japanese,
    )
    leftwards(proof, contact(order), min(21, at - 15), 76, look.text(6), step=3.3, height=56, until=5.4)
    rise(proof, mail_and_home(order), x, 86, look.text(5.6), leading=3, width_mm=44, top=81)
