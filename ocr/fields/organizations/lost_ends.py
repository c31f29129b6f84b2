"""Names whose last word lacks its last sign, as an edge of a scan or of a band takes it: 向井信託銀 for 向井信託銀行."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from ocr.fields.grammar import organization as org
from ocr.fields.grammar.words import are_words
from resources.lexicons import organization_words

_LEAST_STUMP = 3
# A stump in hiragana is a name of its own more often: いちご, of which there is いちご園.
_STUMP = re.compile(rf"[一-鿿]{{{_LEAST_STUMP},}}|[ァ-ヺー]{{{_LEAST_STUMP},}}")
_LONGEST_STUMP = 10


def with_whole_end(name: str) -> str:
    """The name with its last word whole, where only one known word begins so and the stump is no word itself."""
    form = org.end_of_name(name)
    words = _lost_words(name[:form])
    if len(words) != 1:
        return name
    return name[:form] + words[0][-1] + name[form:]


def may_lack_end(name: str) -> bool:
    """Whether a name ends with a known word of organisations but for its last sign."""
    return bool(_lost_words(name[: org.end_of_name(name)]))


def _lost_words(own: str) -> tuple[str, ...]:
    """The known words of which the end of a name is all but the last sign; none where that end is a word."""
    for length in range(min(_LONGEST_STUMP, len(own) - 1), _LEAST_STUMP - 1, -1):
        end = own[-length:]
        if end in _known() or are_words(end):
            return ()
        if words := _by_stump().get(end):
            return tuple(words)
    return ()


_KINDS = ("institution", "trade", "house")


@cache
def _known() -> frozenset[str]:
    return frozenset(word for kind in _KINDS for word in organization_words(kind))


@cache
def _by_stump() -> dict[str, list[str]]:
    words = defaultdict(list)
    for word in sorted(_known()):
        if _STUMP.fullmatch(word[:-1]):
            words[word[:-1]].append(word)
    return dict(words)
