"""Cards that name two or three offices."""

from __future__ import annotations

from tests.press import wording
from tests.press.facts import Office
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.wording import Line


def _row(order: PrintOrder, office: Office) -> list[Line]:
    voice = order.voice
    numbers = wording.in_one_line(voice.phones_of(office), "　")
    return [voice.postal_of(office).then(voice.street_of(office), " "), *numbers]


@layout("opened", offices=2)
def office_rows(proof: Proof, order: PrintOrder) -> None:
    """Each office is a row: its name in a box of colour, its address, its numbers."""
    look, card, voice = order.look, order.card, order.voice
    proof.set(wording.company(card), 7, 10.4, look.text(9.6, "bold"), within=66)
    proof.paste(mark(look.mark, look.accent, look.second), 77, 5, 7.4)
    for line in wording.in_one_line(wording.position(card, voice.title_gap)):
        proof.set(line, 7, 16, look.text(6.2), within=66)
    width = proof.set(wording.name(card.person, "　"), 7, 23.4, look.text(13.5, "medium", 0.1), within=50)
    proof.set(wording.kana(card.person), 7 + width + 3, 23.4, look.text(5.4), within=76 - width)
    y = 28.6
    for office in card.offices:
        tag = proof.fit(Line(office.label.ja), look.text(5.4, "bold").inked((255, 255, 255)), 14)
        proof.box(7, y - 2.7, 22.5, y + 0.9, look.accent)
        proof.set(Line(office.label.ja), 14.75, y, tag, "centre")
        for line in _row(order, office):
            proof.set(line, 24.5, y, look.text(5.9), within=60)
            y += 3.1
        y += 1.0
    reach = [*voice.mobile_of(card), voice.email_of(card)], [voice.url_of(card), *voice.sns_of(card)]
    lines = [line for row in reach for line in wording.in_one_line(row, "　")]
    rise(proof, lines, 7, 51.8, look.text(5.7), leading=2.8, width_mm=77)


@layout("opened", offices=3)
def office_index(proof: Proof, order: PrintOrder) -> None:
    """Name at the left, three offices as a narrow index at the right, each on three short lines."""
    look, card, voice = order.look, order.card, order.voice
    proof.pillar(42.5, 7, 48, look.second, 0.5)
    proof.paste(mark(look.mark, look.accent, look.second), 7, 7, 6)
    proof.set(wording.company(card), 7, 19.4, look.text(8.2, "bold"), within=33)
    y = 25.0
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, 7, y, look.text(5.6), within=33)
        y += 2.7
    proof.set(wording.name(card.person, " "), 7, y + 4.6, look.text(13, "medium"), within=33)
    rise(proof, [*voice.mobile_of(card), voice.email_of(card)], 7, 51, look.text(5.4), leading=2.7, width_mm=33)
    lines: list[Line] = []
    for office in card.offices:
        label = Line(f"{office.label.ja}／").then(voice.postal_of(office), "")
        lines += [label, *voice.street_lines_of(office), voice.tel_of(office)]
    rise(proof, lines, 45.5, 50.4, look.text(5.4), leading=3.8, width_mm=40, top=8)
