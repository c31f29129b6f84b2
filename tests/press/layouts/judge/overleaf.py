"""English backs."""

from __future__ import annotations

from tests.press import english
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import EU_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.wording import Line, in_one_line, plain


def _online(order: PrintOrder, mail: str = "", site: str = "") -> list[Line]:
    """Mail and site under these labels."""
    card = order.card
    return [
        Line(mail + card.email, plain("email", card.email).values),
        Line(site + card.url, plain("url", card.url).values),
    ]


@layout("judge", side="back")
def overleaf_plain(proof: Proof, order: PrintOrder) -> None:
    """Person on top with title and department under it, house in the middle, the block at the foot, all on the left edge."""
    look, card, x = order.look, order.card, 8.5
    proof.set(english.romaji(card.person), x, 12, look.head(13, "medium", 0.02), within=62)
    rise(proof, english.position(card), x, 19.6, look.text(5.9), leading=2.8, width_mm=62, top=16)
    proof.paste(mark(look.mark, look.accent, look.second), 73, 6, 9.5)
    proof.set(english.company(card), x, 30, look.text(8, "bold"), within=74)
    numbers = in_one_line(english.numbers(card, "Tel:", "Fax:", "Mobile:"), "   ")
    lines = [*english.street(card.office), *numbers, *in_one_line(_online(order), "   ")]
    rise(proof, lines, x, 49.6, look.text(5.7), leading=3, width_mm=74, top=35)


@layout("judge", side="back")
def overleaf_apart(proof: Proof, order: PrintOrder) -> None:
    """Address at the left foot and numbers at the right one; above a hairline house and person face each other."""
    look, card, x, right = order.look, order.card, 7.5, 83.5
    proof.paste(mark(look.mark, look.accent, look.second), x, 7, 9)
    proof.set(english.company(card), x, 24.4, look.text(6.8, "bold"), within=36)
    proof.set(english.romaji(card.person), right, 13.6, look.head(12, "medium"), "right", within=44)
    held = [*english.titles(card), *english.department_levels(card)]
    rise(proof, held, right, 24.4, look.text(5.6), leading=2.8, align="right", width_mm=38, top=17.6)
    proof.rule(x, 29, right, look.accent, 0.5)
    rise(proof, english.street(card.office), x, 42, look.text(5.4), leading=3, width_mm=40, top=35)
    numbers = english.numbers(card, "TEL", "FAX", "MOBILE", "+81-({trunk})-{1}-{2}")
    lines = [*numbers, *_online(order)]
    rise(proof, lines, right, 50, look.text(5.4), leading=2.9, align="right", width_mm=34, top=35)


@layout("judge", side="back", size_mm=EU_MM)
def overleaf_axis(proof: Proof, order: PrintOrder) -> None:
    """85 × 55 on the axis: house in capitals' size on top, a bar, the person, the block in three or four lines."""
    look, card, x = order.look, order.card, 42.5
    proof.set(english.company(card), x, 10.4, look.text(8.4, "medium", 0.04), "centre", within=70)
    proof.rule(x - 6, 13.6, x + 6, look.accent, 1.4)
    proof.set(english.romaji(card.person, capitals=True), x, 21.6, look.head(11.6, "medium", 0.06), "centre", within=70)
    rise(proof, english.position(card), x, 29, look.text(5.7), leading=2.7, align="centre", width_mm=70, top=25.6)
    numbers = in_one_line(english.numbers(card, "T", "F", "M", "+81 {trunk} {1} {2}"), " / ")
    lines = [*english.street(card.office), *numbers, *in_one_line(_online(order), " / ")]
    rise(proof, lines, x, 49.4, look.text(5.5), leading=3, align="centre", width_mm=73, top=35.4)


@layout("judge", side="back")
def overleaf_head_band(proof: Proof, order: PrintOrder) -> None:
    """House with its mark on a pale band at the head, address right under it; the person in the middle, numbers in a column at the foot."""
    look, card, x = order.look, order.card, 8.0
    proof.box(0, 0, 91, 12, pale(look.accent, 0.16))
    proof.paste(mark(look.mark, look.accent, look.second), x, 3, 6)
    proof.set(english.company(card), 16.4, 7.8, look.text(7.4, "bold"), within=67)
    rise(proof, english.street(card.office), x, 21.4, look.text(5.3), leading=2.6, width_mm=75, top=16)
    romaji = english.romaji(card.person, family_first=True, capitals=True, comma=True)
    proof.set(romaji, x, 29.6, look.head(11.6, "medium", 0.02), within=62)
    held = [*english.titles(card), *english.department_in_one_line(card)]
    rise(proof, held, x, 36.2, look.text(5.7), leading=2.7, width_mm=75, top=33.2)
    numbers = english.numbers(card, "Phone", "Fax", "Cell phone")
    lines = [*numbers, *_online(order, "E-mail ", "URL ")]
    rise(proof, lines, x, 51, look.text(5.3), leading=2.6, width_mm=75, top=40.4)


@layout("judge", side="back", houses="株式会社|有限会社|合同会社|㈱|㈲|大学|病院|銀行|市|県|協")
def overleaf_right_edge(proof: Proof, order: PrintOrder) -> None:
    """The mark left of a pillar; right of it department, title, person, house and block from one edge."""
    look, card, x = order.look, order.card, 33.0
    proof.pillar(29.4, 7, 48, look.second, 0.6)
    proof.paste(mark(look.mark, look.accent, look.second), 9.5, 20.5, 14)
    held = [*english.department_in_one_line(card), *english.titles(card)]
    rise(proof, held, x, 13, look.text(5.6), leading=2.7, width_mm=51, top=9)
    proof.set(english.romaji(card.person, family_first=True), x, 20.6, look.head(12, "medium", 0.02), within=51)
    proof.set(english.company(card), x, 29, look.text(6.8, "bold"), within=51)
    numbers = english.numbers(card, "Tel.", "Fax.", "Mob.")
    lines = [*english.street(card.office), *numbers, *_online(order, "Mail: ", "Web: ")]
    rise(proof, lines, x, 49.6, look.text(5.3), leading=2.6, width_mm=51, top=33)
