"""Fronts in both tongues, and portrait ones that are written across."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_in_three, address_lines, net, numbers, numbers_apart, rise
from tests.press.layouts.opened.arranged import mail_and_home
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.wording import Line


def _in_both(order: PrintOrder) -> list[Line]:
    """Department and every title, each with its English behind it."""
    card = order.card
    named = [(line, english.department(card)) for line in wording.department(card)]
    titled = zip(wording.titles(card), english.titles(card), strict=True)
    return [one.then(other, "  ") for one, other in [*named, *titled]]


@layout("opened")
def tongues_in_line(proof: Proof, order: PrintOrder) -> None:
    """Department and titles with their English behind them in the same line; house and address in both tongues, numbers once."""
    look, card, x = order.look, order.card, 7.5
    proof.set(wording.company(card), x, 10.4, look.head(8.8, "bold", 0.02), within=62)
    proof.set(english.company(card), x, 13.8, look.text(5.6).inked(look.accent), within=62)
    proof.paste(mark(look.mark, look.accent, look.second), 74.5, 5.6, 8.6)
    rise(proof, _in_both(order), x, 22, look.text(5.7), leading=2.7, width_mm=76, top=17.8)
    width = proof.set(wording.name(card.person, "　"), x, 30, look.head(14.6, "medium", 0.08), within=46)
    romaji = english.romaji(card.person, family_first=True, capitals=True)
    proof.set(romaji, x + width + 4, 30, look.text(6), within=max(10, 72 - width))
    lines = [
        *address_lines(order),
        english.street_in_one_line(card.office),
        *numbers(order, "  "),
        *wording.in_one_line(mail_and_home(order), "  "),
    ]
    rise(proof, lines, x, 50.6, look.text(5.5), leading=2.9, width_mm=76, top=36.4)


@layout("opened", size_mm=PORTRAIT_MM)
def tall_across(proof: Proof, order: PrintOrder) -> None:
    """Portrait, all across from the left edge: mark and house, the person in the middle, the block in short lines."""
    look, card, x = order.look, order.card, 6.0
    proof.paste(mark(look.mark, look.accent, look.second), x, 7, 10)
    proof.set(wording.company(card), x, 23, look.head(8.6, "bold", 0.02), within=43)
    held = [*wording.department_levels(card), *wording.titles(card)]
    rise(proof, held, x, 36.4, look.text(6), leading=2.9, width_mm=43, top=28.6)
    proof.set(wording.name(card.person, "　"), x, 45, look.head(16, "medium", 0.08), within=43)
    proof.set(wording.kana(card.person, katakana=True, gap="　"), x, 49, look.text(5.2, spacing=0.08), within=43)
    proof.rule(x, 53.4, 20, look.accent, 1)
    voice, office = order.voice, card.office
    lines = [voice.postal_of(office), *address_in_three(voice, office), *numbers_apart(order), *net(order)]
    rise(proof, lines, x, 86, look.text(5.7), leading=2.9, width_mm=43.5, top=58.4)
