"""Cards that list more than one office."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.facts import Office
from tests.press.layouts.foot import net, rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.wording import Line


def _office(order: PrintOrder, office: Office) -> list[Line]:
    voice = order.voice
    found = voice.phones_of(office)
    phones = wording.in_one_line(found, " ") if len(found) < 3 else found
    return [voice.postal_of(office), *voice.street_lines_of(office), *phones]


@layout("rules", offices=2)
def offices(proof: Proof, order: PrintOrder) -> None:
    """Two offices side by side below a rule, each under its own name."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 8, 6.6, 6.6)
    proof.set(wording.company(card), 16.8, 11.4, proof.fit(wording.company(card), look.text(9.8, "bold", 0.03), 66))
    for line in wording.in_one_line(wording.position(card)):
        proof.set(line, 8, 19.4, look.text(6.6))
    width = proof.set(wording.name(card.person, "　"), 8, 26.4, look.text(13.5, "medium", 0.1))
    proof.set(english.romaji(card.person), 8 + width + 4, 26.4, look.text(6.2).inked(look.accent))
    proof.rule(8, 30.2, 83, look.accent, 0.5)
    for x, office in zip((8, 46.5), card.offices, strict=True):
        proof.set(Line(office.label.ja), x, 34.2, look.text(6, "bold").inked(look.accent))
        lines = _office(order, office)
        leading = min(3.1, 14 / len(lines))
        rise(proof, lines, x, 34.2 + leading * len(lines), look.text(5.9), leading=leading, width_mm=36)
    reach = wording.in_one_line([*order.voice.mobile_of(card), *net(order)])
    rise(proof, reach, 8, 51, look.text(6.1), leading=3, width_mm=75)
