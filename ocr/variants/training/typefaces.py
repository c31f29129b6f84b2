"""The typefaces that glyphs are drawn from, those of one design together, and which signs each really has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import ImageFont

PACKAGES = (
    "fonts-noto-cjk fonts-noto-cjk-extra fonts-ipafont fonts-ipamj-mincho fonts-morisawa-bizud-gothic fonts-morisawa-bizud-mincho "
    "fonts-vlgothic fonts-mplus fonts-motoya-l-cedar fonts-motoya-l-maruberi fonts-horai-umefont fonts-klee fonts-sawarabi-gothic "
    "fonts-sawarabi-mincho fonts-konatu fonts-hanazono fonts-oradano-mincho-gsrr fonts-aoyagi-kouzan-t fonts-kouzan-mouhitsu "
    "fonts-yozvox-yozfont fonts-migmix fonts-dejima-mincho fonts-yusei-magic fonts-rocknroll"
)
# Folders or files below the root of fonts, by design: typefaces made from one another stand together.
_DESIGNS = {
    "noto sans": "NotoSansCJK-Light.ttc NotoSansCJK-Regular.ttc NotoSansCJK-Medium.ttc NotoSansCJK-Bold.ttc NotoSansCJK-Black.ttc",
    "noto serif": "NotoSerifCJK-Light.ttc NotoSerifCJK-Regular.ttc NotoSerifCJK-SemiBold.ttc NotoSerifCJK-Black.ttc",
    "ipa gothic": "ipagp.ttf migmix-1p-regular.ttf migmix-1p-bold.ttf migu-1p-bold.ttf VL-PGothic-Regular.ttf Mplus1-Light.otf "
    "Mplus1-Regular.otf Mplus1-Medium.otf Mplus1-Bold.otf",
    "ipa mincho": "ipamp.ttf ipamjm.ttf",
    "biz gothic": "BIZUDPGothic-Regular.ttf BIZUDPGothic-Bold.ttf",
    "biz mincho": "BIZUDPMincho-Regular.ttf",
    "motoya": "MTLc3m.ttf MTLmr3m.ttf",
    "ume gothic": "ume-pgo4.ttf ume-pgo5.ttf",
    "ume mincho": "ume-pmo3.ttf",
    "hanazono": "HanaMinA.ttf HanaMinB.ttf",
    "klee": "KleeOne-Regular.ttf KleeOne-SemiBold.ttf",
    "sawarabi gothic": "sawarabi-gothic-medium.ttf",
    "sawarabi mincho": "sawarabi-mincho-medium.ttf",
    "konatu": "Konatu.ttf",
    "old mincho": "OradanoGSRR.ttf dejima-mincho.ttf",
    "kouzan": "kouzan-mouhitsu.ttf AoyagiKouzanT.ttf kouzan-mouhitsu-gyosho.ttf",
    "yozvox": "YOzBAP.ttf YOzBCF.ttf YOzBNF.ttf",
    "drawn": "YuseiMagic-Regular.ttf RocknRollOne-Regular.ttf Stick-Regular.ttf",
}
BRUSH = "kouzan"
_PROBE_PX = 64
_TOFU = "\U0010ffff"
# Two glyphs that differ in less of their ink are one glyph under two numbers.
_SAME = 0.04


@dataclass(frozen=True, slots=True)
class Typeface:
    """index 0 is the Japanese face of a collection."""

    path: Path
    design: str

    def at(self, size_px: int) -> ImageFont.FreeTypeFont:
        return _load(str(self.path), size_px)

    def has(self, sign: str) -> bool:
        glyph = _probe(str(self.path), sign)
        return bool(glyph.any()) and not np.array_equal(glyph, _probe(str(self.path), _TOFU))

    def tells(self, sign: str, others: Sequence[str]) -> bool:
        """Whether it has the sign, drawn otherwise than the others."""
        return self.has(sign) and not any(self.has(other) and self._draws_alike(sign, other) for other in others)

    def _draws_alike(self, one: str, other: str) -> bool:
        first, second = _probe(str(self.path), one), _probe(str(self.path), other)
        if first.shape != second.shape:
            return False
        return float(np.abs(first - second).sum()) < _SAME * float(first.sum())


@cache
def _load(path: str, size_px: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size_px, index=0, layout_engine=ImageFont.Layout.BASIC)


@cache
def _probe(path: str, sign: str) -> NDArray[np.float32]:
    mask = _load(path, _PROBE_PX).getmask(sign, mode="L")
    if not all(mask.size):
        return np.zeros((1, 1), np.float32)
    return np.asarray(mask, np.float32).reshape(mask.size[::-1])


def typefaces(root: Path) -> list[Typeface]:
    """All that are installed below root."""
    files = {path.name: path for path in sorted(root.rglob("*")) if path.suffix in {".ttf", ".otf", ".ttc"}}
    return [
        Typeface(files[name], design) for design, names in _DESIGNS.items() for name in names.split() if name in files
    ]
