"""Everyday cards of many words: ruby, licences, several offices, two languages."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import net, numbers_apart, rise, whole_address
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale, seal, stripes
from tests.press.proof import Proof
from tests.press.qr import mecard, qr_code
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line

_NOTICES = (
    "登録番号 T4120001077777",
    "東京都知事免許(2)第104888号",
    "一級建築士事務所登録 第20338号",
    "ISO 27001 認証取得",
    "年中無休 10:00-19:00",
)


@layout("rules")
def ruby_centre(proof: Proof, order: PrintOrder) -> None:
    """Centred, ruby above the name, a seal right of it, pinstripes behind all."""
    look, card, voice, x = order.look, order.card, order.voice, 45.5
    stripes(proof, pale(look.second, 0.25), 4.1)
    proof.set(wording.company(card), x, 11, look.text(10, "medium", 0.08), "centre", within=74)
    for line in wording.in_one_line(wording.position(card, voice.title_gap)):
        proof.set(line, x, 17, look.text(6.6), "centre", within=76)
    gap = "　"
    width = name_with_ruby(
        proof, card.person, x, 27.4, look.text(16, "medium", 0.16), gap=gap, align="centre", within=56
    )
    seal(proof, card.person.family + "印", x + width / 2 + 2, 20.6, 6.4, family="ipa_mincho")
    lines = [
        whole_address(order),
        *wording.in_one_line(numbers_apart(order), "  "),
        *wording.in_one_line(net(order), "  "),
    ]
    rise(proof, lines, x, 50.4, look.text(6.3), leading=3.4, align="centre", width_mm=78, top=36)


@layout("rules")
def notices(proof: Proof, order: PrintOrder) -> None:
    """Two columns of small print: who and what is allowed at the left, how to reach and a code at the right."""
    look, card, voice = order.look, order.card, order.voice
    proof.box(0, 52, 91, 55, look.accent)
    proof.set(wording.company(card), 7, 9.6, look.text(9, "bold"), within=77)
    proof.set(wording.slogan(card), 7, 13, look.text(5.2).inked(look.accent), within=77)
    y = 19.0
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, 7, y, look.text(5.8), within=36)
        y += 2.8
    proof.set(wording.name(card.person, voice.name_gap), 7, y + 4.4, look.text(13, "bold"), within=36)
    proof.set(wording.kana(card.person, katakana=True), 7, y + 7.4, look.text(5))
    start = len(card.person.given_romaji) % len(_NOTICES)
    proof.stack([Line(text) for text in (_NOTICES * 2)[start : start + 2]], 7, 46, look.text(4.8), 2.6)
    proof.paste(qr_code(mecard(card), (0, 0, 0)), 71.5, 15.4, 12.5)
    proof.code(mecard(card))
    lines = [
        voice.postal_of(card.office), *voice.street_lines_of(card.office), *numbers_apart(order), *net(order),
    ]  # fmt: skip
    rise(proof, lines, 46, 50, look.text(5.6), leading=2.7, width_mm=38, top=31.4)


@layout("rules", offices=2)
def head_and_plant(proof: Proof, order: PrintOrder) -> None:
    """Two offices below each other, each line led by the office's name."""
    look, card, voice = order.look, order.card, order.voice
    proof.paste(mark(look.mark, look.accent, look.second), 7, 6, 8)
    proof.set(wording.company(card), 17, 11.6, look.text(9.6, "bold"), within=67)
    for line in wording.in_one_line(wording.position(card, voice.title_gap)):
        proof.set(line, 17, 18, look.text(6.2), within=67)
    width = proof.set(wording.name(card.person, "　"), 17, 25.2, look.text(14, "medium", 0.1), within=48)
    proof.set(wording.kana(card.person), 17 + width + 2, 25.2, look.text(5.2), within=64 - width)
    lines: list[Line] = []
    for office in card.offices:
        address = voice.postal_of(office).then(voice.street_of(office), " ")
        lines.append(Line(f"【{office.label.ja}】").then(address, ""))
        lines += wording.in_one_line(voice.phones_of(office), "  ")
    lines += wording.in_one_line([*voice.mobile_of(card), *net(order)], "  ")
    rise(proof, lines, 7, 51, look.text(6), leading=3.3, width_mm=77, top=31)


@layout("rules")
def two_scripts(proof: Proof, order: PrintOrder) -> None:
    """Bilingual: English small above each Japanese block, numbers once."""
    look, card, voice, x = order.look, order.card, order.voice, 9.0
    small = look.text(5.2).inked(look.accent)
    proof.pillar(5, 7, 48, look.accent, 1.2)
    proof.set(english.company(card), x, 8.6, small, within=74)
    proof.set(wording.company(card), x, 12.8, look.text(9.2, "bold"), within=74)
    y = 18.0
    for line in wording.in_one_line(english.position(card), ", "):
        proof.set(line, x, y, small, within=74)
    for line in wording.in_one_line(wording.position(card, voice.title_gap)):
        proof.set(line, x, y + 3, look.text(6.2), within=74)
    proof.set(english.romaji(card.person), x, 26, small.sized(6.4))
    proof.set(wording.name(card.person, "　"), x, 31.4, look.text(13, "medium", 0.1), within=60)
    lines = [
        whole_address(order),
        english.street_in_one_line(card.office),
        *wording.in_one_line(numbers_apart(order), "  "),
        *wording.in_one_line(net(order), "  "),
    ]
    rise(proof, lines, x, 50, look.text(6), leading=3.2, width_mm=74, top=37)


@layout("rules", side="back")
def english_grid(proof: Proof, order: PrintOrder) -> None:
    """English in two columns under the company; labels written out."""
    look, card = order.look, order.card
    proof.set(english.company(card), 8, 12, look.text(10, "bold"), within=75)
    proof.rule(8, 15, 83, look.accent, 0.6)
    proof.set(english.romaji(card.person, family_first=True, comma=True), 8, 23.4, look.text(11, "medium"), within=36)
    y = 27.4
    for line in [*english.titles(card), *english.department_levels(card)]:
        proof.set(line, 8, y, look.text(5.8), within=36)
        y += 2.8
    office = card.office
    reach = [english.abroad("Telephone", "tel", office.tel, form="+81-(0){trunk}-{1}-{2}")]
    if office.fax not in {None, office.tel}:
        reach.append(english.abroad("Facsimile", "fax", str(office.fax), form="+81-(0){trunk}-{1}-{2}"))
    if card.mobile is not None:
        reach.append(english.abroad("Mobile", "mobile", card.mobile, form="+81-(0){trunk}-{1}-{2}"))
    lines = [*english.street(office), *reach, wording.plain("email", card.email), wording.plain("url", card.url)]
    rise(proof, lines, 48, 49, look.text(5.8), leading=3, width_mm=36, top=23)
