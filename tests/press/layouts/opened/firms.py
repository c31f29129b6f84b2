"""Cards of firms, factories, agents and shops."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.grounds import disc, ring
from tests.press.layouts.foot import address_lines, numbers_apart, rise
from tests.press.layouts.labels import Words, bare, numbered, reached
from tests.press.layouts.pictorial import likeness
from tests.press.layouts.registry import EU_MM, US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictograms import pictogram
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line

_WHITE = (255, 255, 255)


@layout("opened", houses="不動産|リアル|ホーム|保険|証券|設備|交通|ボデー|リゾート|建材")
def agent(proof: Proof, order: PrintOrder) -> None:
    """A likeness at the left, the mobile number as large as the name, a band in colour with company and address in white."""
    look, card, voice, x = order.look, order.card, order.voice, 30.0
    ground = pale(look.second, 0.3)
    proof.paste(likeness(card.person.given, ground, look.accent).crop((130, 120, 770, 980)), 6, 5, 21)
    y = 8.6
    for line in [*wording.titles(card), *wording.department(card)]:
        proof.set(line, x, y, look.text(5.8), within=55)
        y += 2.8
    name_with_ruby(proof, card.person, x, y + 5.8, look.head(15, "bold", 0.06), gap="　", within=54, ruby=look.japanese)
    y += 11.6
    numbers = bare(order).voice.mobile_of(card)
    for line in numbers:
        pictogram(proof, "mobile", x, y - 3.2, side_mm=3.6, colour=look.accent)
        proof.set(line, x + 4.6, y, look.text(11.5, "bold").inked(look.accent), within=50)
        y += 4
    proof.set(voice.email_of(card), x, y, look.text(6), within=55)
    proof.box(0, 35.6, 91, 55, look.accent)
    white = look.text(6).inked(_WHITE)
    proof.set(wording.company(card), 6, 40.6, look.head(9, "bold").inked(_WHITE), within=79)
    lines = [*address_lines(order), *wording.in_one_line(voice.phones_of(card.office), "　")]
    lines += wording.in_one_line([voice.url_of(card), *voice.sns_of(card)], "　")
    rise(proof, lines, 6, 52.4, white, leading=2.9, width_mm=79, top=43.8)


@layout("opened", offices=2)
def certified(proof: Proof, order: PrintOrder) -> None:
    """A works' card: badges of certification at the right head, two offices beside each other under their names."""
    look, card, voice = order.look, order.card, order.voice
    for place, words in enumerate(("ISO 9001", "ISO 14001")):
        x = 66.4 + place * 11.6
        disc(proof, (x + 4, 9.4), 4.8, pale(look.second, 0.4))
        ring(proof, (x + 4, 9.4), 4.8, look.accent, weight_mm=0.35)
        proof.set(Line(words), x + 4, 10, look.text(4.6, "bold"), "centre", within=8)
    proof.paste(mark(look.mark, look.accent, look.second), 6.5, 5.4, 7)
    proof.set(wording.company(card), 15, 10.8, look.head(9.6, "bold"), within=46)
    y = 18.0
    for line in [*wording.department(card), *wording.in_one_line(wording.titles(card), voice.title_gap)]:
        proof.set(line, 15, y, look.text(6), within=62)
        y += 2.9
    width = proof.set(wording.name(card.person, "　"), 15, y + 4.4, look.head(14, "bold", 0.08), within=48)
    proof.set(wording.kana(card.person), 15 + width + 2.5, y + 4.4, look.text(5), within=66 - width)
    proof.box(6.5, 33.4, 84.5, 33.7, look.accent)
    for x, office in zip((6.5, 47.0), card.offices, strict=True):
        proof.box(x, 34.6, x + 1, 37.4, look.second)
        proof.set(Line(office.label.ja), x + 2, 37, look.text(5.6, "bold"), within=34)
        lines = [voice.postal_of(office), *voice.street_lines_of(office)]
        lines += wording.in_one_line([voice.phones_of(office)[0], *voice.phones_of(office)[1:][-1:]], "  ")
        rise(proof, lines, x, 37.2 + 2.6 * len(lines), look.text(5.2), leading=2.6, width_mm=37.6)
    foot = wording.in_one_line([*voice.mobile_of(card), voice.email_of(card), voice.url_of(card)], "　")
    rise(proof, foot, 6.5, 51.8, look.text(5.6), leading=2.4, width_mm=78)


