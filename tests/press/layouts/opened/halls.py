"""Cards of banks, authorities, clinics, practices and universities."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.grounds import disc, wedge
from tests.press.layouts.foot import address_lines, net, numbers_apart, rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale, photograph
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line

_GREETINGS = ("温泉と星空のまち", "ひと・水・みどり 未来へ", "住んでよし、訪れてよし", "ふるさと納税受付中")


@layout("opened")
def teller(proof: Proof, order: PrintOrder) -> None:
    """Mark and company at the right head, the name low in the middle, address left and numbers right at the foot."""
    look, card, voice = order.look, order.card, order.voice
    width = min(60.0, proof.width_of(wording.company(card), look.head(9.2, "bold", 0.04)))
    proof.set(wording.company(card), 84, 11.6, look.head(9.2, "bold", 0.04), "right", within=60)
    proof.paste(mark(look.mark, look.accent, look.second), 84 - width - 8.6, 6.6, 6.6)
    proof.set(wording.slogan(card), 84, 15.4, look.text(5).inked(look.accent), "right", within=70)
    y = 20.6
    for line in wording.department_levels(card):
        proof.set(line, 24, y, look.text(6.4), within=58)
        y += 3
    shift = 24.0
    for line in wording.in_one_line(wording.titles(card), voice.title_gap):
        shift += proof.set(line, 24, y + 4.6, look.text(6.4), within=20) + 2.5
    width = proof.set(wording.name(card.person, "　"), shift, y + 4.6, look.head(15, "medium", 0.08), within=80 - shift)
    reading = wording.kana(card.person, katakana=True, gap="　")
    proof.set(reading, shift, y + 8.2, look.text(5, spacing=0.1), within=60)
    proof.rule(7, 39.6, 84, look.accent, 0.7)
    rise(proof, address_lines(order), 7, 46.2, look.text(5.8), leading=2.8, width_mm=46, top=43)
    rise(proof, net(order), 7, 52, look.text(5.6), leading=2.3, width_mm=46, top=48.4)
    rise(proof, numbers_apart(order), 56, 52, look.text(5.8), leading=2.8, width_mm=28, top=43)


@layout("opened", houses="役所|役場|市教育|振興局|消防局|県立|DMO")
def greeting(proof: Proof, order: PrintOrder) -> None:
    """A view down the right third with the place's greeting in white upon it; the person and the office at the left."""
    look, card, voice, x = order.look, order.card, order.voice, 6.5
    photograph(proof, card.company.key, 64, 0, (27, 55))
    proof.box(64, 44, 91, 55, look.accent)
    saying = _GREETINGS[len(card.company.key) % len(_GREETINGS)]
    proof.set(Line(saying), 77.5, 50.4, look.text(6.2, "bold").inked((255, 255, 255)), "centre", within=24)
    proof.set(wording.company(card), x, 10.4, look.head(10, "bold", 0.04).inked(look.accent), within=54)
    y = 15.6
    for line in [*wording.department_levels(card), *wording.in_one_line(wording.titles(card), voice.title_gap)]:
        proof.set(line, x, y, look.text(6.2), within=54)
        y += 3
    proof.set(wording.kana(card.person, gap="　"), x, y + 1.6, look.text(5.2, spacing=0.08), within=52)
    proof.set(wording.name(card.person, "　"), x, y + 8, look.head(16.5, "bold", 0.06), within=54)
    lines = [voice.postal_of(card.office), *voice.street_lines_of(card.office), *numbers_apart(order)]
    lines += [voice.email_of(card), *wording.in_one_line([voice.url_of(card), *voice.sns_of(card)], "　")]
    rise(proof, lines, x, 51.6, look.text(5.7), leading=2.7, width_mm=55, top=y + 11.6)


@layout("opened", houses="クリニック|病院|眼科|接骨")
def surgery(proof: Proof, order: PrintOrder) -> None:
    """All on the middle axis; at the foot a table of consulting hours by weekday with rings and dots."""
    look, card, voice, x = order.look, order.card, order.voice, 45.5
    proof.box(0, 0, 91, 2.6, look.second)
    proof.paste(mark(look.mark, look.accent, look.second), x - 3, 4.2, 6)
    proof.set(wording.company(card), x, 14.6, look.head(9.4, "bold", 0.05).inked(look.accent), "centre", within=78)
    y = 18.6
    for line in wording.position(card, voice.title_gap):
        proof.set(line, x, y, look.text(5.8), "centre", within=76)
        y += 2.8
    name_with_ruby(proof, card.person, x, y + 5.2, look.head(14, "medium", 0.1), gap="　", align="centre", within=60,
                   ruby=look.japanese)  # fmt: skip
    lines = [voice.postal_of(card.office).then(voice.street_of(card.office), " "),
             *wording.in_one_line(numbers_apart(order), "　"),
             *wording.in_one_line([voice.email_of(card), voice.url_of(card), *voice.sns_of(card)], "　")]  # fmt: skip
    rise(proof, lines, x, 42.4, look.text(5.6), leading=2.7, align="centre", width_mm=80, top=y + 8.4)
    _hours(proof, order)


