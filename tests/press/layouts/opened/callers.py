"""Cards of carriers, clinics and shops: people whom one calls or goes to."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.foot import address_lines, net, numbers_apart, rise
from tests.press.layouts.labels import Words, numbered
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby
from tests.press.typesetting import Colour
from tests.press.wording import Line

_WHITE = (255, 255, 255)
_SESSIONS = (("9:00〜12:30", "●●●／●●／"), ("15:00〜18:30", "●●●／●／／"))
_HOURS = (
    "営業 10:00〜19:00　水曜定休",
    "11:30〜14:30 / 17:00〜22:00（LO 21:30）",
    "平日 9:00〜18:00　土 9:00〜15:00",
    "OPEN 8:30 CLOSE 17:30 不定休",
)


@layout(
    "opened",
    houses="急送|タクシー|バス|電気工事|プロパン|空調|リサイクル|板金|瓦|モータース|セレモニー|犬猫|ビルサービス|農機|畳",
)
def dispatch_board(proof: Proof, order: PrintOrder) -> None:
    """Numbers in large figures, each with its label in a box of colour; company and name at the left, address across the foot."""
    look, card, voice, x = order.look, order.card, order.voice, 6.0
    proof.box(0, 51.8, 91, 55, look.second)
    proof.paste(mark(look.mark, look.accent, look.second), x, 5, 7)
    proof.set(wording.company(card), 14.6, 10.2, look.head(9, "bold"), within=70)
    y = 17.6
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, x, y, look.text(5.8), within=35)
        y += 2.7
    proof.set(wording.kana(card.person, katakana=True, gap=" "), x, y + 1.2, look.text(5), within=35)
    proof.set(wording.name(card.person, " "), x, y + 7.2, look.head(15.5, "bold"), within=35)
    rows = numbered(
        order, Words(tel="電話", fax="FAX", mobile="携帯", direct="直通", toll_free="無料", shared="電話・FAX")
    )
    step = min(5.6, 22.4 / len(rows))
    top = 17.8
    for label, line in rows:
        proof.box(44.6, top - step * 0.62, 55.4, top + step * 0.2, look.accent)
        proof.set(Line(label), 50, top - 0.1, look.text(5.2, "bold").inked(_WHITE), "centre", within=9.6)
        proof.set(line, 57.2, top, look.text(min(10.0, step * 1.8), "bold").inked(look.accent), within=28)
        top += step
    proof.set(
        Line("24時間受付" if len(rows) % 2 else "年中無休"), 85, 49.6, look.text(6, "bold").inked(look.second), "right"
    )
    lines = [voice.postal_of(card.office).then(voice.street_of(card.office), " "), *net(order)]
    rise(
        proof,
        [lines[0], *wording.in_one_line(lines[1:], "　")],
        x,
        49.6,
        look.text(5.6),
        leading=3,
        width_mm=66,
        top=y + 12,
    )


@layout("opened", houses="クリニック|医院|病院|デンタル|矯正|犬猫|整骨|外科|皮膚科")
def weekly_hours(proof: Proof, order: PrintOrder) -> None:
    """A clinic's: the week's hours in a ruled table at the right, name in the middle of the left, all on a card with rounded corners."""
    look, card, voice, x = order.look, order.card, order.voice, 6.5
    proof.box(0, 0, 91, 3, look.accent)
    proof.set(wording.company(card), x, 11, look.head(10, "bold").inked(look.accent), within=77)
    y = 16.8
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, x, y, look.text(5.8), within=37)
        y += 2.7
    name_with_ruby(
        proof, card.person, x, y + 6.4, look.head(14, "medium", 0.08), gap="　", within=36, ruby=look.japanese
    )
    left, head = 47.0, 18.0
    proof.set(Line("診療時間"), left, head, look.text(5, "bold").inked(look.accent))
    for place, day in enumerate("月火水木金土日"):
        proof.set(Line(day), left + 17.4 + place * 3.2, head, look.text(5, "bold"), "centre")
    for row, (hours, days) in enumerate(_SESSIONS, 1):
        proof.rule(left, head + row * 3.6 - 2.7, left + 38, look.second, 0.3)
        proof.set(Line(hours), left, head + row * 3.6, look.text(5))
        for place, sign in enumerate(days):
            proof.set(Line(sign), left + 17.4 + place * 3.2, head + row * 3.6, look.text(4.6), "centre")
    proof.set(Line("休診日／木曜・日曜・祝日"), left, head + 11, look.text(5))
    lines = [
        *address_lines(order), *wording.in_one_line(voice.phones_of(card.office), "　"),
        *wording.in_one_line([*voice.mobile_of(card), voice.email_of(card)], "　"), voice.url_of(card),
    ]  # fmt: skip
    rise(proof, lines, x, 51, look.text(5.8), leading=3, width_mm=78, top=max(y + 11, 33))


@layout(
    "opened",
    houses="鮨|焼鳥|珈琲|レストラン|洋菓子|民宿|旅館|理容|サロン|写真館|木工房|ワイナリー|酒造場|畳|和菓子|自転車|仏壇|商店|眼鏡|果樹園|製茶|整骨",
)
def little_map(proof: Proof, order: PrintOrder) -> None:
    """A shop's: a small map of roads with a station and the shop at the right, its hours below it, text from the left in one block."""
    look, card, voice, x = order.look, order.card, order.voice, 6.0
    turn = len(card.company.key)
    left, top = 60.0, 20.0
    proof.frame(left, top, 85, 43, look.accent, weight_pt=0.5)
    grey: Colour = (206, 206, 202)
    proof.box(left + 0.4, top + 6, 84.6, top + 8, grey)
    proof.box(left + 9, top + 0.4, left + 11, 42.6, grey)
    proof.box(left + 11, top + 16, 84.6, top + 17.2, grey)
    proof.box(left + 1.6, top + 17.6, left + 7.4, top + 20.6, (80, 80, 80))
    proof.set(Line("駅"), left + 4.5, top + 19.9, look.text(5).inked(_WHITE), "centre")
    proof.box(left + 14, top + 10.4, left + 17, top + 13.4, look.accent)
    proof.set(Line("当店"), left + 18, top + 12.8, look.text(5, "bold").inked(look.accent))
    proof.set(Line("国道"), left + 19, top + 4.6, look.text(4.6))
    proof.set(Line("P 3台"), 72.5, 46.4, look.text(4.8), "centre", within=25)
    proof.set(Line(_HOURS[turn % 4]), 85, 51, look.text(5), "right", within=34)
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.2, 8)
    proof.set(wording.company(card), 16, 11.6, look.head(11, "bold", 0.04), within=68)
    y = 19.4
    for line in wording.position(card, voice.title_gap):
        proof.set(line, x, y, look.text(5.8), within=50)
        y += 2.7
    width = proof.set(wording.name(card.person, "　"), x, y + 5, look.head(13.5, "medium", 0.08), within=34)
    proof.set(wording.kana(card.person), x + width + 2.4, y + 5, look.text(5), within=48 - width)
    lines = [*address_lines(order), *numbers_apart(order), *net(order)[1:]]
    rise(proof, lines, x, 50.8, look.text(5.6), leading=2.8, width_mm=43, top=y + 9)
