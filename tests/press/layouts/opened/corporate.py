"""Company cards as printing houses set them every day."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import EU_MM, US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof


@layout("opened", size_mm=EU_MM)
def right_foot(proof: Proof, order: PrintOrder) -> None:
    """85 × 55: name at the upper left, how to reach in a block at the lower right, the company across the foot."""
    look, card, voice = order.look, order.card, order.voice
    proof.set(wording.name(card.person, voice.name_gap), 7, 15, look.text(17, "bold", 0.04), within=52)
    proof.set(english.romaji(card.person, capitals=True), 7, 19.4, look.text(6.6, spacing=0.1).inked(look.accent))
    proof.stack(wording.titles(card), 7, 25, look.text(6.8), 3.2)
    proof.paste(mark(look.mark, look.second, look.accent), 68, 7, 10)
    y = 34.0
    for level in wording.department_levels(card)[:2]:
        proof.set(level, 7, y, look.text(6), within=31)
        y += 3
    levels = wording.department_levels(card)
    if len(levels) > 2:
        proof.set(levels[2], 7, y, look.text(6), within=31)
    office = card.office
    lines = [*voice.phones_of(office), *voice.mobile_of(card), voice.email_of(card), *voice.sns_of(card)]
    rise(proof, lines, 40, 43, look.text(6.3), leading=3.1, width_mm=39, top=24)
    proof.box(0, 45.6, 85, 55, pale(look.accent, 0.14))
    proof.set(wording.company(card), 7, 49.2, look.text(7.6, "bold"), within=71)
    address = voice.postal_of(office).then(voice.street_of(office), " ").then(voice.url_of(card), "  ")
    proof.set(address, 7, 52.8, look.text(5.2), within=71)


@layout("opened", size_mm=US_MM)
def american(proof: Proof, order: PrintOrder) -> None:
    """89 × 51 in the manner of foreign firms: Latin name first, labels in a narrow column, everything from the left."""
    look, card, voice = order.look, order.card, order.voice
    proof.box(0, 0, 2.4, 51, look.accent)
    proof.set(english.romaji(card.person), 7, 10.5, look.text(13, "bold"), within=52)
    proof.set(wording.name(card.person, " "), 7, 16, look.text(9, "medium", 0.06))
    y = proof.stack(wording.titles(card), 7, 20.6, look.text(6.3), 3)
    for line in wording.department(card):
        proof.set(line, 7, y, look.text(6.3), within=76)
    proof.paste(mark(look.mark, look.accent, look.second), 74, 5, 9)
    proof.set(wording.company(card), 7, 32.4, look.text(8, "bold").inked(look.accent), within=52)
    street = voice.street_lines_of(card.office)
    rise(proof, [voice.postal_of(card.office).then(street[0], " "), *street[1:]], 7, 46, look.text(5.8),
         leading=3, width_mm=42, top=36.5)  # fmt: skip
    net = [voice.email_of(card), voice.url_of(card), *voice.sns_of(card)]
    lines = [*voice.phones_of(card.office), *voice.mobile_of(card), *net]
    rise(proof, lines, 51, 46, look.text(5.8), leading=3, width_mm=34, top=24)


@layout("opened")
def dark_centre(proof: Proof, order: PrintOrder) -> None:
    """Dark ground, light letters widely spaced on the middle axis."""
    look, card, voice, x = order.look, order.card, order.voice, 45.5
    dark = (28, 30, 36)
    proof.box(0, 0, 91, 55, dark)
    light, soft = look.text(8, spacing=0.12).inked((244, 242, 236)), look.text(6.2).inked((206, 200, 188))
    proof.paste(mark(look.mark, (214, 190, 134), (244, 242, 236)), x - 3.5, 5.5, 7)
    proof.set(wording.company(card), x, 17.4, light, "centre", within=74)
    for line in wording.in_one_line(wording.position(card, voice.title_gap)):
        proof.set(line, x, 22.6, soft, "centre", within=78)
    proof.set(wording.name(card.person, "　"), x, 30, light.sized(15), "centre", within=70)
    proof.set(wording.kana(card.person, gap="　"), x, 33.4, soft.sized(5.2), "centre")
    office = card.office
    lines = [
        voice.postal_of(office).then(voice.street_of(office), " "),
        *wording.in_one_line([*voice.phones_of(office), *voice.mobile_of(card)], "  "),
        *wording.in_one_line([voice.email_of(card), voice.url_of(card)], "   "),
        *voice.sns_of(card),
    ]
    rise(proof, lines, x, 50.8, soft, leading=3.7, align="centre", width_mm=80, top=38)


@layout("opened", corner_mm=3.5)
def rounded_foot(proof: Proof, order: PrintOrder) -> None:
    """Rounded corners, a coloured foot that holds the numbers in white."""
    look, card, voice = order.look, order.card, order.voice
    proof.box(0, 37.5, 91, 55, look.accent)
    proof.box(0, 36.6, 91, 37.5, look.second)
    proof.set(wording.company(card), 84, 11, look.text(9.5, "bold"), "right", within=70)
    proof.set(english.company(card), 84, 14.8, look.text(6).inked(look.accent), "right", within=70)
    proof.set(wording.name(card.person, voice.name_gap), 8, 30.5, look.text(17, "medium", 0.08), within=56)
    proof.set(wording.kana(card.person), 8, 33.8, look.text(5.6))
    y = 21.0
    for line in wording.position(card, voice.title_gap):
        proof.set(line, 8, y, look.text(6.6), within=75)
        y += 3.3
    white = look.text(6.4).inked((255, 255, 255))
    office = card.office
    lines = [
        voice.postal_of(office).then(voice.street_of(office, "　"), "　"),
        *wording.in_one_line(voice.phones_of(office), "　"),
        *wording.in_one_line([*voice.mobile_of(card), voice.email_of(card)], "　"),
        *wording.in_one_line([voice.url_of(card), *voice.sns_of(card)], "　"),
    ]
    rise(proof, lines, 8, 51.6, white, leading=3.4, width_mm=75, top=41)
