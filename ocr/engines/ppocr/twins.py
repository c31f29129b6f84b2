"""Signs that are one character in two widths or shapes (: and ：, · and ・, ○ and 〇), or with dust beside it (s and ş).

The network shares its probability out between them. Unless it counts together, a clear colon looks doubtful, is read
twice where one width leads on its left and the other on its right, or loses to a third sign: with a speck below its h
Kaisha was read Kaisa, quite sure.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# A letter of a European name with its mark is read clearly; dust makes several of them, none clear.
_CLEAR_MARK = 0.8
# Long vowels of romaji keep their marks.
LONG_VOWELS = frozenset("ĀāĒēĪīŌōŪū")
# Behind the letters of Western Europe.
_FIRST_RARE = 0x100
# Crossed through, cut off or without their dot: these do not come apart.
_CROSSED = dict(zip("ĐđĦħıŁłſŦŧ", "DdHhiLlsTt", strict=True))
_ALIKE = dict.fromkeys("·•", "・") | dict.fromkeys("－−‐–—―", "-") | {"○": "〇", "\u3000": " ", "～": "〜"}


@dataclass(frozen=True, slots=True)
class Twins:
    """Numbers of signs, two by two. A sign may lead several. is_marked: the following one is its leader with a mark."""

    leading: NDArray[np.intp]
    following: NDArray[np.intp]
    is_marked: NDArray[np.bool_]

    def together(self, probability: NDArray[np.float32]) -> NDArray[np.float32]:
        """steps × signs, all of it given to the leading ones."""
        united = probability.copy()
        np.add.at(united.T, self.leading, probability.T[self.following])
        united[:, self.following] = 0
        return united

    def likeliest(self, row: NDArray[np.float32], leading: int) -> int:
        """Which of the signs that this one leads, and itself, is most probable in one step; with a mark only if clear."""
        led = self.leading == leading
        group: list[int] = [
            leading,
            *self.following[led & (~self.is_marked | (row[self.following] > _CLEAR_MARK))].tolist(),
        ]
        return max(group, key=lambda number: float(row[number]))


def twins_among(signs: Sequence[str]) -> Twins:
    """Of these signs, by their numbers: each with the one that leads it, where that is among them too."""
    leaders = {sign: number for number, sign in enumerate(signs)}
    pairs = [
        (leaders[_leader(sign)], number, is_marked(sign))
        for number, sign in enumerate(signs)
        if _leader(sign) != sign and _leader(sign) in leaders
    ]
    leading, following, marked = zip(*pairs, strict=True) if pairs else ((), (), ())
    return Twins(np.array(leading, np.intp), np.array(following, np.intp), np.array(marked, np.bool_))


def is_marked(sign: str) -> bool:
    """Whether this is a Latin letter with a mark that hardly any name on a Japanese card has (ş, ň; not é, ō)."""
    is_rare = len(sign) == 1 and ord(sign) >= _FIRST_RARE and sign not in LONG_VOWELS
    return is_rare and "LATIN" in unicodedata.name(sign, "") and _plain(sign).isascii()


def _plain(letter: str) -> str:
    """Without its marks."""
    return _CROSSED.get(letter) or unicodedata.normalize("NFD", letter)[0]


def _leader(sign: str) -> str:
    if sign in _ALIKE:
        return _ALIKE[sign]
    if is_marked(sign):
        return _plain(sign)
    is_of_other_width = len(sign) == 1 and unicodedata.decomposition(sign).startswith(("<wide>", "<narrow>"))
    return unicodedata.normalize("NFKC", sign) if is_of_other_width else sign
