"""Fronts that say more: offices, words of the house, codes, pictures."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.foot import address_lines, net, numbers, rise
from tests.press.layouts.labels import Words, reached
from tests.press.layouts.opened.customary import mail_and_web
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.qr import qr_code
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line


@layout("opened", offices=2, houses="株式会社|有限会社|合同会社|法人|㈱|㈲|銀行|信用金庫")
def house_of_two(proof: Proof, order: PrintOrder) -> None:
    """Two offices below each other at the foot, each named before its postal code; mail and site on the line above."""
    look, card, voice, x = order.look, order.card, order.voice, 7.0
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.2, 6.6)
    proof.set(wording.company(card), 15.4, 9.8, look.head(8.8, "bold", 0.02), within=68)
    rise(proof, wording.position(card, "　"), x, 17.8, look.text(5.9), leading=2.7, width_mm=77, top=14.4)
    proof.set(wording.name(card.person, "　"), x, 25.8, look.head(14.2, "medium", 0.1), within=50)
    own = [*voice.mobile_of(card), *wording.in_one_line(mail_and_web(order), "　")]
    rise(proof, own, x, 32.6, look.text(5.5), leading=2.7, width_mm=77, top=29.8)
    proof.rule(x, 34.2, 84, look.accent, 0.4)
    for office, top in zip(card.offices, (37.4, 45.2), strict=True):
        heading = Line(f"■{office.label.ja}")
        lines = [
            heading.then(voice.postal_of(office), " ").then(voice.street_of(office), " "),
            *wording.in_one_line(voice.phones_of(office), "  "),
        ]
        rise(proof, lines, x, top + 3.2, look.text(5.4), leading=3.2, width_mm=77, top=top)


@layout("opened")
def house_labels_apart(proof: Proof, order: PrintOrder) -> None:
    """The labels of the block in a column of their own, in the house's colour; house above them, the person on top."""
    look, card, x, values = order.look, order.card, 8.0, 19.0
    rise(proof, wording.position(card, order.voice.title_gap), x, 11.8, look.text(6), leading=2.7, width_mm=60, top=8.4)
    proof.set(wording.name(card.person, order.voice.name_gap), x, 20.2, look.head(14.6, "medium", 0.08), within=56)
    proof.paste(mark(look.mark, look.accent, look.second), 73.6, 7, 9.4)
    proof.set(wording.company(card), x, 27.2, look.head(8.2, "bold"), within=75)
    words = Words(mobile="携帯", mail="E-mail", url="URL", account="Instagram")
    street, *building = order.voice.street_lines_of(card.office)
    rows = [("〒", Line("")), *reached(order, words)]
    postal = order.voice.postal_of(card.office)
    lines = [postal.then(street, " "), *building]
    leading = min(3.0, (50.6 - 32) / (len(lines) + len(rows) - 2))
    size = min(5.7, leading * 72 / 25.4 / 1.25)
    rise(proof, lines, x, 32 + leading * (len(lines) - 1), look.text(size), leading=leading, width_mm=75, top=31.6)
    y = 32 + leading * len(lines)
    for label, line in rows[1:]:
        proof.set(Line(label), x, y, look.text(size, "medium").inked(look.accent), within=10)
        proof.set(line, values, y, look.text(size), within=64)
        y += leading


@layout("opened", houses="株式会社|有限会社|合同会社|㈱|㈲|\\(株\\)|（株）|クリニック|歯科|店|旅館|ホテル")
def house_and_word(proof: Proof, order: PrintOrder) -> None:
    """A pale ground at the foot for what the house says of itself; house, person and block above it."""
    look, card, x = order.look, order.card, 7.5
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.6, 6.8)
    proof.set(wording.company(card), 16.2, 10.6, look.head(9, "bold", 0.03), within=67)
    rise(proof, wording.position(card, "　"), x, 18.8, look.text(6), leading=2.7, width_mm=76, top=15.4)
    name_with_ruby(proof, card.person, x, 27.2, look.head(14.2, "bold", 0.06), gap="　", within=52, ruby=look.japanese)
    lines = [*address_lines(order), *numbers(order), *net(order)]
    rise(proof, lines, x, 47.6, look.text(5.6), leading=2.8, width_mm=76, top=32.4)
    proof.box(0, 49.6, 91, 55, pale(look.accent, 0.16))
    proof.set(wording.slogan(card), 45.5, 53, look.text(5.2), "centre", within=76)


@layout("opened")
def house_code_low(proof: Proof, order: PrintOrder) -> None:
    """A code of the site at the right foot, a bar of the house's colour along the head; the rest from the left edge."""
    look, card, x = order.look, order.card, 7.5
    site = card.url if card.url.startswith("http") else f"https://{card.url}"
    proof.box(0, 0, 91, 2.6, look.accent)
    proof.paste(mark(look.mark, look.accent, look.second), x, 6.4, 6.8)
    proof.set(wording.company(card), 16.2, 11.4, look.head(9, "bold", 0.02), within=67)
    rise(
        proof, wording.position(card, order.voice.title_gap), x, 20.2, look.text(6), leading=2.8, width_mm=76, top=16.6
    )
    proof.set(wording.name(card.person, "　"), x, 28.6, look.head(14.8, "medium", 0.1), within=50)
    lines = [*address_lines(order), *numbers(order, "  "), *net(order)]
    rise(proof, lines, x, 50.4, look.text(5.6), leading=2.9, width_mm=60, top=34.2)
    proof.paste(qr_code(site, (10, 10, 10)), 71.5, 38.5, 12)
    proof.code(site)
