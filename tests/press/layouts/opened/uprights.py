"""Cards written downwards, and both ways."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.grounds import disc, rough_paper
from tests.press.layouts.foot import address_lines, net, numbers_apart, reach, rise
from tests.press.layouts.leftwards import contact, held, leftwards
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale, seal
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby
from tests.press.wording import Line

_WHITE = (255, 255, 255)


@layout("opened")
def title_over_name(proof: Proof, order: PrintOrder) -> None:
    """Landscape in columns: the title small over the name in its own column, the company left of it, then the address."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 80, 6, 6)
    x = 83.0
    for level in wording.department_levels(card):
        proof.column(level, x, 15, look.text(6.2, spacing=0.04), within=34)
        x -= 3.3
    titles = wording.titles(card)
    for title in titles[1:]:
        proof.column(title, x, 15, look.text(6.2, spacing=0.04), within=34)
        x -= 3.3
    top = 7.0
    for title in titles[:1]:
        top += proof.column(title, 63, 7, look.text(7, spacing=0.06), within=17) + 2.4
    proof.column(wording.name(card.person, "　"), 63, top, look.head(17, "medium", 0.1), within=49 - top)
    proof.column(wording.company(card), 47, 7, look.head(10.4, "medium", 0.08), within=42)
    leftwards(proof, contact(order), 36, 49.6, look.text(6.6), step=3.6, height=42, until=6)


@layout("opened")
def house_first(proof: Proof, order: PrintOrder) -> None:
    """Landscape in columns: company and address at the far right, the name in the middle, numbers at the left in a frame."""
    look, card, voice = order.look, order.card, order.columns
    proof.column(wording.company(card), 83, 6.5, look.head(9.6, "bold", 0.05).inked(look.accent), within=42)
    address = [voice.postal(card), *voice.street(card.office)]
    x = leftwards(proof, address, 75.6, 7, look.text(6), step=3.2, height=41, align="top")
    proof.pillar(x - 0.4, 7, 48, look.second, 0.5)
    x -= 4
    for line in held(order):
        proof.column(line, x, 7, look.text(6.4, spacing=0.03), within=41)
        x -= 3.3
    column_with_ruby(
        proof, card.person, x - 7.4, 8, look.head(18, "medium", 0.08), gap="　", within=39, ruby=look.japanese
    )
    numbers = [*voice.phones(card.office), *voice.mobile_of(card)]
    left = 21 - 3.6 * (3 - len(numbers))
    proof.frame(21 - 3.6 * 2 - 2.8, 12, left + 3.6 * (3 - len(numbers)) + 2.8, 49, look.accent, weight_pt=0.4)
    leftwards(proof, numbers, 21, 47.4, look.text(6.6), step=3.6, height=34)


@layout("opened", size_mm=(55.0, 91.0))
def hanging(proof: Proof, order: PrintOrder) -> None:
    """Portrait in columns on rough paper: a broad strip of colour at the right carries the company in white."""
    look, card = order.look, order.card
    rough_paper(proof, (249, 246, 238), 1.6, sum(card.company.key.encode()))
    proof.box(43, 0, 55, 70, look.accent)
    proof.column(wording.company(card), 49, 6, look.head(12, "medium", 0.12).inked(_WHITE), within=60)
    leftwards(proof, held(order), 38.4, 8, look.text(6.4, spacing=0.04), step=3.3, height=56, align="top", until=31)
    proof.column(wording.name(card.person, "　"), 25, 14, look.head(20, "medium", 0.16), within=56)
    seal(proof, card.person.family, 45.6, 78, 7, family=look.japanese)
    leftwards(proof, contact(order), 15.6, 86, look.text(6.2), step=2.9, height=74, until=4.6)


@layout("opened", size_mm=(49.0, 85.0))
def slip(proof: Proof, order: PrintOrder) -> None:
    """A narrow slip, 49 × 85, in columns: the name alone in the middle, the company below the titles at the right."""
    look, card = order.look, order.card
    proof.pillar(3, 3, 82, look.accent, 0.8)
    proof.pillar(46, 3, 82, look.accent, 0.8)
    proof.column(wording.company(card), 40.6, 78.6, look.head(8.6, "medium", 0.06), "bottom", within=44)
    x = 40.6
    for line in held(order)[:1]:
        proof.column(line, x, 6.4, look.text(6), within=25)
    leftwards(proof, held(order)[1:], 35.6, 6.4, look.text(6), step=3, height=40, align="top", until=31)
    column_with_ruby(proof, card.person, 24, 15, look.head(17, "medium", 0.14), gap="　", within=52, ruby=look.japanese)
    leftwards(proof, contact(order), 15.4, 79, look.text(5.8), step=2.6, height=70, until=5.6)


