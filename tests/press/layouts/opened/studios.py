"""Cards of start-ups and studios."""

from __future__ import annotations

from dataclasses import replace

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers_apart, rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictograms import pictogram
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.qr import qr_code
from tests.press.wording import Voice


def unlabelled(voice: Voice) -> Voice:
    """Signs stand for the words before telephone, mail and site; fax keeps its word."""
    return replace(
        voice, tel="", mobile="", mail="", url="", fax="FAX", shared="TEL/FAX", after_label=" ", sns_label=""
    )


@layout("opened")
def icon_column(proof: Proof, order: PrintOrder) -> None:
    """A small sign before each line at the right; name in Latin letters large, in kanji small."""
    look, card, voice = order.look, order.card, unlabelled(order.voice)
    proof.paste(mark(look.mark, look.accent, look.second), 7, 7, 8)
    proof.set(wording.company(card), 7, 47, look.head(7.6, "bold"), within=36)
    proof.set(english.company(card), 7, 50.4, look.text(5).inked(look.accent), within=36)
    proof.set(english.romaji(card.person), 7, 26, look.text(12, "bold"), within=36)
    proof.set(wording.name(card.person, " "), 7, 30.4, look.head(8, "medium", 0.06), within=36)
    y = 34.6
    for line in [*wording.department_levels(card), *wording.titles(card)][:4]:
        proof.set(line, 7, y, look.text(5.6), within=36)
        y += 2.6
    rows = [("place" if place == 0 else "", line) for place, line in enumerate(address_lines(order))]
    phone, *others = voice.phones_of(card.office)
    rows += [("phone", phone), *(("", line) for line in others)]
    rows += [("mobile", line) for line in voice.mobile_of(card)]
    rows += [("mail", voice.email_of(card)), ("globe", voice.url_of(card))]
    rows += [("camera", line) for line in voice.sns_of(card)]
    step = min(4.6, 42 / len(rows))
    size = min(6.0, *(proof.fit(line, look.text(6), 35).size_pt for _, line in rows))
    y = 51 - step * (len(rows) - 1)
    for sign, line in rows:
        if sign:
            pictogram(proof, sign, 47, y - 2, side_mm=2.3, colour=look.accent)
        proof.set(line, 50.6, y, look.text(size))
        y += step


@layout("opened", size_mm=(65.0, 65.0))
def square_quarters(proof: Proof, order: PrintOrder) -> None:
    """65 mm square: a quarter in colour with the mark, the name beside it, all else below in two short columns."""
    look, card, voice = order.look, order.card, order.voice
    proof.box(0, 0, 24, 24, look.accent)
    proof.paste(mark(look.mark, (255, 255, 255), pale(look.second, 0.5)), 6, 6, 12)
    proof.set(wording.name(card.person, voice.name_gap), 27, 15, look.head(13, "medium", 0.06), within=33)
    proof.set(english.romaji(card.person, family_first=True), 27, 19, look.text(5.4).inked(look.accent), within=33)
    proof.set(wording.kana(card.person), 27, 9.4, look.text(5), within=33)
    proof.set(wording.company(card), 6, 30.6, look.head(8.4, "bold"), within=53)
    y = 34.4
    for line in wording.in_one_line(wording.position(card, voice.title_gap)):
        proof.set(line, 6, y, look.text(5.6), within=53)
    lines = [*address_lines(order), *numbers_apart(order), *net(order)]
    rise(proof, lines, 6, 60.4, look.text(5.8), leading=2.9, width_mm=53, top=39)


