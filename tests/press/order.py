"""What the press is asked to print: one person's facts in one company's voice and look."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from tests.press.columns import ColumnVoice
from tests.press.facts import Affiliation
from tests.press.typesetting import Colour, Type
from tests.press.wording import Voice


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
    heading: str = ""
    """The typeface of names and house names, where that is not the text's."""

    def text(self, size_pt: float, weight: str = "regular", spacing: float = 0.0) -> Type:
        scale = 1.12 if self.latin == "garamond" else 1.0  # Garamond's small x-height beside kanji
        return Type(self.japanese, size_pt, self.ink, weight, self.latin or None, scale, spacing)

    def head(self, size_pt: float, weight: str = "regular", spacing: float = 0.0) -> Type:
        """As `text`, in the heading's typeface."""
        return replace(self.text(size_pt, weight, spacing), family=self.heading or self.japanese)


@dataclass(frozen=True, slots=True)
class PrintOrder:
    card: Affiliation
    voice: Voice
    look: Look
    columns: ColumnVoice = field(default_factory=ColumnVoice)
