"""Fronts whose parts stand in other places than printers put them by themselves."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise, whole_address
from tests.press.layouts.registry import US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.wording import Line


def mail_and_home(order: PrintOrder) -> list[Line]:
    """Without an account."""
    return [order.voice.email_of(order.card), order.voice.url_of(order.card)]


@layout("opened")
def post_before_name(proof: Proof, order: PrintOrder) -> None:
    """Post flush right before the name, on its height; house on top, a hairline, the block from the name's edge."""
    look, card, x, inside = order.look, order.card, 7.5, 34.0
    proof.set(wording.company(card), x, 11.4, look.head(9.2, "bold", 0.03), within=64)
    proof.paste(mark(look.mark, look.accent, look.second), 75, 5.6, 8.2)
    held = [*wording.department_levels(card), *wording.titles(card)]
    rise(proof, held, inside - 3.4, 26.6, look.text(6), leading=2.8, align="right", width_mm=24, top=18.6)
    proof.set(wording.name(card.person, "　"), inside, 26.6, look.head(16, "medium", 0.1), within=49)
    proof.rule(x, 30.4, 83.5, look.second, 0.4)
    lines = [*address_lines(order), *numbers(order, "  "), *net(order)]
    rise(proof, lines, inside, 50.2, look.text(5.6), leading=2.9, width_mm=50, top=34.4)


@layout("opened")
def person_over_pair(proof: Proof, order: PrintOrder) -> None:
    """The person at the left head, the Latin name below; at the foot house and address, the numbers beyond a hairline."""
    look, card, x = order.look, order.card, 7.5
    width = proof.set(wording.name(card.person, order.voice.name_gap), x, 13.4, look.head(15, "bold", 0.06), within=44)
    proof.set(english.romaji(card.person), x, 17.4, look.text(5.6, spacing=0.04), within=44)
    held = [*wording.department(card), *wording.in_one_line(wording.titles(card), order.voice.title_gap)]
    rise(proof, held, x + width + 4, 13.4, look.text(5.9), leading=2.8, width_mm=72 - width, top=8.4)
    proof.paste(mark(look.mark, look.accent, look.second), x, 26, 6.2)
    proof.set(wording.company(card), 15.2, 30.4, look.head(8.8, "bold", 0.02), within=68)
    rise(proof, [*address_lines(order), *net(order)], x, 49.8, look.text(5.5), leading=3, width_mm=44, top=37)
    proof.pillar(54, 35.4, 50.4, look.accent, 0.4)
    rise(proof, numbers_apart(order), 56.4, 49.8, look.text(5.5), leading=3, width_mm=28, top=37)


@layout("opened")
def from_right_edge(proof: Proof, order: PrintOrder) -> None:
    """All flush right: what the house says, house, post, name and block; the mark stands large at the left."""
    look, card, x = order.look, order.card, 84.0
    proof.paste(mark(look.mark, look.accent, look.second), 8, 7.6, 14)
    proof.set(wording.slogan(card), x, 7.6, look.text(5).inked(look.accent), "right", within=56)
    proof.set(wording.company(card), x, 13.2, look.head(8.8, "bold", 0.02), "right", within=56)
    held = wording.position(card, order.voice.title_gap)
    rise(proof, held, x, 22, look.text(5.9), leading=2.8, align="right", width_mm=56, top=18)
    proof.set(wording.name(card.person, "　"), x, 30, look.head(15, "medium", 0.08), "right", within=56)
    lines = [*address_lines(order), *numbers(order, "  "), *net(order)]
    rise(proof, lines, x, 50, look.text(5.6), leading=2.8, align="right", width_mm=75, top=36)


@layout("opened")
def quiet_axis(proof: Proof, order: PrintOrder) -> None:
    """On the axis in small type: title and Latin name above the name, the house under it, the block in strokes at the foot."""
    look, card, x = order.look, order.card, 45.5
    proof.paste(mark(look.mark, look.accent, look.second), x - 3, 5, 6)
    rise(
        proof, wording.position(card, "　"), x, 18.4, look.text(5.7), leading=2.6, align="centre", width_mm=74, top=14.4
    )
    proof.set(wording.name(card.person, "　"), x, 26, look.head(15, "regular", 0.2), "centre", within=60)
    proof.set(english.romaji(card.person, capitals=True), x, 29.6, look.text(5, spacing=0.12), "centre", within=60)
    proof.set(wording.company(card), x, 37.4, look.head(8, "medium", 0.06), "centre", within=74)
    lines = [
        whole_address(order),
        *wording.in_one_line(numbers_apart(order), " / "),
        *wording.in_one_line(mail_and_home(order), " / "),
    ]
    rise(proof, lines, x, 49.6, look.text(5.5), leading=3, align="centre", width_mm=78, top=42.4)


@layout("opened", size_mm=US_MM)
def four_corners(proof: Proof, order: PrintOrder) -> None:
    """89 × 51: house at the left head, the person at the right head, address at the left foot, numbers and mail at the right."""
    look, card, x, right = order.look, order.card, 6.5, 82.5
    proof.paste(mark(look.mark, look.accent, look.second), x, 6, 7)
    proof.set(wording.company(card), x, 18.4, look.head(7.6, "bold"), within=37)
    proof.set(english.company(card), x, 21.4, look.text(4.9), within=37)
    rise(
        proof,
        wording.position(card, "　"),
        right,
        10.4,
        look.text(5.7),
        leading=2.7,
        align="right",
        width_mm=36,
        top=7.6,
    )
    proof.set(wording.name(card.person, "　"), right, 18.4, look.head(13.4, "medium", 0.06), "right", within=36)
    kana = wording.kana(card.person, gap="　")
    proof.set(kana, right, 21.6, look.text(5, spacing=0.06), "right", within=36)
    rise(proof, address_lines(order), x, 46.4, look.text(5.4), leading=2.8, width_mm=37, top=32)
    lines = [*numbers_apart(order), *net(order)]
    rise(proof, lines, right, 46.4, look.text(5.4), leading=2.8, align="right", width_mm=36, top=27.4)
