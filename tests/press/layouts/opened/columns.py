"""Cards written in columns throughout."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale, seal
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby
from tests.press.typesetting import Type
from tests.press.wording import Line, plain


def _leftwards(
    proof: Proof, lines: list[Line], x: float, foot: float, type_: Type, *, step: float, height: float
) -> float:
    """Columns from right to left that end at the same height; answers where the next would stand."""
    for line in lines:
        proof.column(line, x, foot, type_, "bottom", within=height)
        x -= step
    return x


@layout("opened")
def old_house(proof: Proof, order: PrintOrder) -> None:
    """Landscape: company right, name in the middle with its reading, address and numbers left; no Latin at all."""
    look, card, voice = order.look, order.card, order.columns
    proof.column(wording.company(card), 83, 6, look.text(10.5, "medium", 0.06), within=43)
    x = 74.0
    for level in wording.department_levels(card):
        proof.column(level, x, 8, look.text(6.6, spacing=0.04), within=40)
        x -= 3.4
    for title in wording.titles(card):
        proof.column(title, x, 8, look.text(7, "medium", 0.06), within=40)
        x -= 3.6
    column_with_ruby(proof, card.person, 50, 9, look.text(20, "medium", 0.1), gap="　", within=38)
    lines = [voice.postal(card), *voice.street(card.office), *voice.phones(card.office), *voice.mobile_of(card)]
    _leftwards(proof, lines, 30.5, 50, look.text(6.8), step=3.7, height=43)


@layout("opened", size_mm=(55.0, 91.0))
def tall_columns(proof: Proof, order: PrintOrder) -> None:
    """Portrait on tinted paper with a frame: everything downwards, a seal below the name."""
    look, card, voice = order.look, order.card, order.columns
    proof.box(0, 0, 55, 91, pale((190, 160, 96), 0.18))
    proof.frame(2.6, 2.6, 52.4, 88.4, look.accent, weight_pt=0.5)
    proof.column(wording.company(card), 46, 8, look.text(11, "medium", 0.1), within=74)
    x = 38.6
    for line in [*wording.department(card), *wording.titles(card)]:
        proof.column(line, x, 10, look.text(6.8, spacing=0.05), within=62)
        x -= 3.6
    proof.column(wording.name(card.person, "　"), 26, 20, look.text(18, "medium", 0.2), within=46)
    seal(proof, card.person.family, 22.4, 70, 7)
    lines = [voice.postal(card), *voice.street(card.office), *voice.phones(card.office), *voice.mobile_of(card)]
    _leftwards(proof, lines, 19, 84, look.text(6.2), step=2.7, height=72)


@layout("opened")
def dark_columns(proof: Proof, order: PrintOrder) -> None:
    """Pale letters on deep indigo, the name far right, the company far left; the mailbox turned downwards."""
    look, card, voice = order.look, order.card, order.columns
    proof.box(0, 0, 91, 55, (24, 34, 62))
    pale_ink, gold = look.text(8).inked((236, 232, 220)), look.text(6.6).inked((204, 178, 120))
    x = 84.0
    for line in [*wording.department(card), *wording.titles(card)]:
        proof.column(line, x, 7, gold, within=41)
        x -= 3.6
    proof.column(wording.name(card.person, "　"), x - 4, 9, pale_ink.sized(18), within=39)
    lines = [voice.postal(card), *voice.street(card.office), *voice.phones(card.office), *voice.mobile_of(card)]
    x = _leftwards(proof, lines, x - 16, 50, pale_ink.sized(6.2), step=3.4, height=43)
    mail = plain("email", card.email)
    proof.sideways(mail, x - 0.4, 7, proof.fit(mail, pale_ink.sized(6), 41))
    proof.column(wording.company(card), min(13.0, x - 6), 7, pale_ink.sized(10), within=41)
    proof.paste(mark(look.mark, (204, 178, 120), (236, 232, 220)), 4.6, 46, 4)


@layout("opened", size_mm=(85.0, 55.0))
def turned_numbers(proof: Proof, order: PrintOrder) -> None:
    """85 × 55 in columns; numbers, mail and site are Latin lines turned to run downwards."""
    look, card, voice = order.look, order.card, order.voice
    downwards = order.columns
    proof.box(0, 0, 85, 2, look.accent)
    proof.column(wording.company(card), 77, 7, look.text(10, "medium", 0.04), within=42)
    x = 68.0
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.column(line, x, 8, look.text(6.6, spacing=0.03), within=39)
        x -= 3.5
    proof.column(wording.name(card.person, "　"), x - 5, 9, look.text(18, "medium", 0.12), within=38)
    address = [downwards.postal(card), *downwards.street(card.office)]
    x = _leftwards(proof, address, x - 15, 49, look.text(6.4), step=3.5, height=41)
    lines = [*voice.phones_of(card.office), *voice.mobile_of(card), voice.email_of(card), voice.url_of(card)]
    for line in lines:
        proof.sideways(line, x, 7.4, proof.fit(line, look.text(5.8), 41))
        x -= 2.9
