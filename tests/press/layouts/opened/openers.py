"""Cards with a code, cards that open, and cards of shops."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.grounds import disc, ring
from tests.press.layouts.foot import address_lines, net, rise
from tests.press.layouts.labels import Words, bare, reached
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.qr import mecard, qr_code
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line

_WHITE = (255, 255, 255)


@layout("opened", corner_mm=2.5)
def ticket(proof: Proof, order: PrintOrder) -> None:
    """Rounded, with a perforated stub for a code; each label in a little box of colour before its value."""
    look, card, voice = order.look, order.card, order.voice
    for place in range(22):
        disc(proof, (66, 1.6 + place * 2.5), 0.4, look.second)
    proof.paste(qr_code(mecard(card), look.ink), 71, 8, 14)
    proof.code(mecard(card))
    proof.set(Line("連絡先を登録"), 78, 26, look.text(4.8), "centre")
    proof.paste(mark(look.mark, look.accent, look.second), 73.5, 36, 9)
    proof.set(wording.company(card), 6, 10, look.head(9, "bold"), within=56)
    y = 14.4
    for line in wording.position(card, voice.title_gap):
        proof.set(line, 6, y, look.text(5.8), within=56)
        y += 2.8
    proof.set(wording.name(card.person, "　"), 6, y + 5.2, look.head(15, "medium", 0.08), within=56)
    proof.set(english.romaji(card.person, capitals=True), 6, y + 8.6, look.text(5.4).inked(look.accent), within=56)
    rise(proof, address_lines(order), 6, y + 14.8, look.text(5.6), leading=2.6, width_mm=56, top=y + 12)
    rows = reached(order, Words(mobile="携帯", mail="MAIL", url="URL", shared="T/F"))
    step = min(3.2, (51.6 - y - 18) / max(1, len(rows) - 1))
    for place, (label, line) in enumerate(rows):
        base = 51.6 - step * (len(rows) - 1 - place)
        proof.box(6, base - step * 0.66, 15, base + step * 0.18, look.accent)
        proof.set(Line(label), 10.5, base - 0.1, look.text(min(4.6, step * 1.7)).inked(_WHITE), "centre", within=8)
        proof.set(line, 16.6, base, look.text(min(5.8, step * 2.2)), within=46)


@layout("opened", size_mm=(91.0, 110.0), offices=2)
def tent(proof: Proof, order: PrintOrder) -> None:
    """Folded upwards and opened: the card on the upper leaf, what the house does and its second office on the lower."""
    look, card, voice = order.look, order.card, order.voice
    proof.box(0, 55, 91, 110, pale(look.second, 0.16))
    proof.rule(0, 55, 91, (210, 208, 204), 0.6)
    own, other = card.offices
    proof.paste(mark(look.mark, look.accent, look.second), 8, 7, 11)
    proof.set(wording.company(card), 23, 12, look.head(9.4, "bold"), within=60)
    y = 16.6
    for line in wording.in_one_line(wording.position(card, voice.title_gap), "　"):
        proof.set(line, 23, y, look.text(6), within=60)
    name_with_ruby(proof, card.person, 23, 26.4, look.head(16, "medium", 0.1), gap="　", within=58, ruby=look.japanese)
    lines = [
        voice.postal_of(own),
        *voice.street_lines_of(own),
        *voice.phones_of(own),
        *voice.mobile_of(card),
        *net(order),
    ]
    rise(proof, lines, 23, 51, look.text(5.8), leading=2.9, width_mm=60, top=31)
    proof.set(Line("事業内容"), 8, 66, look.text(8, "bold").inked(look.accent))
    works = ("企画・設計・施工", "保守点検とメンテナンス", "各種ご相談・お見積り無料", "オンライン相談受付中")
    proof.stack([Line(f"・{one}") for one in works], 8, 72.6, look.text(6.6), 4.4)
    proof.set(wording.slogan(card), 8, 92, look.text(6).inked(look.accent), within=75)
    proof.set(Line(f"【{other.label.ja}】"), 8, 98, look.text(5.8, "bold"))
    lines = [
        voice.postal_of(other).then(voice.street_of(other), " "),
        *wording.in_one_line(voice.phones_of(other)[:2], "　"),
    ]
    rise(proof, lines, 8, 104.6, look.text(5.8), leading=3, width_mm=75, top=101)


@layout(
    "opened",
    size_mm=(55.0, 91.0),
    houses="店|茶|菓子|そば|料亭|旅館|salon|Trattoria|パン|フラワーズ|窯|牧場|本舗|ビューティー|design|Studio|合同",
)
def storefront(proof: Proof, order: PrintOrder) -> None:
    """A shop's, portrait: the mark in a ring on top, opening hours and account between two rules, a code at the foot."""
    look, card, voice, x = order.look, order.card, bare(order).voice, 27.5
    ring(proof, (x, 15), 9, look.accent, weight_mm=0.4)
    proof.paste(mark(look.mark, look.accent, look.second), x - 5, 10, 10)
    proof.set(wording.company(card), x, 31, look.head(10, "bold", 0.06), "centre", within=46)
    y = 35.2
    for line in wording.in_one_line(wording.position(card, voice.title_gap), " "):
        proof.set(line, x, y, look.text(5.6), "centre", within=46)
    proof.set(wording.name(card.person, " "), x, 42, look.head(12.5, "medium", 0.12), "centre", within=44)
    proof.set(wording.kana(card.person), x, 45.2, look.text(5), "centre", within=44)
    proof.rule(8, 48.4, 47, look.second, 0.6)
    proof.set(Line("10:30 – 18:30　水曜定休"), x, 51.8, look.text(5.4), "centre", within=44)
    for line in order.voice.sns_of(card):
        proof.set(line, x, 54.6, look.text(5.4).inked(look.accent), "centre", within=44)
    proof.rule(8, 56.4, 47, look.second, 0.6)
    lines = [voice.postal_of(card.office), *voice.street_lines_of(card.office), *order.voice.phones_of(card.office),
             *order.voice.mobile_of(card), voice.email_of(card)]  # fmt: skip
    rise(proof, lines, x, 74.4, look.text(5.6), leading=2.7, align="centre", width_mm=46, top=60)
    site = card.url if card.url.startswith("http") else f"https://{card.url}"
    proof.paste(qr_code(site, look.ink), 8, 77, 10)
    proof.code(site)
    proof.set(voice.url_of(card), 47, 85.6, look.text(5.4), "right", within=27)
