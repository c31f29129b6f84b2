"""Fronts with a field of colour, a code or a picture."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise
from tests.press.layouts.judge.everyday_fronts import mail_and_page
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictograms import pictogram
from tests.press.pictures import pale, photograph
from tests.press.proof import Proof
from tests.press.qr import qr_code

_WHITE = (255, 255, 255)


@layout("judge")
def foot_field(proof: Proof, order: PrintOrder) -> None:
    """The block in white on a field of the house's colour over the lower part; house at the left head, the person in the white above."""
    look, card, x = order.look, order.card, 8.0
    proof.box(0, 33, 91, 55, look.accent)
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.6, 6.2)
    proof.set(wording.company(card), 16.4, 10.2, look.head(8.8, "bold", 0.03), within=66)
    rise(
        proof, wording.position(card, order.voice.title_gap), x, 20, look.text(5.9), leading=2.7, width_mm=74, top=16.6
    )
    width = proof.set(wording.name(card.person, "　"), x, 28.2, look.head(15, "medium", 0.1), within=46)
    proof.set(english.romaji(card.person), x + width + 4, 28.2, look.text(5.6), within=max(12, 71 - width))
    lines = [*address_lines(order), *numbers(order, "  "), *wording.in_one_line(mail_and_page(order), "  ")]
    rise(proof, lines, x, 50.6, look.text(5.8, "medium").inked(_WHITE), leading=3.2, width_mm=75, top=37.6)


@layout("judge")
def code_low_left(proof: Proof, order: PrintOrder) -> None:
    """A code of the site at the left foot, the block beside it; house at the left head, the name flush right under its reading."""
    look, card, x, right = order.look, order.card, 7.5, 83.5
    site = card.url if card.url.startswith("http") else f"https://{card.url}"
    proof.paste(qr_code(site, (10, 10, 10)), x, 35.4, 14.6)
    proof.code(site)
    proof.set(wording.company(card), x, 10.6, look.head(9, "bold", 0.02), within=66)
    proof.paste(mark(look.mark, look.accent, look.second), 76, 5.4, 7.5)
    rise(
        proof,
        wording.position(card, "　"),
        right,
        18.6,
        look.text(5.8),
        leading=2.6,
        align="right",
        width_mm=76,
        top=15.4,
    )
    reading = wording.kana(card.person, gap="　")
    proof.set(reading, right, 22.4, look.text(5, spacing=0.06), "right", within=50)
    proof.set(wording.name(card.person, "　"), right, 29, look.head(14.6, "medium", 0.1), "right", within=56)
    lines = [*address_lines(order), *numbers(order, "  "), *net(order)]
    rise(proof, lines, 26, 50, look.text(5.5), leading=2.8, width_mm=57.5, top=36.4)


@layout(
    "judge",
    houses="店|処|レストラン|ホテル|旅館|園|美容室|サロン|歯科|クリニック|院|薬局|不動産|ホーム|工房|割烹|農場|オート|トラベル",
)
def picture_above(proof: Proof, order: PrintOrder) -> None:
    """A picture along the head with nothing on it; house and person at the left, the block at the right after the sign of a place."""
    look, card, x, other = order.look, order.card, 7.0, 47.0
    photograph(proof, card.company.key, 0, 0, (91, 15))
    proof.set(wording.company(card), x, 23.4, look.head(8.6, "bold"), within=37)
    proof.set(wording.slogan(card), x, 27, look.text(4.7).inked(look.accent), within=37)
    rise(proof, wording.position(card, "　"), x, 36, look.text(5.7), leading=2.7, width_mm=37, top=32.4)
    proof.set(wording.name(card.person, order.voice.name_gap), x, 44, look.head(14, "medium", 0.06), within=37)
    proof.set(english.romaji(card.person), x, 48, look.text(5.2), within=37)
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    step = min(3.1, (50 - 22) / (len(lines) - 1))
    pictogram(proof, "place", other - 0.6, 21.4, side_mm=2.4, colour=look.accent)
    rise(proof, lines, other + 3, 22.4 + step * (len(lines) - 1), look.text(5.3), leading=step, width_mm=34.6, top=22.4)


@layout("judge")
def side_panel_right(proof: Proof, order: PrintOrder) -> None:
    """A pale panel at the right with mark, house and its English; the person at the left head, the block at the left foot."""
    look, card, x = order.look, order.card, 7.0
    proof.box(60, 0, 91, 55, pale(look.accent, 0.14))
    proof.paste(mark(look.mark, look.accent, look.second), 69.5, 10, 12)
    proof.set(wording.company(card), 75.5, 30, look.head(7.4, "bold"), "centre", within=27)
    proof.set(english.company(card), 75.5, 33.4, look.text(4.8), "centre", within=27)
    held = [*wording.department(card), *wording.titles(card)]
    rise(proof, held, x, 15, look.text(5.8), leading=2.8, width_mm=50, top=9)
    proof.set(wording.name(card.person, order.voice.name_gap), x, 24, look.head(15, "medium", 0.08), within=48)
    lines = [*address_lines(order), *numbers_apart(order), *mail_and_page(order)]
    rise(proof, lines, x, 50, look.text(5.4), leading=2.8, width_mm=50, top=31)