@layout("opened")
def binding(proof: Proof, order: PrintOrder) -> None:
    """A coloured spine at the left carries the company downwards in white; everything else runs across."""
    look, card, voice, x = order.look, order.card, order.voice, 20.0
    proof.box(0, 0, 13, 55, look.accent)
    proof.column(wording.company(card), 6.5, 5, look.head(9, "bold", 0.06).inked(_WHITE), within=45)
    proof.set(english.company(card), x, 9.6, look.text(6.4, "medium").inked(look.accent), within=54)
    proof.paste(mark(look.mark, look.accent, look.second), 77, 5.6, 7)
    y = 16.4
    for line in wording.position(card, voice.title_gap):
        proof.set(line, x, y, look.text(6.2), within=64)
        y += 3
    width = proof.set(wording.name(card.person, voice.name_gap), x, y + 5.6, look.head(16, "medium", 0.06), within=50)
    proof.set(wording.kana(card.person), x + width + 2.4, y + 5.6, look.text(5.2), within=62 - width)
    lines = [*address_lines(order), *wording.in_one_line(voice.phones_of(card.office), "　"), *voice.mobile_of(card)]
    lines += wording.in_one_line([voice.email_of(card), voice.url_of(card), *voice.sns_of(card)], "　")
    rise(proof, lines, x, 50.8, look.text(6), leading=3.1, width_mm=64, top=y + 10)


@layout("opened")
def brush(proof: Proof, order: PrintOrder) -> None:
    """A very large name downwards left of the middle; the company across at the right head, the rest across below it."""
    look, card, voice = order.look, order.card, order.voice
    disc(proof, (17, 27.5), 14, pale(look.second, 0.2))
    column_with_ruby(proof, card.person, 16, 6, look.head(21, "medium", 0.06), gap="　", within=43, ruby=look.japanese)
    columns = held(order)
    x = 31.0 + 3.2 * len(columns) + 1.4
    for place, line in enumerate(columns, 1):
        proof.column(line, x - 1.4 - 3.2 * place, 6, look.text(6, spacing=0.04), within=43)
    proof.set(wording.company(card), 84, 11, look.head(8.8, "bold"), "right", within=84 - x)
    proof.set(wording.slogan(card), 84, 14.8, look.text(4.8).inked(look.accent), "right", within=84 - x)
    lines = [voice.postal_of(card.office), *voice.street_lines_of(card.office), *numbers_apart(order), *net(order)]
    rise(proof, lines, 84, 49.6, look.text(5.7), leading=2.9, align="right", width_mm=84 - x, top=21)


@layout("opened", size_mm=(55.0, 91.0))
def crossbar(proof: Proof, order: PrintOrder) -> None:
    """Portrait: titles and name downwards at the left above a bar of colour with the company; all below it ranged right."""
    look, card, x = order.look, order.card, 49.0
    proof.paste(mark(look.mark, look.accent, look.second), 38, 7, 11)
    proof.column(wording.name(card.person, "　"), 12.6, 7, look.head(16, "medium", 0.1), within=42)
    columns = held(order)
    for place, line in enumerate(columns, 1):
        proof.column(line, 20.6 + 3.2 * (len(columns) - place), 7, look.text(5.8, spacing=0.03), within=42)
    proof.box(0, 51.4, 55, 59.6, look.accent)
    proof.set(wording.company(card), x, 56.7, look.head(9, "bold").inked(_WHITE), "right", within=43)
    rise(proof, reach(order), x, 86.4, look.text(5.6), leading=2.8, align="right", width_mm=43, top=63.8)


@layout("opened", size_mm=(62.0, 62.0))
def tile(proof: Proof, order: PrintOrder) -> None:
    """62 mm square: the name downwards at the right in a tinted field, all else across at its left."""
    look, card, voice, x = order.look, order.card, order.voice, 5.0
    proof.box(46, 0, 62, 62, pale(look.accent, 0.18))
    proof.column(wording.name(card.person, "　"), 54, 6, look.head(15, "medium", 0.1), within=49)
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.4, 6)
    proof.set(wording.company(card), x, 18, look.head(7.8, "bold"), within=38)
    y = 22.0
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, x, y, look.text(5.4), within=38)
        y += 2.6
    proof.set(english.romaji(card.person), x, y + 1, look.text(6).inked(look.accent), within=38)
    lines: list[Line] = [voice.postal_of(card.office), *voice.street_lines_of(card.office), *numbers_apart(order)]
    rise(proof, [*lines, *net(order)], x, 57, look.text(5.4), leading=2.6, width_mm=38, top=y + 4)
