"""What the card is printed on: paper, bars, frames, panels; and what room they leave."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from tests.press.composed.page import Room
from tests.press.order import Look
from tests.press.pictures import pale
from tests.press.proof import Proof

_NIGHTS = ((30, 34, 42), (20, 44, 66), (60, 24, 30), (28, 52, 44), (48, 48, 50))


def draw_paper(look: Look, chance: Random) -> Look:
    """The look on its own paper; on tinted or dark paper now and then."""
    drawn = chance.random()
    if drawn < 0.05:
        return replace(look, paper=pale(look.second, chance.uniform(0.12, 0.3)))
    if drawn < 0.09:
        ink = chance.choice(((255, 255, 255), (244, 240, 230)))
        return replace(look, paper=chance.choice(_NIGHTS), ink=ink, accent=pale(look.second, 0.45), second=ink)
    return look


def adorn(proof: Proof, look: Look, chance: Random) -> Room:
    """Bars or a frame at the edges, on one card of four. Answers the room for print."""
    margin = chance.uniform(4.8, 8.5) * min(1.0, proof.width_mm / 80)
    left = top = right = bottom = margin
    drawn = chance.random()
    if drawn < 0.04:
        proof.frame(2.4, 2.4, proof.width_mm - 2.4, proof.height_mm - 2.4, look.accent, weight_pt=0.5)
    elif drawn < 0.11:
        proof.box(0, 0, proof.width_mm, 2.2, look.accent)
        top += 1
    elif drawn < 0.18:
        proof.box(0, proof.height_mm - 2.4, proof.width_mm, proof.height_mm, look.accent)
        bottom += 1
    elif drawn < 0.25:
        proof.box(0, 0, 3.2, proof.height_mm, look.second)
        left += 2
    elif drawn < 0.28:
        proof.box(proof.width_mm - 3.2, 0, proof.width_mm, proof.height_mm, look.accent)
        right += 2
    return Room(left, top, proof.width_mm - left - right, proof.height_mm - top - bottom)
