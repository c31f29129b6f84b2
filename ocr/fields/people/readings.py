"""The reading of a name in kana, with its parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar import known_names, latin_name, name_reading
from ocr.fields.grammar.person import NameSplit
from ocr.fields.grammar.reread import rereadings
from ocr.fields.grammar.romaji import romaji
from ocr.fields.text.layout import Span
from ocr.fields.text.normalise import compact, hiragana, katakana, large_kana
from ocr.reading import FieldName, Repair


def reading_findings(reading: list[Span], split: NameSplit | None) -> list[Finding]:
    """The reading as printed in one piece, or in one for each part of the name."""
    evidence = {Evidence.BESIDE_NAME}
    text, printed, spans = (
        " ".join(each.text for each in reading),
        " ".join(each.printed for each in reading),
        tuple(reading),
    )
    text = _without_stray_end(_parted_at_dash(_reread(reading, split) or text, split), split)
    agrees = bool(split and name_reading.reading_agrees(split, text))
    if agrees:
        evidence.add(Evidence.READING_AGREES)
    elif split and name_reading.reading_contradicts(split, text):
        evidence.add(Evidence.READING_CONTRADICTS)
    if split and name_reading.is_only_family(split.family + split.given, text):
        evidence.add(Evidence.SPLIT_CONTESTED)
    words = _words_of_reading(text, split)
    repair = None
    if compact(" ".join(each.text for each in reading)) != "".join(words):
        evidence.add(Evidence.REPAIRED)
        repair = Repair(printed, Evidence.READING_AGREES.value)
    if len(words) == 2:
        evidence.add(Evidence.PRINTED_SPACE)
    shared, proved = frozenset(evidence), tuple(_of_told_size(spans)) if agrees else ()
    whole = Finding(FieldName.NAME_KANA, " ".join(words), printed, spans, shared, proved=proved)
    findings = [replace(whole, repair=repair)]
    if len(words) == 2:
        parts = zip((FieldName.FAMILY_NAME_KANA, FieldName.GIVEN_NAME_KANA), words, strict=True)
        findings += [Finding(part, value, value, spans, shared, derived=True, proved=proved) for part, value in parts]
    return findings


# The engine must consider a sign so probable before it takes the place of another in a reading.
_LEAST_MEANT = 0.02


def _reread(reading: list[Span], split: NameSplit | None) -> str | None:
    """The reading with one sign as the engine considered it too, where only that can be the name's: みほ for みぼ of 美穂."""
    words = [each.text for each in reading]
    if split is None or name_reading.reading_agrees(split, " ".join(words)):
        return None
    others = {
        " ".join([*words[:at], other, *words[at + 1 :]])
        for at, span in enumerate(reading)
        for other in rereadings(span, _LEAST_MEANT)
    }
    agreeing = [each for each in others if name_reading.reading_agrees(split, each)]
    return agreeing[0] if len(agreeing) == 1 else None


def _parted_at_dash(text: str, split: NameSplit | None) -> str:
    """A reading with a space for what is no long vowel but stands between the two parts: クツカケーコウジ of 沓掛 晃司."""
    if split is None or name_reading.reading_agrees(split, text):
        return text
    parted = (text[:at] + " " + text[at + 1 :] for at, sign in enumerate(text) if sign == "ー")
    return next((each for each in parted if name_reading.reading_agrees(split, each)), text)


def _without_stray_end(text: str, split: NameSplit | None) -> str:
    """A reading without the stroke behind it that reads as a kana: キョウコノ of 恭子."""
    if split is None or text[-1:] not in _STROKES or name_reading.reading_agrees(split, text):
        return text
    return text[:-1] if name_reading.reading_agrees(split, text[:-1]) else text


_STROKES = "ノー一"

# What the engine thinks less likely than this it does not mean.
_LEAST_RIVAL = 0.02


