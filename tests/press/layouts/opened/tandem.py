"""Fronts in two languages, and English backs."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, numbers, rise
from tests.press.layouts.opened.plain import web
from tests.press.layouts.registry import EU_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.wording import plain


@layout("opened")
def english_under(proof: Proof, order: PrintOrder) -> None:
    """House, name and post each have their English below them in small type; one address, in Japanese."""
    look, card, x = order.look, order.card, 7.0
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.6, 8)
    proof.set(wording.company(card), 17, 9.4, look.head(8.8, "bold"), within=67)
    proof.set(english.company(card), 17, 12.8, look.text(5.6), within=67)
    y = 19.0
    for own, other in zip(wording.titles(card), english.titles(card), strict=True):
        width = proof.set(own, x, y, look.text(6), within=38)
        proof.set(other, x + width + 2.6, y, look.text(5.2), within=max(12, 74 - width))
        y += 2.8
    for line in wording.department(card):
        proof.set(line, x, y, look.text(6), within=77)
        proof.set(english.department(card), x, y + 2.5, look.text(5), within=77)
        y += 5.4
    proof.set(wording.name(card.person, "　"), x, y + 3.6, look.head(13.5, "medium", 0.08), within=44)
    proof.set(english.romaji(card.person), x, y + 7, look.text(6, spacing=0.03), within=44)
    lines = [*address_lines(order), *numbers(order), *web(order)]
    rise(proof, lines, x, 51.4, look.text(5.6), leading=2.7, width_mm=77, top=y + 11.2)


@layout("opened")
def both_addresses(proof: Proof, order: PrintOrder) -> None:
    """The person in both languages at the left, both addresses at the foot, numbers once."""
    look, card, x = order.look, order.card, 7.0
    proof.set(wording.company(card), x, 9.4, look.head(8.6, "bold").inked(look.accent), within=62)
    proof.set(english.company(card), x, 12.8, look.text(5.6), within=62)
    proof.paste(mark(look.mark, look.accent, look.second), 75, 5.4, 8.6)
    proof.set(wording.name(card.person, "　"), x, 22, look.head(13.4, "medium", 0.08), within=40)
    proof.set(english.romaji(card.person), x, 25.4, look.text(6), within=40)
    y = 19.4
    for line in [*wording.position(card, "　"), *english.titles(card), *english.department_in_one_line(card)]:
        proof.set(line, 50, y, look.text(5.6), within=34.5)
        y += 2.7
    lines = [
        *address_lines(order), english.street_in_one_line(card.office), *numbers(order), *wording.in_one_line(web(order)),
    ]  # fmt: skip
    rise(proof, lines, x, 51, look.text(5.6), leading=2.9, width_mm=77.5, top=max(34, y + 2))


@layout("opened", side="back")
def back_left(proof: Proof, order: PrintOrder) -> None:
    """The front's plain order in English, from the left."""
    look, card, x = order.look, order.card, 7.0
    proof.paste(mark(look.mark, look.accent, look.second), x, 6, 7.4)
    proof.set(english.company(card), 16.4, 11, look.text(8, "bold"), within=68)
    proof.set(english.romaji(card.person), x, 23, look.head(12, "medium"), within=77)
    rise(proof, english.position(card), x, 30.4, look.text(6), leading=2.8, width_mm=77, top=26.8)
    contact = [
        *wording.in_one_line(english.numbers(card, "Tel:", "Fax:", "Mobile:"), "  "),
        plain("email", card.email), plain("url", card.url),
    ]  # fmt: skip
    rise(proof, [*english.street(card.office), *contact], x, 51, look.text(5.9), leading=2.9, width_mm=77, top=35)


@layout("opened", side="back")
def back_axis(proof: Proof, order: PrintOrder) -> None:
    """On the axis, the house first; numbers parted by bars."""
    look, card, x = order.look, order.card, 45.5
    proof.set(english.company(card), x, 10, look.text(8, "bold").inked(look.accent), "centre", within=77)
    proof.set(english.romaji(card.person, capitals=True), x, 20.6, look.head(12, "medium", 0.03), "centre", within=77)
    rise(proof, english.position(card), x, 29, look.text(6), leading=2.8, align="centre", width_mm=77, top=24.4)
    contact = [
        *wording.in_one_line(english.numbers(card, "TEL", "FAX", "MOBILE", "+81 {trunk} {1} {2}"), " | "),
        *wording.in_one_line([plain("email", card.email), plain("url", card.url)], " | "),
    ]  # fmt: skip
    rise(proof, [*english.street(card.office), *contact], x, 50, look.text(6), leading=3.2, align="centre", width_mm=77,
         top=36)  # fmt: skip


@layout("opened", side="back", size_mm=EU_MM)
def back_split(proof: Proof, order: PrintOrder) -> None:
    """85 × 55: the person upper left, the house under a rule with the address at its left and the numbers at its right."""
    look, card, x = order.look, order.card, 6.5
    proof.set(
        english.romaji(card.person, family_first=True, capitals=True), x, 11.6, look.head(11.4, "bold"), within=72
    )
    y = 15.8
    for line in [*english.titles(card), *english.department_levels(card)]:
        proof.set(line, x, y, look.text(5.8), within=72)
        y += 2.7
    proof.rule(x, 29, 78.5, look.accent, 0.6)
    proof.set(english.company(card), x, 34, look.text(7, "bold"), within=72)
    rise(proof, [*english.street(card.office), plain("url", card.url)], x, 49.6, look.text(5.5), leading=2.8, width_mm=40,
         top=38.6)  # fmt: skip
    contact = [*english.numbers(card, "T", "F", "M"), plain("email", card.email)]
    rise(proof, contact, 49, 49.6, look.text(5.5), leading=2.8, width_mm=29.5, top=38.6)
