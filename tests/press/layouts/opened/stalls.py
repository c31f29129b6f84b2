"""Shops, clinics, salons, farms and founders: fronts written across."""

from __future__ import annotations

from dataclasses import replace

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, rise
from tests.press.layouts.labels import bare
from tests.press.layouts.registry import US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale, photograph
from tests.press.proof import Proof
from tests.press.qr import qr_code
from tests.press.wording import Line

_WHITE = (255, 255, 255)
_HOURS = (
    "営業時間 10:00～18:30",
    "9:00〜17:00（日曜・祝日休）",
    "OPEN 11:00 - CLOSE 20:00",
    "平日9:00-18:00／土9:00-13:00",
)
_PARKING = ("専用駐車場8台", "P 店舗横に3台", "駅南口より徒歩4分", "国道沿い・大きな看板が目印です")


@layout(
    "opened", corner_mm=3.0, houses="クリニック|医院|歯科|病院|整形|鍼灸|美容|サロン|薬局|ステーション|Salon|コスメ"
)
def next_visit(proof: Proof, order: PrintOrder) -> None:
    """A clinic's or salon's with rounded corners: hours in a pale bar, and lines at the foot on which the next visit is written by hand."""
    look, card, voice, x = order.look, order.card, order.voice, 6.5
    proof.box(0, 0, 91, 13.4, pale(look.accent, 0.2))
    proof.paste(mark(look.mark, look.accent, look.second), x, 3.2, 7)
    proof.set(wording.company(card), 15.6, 8.4, look.head(9.2, "bold").inked(look.accent), within=69)
    y = 17.8
    for line in wording.in_one_line([*wording.department(card), *wording.titles(card)], "　"):
        proof.set(line, x, y, look.text(5.8), within=40)
    proof.set(wording.name(card.person, " "), x, y + 6.2, look.head(13, "bold", 0.06), within=40)
    proof.set(wording.kana(card.person), x, y + 9.2, look.text(5), within=40)
    proof.box(50, 15.6, 84.5, 19.6, look.accent)
    hours = Line(_HOURS[sum(card.company.key.encode()) % 4])
    proof.set(hours, 67.2, 18.4, look.text(5, "bold").inked(_WHITE), "centre", within=32)
    lines = [
        voice.postal_of(card.office), *voice.street_lines_of(card.office), *voice.phones_of(card.office), *voice.mobile_of(card),
        *net(order),
    ]  # fmt: skip
    rise(proof, lines, 50, 43, look.text(5.3), leading=2.7, width_mm=34.5, top=22.4)
    proof.set(Line("次回ご予約"), x, 38, look.text(5, "bold").inked(look.accent))
    for base in (43.4, 49.8):
        proof.set(Line("月　　日（　　）　　　時　　分"), x + 6, base, look.text(5), within=36)
        proof.rule(x, base + 1.2, 47, look.second, 0.3)


@layout(
    "opened",
    houses="店|園|ホテル|宿|割烹|うどん|珈琲|ビストロ|中国|ストアー|ギャラリー|御菓子|酒造|工房|陶房|オート|タイヤ|堂",
)
def way_there(proof: Proof, order: PrintOrder) -> None:
    """A shop's: a little map in the left lower corner with its landmarks, a word on parking under it, the house large above all."""
    look, card, voice = order.look, order.card, order.voice
    turn = sum(card.company.key.encode())
    proof.set(wording.company(card), 6, 12, look.head(12.4, "bold", 0.04).inked(look.accent), within=62)
    proof.paste(mark(look.mark, look.accent, look.second), 74.5, 4.6, 10)
    proof.box(6, 18, 34, 44, pale(look.second, 0.14))
    for road, weight in ((24.0, 2.4), (37.0, 1.4)):
        proof.rule(6, road, 34, _WHITE, weight * 2.8)
    for x, weight in ((13.0, 1.2), (26.0, 2.0)):
        proof.pillar(x, 18, 44, _WHITE, weight * 2.8)
    proof.box(28, 27, 32, 31, look.accent)
    proof.set(Line("当店"), 30, 34, look.text(4.6, "bold").inked(look.accent), "centre")
    proof.set(Line(("駅", "郵便局", "役場", "銀行")[turn % 4]), 19.4, 30.6, look.text(4.6), "centre")
    proof.set(Line(("至 市街", "県道", "国道", "至 IC")[turn % 4]), 16, 24.6, look.text(4.4))
    proof.set(Line(_PARKING[turn % 4]), 20, 50, look.text(4.8), "centre", within=29)
    y = 20.0
    for line in wording.in_one_line([*wording.department(card), *wording.titles(card)], " "):
        proof.set(line, 39, y, look.text(5.8), within=45)
    proof.set(wording.name(card.person, voice.name_gap), 39, y + 6.4, look.head(13.5, "medium", 0.08), within=45)
    proof.set(Line(_HOURS[turn % 4]), 39, y + 10, look.text(5).inked(look.accent), within=45)
    rise(
        proof,
        [*address_lines(order), *numbers(order), *net(order)],
        39,
        50.6,
        look.text(5.7),
        leading=2.9,
        width_mm=45,
        top=34,
    )


