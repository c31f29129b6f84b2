"""A front whose English stands under its Japanese."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, numbers, rise
from tests.press.layouts.opened.customary import mail_and_web
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof


@layout("opened")
def abreast_lines(proof: Proof, order: PrintOrder) -> None:
    """House, post and name, each with its English in the next line; address in Japanese and in English."""
    look, card, x = order.look, order.card, 7.5
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.2, 7.4)
    proof.set(wording.company(card), 16.8, 8.8, look.head(8.6, "bold"), within=66)
    proof.set(english.company(card), 16.8, 12, look.text(5.4), within=66)
    held = [*wording.in_one_line([*wording.department(card), *wording.titles(card)], "　")]
    rise(proof, held, x, 18.6, look.text(6), leading=2.8, width_mm=76, top=17)
    rise(proof, english.position(card), x, 24, look.text(5.2), leading=2.5, width_mm=76, top=21.4)
    width = proof.set(wording.name(card.person, "　"), x, 31.8, look.head(13.8, "medium", 0.08), within=44)
    proof.set(english.romaji(card.person), x + width + 3.4, 31.8, look.text(6.6), within=max(10, 72 - width))
    proof.rule(x, 34.2, 83.5, look.second, 0.4)
    lines = [
        *address_lines(order),
        english.street_in_one_line(card.office),
        *numbers(order, "  "),
        *wording.in_one_line(mail_and_web(order), "  "),
    ]
    rise(proof, lines, x, 51, look.text(5.5), leading=2.8, width_mm=76, top=37.6)


@layout("opened")
def abreast_person(proof: Proof, order: PrintOrder) -> None:
    """The person on top, post in both tongues under the name; house with its English over the one address."""
    look, card, x = order.look, order.card, 8.5
    width = proof.set(wording.name(card.person, "　"), x, 13, look.head(14.2, "medium", 0.08), within=44)
    proof.set(english.romaji(card.person), x + width + 3.4, 13, look.text(6.4), within=max(10, 72 - width))
    rise(
        proof, wording.position(card, order.voice.title_gap), x, 20.4, look.text(6), leading=2.7, width_mm=38, top=17.6
    )
    rise(proof, english.position(card), 47.5, 20.4, look.text(5.4), leading=2.7, width_mm=35, top=17.6)
    proof.paste(mark(look.mark, look.accent, look.second), x, 25.6, 7)
    proof.set(wording.company(card), 17.4, 29, look.head(8.4, "bold").inked(look.accent), within=65)
    proof.set(english.company(card), 17.4, 32.2, look.text(5.4), within=65)
    lines = [*address_lines(order), *numbers(order), *mail_and_web(order)]
    rise(proof, lines, x, 50.6, look.text(5.6), leading=2.8, width_mm=74, top=36.8)
