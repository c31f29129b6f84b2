"""Colours by their meaning, light and dark. Measured contrasts stand in the design reference, section 3."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a colour says about a state, a badge or a notice."""

    GREY = "grey"
    TEAL = "teal"
    AMBER = "amber"
    VIOLET = "violet"
    GREEN = "green"
    ACCENT = "accent"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour scheme, every value #RRGGBB. picture_shade dims card pictures: 0 none, 255 black."""

    dark: bool
    ground: str
    side: str
    surface: str
    raised: str
    sunken: str
    canvas: str
    line: str
    line2: str
    edge: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_text: str
    accent_soft: str
    sel: str
    accent_line: str
    red: str
    red_soft: str
    red_line: str
    amber: str
    amber_soft: str
    amber_line: str
    green: str
    green_soft: str
    violet: str
    violet_soft: str
    teal: str
    teal_soft: str
    grey: str
    grey_soft: str
    dis: str
    bar_amber: str
    picture_shade: int

    def strong(self, tone: Tone) -> str:
        """Words and icons of that tone."""
        return self.accent_text if tone is Tone.ACCENT else str(getattr(self, tone.value))

    def soft(self, tone: Tone) -> str:
        """The fill under them."""
        return str(getattr(self, f"{tone.value}_soft"))

    def outline(self, tone: Tone) -> str:
        """The border around a notice of that tone."""
        return {
            Tone.RED: self.red_line,
            Tone.AMBER: self.amber_line,
            Tone.ACCENT: self.accent_line,
        }.get(tone, self.line2)


LIGHT = Tokens(
    dark=False,
    ground="#F5F6F7",
    side="#ECEEF0",
    surface="#FFFFFF",
    raised="#FFFFFF",
    sunken="#F0F2F3",
    canvas="#DFE2E5",
    line="#DADEE2",
    line2="#C5CAD0",
    edge="#838C96",
    text="#1A1E23",
    text2="#464F59",
    text3="#5B656F",
    accent="#155E94",
    accent_text="#155E94",
    accent_soft="#E1EDF6",
    sel="#D5E6F3",
    accent_line="#7FB0D3",
    red="#B3261E",
    red_soft="#FCEBE9",
    red_line="#CC736B",
    amber="#7D4E00",
    amber_soft="#FDF1DA",
    amber_line="#DDB668",
    green="#1C6B41",
    green_soft="#E3F2E8",
    violet="#5F3B96",
    violet_soft="#EEE7F7",
    teal="#0B6468",
    teal_soft="#DDF0F0",
    grey="#4E5761",
    grey_soft="#E8EBEE",
    dis="#9AA2AB",
    bar_amber="#D1922A",
    picture_shade=0,
)

DARK = Tokens(
    dark=True,
    ground="#1A1C1F",
    side="#141619",
    surface="#222529",
    raised="#2A2E33",
    sunken="#1D2023",
    canvas="#101214",
    line="#34393F",
    line2="#454B52",
    edge="#7C858F",
    text="#E9EBEE",
    text2="#BDC4CB",
    text3="#9CA5AE",
    accent="#2B79B0",
    accent_text="#82BFEA",
    accent_soft="#1B3447",
    sel="#21435C",
    accent_line="#3F7FAD",
    red="#FF9A90",
    red_soft="#3B1F1E",
    red_line="#B0635B",
    amber="#F0BF6B",
    amber_soft="#3D2F14",
    amber_line="#7E6228",
    green="#84CFA2",
    green_soft="#1B3828",
    violet="#C6ABF0",
    violet_soft="#34284A",
    teal="#7FCFD1",
    teal_soft="#173638",
    grey="#B4BCC4",
    grey_soft="#32373D",
    dis="#69717A",
    bar_amber="#E0AA4A",
    picture_shade=36,  # 86 % of the luminance is left
)
