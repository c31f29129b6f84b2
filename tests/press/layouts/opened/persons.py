"""Cards that show a person: a candidate's with a likeness, a young firm's on black."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.grounds import wedge
from tests.press.layouts.foot import address_lines, rise
from tests.press.layouts.labels import bare
from tests.press.layouts.pictorial import likeness
from tests.press.layouts.registry import layout
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.qr import qr_code
from tests.press.typesetting import Colour
from tests.press.wording import Line

_WHITE = (255, 255, 255)
_NIGHT: Colour = (24, 28, 36)
_PLEDGES = ("この街の、これからのために。", "ご相談はお気軽に", "まっすぐ、ていねいに。", "笑顔でお待ちしております")


@layout("opened")
def candidate(proof: Proof, order: PrintOrder) -> None:
    """A likeness over the whole height at the left before a slanted ground; the name very large, its reading above, a pledge on top."""
    look, card, voice, x = order.look, order.card, order.voice, 31.0
    ground = pale(look.accent, 0.35)
    wedge(proof, [(0, 0), (30, 0), (25, 55), (0, 55)], ground)
    proof.paste(
        likeness(card.person.given + card.person.family, ground, look.second).crop((150, 120, 750, 1200)), 0.6, 13.6, 23
    )
    pledge = _PLEDGES[len(card.company.key) % 4]
    proof.set(Line(pledge), 85, 7.4, look.text(6.4, "bold").inked(look.second), "right", within=54)
    y = 13.0
    for line in [*wording.department(card), *wording.in_one_line(wording.titles(card), voice.title_gap)]:
        proof.set(line, x, y, look.text(6), within=54)
        y += 2.9
    proof.set(wording.kana(card.person, gap="　"), x, y + 1.4, look.text(6, "medium", 0.2), within=50)
    proof.set(wording.name(card.person, "　"), x, y + 9, look.head(19, "bold", 0.06).inked(look.accent), within=54)
    proof.set(wording.company(card), x, y + 14.2, look.head(7.8, "bold"), within=54)
    lines = [
        *address_lines(order), *wording.in_one_line(voice.phones_of(card.office)[:2], "　"), *voice.phones_of(card.office)[2:],
        *wording.in_one_line([*voice.mobile_of(card), voice.email_of(card)], "　"),
        *wording.in_one_line([voice.url_of(card), *voice.sns_of(card)], "　"),
    ]  # fmt: skip
    rise(proof, lines, x, 51, look.text(5.6), leading=2.8, width_mm=54, top=y + 17.8)


@layout("opened")
def night_code(proof: Proof, order: PrintOrder) -> None:
    """White on near-black: a code in a white field at the right foot, the family name first in both scripts, no labels for mail and web."""
    look, card, x = order.look, order.card, 7.0
    proof.box(0, 0, 91, 55, _NIGHT)
    bright = pale(look.second, 0.8)
    white, soft = look.text(6).inked((248, 248, 248)), look.text(5.6).inked((206, 208, 212))
    proof.box(x, 6.6, x + 9, 7.2, bright)
    proof.set(wording.company(card), x, 12.4, look.head(9, "bold", 0.06).inked((248, 248, 248)), within=76)
    width = proof.set(
        wording.name(card.person, " "), x, 24.6, look.head(14, "medium", 0.04).inked((248, 248, 248)), within=42
    )
    romaji = english.romaji(card.person, family_first=True, capitals=True)
    proof.set(romaji, x + width + 3, 24.6, white.inked(bright), within=73 - width)
    y = 28.8
    for line in wording.in_one_line([*wording.department(card), *wording.titles(card)], " / "):
        proof.set(line, x, y, soft, within=76)
        y += 3
    voice = order.voice
    silent = bare(order).voice
    lines = [
        voice.postal_of(card.office), *voice.street_lines_of(card.office), *wording.in_one_line(voice.phones_of(card.office)[:2], "  "),
        *voice.mobile_of(card), silent.email_of(card), *voice.sns_of(card),
    ]  # fmt: skip
    rise(proof, lines, x, 50.4, soft, leading=2.9, width_mm=56, top=y + 1.4)
    site = card.url if card.url.startswith("http") else f"https://{card.url}"
    proof.box(67.6, 33.4, 84, 49.8, _WHITE)
    proof.paste(qr_code(site, (20, 20, 20)), 68.3, 34.1, 15)
    proof.code(site)
    proof.set(silent.url_of(card), 84, 52.4, soft, "right", within=27)
