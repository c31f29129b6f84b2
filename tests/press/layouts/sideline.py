"""Cards read from an edge: flush left, flush right, and beside a colour band."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise, whole_address
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof

WHITE = (255, 255, 255)


@layout("rules")
def baseline(proof: Proof, order: PrintOrder) -> None:
    """Mark and company at the top left, all lines from one left edge."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 8, 7, 7.2)
    company = proof.fit(wording.company(card), look.text(10.5, "bold", 0.02), 64)
    proof.set(wording.company(card), 17.4, 12.2, company)
    for line in wording.in_one_line(wording.position(card)):
        proof.set(line, 8, 20.6, proof.fit(line, look.text(6.8), 75))
    width = proof.set(wording.name(card.person, order.voice.name_gap), 8, 27.6, look.text(14.5, "medium", 0.08))
    proof.set(english.romaji(card.person), 8 + width + 4, 27.6, look.text(6.8).inked(look.accent))
    lines = [*address_lines(order), *numbers(order), *net(order)]
    rise(proof, lines, 8, 50, look.text(6.7), leading=3.25, top=33.5)


@layout("rules")
def flush_right(proof: Proof, order: PrintOrder) -> None:
    """Everything hangs from the right edge, beside a bar in the company's colour."""
    look, card = order.look, order.card
    proof.box(88.4, 0, 91, 55, look.accent)
    proof.box(88.4, 38, 91, 55, look.second)
    proof.paste(mark(look.mark, look.accent, look.second), 8, 8, 9)
    proof.set(wording.company(card), 83.5, 11.5, look.text(9.5, "bold", 0.04), "right")
    for line in wording.in_one_line(wording.position(card)):
        proof.set(line, 83.5, 21.5, look.text(6.8), "right")
    proof.set(wording.name(card.person, "　"), 83.5, 28.8, look.text(15, "medium", 0.06), "right")
    lines = [whole_address(order), *numbers(order), *net(order)]
    rise(proof, lines, 83.5, 50, look.text(6.6), leading=3.4, align="right", width_mm=74)


@layout("rules")
def band(proof: Proof, order: PrintOrder) -> None:
    """A full-height band at the left with the mark and the company's names reversed out of it."""
    look, card = order.look, order.card
    proof.box(0, 0, 29, 55, look.accent)
    light = tuple(min(255, c + 90) for c in look.second)
    proof.paste(mark(look.mark, WHITE, light), 9, 9.5, 11)  # type: ignore[arg-type]  # three stay three
    company = wording.company(card)
    proof.set(company, 14.5, 29, proof.fit(company, look.text(8.6, "bold").inked(WHITE), 25), "centre")
    abroad = english.company(card)
    proof.set(abroad, 14.5, 33, proof.fit(abroad, look.text(6).inked(WHITE), 25), "centre")
    y = proof.stack(wording.position(card), 35, 12, look.text(6.8), 3.5)
    proof.set(wording.name(card.person, order.voice.name_gap), 35, y + 4, look.text(14, "medium", 0.1))
    proof.set(wording.kana(card.person), 35, y + 7.8, look.text(5.8).inked(look.accent))
    rise(
        proof,
        [*address_lines(order), *numbers_apart(order), *net(order)],
        35,
        50,
        look.text(6.5),
        leading=3.2,
        width_mm=51,
    )


@layout("rules")
def whisper(proof: Proof, order: PrintOrder) -> None:
    """Small type and much paper: the name in the middle of the left, the company at the foot."""
    look, card = order.look, order.card
    proof.set(wording.name(card.person, "　"), 10, 17, look.text(12.5, spacing=0.22))
    proof.set(english.romaji(card.person, family_first=True), 10, 21, look.text(6, spacing=0.06).inked(look.accent))
    proof.stack(wording.position(card), 10, 27.5, look.text(6.2, spacing=0.05), 3.2)
    proof.rule(10, 36, 16, look.accent, 0.7)
    company = look.text(8.2, "medium", 0.08)
    proof.set(wording.company(card), 10, 41.2, proof.fit(wording.company(card), company, 60))
    rise(proof, [whole_address(order)], 10, 45, look.text(6), leading=3, width_mm=72)
    reach = order.voice.tel_of(card.office).then(order.voice.email_of(card))
    proof.set(reach, 10, 48.4, proof.fit(reach, look.text(6), 72))