@layout("opened", size_mm=US_MM)
def pipe_founder(proof: Proof, order: PrintOrder) -> None:
    """89 × 51 of a young firm: name and role low at the left in two scripts, bare numbers between upright strokes, a code at the right head."""
    look, card = order.look, order.card
    voice = replace(bare(order).voice, fax=order.voice.fax or "FAX", shared=order.voice.shared, after_label=" ")
    site = card.url if card.url.startswith("http") else f"https://{card.url}"
    proof.paste(qr_code(site, look.ink), 70.6, 5.6, 12.4)
    proof.code(site)
    proof.box(6.5, 6, 8.1, 12, look.accent)
    proof.set(wording.company(card), 10.4, 10.4, look.head(9, "bold"), within=56)
    proof.set(wording.slogan(card), 10.4, 14.2, look.text(4.8), within=56)
    proof.set(wording.name(card.person, " "), 6.5, 24.8, look.head(14, "bold"), within=36)
    proof.set(english.romaji(card.person), 6.5, 28.4, look.text(6.6).inked(look.accent), within=36)
    held = [*wording.in_one_line(wording.titles(card), " / "), *wording.department_levels(card)]
    rise(proof, held, 83, 28.4, look.text(5.6), leading=2.8, align="right", width_mm=38, top=22)
    proof.rule(6.5, 31.6, 83, look.second, 0.4)
    lines = [
        voice.postal_of(card.office).then(voice.street_of(card.office), " "),
        *wording.in_one_line([*voice.phones_of(card.office), *voice.mobile_of(card)], " ｜ "),
        *wording.in_one_line([voice.email_of(card), voice.url_of(card)], " ｜ "), *order.voice.sns_of(card),
    ]  # fmt: skip
    rise(proof, lines, 6.5, 46.4, look.text(5.8), leading=3.4, width_mm=76.5, top=35.4)


@layout("opened")
def picture_corner(proof: Proof, order: PrintOrder) -> None:
    """A photograph fills the right upper corner down to two thirds; name beside it, a line of white on colour carries the house below."""
    look, card, x = order.look, order.card, 6.5
    photograph(proof, card.company.key, 57, 0, (34, 32))
    proof.box(0, 32, 91, 39.6, look.accent)
    proof.set(wording.company(card), x, 37.2, look.head(9, "bold", 0.04).inked(_WHITE), within=78)
    y = 8.6
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, x, y, look.text(5.8), within=47)
        y += 2.8
    y = max(y + 6.4, 21.6)
    proof.set(wording.name(card.person, "　"), x, y, look.head(16, "bold", 0.12), within=47)
    proof.set(english.romaji(card.person, capitals=True), x, y + 4, look.text(5.4, spacing=0.1), within=47)
    lines = [
        *address_lines(order)[:1],
        *address_lines(order)[1:],
        *numbers(order),
        *wording.in_one_line(net(order), "  "),
    ]
    rise(proof, lines, x, 52, look.text(5.4), leading=2.6, width_mm=78, top=42.4)
