"""Addresses of one or several offices."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from tests.press.composed.boxes import Below, Beside, Box, Either, Side, Words
from tests.press.composed.contact import lines_box
from tests.press.facts import Office
from tests.press.layouts.foot import address_in_three
from tests.press.order import PrintOrder
from tests.press.typesetting import Type
from tests.press.wording import Line

_HEADS = ("■{}", "【{}】", "{}", "{}", "〈{}〉", "[{}]", "●{}", "◆{}", "（{}）", "［{}］", "□ {}")


@dataclass(frozen=True, slots=True)
class _Setting:
    type_: Type
    leading: float
    align: Side

    def box(self, lines: list[Line]) -> Box:
        return lines_box(lines, self.type_, self.leading, self.align)


def address_box(order: PrintOrder, chance: Random, type_: Type, leading: float, align: Side) -> Box:
    """Postal code and address: on one line where there is room, else broken where printing houses break it."""
    voice, office, setting = order.voice, order.card.office, _Setting(type_, leading, align)
    street, *building = voice.street_lines_of(office)
    three = [voice.postal_of(office), *address_in_three(voice, office)]
    if chance.random() < 0.04:
        return Either(tuple(setting.box(lines) for lines in ([street, *building], three[1:])))
    if chance.random() < 0.55:
        gap = chance.choice((" ", " ", "　", ""))
        whole = [voice.postal_of(office).then(voice.street_of(office, chance.choice((" ", "　"))), gap)]
        parted = [voice.postal_of(office).then(street, gap), *building]
    else:
        whole = [voice.postal_of(office), voice.street_of(office)]
        parted = [voice.postal_of(office), street, *building]
    forms = [parted, three] if chance.random() < 0.5 else [whole, parted, three]
    return Either(tuple(setting.box(lines) for lines in forms))


@dataclass(frozen=True, slots=True)
class _Heading:
    """How the offices of one card are headed, and what stands between their numbers; `""` for numbers on lines of their own."""

    form: str
    place: str
    between: str


def offices_box(order: PrintOrder, chance: Random, type_: Type, leading: float, align: Side) -> Box:
    """Every office with its head, address and numbers; below each other, or side by side."""
    heading = _Heading(
        chance.choice(_HEADS),
        chance.choice(("above", "above", "before", "left")),
        "" if chance.random() < 0.3 else chance.choice(("　", " ", " / ", "  ")),
    )
    blocks = [_office(order, office, heading, _Setting(type_, leading, align)) for office in order.card.offices]
    if len(blocks) == 2 and chance.random() < 0.3:
        return Beside(tuple(blocks), 4.0, "top", even=True)
    return Below(tuple(blocks), leading + chance.choice((0.0, 0.6, 1.2)), align, even=True)


def _office(order: PrintOrder, office: Office, heading: _Heading, setting: _Setting) -> Box:
    voice, label = order.voice, Line(heading.form.format(office.label.ja))
    phones = voice.phones_of(office)
    if heading.between and len(phones) > 1:
        phones = [phones[0].then(phones[-1], heading.between), *phones[1:-1]]
    street, *building = voice.street_lines_of(office)
    first = voice.postal_of(office).then(street, " ")
    match heading.place:
        case "above":
            return setting.box([label, first, *building, *phones])
        case "before":
            return setting.box([label.then(first, "　"), *building, *phones])
        case _:
            body = replace(setting, align="left").box([first, *building, *phones])
            return Beside((Words(label, setting.type_), body), 2.0, "top")
