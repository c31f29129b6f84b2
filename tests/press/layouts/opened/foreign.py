"""A front in two languages, and English backs."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, numbers, rise
from tests.press.layouts.opened.ordinary import mail_and_site
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.wording import plain


@layout("opened")
def tongues_abreast(proof: Proof, order: PrintOrder) -> None:
    """Japanese at the left, its English at the right on the same heights; the address in both, the numbers once."""
    look, card, x, other = order.look, order.card, 7.0, 47.5
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.4, 6.6)
    proof.set(wording.company(card), 15.2, 9.4, look.head(8.8, "bold"), within=68)
    proof.set(english.company(card), 15.2, 12.6, look.text(5.4), within=68)
    proof.set(wording.name(card.person, "　"), x, 22, look.head(13.4, "medium", 0.08), within=38)
    proof.set(english.romaji(card.person), other, 22, look.head(9.4, "medium"), within=36.5)
    rise(proof, wording.position(card, "　"), x, 28.6, look.text(5.9), leading=2.7, width_mm=38, top=25.8)
    rise(proof, english.position(card), other, 28.6, look.text(5.4), leading=2.7, width_mm=36.5, top=25.8)
    proof.rule(x, 31.6, 84, look.second, 0.4)
    lines = [
        *address_lines(order),
        english.street_in_one_line(card.office),
        *numbers(order),
        *wording.in_one_line(mail_and_site(order)),
    ]
    rise(proof, lines, x, 50.6, look.text(5.7), leading=2.9, width_mm=77, top=36)


@layout("opened", side="back")
def verso_from_left(proof: Proof, order: PrintOrder) -> None:
    """From one left edge: name, post, then house, address and numbers."""
    look, card, x = order.look, order.card, 8.0
    proof.set(english.romaji(card.person), x, 13, look.head(12.4, "medium"), within=62)
    rise(proof, english.position(card), x, 20.6, look.text(6), leading=2.8, width_mm=62, top=17.4)
    proof.paste(mark(look.mark, look.accent, look.second), 75, 7, 8)
    proof.set(english.company(card), x, 29.6, look.text(7.6, "bold").inked(look.accent), within=75)
    contact = [
        *wording.in_one_line(english.numbers(card, "Tel.", "Fax.", "Mobile."), "  "),
        *wording.in_one_line([plain("email", card.email), plain("url", card.url)], "  "),
    ]  # fmt: skip
    rise(proof, [*english.street(card.office), *contact], x, 50, look.text(5.9), leading=3, width_mm=75, top=34)


@layout("opened", side="back", houses="株式会社|有限会社|合同会社|㈱|大学")
def verso_under_house(proof: Proof, order: PrintOrder) -> None:
    """The house with its mark on top over a rule; person in the middle; labels spelt out at the foot."""
    look, card, x = order.look, order.card, 7.5
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.6, 7)
    proof.set(english.company(card), 16.4, 10.4, look.text(7.8, "bold"), within=67)
    proof.rule(x, 14.6, 83.5, look.accent, 0.5)
    proof.set(english.romaji(card.person, capitals=True), x, 23, look.head(11.6, "medium", 0.02), within=76)
    rise(proof, english.position(card), x, 30.2, look.text(5.9), leading=2.8, width_mm=76, top=27)
    contact = [
        *wording.in_one_line(english.numbers(card, "Phone:", "Fax:", "Mobile:"), "   "),
        plain("email", card.email).then(plain("url", card.url), "   "),
    ]  # fmt: skip
    rise(proof, [*english.street(card.office), *contact], x, 50.2, look.text(5.9), leading=3, width_mm=76, top=35.6)


@layout("opened", side="back")
def verso_on_axis(proof: Proof, order: PrintOrder) -> None:
    """On the axis, family name in capitals behind the given one, numbers each in its own line."""
    look, card, x = order.look, order.card, 45.5
    proof.set(english.company(card), x, 9.6, look.text(7.8, "bold"), "centre", within=76)
    proof.set(english.romaji(card.person), x, 18.4, look.head(12, "medium", 0.02), "centre", within=76)
    rise(proof, english.position(card), x, 25, look.text(5.9), leading=2.7, align="centre", width_mm=76, top=22)
    contact = [
        *english.numbers(card, "TEL:", "FAX:", "MOBILE:"),
        plain("email", card.email), plain("url", card.url),
    ]  # fmt: skip
    rise(proof, [*english.street(card.office), *contact], x, 51, look.text(5.7), leading=2.8, align="centre", width_mm=76,
         top=30.4)  # fmt: skip


@layout("opened", side="back", houses="株式会社|有限会社|合同会社|㈱")
def verso_in_columns(proof: Proof, order: PrintOrder) -> None:
    """Name and post at the left head, the house at the right head; address at the left foot, numbers at the right one."""
    look, card, x = order.look, order.card, 7.5
    proof.box(0, 52.6, 91, 55, look.accent)
    proof.paste(mark(look.mark, look.accent, look.second), 76, 5.6, 7.6)
    proof.set(
        english.romaji(card.person, family_first=True, capitals=True), x, 12.4, look.head(11.8, "bold"), within=62
    )
    rise(proof, [*english.titles(card), *english.department_levels(card)], x, 22.6, look.text(5.8), leading=2.7, width_mm=62,
         top=16.2)  # fmt: skip
    proof.set(english.company(card), x, 31, look.text(7.2, "bold"), within=76)
    rise(
        proof,
        [*english.street(card.office), plain("url", card.url)],
        x,
        48,
        look.text(5.4),
        leading=2.9,
        width_mm=40,
        top=36,
    )
    contact = [*english.numbers(card, "Tel", "Fax", "Mob"), plain("email", card.email)]
    rise(proof, contact, 50.5, 48, look.text(5.4), leading=2.9, width_mm=33, top=36)
