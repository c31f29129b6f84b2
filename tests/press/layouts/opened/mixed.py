"""Cards that are written both ways."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import reach, rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby


@layout("opened")
def name_downwards(proof: Proof, order: PrintOrder) -> None:
    """The name and titles downwards at the right, company and address across at the left."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 7, 7, 7)
    proof.set(wording.company(card), 7, 20.6, look.text(8.6, "bold"), within=46)
    proof.set(wording.slogan(card), 7, 24.4, look.text(5.2).inked(look.accent), within=46)
    rise(proof, reach(order), 7, 50, look.text(5.8), leading=2.9, width_mm=46, top=29)
    x = 82.6
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.column(line, x, 8, look.text(6.4), within=40)
        x -= 3.4
    column_with_ruby(proof, card.person, x - 4.6, 9, look.text(17, "medium", 0.08), gap="　", within=38)


@layout("opened", size_mm=(55.0, 91.0))
def tall_mixed(proof: Proof, order: PrintOrder) -> None:
    """Portrait: company, titles and name downwards, the address across at the foot on a coloured ground."""
    look, card = order.look, order.card
    proof.box(0, 61, 55, 91, pale(look.accent, 0.16))
    proof.column(wording.company(card), 47, 6, look.text(10, "medium", 0.04), within=51)
    x = 39.6
    for line in [*wording.department(card), *wording.titles(card)]:
        proof.column(line, x, 7, look.text(6.4, spacing=0.03), within=49)
        x -= 3.5
    proof.column(wording.name(card.person, "　"), 22, 9, look.text(18, "bold", 0.1), within=44)
    proof.set(english.romaji(card.person), 6, 58.6, look.text(5.4).inked(look.accent), within=43)
    rise(proof, reach(order), 6, 87, look.text(5.8), leading=2.9, width_mm=43, top=65)


@layout("opened")
def company_downwards(proof: Proof, order: PrintOrder) -> None:
    """Only the company runs downwards, white on a band at the right; the rest is written across."""
    look, card, voice = order.look, order.card, order.voice
    proof.box(76, 0, 91, 55, look.accent)
    proof.column(wording.company(card), 83.5, 5, look.text(11, "bold", 0.06).inked((255, 255, 255)), within=45)
    y = 10.0
    for line in wording.position(card, voice.title_gap):
        proof.set(line, 7, y, look.text(6.4), within=65)
        y += 3.2
    width = proof.set(wording.name(card.person, "　"), 7, y + 5.4, look.text(15, "medium", 0.12), within=48)
    proof.set(wording.kana(card.person), 7 + width + 3, y + 5.4, look.text(5.4), within=63 - width)
    office = card.office
    lines = [
        voice.postal_of(office).then(voice.street_lines_of(office)[0], " "), *voice.street_lines_of(office)[1:],
        *wording.in_one_line(voice.phones_of(office), "  "), *voice.mobile_of(card), voice.email_of(card),
        *wording.in_one_line([voice.url_of(card), *voice.sns_of(card)], "  "),
    ]  # fmt: skip
    rise(proof, lines, 7, 50.4, look.text(6.2), leading=3.2, width_mm=65, top=y + 10)


@layout("opened")
def address_across(proof: Proof, order: PrintOrder) -> None:
    """Company, titles and name downwards from the right; one line of address and one of numbers across the foot."""
    look, card, voice = order.look, order.card, order.voice
    proof.paste(mark(look.mark, look.accent, look.second), 7, 6, 8)
    proof.column(wording.company(card), 84, 5.5, look.text(9.5, "medium"), within=36)
    x = 74.0
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.column(line, x, 6, look.text(6.2), within=34)
        x -= 3.3
    proof.column(wording.name(card.person, "　"), min(x - 5, 50), 6, look.text(17, "medium", 0.06), within=34)
    office = card.office
    lines = [
        voice.postal_of(office).then(voice.street_of(office), "　"),
        *wording.in_one_line([*voice.phones_of(office), *voice.mobile_of(card)], "　"),
        *wording.in_one_line([voice.email_of(card), voice.url_of(card), *voice.sns_of(card)], "　"),
    ]
    rise(proof, lines, 84, 52, look.text(6.2), leading=3.1, align="right", width_mm=77, top=44)
