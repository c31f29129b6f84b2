"""Portrait cards whose names run downwards above lines across."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import reach, rise
from tests.press.layouts.leftwards import held, leftwards
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale, photograph
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby


@layout("opened", size_mm=(55.0, 91.0))
def tall_footer(proof: Proof, order: PrintOrder) -> None:
    """Company and name downwards; below a hairline address and numbers across, from the left."""
    look, card = order.look, order.card
    proof.column(wording.company(card), 46.5, 7, look.head(10, "bold", 0.04).inked(look.accent), within=50)
    leftwards(proof, held(order), 38.6, 8, look.text(6.4), step=3.4, height=48, align="top", until=28.6)
    column_with_ruby(proof, card.person, 21, 9, look.head(18, "medium", 0.1), gap="　", within=46, ruby=look.japanese)
    proof.paste(mark(look.mark, look.accent, look.second), 6, 50, 6.4)
    proof.rule(6, 60, 49, look.second, 0.4)
    rise(proof, reach(order), 6, 86, look.text(5.8), leading=2.8, width_mm=43, top=63.4)


@layout("opened", size_mm=(55.0, 91.0))
def tall_view(proof: Proof, order: PrintOrder) -> None:
    """A photograph over the upper third; below it the name downwards at the right, all else across at its left."""
    look, card, voice = order.look, order.card, order.voice
    photograph(proof, card.company.key, 0, 0, (55, 27))
    column_with_ruby(
        proof, card.person, 44.4, 31, look.head(15, "medium", 0.06), gap="　", within=36, ruby=look.japanese
    )
    proof.set(wording.company(card), 6, 35, look.head(8, "bold").inked(look.accent), within=31)
    y = 39.4
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, 6, y, look.text(5.8), within=31)
        y += 2.8
    proof.set(english.romaji(card.person, family_first=True), 6, max(y + 1.6, 58), look.text(6), within=31)
    lines = [
        voice.postal_of(card.office), *voice.street_lines_of(card.office), *voice.phones_of(card.office),
        *voice.mobile_of(card), voice.email_of(card), voice.url_of(card), *voice.sns_of(card),
    ]  # fmt: skip
    rise(proof, lines, 6, 86.4, look.text(5.6), leading=2.6, width_mm=43, top=71)


@layout("opened", size_mm=(55.0, 91.0))
def tall_centre_line(proof: Proof, order: PrintOrder) -> None:
    """The name downwards on the middle axis between two pillars of colour; company across on top, the rest across below."""
    look, card, x = order.look, order.card, 27.5
    proof.box(0, 0, 55, 19, pale(look.accent, 0.16))
    proof.paste(mark(look.mark, look.accent, look.second), x - 3, 3.6, 6)
    proof.set(wording.company(card), x, 15.6, look.head(8.6, "bold"), "centre", within=47)
    leftwards(proof, held(order), 43, 23, look.text(6.2), step=3.3, height=34, align="top")
    column_with_ruby(
        proof, card.person, 20, 23, look.head(16.5, "medium", 0.06), gap="　", within=37, ruby=look.japanese
    )
    proof.rule(6, 63, 49, look.accent, 0.5)
    rise(proof, reach(order), x, 87, look.text(5.7), leading=2.7, align="centre", width_mm=45, top=66.4)
