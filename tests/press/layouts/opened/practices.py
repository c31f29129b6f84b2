"""Cards of practices and of people who work by themselves: much white, few words."""

from __future__ import annotations

from dataclasses import replace

from tests.press import english, wording
from tests.press.layouts.foot import address_lines, net, numbers_apart, rise
from tests.press.layouts.registry import EU_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.wording import Line


@layout("opened", houses="事務所|弁護士法人|オフィス|会計")
def chambers(proof: Proof, order: PrintOrder) -> None:
    """On the middle axis: qualification in small spaced type above a widely spaced name, Latin below it, two hairlines."""
    look, card, voice, x = order.look, order.card, order.voice, 45.5
    proof.set(wording.company(card), x, 10.6, look.head(9.4, spacing=0.1), "centre", within=76)
    for line in wording.in_one_line(wording.department(card)):
        proof.set(line, x, 14.6, look.text(5.8), "centre", within=76)
    proof.rule(32, 17, 59, look.second, 0.3)
    y = 21.6
    for line in wording.titles(card):
        proof.set(line, x, y, look.text(6, spacing=0.2), "centre", within=70)
        y += 2.9
    proof.set(wording.name(card.person, "　"), x, y + 4, look.head(15.5, spacing=0.42), "centre", within=64)
    proof.set(english.romaji(card.person), x, y + 7.6, look.text(5.8, spacing=0.08), "centre", within=60)
    proof.rule(32, 37.4, 59, look.second, 0.3)
    lines = [
        voice.postal_of(card.office).then(voice.street_of(card.office, "　"), "　"),
        *wording.in_one_line([*voice.phones_of(card.office), *voice.mobile_of(card)], "　"),
        *wording.in_one_line([voice.email_of(card), voice.url_of(card)], "　"),
    ]
    rise(proof, lines, x, 49.8, look.text(6), leading=3.6, align="centre", width_mm=78, top=41)


@layout("opened", size_mm=EU_MM)
def wide_margin(proof: Proof, order: PrintOrder) -> None:
    """A designer's card: everything in one small size at the lower left, the name alone in spaced letters far above."""
    look, card, voice, x = order.look, order.card, order.voice, 9.0
    tiny = look.text(5.2)
    width = proof.set(wording.name(card.person, "　"), x, 13, look.head(10.5, spacing=0.34), within=46)
    proof.set(wording.kana(card.person), x, 9.2, look.text(4.5), within=width)
    proof.set(english.romaji(card.person, capitals=True), x, 16.6, look.text(5, spacing=0.12), within=60)
    head = [*wording.in_one_line(wording.position(card, voice.title_gap), " "), wording.company(card)]
    bare = replace(order.voice, after_label=" ")
    phones = [*bare.phones_of(card.office), *bare.mobile_of(card)]
    lines = [*head, *address_lines(order), *phones, bare.email_of(card), bare.url_of(card), *bare.sns_of(card)]
    rise(proof, lines, x, 48.6, tiny, leading=2.5, width_mm=58, top=21)
    proof.paste(mark(look.mark, look.ink, look.second), 72, 44.6, 4.6)


def _cells(line: Line) -> tuple[str, Line]:
    """The label of a labelled line, and the line without it."""
    printed = line.values[0].printed
    label, _, rest = line.text.partition(printed)
    return label.strip(" 　：:／/.|"), Line(printed + rest, line.values)


@layout("opened")
def label_table(proof: Proof, order: PrintOrder) -> None:
    """Labels in a column of their own in the house's colour, far from their numbers, between hairlines."""
    look, card, voice = order.look, order.card, order.voice
    proof.set(wording.company(card), 8, 11.2, look.head(10.5, "bold", 0.02), within=62)
    proof.set(wording.slogan(card), 8, 14.8, look.text(5).inked(look.accent), within=62)
    proof.paste(mark(look.mark, look.accent, look.second), 74, 5.6, 9)
    y = 20.0
    for line in wording.position(card, voice.title_gap):
        proof.set(line, 8, y, look.text(6.2), within=75)
        y += 3
    width = proof.set(wording.name(card.person, " "), 8, y + 3.8, look.head(14, "medium", 0.04), within=44)
    proof.set(wording.kana(card.person, katakana=True), 8 + width + 3, y + 3.8, look.text(5.4), within=70 - width)
    rows = [("住所", line) if number == 0 else ("", line) for number, line in enumerate(address_lines(order))]
    rows += [_cells(line) for line in [*numbers_apart(order), *net(order)]]
    top = y + 7.2
    step = min(3.1, (51.4 - top) / len(rows))
    type_ = look.text(min(6.2, step * 2.1, *(proof.fit(line, look.text(6.2), 62).size_pt for _, line in rows)))
    for number, (label, line) in enumerate(rows, start=1):
        baseline = top + number * step
        if label:
            proof.rule(8, baseline - step * 0.82, 84, (206, 206, 206), 0.25)
            proof.set(Line(label), 9, baseline, type_.inked(look.accent), within=13)
        proof.set(line, 23, baseline, type_)
