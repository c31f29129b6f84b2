"""Printed kana held against the Latin letters of the card: they are read apart, so that what both say is right.

さいだ beside saita-hidekazu@ is in doubt, and さいた where the engine thought of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Levenshtein

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar import known_names
from ocr.fields.grammar.name_reading import is_voiced_otherwise
from ocr.fields.grammar.person import NameSplit
from ocr.fields.grammar.romaji import one_spelling, romaji
from ocr.fields.text.normalise import hiragana, katakana, large_kana
from ocr.reading import FieldName, Repair
from resources.lexicons import english_words

_PARTS = (FieldName.FAMILY_NAME_KANA, FieldName.GIVEN_NAME_KANA)
_PAIR = 2
# Shorter words of an e-mail address are initials or by chance alike.
_LEAST_LETTERS = 3
# What the engine thinks less likely than this it does not mean.
_LEAST_PROBABILITY = 0.005


@dataclass(frozen=True, slots=True)
class Spelling:
    """The two words of the Latin name, none where there is no such, and what stands before the @ of e-mail addresses."""

    latin: tuple[str, ...]
    mailboxes: tuple[str, ...]

    def agrees(self, kana: str, other: str) -> bool:
        """Whether Latin letters spell the kana of one part of a name in full; other are those of its other part."""
        word, beside = _spelt(kana), _spelt(other)
        if len(self.latin) == _PAIR and word in map(one_spelling, self.latin):  # family and given
            return True
        initial = beside[:1]
        made = {word, word + beside, beside + word, word + initial, initial + word}
        found = {one for box in self.mailboxes for one in (one_spelling(box), *_words(box))}
        return len(word) >= _LEAST_LETTERS and bool(made & found)

    def contradicts(self, kana: str, other: str) -> bool:
        """Whether they spell something else where that part must stand: beside the other part, or much like this one."""
        if self.agrees(kana, other):
            return False
        word, beside = _spelt(kana), _spelt(other)
        written = [[each.lower() for each in self.latin], *map(_written, self.mailboxes)]
        for pair in (each for each in written if len(each) == _PAIR):
            spelt = [one_spelling(each) for each in pair]
            if beside in spelt and spelt[0] != spelt[1]:
                at = 1 - spelt.index(beside)
                if _may_be_name(pair[at]) and not _same_but_length(spelt[at], word):
                    return True
        words = {one_spelling(each) for pair in written for each in pair} | set(map(one_spelling, self.mailboxes))
        return any(_is_near(each, word) for each in words)


def with_spelling(findings: Sequence[Finding], spelling: Spelling, split: NameSplit | None = None) -> list[Finding]:
    """The findings of a printed reading with what Latin letters say of it: right, put right, or in doubt. split is the
    name that it reads.
    """
    parts = {each.name: each for each in findings if each.name in _PARTS and Evidence.GUESSED not in each.evidence}
    if len(parts) != len(_PARTS):
        return list(findings)
    family, given = (parts[name] for name in _PARTS)
    families = known_names.readings_of_family(split.family) if split else ()
    givens = known_names.readings_of_given(split.given) if split else ()
    told = {
        family.name: _told(family, given, spelling, families),
        given.name: _told(given, family, spelling, givens),
    }
    whole = _whole_evidence([each.evidence for each in told.values()])
    return [
        told[each.name]
        if each.name in told
        else _whole(each, told, whole)
        if each.name is FieldName.NAME_KANA
        else each
        for each in findings
    ]


def _whole_evidence(parts: Sequence[frozenset[Evidence]]) -> set[Evidence]:
    against = {Evidence.SPELT_OTHERWISE, Evidence.VARIANT_POSSIBLE} & {one for each in parts for one in each}
    is_alike = all(Evidence.SPELT_ALIKE in each for each in parts)
    return {Evidence.SPELT_ALIKE} if is_alike else against


def _whole(finding: Finding, told: dict[FieldName, Finding], evidence: set[Evidence]) -> Finding:
    value = " ".join(told[name].value for name in _PARTS)
    repaired = {Evidence.REPAIRED} if value != finding.value else set()
    repair = Repair(finding.printed, Evidence.EMAIL_NAME.value) if repaired else finding.repair
    return replace(finding, value=value, repair=repair).with_evidence(*evidence, *repaired)


def _told(part: Finding, other: Finding, spelling: Spelling, known: Sequence[str]) -> Finding:
    if spelling.agrees(part.value, other.value):
        return part.with_evidence(Evidence.SPELT_ALIKE)
    is_contradicted = spelling.contradicts(part.value, other.value)
    readings = set(_reread(part, _LEAST_PROBABILITY)) if is_contradicted else set()
    for meant in (readings, set(_near(part.value, known, only_voice=not is_contradicted))):
        spelt = {each for each in meant if spelling.agrees(each, other.value)}
        if len(spelt) == 1:
            repair = Repair(part.printed, Evidence.EMAIL_NAME.value)
            told = replace(part, value=spelt.pop(), repair=repair)
            return told.with_evidence(Evidence.SPELT_ALIKE, Evidence.REPAIRED)
    if is_contradicted:
        return part.with_evidence(Evidence.SPELT_OTHERWISE)
    return _doubted(part, known)


# What the engine thinks less likely than this it does not mean, where no letters tell that it must mean another.
_LEAST_RIVAL = 0.02


def _doubted(part: Finding, known: Sequence[str]) -> Finding:
    """A reading in doubt where the name has another that may have been printed as well: with other marks of voice (加藤
    かどう), or with a sign that the engine considered (直純 なおすみ, なおずみ); kana in the size that alone is known (かつた).
    """
    plain = katakana(part.value)
    rivals = {each for each in _reread(part, _LEAST_RIVAL) if katakana(each) in known}
    if not rivals and not is_voiced_otherwise(plain, known):
        return part
    sized = {each for each in rivals if large_kana(each) == large_kana(plain)} if plain not in known else set()
    value = sized.pop() if len(sized) == 1 else part.value
    repaired = {Evidence.REPAIRED} if value != part.value else set()
    return replace(part, value=value).with_evidence(Evidence.VARIANT_POSSIBLE, *repaired)


def _reread(part: Finding, least: float) -> Iterator[str]:
    """The kana with one sign replaced by another that the engine thought of, at least so probable."""
    for span in part.spans:
        signs = [each for each in span.characters if not each.text.isspace()]
        at = "".join(each.text for each in signs).find(part.value)
        for place, sign in enumerate(signs[at : at + len(part.value)] if at >= 0 else ()):
            for other in sign.alternatives:
                if other.probability >= least and len(other.text) == 1:
                    yield part.value[:place] + other.text + part.value[place + 1 :]


def _near(value: str, known: Sequence[str], *, only_voice: bool) -> Iterator[str]:
    """The readings of the dictionaries that what is none of them may stand for: with other marks of voice (かとう for かどう),
    else with one sign more (みしま for みま) or one other.
    """
    if katakana(value) in known:
        return
    is_hiragana = hiragana(value) == value
    for reading in known:
        word = hiragana(reading) if is_hiragana else reading
        if is_voiced_otherwise(katakana(value), (reading,)) or (not only_voice and _is_one_sign_off(word, value)):
            yield word


def _is_one_sign_off(word: str, value: str) -> bool:
    if len(word) == len(value):
        return sum(one != other for one, other in zip(word, value, strict=True)) == 1
    return any(word[:at] + word[at + 1 :] == value for at in range(len(word)))


def _spelt(kana: str) -> str:
    return one_spelling(romaji(kana))


def _words(mailbox: str) -> list[str]:
    return [one_spelling(each) for each in _written(mailbox)]


def _written(mailbox: str) -> list[str]:
    return [each.lower() for each in re.split(r"[^A-Za-z]+", mailbox) if each]


def _may_be_name(word: str) -> bool:
    """No initial, and no word of a post or a label: fujii+sales. Japanese names have no l."""
    return len(word) >= _LEAST_LETTERS and "l" not in word and word not in english_words()


_LONG = re.compile(r"(.)\1|(?<=[aeiou])h(?![aeiouy])|(?<=o)u")


def _same_but_length(one: str, other: str) -> bool:
    """Whether two spellings differ in long vowels and doubled letters alone, which people write as they like."""
    short = [_LONG.sub(lambda found: found[1] or "", each) for each in (one, other)]
    return short[0] == short[1] or short[0].startswith(short[1]) or short[1].startswith(short[0])


_LEAST_ALIKE = 4


def _is_near(one: str, other: str) -> bool:
    """Whether one is the other with a sound or two changed: saita, saida; an initial before or behind it is no sound."""
    if min(len(one), len(other)) < _LEAST_ALIKE or _same_but_length(one, other) or other in (one[1:], one[:-1]):
        return False
    return Levenshtein.distance(one, other) <= len(other) // 4
