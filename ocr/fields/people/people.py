"""The person on the card: name, reading and Latin spelling, with their parts and what speaks for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.contacts.contacts import Contacts
from ocr.fields.grammar import known_names, latin_name, name_reading, person
from ocr.fields.grammar.name_spelling import spells_family
from ocr.fields.grammar.person import NameSplit
from ocr.fields.grammar.reread import reread
from ocr.fields.grammar.romaji import romaji
from ocr.fields.people.clues import Clues, clues_of
from ocr.fields.people.foreign_names import as_spelt
from ocr.fields.people.lost_signs import in_size_of_reading, with_lost_sign, with_lost_vowel, with_mailed_sign
from ocr.fields.people.mistaken_signs import in_kana_of_reading, with_mistaken_sign
from ocr.fields.people.name_pieces import latin_lines, latin_piece, name_piece, reading_of
from ocr.fields.people.readings import derived_reading_findings, reading_findings
from ocr.fields.people.spelt_names import Spelling, with_spelling
from ocr.fields.text.layout import Span
from ocr.fields.text.normalise import compact
from ocr.fields.text.tidy import tidy
from ocr.reading import Character, FieldName, Repair


@dataclass(slots=True)
class Person:
    """What was found about the person, with the name as split and the two words of its Latin spelling."""

    findings: list[Finding] = field(default_factory=list)
    split: NameSplit | None = None
    latin: list[str] = field(default_factory=list)


def find_person(pieces: list[Span], contacts: Contacts) -> tuple[Person, list[Span]]:
    """Name, reading and Latin name with their parts, and the pieces left over."""
    clues = clues_of(pieces, contacts)
    found = Person()
    name = name_piece(pieces, clues)
    kana = [each for each in clues.kana if each != name]
    reading = reading_of(name, kana) if name else _reading_alone(kana, clues)
    if name:
        found.split = _read_as(person.best_split(reread(name), _text(reading), clues.spelt), _text(reading), clues)
    used = [*([name] if name else []), *reading]
    free = [each for each in pieces if each not in used]
    latin = _latin(free, name, clues)
    if latin and not _spells_another(_text(latin), found.split, _text(reading)):
        used += latin
        found.latin = latin_name.words_of(_text(latin))
        found.findings.append(_latin_finding(latin, found, clues))
    kana_text = _text(reading)
    if reading:
        spelling = Spelling(tuple(found.latin), clues.mailboxes)
        told = with_spelling(reading_findings(reading, found.split), spelling, found.split)
        found.findings += told
        kana_text = told[0].value if Evidence.REPAIRED in told[0].evidence else kana_text
        found.split = in_size_of_reading(found.split, kana_text)
    elif name and found.split:
        found.findings += derived_reading_findings(name, found.split, latin or (name,), found.latin, clues.mailboxes)
    if name:
        evidence = frozenset(_name_evidence(name, found, kana_text, clues))
        found.findings += _name_findings(name, found, evidence, clues)
    return found, [piece for piece in pieces if piece not in used]


def _latin(pieces: list[Span], name: Span | None, clues: Clues) -> tuple[Span, ...]:
    """The name in Latin letters: in one piece that dictionaries know, else in two lines, else in one piece; or empty."""
    one = latin_piece(pieces, name, clues)
    if one and latin_name.latin_name_is_known(one.text):
        return (one,)
    return latin_lines(pieces, clues) or ((one,) if one else ())


def _spells_another(latin: str, split: NameSplit | None, reading: str) -> bool:
    """Whether two Latin words that are no known name contradict one whose reading is printed: VPof Engineering."""
    if split is None or not reading or not name_reading.reading_agrees(split, reading):
        return False
    return latin_name.latin_contradicts(latin_name.words_of(latin), split) and not latin_name.latin_name_is_known(latin)


def _read_as(split: NameSplit | None, reading: str, clues: Clues) -> NameSplit | None:
    """A name with the signs that its reading tells: of its size, taken for others, or lost."""
    words = reading.replace("・", " ").split()

    def agrees(name: NameSplit) -> bool:
        is_pair = len(words) == 2  # family and given
        return name_reading.parts_agree(name, *words) if is_pair else not reading and clues.spells(name)

    sized = in_kana_of_reading(in_size_of_reading(person.in_katakana(split), reading), reading)
    whole = with_lost_sign(with_mistaken_sign(sized, agrees), reading)
    return whole if reading else with_mailed_sign(whole, clues.mailed_words)


def _text(spans: Sequence[Span]) -> str:
    return " ".join(each.text for each in spans)


def _reading_alone(kana: list[Span], clues: Clues) -> list[Span]:
    """The reading of a name that was not read itself: two words of kana of which an e-mail address is made."""
    return next(([each] for each in kana if clues.is_mailed(None, [romaji(word) for word in each.text.split()])), [])


def _name_findings(name: Span, found: Person, evidence: frozenset[Evidence], clues: Clues) -> list[Finding]:
    split = found.split
    if split is None:
        plain = tidy(name.printed)
        whole = with_lost_vowel(plain)
        evidence |= {Evidence.VARIANT_POSSIBLE} if whole != plain else set()
        value = as_spelt(whole, (*found.latin, *clues.mailed_words))
        repair = Repair(name.printed, Evidence.EMAIL_NAME.value) if value != whole else None
        evidence |= {Evidence.REPAIRED} if repair else set()
        return [Finding(FieldName.NAME, value, name.printed, (name,), evidence, repair=repair)]
    if len(compact(name.text)) < len(split.family + split.given):
        evidence |= {Evidence.VARIANT_POSSIBLE}  # a sign that was never seen is a guess, however well it fits
    is_known = Evidence.GIVEN_NAME in evidence and bool({Evidence.SURNAME, Evidence.RARE_SURNAME} & evidence)
    proved = (name,) if is_known and not _has_rival(name, split) else ()
    parts = ((FieldName.FAMILY_NAME, split.family), (FieldName.GIVEN_NAME, split.given))
    repair = Repair(name.printed, Evidence.SURNAME.value) if Evidence.REPAIRED in evidence else None
    contested = {Evidence.SPLIT_CONTESTED} if split.contested and not _is_settled(evidence) else set()
    return [
        Finding(
            FieldName.NAME,
            f"{split.family} {split.given}",
            name.printed,
            (name,),
            evidence,
            proved=proved,
            repair=repair,
        ),
        *(
            Finding(
                part,
                value,
                value,
                (name,),
                (evidence | contested) - _not_of(part, name, split),
                derived=True,
                proved=proved,
            )
            for part, value in parts
        ),
    ]


def _not_of(part: FieldName, name: Span, split: NameSplit) -> set[Evidence]:
    """Evidence of a name that says nothing of a part of it: a variant is possible in the family or in the given name."""
    if part is FieldName.FAMILY_NAME:
        is_lost = len(compact(name.text)) < len(split.family + split.given)
        doubted = is_lost or known_names.may_hide_variant(_signs_of_family(name, split))
    else:
        doubted = known_names.is_unusually_written(split.given)
    return set() if doubted else {Evidence.VARIANT_POSSIBLE}


def _is_settled(evidence: frozenset[Evidence]) -> bool:
    """Whether something besides the signs tells where the family name ends."""
    return bool(evidence & {Evidence.PRINTED_SPACE, Evidence.READING_AGREES, Evidence.EMAIL_NAME})


def _name_evidence(name: Span, found: Person, reading: str, clues: Clues) -> Iterator[Evidence]:
    text = person.bare_name(name.text)
    if name.line.size_px >= clues.largest_px:
        yield Evidence.LARGEST
    if len(text.split()) == 2 and (not found.split or text.split()[0] == found.split.family):
        yield Evidence.PRINTED_SPACE
    if found.split:
        yield from _split_evidence(found.split, reading)
        family = _signs_of_family(name, found.split)
        if known_names.may_hide_variant(family) or known_names.is_unusually_written(found.split.given):
            yield Evidence.VARIANT_POSSIBLE
        if compact(text) != found.split.family + found.split.given:
            yield Evidence.REPAIRED
        yield from _spelling_evidence(found.split, found.latin, is_split=bool(reading) or len(text.split()) > 1)
        if clues.is_mailed(found.split, found.latin):
            yield Evidence.EMAIL_NAME
        elif name_reading.is_only_family(text, reading):
            yield Evidence.SPLIT_CONTESTED


def _spelling_evidence(split: NameSplit, latin: list[str], *, is_split: bool) -> Iterator[Evidence]:
    """What the Latin words beside a name say of it; is_split: a space or a reading tells where the family name ends."""
    if latin_name.latin_agrees(latin, split):
        yield Evidence.READING_AGREES
    elif _is_spelt_otherwise(latin, split):
        yield Evidence.READING_CONTRADICTS
    elif latin and not is_split:
        yield Evidence.SPLIT_CONTESTED


def _is_spelt_otherwise(latin: list[str], split: NameSplit) -> bool:
    """Whether two Latin words beside a name spell no reading of its family name, though it is known how that is read."""
    if not latin_name.latin_contradicts(latin, split):
        return False
    return not any(spells_family(word, split.family) for word in latin)


def _split_evidence(split: NameSplit, reading: str) -> Iterator[Evidence]:
    if split.family_known:
        yield Evidence.SURNAME if split.common else Evidence.RARE_SURNAME
    if split.given_known:
        yield Evidence.GIVEN_NAME
    if reading and name_reading.reading_agrees(split, reading):
        yield Evidence.READING_AGREES
    elif reading and name_reading.reading_contradicts(split, reading):
        yield Evidence.READING_CONTRADICTS


def _signs_of_family(name: Span, split: NameSplit) -> list[Character]:
    return [each for each in name.characters if not each.text.isspace()][: len(split.family)]


def _has_rival(name: Span, split: NameSplit) -> bool:
    """Whether another sign that the engine considered would give a known name too (斎藤, 斉藤; 学, 學)."""
    signs = [each for each in name.characters if not each.text.isspace()]
    text = split.family + split.given
    for place, sign in enumerate(signs):
        for other in sign.alternatives:
            if other.probability < 0.02 or len(signs) != len(text):
                continue
            rival = text[:place] + other.text + text[place + 1 :]
            family, given = rival[: len(split.family)], rival[len(split.family) :]
            if known_names.readings_of_family(family) and known_names.readings_of_given(given):
                return True
    return False


def _latin_finding(latin: tuple[Span, ...], found: Person, clues: Clues) -> Finding:
    text, printed = _text(latin), " ".join(each.printed for each in latin)
    evidence = {Evidence.JOINED} if len(latin) > 1 else set()
    known = latin_name.latin_name_is_known(text)
    if known:
        evidence |= {Evidence.SURNAME, Evidence.GIVEN_NAME}
    agrees = bool(found.split and latin_name.latin_agrees(found.latin, found.split))
    if agrees:
        evidence.add(Evidence.READING_AGREES)
    elif found.split and latin_name.latin_contradicts(found.latin, found.split):
        evidence.add(Evidence.READING_CONTRADICTS)
    if latin_name.may_be_small(text):
        evidence.add(Evidence.VARIANT_POSSIBLE)
    email = clues.is_mailed(None, found.latin)
    if email:
        evidence.add(Evidence.EMAIL_NAME)
    proved = latin if agrees or (known and email) else ()
    value = re.sub(r"\s+", " ", latin_name.with_lost_spaces(printed))
    value = latin_name.without_dust(value) if known else value
    value = latin_name.without_stray_comma(value, found.split) if found.split else value
    return Finding(FieldName.NAME_EN, value, printed, latin, frozenset(evidence), proved=proved)
