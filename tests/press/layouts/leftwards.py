"""Columns that follow each other from right to left, and what they say."""

from __future__ import annotations

from tests.press import wording
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.typesetting import Type
from tests.press.wording import Line


def leftwards(proof: Proof, lines: list[Line], x: float, edge: float, type_: Type, *, step: float, height: float,
              align: str = "bottom", until: float = 4) -> float:  # fmt: skip
    """Columns from right to left in one size that end (or begin) at the same height; answers where the next would stand.

    Many columns stand closer, in smaller type, so that the last is not left of `until`.
    """
    if len(lines) > 1 and step > (x - until) / (len(lines) - 1):
        step = (x - until) / (len(lines) - 1)
        type_ = type_.sized(min(type_.size_pt, step * 72 / 25.4 * 0.8))
    if lines:
        type_ = type_.sized(min(proof.fit_column(line, type_, height).size_pt for line in lines))
    for line in lines:
        proof.column(line, x, edge, type_, align)
        x -= step
    return x


def contact(order: PrintOrder) -> list[Line]:
    card, voice = order.card, order.columns
    return [voice.postal(card), *voice.street(card.office), *voice.phones(card.office), *voice.mobile_of(card)]


def held(order: PrintOrder) -> list[Line]:
    return [*wording.department_levels(order.card), *wording.titles(order.card)]
