"""English backs."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictograms import pictogram
from tests.press.pictures import pale, photograph
from tests.press.proof import Proof
from tests.press.wording import Line


@layout("opened", side="back")
def back_signs(proof: Proof, order: PrintOrder) -> None:
    """Signs before the numbers in a column at the right, name and titles at the left under the company."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 7, 6, 7)
    proof.set(english.company(card), 16, 11, look.text(8.4, "bold"), within=68)
    y = 26.0
    proof.set(english.romaji(card.person), 7, y, look.text(12, "medium").inked(look.accent), within=38)
    for line in [*english.titles(card), *english.department_levels(card)]:
        y += 2.9
        proof.set(line, 7, y, look.text(5.6), within=38)
    office = card.office
    rows = [("place" if place == 0 else "", line) for place, line in enumerate(english.street(office))]
    rows.append(("phone", english.abroad("", "tel", office.tel, office.place, "+81 {trunk} {1} {2}")))
    if card.mobile is not None:
        rows.append(("mobile", english.abroad("", "mobile", card.mobile, None, "+81 {trunk} {1} {2}")))
    rows += [("mail", wording.plain("email", card.email)), ("globe", wording.plain("url", card.url))]
    size = min(5.8, *(proof.fit(line, look.text(6), 33).size_pt for _, line in rows))
    y = 49.4 - 4 * (len(rows) - 1)
    for sign, line in rows:
        if sign:
            pictogram(proof, sign, 48.4, y - 1.9, side_mm=2.2, colour=look.second)
        proof.set(line, 51.8, y, look.text(size))
        y += 4


@layout("opened", side="back")
def back_view(proof: Proof, order: PrintOrder) -> None:
    """A photograph along the foot; everything above it on the middle axis, the mailbox in the house's colour."""
    look, card, x = order.look, order.card, 45.5
    photograph(proof, card.company.key, 0, 44, (91, 11))
    proof.set(english.company(card), x, 9, look.text(8.4, "bold").inked(look.accent), "centre", within=78)
    y = 15.6
    proof.set(english.romaji(card.person, family_first=True), x, y, look.text(11.5), "centre", within=70)
    for line in english.position(card):
        y += 2.9
        proof.set(line, x, y, look.text(5.6), "centre", within=78)
    lines = [
        english.street_in_one_line(card.office),
        *wording.in_one_line(english.numbers(card, "Tel", "Fax", "Mobile"), "   "),
        *wording.in_one_line([wording.plain("email", card.email), wording.plain("url", card.url)], "   "),
    ]
    rise(proof, lines, x, 40.6, look.text(5.8), leading=3.2, align="centre", width_mm=80, top=y + 4)


@layout("opened", side="back", size_mm=US_MM)
def back_ledger(proof: Proof, order: PrintOrder) -> None:
    """89 × 51 on a pale ground: labels in capitals in a column, values at their right, the name over a thick rule."""
    look, card = order.look, order.card
    proof.box(0, 0, 89, 51, pale(look.second, 0.1))
    proof.set(english.romaji(card.person, family_first=True, capitals=True), 7, 10.4, look.text(11, "bold"), within=75)
    proof.box(7, 12, 82, 12.7, look.accent)
    y = 16.4
    for line in wording.in_one_line(english.titles(card), ", "):
        proof.set(line, 7, y, look.text(6), within=75)
        y += 2.9
    if card.position.department is not None:
        proof.set(english.department(card), 7, y, look.text(5.6), within=75)
        y += 2.9
    proof.set(english.company(card), 7, y + 2, look.text(7.6, "bold").inked(look.accent), within=75)
    rows: list[tuple[str, Line]] = [
        ("ADDRESS", line) if n == 0 else ("", line) for n, line in enumerate(english.street(card.office))
    ]
    for label, field, number, place in (
        ("PHONE", "tel", card.office.tel, card.office.place),
        ("FAX", "fax", None if card.office.fax == card.office.tel else card.office.fax, card.office.place),
        ("MOBILE", "mobile", card.mobile, None),
    ):
        if number is not None:
            rows.append((label, english.abroad("", field, number, place, "+81-{trunk}-{1}-{2}")))
    rows += [("E-MAIL", wording.plain("email", card.email)), ("WEB", wording.plain("url", card.url))]
    step = min(2.9, (47 - y - 3) / len(rows))
    size = min(5.8, step * 2.1, *(proof.fit(line, look.text(6), 60).size_pt for _, line in rows))
    baseline = 47 - step * (len(rows) - 1)
    for label, line in rows:
        proof.set(Line(label), 7, baseline, look.text(size * 0.9).inked(look.accent), within=13)
        proof.set(line, 21, baseline, look.text(size))
        baseline += step