@layout("opened")
def great_mark(proof: Proof, order: PrintOrder) -> None:
    """The mark very large and pale behind everything, cut off at the right; text from the left upon it."""
    look, card, voice, x = order.look, order.card, order.voice, 8.0
    proof.paste(mark(look.mark, pale(look.accent, 0.13), pale(look.second, 0.13)), 40, -6, 66)
    proof.set(wording.name(card.person, "　"), x, 14.4, look.head(15.5, "medium", 0.18), within=58)
    proof.set(wording.kana(card.person, katakana=True), x, 8, look.text(5.2), within=56)
    y = 19.0
    for line in wording.position(card, voice.title_gap):
        proof.set(line, x, y, look.text(6.4), within=74)
        y += 3.1
    proof.set(wording.company(card), x, y + 5, look.head(10, "bold").inked(look.accent), within=74)
    proof.set(wording.slogan(card), x, y + 8.4, look.text(5.2), within=74)
    lines = [
        *address_lines(order),
        *wording.in_one_line(voice.phones_of(card.office), " / "),
        *wording.in_one_line([*voice.mobile_of(card), voice.email_of(card)], " / "),
        *wording.in_one_line([voice.url_of(card), *voice.sns_of(card)], " / "),
    ]
    rise(proof, lines, x, 51, look.text(6), leading=3, width_mm=76, top=y + 12)


@layout("opened", size_mm=(55.0, 91.0))
def slim_right(proof: Proof, order: PrintOrder) -> None:
    """Portrait, everything at the right edge; a code with the site at the left foot, a thin bar of colour down the left."""
    look, card, voice, x = order.look, order.card, order.voice, 49.0
    proof.box(0, 0, 2, 91, look.accent)
    proof.paste(mark(look.mark, look.accent, look.second), 41, 7, 8)
    proof.set(wording.company(card), x, 24.4, look.head(8.2, "bold"), "right", within=42)
    proof.set(english.company(card), x, 27.6, look.text(5).inked(look.accent), "right", within=42)
    y = 34.4
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, x, y, look.text(5.8), "right", within=42)
        y += 2.8
    proof.set(wording.name(card.person, "　"), x, y + 4.8, look.head(14.5, "medium", 0.1), "right", within=42)
    proof.set(wording.kana(card.person), x, y + 8.2, look.text(5.2), "right", within=42)
    lines = [
        voice.postal_of(card.office), *voice.street_lines_of(card.office), *voice.phones_of(card.office),
        *voice.mobile_of(card), voice.email_of(card), voice.url_of(card),
    ]  # fmt: skip
    rise(proof, lines, x, 86, look.text(5.8), leading=2.8, align="right", width_mm=43, top=y + 14)
    site = card.url if card.url.startswith("http") else f"https://{card.url}"
    proof.paste(qr_code(site, look.ink), 7, 7, 11)
    proof.code(site)


@layout("opened", size_mm=(85.6, 54.0), corner_mm=3.2)
def member_card(proof: Proof, order: PrintOrder) -> None:
    """Of a bank card's size with rounded corners: a tinted sheet, the company at the foot, numbers in the middle."""
    look, card, voice, x = order.look, order.card, order.voice, 7.0
    proof.box(0, 0, 85.6, 54, pale(look.accent, 0.14))
    proof.box(0, 42.4, 85.6, 54, look.accent)
    proof.set(wording.name(card.person, voice.name_gap), x, 14.6, look.head(15, "bold", 0.06), within=44)
    proof.set(wording.kana(card.person), x, 8.2, look.text(5.2), within=44)
    y = 9.0
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, 79, y, look.text(5.8), "right", within=25)
        y += 2.8
    lines = [*address_lines(order), *wording.in_one_line(voice.phones_of(card.office), "  "), *voice.mobile_of(card)]
    lines += wording.in_one_line([voice.email_of(card), *voice.sns_of(card)], "  ")
    rise(proof, lines, x, 38.8, look.text(6), leading=3.1, width_mm=71, top=max(y + 1, 20.4))
    white = look.text(9, "bold").inked((255, 255, 255))
    proof.paste(mark(look.mark, (255, 255, 255), pale(look.second, 0.5)), x, 45, 6)
    proof.set(wording.company(card), x + 8.4, 48.2, white, within=63)
    proof.set(voice.url_of(card), x + 8.4, 51.4, white.sized(5.4), within=63)
