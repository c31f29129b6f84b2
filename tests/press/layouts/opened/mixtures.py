"""Cards that are written both ways."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.grounds import disc
from tests.press.layouts.foot import address_lines, net, numbers_apart, rise
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.registry import EU_MM, PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale, photograph
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby

_WHITE = (255, 255, 255)


@layout("opened", size_mm=PORTRAIT_MM)
def picture_under_name(proof: Proof, order: PrintOrder) -> None:
    """Portrait: a photograph in the lower part with address and numbers across on white below it; house and person downwards above."""
    look, card = order.look, order.card
    photograph(proof, card.company.key, 0, 50, (55, 13))
    proof.column(wording.company(card), 47, 6, look.head(9, "bold", 0.04).inked(look.accent), within=41)
    leftwards(proof, held(order), 39, 6, look.text(6, spacing=0.04), step=3, height=41, align="top", until=29)
    column_with_ruby(proof, card.person, 21, 7, look.head(18, "medium", 0.08), gap="　", within=38, ruby=look.japanese)
    proof.paste(mark(look.mark, look.accent, look.second), 5, 6, 6)
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, 5, 87, look.text(5.6), leading=2.9, width_mm=45, top=67)


@layout("opened")
def round_name(proof: Proof, order: PrintOrder) -> None:
    """Landscape: the name downwards on a pale disc at the left, titles downwards at its right; house and numbers across, from the right edge."""
    look, card = order.look, order.card
    disc(proof, (17, 27.5), 22, pale(look.accent, 0.14))
    column_with_ruby(proof, card.person, 15, 9, look.head(18, "medium", 0.1), gap="　", within=37, ruby=look.japanese)
    leftwards(proof, held(order), 34, 9, look.text(6, spacing=0.04), step=3.2, height=37, align="top", until=25)
    x = 84.5
    proof.set(wording.slogan(card), x, 7.6, look.text(4.8).inked(look.accent), "right", within=44)
    proof.set(wording.company(card), x, 13.4, look.head(9.4, "bold"), "right", within=44)
    proof.set(english.company(card), x, 16.6, look.text(5), "right", within=44)
    proof.rule(42, 19.4, x, look.accent, 0.6)
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, x, 50.4, look.text(5.6), leading=2.9, align="right", width_mm=44, top=24)


@layout("opened", size_mm=EU_MM)
def columns_on_strip(proof: Proof, order: PrintOrder) -> None:
    """85 × 55: everything downwards, but mail, site and account in white across a strip of colour at the foot."""
    look, card = order.look, order.card
    proof.box(0, 47.6, 85, 55, look.accent)
    (whole,) = wording.in_one_line(net(order), "　")
    proof.set(whole, 42.5, 52.2, look.text(5.6).inked(_WHITE), "centre", within=75)
    proof.column(wording.company(card), 78, 5, look.head(10, "bold", 0.04), within=39)
    x = leftwards(proof, held(order), 70, 5, look.text(6.2, spacing=0.04), step=3.1, height=38, align="top", until=58)
    column_with_ruby(
        proof, card.person, x - 7, 6, look.head(17, "medium", 0.1), gap="　", within=36, ruby=look.japanese
    )
    leftwards(proof, contact(order), min(31.0, x - 17), 45, look.text(6), step=3.4, height=39, until=6)
