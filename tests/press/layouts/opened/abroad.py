"""English backs."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import EU_MM, US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.wording import Line


@layout("opened", side="back", size_mm=US_MM)
def back_american(proof: Proof, order: PrintOrder) -> None:
    """89 × 51: company at the right top, the rest from the left foot up."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 7, 6, 8)
    proof.set(english.company(card), 82, 10.4, look.text(9, "bold"), "right", within=62)
    y = 20.6
    proof.set(english.romaji(card.person), 7, y, look.text(12.5, "bold"), within=75)
    for line in english.position(card):
        y += 3.2
        proof.set(line, 7, y, look.text(6), within=75)
    lines = [
        *english.numbers(card, "T", "F", "M", "+81 {trunk} {1} {2}"), wording.plain("email", card.email),
        wording.plain("url", card.url), english.street_in_one_line(card.office),
    ]  # fmt: skip
    rise(proof, lines, 7, 47, look.text(5.8), leading=2.9, width_mm=75, top=y + 4)


@layout("opened", side="back", size_mm=EU_MM)
def back_ground(proof: Proof, order: PrintOrder) -> None:
    """85 × 55 on the house's colour in white, everything from the right."""
    look, card, x = order.look, order.card, 78.0
    proof.box(0, 0, 85, 55, look.accent)
    white = look.text(6).inked((255, 255, 255))
    proof.paste(mark(look.mark, (255, 255, 255), pale(look.second, 0.6)), 7, 7, 11)
    proof.set(english.company(card), x, 12, white.sized(9), "right", within=58)
    y = 22.0
    proof.set(english.romaji(card.person), x, y, white.sized(13), "right", within=70)
    for line in english.position(card):
        y += 3.2
        proof.set(line, x, y, white, "right", within=70)
    reach = wording.in_one_line(english.numbers(card, "Phone", "Facsimile", "Mobile"), "  ")
    net = wording.in_one_line([wording.plain("email", card.email), wording.plain("url", card.url)], "  ")
    rise(
        proof,
        [*english.street(card.office), *reach, *net],
        x,
        50,
        white,
        leading=3.1,
        align="right",
        width_mm=71,
        top=y + 5,
    )


@layout("opened", side="back", offices=2)
def back_offices(proof: Proof, order: PrintOrder) -> None:
    """Two offices in English beside each other; each with its number."""
    look, card = order.look, order.card
    proof.set(english.company(card), 45.5, 10, look.text(9, "bold"), "centre", within=76)
    proof.set(english.romaji(card.person), 45.5, 17.4, look.text(12), "centre", within=76)
    y = 17.4
    for line in english.position(card):
        y += 3
        proof.set(line, 45.5, y, look.text(5.8), "centre", within=76)
    for x, office in zip((7.0, 48.0), card.offices, strict=True):
        proof.set(Line(office.label.en), x, 34, look.text(5.6, "bold").inked(look.accent), within=36)
        lines = [*english.street(office), english.abroad("TEL", "tel", office.tel, office.place)]
        rise(proof, lines, x, 34.4 + 2.8 * len(lines), look.text(5.4), leading=2.8, width_mm=36)
    mobile = [] if card.mobile is None else [english.abroad("Mobile", "mobile", card.mobile)]
    foot = wording.in_one_line([*mobile, wording.plain("email", card.email), wording.plain("url", card.url)], "   ")
    rise(proof, foot, 45.5, 51.4, look.text(5.6), leading=3, align="centre", width_mm=77)


@layout("opened", side="back")
def back_headline(proof: Proof, order: PrintOrder) -> None:
    """A slogan in English above a hairline, the name in the middle, all else in lines below."""
    look, card, x = order.look, order.card, 8.0
    proof.paste(mark(look.mark, look.accent, look.second), 75, 6, 8)
    proof.set(english.company(card), x, 10.6, look.text(8.4, "bold").inked(look.accent), within=62)
    slogan = card.company.slogan
    proof.set(Line("" if slogan is None else slogan.en), x, 14.2, look.text(5.6), within=62)
    proof.rule(x, 16.6, 83, look.second, 0.5)
    y = 26.0
    proof.set(english.romaji(card.person, family_first=True, comma=True), x, y, look.text(13), within=74)
    for line in [*english.titles(card), english.department(card)]:
        y += 3.2
        proof.set(line, x, y, look.text(6), within=74)
    lines = [
        english.street_in_one_line(card.office),
        *wording.in_one_line(english.numbers(card, "Tel.", "Fax.", "Mob.", "+81.{trunk}.{1}.{2}"), "   "),
        *wording.in_one_line([wording.plain("email", card.email), wording.plain("url", card.url)], "   "),
    ]
    rise(proof, lines, x, 50.6, look.text(6), leading=3.4, width_mm=75, top=y + 5)
