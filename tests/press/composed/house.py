"""The house's block: its mark, its name, and what stands around the name."""

from __future__ import annotations

import re
from random import Random

from tests.press import english, wording
from tests.press.composed.boxes import Below, Beside, Box, Ink, Side, Stand, Stroke, Words
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.typesetting import Type
from tests.press.wording import Line, Value

_FORMS = re.compile("株式会社|有限会社|合同会社|合名会社|合資会社")
_PREFIXES = (
    "{}グループ",
    "{} GROUP",
    "ひとと、まちと。",
    "{}ホールディングスグループ",
    "おかげさまで50周年",
    "Member of {} Group",
)


def house_block(order: PrintOrder, chance: Random, align: Side) -> Box:
    """Mark, name, slogan and the like, one above another or the mark beside them."""
    look = order.look
    size = chance.uniform(7.2, 10.6)
    type_ = look.head(
        size, chance.choice(("regular", "medium", "bold", "bold")), chance.choice((0, 0, 0, 0.05, 0.1, 0.18))
    )
    if chance.random() < 0.25:
        type_ = type_.inked(look.accent)
    rows = _named(order, chance, type_)
    small = look.text(chance.uniform(4.8, 5.8))
    if chance.random() < 0.15:
        western = Words(english.company(order.card), small.inked(look.accent) if chance.random() < 0.5 else small)
        rows = [*rows, western] if chance.random() < 0.75 else [western, *rows]
    before, after = _around(order, chance, small)
    rows = [*before, *rows, *after]
    if chance.random() < 0.06:
        rows.append(Stroke(chance.choice((12.0, 24.0, 40.0)), look.accent, chance.choice((0.4, 0.8))))
    text = Below(tuple(rows), chance.uniform(0.2, 0.9), align)
    return _marked(order, chance, text, align)


def _named(order: PrintOrder, chance: Random, type_: Type) -> list[Box]:
    """The name on one line; on few cards its legal form stands smaller beside it or on a line of its own."""
    line = wording.company(order.card)
    form = _FORMS.search(line.text)
    drawn = chance.random()
    if form is None or drawn > 0.11:
        return [Words(line, type_)]
    core = _FORMS.sub("", line.text).strip()
    leads = line.text.startswith(form[0])
    pieces = (form[0], core) if leads else (core, form[0])
    (value,) = line.values
    whole = (Value("company", value.value, " ".join(pieces)),)
    parts: list[Box] = [
        Words(Line(piece, whole), type_.sized(type_.size_pt * (0.72 if piece == form[0] else 1.0))) for piece in pieces
    ]
    gap = type_.size_pt * 0.12
    return [Beside(tuple(parts), gap)] if drawn < 0.07 else parts


def _around(order: PrintOrder, chance: Random, small: Type) -> tuple[list[Box], list[Box]]:
    """A group's name or the slogan above the house's name, or the slogan below it."""
    name, slogan, drawn = order.card.company.name, wording.slogan(order.card), chance.random()
    if drawn < 0.05 and _FORMS.search(name.ja):
        prefix = chance.choice(_PREFIXES)
        core = _FORMS.sub("", name.ja) if "グループ" in prefix else name.en.split(" ")[0]
        return [Words(Line(prefix.format(core)), small)], []
    if not slogan.text or drawn > 0.25:
        return [], []
    return ([Words(slogan, small)], []) if drawn < 0.17 else ([], [Words(slogan, small)])


def _marked(order: PrintOrder, chance: Random, text: Box, align: Side) -> Box:
    """With the house's mark, on more than half of the cards."""
    if chance.random() < 0.4:
        return text
    side = chance.uniform(5, 9.5)
    drawn: Box = logo(order, side)
    if chance.random() < (0.2 if align == "left" else 0.45):
        return Below((drawn, text), chance.uniform(0.8, 2), align)
    stand: Stand = "middle"
    pair = (text, drawn) if align == "right" and chance.random() < 0.3 else (drawn, text)
    return Beside(pair, chance.uniform(1.2, 2.6), stand)


def logo(order: PrintOrder, side: float) -> Ink:
    look = order.look
    return Ink(lambda: mark(look.mark, look.accent, look.second), side, side)


def western_house(order: PrintOrder, chance: Random, align: Side) -> Box:
    """The same in English."""
    look = order.look
    type_ = look.head(chance.uniform(7.5, 10.5), chance.choice(("medium", "bold")), chance.choice((0, 0, 0.04)))
    rows: list[Box] = [Words(english.company(order.card), type_)]
    slogan = order.card.company.slogan
    if slogan is not None and chance.random() < 0.2:
        rows.append(Words(Line(slogan.en), look.text(5)))
    return _marked(order, chance, Below(tuple(rows), 0.5, align), align)
