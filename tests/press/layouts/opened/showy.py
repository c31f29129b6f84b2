"""Fronts with bands, boxes, pictures and codes."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, rise
from tests.press.layouts.labels import Words, reached
from tests.press.layouts.opened.arranged import mail_and_home
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale, photograph
from tests.press.proof import Proof
from tests.press.qr import qr_code
from tests.press.wording import Line

_WHITE = (255, 255, 255)


@layout("opened")
def head_band(proof: Proof, order: PrintOrder) -> None:
    """The house in white on a band along the head; the reading over the name in one line, post behind it; the block below."""
    look, card, x = order.look, order.card, 8.0
    proof.box(0, 0, 91, 13, look.accent)
    proof.paste(mark(look.mark, _WHITE, pale(look.accent, 0.3)), x, 3.2, 6.6)
    proof.set(wording.company(card), 17, 8.6, look.head(9, "bold", 0.03).inked(_WHITE), within=66)
    proof.set(wording.kana(card.person, gap="　"), x, 20.4, look.text(5.2, spacing=0.1), within=44)
    width = proof.set(wording.name(card.person, "　"), x, 27.6, look.head(15, "medium", 0.1), within=46)
    held = [*wording.department(card), *wording.titles(card)]
    rise(proof, held, x + width + 5, 27.6, look.text(5.9), leading=2.9, width_mm=70 - width, top=19.6)
    lines = [*address_lines(order), *numbers(order), *wording.in_one_line(mail_and_home(order), "　")]
    rise(proof, lines, x, 50, look.text(5.8), leading=3.1, width_mm=75, top=36)


@layout("opened")
def boxed_letters(proof: Proof, order: PrintOrder) -> None:
    """Every number, mail and site after a letter in a filled box; house at the right head, post and name at the left."""
    look, card, x = order.look, order.card, 8.0
    rise(proof, wording.position(card, order.voice.title_gap), x, 12.6, look.text(6), leading=2.8, width_mm=40, top=9)
    proof.set(wording.name(card.person, order.voice.name_gap), x, 20.8, look.head(15, "bold", 0.06), within=42)
    proof.set(english.romaji(card.person), x, 24.6, look.text(5.4), within=42)
    proof.paste(mark(look.mark, look.accent, look.second), 77, 5.6, 7)
    proof.set(wording.company(card), 84, 16.8, look.head(7.6, "bold"), "right", within=32)
    lines = address_lines(order)
    words = Words(tel="T", fax="F", mobile="M", mail="E", url="W", direct="D", toll_free="T", shared="T", account="S")
    rows = reached(order, words)
    leading = min(3.3, (50.6 - 30.6) / (len(lines) + len(rows) - 1))
    size = min(5.8, leading * 72 / 25.4 / 1.3)
    rise(proof, lines, x, 30.6 + leading * (len(lines) - 1), look.text(size), leading=leading, width_mm=75, top=30)
    y = 30.6 + leading * len(lines)
    for letter, line in rows:
        side = leading * 0.84
        proof.box(x, y - side * 0.82, x + side, y + side * 0.18, look.accent)
        proof.set(Line(letter), x + side / 2, y, look.text(size * 0.88, "bold").inked(_WHITE), "centre")
        proof.set(line, x + 5, y, look.text(size), within=70)
        y += leading


@layout("opened")
def code_upper_right(proof: Proof, order: PrintOrder) -> None:
    """A code of the site at the right head with a word under it; the person at the left head, house over the block."""
    look, card, x = order.look, order.card, 7.5
    site = card.url if card.url.startswith("http") else f"https://{card.url}"
    proof.paste(qr_code(site, (10, 10, 10)), 70.5, 6, 13)
    proof.code(site)
    proof.set(Line("ホームページはこちら"), 77, 22, look.text(4.4), "centre")
    rise(proof, wording.position(card, "　"), x, 12.2, look.text(6), leading=2.8, width_mm=58, top=8.6)
    proof.set(wording.name(card.person, "　"), x, 21, look.head(15.4, "medium", 0.08), within=54)
    proof.rule(x, 25.4, 83.5, look.accent, 0.8)
    proof.paste(mark(look.mark, look.accent, look.second), x, 28, 5.4)
    proof.set(wording.company(card), 14.2, 32.2, look.head(8.6, "bold", 0.02), within=69)
    lines = [*address_lines(order), *numbers(order, "　"), *net(order)]
    rise(proof, lines, x, 50.6, look.text(5.6), leading=2.8, width_mm=75, top=37)


@layout(
    "opened",
    houses="不動産|ハウス|土地|ホーム|店|病院|医院|クリニック|歯科|処|ホテル|荘|園|保険|ファーム|ペット|整骨|理容|ヘア",
)
def loud_number(proof: Proof, order: PrintOrder) -> None:
    """A picture along the left; the main number large at the foot, the rest of the block small above it."""
    look, card, voice, x = order.look, order.card, order.voice, 30.0
    photograph(proof, card.company.key, 0, 0, (25, 55))
    proof.set(wording.slogan(card), x, 7.4, look.text(5).inked(look.accent), within=55)
    proof.set(wording.company(card), x, 12.6, look.head(9, "bold", 0.02), within=55)
    rise(proof, wording.position(card, "　"), x, 20, look.text(5.8), leading=2.7, width_mm=55, top=17)
    proof.set(wording.name(card.person, "　"), x, 27.4, look.head(14, "medium", 0.08), within=46)
    main, *rest = voice.phones_of(card.office)
    lines = [*address_lines(order), *wording.in_one_line(rest, "  "), *voice.mobile_of(card), *net(order)]
    rise(proof, lines, x, 44.8, look.text(5.4), leading=2.7, width_mm=55, top=31.6)
    proof.set(main, x, 51, look.text(9.6, "bold").inked(look.accent), within=55)


@layout("opened", offices=3, houses="株式会社|有限会社|合同会社|法人|㈱|㈲|銀行|組合")
def three_listed(proof: Proof, order: PrintOrder) -> None:
    """Three offices in a list at the foot, their names in brackets; the person's mobile and mail stand beside the name."""
    look, card, voice, x = order.look, order.card, order.voice, 7.0
    proof.paste(mark(look.mark, look.accent, look.second), x, 5, 6.4)
    proof.set(wording.company(card), 15, 9.6, look.head(8.8, "bold", 0.02), within=69)
    rise(proof, wording.position(card, "　"), x, 17.4, look.text(5.8), leading=2.7, width_mm=40, top=14.4)
    proof.set(wording.name(card.person, "　"), x, 25.6, look.head(14, "medium", 0.08), within=38)
    own = [*voice.mobile_of(card), *mail_and_home(order)]
    rise(proof, own, 50, 25.6, look.text(5.3), leading=2.8, width_mm=34, top=17)
    proof.rule(x, 29.2, 84, look.accent, 0.5)
    for office, y in zip(card.offices, (33.2, 40.2, 47.2), strict=True):
        heading = Line(f"【{office.label.ja}】")
        lines = [
            heading.then(voice.postal_of(office), "").then(voice.street_of(office), " "),
            *wording.in_one_line(voice.phones_of(office), "  "),
        ]
        rise(proof, lines, x, y + 2.9, look.text(5.2), leading=2.9, width_mm=77, top=y)
