"""English sides whose titles follow the name: qualifications after a comma, "Director, Sales"."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.facts import Affiliation
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import EU_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
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
