"""The typefaces the press prints with, by kind, and the Debian packages they come from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

from PIL import ImageFont

from resources.fonts import font_files

_PROBE_PX = 32
_NO_CHARACTER = "\U0010ffff"
_LATIN = frozenset({
    "garamond", "lato", "inter", "open_sans", "cabin", "cantarell", "quattrocento", "nimbus_sans", "nimbus_roman", "palladio",
    "avant", "roboto", "manrope", "carlito", "liberation_sans", "liberation_serif", "karla", "heros", "libertine", "biolinum",
    "baskervald", "caladea", "vollkorn", "dosis", "quicksand", "roboto_slab",
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
    """A typeface is not installed. The message names the Debian package."""


class TypeCase(Protocol):
    def face(self, family: str, weight: str = "regular") -> Face: ...


# family: (Debian package, {weight: file below the root}). A missing weight falls back to regular.
_FAMILIES = {
    "gothic": ("fonts-noto-cjk fonts-noto-cjk-extra", {
        "light": "opentype/noto/NotoSansCJK-DemiLight.ttc",
        "regular": "opentype/noto/NotoSansCJK-Regular.ttc",
        "medium": "opentype/noto/NotoSansCJK-Medium.ttc",
        "bold": "opentype/noto/NotoSansCJK-Bold.ttc",
    }),
    "mincho": ("fonts-noto-cjk fonts-noto-cjk-extra", {
        "light": "opentype/noto/NotoSerifCJK-Light.ttc",
        "regular": "opentype/noto/NotoSerifCJK-Regular.ttc",
        "medium": "opentype/noto/NotoSerifCJK-Medium.ttc",
        "bold": "opentype/noto/NotoSerifCJK-SemiBold.ttc",
    }),
    "ipa_mincho": ("fonts-ipafont", {"regular": "opentype/ipafont-mincho/ipamp.ttf"}),
    "ipa_gothic": ("fonts-ipafont", {"regular": "opentype/ipafont-gothic/ipagp.ttf"}),
    "takao_mincho": ("fonts-takao", {"regular": "truetype/takao-mincho/TakaoPMincho.ttf"}),
    "ud_mincho": ("fonts-morisawa-bizud-mincho", {"regular": "truetype/bizud-mincho/BIZUDPMincho-Regular.ttf"}),
    "ud_gothic": ("fonts-morisawa-bizud-gothic", {
        "regular": "truetype/bizud-gothic/BIZUDPGothic-Regular.ttf",
        "bold": "truetype/bizud-gothic/BIZUDPGothic-Bold.ttf",
    }),
    "vl_gothic": ("fonts-vlgothic", {"regular": "truetype/vlgothic/VL-PGothic-Regular.ttf"}),
    "mplus": ("fonts-mplus", {
        "light": "opentype/mplus/Mplus1-Light.otf",
        "regular": "opentype/mplus/Mplus1-Regular.otf",
        "medium": "opentype/mplus/Mplus1-Medium.otf",
        "bold": "opentype/mplus/Mplus1-SemiBold.otf",
    }),
    "motoya": ("fonts-motoya-l-cedar", {"regular": "truetype/motoya-l-cedar/MTLc3m.ttf"}),
    "motoya_round": ("fonts-motoya-l-maruberi", {"regular": "truetype/motoya-l-maruberi/MTLmr3m.ttf"}),
    "ume_gothic": ("fonts-horai-umefont", {
        "regular": "truetype/horai-umefont/ume-pgo4.ttf",
        "bold": "truetype/horai-umefont/ume-pgo5.ttf",
    }),
    "ume_mincho": ("fonts-horai-umefont", {"regular": "truetype/horai-umefont/ume-pmo3.ttf"}),
    "klee": ("fonts-klee", {
        "regular": "truetype/klee/KleeOne-Regular.ttf",
        "bold": "truetype/klee/KleeOne-SemiBold.ttf",
    }),
    "sawarabi_gothic": ("fonts-sawarabi-gothic", {"regular": "truetype/sawarabi-gothic/sawarabi-gothic-medium.ttf"}),
    "sawarabi_mincho": ("fonts-sawarabi-mincho", {"regular": "truetype/sawarabi-mincho/sawarabi-mincho-medium.ttf"}),
    "konatu": ("fonts-konatu", {"regular": "truetype/konatu/Konatu.ttf"}),
    "open_sans": ("fonts-open-sans", {
        "light": "truetype/open-sans/OpenSans-Light.ttf",
        "regular": "truetype/open-sans/OpenSans-Regular.ttf",
        "bold": "truetype/open-sans/OpenSans-Semibold.ttf",
    }),
    "cabin": ("fonts-cabin", {
        "regular": "opentype/cabin/Cabin-Regular.otf",
        "medium": "opentype/cabin/Cabin-Medium.otf",
        "bold": "opentype/cabin/Cabin-SemiBold.otf",
    }),
    "cantarell": ("fonts-cantarell", {
        "light": "opentype/cantarell/Cantarell-Light.otf",
        "regular": "opentype/cantarell/Cantarell-Regular.otf",
        "bold": "opentype/cantarell/Cantarell-Bold.otf",
    }),
    "quattrocento": ("fonts-quattrocento", {"regular": "opentype/quattrocento/Quattrocento-Regular.otf"}),
    "nimbus_sans": ("fonts-urw-base35", {
        "regular": "opentype/urw-base35/NimbusSans-Regular.otf",
        "bold": "opentype/urw-base35/NimbusSans-Bold.otf",
    }),
    "nimbus_roman": ("fonts-urw-base35", {
        "regular": "opentype/urw-base35/NimbusRoman-Regular.otf",
        "bold": "opentype/urw-base35/NimbusRoman-Bold.otf",
    }),
    "palladio": ("fonts-urw-base35", {
        "regular": "opentype/urw-base35/P052-Roman.otf",
        "bold": "opentype/urw-base35/P052-Bold.otf",
    }),
    "avant": ("fonts-urw-base35", {
        "regular": "opentype/urw-base35/URWGothic-Book.otf",
        "bold": "opentype/urw-base35/URWGothic-Demi.otf",
    }),
    "roboto": ("fonts-roboto-unhinted", {
        "light": "truetype/roboto/unhinted/RobotoTTF/Roboto-Light.ttf",
        "regular": "truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf",
        "medium": "truetype/roboto/unhinted/RobotoTTF/Roboto-Medium.ttf",
        "bold": "truetype/roboto/unhinted/RobotoTTF/Roboto-Bold.ttf",
    }),
    "mplus2": ("fonts-mplus", {
        "light": "opentype/mplus/Mplus2-Light.otf",
        "regular": "opentype/mplus/Mplus2-Regular.otf",
        "medium": "opentype/mplus/Mplus2-Medium.otf",
        "bold": "opentype/mplus/Mplus2-SemiBold.otf",
    }),
    "migmix": ("fonts-migmix", {
        "regular": "truetype/migmix/migmix-1p-regular.ttf",
        "bold": "truetype/migmix/migmix-1p-bold.ttf",
    }),
    "migu": ("fonts-migmix", {
        "regular": "truetype/migmix/migu-1p-regular.ttf",
        "bold": "truetype/migmix/migu-1p-bold.ttf",
    }),
    "ipaex_gothic": ("fonts-ipaexfont-gothic", {"regular": "opentype/ipaexfont-gothic/ipaexg.ttf"}),
    "ipaex_mincho": ("fonts-ipaexfont-mincho", {"regular": "opentype/ipaexfont-mincho/ipaexm.ttf"}),
    "ipamj_mincho": ("fonts-ipamj-mincho", {"regular": "truetype/ipamj/ipamjm.ttf"}),
    "takao_gothic": ("fonts-takao-gothic", {"regular": "truetype/takao-gothic/TakaoPGothic.ttf"}),
    "yozfont": ("fonts-yozvox-yozfont-standard-kana", {"regular": "truetype/yozvox-yozfont/YOzRSP.ttf"}),
    "gyosho": ("fonts-kouzan-mouhitsu", {"regular": "truetype/kouzan-mouhitsu/kouzan-mouhitsu-gyosho.ttf"}),
    "rocknroll": ("fonts-rocknroll", {"regular": "truetype/rocknroll/RocknRollOne-Regular.ttf"}),
    "manrope": ("fonts-manrope", {
        "light": "truetype/manrope/Manrope-Light.ttf",
        "regular": "truetype/manrope/Manrope-Regular.ttf",
        "medium": "truetype/manrope/Manrope-Medium.ttf",
        "bold": "truetype/manrope/Manrope-Bold.ttf",
    }),
    "carlito": ("fonts-crosextra-carlito", {
        "regular": "truetype/crosextra/Carlito-Regular.ttf",
        "bold": "truetype/crosextra/Carlito-Bold.ttf",
    }),
    "caladea": ("fonts-crosextra-caladea", {
        "regular": "truetype/crosextra/Caladea-Regular.ttf",
        "bold": "truetype/crosextra/Caladea-Bold.ttf",
    }),
    "liberation_sans": ("fonts-liberation", {
        "regular": "truetype/liberation/LiberationSans-Regular.ttf",
        "bold": "truetype/liberation/LiberationSans-Bold.ttf",
    }),
    "liberation_serif": ("fonts-liberation", {
        "regular": "truetype/liberation/LiberationSerif-Regular.ttf",
        "bold": "truetype/liberation/LiberationSerif-Bold.ttf",
    }),
    "karla": ("fonts-karla", {
        "light": "truetype/karla/Karla-Light.otf",
        "regular": "truetype/karla/Karla-Regular.otf",
        "medium": "truetype/karla/Karla-Medium.otf",
        "bold": "truetype/karla/Karla-Bold.otf",
    }),
    "heros": ("fonts-texgyre", {
        "regular": "../texmf/fonts/opentype/public/tex-gyre/texgyreheroscn-regular.otf",
        "bold": "../texmf/fonts/opentype/public/tex-gyre/texgyreheroscn-bold.otf",
    }),
    "baskervald": ("fonts-adf-baskervald", {
        "regular": "truetype/adf/BaskervaldADFStd.otf",
        "bold": "truetype/adf/BaskervaldADFStd-Bold.otf",
    }),
    "libertine": ("fonts-linuxlibertine", {
        "regular": "opentype/linux-libertine/LinLibertine_R.otf",
        "bold": "opentype/linux-libertine/LinLibertine_RB.otf",
    }),
    "biolinum": ("fonts-linuxlibertine", {
        "regular": "opentype/linux-libertine/LinBiolinum_R.otf",
        "bold": "opentype/linux-libertine/LinBiolinum_RB.otf",
    }),
    "vollkorn": ("fonts-vollkorn", {
        "regular": "truetype/vollkorn/Vollkorn-Regular.ttf",
        "medium": "truetype/vollkorn/Vollkorn-Medium.ttf",
        "bold": "truetype/vollkorn/Vollkorn-Bold.ttf",
    }),
    "dosis": ("fonts-dosis", {
        "regular": "opentype/dosis/Dosis-Book.otf",
        "medium": "opentype/dosis/Dosis-Medium.otf",
        "bold": "opentype/dosis/Dosis-Bold.otf",
    }),
    "quicksand": ("fonts-quicksand", {
        "regular": "truetype/quicksand/Quicksand-Regular.ttf",
        "medium": "truetype/quicksand/Quicksand-Medium.ttf",
        "bold": "truetype/quicksand/Quicksand-Bold.ttf",
    }),
    "roboto_slab": ("fonts-roboto-slab", {
        "light": "opentype/roboto/slab/RobotoSlab-Light.otf",
        "regular": "opentype/roboto/slab/RobotoSlab-Regular.otf",
        "bold": "opentype/roboto/slab/RobotoSlab-Bold.otf",
    }),
    "garamond": ("fonts-ebgaramond", {
        "regular": "opentype/ebgaramond/EBGaramond12-Regular.otf",
        "italic": "opentype/ebgaramond/EBGaramond12-Italic.otf",
        "bold": "opentype/ebgaramond/EBGaramond12-Bold.otf",
    }),
    "lato": ("fonts-lato", {
        "light": "truetype/lato/Lato-Light.ttf",
        "regular": "truetype/lato/Lato-Regular.ttf",
        "medium": "truetype/lato/Lato-Medium.ttf",
        "bold": "truetype/lato/Lato-Bold.ttf",
    }),
    "inter": ("fonts-inter", {
        "light": "opentype/inter/Inter-Light.otf",
        "regular": "opentype/inter/Inter-Regular.otf",
        "medium": "opentype/inter/Inter-Medium.otf",
        "bold": "opentype/inter/Inter-SemiBold.otf",
    }),
}  # fmt: skip


def packages() -> tuple[str, ...]:
    """The Debian packages that all typefaces come from, sorted."""
    return tuple(sorted({name for named, _ in _FAMILIES.values() for name in named.split()}))


@dataclass(frozen=True, slots=True)
class DebianTypeCase:
    """The typefaces that Debian's packages put below `root`."""

    root: Path = Path("/usr/share/fonts")

    def face(self, family: str, weight: str = "regular") -> Face:
        package, files = _FAMILIES[family]
        path = self.root / files.get(weight, files["regular"])
        if not path.is_file():
            raise MissingTypefaceError(f"{path.name} is not installed: apt-get install {package}")
        return Face(path)


@dataclass(frozen=True, slots=True)
class BundledTypeCase:
    """Only what the program ships: every Japanese family is BIZ UDGothic. For tests, which need no further packages."""

    def face(self, family: str, weight: str = "regular") -> Face:
        regular, _, japanese = font_files()
        return Face(regular if family in _LATIN else japanese)
