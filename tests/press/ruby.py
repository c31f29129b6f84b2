"""Small kana beside the parts of a name: 振り仮名."""

from __future__ import annotations

from dataclasses import replace

from tests.press import wording
from tests.press.facts import Person
from tests.press.proof import Proof
from tests.press.typesetting import Type
from tests.press.wording import Line


def name_with_ruby(
    proof: Proof, person: Person, x: float, y: float, type_: Type, *, gap: str, katakana: bool = False,
    align: str = "left", within: float = 80, ruby: str = "",
) -> float:  # fmt: skip
    """A name across with its reading above each part, in the typeface `ruby` or the name's. Answers the name's width in mm."""
    name = wording.name(person, gap)
    type_ = proof.fit(name, type_, within)
    width = proof.width_of(name, type_)
    left = x - {"left": 0.0, "centre": width / 2, "right": width}[align]
    proof.set(name, left, y, type_)
    between = proof.width_of(Line(gap), type_) * 0.8 if gap else 0.0
    for reading, start, end in _spans(proof, person, type_, gap=gap, katakana=katakana):
        small = replace(
            type_, family=ruby or type_.family, size_pt=max(4.2, type_.size_pt * 0.36), weight="regular", spacing=0.0
        )
        room = (end - start + between) * 0.95
        proof.set(
            reading, left + (start + end) / 2, y - type_.size_pt * 0.37, proof.fit(reading, small, room), "centre"
        )
    return width


def _spans(proof: Proof, person: Person, type_: Type, *, gap: str, katakana: bool) -> list[tuple[Line, float, float]]:
    """Each part's reading, with where the part stands from the name's left edge on."""
    whole = wording.kana(person, katakana=katakana)
    if not whole.text:
        return []
    family, given = whole.text.split(" ")
    before = proof.width_of(Line(person.family + gap), type_) + (
        type_.spacing * type_.size_pt * 25.4 / 72 if gap else 0
    )
    ends = proof.width_of(Line(person.family), type_), before + proof.width_of(Line(person.given), type_)
    return [(Line(family, whole.values), 0.0, ends[0]), (Line(given, whole.values), before, ends[1])]


def column_with_ruby(
    proof: Proof, person: Person, x: float, y: float, type_: Type, *, gap: str, within: float, ruby: str = ""
) -> None:
    """A name downwards, its reading at its right in the typeface `ruby` or the name's."""
    name = wording.name(person, gap)
    type_ = proof.fit_column(name, type_, within)
    proof.column(name, x, y, type_)
    whole = wording.kana(person)
    if not whole.text:
        return
    small = replace(
        type_, family=ruby or type_.family, size_pt=max(4.2, type_.size_pt * 0.34), weight="regular", spacing=0.0
    )
    em = 25.4 / 72 * type_.size_pt
    top = y
    for part, reading in zip((person.family, person.given), whole.text.split(" "), strict=True):
        height = proof.column_height_of(Line(part), type_)
        line = Line(reading, whole.values)
        proof.column(line, x + em * 0.72, top, proof.fit_column(line, small, max(height, 1)))
        top = y + proof.column_height_of(Line(person.family + gap), type_) + em * type_.spacing
