"""Cards written across: which blocks they have and how these part the page."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.press import wording
from tests.press.composed.address import address_box, offices_box
from tests.press.composed.boxes import SIDES, Below, Beside, Box, Side
from tests.press.composed.contact import draw_reach, labelled_table, lines_box
from tests.press.composed.extras import code, notices
from tests.press.composed.house import house_block
from tests.press.composed.name import name_row
from tests.press.composed.page import Block, Cols, Part, Rows
from tests.press.composed.post import draw_post
from tests.press.order import PrintOrder
from tests.press.typesetting import Colour


@dataclass(frozen=True, slots=True)
class Manner:
    """What all blocks of one card share: the side they range on, and whether some range elsewhere."""

    side: Side
    mixed: float

    def of(self, chance: Random) -> Side:
        return chance.choice(SIDES) if chance.random() < self.mixed else self.side


def draw_manner(chance: Random) -> Manner:
    (side,) = chance.choices(SIDES, (66, 20, 14))
    return Manner(side, 0.06 if chance.random() < 0.7 else 0.3)


def person_block(order: PrintOrder, chance: Random, side: Side) -> Box:
    """The name with everything that says what the person is."""
    look, post = order.look, draw_post(order, chance)
    small = look.text(chance.uniform(5.6, 7.2), spacing=chance.choice((0.0, 0.0, 0.0, 0.04)))
    name = name_row(order, chance, side, post.before, post.behind)
    if post.left:
        stack = lines_box(list(post.left), small, 0.2, "left")
        name = Beside((stack, name), chance.uniform(3, 6), chance.choice(("middle", "bottom", "middle")))
    leading, apart = chance.uniform(0.1, 0.7), chance.uniform(0.6, 2.2)
    rows: list[Box] = []
    if post.above:
        rows.append(lines_box(list(post.above), small, leading, side))
    rows.append(name)
    if post.below:
        rows.append(lines_box(list(post.below), small.sized(small.size_pt * chance.choice((1, 1, 0.9))), leading, side))
    return Below(tuple(rows), apart, side) if len(rows) > 1 else name


def contact_parts(order: PrintOrder, chance: Random, side: Side) -> list[Box]:
    """Address, numbers and net, in the order they stand."""
    type_ = order.look.text(chance.uniform(5.2, 6.8))
    leading = chance.uniform(0.05, 0.7)
    reach = draw_reach(order, chance)
    if len(order.card.offices) > 1:
        rest = [*order.voice.mobile_of(order.card), *reach.net]
        return [offices_box(order, chance, type_, leading, side), *_lines(rest, order, type_.size_pt, leading, side)]
    address = address_box(order, chance, type_, leading, side)
    if chance.random() < 0.12 and side == "left":
        return [address, labelled_table(order, chance, type_, leading)]
    numbers, net = (_lines(each, order, type_.size_pt, leading, side) for each in (reach.numbers, reach.net))
    drawn = chance.random()
    if drawn < 0.8:
        return [address, *numbers, *net]
    if drawn < 0.9:
        return [*numbers, *net, address]
    return [*numbers, address, *net] if drawn < 0.95 else [*net, *numbers, address]


def _lines(lines: list[wording.Line], order: PrintOrder, size_pt: float, leading: float, side: Side) -> list[Box]:
    return [lines_box(lines, order.look.text(size_pt), leading, side)] if lines else []


def contact_part(order: PrintOrder, chance: Random, side: Side) -> Part:
    """Below each other as one block, or two beside each other."""
    parts = contact_parts(order, chance, side)
    gap = chance.choice((0.1, 0.4, 1.0))
    if len(parts) > 1 and chance.random() < 0.16:
        right = Below(tuple(parts[1:]), gap, side, even=True)
        return Cols((Block(parts[0], side, "bottom"), Block(right, side, "bottom")), (0, chance.random(), 1), 4.0)
    return Block(Below(tuple(parts), gap, side, even=True), side, "bottom")


def front(order: PrintOrder, chance: Random) -> Part:
    """All blocks of a front, arranged."""
    manner = draw_manner(chance)
    house_side, person_side, contact_side = manner.of(chance), manner.of(chance), manner.of(chance)
    house: Part = Block(house_block(order, chance, house_side), house_side)
    person: Part = Block(person_block(order, chance, person_side), person_side, "middle")
    contact = contact_part(order, chance, contact_side)
    words = notices(order, chance, contact_side)
    if words:
        extra: Part = Block(words[0], contact_side, "bottom")
        contact = Rows((contact, extra), (0, 0.3, 0)) if chance.random() < 0.6 else Rows((extra, contact), (0, 0.3, 0))
    signs = code(order, chance, order.look.paper)
    if signs:
        sign = Block(signs[0], "right", "bottom")
        if chance.random() < 0.7:
            contact = Cols((contact, sign), (0, 1, 0))
        elif chance.random() < 0.5:
            house = Cols((house, Block(signs[0], "right", "top")), (0, 1, 0))
        else:
            person = Cols((person, Block(signs[0], "right", "middle")), (0, 1, 0))
    rule = order.look.accent if chance.random() < 0.13 else None
    return _arranged(chance, house, person, contact, rule)


def _arranged(chance: Random, house: Part, person: Part, contact: Part, rule: Colour | None) -> Part:
    a, b, c = (chance.uniform(0.2, 1) for _ in range(3))
    edge = chance.choice((0.0, 0.0, 0.15))
    forms: tuple[tuple[float, Part], ...] = (
        (44, Rows((house, person, contact), (edge, a, b, edge), rule)),
        (16, Rows((person, Rows((house, contact), (0, 0.2, 0), None, 0.6 + c)), (a * 0.3, 1, edge), rule)),
        (6, Rows((person, house, contact), (edge, a, b * 0.5, edge), rule)),
        (5, Rows((person, contact, house), (edge, a, b, edge), rule)),
        (3, Rows((house, contact, person), (edge, a, b, edge), rule)),
        (6, Rows((house, Cols((person, contact), (0, a, 0))), (edge, 1, edge), rule)),
        (8, Cols((house, Rows((person, contact), (edge, 1, edge), rule)), (0, a, 0.1), 5.0)),
        (4, Cols((Rows((house, person), (edge, 1, edge)), contact), (0, 1, 0), 4.0)),
        (4, Cols((person, Rows((house, contact), (edge, 1, edge))), (0, 1, 0), 4.0)),
        (4, Rows((Cols((house, person), (0, 1, 0)), contact), (edge, 1, edge), rule)),
    )
    (form,) = chance.choices([form for _, form in forms], [weight for weight, _ in forms])
    return form
