"""English sides, and English beside Japanese."""

from __future__ import annotations

from random import Random

from tests.press import english
from tests.press.composed.boxes import SIDES, Below, Box, Side, Words
from tests.press.composed.contact import lines_box
from tests.press.composed.house import western_house
from tests.press.composed.page import Block, Cols, Part, Rows
from tests.press.order import PrintOrder
from tests.press.wording import Line, Value, in_one_line

_LABELS = (
    ("Tel", "Fax", "Mobile", "E-mail ", "URL "), ("TEL", "FAX", "MOBILE", "MAIL ", "WEB "), ("Tel.", "Fax.", "Cell.", "", ""),
    ("T", "F", "M", "E ", "W "), ("Phone:", "Fax:", "Mobile:", "Email: ", "Web: "), ("Tel:", "Fax:", "Mobile:", "E-mail: ", ""),
    ("(T)", "(F)", "(M)", "(E) ", "(W) "), ("Telephone", "Facsimile", "Mobile", "E-mail ", "Website "),
)  # fmt: skip
_FORMS = (
    *("+81-{trunk}-{1}-{2}",) * 4, "+81 {trunk} {1} {2}", "+81-(0){trunk}-{1}-{2}", "+81 (0){trunk} {1} {2}", "+81 {trunk}-{1}-{2}",
    "+81 ({trunk}) {1}-{2}", "+81.{trunk}.{1}.{2}", "(81) {trunk}-{1}-{2}", "+81({trunk}){1}-{2}",
)  # fmt: skip
_BETWEEN = ("   ", "  ", " / ", " | ", ", ")


def back(order: PrintOrder, chance: Random) -> Part:
    """An English side: the blocks of a front in English."""
    (side,) = chance.choices(SIDES, (70, 22, 8))
    house = Block(western_house(order, chance, side), side)
    person = Block(_person(order, chance, side), side, "middle")
    contact = Block(_contact(order, chance, side), side, "bottom")
    drawn, a = chance.random(), chance.uniform(0.3, 1)
    if drawn < 0.6:
        return Rows((house, person, contact), (0, a, 0.6, 0), order.look.accent if chance.random() < 0.15 else None)
    if drawn < 0.8:
        return Rows((person, Rows((house, contact), (0, 0.2, 0))), (0, 1, 0))
    if drawn < 0.9:
        return Cols((Rows((house, person), (0, 1, 0)), contact), (0, 1, 0), 4.0)
    return Rows((person, contact, house), (0, 1, a, 0))


def _person(order: PrintOrder, chance: Random, side: Side) -> Box:
    look, card = order.look, order.card
    name = english.romaji(
        card.person, family_first=chance.random() < 0.25, capitals=chance.random() < 0.3, comma=chance.random() < 0.05
    )
    type_ = look.head(
        chance.uniform(9.5, 14), chance.choice(("regular", "medium", "bold")), chance.choice((0, 0, 0.05))
    )
    small = look.text(chance.uniform(5.4, 6.6))
    titles = english.titles(card)
    if chance.random() < 0.6:
        titles = in_one_line(titles, chance.choice((", ", ", ", " / ")))
    places = english.department_levels(card) if chance.random() < 0.3 else english.department_in_one_line(card)
    if titles and places and chance.random() < 0.15:
        posts = [*titles[:-1], titles[-1].then(places[0], ", "), *places[1:]]
    else:
        posts = [*titles, *places] if chance.random() < 0.8 else [*places, *titles]
    words: list[Box] = [Words(name, type_)]
    if posts:
        stack = lines_box(posts, small, 0.2, side)
        words = [*words, stack] if chance.random() < 0.75 else [stack, *words]
    return Below(tuple(words), chance.uniform(0.4, 1.4), side)


def _contact(order: PrintOrder, chance: Random, side: Side) -> Box:
    card, look = order.card, order.look
    tel, fax, mobile, mail, url = chance.choice(_LABELS)
    numbers = english.numbers(card, tel, fax, mobile, chance.choice(_FORMS))
    if len(numbers) > 1 and chance.random() < 0.4:
        numbers = [numbers[0].then(numbers[1], chance.choice(_BETWEEN)), *numbers[2:]]
    net = [
        Line(label + value, (Value(field, value, value),))
        for label, field, value in ((mail, "email", card.email), (url, "url", card.url))
        if value
    ]
    street = english.street(card.office) if chance.random() < 0.6 else [english.street_in_one_line(card.office)]
    lines = [*street, *numbers, *net] if chance.random() < 0.85 else [*numbers, *net, *street]
    return lines_box(lines, look.text(chance.uniform(5.2, 6.4)), chance.uniform(0.05, 0.7), side)
