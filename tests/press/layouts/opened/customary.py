"""What printers set when nobody asks for anything else."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise, whole_address
from tests.press.layouts.registry import EU_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line


def mail_and_web(order: PrintOrder) -> list[Line]:
    """Without an account: few offices print one."""
    return [order.voice.email_of(order.card), order.voice.url_of(order.card)]


@layout("opened")
def custom_head(proof: Proof, order: PrintOrder) -> None:
    """Mark and house at the head, department and title above the name, which stands a little inside; block from the name's edge."""
    look, card, x, inside = order.look, order.card, 7.0, 20.0
    proof.paste(mark(look.mark, look.accent, look.second), x, 6, 7.6)
    proof.set(wording.company(card), 16.6, 11.4, look.head(9.6, "bold", 0.02), within=67)
    rise(
        proof,
        wording.position(card, order.voice.title_gap),
        inside,
        21.4,
        look.text(6.2),
        leading=2.9,
        width_mm=64,
        top=17.8,
    )
    proof.set(wording.name(card.person, order.voice.name_gap), inside, 29.6, look.head(15.2, "medium", 0.08), within=56)
    lines = [*address_lines(order), *numbers(order), *mail_and_web(order)]
    rise(proof, lines, inside, 50.2, look.text(5.9), leading=3, width_mm=64, top=36.4)


@layout("opened")
def custom_signed(proof: Proof, order: PrintOrder) -> None:
    """The person at the upper left with the reading behind the name in brackets; house and block begin at the middle line."""
    look, card, x = order.look, order.card, 8.5
    rise(proof, wording.position(card, order.voice.title_gap), x, 13, look.text(6.1), leading=2.8, width_mm=74, top=9.4)
    width = proof.set(wording.name(card.person, "　"), x, 21.8, look.head(14.8, "medium", 0.1), within=46)
    reading = wording.kana(card.person, gap=" ")
    if reading.text:
        bracketed = Line(f"（{reading.text}）", reading.values)
        proof.set(bracketed, x + width + 2, 21.8, look.text(5.4), within=max(10, 70 - width))
    proof.rule(x, 26.6, 82.5, look.accent, 0.5)
    proof.set(wording.company(card), x, 32.6, look.head(8.8, "bold", 0.03), within=64)
    proof.paste(mark(look.mark, look.accent, look.second), 75.6, 28.6, 6.6)
    lines = [*address_lines(order), *numbers(order, "  "), *net(order)]
    rise(proof, lines, x, 50.4, look.text(5.8), leading=2.9, width_mm=74, top=37)


@layout("opened")
def custom_middle(proof: Proof, order: PrintOrder) -> None:
    """House at the left head, the name in the middle of the card with its post before it, block on the left edge."""
    look, card, x = order.look, order.card, 8.0
    proof.paste(mark(look.mark, look.accent, look.second), x, 6, 6.4)
    proof.set(wording.company(card), 16, 10.6, look.head(8.6, "medium", 0.04), within=67)
    rise(
        proof,
        wording.position(card, "　"),
        45.5,
        21.6,
        look.text(6.1),
        leading=2.8,
        align="centre",
        width_mm=74,
        top=17.8,
    )
    proof.set(wording.name(card.person, "　"), 45.5, 30.4, look.head(16.4, "medium", 0.14), "centre", within=62)
    lines = [whole_address(order), *numbers(order), *wording.in_one_line(mail_and_web(order), "　")]
    rise(proof, lines, x, 49.8, look.text(5.9), leading=3.3, width_mm=75, top=38.6)


@layout("opened")
def custom_pillar(proof: Proof, order: PrintOrder) -> None:
    """Mark and house in a panel at the left on white, a hairline beside it; person and block at its right."""
    look, card, x = order.look, order.card, 33.0
    proof.paste(mark(look.mark, look.accent, look.second), 9.6, 13, 13)
    proof.set(wording.company(card), 16.1, 33, look.head(7, "bold"), "centre", within=25)
    proof.pillar(30, 7, 48, look.second, 0.4)
    rise(proof, wording.position(card, "　"), x, 13.2, look.text(6), leading=2.8, width_mm=51, top=9.6)
    proof.set(wording.name(card.person, order.voice.name_gap), x, 21.8, look.head(14.6, "bold", 0.06), within=49)
    proof.set(english.romaji(card.person), x, 25.6, look.text(5.6, spacing=0.03), within=49)
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, x, 49.8, look.text(5.7), leading=2.8, width_mm=51, top=31)


@layout("opened")
def custom_halves(proof: Proof, order: PrintOrder) -> None:
    """House at the right head; name at the left under its reading; the foot in two columns, address left and numbers right."""
    look, card, x = order.look, order.card, 7.5
    proof.set(wording.company(card), 83.5, 10.6, look.head(8.8, "bold", 0.02).inked(look.accent), "right", within=62)
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.4, 7)
    rise(
        proof, wording.position(card, order.voice.title_gap), x, 20, look.text(6.1), leading=2.8, width_mm=76, top=16.6
    )
    name_with_ruby(proof, card.person, x, 29, look.head(15, "medium", 0.1), gap="　", within=54, ruby=look.japanese)
    rise(proof, [*address_lines(order), *mail_and_web(order)], x, 49.6, look.text(5.6), leading=3, width_mm=46, top=38)
    rise(proof, numbers_apart(order), 57, 49.6, look.text(5.6), leading=3, width_mm=27, top=38)


@layout("opened", size_mm=EU_MM)
def custom_slight(proof: Proof, order: PrintOrder) -> None:
    """85 × 55, in small type: name and Latin spelling at the left foot's head, the house above, everything quiet and ragged."""
    look, card, x = order.look, order.card, 7.5
    proof.paste(mark(look.mark, look.accent, look.second), 69.5, 7, 8)
    proof.set(wording.company(card), x, 11, look.head(7.6, "bold", 0.02), within=58)
    held = [*wording.department(card), *wording.in_one_line(wording.titles(card), order.voice.title_gap)]
    rise(proof, held, x, 20.4, look.text(5.6), leading=2.6, width_mm=60, top=17.4)
    width = proof.set(wording.name(card.person, " "), x, 27.2, look.head(12.4, "medium", 0.06), within=42)
    proof.set(english.romaji(card.person), x + width + 3, 27.2, look.text(5.4), within=max(10, 66 - width))
    lines = [*address_lines(order), *numbers(order, "  "), *net(order)]
    rise(proof, lines, x, 49.6, look.text(5.4), leading=2.8, width_mm=70, top=34)
