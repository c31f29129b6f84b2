"""Text read again with the signs that the engine considered second best, where the dictionaries know better."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ocr.fields import person
from ocr.fields.layout import Span

# Old and rare forms that engines give too often; their present form is far more frequent in names.
_OLD_FORMS = frozenset("學專曾豐帶會國廣澤與壽實惠眞榮薰巖德彌")
# Less than this, and the engine knew better than the frequency of names.
_LEAST_PROBABILITY = 0.15


# Kana behind which a large one may be a small one: りよう, りょう.
_SMALL = re.compile(r"(?<=[きしちにひみりぎじびぴキシチニヒミリギジビピ])[やゆよヤユヨ]")
_TO_SMALL = dict(zip("やゆよヤユヨ", "ゃゅょャュョ", strict=True))


def reread(name: Span) -> str:
    """The name's text, with one sign replaced by an alternative where that makes an unknown name a known one."""
    candidates = [name.text, *_alternatives(name), _SMALL.sub(lambda sign: _TO_SMALL[sign[0]], name.text)]
    return max(candidates, key=lambda text: (_knowledge(text), -candidates.index(text)))


def reread_known(span: Span, is_known: Callable[[str], bool]) -> str | None:
    """The text of a span with one sign replaced by an alternative, however unlikely, that makes it all known words."""
    found = [text for text in _alternatives(span, 0.0) if is_known(text)]
    return found[0] if len(set(found)) == 1 else None


# What the engine thinks less likely than this it does not mean.
_LEAST_RIVAL = 0.02


def has_rival(span: Span, is_known: Callable[[str], bool]) -> bool:
    """Whether another sign that the engine considered would make known words too: then knowing them proves nothing."""
    return any(is_known(text) for text in _alternatives(span, _LEAST_RIVAL))


def _alternatives(span: Span, least: float = _LEAST_PROBABILITY) -> Iterator[str]:
    text = span.text
    signs = [place for place, sign in enumerate(text) if not sign.isspace()]
    characters = [each for each in span.characters if not each.text.isspace()]
    if len(signs) != len(characters):
        return
    for place, character in zip(signs, characters, strict=True):
        for other in character.alternatives:
            if other.probability >= least and len(other.text) == 1:
                yield text[:place] + other.text + text[place + 1 :]


def _knowledge(text: str) -> tuple[int, int]:
    """How much of a name the dictionaries know, and how few rare forms it has."""
    split = person.best_split(text)
    known = split.family_known + split.given_known + split.common if split else 0
    return known, -sum(sign in _OLD_FORMS for sign in text)
