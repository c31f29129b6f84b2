"""Fronts in two languages, line by line against each other."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import rise, whole_address
from tests.press.layouts.leftwards import held
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof


@layout("opened")
def facing_lines(proof: Proof, order: PrintOrder) -> None:
    """Japanese from the left edge, its English from the right edge on the same baseline; one language above the other below."""
    look, card, voice, x, far = order.look, order.card, order.voice, 7.0, 84.0
    grey = look.text(6).inked((96, 98, 104))
    proof.set(wording.company(card), x, 9.4, look.head(8.6, "bold").inked(look.accent), within=42)
    proof.set(english.company(card), far, 9.4, grey.sized(6.6), "right", within=33)
    proof.rule(x, 11.6, far, look.accent, 0.4)
    japanese = held(order)
    western = [*english.department_levels(card), *english.titles(card)]
    for place, line in enumerate(japanese):
        proof.set(line, x, 15.6 + 2.7 * place, look.text(5.9), within=40)
    for place, line in enumerate(one for one in western if one.text):
        proof.set(line, far, 15.6 + 2.7 * place, grey.sized(5.6), "right", within=36)
    y = 16.4 + 2.7 * max(len(japanese), len(western))
    proof.set(wording.name(card.person, "　"), x, y + 4.4, look.head(14.5, "medium", 0.08), within=42)
    proof.set(english.romaji(card.person), far, y + 4.4, grey.sized(9), "right", within=33)
    proof.paste(mark(look.mark, look.accent, look.second), 42.6, 48, 4)
    lines = [
        whole_address(order),
        english.street_in_one_line(card.office),
        *wording.in_one_line([*voice.phones_of(card.office), *voice.mobile_of(card)], "  "),
        *wording.in_one_line([voice.email_of(card), voice.url_of(card)], "  "),
    ]
    rise(proof, lines, x, 46.6, look.text(6), leading=3.1, width_mm=77, top=y + 8)
