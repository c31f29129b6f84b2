"""Blocks written downwards: house, post, name and how to reach, each a column or several."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from tests.press import wording
from tests.press.composed.boxes import EM_MM, Below, Box, Size, shrunk
from tests.press.composed.columns import Lowered, Turned, Upright, leftwards
from tests.press.composed.house import logo
from tests.press.facts import Person
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import column_with_ruby
from tests.press.typesetting import Type
from tests.press.wording import Line, Value


@dataclass(frozen=True, slots=True)
class UprightRuby:
    """A name downwards with its reading small at its right."""

    person: Person
    type_: Type
    gap: str
    ruby: str

    def size(self, proof: Proof) -> Size:
        em = self.type_.size_pt * EM_MM
        small = max(4.2, self.type_.size_pt * 0.34) * EM_MM
        height = proof.column_height_of(wording.name(self.person, self.gap), self.type_) + em * 0.12
        return Size(em * 1.27 + small, height, height)

    def scaled(self, factor: float) -> UprightRuby:
        return replace(self, type_=self.type_.sized(self.type_.size_pt * factor))

    def fitted(self, proof: Proof, width: float, height: float) -> Box:
        return shrunk(self, proof, width, height)

    def draw(self, proof: Proof, left: float, top: float) -> None:
        x, height = left + self.type_.size_pt * EM_MM * 0.55, self.size(proof).height
        column_with_ruby(proof, self.person, x, top, self.type_, gap=self.gap, within=height, ruby=self.ruby)


def house_column(order: PrintOrder, chance: Random) -> Box:
    """The house's name, its mark above it on some cards."""
    look = order.look
    type_ = look.head(
        chance.uniform(8.5, 12), chance.choice(("regular", "medium", "bold")), chance.choice((0, 0.06, 0.12))
    )
    name = Upright(wording.company(order.card), type_.inked(look.accent) if chance.random() < 0.2 else type_)
    if chance.random() < 0.4:
        return Below((logo(order, chance.uniform(4.5, 7)), name), 1.6, "centre")
    return name


def person_columns(order: PrintOrder, chance: Random) -> list[Box]:
    """Post and name in reading order; the title above the name in its column on some cards."""
    look, card = order.look, order.card
    small = look.text(chance.uniform(6, 7.4), spacing=chance.choice((0.0, 0.04, 0.1)))
    places = wording.department_levels(card) if chance.random() < 0.6 else wording.department(card)
    titles = wording.titles(card)
    if places and titles and chance.random() < 0.18:
        *places, last = places
        titles = [last.then(titles[0], "　"), *titles[1:]]
    name = name_column(order, chance)
    if titles and len(titles[-1].text) < 8 and chance.random() < 0.22:
        name = Below((Upright(titles.pop(), small), name), chance.uniform(1.5, 3), "centre")
    posts = leftwards([Upright(line, small) for line in [*places, *titles]], chance.uniform(0.6, 1.4))
    return [*posts, Lowered(name, chance.choice((0.0, 0.0, 3.0, 6.0)))]


def name_column(order: PrintOrder, chance: Random) -> Box:
    look, person = order.look, order.card.person
    gap = "　" if chance.random() < 0.8 else ""
    type_ = look.head(
        chance.uniform(14, 20), chance.choice(("regular", "medium")), chance.choice((0.0, 0.1, 0.16, 0.3))
    )
    if chance.random() < 0.35 and not person.given_first:
        return UprightRuby(person, type_, gap, look.japanese)
    return Upright(wording.name(person, gap), type_)


def contact_columns(order: PrintOrder, chance: Random, *, net: bool) -> list[Box]:
    """Postal code, address and numbers, ending at the same height or beginning there; mail and site turned."""
    card, voice, look = order.card, order.columns, order.look
    type_ = look.text(chance.uniform(5.8, 7))
    lines = [*voice.street(card.office), *voice.phones(card.office), *voice.mobile_of(card)]
    if chance.random() < 0.9:
        lines.insert(0, voice.postal(card))
    columns: list[Box] = [Upright(line, type_) for line in lines]
    if net:
        columns += [Turned(line, replace(type_, spacing=0.0)) for line in _bare_net(order, chance)]
    return leftwards(columns, chance.uniform(0.4, 1.2), foot=chance.random() < 0.7, even=True)


def _bare_net(order: PrintOrder, chance: Random) -> list[Line]:
    card = order.card
    label = chance.choice(("", "", "E-mail ", "Mail: "))
    mail = [Line(label + card.email, (Value("email", card.email, card.email),))] if card.email else []
    return [*mail, *([wording.plain("url", card.url)] if card.url else [])]
