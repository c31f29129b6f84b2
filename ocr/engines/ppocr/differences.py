"""Where two looks at a mail or web address differ: in its letters and digits, not in their case and accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from ocr.engines.ppocr.decoding import Sign

# Told from each other, but no look reads every one of them; long dashes stand for either of two.
_MARKS = frozenset(".-_/")


@dataclass(frozen=True, slots=True)
class Difference:
    """One sign of the other look instead of the sign at this place, or before it (is_more); none where it lacks it."""

    place: int
    other: Sign | None
    is_more: bool = False

    @property
    def meaning(self) -> tuple[int, bool, str]:
        """The same for two looks that differ alike."""
        return self.place, self.is_more, _fold(self.other.text) if self.other else ""


def differences(signs: Sequence[Sign], others: Sequence[Sign]) -> list[Difference]:
    """In order. What the others have before the first sign and behind the last is not of the address."""
    places = [place for place, sign in enumerate(signs) if _counts(sign)]
    counted = [sign for sign in others if _counts(sign)]
    ours, theirs = ([_fold(sign.text) for sign in each] for each in ([signs[place] for place in places], counted))
    found = []
    for edit in Levenshtein.editops(ours, theirs):
        if edit.tag == "insert":
            if 0 < edit.src_pos < len(ours) and theirs[edit.dest_pos] not in _MARKS:
                found.append(Difference(places[edit.src_pos], counted[edit.dest_pos], is_more=True))
        elif edit.tag == "replace":
            found.append(Difference(places[edit.src_pos], counted[edit.dest_pos]))
        elif ours[edit.src_pos] not in _MARKS:
            found.append(Difference(places[edit.src_pos], None))
    return found


def _counts(sign: Sign) -> bool:
    text = _fold(sign.text)
    return len(text) == 1 and text.isascii() and (text.isalnum() or text == "@" or text in _MARKS)


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()