@layout("opened")
def founder(proof: Proof, order: PrintOrder) -> None:
    """A young firm's grid: company as a large logotype, name in two scripts, three columns of bare facts at the foot."""
    look, card, voice = order.look, order.card, bare(order).voice
    proof.set(wording.company(card), 6.5, 13.4, look.head(15, "bold", 0.02).inked(look.accent), within=62)
    proof.paste(mark(look.mark, look.accent, look.second), 78, 6, 7)
    proof.set(wording.name(card.person, " "), 6.5, 27, look.head(9.6, "bold"), within=36)
    proof.set(english.romaji(card.person), 6.5, 30.4, look.text(6), within=36)
    y = 27.0
    for line in [*wording.titles(card), *wording.department_levels(card)]:
        proof.set(line, 49, y, look.text(5.6), within=36)
        y += 2.6
    office = card.office
    rise(proof, [voice.postal_of(office), *voice.street_lines_of(office)], 6.5, 51, look.text(5.2), leading=2.6,
         width_mm=30, top=42)  # fmt: skip
    rows = numbered(order, Words(tel="t", fax="f", mobile="m", direct="d", toll_free="free", shared="t/f"))
    top = 51 - 2.6 * (len(rows) - 1)
    for step, (label, line) in enumerate(rows):
        proof.set(Line(label), 39, top + step * 2.6, look.text(5.2).inked(look.accent), within=3)
        proof.set(line, 42.6, top + step * 2.6, look.text(5.2), within=19)
    lines = [voice.email_of(card), voice.url_of(card), *voice.sns_of(card)]
    rise(proof, lines, 64, 51, look.text(5.2), leading=2.6, width_mm=22, top=42)


@layout("opened", size_mm=US_MM)
def over_labels(proof: Proof, order: PrintOrder) -> None:
    """89 × 51: small labels stand over their values in three columns; the company across a band in the middle."""
    look, card, voice = order.look, order.card, order.voice
    y = 8.0
    for line in wording.in_one_line(wording.titles(card), voice.title_gap):
        proof.set(line, 6, y, look.text(6), within=77)
        y += 2.8
    width = proof.set(wording.name(card.person, "　"), 6, y + 4.8, look.head(15, "medium", 0.1), within=50)
    proof.set(wording.kana(card.person, katakana=True), 6 + width + 2.5, y + 4.8, look.text(5.2), within=74 - width)
    proof.box(0, 20.2, 89, 27, look.accent)
    company = wording.company(card)
    size = proof.fit(company, look.head(8.4, "bold").inked(_WHITE), 44)
    width = proof.set(company, 6, 24.8, size)
    for line in wording.department(card):
        proof.set(line, 6 + width + 3, 24.8, look.text(5.8).inked(_WHITE), within=74 - width)
    rise(proof, address_lines(order), 6, 33.6, look.text(5.8), leading=2.7, width_mm=77, top=30.6)
    rows = reached(order, Words(tel="電話", fax="FAX", mobile="携帯", mail="メール", url="ウェブ", direct="直通",
                                toll_free="フリーダイヤル", shared="電話・FAX"))  # fmt: skip
    columns = 3 if len(rows) <= 6 else 4
    step = 79 / columns
    for place, (label, line) in enumerate(rows):
        x, y = 6 + (place % columns) * step, 37.8 + (place // columns) * 6
        proof.set(Line(label), x, y, look.text(4.5).inked(look.accent))
        proof.set(line, x, y + 2.6, look.text(5.8), within=step - 2)


@layout("opened", size_mm=EU_MM)
def two_panels(proof: Proof, order: PrintOrder) -> None:
    """85 × 55: company, address and site in white on a dark panel at the left, the person on white at the right."""
    look, card, voice = order.look, order.card, order.voice
    proof.box(0, 0, 34, 55, look.accent)
    white = look.text(5.4).inked(_WHITE)
    proof.paste(mark(look.mark, _WHITE, pale(look.second, 0.5)), 5.5, 7, 9)
    proof.set(wording.company(card), 5.5, 23.6, look.head(8, "bold").inked(_WHITE), within=25)
    proof.set(wording.slogan(card), 5.5, 27, white.sized(4.6), within=25)
    panel = [voice.postal_of(card.office), *voice.street_lines_of(card.office), bare(order).voice.url_of(card)]
    rise(proof, panel, 5.5, 49.6, white, leading=2.9, width_mm=25, top=31)
    x = 39.5
    proof.set(wording.name(card.person, voice.name_gap), x, 15, look.head(15, "bold", 0.05), within=41)
    proof.set(wording.kana(card.person), x, 18.6, look.text(5.2), within=41)
    y = 24.0
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, x, y, look.text(5.8), within=41)
        y += 2.8
    proof.rule(x, y - 0.4, x + 8, look.second, 1.2)
    lines = [*numbers_apart(order), voice.email_of(card), *voice.sns_of(card)]
    rise(proof, lines, x, 49.6, look.text(6), leading=3.1, width_mm=41, top=y + 3.2)
