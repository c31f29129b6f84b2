"""English backs."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import EU_MM, PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.wording import Line, plain

_WHITE = (255, 255, 255)


@layout("opened", side="back")
def back_rows(proof: Proof, order: PrintOrder) -> None:
    """Rows between hairlines, each with a word at its left: Office, Phone, Mail, Web; person and house above them."""
    look, card, x = order.look, order.card, 7.0
    proof.set(english.romaji(card.person), x, 11, look.head(12, "bold"), within=50)
    proof.set(english.company(card), 84, 24, look.text(6.6, "bold").inked(look.accent), "right", within=77)
    proof.paste(mark(look.mark, look.accent, look.second), 76, 5, 8)
    held = wording.in_one_line([*english.titles(card), *english.department_in_one_line(card)], ", ")
    for line in held:
        proof.set(line, x, 15.4, look.text(6), within=66)
    rows = [
        ("Office", english.street_in_one_line(card.office)),
        ("Phone", english.numbers(card, "", "Fax", "Mobile")[0]),
        *(("", line) for line in wording.in_one_line(english.numbers(card, "", "Fax", "Mobile")[1:], "   ")),
        ("Mail", plain("email", card.email)), ("Web", plain("url", card.url)),
    ]  # fmt: skip
    step = 24.4 / len(rows)
    for place, (word, line) in enumerate(rows):
        base = 30.4 + step * place
        proof.rule(x, base - step * 0.74, 84, pale(look.second, 0.6), 0.3)
        proof.set(Line(word), x, base, look.text(5.2).inked(look.accent), within=11)
        proof.set(line, 20, base, look.text(5.6), within=64)


@layout("opened", side="back", size_mm=EU_MM)
def back_reversed(proof: Proof, order: PrintOrder) -> None:
    """85 × 55 in white on the house's colour, all from the right, the house at the foot under a rule."""
    look, card, x = order.look, order.card, 78.5
    proof.box(0, 0, 85, 55, look.accent)
    white = look.text(5.8).inked(_WHITE)
    proof.set(
        english.romaji(card.person, family_first=True, capitals=True), x, 11, white.sized(11.4), "right", within=72
    )
    y = 15.2
    for line in [*english.titles(card), *english.department_levels(card)]:
        proof.set(line, x, y, white, "right", within=72)
        y += 2.8
    lines = [
        *english.numbers(card, "Tel.", "Fax.", "Cell.", "+81 {trunk}-{1}-{2}"), plain("email", card.email), plain("url", card.url),
    ]  # fmt: skip
    rise(proof, lines, x, 38, white, leading=2.9, align="right", width_mm=60, top=y + 1.4)
    proof.paste(mark(look.mark, _WHITE, pale(look.second, 0.5)), 6.5, 27, 10)
    proof.rule(6.5, 40.4, x, _WHITE, 0.4)
    proof.set(english.company(card), x, 44.6, white.sized(7.4), "right", within=72)
    proof.set(english.street_in_one_line(card.office), x, 48.6, white.sized(5.6), "right", within=72)


@layout("opened", side="back", size_mm=PORTRAIT_MM)
def back_upright_axis(proof: Proof, order: PrintOrder) -> None:
    """Portrait, on the axis: mark, house, a pale band with the person, the rest in short lines to the foot."""
    look, card, x = order.look, order.card, 27.5
    proof.paste(mark(look.mark, look.accent, look.second), 22.5, 7, 10)
    proof.set(english.company(card), x, 22.4, look.text(7, "bold"), "centre", within=47)
    proof.box(0, 27, 55, 45, pale(look.accent, 0.12))
    proof.set(english.romaji(card.person), x, 33.4, look.head(11, "medium"), "centre", within=47)
    held = [*english.titles(card), *english.department_levels(card)]
    rise(proof, held, x, 43.2, look.text(5.4), leading=2.7, align="centre", width_mm=47, top=36.8)
    lines = [
        *english.street(card.office), *english.numbers(card, "T", "F", "M"), plain("email", card.email), plain("url", card.url),
    ]  # fmt: skip
    rise(proof, lines, x, 85, look.text(5.8), leading=3.6, align="centre", width_mm=47, top=50)
