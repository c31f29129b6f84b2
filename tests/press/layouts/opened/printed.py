"""Company cards as printing houses set them every day."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.layouts.foot import rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import guilloche, pale, stripes
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line


@layout("opened")
def standard(proof: Proof, order: PrintOrder) -> None:
    """The template of the trade: logo and company on top, a name with ruby in the middle, the address below a hairline."""
    look, card, voice = order.look, order.card, order.voice
    proof.paste(mark(look.mark, look.accent, look.second), 6.5, 6, 7.5)
    proof.set(wording.slogan(card), 16, 7.8, look.text(5.4).inked(look.accent), within=60)
    proof.set(wording.company(card), 16, 12.8, look.text(11, "bold"), within=69)
    y = proof.stack(wording.position(card, voice.title_gap), 20, 19.6, look.text(7), 3.4)
    name_with_ruby(proof, card.person, 20, max(y, 23) + 6, look.text(16, "medium", 0.12), gap=voice.name_gap, within=62)
    proof.rule(6.5, 34.2, 84.5, look.accent, 0.5)
    lines = [
        voice.postal_of(card.office).then(voice.street_of(card.office), " "),
        *wording.in_one_line(voice.phones_of(card.office), "  "),
        *wording.in_one_line([*voice.mobile_of(card), voice.email_of(card)], "　"),
        *wording.in_one_line([voice.url_of(card), *voice.sns_of(card)], "　"),
    ]
    rise(proof, lines, 20, 50.8, look.text(7), leading=3.7, width_mm=66, top=38)


@layout("opened")
def ruled_ground(proof: Proof, order: PrintOrder) -> None:
    """Ruled paper: hairlines run behind every line of text; spaced name at the right."""
    look, card, voice = order.look, order.card, order.voice
    stripes(proof, pale(look.accent, 0.28), 2.9)
    proof.set(wording.company(card), 8, 10.6, look.text(10, "bold", 0.05).inked(look.accent), within=74)
    proof.set(wording.slogan(card), 8, 14.6, look.text(5.6))
    proof.set(wording.name(card.person, "　"), 83, 27.6, look.text(16, "medium", 0.3), "right", within=58)
    for y, line in zip((19.6, 33.0), wording.position(card, voice.title_gap), strict=False):
        proof.set(line, 83, y, look.text(6.8), "right", within=72)
    office = card.office
    lines = [
        voice.postal_of(office),
        *voice.street_lines_of(office),
        *wording.in_one_line([*voice.phones_of(office), *voice.mobile_of(card)], "  "),
        *wording.in_one_line([voice.email_of(card), voice.url_of(card), *voice.sns_of(card)], "  "),
    ]
    rise(proof, lines, 8, 51, look.text(6.5), leading=3.2, width_mm=75, top=36.6)


@layout("opened")
def fine_waves(proof: Proof, order: PrintOrder) -> None:
    """A ground of fine waves; title beside the name, kana behind it in brackets."""
    look, card, voice = order.look, order.card, order.voice
    guilloche(proof, pale(look.second, 0.3))
    proof.paste(mark(look.mark, look.accent, look.second), 8, 42, 8)
    proof.stack(wording.department_levels(card), 8, 9, look.text(6.4), 3)
    y = 24.6
    titles = wording.in_one_line(wording.titles(card), voice.title_gap)
    shift = 0.0
    for line in titles:
        shift = proof.set(line, 8, y, look.text(7.2), within=30) + 4
    width = proof.set(wording.name(card.person, " "), 8 + shift, y, look.text(15, "bold"), within=75 - shift - 20)
    reading = wording.kana(card.person, katakana=True)
    bracketed = Line(f"({reading.text})" if reading.text else "", reading.values)
    proof.set(bracketed, 8 + shift + width + 2, y, look.text(5.2), within=81 - shift - width)
    proof.set(wording.company(card), 19, 35, look.text(9, "bold"), within=66)
    office = card.office
    lines = [
        *wording.in_one_line([voice.url_of(card), *voice.sns_of(card)], "　"),
        voice.postal_of(office).then(voice.street_of(office), "　"),
        *wording.in_one_line(voice.phones_of(office), "　"),
        *wording.in_one_line([*voice.mobile_of(card), voice.email_of(card)], "　"),
    ]
    rise(proof, lines, 19, 50.4, look.text(6.2), leading=3.3, width_mm=66, top=39)


@layout("opened")
def line_by_line(proof: Proof, order: PrintOrder) -> None:
    """Every Japanese line has its English below it in the house's colour; numbers in the form for callers from abroad."""
    look, card, x = order.look, order.card, 8.0
    small = look.text(5).inked(look.accent)
    proof.set(wording.company(card), x, 9.6, look.text(9.4, "bold"), within=75)
    proof.set(english.company(card), x, 12.6, small.sized(5.6), within=75)
    y = 17.8
    for japanese, western in zip(wording.position(card), _beside(order), strict=True):
        proof.set(japanese, x, y, look.text(6), within=75)
        proof.set(western, x, y + 2.5, small, within=75)
        y += 5.4
    width = proof.set(wording.name(card.person, "　"), x, y + 3.4, look.text(14, "medium", 0.1), within=44)
    proof.set(english.romaji(card.person), x + width + 4, y + 3.4, look.text(8).inked(look.accent), within=71 - width)
    office, voice = card.office, order.voice
    lines = [
        voice.postal_of(office).then(voice.street_of(office), " "),
        english.street_in_one_line(office),
        *wording.in_one_line(english.numbers(card, "TEL", "FAX", "Mobile"), "  "),
        *wording.in_one_line([voice.email_of(card), voice.url_of(card)], "  "),
    ]
    rise(proof, lines, x, 50.8, look.text(5.8), leading=3.2, width_mm=76, top=y + 8)


def _beside(order: PrintOrder) -> list[wording.Line]:
    """The English of department and titles in the order of the Japanese."""
    card = order.card
    department = [] if card.position.department is None else [english.department(card)]
    return [*department, *wording.in_one_line(english.titles(card), " / ")]


@layout("opened", offices=2, size_mm=(55.0, 91.0))
def office_tower(proof: Proof, order: PrintOrder) -> None:
    """Portrait: two offices below each other, each under its name in square marks."""
    look, card, voice, x = order.look, order.card, order.voice, 6.0
    proof.box(0, 0, 55, 3, look.accent)
    proof.set(wording.name(card.person, voice.name_gap), x, 15, look.text(15, "medium", 0.1), within=43)
    proof.set(wording.kana(card.person, katakana=True), x, 18.6, look.text(5.2))
    y = 24.0
    for line in [*wording.department_levels(card), *wording.titles(card)]:
        proof.set(line, x, y, look.text(5.8), within=43)
        y += 2.9
    proof.set(wording.company(card), x, y + 3.6, look.text(8, "bold").inked(look.accent), within=43)
    lines: list[Line] = []
    for office in card.offices:
        lines += [Line(f"■{office.label.ja}"), voice.postal_of(office), *voice.street_lines_of(office)]
        lines += voice.phones_of(office)[:1] + voice.phones_of(office)[1:][-1:]
    lines += [*voice.mobile_of(card), voice.email_of(card), voice.url_of(card)]
    rise(proof, lines, x, 87, look.text(5.6), leading=2.6, width_mm=43, top=y + 7.4)
