"""The reading of a name in kana, with its parts."""

from __future__ import annotations

from dataclasses import replace

from ocr.fields import known_names, latin_name, name_reading
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.layout import Span
from ocr.fields.normalise import compact, hiragana, katakana
from ocr.fields.person import NameSplit
from ocr.reading import FieldName, Repair


def reading_findings(reading: Span, split: NameSplit | None) -> list[Finding]:
    evidence = {Evidence.BESIDE_NAME}
    agrees = bool(split and name_reading.reading_agrees(split, reading.text))
    if agrees:
        evidence.add(Evidence.READING_AGREES)
    words = _words_of_reading(reading.text, split)
    repair = None
    if compact(reading.text) != "".join(words):
        evidence.add(Evidence.REPAIRED)
        repair = Repair(reading.printed, Evidence.READING_AGREES.value)
    if len(words) == 2:
        evidence.add(Evidence.PRINTED_SPACE)
    shared, proved = frozenset(evidence), (reading,) if agrees else ()
    whole = Finding(FieldName.NAME_KANA, " ".join(words), reading.printed, (reading,), shared, proved=proved)
    findings = [replace(whole, repair=repair)]
    if len(words) == 2:
        parts = zip((FieldName.FAMILY_NAME_KANA, FieldName.GIVEN_NAME_KANA), words, strict=True)
        findings += [
            Finding(part, value, value, (reading,), shared, derived=True, proved=proved) for part, value in parts
        ]
    return findings


def derived_reading_findings(
    name: Span, split: NameSplit, latin: Span | None, words: list[str], locals_: list[str]
) -> list[Finding]:
    """The reading of a name whose kana are not printed, as its Latin spelling or its e-mail address tell it."""
    pair = latin_name.reading_of_latin(words, split)
    source, told = (latin or name), Evidence.READING_AGREES
    if pair is None:
        found = {each for local in locals_ if (each := latin_name.reading_of_local_part(local, split))}
        pair = next(iter(found)) if len(found) == 1 else None
        source, told = name, Evidence.EMAIL_NAME
    if pair is None:
        return []
    evidence = frozenset({told, Evidence.GUESSED})
    names = (FieldName.NAME_KANA, FieldName.FAMILY_NAME_KANA, FieldName.GIVEN_NAME_KANA)
    values = (" ".join(pair), *pair)
    return [
        Finding(field, value, source.printed, (source,), evidence, derived=True)
        for field, value in zip(names, values, strict=True)
    ]


def _words_of_reading(kana: str, split: NameSplit | None) -> list[str]:
    """The reading as family and given name, in the script it is printed in, as the dictionaries have it."""
    known = name_reading.agreeing_reading(split, kana) if split else None
    if known:
        return [hiragana(word) if _is_hiragana(kana) else word for word in known]
    words = kana.replace("・", " ").split()
    return _cut_reading(compact(kana), split) if len(words) != 2 and split else words


def _is_hiragana(kana: str) -> bool:
    return sum("ぁ" <= sign <= "ゖ" for sign in kana) > len(compact(kana)) / 2


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
