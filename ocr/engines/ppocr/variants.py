"""Variant kanji of the line told by their glyphs, where the network reads their usual form or some other sign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.reading import Alternative
from ocr.variants.classifier import Verdict, judge
from ocr.variants.families import Family, family_of
from ocr.variants.glyph import cut, ink_of

_MOST_ALTERNATIVES = 5


def with_variants(signs: Sequence[Sign], strip: Picture, *, vertical: bool) -> list[Sign]:
    """The same line. Every sign that has kin, and is large enough to tell, has the likeliest of them among its
    alternatives, be it ever so improbable: so the fields know that its glyph was looked at.
    """
    families = [family_of(sign.text) for sign in signs]
    if not any(families):
        return list(signs)
    ink = ink_of(strip)
    kept = []
    for sign, family in zip(signs, families, strict=True):
        glyph = cut(ink, sign.start, sign.end, sideways=vertical) if family else None
        kept.append(sign if family is None or glyph is None else _told(sign, family, judge(family, glyph, sign.text)))
    return kept


def _told(sign: Sign, family: Family, verdict: Verdict) -> Sign:
    """The probability that it is one of the family is the network's; which of them, the glyph's."""
    known = min(1.0, sign.confidence + sum(each.probability for each in sign.alternatives if each.text in family.signs))
    text = verdict.best if verdict.may_replace else sign.text
    confidence = known * verdict.shares[text]
    return replace(
        sign,
        text=text,
        confidence=confidence if verdict.may_replace else min(sign.confidence, confidence),
        alternatives=_others(sign, text, {each: known * share for each, share in verdict.shares.items()}),
    )


def _others(sign: Sign, text: str, shares: Mapping[str, float]) -> tuple[Alternative, ...]:
    strangers = [each for each in sign.alternatives if each.text not in shares]
    kin = [Alternative(each, share) for each, share in shares.items() if each != text]
    ranked = sorted((*strangers, *kin), key=lambda each: -each.probability)
    likeliest = max(kin, key=lambda each: each.probability)
    kept = ranked[:_MOST_ALTERNATIVES]
    return tuple(kept if likeliest in kept else (*kept[:-1], likeliest))
