"""The name and its readings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from tests.press import english, wording
from tests.press.composed.boxes import EM_MM, Below, Beside, Box, Side, Size, Words, shrunk
from tests.press.facts import Person
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.ruby import name_with_ruby
from tests.press.typesetting import Type
from tests.press.wording import Line


@dataclass(frozen=True, slots=True)
class RubyName:
    """A name with its reading small above each part."""

    person: Person
    type_: Type
    gap: str
    katakana: bool
    ruby: str

    def size(self, proof: Proof) -> Size:
        em = self.type_.size_pt * EM_MM
        small = max(4.2, self.type_.size_pt * 0.36) * EM_MM
        rise = self.type_.size_pt * 0.37 + small * 0.95
        width = proof.width_of(wording.name(self.person, self.gap), self.type_)
        return Size(width + em * 0.6, rise + em * 0.24, rise)

    def scaled(self, factor: float) -> RubyName:
        return replace(self, type_=self.type_.sized(self.type_.size_pt * factor))

    def fitted(self, proof: Proof, width: float, height: float) -> Box:
        return shrunk(self, proof, width, height)

    def draw(self, proof: Proof, left: float, top: float) -> None:
        size = self.size(proof)
        inset = self.type_.size_pt * EM_MM * 0.3
        name_with_ruby(
            proof, self.person, left + inset, top + size.rise, self.type_, gap=self.gap, katakana=self.katakana, ruby=self.ruby
        )  # fmt: skip


def name_row(order: PrintOrder, chance: Random, align: Side, before: tuple[Line, ...], behind: tuple[Line, ...]) -> Box:
    """The name with what stands beside it, its reading and its Latin spelling around it."""
    look, person = order.look, order.card.person
    spacing, gap = _set_wide(order, chance)
    size = chance.triangular(10.5, 18, 13.5)
    type_ = look.head(size, chance.choice(("regular", "medium", "medium", "bold")), spacing)
    small = look.text(chance.uniform(4.8, 6))
    readings = _readings(order, chance)
    ruby = person.given_first is False and chance.random() < 0.12
    name: Box
    if ruby:
        readings = {where: line for where, line in readings.items() if "kana" not in _fields(line)}
        name = RubyName(person, type_, gap, chance.random() < 0.25, look.japanese)
    else:
        name = Words(wording.name(person, gap), type_)
    title = look.text(chance.uniform(5.8, 7.4))
    row = [*(Words(line, title) for line in before), name, *(Words(line, title.sized(5.8)) for line in behind)]
    if "beside" in readings:
        row.append(Words(readings["beside"], small))
    whole: Box = Beside(tuple(row), chance.uniform(2, 4.5)) if len(row) > 1 else name
    rows = [Words(readings["above"], small)] if "above" in readings else []
    rows = [*rows, whole, *([Words(readings["below"], small)] if "below" in readings else [])]  # type: ignore[list-item]
    return Below(tuple(rows), chance.uniform(0.1, 0.7), align) if len(rows) > 1 else whole


def _set_wide(order: PrintOrder, chance: Random) -> tuple[float, str]:
    """How far the name's signs stand apart, and what stands between its parts."""
    drawn = chance.random()
    if drawn < 0.06:
        return 0.0, "　　"
    if drawn < 0.13:
        return chance.uniform(0.3, 0.6), ""
    return chance.choice((0.0, 0.0, 0.06, 0.1, 0.16, 0.25)), order.voice.name_gap


def _fields(line: Line) -> str:
    return " ".join(value.field for value in line.values)


def _readings(order: PrintOrder, chance: Random) -> dict[str, Line]:
    """Where the readings stand: above, below or beside the name. Two in one place share a line."""
    person = order.card.person
    found: dict[str, Line] = {}
    if chance.random() < 0.5 and not person.given_first:
        kana = wording.kana(person, katakana=chance.random() < 0.3, gap=chance.choice((" ", " ", "　", "")))
        if chance.random() < 0.12:
            kana = Line(f"（{kana.text}）", kana.values)
        found[chance.choice(("above", "above", "below", "beside"))] = kana
    if chance.random() < 0.42:
        latin = _latin(person, chance)
        where = chance.choice(("below", "below", "below", "beside", "beside", "above"))
        found[where] = found[where].then(latin, chance.choice(("　", " / "))) if where in found else latin
    return found


def _latin(person: Person, chance: Random) -> Line:
    latin = english.romaji(
        person, family_first=chance.random() < 0.35, capitals=chance.random() < 0.3, comma=chance.random() < 0.06
    )
    if chance.random() < 0.08:
        return Line(f"({latin.text})", latin.values)
    return latin
