"""Bilingual fronts."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import rise
from tests.press.layouts.judge.abroad import english_numbers
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof


@layout("judge")
def two_tongues(proof: Proof, order: PrintOrder) -> None:
    """Japanese at the left, English at the right, a hairline between them."""
    look, card, voice = order.look, order.card, order.voice
    proof.paste(mark(look.mark, look.accent, look.second), 42.5, 5, 6)
    proof.pillar(45.5, 14, 50, look.accent, 0.3)
    office = card.office
    proof.set(wording.company(card), 6, 16.4, look.text(7.6, "bold"), within=36)
    y = 20.4
    for line in [*wording.department_levels(card), *wording.in_one_line(wording.titles(card), voice.title_gap)]:
        proof.set(line, 6, y, look.text(5.4), within=36)
        y += 2.6
    proof.set(wording.name(card.person, voice.name_gap), 6, y + 3.6, look.text(11.5, "medium"), within=36)
    lines = [voice.postal_of(office), *voice.street_lines_of(office), *voice.phones_of(office), *voice.mobile_of(card)]
    rise(proof, lines, 6, 50, look.text(5.4), leading=2.6, width_mm=37, top=y + 7)
    proof.set(english.company(card), 49, 16.4, look.text(7, "bold"), within=37)
    y = 20.4
    for line in [*english.titles(card), *english.department_levels(card)]:
        proof.set(line, 49, y, look.text(5.4), within=37)
        y += 2.6
    proof.set(english.romaji(card.person), 49, y + 3.6, look.text(10.5, "medium"), within=37)
    abroad = [*english.street(office), voice.email_of(card), voice.url_of(card)]
    rise(proof, abroad, 49, 50, look.text(5.4), leading=2.6, width_mm=37, top=y + 7)


@layout("judge")
def line_by_line(proof: Proof, order: PrintOrder) -> None:
    """Every Japanese line has its English below it in the house's colour; numbers in the form for callers from abroad."""
    look, card, x = order.look, order.card, 8.0
    small = look.text(5).inked(look.accent)
    proof.set(wording.company(card), x, 9.6, look.text(9.4, "bold"), within=75)
    proof.set(english.company(card), x, 12.6, small.sized(5.6), within=75)
    y = 17.8
    for japanese, western in zip(wording.position(card), _beside(order), strict=True):
        proof.set(japanese, x, y, look.text(6), within=75)
        proof.set(western, x, y + 2.5, small, within=75)
        y += 5.4
    width = proof.set(wording.name(card.person, "　"), x, y + 3.4, look.text(14, "medium", 0.1), within=44)
    proof.set(english.romaji(card.person), x + width + 4, y + 3.4, look.text(8).inked(look.accent), within=71 - width)
    office, voice = card.office, order.voice
    lines = [
        voice.postal_of(office).then(voice.street_of(office), " "),
        english.street_in_one_line(office),
        *wording.in_one_line(english_numbers(order, "TEL", "FAX", "Mobile"), "  "),
        *wording.in_one_line([voice.email_of(card), voice.url_of(card)], "  "),
    ]
    rise(proof, lines, x, 50.8, look.text(5.8), leading=3.2, width_mm=76, top=y + 8)


def _beside(order: PrintOrder) -> list[wording.Line]:
    """The English of department and titles in the order of the Japanese."""
    card = order.card
    department = [] if card.position.department is None else [english.department(card)]
    return [*department, *wording.in_one_line(english.titles(card), " / ")]
