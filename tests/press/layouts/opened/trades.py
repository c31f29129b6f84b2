"""Fronts of shops and of practices."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.qr import qr_code
from tests.press.wording import Line

_HOURS = (
    "営業時間 9:00～19:00（水曜定休）",
    "11:00～20:00 定休日：月曜",
    "営業時間 10:00〜18:00 日曜休",
    "10:00-19:00（火曜・第3水曜休み）",
)


@layout(
    "opened",
    houses="店|園|ホテル|旅館|レストラン|居酒屋|そば|サロン|理容|工房|生花|デザイン|薬局|クリニック|フーズ|スポーツ|ホーム|農産|種苗|美研|ペット",
)
def counter_code(proof: Proof, order: PrintOrder) -> None:
    """A shop's: house large on top with its hours, a code at the right foot, an account named beside mail and site."""
    look, card, x = order.look, order.card, 6.5
    site = card.url if card.url.startswith("http") else f"https://{card.url}"
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.6, 8)
    proof.set(wording.company(card), 16.4, 11.4, look.head(11, "bold", 0.04).inked(look.accent), within=68)
    proof.set(Line(_HOURS[sum(card.company.key.encode()) % 4]), 84.5, 17, look.text(5), "right", within=50)
    rise(proof, wording.position(card, "　"), x, 23.4, look.text(6), leading=2.8, width_mm=60, top=19.8)
    width = proof.set(wording.name(card.person, " "), x, 31, look.head(14, "medium", 0.06), within=44)
    proof.set(wording.kana(card.person), x + width + 2.6, 31, look.text(5), within=max(8, 62 - width))
    proof.paste(qr_code(site, (20, 20, 20)), 71.4, 37, 13)
    proof.code(site)
    lines = [*address_lines(order), *numbers(order), *net(order)]
    rise(proof, lines, x, 51, look.text(5.6), leading=2.8, width_mm=61, top=36)


@layout(
    "opened",
    houses="法律|税理士|特許|労務士|行政書士|病院|内科|皮膚科|歯科|デンタル|設計|会計|クリニック|保険|不動産|信用金庫|銀行",
)
def practice_plain(proof: Proof, order: PrintOrder) -> None:
    """A practice's: the house on the axis at the head between hairlines, title before the name, the block from the right edge."""
    look, card = order.look, order.card
    proof.rule(8, 6, 83, look.second, 0.3)
    proof.set(wording.company(card), 45.5, 11.6, look.head(9.4, "medium", 0.08), "centre", within=74)
    proof.rule(8, 14.6, 83, look.second, 0.3)
    rise(proof, [*wording.department(card), *wording.titles(card)], 8, 26, look.text(6.2), leading=3, width_mm=28,
         top=19.4)  # fmt: skip
    proof.set(wording.name(card.person, "　"), 83, 26.6, look.head(16, "medium", 0.16), "right", within=44)
    lines = [
        *address_lines(order),
        *numbers_apart(order)[:1],
        *wording.in_one_line(numbers_apart(order)[1:]),
        *net(order)[:2],
    ]
    rise(proof, lines, 83, 50.6, look.text(5.8), leading=3, align="right", width_mm=70, top=33)
