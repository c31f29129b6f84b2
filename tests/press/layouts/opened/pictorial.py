"""Cards with a photograph, a likeness, or two panels to fold."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import rise
from tests.press.layouts.pictorial import likeness
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale, photograph
from tests.press.proof import Proof
from tests.press.qr import qr_code, vcard
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line

_SERVICES = (
    ("新築・リフォーム", "外構工事", "耐震診断", "太陽光発電"), ("法人向け研修", "人材紹介", "業務改善支援"),
    ("企画・デザイン", "印刷・製本", "ウェブ制作", "ノベルティ"), ("精密部品加工", "試作", "表面処理", "組立・検査"),
)  # fmt: skip


@layout("opened")
def view_left(proof: Proof, order: PrintOrder) -> None:
    """A photograph over the left third, edge to edge; the text from its edge on."""
    look, card, voice, x = order.look, order.card, order.voice, 34.0
    photograph(proof, card.company.key, 0, 0, (29, 55))
    proof.set(wording.company(card), x, 10, look.text(9, "bold").inked(look.accent), within=51)
    y = 15.4
    for line in wording.department_levels(card):
        proof.set(line, x, y, look.text(6), within=51)
        y += 2.9
    titles = wording.in_one_line(wording.titles(card), voice.title_gap)
    for line in titles:
        proof.set(line, x, y, look.text(6), within=51)
        y += 2.9
    proof.set(wording.name(card.person, voice.name_gap), x, y + 4, look.text(13.5, "medium", 0.08), within=51)
    proof.set(english.romaji(card.person, family_first=True, comma=True), x, y + 7.2, look.text(5.4).inked(look.accent))
    office = card.office
    lines = [
        *voice.phones_of(office), *voice.mobile_of(card), voice.email_of(card), voice.url_of(card), *voice.sns_of(card),
        voice.postal_of(office).then(voice.street_lines_of(office)[0], " "), *voice.street_lines_of(office)[1:],
    ]  # fmt: skip
    rise(proof, lines, x, 52.2, look.text(5.8), leading=2.8, width_mm=51, top=y + 9.8)


@layout("opened")
def likeness_left(proof: Proof, order: PrintOrder) -> None:
    """The person's likeness in a frame at the left, a large name and a coloured bar: the manner of sellers."""
    look, card, voice, x = order.look, order.card, order.voice, 32.0
    proof.box(0, 0, 91, 9.6, look.accent)
    proof.set(wording.company(card), 6, 6.4, look.text(8.5, "bold").inked((255, 255, 255)), within=79)
    ground = pale(look.second, 0.3)
    proof.paste(likeness(card.person.given, ground, look.accent).crop((60, 120, 840, 1160)), 6, 13, 21)
    proof.frame(6, 13, 27, 41, look.accent, weight_pt=0.8)
    y = 14.2
    for line in wording.position(card, voice.title_gap):
        proof.set(line, x, y, look.text(6.4), within=53)
        y += 3.1
    name_with_ruby(proof, card.person, x, y + 6.8, look.text(18, "bold"), gap=" ", within=53)
    office = card.office
    mobile = voice.mobile_of(card)
    for line in mobile:
        proof.set(line, x, y + 12, look.text(9, "bold").inked(look.accent), within=53)
    lines = [
        *wording.in_one_line([voice.email_of(card), *voice.sns_of(card)], "　"),
        *wording.in_one_line(voice.phones_of(office), "　"),
        voice.postal_of(office).then(voice.street_of(office), " "),
    ]  # fmt: skip
    rise(proof, lines, x, 51.8, look.text(6), leading=2.9, width_mm=55, top=y + 16)
    proof.set(Line("お気軽にご相談ください"), 6, 46, look.text(5.2).inked(look.accent), within=21)


@layout("opened", size_mm=(91.0, 110.0))
def folded(proof: Proof, order: PrintOrder) -> None:
    """Two panels to fold along the middle: the card above, services and the way to the site below."""
    look, card, voice = order.look, order.card, order.voice
    proof.rule(0, 55, 91, (226, 226, 222), 0.6)
    proof.paste(mark(look.mark, look.accent, look.second), 75, 7, 9)
    proof.set(wording.company(card), 8, 11.6, look.text(10, "bold"), within=64)
    proof.set(english.company(card), 8, 15.4, look.text(5.8).inked(look.accent), within=64)
    proof.stack(wording.position(card, voice.title_gap), 8, 22, proof.fit(Line("営業" * 14), look.text(6.4), 76), 3.2)
    proof.set(wording.name(card.person, voice.name_gap), 8, 33, look.text(15, "medium", 0.1), within=50)
    proof.set(wording.kana(card.person), 8, 36.4, look.text(5.4))
    office = card.office
    lines = [
        voice.postal_of(office).then(voice.street_of(office), " "),
        *wording.in_one_line(voice.phones_of(office), "　"),
        *wording.in_one_line([*voice.mobile_of(card), voice.email_of(card)], "　"),
        *voice.sns_of(card),
    ]
    rise(proof, lines, 8, 51, look.text(6.2), leading=3.4, width_mm=76, top=41)
    proof.box(0, 55.3, 91, 66, pale(look.accent, 0.2))
    proof.set(Line("事業内容"), 8, 62, look.text(7.5, "bold").inked(look.accent))
    services = [Line(f"・{one}") for one in _SERVICES[len(card.company.key) % len(_SERVICES)]]
    proof.stack(services, 8, 72.6, look.text(6.6), 5)
    proof.set(wording.slogan(card), 8, 97, look.text(7, "medium"), within=52)
    proof.paste(qr_code(vcard(card), (0, 0, 0)), 64, 74, 19)
    proof.code(vcard(card))
    proof.set(voice.url_of(card), 8, 104, look.text(6.6), within=52)


@layout("opened")
def half_ground(proof: Proof, order: PrintOrder) -> None:
    """The left half is ground with name and titles in white, the right half paper with the rest."""
    look, card, voice, x = order.look, order.card, order.voice, 41.0
    white = look.text(6.2).inked((255, 255, 255))
    proof.box(0, 0, 37, 55, look.accent)
    proof.stack(wording.department_levels(card), 5, 10, proof.fit(Line("営業統括本部首都圏第一営業部"), white, 29), 3)
    name_with_ruby(proof, card.person, 5, 31, white.sized(14), gap=" ", within=28)
    proof.set(english.romaji(card.person), 5, 35, white.sized(5.4), within=29)
    titles = wording.titles(card)
    proof.stack(titles, 5, 41, proof.fit(Line("中小企業診断士一級建築施工"), white, 29), 3.1)
    proof.paste(mark(look.mark, look.accent, look.second), x, 7, 6.4)
    proof.set(wording.company(card), x, 18.4, look.text(8.4, "bold"), within=45)
    proof.set(wording.slogan(card), x, 21.8, look.text(5).inked(look.accent), within=45)
    office = card.office
    lines = [
        voice.postal_of(office), *voice.street_lines_of(office), *voice.phones_of(office), *voice.mobile_of(card),
        voice.email_of(card), voice.url_of(card), *voice.sns_of(card),
    ]  # fmt: skip
    rise(proof, lines, x, 50.6, look.text(6), leading=3, width_mm=45, top=27)
