"""How the person is reached: numbers, mail and site, in groups on lines, with labels before, above or in a column."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.press.composed.boxes import Below, Beside, Box, Side, Words
from tests.press.layouts.labels import Words as LabelWords
from tests.press.layouts.labels import reached
from tests.press.order import PrintOrder
from tests.press.typesetting import Type
from tests.press.wording import Line

_BETWEEN = ("　", "　", "  ", "　　", " / ", "／", " | ", "・", " ")
_LABELS = (
    LabelWords(),
    LabelWords("TEL", "FAX", "携帯", "E-mail", "URL"),
    LabelWords("T", "F", "M", "E", "W", "D", "FREE", "T/F", "SNS"),
    LabelWords("電話", "FAX", "携帯", "メール", "ホームページ", "直通", "フリーダイヤル", "電話・FAX", "SNS"),
    LabelWords("Tel", "Fax", "Mobile", "Mail", "Web", "Direct", "Free", "Tel/Fax", "SNS"),
    LabelWords("phone", "fax", "cell", "mail", "site", "direct", "free", "phone/fax", "sns"),
)


@dataclass(frozen=True, slots=True)
class Reach:
    """The lines by which a person is reached, apart from the address."""

    numbers: list[Line]
    net: list[Line]


def draw_reach(order: PrintOrder, chance: Random) -> Reach:
    """Every number of the own office and the person's mobile; mail, site and account where there are such."""
    card, voice = order.card, order.voice
    phones, mobile = voice.phones_of(card.office), voice.mobile_of(card)
    net = [
        *([voice.email_of(card)] if card.email else []),
        *([voice.url_of(card)] if card.url else []),
        *voice.sns_of(card),
    ]
    if chance.random() < 0.07:
        net.reverse()
    first = chance.random() < 0.1
    return Reach(_grouped([*mobile, *phones] if first else [*phones, *mobile], chance), _rowed(net, chance))


def _grouped(lines: list[Line], chance: Random) -> list[Line]:
    """Apart, in pairs, or all on one line."""
    drawn = chance.random()
    if drawn < 0.48 or len(lines) < 2:
        return lines
    gap = chance.choice(_BETWEEN)
    if drawn < 0.9 or len(lines) > 3:
        pair = lines[0].then(lines[1], gap)
        if len(lines) == 4 and chance.random() < 0.5:
            return [pair, lines[2].then(lines[3], gap)]
        return [pair, *lines[2:]]
    return [_run(lines, gap)]


def _rowed(net: list[Line], chance: Random) -> list[Line]:
    if len(net) < 2 or chance.random() < 0.82:
        return net
    return [net[0].then(net[1], chance.choice(_BETWEEN)), *net[2:]]


def _run(lines: list[Line], gap: str) -> Line:
    first, *rest = lines
    for line in rest:
        first = first.then(line, gap)
    return first


def labelled_table(order: PrintOrder, chance: Random, type_: Type, leading: float) -> Box:
    """Labels in a column of their own, or small above their values."""
    rows = [(name, line) for name, line in reached(order, chance.choice(_LABELS)) if line.text]
    label = type_.inked(order.look.accent) if chance.random() < 0.4 else type_
    if chance.random() < 0.15:
        pairs = [
            Below((Words(Line(name), label.sized(label.size_pt * 0.8)), Words(line, type_)), 0.0) for name, line in rows
        ]
        return Below(tuple(pairs), leading * 0.6, even=True)
    names = Below(tuple(Words(Line(name), label) for name, _ in rows), leading)
    values = Below(tuple(Words(line, type_) for _, line in rows), leading)
    return Beside((names, values), chance.choice((1.2, 2.0, 3.4)), "top", even=True)


def lines_box(lines: list[Line], type_: Type, leading: float, align: Side) -> Box:
    return Below(tuple(Words(line, type_) for line in lines), leading, align, even=True)
