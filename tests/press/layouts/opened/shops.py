"""Cards of shops, restaurants and people who work with their hands."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.grounds import ring, rough_paper, round_picture
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise
from tests.press.layouts.pictorial import likeness
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale, photograph
from tests.press.proof import Proof
from tests.press.qr import qr_code, vcard
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line

_SHOPS = "農園|ファーム|醸造|製菓|割烹|生花|Bistro|ギャラリー|製陶|HAIR|ホテル|クリエイティブ|水産"
_HOURS = (
    ("OPEN 11:00 - 19:00", "CLOSE 水曜日"), ("営業時間 10:00〜18:30", "定休日：日・祝"), ("ランチ 11:30〜14:00 ディナー 17:30〜22:00", "月曜定休"),
    ("9:00〜17:00（土曜は正午まで）", "日曜休み"),
)  # fmt: skip


@layout("opened", houses=_SHOPS)
def photo_banner(proof: Proof, order: PrintOrder) -> None:
    """A photograph over the upper two fifths, the shop's name in white upon it; hours and holiday at the right foot."""
    look, card, voice, x = order.look, order.card, order.voice, 7.0
    photograph(proof, card.company.key, 0, 0, (91, 21))
    proof.box(0, 12.6, 91, 21, (34, 34, 36))
    proof.set(wording.company(card), x, 18.4, look.head(11, "bold", 0.06).inked((255, 255, 255)), within=77)
    y = 26.2
    for line in wording.in_one_line(wording.position(card, voice.title_gap), "　"):
        proof.set(line, x, y, look.text(6), within=77)
        y += 3
    width = proof.set(wording.name(card.person, voice.name_gap), x, y + 3.4, look.head(12.5, "medium", 0.08), within=44)
    proof.set(wording.kana(card.person), x + width + 3, y + 3.4, look.text(5.2), within=72 - width)
    lines = [*address_lines(order), *numbers(order, "  "), *net(order)]
    rise(proof, lines, x, 51.8, look.text(5.8), leading=2.8, width_mm=50, top=y + 7.4)
    opening, holiday = _HOURS[len(card.company.key) % len(_HOURS)]
    proof.set(Line(opening), 84.4, 48.6, look.text(5).inked(look.accent), "right", within=25)
    proof.set(Line(holiday), 84.4, 51.6, look.text(5).inked(look.accent), "right", within=25)


@layout("opened", houses=_SHOPS)
def kraft_maker(proof: Proof, order: PrintOrder) -> None:
    """Unbleached board printed in one dark ink; a round stamp with the mark at the left, text from the middle on."""
    look, card, voice, x = order.look, order.card, order.voice, 36.0
    ink = (58, 40, 28)
    rough_paper(proof, (201, 170, 128), 3.2, sum(card.company.key.encode()))
    ring(proof, (19, 27.5), 12, ink, weight_mm=0.5)
    ring(proof, (19, 27.5), 10.6, ink, weight_mm=0.2)
    proof.paste(mark(look.mark, ink, ink), 12.6, 21, 12.8)
    proof.set(wording.company(card), x, 11.6, look.head(9.6, "medium", 0.08).inked(ink), within=48)
    proof.set(wording.slogan(card), x, 15.2, look.text(5).inked(ink), within=48)
    y = 21.0
    for line in wording.in_one_line(wording.position(card, voice.title_gap)):
        proof.set(line, x, y, look.text(5.8).inked(ink), within=48)
        y += 2.8
    proof.set(wording.name(card.person, "　"), x, y + 3.2, look.head(12.5, "medium", 0.14).inked(ink), within=44)
    proof.set(
        english.romaji(card.person, family_first=True), x, y + 6.4, look.text(5.4, spacing=0.06).inked(ink), within=46
    )
    lines = [*address_lines(order), *numbers_apart(order), voice.email_of(card), *voice.sns_of(card)]
    rise(proof, lines, x, 50.8, look.text(5.8).inked(ink), leading=2.8, width_mm=49, top=y + 10)


@layout("opened", houses="割烹|Bistro|HAIR|ホテル|醸造|ギャラリー|地所|インターナショナル")
def gold_frame(proof: Proof, order: PrintOrder) -> None:
    """Black board, a double frame and letters in gold, the name on the axis: bars, salons, restaurants."""
    look, card, voice, x = order.look, order.card, order.voice, 45.5
    gold, soft = (206, 174, 104), (230, 220, 196)
    proof.box(0, 0, 91, 55, (22, 20, 20))
    proof.frame(2.4, 2.4, 88.6, 52.6, gold, weight_pt=0.8)
    proof.frame(3.4, 3.4, 87.6, 51.6, gold, weight_pt=0.25)
    proof.paste(mark(look.mark, gold, soft), x - 3, 6, 6)
    proof.set(wording.company(card), x, 16.8, look.head(10, "medium", 0.16).inked(gold), "centre", within=72)
    for line in wording.in_one_line(wording.position(card, voice.title_gap)):
        proof.set(line, x, 21.2, look.text(5.8).inked(soft), "centre", within=72)
    proof.set(wording.name(card.person, "　"), x, 28.8, look.head(14, spacing=0.2).inked(soft), "centre", within=60)
    proof.set(wording.kana(card.person), x, 32, look.text(5).inked(gold), "centre", within=50)
    lines = [
        *address_lines(order),
        *wording.in_one_line([*voice.phones_of(card.office), *voice.mobile_of(card)], "　"),
        *wording.in_one_line([voice.email_of(card), voice.url_of(card), *voice.sns_of(card)], "　"),
    ]
    rise(proof, lines, x, 48.8, look.text(5.8).inked(soft), leading=3.1, align="centre", width_mm=78, top=36.4)


@layout("opened", houses="事務所|オフィス|HAIR|ハウジング|地所|企画|自動車|左官|証券|歯科")
def face_circle(proof: Proof, order: PrintOrder) -> None:
    """A round likeness at the right, a promise in a coloured box, a code with the address book entry: sole traders."""
    look, card, voice, x = order.look, order.card, order.voice, 7.0
    ground = pale(look.second, 0.35)
    picture = likeness(card.person.given, ground, look.accent).crop((90, 160, 810, 1060))
    proof.paste(round_picture(picture), 65, 5, 20)
    proof.box(x, 5, 60, 10.6, look.accent)
    promise = Line("まずはお気軽にお電話ください" if card.company.slogan is None else card.company.slogan.ja)
    proof.set(promise, x + 1.6, 9, look.text(6, "bold").inked((255, 255, 255)), within=49)
    y = 14.8
    for line in wording.position(card, voice.title_gap):
        proof.set(line, x, y, look.text(6.2), within=54)
        y += 3
    name_with_ruby(proof, card.person, x, y + 6.2, look.head(17, "bold", 0.04), gap=" ", within=52, ruby=look.japanese)
    proof.set(wording.company(card), x, y + 11.4, look.text(8.4, "bold").inked(look.accent), within=54)
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, x, 51.6, look.text(6), leading=2.8, width_mm=57, top=y + 15)
    proof.paste(qr_code(vcard(card), look.ink), 68.4, 36, 15)
    proof.code(vcard(card))
