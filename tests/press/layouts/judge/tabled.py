"""Fronts whose numbers stand in tables, lists and columns."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_in_three, net, numbers_apart, rise
from tests.press.layouts.judge.everyday_fronts import mail_and_page
from tests.press.layouts.labels import Words, reached
from tests.press.layouts.registry import US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.wording import Line


@layout("judge")
def ruled_rows(proof: Proof, order: PrintOrder) -> None:
    """Every row of the block over a hairline, its word in front in the house's colour; house and person above at the left and right."""
    look, card, x, right = order.look, order.card, 7.5, 83.5
    proof.paste(mark(look.mark, look.accent, look.second), x, 6, 5.4)
    proof.set(wording.company(card), x, 17, look.head(8.2, "bold"), within=36)
    rise(proof, wording.position(card, "　"), 48, 11, look.text(5.7), leading=2.6, width_mm=35.5, top=8)
    proof.set(wording.name(card.person, "　"), 48, 18.4, look.head(14, "medium", 0.08), within=35.5)
    street, *building = order.voice.street_lines_of(card.office)
    words = Words("電話", "FAX", "携帯", "メール", "HP", "直通", "無料通話", "電話/FAX", "SNS")
    rows = [("住所", order.voice.postal_of(card.office).then(street, " ")), *(("", line) for line in building)]
    rows += reached(order, words)
    step = min(3.6, (50.4 - 24.6) / (len(rows) - 1))
    size = min(5.7, step * 72 / 25.4 / 1.45)
    y = 50.4 - step * (len(rows) - 1)
    for word, line in rows:
        proof.set(Line(word), x, y, look.text(size * 0.92).inked(look.accent))
        proof.set(line, x + 14, y, look.text(size), within=61)
        proof.rule(x, y + step * 0.28, right, look.second, 0.15)
        y += step


@layout("judge", size_mm=US_MM)
def numbers_up_right(proof: Proof, order: PrintOrder) -> None:
    """89 × 51: numbers and mail in a column at the right head, house and address at the left head, the person at the left foot."""
    look, card, x = order.look, order.card, 6.5
    proof.set(wording.company(card), x, 9.6, look.head(8.2, "bold", 0.02), within=43)
    voice, office = order.voice, card.office
    lines = [voice.postal_of(office), *address_in_three(voice, office)]
    rise(proof, lines, x, 22.8, look.text(5.3), leading=2.7, width_mm=43, top=14)
    proof.pillar(51.6, 6.4, 25, look.accent, 0.5)
    rise(
        proof,
        [*numbers_apart(order), *mail_and_page(order)],
        53.4,
        22.8,
        look.text(5.2),
        leading=2.8,
        width_mm=29.6,
        top=8.6,
    )
    proof.paste(mark(look.mark, look.accent, look.second), 73.5, 35.6, 9)
    rise(
        proof, wording.position(card, order.voice.title_gap), x, 35.6, look.text(5.8), leading=2.7, width_mm=60, top=32
    )
    proof.set(wording.name(card.person, "　"), x, 43.4, look.head(14.6, "medium", 0.08), within=52)
    proof.set(wording.kana(card.person, gap="　"), x, 46.6, look.text(5, spacing=0.08), within=52)


@layout("judge", offices=3, houses="株式会社|有限会社|合同会社|法人|㈱|㈲|銀行|組合|金庫")
def branches_in_rows(proof: Proof, order: PrintOrder) -> None:
    """Three offices as a table under a rule: name, address, numbers; the person with mobile and mail above, house on top."""
    look, card, voice, x = order.look, order.card, order.voice, 7.0
    proof.set(wording.company(card), x, 9.8, look.head(9, "bold", 0.03), within=66)
    proof.paste(mark(look.mark, look.accent, look.second), 76, 5, 7.6)
    rise(proof, wording.position(card, "　"), x, 17.6, look.text(5.8), leading=2.7, width_mm=60, top=14.4)
    proof.set(wording.name(card.person, "　"), x, 25.4, look.head(14, "medium", 0.1), within=42)
    own = [*voice.mobile_of(card), *mail_and_page(order)]
    rise(proof, own, 84, 25.4, look.text(5.2), leading=2.7, align="right", width_mm=32, top=18.6)
    proof.rule(x, 28.4, 84, look.accent, 0.8)
    for office, y in zip(card.offices, (32.2, 39.4, 46.6), strict=True):
        proof.set(Line(office.label.ja), x, y, look.text(5.2, "bold").inked(look.accent), within=12.6)
        lines = [
            voice.postal_of(office).then(voice.street_of(office), " "),
            *wording.in_one_line(voice.phones_of(office), "  "),
        ]
        rise(proof, lines, x + 14, y + 2.8, look.text(5.1), leading=2.8, width_mm=63, top=y)


@layout("judge")
def both_tongues_beside(proof: Proof, order: PrintOrder) -> None:
    """Japanese in the left half, English in the right, line for line; numbers, mail and site once below a rule."""
    look, card, x, other = order.look, order.card, 7.0, 47.5
    proof.set(wording.company(card), x, 10, look.head(8, "bold"), within=37.5)
    proof.set(english.company(card), other, 10, look.text(6.4, "bold"), within=36.5)
    held = [*wording.department(card), *wording.titles(card)]
    rise(proof, held, x, 19.6, look.text(5.6), leading=2.7, width_mm=37.5, top=15)
    held = [*english.department_in_one_line(card), *english.titles(card)]
    rise(proof, held, other, 19.6, look.text(5.2), leading=2.7, width_mm=36.5, top=15)
    proof.set(wording.name(card.person, "　"), x, 27.4, look.head(13.6, "medium", 0.08), within=37.5)
    proof.set(english.romaji(card.person), other, 27.4, look.head(10, "medium"), within=36.5)
    voice, office = order.voice, card.office
    lines = [voice.postal_of(office), *voice.street_lines_of(office)]
    rise(proof, lines, x, 37.8, look.text(5.2), leading=2.6, width_mm=37.5, top=32)
    rise(proof, english.street(office), other, 37.8, look.text(5), leading=2.6, width_mm=36.5, top=32)
    proof.rule(x, 40.2, 84, look.accent, 0.6)
    lines = [*wording.in_one_line(numbers_apart(order), "   "), *wording.in_one_line(net(order), "   ")]
    rise(proof, lines, x, 49, look.text(5.5), leading=3.2, width_mm=77, top=44.6)
