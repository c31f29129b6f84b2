"""The typefaces the press prints with, by kind, and the Debian packages they come from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

from PIL import ImageFont

from resources.fonts import font_files


@dataclass(frozen=True, slots=True)
class Face:
    """One font file; `index` is its place in a collection (0 is the Japanese one in Noto's)."""

    path: Path
    index: int = 0

    def at(self, size_px: float) -> ImageFont.FreeTypeFont:
        return _load(str(self.path), self.index, round(size_px * 4) / 4)


@cache
def _load(path: str, index: int, size_px: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size_px, index=index, layout_engine=ImageFont.Layout.RAQM)


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
    "round": ("fonts-motoya-l-maruberi", {"regular": "truetype/motoya-l-maruberi/MTLmr3m.ttf"}),
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
        return Face(regular if family in {"garamond", "lato", "inter"} else japanese)
