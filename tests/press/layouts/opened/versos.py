"""English backs."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import EU_MM, US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.wording import Line, plain

_WHITE = (255, 255, 255)


@layout("opened", side="back")
def back_quiet(proof: Proof, order: PrintOrder) -> None:
    """Much white: the company tracked on top, name and titles in one small block at the left foot, numbers beside it."""
    look, card, x = order.look, order.card, 7.0
    proof.set(english.company(card), x, 10.4, look.text(7.4, "medium", 0.1), within=77)
    proof.box(x, 13, x + 6, 13.5, look.accent)
    own = [english.romaji(card.person), *english.titles(card), *english.department_levels(card)]
    base = 49.6 - 2.8 * (len(own) - 1)
    proof.set(own[0], x, base - 1, look.head(9, "medium"), within=32)
    proof.stack(
        [*own[1:]],
        x,
        base + 2.8,
        look.text(min(5.6, *(proof.fit(line, look.text(5.6), 32).size_pt for line in own))),
        2.8,
    )
    lines = [
        *english.numbers(card, "t", "f", "m", "+81 {trunk} {1} {2}"), plain("email", card.email), plain("url", card.url),
        *english.street(card.office),
    ]  # fmt: skip
    rise(proof, lines, 44, 49.6, look.text(5.5), leading=2.8, width_mm=40, top=22)


@layout("opened", side="back", size_mm=EU_MM)
def back_divide(proof: Proof, order: PrintOrder) -> None:
    """85 × 55: mark and both names of the house at the left of a rule, the person and their numbers at its right."""
    look, card, x = order.look, order.card, 32.0
    proof.pillar(28.4, 7, 48, look.accent, 0.6)
    proof.paste(mark(look.mark, look.accent, look.second), 9.4, 12, 12)
    words = english.company(card)
    proof.set(words, 15.4, 31, look.text(6.4, "bold"), "centre", within=22)
    proof.set(wording.company(card), 15.4, 34.4, look.head(5.6), "centre", within=22)
    proof.set(english.romaji(card.person, capitals=True), x, 12.4, look.text(11, "bold"), within=46)
    y = 16.6
    for line in [*english.titles(card), *english.department_levels(card)]:
        proof.set(line, x, y, look.text(5.6), within=46)
        y += 2.7
    lines = [
        *english.street(card.office), *english.numbers(card, "Tel:", "Fax:", "Mob:", "+81 ({trunk}) {1} {2}"), plain("email", card.email),
        plain("url", card.url),
    ]  # fmt: skip
    rise(proof, lines, x, 48, look.text(5.6), leading=2.8, width_mm=46, top=y + 2)


@layout("opened", side="back", offices=3)
def back_trio(proof: Proof, order: PrintOrder) -> None:
    """Three offices in three columns at the foot, each with its name in a pale bar; the own numbers in one line above them."""
    look, card, x = order.look, order.card, 6.0
    proof.set(english.company(card), x, 9.6, look.text(8.4, "bold").inked(look.accent), within=60)
    proof.paste(mark(look.mark, look.accent, look.second), 77, 4.8, 8)
    proof.set(english.romaji(card.person, family_first=True, comma=True), x, 17, look.head(11.5, "medium"), within=78)
    y = 20.6
    for line in wording.in_one_line([*english.titles(card), *english.department_in_one_line(card)], ", "):
        proof.set(line, x, y, look.text(5.8), within=78)
        y += 3
    mobile = [] if card.mobile is None else [english.abroad("Mobile", "mobile", card.mobile)]
    for line in wording.in_one_line([*mobile, plain("email", card.email), plain("url", card.url)], "  |  "):
        proof.set(line, x, y + 0.6, look.text(5.4), within=78)
    for left, office in zip((6.0, 33.4, 60.8), card.offices, strict=True):
        proof.box(left, 29.4, left + 24.6, 32.6, pale(look.accent, 0.2))
        proof.set(Line(office.label.en), left + 1, 31.8, look.text(5, "bold").inked(look.accent), within=22)
        fax = [] if office.fax in {None, office.tel} else [english.abroad("Fax", "fax", str(office.fax), office.place)]
        lines = [*_broken(english.street(office)), english.abroad("Tel", "tel", office.tel, office.place), *fax]
        rise(proof, lines, left, 50.6, look.text(5), leading=2.5, width_mm=24.6, top=35.4)


def _broken(lines: list[Line]) -> list[Line]:
    """The street broken after its commas, as narrow columns break it."""
    return [Line(piece, line.values) for line in lines for piece in line.text.replace(", ", ",\n").split("\n")]


@layout("opened", side="back", size_mm=US_MM)
def back_two_lines(proof: Proof, order: PrintOrder) -> None:
    """89 × 51: a dark third at the left with the name on two lines in white, titles below it; all else on the paper."""
    look, card, x = order.look, order.card, 38.0
    proof.box(0, 0, 34, 51, look.accent)
    whole = english.romaji(card.person)
    for place, part in enumerate(whole.text.split(" ", 1)):
        proof.set(Line(part, whole.values), 5.5, 13 + 5 * place, look.head(12.5, "bold").inked(_WHITE), within=25)
    y = 23.6
    for line in [*english.titles(card), *english.department_levels(card)]:
        proof.set(line, 5.5, y, look.text(5.4).inked(_WHITE), within=26)
        y += 2.7
    proof.paste(mark(look.mark, look.accent, look.second), x, 6.4, 7)
    proof.set(english.company(card), x, 19.6, look.text(7.6, "bold"), within=45)
    lines = [
        *english.street(card.office), *english.numbers(card, "Phone", "Fax", "Cell"), plain("email", card.email), plain("url", card.url),
    ]  # fmt: skip
    rise(proof, lines, x, 46, look.text(5.6), leading=2.8, width_mm=45, top=24.4)


@layout("opened", side="back")
def back_letter(proof: Proof, order: PrintOrder) -> None:
    """As a letter's head: house and address between rules on top, the person in the middle, labels over the numbers in a row."""
    look, card, x = order.look, order.card, 45.5
    proof.set(english.company(card), x, 9, look.head(8.8, "bold").inked(look.accent), "centre", within=78)
    proof.set(english.street_in_one_line(card.office), x, 12.8, look.text(5.4), "centre", within=78)
    proof.rule(7, 15, 84, look.accent, 0.8)
    proof.rule(7, 15.9, 84, look.accent, 0.25)
    proof.set(english.romaji(card.person), x, 25, look.head(13, "medium", 0.04), "centre", within=70)
    y = 29.0
    for line in [*english.titles(card), *english.department_in_one_line(card)]:
        proof.set(line, x, y, look.text(5.8), "centre", within=78)
        y += 2.8
    office = card.office
    cells = [("TELEPHONE", english.abroad("", "tel", office.tel, office.place, "+81 {trunk} {1} {2}"))]
    if office.fax not in {None, office.tel}:
        cells.append(("FACSIMILE", english.abroad("", "fax", str(office.fax), office.place, "+81 {trunk} {1} {2}")))
    if card.mobile is not None:
        cells.append(("MOBILE", english.abroad("", "mobile", card.mobile, form="+81 {trunk} {1} {2}")))
    width = 77 / len(cells)
    for place, (label, line) in enumerate(cells):
        middle = 7 + width * (place + 0.5)
        proof.set(Line(label), middle, 42.4, look.text(4.6, "medium", 0.12).inked(look.accent), "centre")
        proof.set(line, middle, 45.4, look.text(5.8), "centre", within=width - 2)
    rise(proof, wording.in_one_line([plain("email", card.email), plain("url", card.url)], "   ·   "), x, 50.2, look.text(5.6),
         leading=3, align="centre", width_mm=77)  # fmt: skip
