"""Cards that are written both ways."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, reach, rise
from tests.press.layouts.leftwards import held, leftwards
from tests.press.layouts.registry import EU_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby


@layout("opened")
def axis_name(proof: Proof, order: PrintOrder) -> None:
    """Name and titles downwards in the middle; company across at the left head, address across at the left foot."""
    look, card, voice = order.look, order.card, order.voice
    proof.box(87, 0, 91, 55, look.accent)
    proof.paste(mark(look.mark, look.accent, look.second), 6, 6, 7.4)
    proof.set(wording.company(card), 6, 19.6, look.head(8.4, "bold"), within=42)
    proof.set(english.company(card), 6, 22.8, look.text(5).inked(look.accent), within=42)
    leftwards(proof, held(order), 80, 7, look.text(6.4), step=3.4, height=41, align="top")
    column_with_ruby(
        proof, card.person, 58, 7.6, look.head(17, "medium", 0.08), gap="　", within=40, ruby=look.japanese
    )
    lines = [*address_lines(order), *voice.phones_of(card.office), *voice.mobile_of(card), *net(order)]
    rise(proof, lines, 6, 50.4, look.text(5.7), leading=2.7, width_mm=42, top=27.4)


@layout("opened")
def columns_over_line(proof: Proof, order: PrintOrder) -> None:
    """Company, titles and name downwards at the right; numbers across in three lines along a tinted foot."""
    look, card, voice = order.look, order.card, order.voice
    proof.box(0, 42.4, 91, 55, pale(look.second, 0.22))
    proof.column(wording.company(card), 83, 4.6, look.head(9.4, "medium", 0.03), within=35.6)
    leftwards(proof, held(order), 74.4, 5, look.text(6.2), step=3.3, height=34.4, align="top")
    column_with_ruby(proof, card.person, 52, 5, look.head(16, "medium", 0.04), gap="　", within=34, ruby=look.japanese)
    proof.paste(mark(look.mark, look.accent, look.second), 8, 8, 14)
    lines = [
        voice.postal_of(card.office).then(voice.street_of(card.office), " "),
        *wording.in_one_line([*voice.phones_of(card.office), *voice.mobile_of(card)], "  "),
        *wording.in_one_line([voice.email_of(card), voice.url_of(card)], "  "),
    ]
    rise(proof, lines, 7, 52, look.text(6), leading=3, width_mm=77, top=45.6)


@layout("opened", size_mm=EU_MM)
def scripts_apart(proof: Proof, order: PrintOrder) -> None:
    """85 × 55: Japanese downwards at the right, English across at the left, numbers under the English."""
    look, card, voice = order.look, order.card, order.voice
    proof.pillar(47.6, 6, 49, look.second, 0.4)
    proof.column(wording.company(card), 79, 5.6, look.head(9, "medium", 0.03), within=43)
    leftwards(proof, held(order), 71.4, 6, look.text(6.2), step=3.3, height=42, align="top")
    proof.column(wording.name(card.person, "　"), 53.4, 7, look.head(16, "medium", 0.06), within=41)
    proof.paste(mark(look.mark, look.accent, look.second), 6, 5.4, 6)
    proof.set(english.company(card), 6, 15.6, look.text(6.8, "bold").inked(look.accent), within=39)
    proof.set(english.romaji(card.person), 6, 20.4, look.text(8.4), within=39)
    y = 23.6
    for line in [*english.titles(card), *english.department_levels(card)]:
        proof.set(line, 6, y, look.text(5.2), within=39)
        y += 2.5
    lines = [
        voice.postal_of(card.office),
        *voice.street_lines_of(card.office),
        *numbers_apart(order),
        voice.email_of(card),
    ]
    rise(proof, [*lines, voice.url_of(card)], 6, 49, look.text(5.4), leading=2.5, width_mm=39, top=y + 1.4)


@layout("opened")
def name_at_left(proof: Proof, order: PrintOrder) -> None:
    """A tinted band at the left holds the name downwards with its reading; everything else across at the right."""
    look, card, voice, x = order.look, order.card, order.voice, 28.0
    proof.box(0, 0, 22, 55, pale(look.accent, 0.2))
    column_with_ruby(proof, card.person, 10.6, 6, look.head(17, "bold", 0.06), gap="　", within=43, ruby=look.japanese)
    proof.set(wording.company(card), x, 11, look.head(9.4, "bold"), within=49)
    proof.paste(mark(look.mark, look.accent, look.second), 79, 6, 6.6)
    proof.set(wording.slogan(card), x, 14.8, look.text(5).inked(look.accent), within=49)
    y = 20.2
    for line in wording.position(card, voice.title_gap):
        proof.set(line, x, y, look.text(6.2), within=57)
        y += 3
    lines = [*address_lines(order), *numbers(order, "  "), *net(order)]
    rise(proof, lines, x, 50.6, look.text(6), leading=3, width_mm=57, top=y + 3)


@layout("opened", size_mm=(55.0, 91.0))
def tall_signature(proof: Proof, order: PrintOrder) -> None:
    """Portrait: a large name with its reading downwards in the middle, the company across on top, numbers across below."""
    look, card, x = order.look, order.card, 27.5
    proof.paste(mark(look.mark, look.accent, look.second), x - 3.5, 5, 7)
    proof.set(wording.company(card), x, 17, look.text(8.4, "bold"), "centre", within=46)
    column_with_ruby(proof, card.person, 20, 22, look.text(17, "medium", 0.06), gap="　", within=37)
    held = [*wording.department_levels(card), *wording.titles(card)]
    for place, line in enumerate(held, 1):
        proof.column(line, 36 + 3.2 * (len(held) - place), 22, look.text(6), within=35)
    rise(proof, reach(order), x, 87, look.text(5.6), leading=2.7, align="centre", width_mm=46, top=66)
