"""Bilingual fronts."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof


@layout("opened")
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
