"""Text read again with the signs that the engine considered second best, where the dictionaries know better."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator

from ocr.fields.grammar import person
from ocr.fields.text.layout import Span

# Old forms that engines know from Chinese print and give too often: in names of today's Japan hardly anybody has them.
_HARDLY_IN_NAMES = frozenset("黑穗霸冲增內步晝靜已")
# So many times as probable a sign must be in the engine's eyes to stand against a form that names have.
_SELDOMNESS = 4.0
# Log-odds for each of: a known family name, a common one, a known given name. By judgement.
_KNOWLEDGE = 1.5
# What the engine thinks less likely than this it does not mean, whatever the dictionaries know.
_LEAST_PROBABILITY = 0.02


# Kana behind which a large one may be a small one: りよう, りょう.
_SMALL = re.compile(r"(?<=[きしちにひみりぎじびぴキシチニヒミリギジビピ])[やゆよヤユヨ]")
_TO_SMALL = dict(zip("やゆよヤユヨ", "ゃゅょャュョ", strict=True))


def reread(name: Span) -> str:
    """The name's text, with one sign replaced by an alternative where that is likelier: the engine's probabilities and
    what the dictionaries know count together.
    """
    texts = {name.text: 1.0, _SMALL.sub(lambda sign: _TO_SMALL[sign[0]], name.text): 1.0, **_likelihoods(name)}
    read = _likelihood(name.text)
    return max(texts, key=lambda text: (texts[text] * _likelihood(text) / read, text == name.text))


def _likelihoods(name: Span) -> dict[str, float]:
    """Texts with one sign replaced, each with how probable the engine thinks it beside what it read."""
    return dict(_with_alternatives(name, _LEAST_PROBABILITY))


def _likelihood(text: str) -> float:
    """How much likelier a name is for what the dictionaries know of it: known parts, no form that names hardly have."""
    split = person.best_split(text)
    known = split.family_known + split.given_known + split.common if split else 0
    return float(math.exp(_KNOWLEDGE * known) * _SELDOMNESS ** -sum(sign in _HARDLY_IN_NAMES for sign in text))


def reread_known(span: Span, is_known: Callable[[str], bool]) -> str | None:
    """The text of a span with one sign replaced by an alternative, however unlikely, that makes it all known words."""
    found = [text for text in rereadings(span, 0.0) if is_known(text)]
    return found[0] if len(set(found)) == 1 else None


# What the engine thinks less likely than this it does not mean.
_LEAST_RIVAL = 0.02


def has_rival(span: Span, is_known: Callable[[str], bool]) -> bool:
    """Whether another sign that the engine considered would make known words too: then knowing them proves nothing."""
    return any(is_known(text) for text in rereadings(span, _LEAST_RIVAL))


def rereadings(span: Span, least: float) -> Iterator[str]:
    """The text of a span with one sign replaced by an alternative that the engine thinks at least so probable."""
    yield from (text for text, _ in _with_alternatives(span, least))


def _with_alternatives(span: Span, least: float) -> Iterator[tuple[str, float]]:
    """The text with one sign replaced, and how probable that sign is beside the one that was read."""
    text = span.text
    signs = [place for place, sign in enumerate(text) if not sign.isspace()]
    characters = [each for each in span.characters if not each.text.isspace()]
    if len(signs) != len(characters):
        return
    for place, character in zip(signs, characters, strict=True):
        for other in character.alternatives:
            if other.probability >= least and len(other.text) == 1:
                odds = other.probability / max(character.confidence, 0.1)
                yield text[:place] + other.text + text[place + 1 :], odds
