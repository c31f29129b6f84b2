"""Cards of farms and shops that sell what they grow."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.foot import address_lines, numbers, rise
from tests.press.layouts.registry import layout
from tests.press.order import PrintOrder
from tests.press.pictures import pale, photograph
from tests.press.proof import Proof
from tests.press.wording import Line

_PRAISE = ("旬を、畑から食卓へ", "化学肥料を使わずに育てています", "直売所は毎朝 9時から", "土づくりから三代")


@layout("opened", size_mm=(65.0, 65.0), corner_mm=5)
def field_square(proof: Proof, order: PrintOrder) -> None:
    """65 mm square, corners rounded: a strip of landscape between the house above and the person below, all on the axis."""
    look, card, voice, x = order.look, order.card, order.voice, 32.5
    praise = card.company.slogan.ja if card.company.slogan else _PRAISE[len(card.company.key) % len(_PRAISE)]
    proof.set(Line(praise), x, 7, look.text(5.2).inked(look.accent), "centre", within=52)
    proof.set(wording.company(card), x, 12.6, look.head(10, "bold", 0.06).inked(look.accent), "centre", within=54)
    photograph(proof, card.company.key, 0, 16, (65, 12))
    proof.rule(0, 28.2, 65, pale(look.accent, 0.6), 0.8)
    y = 32.8
    for line in wording.in_one_line(wording.position(card, voice.title_gap), "　"):
        proof.set(line, x, y, look.text(5.8), "centre", within=55)
        y += 3
    width = proof.set(wording.name(card.person, "　"), x - 6, y + 3.4, look.head(13, "medium"), "centre", within=34)
    proof.set(wording.kana(card.person), x - 4 + width / 2, y + 3.4, look.text(5), within=32 - width / 2)
    lines = [
        *address_lines(order),
        *numbers(order, " / "),
        voice.email_of(card),
        *wording.in_one_line([voice.url_of(card), *voice.sns_of(card)], " / "),
    ]
    rise(proof, lines, x, 60.4, look.text(5.8), leading=2.8, align="centre", width_mm=55, top=y + 7.6)
