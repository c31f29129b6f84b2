"""Cards of other sizes than the common one: American, European, square."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise, whole_address
from tests.press.layouts.registry import EU_MM, US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby


@layout("rules", size_mm=US_MM)
def us_band(proof: Proof, order: PrintOrder) -> None:
    """89 × 51: a band of colour through the middle carries the name."""
    look, card, voice = order.look, order.card, order.voice
    proof.box(0, 17, 89, 30, look.accent)
    proof.set(wording.company(card), 44.5, 9, look.text(9.6, "bold"), "centre", within=74)
    proof.set(wording.slogan(card), 44.5, 13.4, look.text(5.2).inked(look.accent), "centre", within=74)
    white = look.text(14, "medium", 0.1).inked((255, 255, 255))
    width = proof.set(wording.name(card.person, voice.name_gap), 8, 25.6, white, within=36)
    y = 22.6
    for line in wording.position(card, voice.title_gap):
        proof.set(line, 12 + width, y, white.sized(6), within=70 - width)
        y += 3.4
    lines = [
        *address_lines(order),
        *numbers(order, "  "),
        *wording.in_one_line([*net(order)], "  "),
    ]
    rise(proof, lines, 8, 47.4, look.text(6.2), leading=3.2, width_mm=73, top=34.4)


@layout("rules", size_mm=EU_MM, corner_mm=3)
def eu_edge(proof: Proof, order: PrintOrder) -> None:
    """85 × 55 with rounded corners: a coloured edge on top, mark and company at the foot."""
    look, card, voice = order.look, order.card, order.voice
    proof.box(0, 0, 85, 4, look.second)
    y = 12.0
    for line in [*wording.department_levels(card), *wording.in_one_line(wording.titles(card), voice.title_gap)]:
        proof.set(line, 78, y, look.text(6.2), "right", within=70)
        y += 3
    proof.set(wording.name(card.person, "　"), 78, y + 4.4, look.text(15, "medium", 0.1), "right", within=60)
    proof.set(wording.kana(card.person), 78, y + 8, look.text(5.4), "right")
    lines = [
        *wording.in_one_line([*numbers_apart(order)], "  "),
        *wording.in_one_line(net(order), "  "),
        whole_address(order),
    ]
    rise(proof, lines, 78, 43, look.text(6), leading=3.1, align="right", width_mm=71, top=y + 12)
    proof.paste(mark(look.mark, look.accent, look.second), 7, 45.4, 5.6)
    proof.set(wording.company(card), 14.6, 49.4, look.text(8.6, "bold"), within=62)


@layout("rules", size_mm=(55.0, 55.0))
def small_square(proof: Proof, order: PrintOrder) -> None:
    """55 mm square with a fine frame, everything from the left."""
    look, card, voice, x = order.look, order.card, order.voice, 6.0
    proof.frame(2, 2, 53, 53, look.accent, weight_pt=0.6)
    proof.set(wording.company(card), x, 9.4, look.text(8, "bold"), within=43)
    y = 13.4
    for line in wording.position(card, voice.title_gap):
        proof.set(line, x, y, look.text(5.6), within=43)
        y += 2.8
    name_with_ruby(proof, card.person, x, y + 5, look.text(13, "medium"), gap=voice.name_gap, within=43)
    lines = [
        voice.postal_of(card.office), *voice.street_lines_of(card.office), *numbers_apart(order), voice.email_of(card),
        *voice.sns_of(card),
    ]  # fmt: skip
    rise(proof, lines, x, 50, look.text(5.6), leading=2.7, width_mm=43, top=y + 9)


@layout("rules", side="back", size_mm=US_MM)
def english_us(proof: Proof, order: PrintOrder) -> None:
    """89 × 51 in English on a pale ground, the numbers with a rule at their left."""
    look, card = order.look, order.card
    proof.box(0, 0, 89, 51, pale(look.accent, 0.08))
    proof.set(english.romaji(card.person, capitals=True), 8, 12, look.text(12, "bold"), within=73)
    y = 15.6
    for line in english.position(card):
        proof.set(line, 8, y, look.text(6), within=73)
        y += 2.9
    proof.set(english.company(card), 8, y + 4, look.text(8.2, "medium").inked(look.accent), within=73)
    proof.pillar(7, 31, 47, look.second, 1)
    office = card.office
    reach = [english.abroad("t", "tel", office.tel, form="+81 {trunk}-{1}-{2}")]
    if card.mobile is not None:
        reach.append(english.abroad("m", "mobile", card.mobile, form="+81 {trunk}-{1}-{2}"))
    lines = [
        *english.street(office),
        *wording.in_one_line(reach, "  "),
        wording.plain("email", card.email),
        wording.plain("url", card.url),
    ]
    rise(proof, lines, 9, 46.6, look.text(5.8), leading=2.9, width_mm=72, top=y + 8)
