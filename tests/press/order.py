"""What the press is asked to print: one person's facts in one company's voice and look."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.press.facts import Affiliation
from tests.press.marks import MARKS
from tests.press.typesetting import Colour, Type
from tests.press.wording import Voice, draw_voice


@dataclass(frozen=True, slots=True)
class Look:
    """A company's hand: its colours, typefaces, mark and paper."""

    ink: Colour
    accent: Colour
    second: Colour
    paper: Colour
    mark: str
    japanese: str = "gothic"
    latin: str = "lato"

    def text(self, size_pt: float, weight: str = "regular", spacing: float = 0.0) -> Type:
        scale = 1.12 if self.latin == "garamond" else 1.0  # Garamond's small x-height beside kanji
        return Type(self.japanese, size_pt, self.ink, weight, self.latin, scale, spacing)


@dataclass(frozen=True, slots=True)
class PrintOrder:
    card: Affiliation
    voice: Voice
    look: Look


INK: Colour = (34, 36, 40)
NEAR_BLACK: Colour = (22, 22, 24)
_PALETTES: tuple[tuple[Colour, Colour], ...] = (
    ((21, 82, 128), (226, 148, 58)),
    ((140, 34, 44), (206, 168, 120)),
    ((26, 98, 84), (168, 196, 92)),
    ((72, 58, 120), (214, 122, 146)),
    ((176, 92, 36), (88, 110, 130)),
    ((30, 58, 96), (120, 172, 206)),
    ((52, 92, 52), (198, 176, 86)),
    ((104, 42, 88), (110, 150, 150)),
)
_PAPERS: tuple[Colour, ...] = ((255, 255, 255), (253, 253, 251), (251, 248, 240), (246, 247, 248))
_PAIRINGS = (
    ("gothic", "lato"),
    ("gothic", "inter"),
    ("mincho", "garamond"),
    ("ud_gothic", "inter"),
    ("ud_mincho", "garamond"),
    ("ipa_mincho", "garamond"),
    ("ipa_gothic", "lato"),
    ("takao_mincho", "garamond"),
    ("vl_gothic", "lato"),
)


def draw_look(chance: Random) -> Look:
    (accent, second), (japanese, latin) = chance.choice(_PALETTES), chance.choice(_PAIRINGS)
    ink = chance.choice((INK, NEAR_BLACK, (40, 44, 58)))
    return Look(ink, accent, second, chance.choice(_PAPERS), chance.choice(list(MARKS)), japanese, latin)


def house_order(card: Affiliation) -> PrintOrder:
    """The card in the voice and look that follow from the company's key: all its cards agree."""
    house = Random(card.company.key)
    return PrintOrder(card, draw_voice(house), draw_look(house))