@layout("opened", side="back")
def back_night(proof: Proof, order: PrintOrder) -> None:
    """White on the house's dark colour: the company large at the head, two columns of small type at the foot."""
    look, card = order.look, order.card
    proof.box(0, 0, 91, 55, (30, 34, 42))
    white, soft = look.text(6).inked((250, 250, 250)), look.text(5.8).inked((214, 214, 210))
    proof.paste(mark(look.mark, (250, 250, 250), pale(look.second, 0.6)), 76, 6, 8)
    proof.set(english.company(card), 7, 11.4, white.sized(10), within=65)
    y = 22.0
    proof.set(english.romaji(card.person), 7, y, white.sized(12), within=77)
    for line in wording.in_one_line(english.titles(card), " / "):
        y += 3.2
        proof.set(line, 7, y, soft, within=77)
    for line in wording.in_one_line([english.department(card)]):
        y += 2.9
        proof.set(line, 7, y, soft, within=77)
    street = english.street(card.office)
    rise(proof, [*street, wording.plain("url", card.url)], 7, 49.6, soft, leading=3, width_mm=40, top=y + 5)
    own = [*english.numbers(card, "T", "F", "M", "+81 {trunk}-{1}-{2}"), wording.plain("email", card.email)]
    rise(proof, own, 51, 49.6, soft, leading=3, width_mm=33, top=y + 5)


@layout("opened", side="back", size_mm=(55.0, 91.0))
def back_slim(proof: Proof, order: PrintOrder) -> None:
    """Portrait from the left: a bar of colour on top, name and titles high, the address under a short rule at the foot."""
    look, card, x = order.look, order.card, 6.5
    proof.box(0, 0, 55, 5, look.accent)
    proof.set(english.romaji(card.person), x, 20, look.text(12, "medium"), within=42)
    y = 24.4
    for line in [*english.titles(card), *english.department_levels(card)]:
        proof.set(line, x, y, look.text(5.6), within=42)
        y += 2.8
    proof.paste(mark(look.mark, look.accent, look.second), x, 42, 7)
    proof.set(english.company(card), x, 54.4, look.text(8, "bold").inked(look.accent), within=42)
    proof.rule(x, 57.4, x + 12, look.second, 0.8)
    lines = [
        *english.street(card.office), *english.numbers(card, "tel", "fax", "mobile", "+81 {trunk} {1} {2}"),
        wording.plain("email", card.email), wording.plain("url", card.url),
    ]  # fmt: skip
    rise(proof, lines, x, 85, look.text(5.8), leading=2.9, width_mm=42, top=61)


@layout("opened", side="back")
def back_columns(proof: Proof, order: PrintOrder) -> None:
    """Who at the left, how to reach at the right, the company below in capitals of the house's colour."""
    look, card = order.look, order.card
    proof.set(english.romaji(card.person, family_first=True, capitals=True), 7, 15, look.text(11, "medium"), within=38)
    y = 19.4
    for line in english.position(card):
        proof.set(line, 7, y, look.text(5.8), within=38)
        y += 2.9
    reach = english.numbers(card, "Tel:", "Fax:", "Cell:", "+81 (0){trunk}-{1}-{2}")
    lines = [*reach, wording.plain("email", card.email), wording.plain("url", card.url)]
    proof.stack(lines, 49, 15, proof.fit(max(lines, key=lambda one: len(one.text)), look.text(6), 37), 3.2)
    proof.rule(7, 39, 84, look.second, 0.6)
    proof.set(english.company(card), 7, 44, look.text(8.4, "bold").inked(look.accent), within=77)
    proof.set(english.street_in_one_line(card.office), 7, 48.6, look.text(5.8), within=77)


@layout("opened", side="back", size_mm=(55.0, 91.0))
def back_tall(proof: Proof, order: PrintOrder) -> None:
    """Portrait, centred."""
    look, card, x = order.look, order.card, 27.5
    proof.paste(mark(look.mark, look.accent, look.second), x - 5, 9, 10)
    proof.set(english.company(card), x, 26, look.text(8, "bold"), "centre", within=45)
    y = 38.0
    proof.set(english.romaji(card.person), x, y, look.text(11, "medium"), "centre", within=45)
    for line in english.position(card):
        y += 3.1
        proof.set(line, x, y, look.text(5.8), "centre", within=45)
    lines = [
        *english.street(card.office), *english.numbers(card, "TEL", "FAX", "MOBILE"), wording.plain("email", card.email),
        wording.plain("url", card.url),
    ]  # fmt: skip
    rise(proof, lines, x, 84.6, look.text(5.8), leading=3.1, align="centre", width_mm=46, top=y + 7)
