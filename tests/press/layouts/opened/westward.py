"""English sides whose titles follow the name: qualifications after a comma, "Director, Sales"."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.facts import Affiliation
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import EU_MM, US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.typesetting import Colour
from tests.press.wording import Line, plain


def credited(card: Affiliation, *, between: str = ", ", family_first: bool = False) -> Line:
    """The name with the qualifications after it: Taro Yamada, CPA."""
    line = english.romaji(card.person, family_first=family_first)
    for credit in card.position.more_titles:
        line = line.then(plain("title_en", credit.en), between)
    return line


def holding(card: Affiliation, between: str = ", ") -> list[Line]:
    """Title and department in one line, the title first: Director, Sales. None for a person with neither."""
    title, place = card.position.title, card.position.department
    lines = [] if title is None else [plain("title_en", title.en)]
    if place is not None:
        lines.append(plain("department_en", place.en))
    return wording.in_one_line(lines, between)


@layout("opened", side="back", size_mm=EU_MM)
def back_credentials(proof: Proof, order: PrintOrder) -> None:
    """85 × 55: how to reach on top from the left, the company right at the foot, name with qualifications between two rules."""
    look, card, x = order.look, order.card, 7.0
    proof.paste(mark(look.mark, look.accent, look.second), 70, 5, 8)
    lines = [
        *english.street(card.office),
        *wording.in_one_line(english.numbers(card, "T", "F", "M", "+81 {trunk} {1} {2}"), " | "),
        *wording.in_one_line([plain("email", card.email), plain("url", card.url)], " | "),
    ]
    type_ = look.text(min(6.0, *(proof.fit(line, look.text(6), 60).size_pt for line in lines)))
    proof.stack(lines, x, 7.6, type_, 2.9)
    proof.rule(x, 26, 78, look.accent, 0.8)
    proof.set(credited(card), x, 32.6, look.head(11.5, "medium"), within=71)
    for line in holding(card):
        proof.set(line, x, 37, look.text(6.4), within=71)
    proof.rule(x, 39.6, 78, look.accent, 0.3)
    rise(
        proof,
        [english.company(card)],
        78,
        48.6,
        look.head(9.6, "bold").inked(look.accent),
        leading=3,
        align="right",
        width_mm=71,
    )


@layout("opened", side="back")
def back_both_names(proof: Proof, order: PrintOrder) -> None:
    """The name in both scripts on one baseline, "Director, Sales" below; numbers in a column at the right, house at the left foot."""
    look, card, x = order.look, order.card, 7.0
    proof.box(0, 0, 91, 1.6, look.accent)
    name = english.romaji(card.person, family_first=True, capitals=True)
    width = proof.set(name, x, 13, look.text(11, "bold"), within=46)
    proof.set(wording.name(card.person, " "), x + width + 3, 13, look.head(7.6), within=72 - width)
    y = 17.4
    for line in [*holding(card), *(plain("title_en", credit.en) for credit in card.position.more_titles)]:
        proof.set(line, x, y, look.text(6.2), within=77)
        y += 2.9
    proof.paste(mark(look.mark, look.accent, look.second), x, 30.4, 6)
    proof.set(english.company(card), x, 41, look.head(7.8, "bold").inked(look.accent), within=40)
    rise(proof, english.street(card.office), x, 49.8, look.text(5.5), leading=2.6, width_mm=40, top=44.4)
    own = [
        *english.numbers(card, "Office:", "Fax:", "Mobile:", "+81-{trunk}-{1}-{2}"),
        plain("email", card.email),
        plain("url", card.url),
    ]
    rise(proof, own, 84, 49.8, look.text(5.8), leading=3.2, align="right", width_mm=34, top=y + 4)


@layout("opened", side="back", size_mm=US_MM)
def back_rail(proof: Proof, order: PrintOrder) -> None:
    """89 × 51: a dark rail at the left holds the labels in white, ending at its edge; their values stand on the paper."""
    look, card, x = order.look, order.card, 27.0
    rail: Colour = (44, 48, 58)
    proof.box(0, 0, 23.5, 51, rail)
    proof.paste(mark(look.mark, (255, 255, 255), look.second), 7.6, 5, 8)
    proof.set(credited(card, between=" / "), x, 9.6, look.head(10.5, "bold"), within=56)
    y = 13.6
    for line in holding(card, " - "):
        proof.set(line, x, y, look.text(5.8).inked(look.accent), within=56)
    proof.set(english.company(card), x, 19.4, look.text(7.6, "medium"), within=56)
    rows = [("Address" if place == 0 else "", line) for place, line in enumerate(english.street(card.office))]
    office = card.office
    for label, field, number, place in (
        ("Telephone", "tel", office.tel, office.place),
        ("Facsimile", "fax", None if office.fax == office.tel else office.fax, office.place),
        ("Mobile", "mobile", card.mobile, None),
    ):
        if number is not None:
            rows.append((label, english.abroad("", field, number, place, "+81 ({trunk}) {1}-{2}")))
    rows += [("E-mail", plain("email", card.email)), ("Website", plain("url", card.url))]
    step = min(3.2, 22 / (len(rows) - 1))
    size = min(6.0, step * 2.1, *(proof.fit(line, look.text(6), 56).size_pt for _, line in rows))
    baseline = 47 - step * (len(rows) - 1)
    for label, line in rows:
        proof.set(Line(label), 21.6, baseline, look.text(size * 0.92).inked((255, 255, 255)), "right")
        proof.set(line, x, baseline, look.text(size))
        baseline += step


@layout("opened", side="back", size_mm=(65.0, 65.0))
def back_square(proof: Proof, order: PrintOrder) -> None:
    """65 mm square in a frame of colour: department above the title, name below them, all else from the left foot."""
    look, card, x = order.look, order.card, 7.0
    proof.box(0, 0, 65, 65, look.accent)
    proof.box(2.6, 2.6, 62.4, 62.4, look.paper)
    proof.set(english.company(card), 58, 10.8, look.head(7.6, "bold").inked(look.accent), "right", within=42)
    proof.paste(mark(look.mark, look.accent, look.second), x, 6, 7)
    y = 21.0
    for line in [*english.department_levels(card), *wording.in_one_line(english.titles(card), ", ")]:
        if line.text:
            proof.set(line, x, y, look.text(5.8), within=51)
            y += 2.7
    proof.set(english.romaji(card.person, family_first=True, comma=True), x, y + 3.6, look.head(12), within=51)
    lines = [
        *english.numbers(card, "P.", "F.", "C.", "+81.{trunk}.{1}.{2}"),
        plain("email", card.email),
        plain("url", card.url),
        *english.street(card.office),
    ]
    rise(proof, lines, x, 58, look.text(5.8), leading=2.8, width_mm=51, top=y + 8)
