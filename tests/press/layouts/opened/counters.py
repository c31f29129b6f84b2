"""Cards of shops, practices and houses with many numbers."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale, seal
from tests.press.proof import Proof
from tests.press.qr import mecard, qr_code
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line

_LICENCES = (
    "宅地建物取引業 都知事（３）第48213号", "建設業許可 国土交通大臣（般-4）第9120号", "適格請求書発行事業者 T8011001999912",
    "古物商許可 第441360002198号", "一般労働者派遣事業 派13-309998",
)  # fmt: skip


@layout("opened")
def seal_house(proof: Proof, order: PrintOrder) -> None:
    """Spaced name between company and address, all centred; a vermilion seal at the end of the company."""
    look, card, voice, x = order.look, order.card, order.voice, 45.5
    company = proof.fit(wording.company(card), look.text(11, "medium", 0.16), 62)
    width = proof.set(wording.company(card), x, 13.4, company, "centre")
    seal(proof, card.person.family + "之印", x + width / 2 - 0.6, 6.6, 8.4)
    for line in wording.in_one_line(wording.position(card, voice.title_gap)):
        proof.set(line, x, 21.4, look.text(7, spacing=0.06), "centre", within=76)
    proof.set(wording.name(card.person, "　"), x, 31.4, look.text(18, "medium", 0.5), "centre", within=62)
    office = card.office
    proof.set(voice.postal_of(office).then(voice.street_of(office), " "), x, 42.4, look.text(6.6), "centre", within=78)
    numbers = wording.in_one_line([*voice.phones_of(office), *voice.mobile_of(card)], "　")
    foot = [*numbers, *wording.in_one_line([voice.email_of(card), *voice.sns_of(card)])]
    rise(proof, foot, x, 50.2, look.text(6.6), leading=3.8, align="centre", width_mm=80)


@layout("opened")
def small_print(proof: Proof, order: PrintOrder) -> None:
    """All that fits: licences, several numbers, a code with the address book entry, type down to 5 point."""
    look, card, voice = order.look, order.card, order.voice
    proof.box(0, 0, 91, 1.6, look.second)
    licence = _LICENCES[len(card.person.family_romaji) % len(_LICENCES)]
    proof.set(wording.slogan(card), 6, 6.6, look.text(5.6, "bold").inked(look.accent), within=79)
    proof.set(wording.company(card), 6, 11.4, look.text(10, "bold"), within=62)
    proof.set(Line(licence), 6, 14.8, look.text(4.8), within=62)
    y = 20.0
    for line in wording.position(card, voice.title_gap):
        proof.set(line, 6, y, look.text(6), within=62)
        y += 3
    name_with_ruby(proof, card.person, 6, y + 4.8, look.text(14, "bold", 0.06), gap=" ", katakana=True, within=58)
    proof.paste(qr_code(mecard(card), (0, 0, 0)), 71, 18, 14.5)
    proof.code(mecard(card))
    office = card.office
    lines = [
        voice.postal_of(office).then(voice.street_of(office), ""),
        *wording.in_one_line(voice.phones_of(office), " "),
        *wording.in_one_line([*voice.mobile_of(card), voice.email_of(card)], " "),
        *wording.in_one_line([voice.url_of(card), *voice.sns_of(card)], "　"),
        Line("営業時間 9:00〜18:00　定休日 水曜・祝日"),
    ]
    rise(proof, lines, 6, 51.4, look.text(5.4), leading=2.9, width_mm=79, top=39)


@layout("opened", size_mm=(60.0, 60.0))
def square(proof: Proof, order: PrintOrder) -> None:
    """Square, 60 mm, of a shop: pale ground, name small, accounts at the foot."""
    look, card, voice, x = order.look, order.card, order.voice, 30.0
    proof.box(0, 0, 60, 60, pale(look.accent, 0.1))
    proof.paste(mark(look.mark, look.accent, look.second), x - 4.5, 6, 9)
    proof.set(wording.company(card), x, 20.6, look.text(9, "bold").inked(look.accent), "centre", within=50)
    y = 26.0
    for line in wording.position(card, voice.title_gap):
        proof.set(line, x, y, look.text(5.8), "centre", within=50)
        y += 2.9
    proof.set(wording.name(card.person, voice.name_gap), x, y + 3.4, look.text(11, "medium"), "centre", within=46)
    proof.set(english.romaji(card.person, family_first=True), x, y + 6.6, look.text(5.4), "centre")
    office = card.office
    street = voice.street_lines_of(office)
    lines = [
        voice.postal_of(office), *street, *voice.phones_of(office), *voice.mobile_of(card),
        voice.email_of(card), *voice.sns_of(card),
    ]  # fmt: skip
    rise(proof, lines, x, 56.6, look.text(5.6), leading=2.7, align="centre", width_mm=52, top=y + 10.4)


@layout("opened", size_mm=(55.0, 91.0))
def tall_shop(proof: Proof, order: PrintOrder) -> None:
    """Portrait, written across: ruby, a code with the site, labels and numbers from the left."""
    look, card, voice, x = order.look, order.card, order.voice, 6.0
    proof.box(0, 0, 55, 15, look.accent)
    proof.set(wording.company(card), x, 9.6, look.text(9, "bold").inked((255, 255, 255)), within=43)
    y = 21.0
    for line in [*wording.department_levels(card), *wording.in_one_line(wording.titles(card), voice.title_gap)]:
        proof.set(line, x, y, look.text(6), within=43)
        y += 3
    name_with_ruby(proof, card.person, x, y + 6, look.text(16, "medium", 0.06), gap=voice.name_gap, within=43)
    site = card.url if card.url.startswith("http") else f"https://{card.url}"
    proof.paste(qr_code(site, look.ink), 38.5, 45, 11)
    proof.code(site)
    office = card.office
    lines = [
        voice.postal_of(office), *voice.street_lines_of(office), *voice.phones_of(office), *voice.mobile_of(card),
        voice.email_of(card), voice.url_of(card), *voice.sns_of(card),
    ]  # fmt: skip
    rise(proof, lines, x, 86.6, look.text(6), leading=3.1, width_mm=43, top=59.5)
