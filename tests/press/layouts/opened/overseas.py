"""English backs."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.grounds import wedge
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import EU_MM, PORTRAIT_MM, US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.wording import Line, plain

_WHITE = (255, 255, 255)


@layout("opened", side="back", size_mm=EU_MM)
def back_chambers(proof: Proof, order: PrintOrder) -> None:
    """85 × 55 on the middle axis, widely tracked; the numbers in one line with no labels but for the fax."""
    look, card, x = order.look, order.card, 42.5
    proof.set(english.company(card), x, 11, look.text(8, "medium", 0.12), "centre", within=72)
    proof.rule(x - 6, 14, x + 6, look.accent, 0.6)
    proof.set(english.romaji(card.person), x, 23, look.text(12, "medium", 0.06), "centre", within=70)
    y = 27.0
    for line in [*wording.in_one_line(english.titles(card), ", "), *english.department_levels(card)]:
        proof.set(line, x, y, look.text(5.8), "centre", within=72)
        y += 2.8
    lines = [
        *english.street(card.office),
        *wording.in_one_line(english.numbers(card, "", "Fax", "Mobile"), "  |  "),
        *wording.in_one_line([plain("email", card.email), plain("url", card.url)], "  |  "),
    ]
    rise(proof, lines, x, 50, look.text(5.6), leading=3, align="centre", width_mm=74, top=y + 2.4)


@layout("opened", side="back", size_mm=PORTRAIT_MM)
def back_panel(proof: Proof, order: PrintOrder) -> None:
    """Portrait: a dark head with the company in white, name below it, labels over values at the foot."""
    look, card, x = order.look, order.card, 6.0
    proof.box(0, 0, 55, 28, look.accent)
    proof.paste(mark(look.mark, _WHITE, pale(look.second, 0.5)), x, 7, 9)
    proof.set(english.company(card), x, 23, look.text(8, "bold").inked(_WHITE), within=43)
    proof.set(english.romaji(card.person, capitals=True), x, 37.6, look.text(11, "bold"), within=43)
    y = 41.4
    for line in [*english.titles(card), *english.department_levels(card)]:
        proof.set(line, x, y, look.text(5.6), within=43)
        y += 2.7
    office = card.office
    fax = None if office.fax == office.tel else office.fax
    rows = [("Office", english.street(office)), ("Phone", [english.abroad("", "tel", office.tel, office.place)])]
    rows += [("Fax", [english.abroad("", "fax", fax, office.place)])] if fax is not None else []
    rows += [("Mobile", [english.abroad("", "mobile", card.mobile)])] if card.mobile is not None else []
    rows += [("Email", [plain("email", card.email)]), ("Web", [plain("url", card.url)])]
    count = sum(1 + len(lines) for _, lines in rows)
    step = min(2.7, (86.4 - y - 1) / count)
    base = 86.4 - step * (count - 1)
    for label, lines in rows:
        proof.set(Line(label), x, base, look.text(4.5).inked(look.accent))
        base += step
        for line in lines:
            proof.set(line, x, base, look.text(min(5.6, step * 2.1)), within=43)
            base += step


@layout("opened", side="back", size_mm=US_MM)
def back_slant(proof: Proof, order: PrintOrder) -> None:
    """89 × 51: a slanted field of colour at the right with the mark; text from the left in one block."""
    look, card, x = order.look, order.card, 6.5
    wedge(proof, [(66, 0), (89, 0), (89, 51), (74, 51)], look.accent)
    proof.paste(mark(look.mark, _WHITE, pale(look.second, 0.5)), 76.4, 6, 8)
    proof.set(english.romaji(card.person, family_first=True, comma=True), x, 11, look.text(12, "bold"), within=56)
    y = 15.0
    for line in wording.in_one_line(english.titles(card), " & "):
        proof.set(line, x, y, look.text(6).inked(look.accent), within=58)
        y += 2.9
    for line in english.department_levels(card):
        proof.set(line, x, y, look.text(5.6), within=58)
        y += 2.7
    proof.set(english.company(card), x, y + 3.4, look.text(7.4, "bold"), within=59)
    lines = [
        *english.street(card.office),
        *english.numbers(card, "P:", "F:", "C:", "+81 {trunk} {1} {2}"),
        plain("email", card.email),
        plain("url", card.url),
    ]
    rise(proof, lines, x, 47, look.text(5.5), leading=2.6, width_mm=61, top=y + 6.4)


@layout("opened", side="back", offices=2)
def back_branches(proof: Proof, order: PrintOrder) -> None:
    """Company and person share the first line; two offices in rows, each under its name in capitals."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 6.5, 5.6, 7)
    proof.set(english.company(card), 15.4, 10.4, look.text(7.6, "bold").inked(look.accent), within=68)
    proof.set(english.romaji(card.person), 6.5, 20.6, look.text(11.5, "medium"), within=42)
    y = 17.6
    for line in [*english.titles(card), *english.department_levels(card)]:
        proof.set(line, 84.5, y, look.text(5.4), "right", within=34)
        y += 2.5
    y = max(y + 2.2, 27.4)
    step = (47.4 - y) / 5
    for office in card.offices:
        proof.set(Line(office.label.en.upper()), 6.5, y, look.text(4.8, "bold").inked(look.accent))
        proof.set(english.street_in_one_line(office), 6.5, y + step, look.text(min(5.6, step * 2)), within=78)
        numbers = [english.abroad("Tel", "tel", office.tel, office.place, "+81-{trunk}-{1}-{2}")]
        if office.fax not in {None, office.tel}:
            numbers.append(english.abroad("Fax", "fax", str(office.fax), office.place))
        for line in wording.in_one_line(numbers, "  "):
            proof.set(line, 6.5, y + 2 * step, look.text(min(5.6, step * 2)), within=78)
        y += 3 * step
    mobile = [] if card.mobile is None else [english.abroad("Mobile", "mobile", card.mobile)]
    foot = wording.in_one_line([*mobile, plain("email", card.email), plain("url", card.url)], "  ")
    rise(proof, foot, 6.5, 51, look.text(5.6), leading=2.4, width_mm=78)


@layout("opened", side="back")
def back_columnar(proof: Proof, order: PrintOrder) -> None:
    """Company at the right head, the name from the right, two columns of facts over a tinted foot."""
    look, card = order.look, order.card
    proof.box(0, 33, 91, 55, pale(look.accent, 0.12))
    proof.set(english.company(card), 84, 11, look.text(8.2, "bold").inked(look.accent), "right", within=64)
    proof.paste(mark(look.mark, look.accent, look.second), 7, 6, 8)
    y = 20.0
    proof.set(english.romaji(card.person), 84, y, look.text(11.5, "bold"), "right", within=70)
    for line in [*english.department_levels(card), *wording.in_one_line(english.titles(card), " / ")]:
        y += 2.8
        proof.set(line, 84, y, look.text(5.8), "right", within=76)
    rise(proof, [*english.street(card.office), plain("url", card.url)], 7, 50.6, look.text(5.4), leading=3, width_mm=37,
         top=38)  # fmt: skip
    own = [*english.numbers(card, "Tel.", "Fax.", "Mobile.", "+81(0){trunk} {1} {2}"), plain("email", card.email)]
    rise(proof, own, 84, 50.6, look.text(5.4), leading=3, align="right", width_mm=37, top=38)
