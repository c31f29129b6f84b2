"""Cards of consultants and agencies: every number in a cell of its own, its label above it."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.foot import numbers_apart, whole_address
from tests.press.layouts.registry import US_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.wording import Line

_LABELS = {"tel": "TEL", "fax": "FAX", "mobile": "MOBILE", "email": "E-MAIL", "url": "WEB"}


def apart(line: Line) -> tuple[Line, Line]:
    """The label of a line, without its punctuation, and what is left; the usual label where the house has none."""
    value = line.values[0]
    before, printed, after = line.text.partition(value.printed)
    label = before.strip(" 　:：/／|.") or _LABELS[value.field]
    return Line(label), Line(printed + after, line.values)


@layout("opened", size_mm=US_MM)
def label_above(proof: Proof, order: PrintOrder) -> None:
    """89 × 51: house left and person right on top; below them rows of cells with small labels above their values."""
    look, card, voice, x = order.look, order.card, order.voice, 6.0
    proof.paste(mark(look.mark, look.second, look.accent), x, 5, 6)
    proof.set(wording.company(card), x, 15.4, look.head(7.6, "bold"), within=36)
    proof.set(wording.name(card.person, voice.name_gap), 83, 9.6, look.head(13, "bold", 0.04), "right", within=38)
    proof.set(wording.kana(card.person), 83, 12.6, look.text(5), "right", within=38)
    y = 16.0
    for line in wording.position(card, " "):
        proof.set(line, 83, y, look.text(5.8), "right", within=40)
        y += 2.7
    reach = numbers_apart(order)
    rows = [reach[start : start + 3] for start in range(0, len(reach), 3)]
    rows += [[voice.email_of(card), voice.url_of(card)]]
    step = min(7.6, 16.6 / len(rows))
    baseline = 41.6 - step * (len(rows) - 1)
    for row in rows:
        wide = 77 / max(2, len(row))
        for place, line in enumerate(row):
            label, value = apart(line)
            proof.set(label, x + place * wide, baseline - 2.6, look.text(4.6, "bold").inked(look.accent))
            proof.set(value, x + place * wide, baseline, look.text(6), within=wide - 2)
        baseline += step
    proof.rule(x, 43.4, 83, look.accent, 0.4)
    proof.set(whole_address(order), x, 47, look.text(6), within=77)
