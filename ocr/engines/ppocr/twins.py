"""Signs that are one character in two widths or shapes (: and ：, · and ・, ○ and 〇).

The network shares its probability out between them. Unless it counts together, a clear colon looks doubtful, is read
twice where one width leads on its left and the other on its right, or loses to a third sign.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_ALIKE = dict.fromkeys("·•", "・") | dict.fromkeys("－−‐–—―", "-") | {"○": "〇", "\u3000": " ", "～": "〜"}


@dataclass(frozen=True, slots=True)
class Twins:
    """Numbers of signs, two by two. A sign may lead several."""

    leading: NDArray[np.intp]
    following: NDArray[np.intp]

    def together(self, probability: NDArray[np.float32]) -> NDArray[np.float32]:
        """steps × signs, all of it given to the leading ones."""
        united = probability.copy()
        np.add.at(united.T, self.leading, probability.T[self.following])
        united[:, self.following] = 0
        return united

    def likeliest(self, row: NDArray[np.float32], leading: int) -> int:
        """Which of the signs that this one leads, and itself, is most probable in one step."""
        group: list[int] = [leading, *self.following[self.leading == leading].tolist()]
        return max(group, key=lambda number: float(row[number]))


def twins_among(signs: Sequence[str]) -> Twins:
    leaders = {sign: number for number, sign in enumerate(signs)}
    pairs = [
        (leaders[_leader(sign)], number)
        for number, sign in enumerate(signs)
        if _leader(sign) != sign and _leader(sign) in leaders
    ]
    leading, following = zip(*pairs, strict=True) if pairs else ((), ())
    return Twins(np.array(leading, np.intp), np.array(following, np.intp))


def _leader(sign: str) -> str:
    if sign in _ALIKE:
        return _ALIKE[sign]
    is_of_other_width = len(sign) == 1 and unicodedata.decomposition(sign).startswith(("<wide>", "<narrow>"))
    return unicodedata.normalize("NFKC", sign) if is_of_other_width else sign
