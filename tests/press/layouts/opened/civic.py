"""Cards of town halls, universities and hospitals."""

from __future__ import annotations

from tests.press import english, wording
from tests.press.grounds import disc, wedge
from tests.press.layouts.foot import address_lines, rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.pictures import pale
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby
from tests.press.wording import Line

_TOWNS_SAY = ("花と歴史のまち", "海と緑、人がかがやくまち", "日本一の星空へ ようこそ", "子育てするなら、このまちで")


@layout("opened", houses="(市|県|町|消防本部)$")
def town_hall(proof: Proof, order: PrintOrder) -> None:
    """Hills in two greens along the foot, an emblem beside the authority's name, every level of the department on a line."""
    look, card, voice = order.look, order.card, order.voice
    wedge(proof, [(0, 55), (0, 50.4), (26, 47.2), (52, 51.4), (91, 48), (91, 55)], pale(look.accent, 0.3))
    wedge(proof, [(0, 55), (0, 53), (40, 51.6), (91, 53.6), (91, 55)], pale(look.second, 0.5))
    proof.paste(mark(look.mark, look.accent, look.second), 7, 5.5, 9)
    saying = _TOWNS_SAY[len(card.company.key) % len(_TOWNS_SAY)]
    proof.set(Line(saying), 18, 8.2, look.text(5.6).inked(look.accent), within=60)
    proof.set(wording.company(card), 18, 13.4, look.head(10.5, "bold", 0.06), within=66)
    y = 19.8
    for line in [*wording.department_levels(card), *wording.in_one_line(wording.titles(card), voice.title_gap)]:
        proof.set(line, 18, y, look.text(6.6), within=66)
        y += 3.1
    name_with_ruby(
        proof, card.person, 18, y + 5.4, look.head(15, "medium", 0.16), gap="　", within=56, ruby=look.japanese
    )
    lines = [
        *address_lines(order),
        *wording.in_one_line(voice.phones_of(card.office), "　"),
        *wording.in_one_line([voice.email_of(card), voice.url_of(card)], "　"),
    ]
    rise(proof, lines, 18, 46.6, look.text(5.9), leading=2.9, width_mm=67, top=y + 9)


@layout("opened", houses="大学|高等学校")
def campus_crest(proof: Proof, order: PrintOrder) -> None:
    """A crest at the left, both languages of the university in its colour, the person in two scripts beside each other."""
    look, card, voice, x = order.look, order.card, order.voice, 27.0
    proof.box(0, 0, 22, 55, look.accent)
    disc(proof, (11, 13), 6.6, (255, 255, 255))
    proof.paste(mark(look.mark, look.accent, look.second), 6.6, 8.6, 8.8)
    proof.set(wording.company(card), x, 9.4, look.head(9, "bold").inked(look.accent), within=59)
    proof.set(english.company(card), x, 12.8, look.text(5.6).inked(look.accent), within=59)
    y = 18.0
    for line in [*wording.department_levels(card), *wording.in_one_line(wording.titles(card), voice.title_gap)]:
        proof.set(line, x, y, look.text(6), within=59)
        y += 2.8
    for line in english.position(card)[-1:]:
        proof.set(line, x, y, look.text(5).inked(look.accent), within=59)
        y += 2.2
    width = proof.set(wording.name(card.person, voice.name_gap), x, y + 4.6, look.head(13, "medium", 0.05), within=33)
    proof.set(english.romaji(card.person, family_first=True, comma=True), x + width + 2.5, y + 4.6, look.text(6.4),
              within=56 - width)  # fmt: skip
    proof.rule(x, y + 6.6, 86, look.second, 0.4)
    lines = [
        voice.postal_of(card.office).then(voice.street_of(card.office), " "),
        *voice.phones_of(card.office),
        *voice.mobile_of(card),
        voice.email_of(card),
        voice.url_of(card),
    ]
    rise(proof, lines, x, 51, look.text(5.9), leading=2.9, width_mm=59, top=y + 10)


@layout("opened", houses="病院|医療|歯科|整形|薬局")
def ward_card(proof: Proof, order: PrintOrder) -> None:
    """Hours of consultation as a small table at the right foot; qualifications below each other before the name."""
    look, card, voice = order.look, order.card, order.voice
    proof.box(0, 0, 91, 3.4, look.accent)
    proof.box(0, 3.4, 91, 4, look.second)
    proof.paste(mark(look.mark, look.second, look.accent), 7, 8, 7)
    proof.set(wording.company(card), 16, 13, look.text(10, "bold").inked(look.accent), within=68)
    y = 20.0
    for line in [*wording.department(card), *wording.titles(card)]:
        proof.set(line, 7, y, look.text(6.2), within=32)
        y += 2.9
    proof.set(wording.kana(card.person, gap="　"), 42, 20.4, look.text(5.4), within=42)
    proof.set(wording.name(card.person, "　"), 42, 27.4, look.head(17, "medium", 0.06), within=43)
    proof.rule(7, 33, 84, pale(look.accent, 0.5), 0.4)
    lines = [*address_lines(order), *voice.phones_of(card.office), voice.email_of(card), voice.url_of(card)]
    rise(proof, lines, 7, 51.4, look.text(5.8), leading=2.8, width_mm=50, top=36.4)
    proof.frame(60, 37.6, 84, 52, look.accent, weight_pt=0.4)
    hours = (Line("診療時間"), Line("午前 9:00〜12:30"), Line("午後 3:00〜6:30"), Line("休診 木・日・祝"))
    proof.stack(hours, 61.6, 41.2, look.text(5), 3.1)
