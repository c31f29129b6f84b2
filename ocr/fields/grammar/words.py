"""Common words in a text: what consists of them was hardly misread, for another word would have to look alike."""

from __future__ import annotations

from functools import lru_cache

from resources.lexicons import readings_of_word

_LONGEST = 12


def is_word(text: str) -> bool:
    """Whether a text is one common noun or the name of a place, of two signs at least."""
    return len(text) > 1 and bool(readings_of_word(text))


@lru_cache(maxsize=1024)
def are_words(text: str) -> bool:
    """Whether a text can be cut into common words without a rest."""
    reached = {0}
    for start in range(len(text)):
        if start in reached:
            ends = range(start + 2, min(start + _LONGEST, len(text)) + 1)
            reached |= {end for end in ends if is_word(text[start:end])}
    return len(text) > 1 and len(text) in reached
