"""Fronts in two languages."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers_apart, rise
from tests.press.layouts.registry import US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.wording import Line

_WHITE = (255, 255, 255)


@layout("opened")
def two_doors(proof: Proof, order: PrintOrder) -> None:
    """Japanese on the left half and English on a tinted right half, row beside row; numbers, mail and site once below both."""
    look, card, voice, x, right = order.look, order.card, order.voice, 6.0, 48.5
    proof.box(45.5, 0, 91, 38, pale(look.accent, 0.12))
    proof.set(wording.company(card), x, 9.4, look.head(7.8, "bold"), within=37)
    proof.set(english.company(card), right, 9.4, look.text(7.2, "bold").inked(look.accent), within=37)
    y = other = 14.0
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, x, y, look.text(5.6), within=37)
        y += 2.6
    for line in [*english.titles(card), *english.department_levels(card)]:
        proof.set(line, right, other, look.text(5.4), within=37)
        other += 2.6
    y = max(y, other) + 3.4
    proof.set(wording.name(card.person, "　"), x, y, look.head(12, "medium", 0.06), within=37)
    proof.set(
        english.romaji(card.person, family_first=True, capitals=True), right, y, look.text(9.4, "medium"), within=37
    )
    street = [voice.postal_of(card.office), *voice.street_lines_of(card.office)]
    rise(proof, street, x, 36.4, look.text(5.2), leading=2.6, width_mm=37, top=y + 3)
    rise(proof, english.street(card.office), right, 36.4, look.text(5.2), leading=2.6, width_mm=37, top=y + 3)
    lines = [
        *wording.in_one_line(voice.phones_of(card.office)[:3], "　"), *voice.mobile_of(card),
        *wording.in_one_line(net(order), "　"),
    ]  # fmt: skip
    rise(proof, lines, x, 50.4, look.text(5.8), leading=3.4, width_mm=79, top=41.6)


@layout("opened", size_mm=US_MM)
def echo_below(proof: Proof, order: PrintOrder) -> None:
    """89 × 51, all from the right: every Japanese line has its English in the house's colour right below it."""
    look, card, voice, x = order.look, order.card, order.voice, 82.5
    pale_text = look.text(5).inked(look.accent)
    proof.pillar(85.4, 5, 46, look.second, 1.2)
    proof.paste(mark(look.mark, look.accent, look.second), 6.5, 6, 9)
    proof.set(wording.company(card), x, 9, look.head(8.4, "bold"), "right", within=64)
    proof.set(english.company(card), x, 11.9, pale_text, "right", within=64)
    y = 18.8
    proof.set(wording.name(card.person, "　"), x, y, look.head(13, "medium", 0.08), "right", within=60)
    proof.set(english.romaji(card.person), x, y + 3, pale_text.sized(5.8), "right", within=60)
    y += 6.8
    pairs = [*zip(wording.titles(card), english.titles(card), strict=True)]
    pairs += [(line, english.department(card)) for line in wording.department(card)]
    for japanese, western in pairs:
        proof.set(japanese.then(western, "  "), x, y, look.text(5.4), "right", within=75)
        y += 2.7
    lines = [
        voice.postal_of(card.office).then(voice.street_of(card.office), " "), english.street_in_one_line(card.office),
        *wording.in_one_line(voice.phones_of(card.office)[:2], "  "), *voice.mobile_of(card),
        *wording.in_one_line(net(order), "  "),
    ]  # fmt: skip
    rise(proof, lines, x, 46, look.text(5.5), leading=2.7, align="right", width_mm=76, top=y + 1.6)


@layout("opened")
def western_foot(proof: Proof, order: PrintOrder) -> None:
    """A Japanese card whose foot is a dark strip: person, house and address once more in English, in white."""
    look, card, voice, x = order.look, order.card, order.voice, 6.5
    proof.box(0, 41, 91, 55, look.accent)
    proof.box(0, 40.4, 91, 41, look.second)
    proof.set(wording.company(card), x, 10, look.head(9.2, "bold"), within=60)
    proof.paste(mark(look.mark, look.accent, look.second), 76, 5.2, 8)
    y = 16.4
    for line in [*wording.department_levels(card), *wording.in_one_line(wording.titles(card), voice.title_gap)]:
        proof.set(line, x, y, look.text(5.8), within=40)
        y += 2.7
    proof.set(wording.name(card.person, "　"), x, y + 5.2, look.head(14.5, "medium", 0.1), within=38)
    proof.set(wording.kana(card.person, gap="　"), x, y + 8.4, look.text(5), within=38)
    own = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, own, 47, 38, look.text(5.4), leading=2.7, width_mm=38, top=17)
    white = look.text(5.4).inked(_WHITE)
    who: list[Line] = [english.romaji(card.person), *english.titles(card)[:1]]
    proof.set(wording.in_one_line(who, ", ")[0], x, 45.2, white.sized(6), within=78)
    where = [*wording.in_one_line([*english.department_in_one_line(card), english.company(card)], ", ")]
    proof.set(where[0], x, 48.4, white, within=78)
    proof.set(english.street_in_one_line(card.office), x, 51.6, white, within=78)
