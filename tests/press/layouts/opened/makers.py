"""Cards of makers, builders and engineers."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.grounds import disc, grid, wedge
from tests.press.layouts.foot import address_lines, net, numbers, rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line

_MAKERS = "会社.*(機工|電機|産業|環境|エンジ|土木|紙業|測量|整備|左官)|(機工|電機|産業|環境開発|エンジニアリング|土木|紙業|設計|整備|左官工業).*会社"


@layout("opened", houses=_MAKERS)
def certified_maker(proof: Proof, order: PrintOrder) -> None:
    """Badges of management systems at the right foot, the company in both languages on top, its trade in small print."""
    look, card, voice = order.look, order.card, order.voice
    proof.paste(mark(look.mark, look.accent, look.second), 6.5, 5.4, 8)
    proof.set(wording.company(card), 16.5, 9.6, look.text(10.4, "bold"), within=68)
    proof.set(english.company(card), 16.5, 13.2, look.text(5.8, "bold").inked(look.accent), within=68)
    proof.box(6.5, 15.6, 84.5, 16.1, look.accent)
    y = 20.4
    for line in wording.position(card, voice.title_gap):
        proof.set(line, 16.5, y, look.text(6.4), within=68)
        y += 3.1
    name_with_ruby(
        proof,
        card.person,
        16.5,
        y + 6.2,
        look.head(16, "medium", 0.1),
        gap=voice.name_gap,
        within=48,
        ruby=look.japanese,
    )
    lines = [*address_lines(order), *numbers(order, " "), *net(order)]
    rise(proof, lines, 6.5, 51.4, look.text(5.9), leading=2.9, width_mm=58, top=y + 10.6)
    for x, number in ((71.5, "9001"), (80, "14001")):
        disc(proof, (x, 47.4), 3.7, look.accent)
        white = look.text(5, "bold").inked((255, 255, 255))
        proof.set(Line("ISO"), x, 46.8, white, "centre")
        proof.set(Line(number), x, 49.2, white.sized(4.6), "centre")


@layout("opened", houses=_MAKERS)
def drawing_sheet(proof: Proof, order: PrintOrder) -> None:
    """Squared paper; everything from the right, the company at the foot in a bar of colour."""
    look, card, voice, x = order.look, order.card, order.voice, 84.0
    grid(proof, pale(look.second, 0.22), 2.5)
    proof.box(0, 46, 91, 55, look.accent)
    white = look.text(6).inked((255, 255, 255))
    proof.paste(mark(look.mark, (255, 255, 255), pale(look.second, 0.5)), 6, 47.6, 5.8)
    proof.set(wording.company(card), 14, 51.8, white.sized(9.4), within=44)
    proof.set(voice.url_of(card), x, 51.6, white, "right", within=24)
    y = 9.0
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, x, y, look.text(6.2), "right", within=76)
        y += 2.9
    proof.set(wording.name(card.person, "　"), x, y + 5, look.head(15, "medium", 0.12), "right", within=56)
    proof.set(
        english.romaji(card.person, family_first=True, capitals=True), x, y + 8.6, look.text(5.4), "right", within=60
    )
    lines = [*address_lines(order), *numbers(order, "  "), voice.email_of(card)]
    rise(proof, lines, x, 43.2, look.text(5.9), leading=2.9, align="right", width_mm=76, top=y + 12.4)


@layout("opened", houses="会社")
def slanted_block(proof: Proof, order: PrintOrder) -> None:
    """A slanted block of colour with the company in white; a bold name and large mobile number: the manner of field sales."""
    look, card, voice, x = order.look, order.card, order.voice, 8.0
    wedge(proof, [(0, 0), (91, 0), (91, 9), (0, 17)], look.accent)
    wedge(proof, [(0, 17), (91, 9), (91, 10), (0, 18.2)], look.second)
    proof.set(wording.company(card), x, 9.4, look.text(11, "bold").inked((255, 255, 255)), within=62)
    proof.paste(mark(look.mark, (255, 255, 255), pale(look.second, 0.4)), 79, 1.4, 6)
    y = 23.0
    for line in wording.position(card, voice.title_gap):
        proof.set(line, x, y, look.text(6.6, "bold"), within=75)
        y += 3.2
    width = proof.set(wording.name(card.person, " "), x, y + 5.4, look.head(18, "bold"), within=44)
    proof.set(wording.kana(card.person), x + width + 2.5, y + 5.4, look.text(6), within=73 - width)
    big = look.text(9.4, "bold").inked(look.accent)
    for line in voice.mobile_of(card):
        proof.set(line, x, y + 11, big, within=75)
    lines = [
        *wording.in_one_line([voice.email_of(card), *voice.sns_of(card)], "　"),
        *wording.in_one_line(voice.phones_of(card.office), "　"),
        voice.postal_of(card.office).then(voice.street_of(card.office), " "),
    ]
    rise(proof, lines, x, 51.6, look.text(6.2), leading=3.1, width_mm=75, top=y + 15)


@layout("opened", offices=3, houses="会社|組合|法人")
def three_yards(proof: Proof, order: PrintOrder) -> None:
    """Three offices beside each other at the foot, each in a narrow column under its name."""
    look, card, voice = order.look, order.card, order.voice
    proof.paste(mark(look.mark, look.accent, look.second), 7, 6, 6.6)
    proof.set(wording.company(card), 15.4, 11, look.head(9.6, "bold"), within=69)
    y = 16.6
    for line in wording.in_one_line(wording.position(card, voice.title_gap)):
        proof.set(line, 7, y, look.text(6.2), within=77)
        y += 3
    width = proof.set(wording.name(card.person, voice.name_gap), 7, y + 3.6, look.head(13.5, "medium", 0.06), within=40)
    proof.set(wording.kana(card.person), 7 + width + 2.5, y + 3.6, look.text(5.2), within=24)
    reach = wording.in_one_line([*voice.mobile_of(card), voice.email_of(card), voice.url_of(card)], "　")
    rise(proof, reach, 7, y + 8, look.text(5.6), leading=3, width_mm=77)
    proof.rule(7, y + 10, 84, look.accent, 0.5)
    columns = [
        (x, [voice.postal_of(office), *voice.street_lines_of(office), *voice.phones_of(office)], office.label.ja)
        for x, office in zip((7.0, 33.4, 59.8), card.offices, strict=True)
    ]
    size = min(proof.fit(line, look.text(5.2), 24).size_pt for _, lines, _ in columns for line in lines)
    for x, lines, label in columns:
        proof.set(Line(f"【{label}】"), x, y + 14, look.text(5.4, "bold").inked(look.accent), within=24.6)
        proof.stack(lines, x, y + 17, look.text(size), min(2.7, (51.8 - y - 17) / max(1, len(lines) - 1)))
