"""Cards of young firms whose Latin name is the ornament."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers_apart, rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof

_WHITE = (255, 255, 255)


@layout("opened")
def giant_wordmark(proof: Proof, order: PrintOrder) -> None:
    """The company in Latin letters as wide as the card along the foot; small type above it in two blocks, no rule anywhere."""
    look, card, x = order.look, order.card, 5.0
    y = 8.4
    proof.set(wording.name(card.person, " "), x, y, look.head(10.5, "bold", 0.04), within=36)
    proof.set(english.romaji(card.person, capitals=True), x, y + 3.6, look.text(5.4, spacing=0.08), within=36)
    y = 16.4
    for line in [*wording.titles(card), *wording.department_levels(card)]:
        proof.set(line, x, y, look.text(5.6), within=37)
        y += 2.6
    lines = [*numbers_apart(order), *net(order), *address_lines(order)]
    rise(proof, lines, 46, 33, look.text(5.6), leading=2.8, width_mm=40, top=7.4)
    proof.set(wording.company(card), x, 39.8, look.text(6.4, "medium"), within=60)
    proof.set(english.company(card), x, 50.6, look.text(24, "bold").inked(look.accent), within=80)


@layout("opened")
def edge_brand(proof: Proof, order: PrintOrder) -> None:
    """The Latin name turned downwards on a coloured edge at the left; how to reach on top, the person below it at the foot."""
    look, card, voice, x = order.look, order.card, order.voice, 17.0
    proof.box(0, 0, 11, 55, look.accent)
    brand = english.company(card)
    proof.sideways(brand, 5.5, 5, proof.fit(brand, look.text(9, "bold", 0.06).inked(_WHITE), 44))
    left = [voice.postal_of(card.office), *voice.street_lines_of(card.office), voice.url_of(card)]
    right = [*numbers_apart(order), voice.email_of(card), *voice.sns_of(card)]
    type_ = look.text(min(6.0, *(proof.fit(line, look.text(6), 33).size_pt for line in [*left, *right])))
    proof.stack(left, x, 8.6, type_, 2.8)
    proof.stack(right, 53, 8.6, type_, 2.8)
    proof.rule(x, 28.4, 86, pale(look.accent, 0.6), 0.4)
    proof.set(wording.company(card), x, 33, look.text(7, "bold"), within=69)
    width = proof.set(wording.name(card.person, voice.name_gap), x, 49.6, look.head(19, "medium", 0.04), within=40)
    proof.set(wording.kana(card.person), x, 41.4, look.text(5.4).inked(look.accent), within=40)
    held = [*wording.department_levels(card), *wording.titles(card)]
    if held:
        rise(proof, held, x + width + 4, 49.6, look.text(6), leading=2.8, width_mm=65 - width, top=38.4)
    proof.paste(mark(look.mark, look.accent, look.second), 80, 30.4, 5.4)
