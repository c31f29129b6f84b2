"""Cards of publishers and agencies with desks in several cities."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_in_three
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.wording import Line


@layout("opened", offices=3)
def three_cities(proof: Proof, order: PrintOrder) -> None:
    """Three offices as narrow columns on a tinted foot, addresses broken after the city; house left, person right above."""
    look, card, voice, x = order.look, order.card, order.voice, 6.0
    proof.box(0, 30.4, 91, 55, pale(look.accent, 0.12))
    proof.paste(mark(look.mark, look.accent, look.second), x, 5, 6.4)
    proof.set(wording.company(card), x, 18, look.head(10, "bold"), within=37)
    proof.set(english.company(card), x, 21.6, look.text(5.6).inked(look.accent), within=37)
    y = 7.4
    for line in [*wording.department_levels(card), *wording.in_one_line(wording.titles(card), voice.title_gap)]:
        proof.set(line, 47, y, look.text(5.8), within=38)
        y += 2.7
    proof.set(wording.name(card.person, "　"), 47, y + 4.2, look.head(13.5, "medium", 0.08), within=38)
    own = [*voice.mobile_of(card), voice.email_of(card)]
    y += 8.4
    for line in own:
        proof.set(line, 47, y, look.text(5.8), within=38)
        y += 2.7
    proof.set(voice.url_of(card), x, 25.4, look.text(5.8), within=37)
    for left, office in zip((x, 33.4, 60.8), card.offices, strict=True):
        proof.set(Line(office.label.ja), left, 34, look.text(5.8, "bold").inked(look.accent), within=24)
        lines = [voice.postal_of(office), *address_in_three(voice, office), *voice.phones_of(office)]
        step = min(2.7, 15.6 / (len(lines) - 1))
        size = min(5.4, step * 2.1, *(proof.fit(line, look.text(5.4), 25).size_pt for line in lines))
        proof.stack(lines, left, 37, look.text(size), step)
