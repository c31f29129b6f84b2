"""Cards with a ground or a frame: dark paper, and the mark as a crest behind a hairline."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, rise, whole_address
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.typesetting import Colour

IVORY: Colour = (240, 236, 226)


def darkened(colour: Colour) -> Colour:
    """Deep enough for light text to stand on."""
    red, green, blue = (int(c * 0.52) for c in colour)
    return red, green, blue


@layout("rules")
def night(proof: Proof, order: PrintOrder) -> None:
    """Light text on the company's darkened colour, edge to edge."""
    look, card = order.look, order.card
    gold: Colour = (208, 182, 128)
    proof.box(0, 0, 91, 55, darkened(look.accent))
    proof.paste(mark(look.mark, gold, IVORY), 76, 7.5, 7)
    company = look.text(10, "medium", 0.08).inked(IVORY)
    proof.set(wording.company(card), 9, 12, proof.fit(wording.company(card), company, 64))
    for line in wording.in_one_line(wording.position(card)):
        proof.set(line, 9, 22.5, look.text(6.7).inked(gold))
    width = proof.set(wording.name(card.person, "　"), 9, 30, look.text(15, "medium", 0.1).inked(IVORY))
    proof.set(english.romaji(card.person), 9 + width + 4, 30, look.text(6.8).inked(gold))
    lines = [whole_address(order), *numbers(order), *wording.in_one_line(net(order))]
    rise(proof, lines, 9, 49.4, look.text(6.6).inked(IVORY), leading=3.5, width_mm=74)


@layout("rules")
def crest(proof: Proof, order: PrintOrder) -> None:
    """A large mark at the left, a hairline, and the text beside it."""
    look, card, x = order.look, order.card, 34
    proof.paste(mark(look.mark, look.accent, look.second), 8.5, 18.5, 17)
    proof.pillar(30, 10, 45, look.second, 0.5)
    proof.set(wording.company(card), x, 11.8, proof.fit(wording.company(card), look.text(9.4, "bold", 0.04), 51))
    for line in wording.in_one_line(wording.position(card)):
        proof.set(line, x, 18.6, proof.fit(line, look.text(6.5), 51))
    proof.set(wording.name(card.person, order.voice.name_gap), x, 25.8, look.text(13.5, "medium", 0.1))
    proof.set(wording.kana(card.person, katakana=True), x, 29.4, look.text(5.6).inked(look.accent))
    rise(
        proof,
        [*address_lines(order), *numbers(order), *net(order)],
        x,
        49.4,
        look.text(6.4),
        leading=3.05,
        width_mm=51,
        top=34,
    )


@layout("rules")
def keyline(proof: Proof, order: PrintOrder) -> None:
    """A fine double frame; company at the foot, name above the middle. The manner of old houses."""
    look, card, x = order.look, order.card, 45.5
    for inset, weight in ((3.4, 0.9), (4.3, 0.3)):
        proof.rule(inset, inset, 91 - inset, look.accent, weight)
        proof.rule(inset, 55 - inset, 91 - inset, look.accent, weight)
        proof.pillar(inset, inset, 55 - inset, look.accent, weight)
        proof.pillar(91 - inset, inset, 55 - inset, look.accent, weight)
    for line in wording.in_one_line(wording.position(card)):
        proof.set(line, x, 12.5, look.text(6.6, spacing=0.06), "centre")
    proof.set(wording.name(card.person, "　"), x, 21, look.text(15.5, "medium", 0.2), "centre")
    proof.paste(mark(look.mark, look.accent, look.second), x - 2.6, 25.3, 5.2)
    company = proof.fit(wording.company(card), look.text(9, "medium", 0.1), 70)
    proof.set(wording.company(card), x, 36, company, "centre")
    lines = [whole_address(order), *wording.in_one_line(order.voice.phones_of(card.office)), order.voice.url_of(card)]
    rise(proof, lines[:2], x, 43.6, look.text(6.3), leading=3.3, align="centre", width_mm=76)
    proof.set(order.voice.email_of(card), x, 47, look.text(6.3), "centre")
