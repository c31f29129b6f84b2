"""Cards of houses that deal with abroad, and cards that open."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers, numbers_apart, rise
from tests.press.layouts.registry import US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.qr import mecard, qr_code
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line

_WORK = (
    ("各種産業機械の販売・修理", "輸出入代行", "中古設備買取"), ("経営相談・記帳代行", "相続・事業承継", "補助金申請支援", "セミナー開催"),
    ("外壁塗装・防水工事", "水まわりリフォーム", "太陽光・蓄電池"), ("Webサイト制作", "ロゴ・パッケージデザイン", "写真・動画撮影"),
)  # fmt: skip


@layout("opened", size_mm=US_MM)
def english_first(proof: Proof, order: PrintOrder) -> None:
    """89 × 51 of a foreign house's Japanese branch: each fact in English, its Japanese smaller right below."""
    look, card, voice, x = order.look, order.card, order.voice, 7.0
    proof.paste(mark(look.mark, look.accent, look.second), 73, 6, 9)
    proof.set(english.company(card), x, 9.4, look.text(9, "bold").inked(look.accent), within=62)
    proof.set(wording.company(card), x, 12.8, look.text(6), within=62)
    proof.set(
        english.romaji(card.person, capitals=True, family_first=False), x, 20.4, look.text(11.5, "bold"), within=50
    )
    proof.set(wording.name(card.person, " "), x, 24.4, look.head(8.4, "medium"), within=50)
    y = 27.8
    for western, japanese in zip(english.titles(card), wording.titles(card), strict=True):
        proof.set(western.then(japanese, "  "), x, y, look.text(5.8), within=75)
        y += 2.7
    if card.position.department is not None:
        proof.set(english.department(card), x, y, look.text(5.6), within=75)
        proof.set(wording.department(card)[0], x, y + 2.6, look.text(5.4), within=75)
        y += 5.3
    lines = [
        english.street_in_one_line(card.office),
        voice.postal_of(card.office).then(voice.street_of(card.office), " "),
        *wording.in_one_line([*voice.phones_of(card.office), *voice.mobile_of(card)], "  "),
        *wording.in_one_line([voice.email_of(card), voice.url_of(card)], "  "),
    ]
    rise(proof, lines, x, 47.6, look.text(5.7), leading=2.8, width_mm=76, top=y + 2)


@layout("opened", size_mm=(182.0, 55.0))
def open_leaf(proof: Proof, order: PrintOrder) -> None:
    """Folded sidewards and opened: what the house does at the left, the card at the right."""
    look, card, voice, x = order.look, order.card, order.voice, 99.0
    proof.box(0, 0, 91, 55, pale(look.accent, 0.12))
    proof.pillar(91, 0, 55, (214, 212, 208), 0.6)
    proof.set(Line("業務のご案内"), 9, 11.4, look.text(9, "bold").inked(look.accent))
    works = _WORK[len(card.company.key) % len(_WORK)]
    proof.stack([Line(f"● {one}") for one in works], 9, 19, look.text(7), 5.2)
    proof.set(wording.slogan(card), 9, 46.4, look.text(6.4), within=50)
    proof.paste(qr_code(mecard(card), look.ink), 68, 32, 16)
    proof.code(mecard(card))
    proof.paste(mark(look.mark, look.accent, look.second), x, 6, 7)
    proof.set(wording.company(card), x + 9, 11.2, look.head(9.6, "bold"), within=66)
    y = 18.4
    for line in wording.position(card, voice.title_gap):
        proof.set(line, x, y, look.text(6.2), within=75)
        y += 3
    name_with_ruby(
        proof, card.person, x, y + 6.4, look.head(16, "medium", 0.1), gap="　", within=56, ruby=look.japanese
    )
    lines = [*address_lines(order), *numbers(order), *net(order)]
    rise(proof, lines, x, 51, look.text(6.1), leading=3, width_mm=75, top=y + 10.6)


@layout("opened")
def two_blocks(proof: Proof, order: PrintOrder) -> None:
    """Company with its address at the left foot, person with their own numbers at the right head, a pillar between."""
    look, card, voice = order.look, order.card, order.voice
    proof.pillar(44.4, 7, 48, look.accent, 0.8)
    proof.paste(mark(look.mark, look.accent, look.second), 7, 7.4, 9)
    proof.set(wording.company(card), 7, 27.4, look.head(8.6, "bold"), within=35)
    office = [voice.postal_of(card.office), *voice.street_lines_of(card.office), *voice.phones_of(card.office)]
    rise(proof, [*office, voice.url_of(card)], 7, 48, look.text(5.6), leading=2.8, width_mm=35, top=31)
    y = 10.4
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, 47.6, y, look.text(5.8), within=37)
        y += 2.8
    proof.set(wording.name(card.person, "　"), 47.6, y + 5.2, look.head(14, "medium", 0.08), within=37)
    proof.set(wording.kana(card.person), 47.6, y + 8.6, look.text(5.2), within=37)
    proof.set(english.romaji(card.person), 47.6, y + 11.8, look.text(5.6).inked(look.accent), within=37)
    own = [*voice.mobile_of(card), voice.email_of(card), *voice.sns_of(card)]
    rise(proof, own, 47.6, 48, look.text(5.8), leading=3, width_mm=37, top=y + 16)


@layout("opened", size_mm=(91.0, 49.0))
def low_strip(proof: Proof, order: PrintOrder) -> None:
    """Narrow stock, 91 × 49: company and address in one strip of colour at the foot, the person above at the left."""
    look, card, voice, x = order.look, order.card, order.voice, 7.0
    proof.box(0, 33.4, 91, 49, pale(look.accent, 0.2))
    y = 8.4
    for line in wording.position(card, voice.title_gap):
        proof.set(line, x, y, look.text(6.2), within=56)
        y += 3
    proof.set(wording.name(card.person, " "), x, y + 6.4, look.head(17, "medium", 0.04), within=50)
    proof.set(wording.kana(card.person, katakana=True, gap="　"), x, y + 10, look.text(5.4), within=50)
    proof.set(wording.company(card), x, 38.2, look.head(8.6, "bold").inked(look.accent), within=50)
    rise(proof, address_lines(order), x, 45.6, look.text(5.6), leading=2.7, width_mm=44, top=41.4)
    own = [*numbers_apart(order), voice.email_of(card), voice.url_of(card)]
    rise(proof, own, 84, 45.6, look.text(5.4), leading=2.6, align="right", width_mm=30, top=22)
