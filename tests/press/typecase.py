"""The typefaces the press prints with, by kind, and the packages of Debian and npm they come from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

from PIL import ImageFont

from resources.fonts import font_files
from tests.press.typefaces import FAMILIES, install
from tests.press.webfonts import unpacked

_PROBE_PX = 32
_NO_CHARACTER = "\U0010ffff"
_LATIN = frozenset({
    "garamond", "lato", "inter", "open_sans", "cabin", "cantarell", "quattrocento", "nimbus_sans", "nimbus_roman", "palladio",
    "avant", "roboto", "manrope", "carlito", "liberation_sans", "liberation_serif", "karla", "heros", "libertine", "biolinum",
    "baskervald", "caladea", "vollkorn", "dosis", "quicksand", "roboto_slab", "montserrat", "poppins", "source_sans", "plex_sans",
    "raleway", "jost", "josefin_sans", "libre_baskerville", "crimson_pro", "work_sans", "dm_sans", "playfair", "cormorant",
    "nunito_sans", "figtree", "outfit", "plus_jakarta", "mulish", "barlow", "archivo", "urbanist", "lexend", "space_grotesk", "titillium",
    "lora", "merriweather", "spectral", "source_serif", "bitter", "pt_serif", "cardo",
    "rubik", "public_sans", "libre_franklin", "red_hat", "encode_sans", "be_vietnam", "alegreya_sans", "overpass", "plex_serif",
    "newsreader", "gelasio",
    "pt_sans", "fira_sans", "hind", "assistant", "sora", "albert_sans", "instrument_sans", "asap", "heebo", "arimo", "zilla_slab",
    "noto_serif", "libre_caslon",
    "nunito", "noto_sans", "ubuntu", "oxygen", "exo2", "sarabun", "signika", "domine", "hanken", "onest", "golos",
    "heros_wide", "schola", "bonum", "dejavu", "gillius", "old_standard",
    "kumbh", "commissioner", "epilogue", "literata", "frank_ruhl", "crimson_text", "chivo", "questrial", "quattrocento_sans", "mukta",
    "tinos", "cousine", "maven", "rosario", "catamaran", "prompt", "schibsted",
    "pagella", "termes", "adventor", "nimbus_narrow", "century", "gillius_2", "inter_tight", "kanit", "saira", "sen", "hind_madurai", "alegreya",
    "geist", "monda", "tajawal", "mitr", "bodoni_moda", "varela",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Face:
    """One font file; `index` is its place in a collection (0 is the Japanese one in Noto's)."""

    path: Path
    index: int = 0

    def at(self, size_px: float) -> ImageFont.FreeTypeFont:
        return _load(str(self.path), self.index, round(size_px * 4) / 4)

    def lacks(self, text: str) -> str:
        """The characters that it has no glyph for."""
        return "".join(sign for sign in text if not sign.isspace() and _is_missing(self, sign))


@cache
def _load(path: str, index: int, size_px: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size_px, index=index, layout_engine=ImageFont.Layout.RAQM)


@cache
def _is_missing(face: Face, character: str) -> bool:
    """Whether the font draws nothing, or what it draws for a code point that is no character."""
    font = face.at(_PROBE_PX)
    drawn, tofu = (font.getmask(sign, anchor="ls") for sign in (character, _NO_CHARACTER))
    return not any(bytes(drawn)) or (drawn.size == tofu.size and bytes(drawn) == bytes(tofu))


class MissingGlyphError(Exception):
    """A typeface has no glyph for a character of the line: this card cannot be set in it."""


class MissingTypefaceError(Exception):
    """A typeface is not installed. The message tells how to install its package."""


class TypeCase(Protocol):
    def face(self, family: str, weight: str = "regular") -> Face: ...


@dataclass(frozen=True, slots=True)
class DebianTypeCase:
    """The typefaces that Debian's packages put below `root`, and npm's beside it."""

    root: Path = Path("/usr/share/fonts")

    def face(self, family: str, weight: str = "regular") -> Face:
        package, files = FAMILIES[family]
        path = self.root / files.get(weight, files["regular"])
        if not path.is_file():
            raise MissingTypefaceError(f"{path.name} is not installed: {install(package)}")
        return Face(unpacked(path))


@dataclass(frozen=True, slots=True)
class BundledTypeCase:
    """Only what the program ships: every Japanese family is BIZ UDGothic. For tests, which need no further packages."""

    def face(self, family: str, weight: str = "regular") -> Face:
        regular, _, japanese = font_files()
        return Face(regular if family in _LATIN else japanese)