def _of_told_size(spans: Iterable[Span]) -> Iterator[Span]:
    """The signs of a reading but those that the engine may have given the wrong size: a name tells no size (きやん)."""
    for span in spans:
        for at in range(span.start, span.end):
            sign = Span(span.line, at, at + 1)
            others = (other for each in sign.characters for other in each.alternatives)
            same = (
                large_kana(other.text) == large_kana(sign.text) for other in others if other.probability >= _LEAST_RIVAL
            )
            if not any(same):
                yield sign


def derived_reading_findings(
    name: Span, split: NameSplit, latin: tuple[Span, ...], words: list[str], locals_: Iterable[str]
) -> list[Finding]:
    """The reading of a name whose kana are not printed, as its Latin spelling (latin, in those words) or its e-mail address
    tell it.
    """
    pair = latin_name.reading_of_latin(words, split)
    sources, told = latin, Evidence.READING_AGREES
    if pair is None:
        found = {each for local in locals_ if (each := latin_name.reading_of_local_part(local, split))}
        pair = next(iter(found)) if len(found) == 1 else None
        sources, told = (name,), Evidence.EMAIL_NAME
    if pair is None:
        return []
    evidence = frozenset({told, Evidence.GUESSED})
    names = (FieldName.NAME_KANA, FieldName.FAMILY_NAME_KANA, FieldName.GIVEN_NAME_KANA)
    values = (" ".join(pair), *pair)
    printed = " ".join(each.printed for each in sources)
    return [
        Finding(field, value, printed, sources, evidence, derived=True)
        for field, value in zip(names, values, strict=True)
    ]


def _words_of_reading(kana: str, split: NameSplit | None) -> list[str]:
    """The reading as family and given name, in the script it is printed in, parted where the dictionaries say.

    Small kana stay as printed where they can be small, and become what the dictionaries have where they cannot.
    """
    known = name_reading.agreeing_reading(split, kana) if split else None
    if known:
        plain = katakana(compact(kana))
        family, given = (_in_printed_size(word, each) for word, each in zip(known, _parted(plain, known), strict=True))
        givens = known_names.readings_of_given(split.given) if split else ()
        given = known[1] if known[1] in givens and given not in givens else given  # ヨシュキ is no reading of 善之
        return [hiragana(word) if _is_hiragana(kana) else word for word in (family, given)]
    words = kana.replace("・", " ").split()
    return _cut_reading(compact(kana), split) if len(words) != 2 and split else words


def _parted(plain: str, words: tuple[str, str]) -> tuple[str, str]:
    return plain[: len(words[0])], plain[len(words[0]) :]


# Small kana behind a sign that they can follow in Japanese names.
_RIGHTLY_SMALL = re.compile(r"(?<=[キシチニヒミリギジビピ])[ャュョ]|ッ(?=[カキクケコサシスセソタチツテトパピプペポ])")


def _in_printed_size(known: str, printed: str) -> str:
    """A reading of the dictionaries with the small kana of the print: dictionaries have キヤン, engines shrink no sign."""
    small = {place.start() for place in _RIGHTLY_SMALL.finditer(printed)}
    return "".join(printed[at] if at in small else sign for at, sign in enumerate(known))


def _is_hiragana(kana: str) -> bool:
    return sum("ぁ" <= sign <= "ゖ" for sign in kana) > sum("ァ" <= sign <= "ヺ" for sign in kana)


def _cut_reading(kana: str, split: NameSplit) -> list[str]:
    plain = katakana(kana)
    givens = known_names.readings_of_given(split.given)
    cuts = [
        len(family)
        for family in known_names.readings_of_family(split.family)
        if plain.startswith(family) and len(plain) > len(family) and plain[len(family)] not in "ンッャュョー"
    ]
    if not cuts:
        return [kana]
    best = max(cuts, key=lambda cut: (plain[cut:] in givens, cut))
    return [kana[:best], kana[best:]]


def in_latin(findings: Iterable[Finding]) -> list[str]:
    """The printed reading of a name in two words of Latin letters; empty where there is none."""
    readings = (each.value.split() for each in findings if each.name is FieldName.NAME_KANA and not each.derived)
    return next(([romaji(word) for word in words] for words in readings if len(words) == 2), [])
