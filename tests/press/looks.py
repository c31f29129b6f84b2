"""How tables of a half's looks are kept, and the looks drawn from them."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.press.marks import MARKS
from tests.press.order import Look
from tests.press.typesetting import Colour


@dataclass(frozen=True, slots=True)
class Looks:
    """`pairings` are Japanese and Latin typefaces; an empty second one means that Latin is set in the Japanese face.

    `headings` are typefaces for names and house names; an empty one is the text's, what stands twice comes twice as often.
    """

    inks: tuple[Colour, ...]
    palettes: tuple[tuple[Colour, Colour], ...]
    papers: tuple[Colour, ...]
    pairings: tuple[tuple[str, str], ...]
    headings: tuple[str, ...] = ()

    def draw(self, chance: Random) -> list[Look]:
        """One look in every pairing, the house's own first: a face that lacks a character gives way to the next."""
        ink, (accent, second) = chance.choice(self.inks), chance.choice(self.palettes)
        paper, logo = chance.choice(self.papers), chance.choice(list(MARKS))
        pairings = chance.sample(self.pairings, len(self.pairings))
        own = chance.choice(self.headings) if self.headings else ""
        return [
            Look(ink, accent, second, paper, logo, japanese, latin, heading)
            for heading in dict.fromkeys((own, ""))
            for japanese, latin in pairings
        ]