def _hours(proof: Proof, order: PrintOrder) -> None:
    look = order.look
    small, columns = look.text(4.7), ("月", "火", "水", "木", "金", "土")
    proof.frame(17, 44.4, 74, 53, look.accent, weight_pt=0.3)
    proof.box(17, 44.4, 74, 47.1, pale(look.accent, 0.2))
    proof.set(Line("診療時間"), 18.4, 46.5, small)
    rows = (("9:00〜12:30", "○○○○○○"), ("15:30〜18:30", "○○－○○△"))
    for place, day in enumerate(columns):
        proof.set(Line(day), 41 + place * 6, 46.5, small, "centre")
    for row, (hours, signs) in enumerate(rows):
        y = 49.6 + row * 2.5
        proof.set(Line(hours), 18.4, y, small)
        for place, sign in enumerate(signs):
            if sign == "○":
                disc(proof, (41 + place * 6, y - 0.7), 0.55, look.accent)
            elif sign == "－":
                proof.rule(40.2 + place * 6, y - 0.7, 41.8 + place * 6, look.ink, 0.4)


@layout("opened", houses="事務所|弁護士|税理士|監査|調査士|証券|銀行")
def counsel(proof: Proof, order: PrintOrder) -> None:
    """Chambers: a narrow serif axis left of the middle, qualifications before the name, the address ranged right below."""
    look, card, voice = order.look, order.card, order.voice
    proof.set(wording.company(card), 7, 10.6, look.head(8.6, "medium", 0.1), within=77)
    proof.set(english.company(card), 7, 14.2, look.text(5.4, spacing=0.06).inked(look.accent), within=77)
    proof.rule(7, 16.4, 30, look.accent, 0.9)
    shift = 7.0
    titles = wording.titles(card)
    if titles:
        shift += proof.set(titles[-1], 7, 27, look.text(7, spacing=0.1), within=26) + 3
    proof.set(wording.name(card.person, "　"), shift, 27, look.head(15, "medium", 0.16), within=84 - shift)
    y = 31.2
    for line in [*wording.department(card), *titles[:-1]]:
        proof.set(line, 7, y, look.text(5.8), within=77)
        y += 2.8
    proof.set(english.romaji(card.person), 84, 20.6, look.text(6).inked(look.accent), "right", within=60)
    lines = [*address_lines(order), *wording.in_one_line(voice.phones_of(card.office), "　"), *voice.mobile_of(card)]
    lines += wording.in_one_line([voice.email_of(card), voice.url_of(card), *voice.sns_of(card)], "　")
    rise(proof, lines, 84, 51.4, look.text(5.8), leading=2.9, align="right", width_mm=76, top=y + 2.4)


@layout("opened", houses="大学|学園|研究|塾|博物館|記念館|幼稚園")
def lectern(proof: Proof, order: PrintOrder) -> None:
    """A coloured corner; department and title in both languages one below the other, the address in both as well."""
    look, card, voice, x = order.look, order.card, order.voice, 9.0
    wedge(proof, [(91, 0), (91, 15), (76, 0)], look.accent)
    wedge(proof, [(0, 55), (0, 47), (8, 55)], look.second)
    proof.paste(mark(look.mark, look.accent, look.second), x, 5.4, 6.4)
    proof.set(wording.company(card), x + 8, 8.6, look.head(8, "bold"), within=56)
    proof.set(english.company(card), x + 8, 11.6, look.text(5), within=56)
    y = 16.0
    for japanese, western in _paired(order):
        proof.set(japanese, x, y, look.text(5.8), within=76)
        if western.text:
            proof.set(western, x, y + 2.2, look.text(4.8).inked(look.accent), within=76)
        y += 4.8
    width = proof.set(wording.name(card.person, voice.name_gap), x, y + 3.4, look.head(12.5, "medium"), within=36)
    proof.set(english.romaji(card.person, family_first=True, capitals=True, comma=True), x + width + 3, y + 3.4,
              look.text(6.4), within=70 - width)  # fmt: skip
    lines = [
        voice.postal_of(card.office).then(voice.street_of(card.office), " "),
        english.street_in_one_line(card.office),
        *wording.in_one_line([*voice.phones_of(card.office), *voice.mobile_of(card)], "  "),
        *wording.in_one_line([voice.email_of(card), voice.url_of(card)], "  "),
    ]
    rise(proof, lines, x, 50.6, look.text(5.5), leading=2.8, width_mm=75, top=y + 7.6)


def _paired(order: PrintOrder) -> list[tuple[Line, Line]]:
    card = order.card
    rows = [(wording.department(card)[0], english.department(card))] if card.position.department is not None else []
    titles = wording.in_one_line(wording.titles(card), "・")
    return [*rows, *zip(titles, wording.in_one_line(english.titles(card), ", "), strict=True)]
