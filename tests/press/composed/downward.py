"""Cards written downwards, and those written both ways."""

from __future__ import annotations

from random import Random

from tests.press import wording
from tests.press.composed.across import contact_part, person_block
from tests.press.composed.boxes import Box, Side
from tests.press.composed.contact import draw_reach, lines_box
from tests.press.composed.house import house_block
from tests.press.composed.page import Block, Cols, Part, Rows
from tests.press.composed.upright import contact_columns, house_column, name_column, person_columns
from tests.press.order import PrintOrder


def downward(order: PrintOrder, chance: Random) -> Part:
    """Everything in columns from right to left; mail and site turned, across at the foot, or on no side."""
    drawn = chance.random()
    contact = contact_columns(order, chance, net=drawn < 0.35)
    house, people = (
        Block(house_column(order, chance), "right", chance.choice(("top", "top", "middle"))),
        _people(order, chance),
    )
    numbers: list[Part] = [Block(box, "left", "bottom") for box in contact]
    place = chance.random()
    if place < 0.5:
        page = _from_the_right([house, *people, *numbers], chance)
    elif place < 0.85:
        page = _from_the_right([*people, house, *numbers], chance)
    else:
        page = _from_the_right([*numbers, *people, house], chance)
    return _footed(page, order, chance) if drawn > 0.8 else page


def both_ways(order: PrintOrder, chance: Random) -> Part:
    """The person downwards beside blocks across, or a heading across over columns."""
    draw = chance.choices((_person_aside, _heading_across, _name_aside, _house_aside), (50, 20, 15, 15))[0]
    return draw(order, chance)


def _people(order: PrintOrder, chance: Random) -> list[Part]:
    return [Block(box, "centre", "top") for box in person_columns(order, chance)]


def _from_the_right(columns: list[Part], chance: Random) -> Part:
    spare = [chance.uniform(0.3, 1) for _ in columns[1:]]
    return Cols(tuple(reversed(columns)), (0, *spare, 0), 1.6, leftward=True)


def _footed(page: Part, order: PrintOrder, chance: Random) -> Part:
    """With mail and site across below the columns."""
    net = draw_reach(order, chance).net
    if not net:
        return page
    foot = lines_box(net, order.look.text(chance.uniform(5.2, 6)), 0.2, "left")
    return Rows((page, Block(foot, chance.choice(("left", "right")))), (0, 1, 0))


def _person_aside(order: PrintOrder, chance: Random) -> Part:
    side: Side = chance.choice(("left", "left", "right"))
    house = Block(house_block(order, chance, side), side)
    across = Rows((house, contact_part(order, chance, side)), (0, 1, 0))
    person = _from_the_right(_people(order, chance), chance)
    parts: tuple[Part, ...] = (across, person) if chance.random() < 0.6 else (person, across)
    return Cols(parts, (0, 1, 0), 5.0)


def _heading_across(order: PrintOrder, chance: Random) -> Part:
    side: Side = chance.choice(("left", "centre", "right"))
    house = Block(house_block(order, chance, side), side)
    numbers: list[Part] = [Block(box, "left", "bottom") for box in contact_columns(order, chance, net=False)]
    columns = _from_the_right([*_people(order, chance), *numbers], chance)
    page = Rows((house, columns), (0, 1, 0))
    return _footed(page, order, chance) if chance.random() < 0.6 else page


def _name_aside(order: PrintOrder, chance: Random) -> Part:
    rows: list[Part] = [Block(house_block(order, chance, "left"))]
    post = wording.position(order.card, order.voice.title_gap)
    if post:
        rows.append(Block(lines_box(post, order.look.text(6.2), 0.3, "left")))
    rows.append(contact_part(order, chance, "left"))
    name = Block(name_column(order, chance), "centre", "middle")
    across = Rows(tuple(rows), (0, *(1.0 for _ in rows[1:]), 0))
    return Cols((name, across) if chance.random() < 0.5 else (across, name), (0, 1, 0), 4.0)


def _house_aside(order: PrintOrder, chance: Random) -> Part:
    house: Box = house_column(order, chance)
    column = Block(house, "left", "top")
    across = Rows((Block(person_block(order, chance, "left")), contact_part(order, chance, "left")), (0.2, 1, 0))
    return Cols((column, across) if chance.random() < 0.5 else (across, column), (0, 1, 0), 5.0)
