"""Cards that are written downwards and across on one face, and portrait ones in columns."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby


@layout("rules")
def spine(proof: Proof, order: PrintOrder) -> None:
    """The name downwards in the middle, company and titles downwards right of it, how to reach across at the left foot."""
    look, card, voice = order.look, order.card, order.voice
    proof.column(wording.company(card), 82, 8, look.text(10, "bold"), within=40)
    x = 73.0
    for line in [*wording.department(card), *wording.titles(card)]:
        proof.column(line, x, 8, look.text(6.4, spacing=0.04), within=40)
        x -= 3.5
    column_with_ruby(proof, card.person, 55, 8, look.text(18, "medium", 0.1), gap="　", within=40)
    proof.paste(mark(look.mark, look.accent, look.second), 8, 8, 9)
    lines = [
        voice.postal_of(card.office), *voice.street_lines_of(card.office), *numbers_apart(order), *net(order),
    ]  # fmt: skip
    rise(proof, lines, 8, 48, look.text(5.8), leading=2.9, width_mm=40, top=21)


@layout("rules")
def downward_name(proof: Proof, order: PrintOrder) -> None:
    """Company across on top, the name alone downwards at the left, the rest across beside it."""
    look, card, voice, x = order.look, order.card, order.voice, 31.0
    proof.box(0, 0, 91, 9, pale(look.accent, 0.2))
    proof.set(wording.company(card), 8, 6.4, look.text(8.6, "bold"), within=75)
    proof.column(wording.name(card.person, "　"), 16, 14, look.text(16, "medium", 0.08), within=36)
    proof.pillar(25, 14, 49, look.second, 0.5)
    y = 17.0
    for line in [*wording.department_levels(card), *wording.in_one_line(wording.titles(card), voice.title_gap)]:
        proof.set(line, x, y, look.text(6.4), within=53)
        y += 3.1
    proof.set(english.romaji(card.person), x, y + 1.6, look.text(6.2).inked(look.accent))
    rise(proof, [*address_lines(order), *numbers(order, "  "), *net(order)], x, 49, look.text(6), leading=3,
         width_mm=53, top=y + 7)  # fmt: skip


@layout("rules", size_mm=PORTRAIT_MM)
def scroll(proof: Proof, order: PrintOrder) -> None:
    """Portrait: a large name at the left of the middle, company and titles right of it, mail and numbers across below."""
    look, card, voice = order.look, order.card, order.voice
    proof.column(wording.company(card), 47.5, 8, look.text(9.4, "medium", 0.06), within=50)
    x = 40.6
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.column(line, x, 9, look.text(6.2), within=48)
        x -= 3.2
    column_with_ruby(proof, card.person, min(x - 4, 22), 11, look.text(17, "medium", 0.08), gap="　", within=44)
    proof.rule(7, 63, 48, look.accent, 0.5)
    lines = [
        voice.postal_of(card.office), *voice.street_lines_of(card.office), *numbers_apart(order), *net(order)
    ]  # fmt: skip
    rise(proof, lines, 7, 87, look.text(5.6), leading=2.7, width_mm=41, top=67)


@layout("rules")
def quiet_columns(proof: Proof, order: PrintOrder) -> None:
    """Landscape in columns: name first from the right, then titles, then the company; address and numbers last."""
    look, card, voice = order.look, order.card, order.columns
    proof.box(88.6, 0, 91, 55, look.accent)
    proof.column(wording.name(card.person, "　"), 78, 9, look.text(17, "medium", 0.1), within=38)
    x = 67.0
    for line in [*wording.titles(card), *wording.department_levels(card)]:
        proof.column(line, x, 9, look.text(6.4, spacing=0.04), within=38)
        x -= 3.5
    proof.column(wording.company(card), x - 4, 9, look.text(10, "medium", 0.06), within=38)
    x -= 14
    lines = [voice.postal(card), *voice.street(card.office), *voice.phones(card.office), *voice.mobile_of(card)]
    for line in lines:
        proof.column(line, x, 49, look.text(6.2), "bottom", within=42)
        x -= 3.3
    mail = wording.plain("email", card.email)
    proof.sideways(mail, x, 8, proof.fit(mail, look.text(5.8), 40))
