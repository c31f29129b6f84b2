"""The person on the card: which piece is the name, which its reading, which its Latin spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ocr.fields import person
from ocr.fields.agreement import made_from_name, without_glued_label
from ocr.fields.contacts import Contacts
from ocr.fields.english_position import english_position_parts
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.layout import Span, follows, same_row
from ocr.fields.normalise import compact, is_japanese, is_kana
from ocr.fields.organization import has_legal_form_inside, share_of_words, standing_of
from ocr.fields.person import NameSplit
from ocr.fields.position import position_parts
from ocr.fields.readings import derived_reading_findings, reading_findings
from ocr.fields.reread import reread
from ocr.fields.tidy import tidy
from ocr.reading import FieldName, Repair


@dataclass(slots=True)
class Person:
    """What was found about the person, with the name as split and the two words of its Latin spelling."""

    findings: list[Finding] = field(default_factory=list)
    split: NameSplit | None = None
    latin: list[str] = field(default_factory=list)


def find_person(pieces: list[Span], contacts: Contacts) -> tuple[Person, list[Span]]:
    """Name, reading and Latin name with their parts, and the pieces left over."""
    kana = [each for each in pieces if person.can_be_kana_name(each.text) and position_parts(each.text) is None]
    found = Person()
    used: list[Span] = []
    name = _name_piece(pieces, kana, contacts) or _kana_name_piece(pieces) or _likely_name_piece(pieces)
    reading = _reading_of(name, [each for each in kana if each != name]) if name else None
    if name:
        found.split = person.best_split(reread(name), reading.text if reading else "")
        used.append(name)
    if reading:
        used.append(reading)
    latin = _latin_piece([each for each in pieces if each not in used], name)
    if latin:
        used.append(latin)
        found.latin = person.with_lost_spaces(latin.text).replace(",", " ").split()
    if name:
        evidence = frozenset(_name_evidence(name, found, reading, pieces, contacts))
        found.findings += _name_findings(name, found, evidence)
    if reading:
        found.findings += reading_findings(reading, found.split)
    elif name and found.split:
        found.findings += derived_reading_findings(name, found.split, latin, found.latin, _locals(contacts))
    if latin:
        found.findings.append(_latin_finding(latin, found, contacts))
    return found, [piece for piece in pieces if piece not in used]


def _name_piece(pieces: list[Span], kana: list[Span], contacts: Contacts) -> Span | None:
    found = [each for each in pieces if person.can_be_name(each.text) and not has_legal_form_inside(each.text)]
    scored = [(_name_score(each, pieces, kana, contacts), each) for each in found]
    scored = [pair for pair in scored if pair[0] > 0]
    return max(scored, key=lambda pair: pair[0])[1] if scored else None


def _kana_name_piece(pieces: list[Span]) -> Span | None:
    """A name in kana alone, as foreigners and some Japanese write theirs: only in large print."""
    found = [each for each in pieces if person.can_be_katakana_name(each.text) or _is_two_kana_words(each.text)]
    largest = max((each.line.size_px for each in pieces), default=0.0)
    return next(
        (each for each in found if each.line.size_px > 0.8 * largest and position_parts(each.text) is None), None
    )


def _is_two_kana_words(text: str) -> bool:
    words = text.split()
    if not all(person.can_be_kana_name(word) for word in words):
        return False
    return len(words) == 2 or (len(words) == 1 and person.is_kana_name(text))


def _likely_name_piece(pieces: list[Span]) -> Span | None:
    """A name that no dictionary has: the largest print, two to six signs, and no words of business."""
    largest = max((each.line.size_px for each in pieces), default=0.0)
    found = [
        each
        for each in pieces
        if person.can_be_name(each.text)
        and each.line.size_px >= 0.95 * largest
        and len(compact(each.text)) <= _LONGEST_UNKNOWN
        and position_parts(each.text) is None
        and standing_of(each.text) is None
        and not share_of_words(compact(each.text))
    ]
    small = [each for each in pieces if each.line.size_px < 0.8 * largest]
    return found[0] if len(found) == 1 and small else None


_LONGEST_UNKNOWN = 6


def _name_score(piece: Span, pieces: list[Span], kana: list[Span], contacts: Contacts) -> float:
    """How much a piece looks like the name: known names, size, a reading and an e-mail address that agree."""
    split = person.best_split(piece.text)
    if split is None:
        return 0.0
    largest = max(each.line.size_px for each in pieces)
    spaced = len(piece.text.split()) > 1
    is_read = any(person.reading_agrees(split, each.text) for each in kana)
    is_mailed = _email_agrees(split, [], contacts)
    if not (split.family_known or spaced or is_read or is_mailed) or _is_business(piece.text, split):
        return 0.0
    score = 2.0 * split.family_known + 2.0 * split.given_known + 3.0 * piece.line.size_px / largest
    score += 1.0 * spaced + 4.0 * is_read + 3.0 * is_mailed
    if position_parts(piece.text) is not None:
        score -= 5.0
    return score - 3.0


def _is_business(text: str, split: NameSplit) -> bool:
    """Whether a text is rather words of business (不動産仲介) than a name: most of it is, and the name is not known."""
    if len(text.split()) == 2 and (split.common or (split.family_known and split.given_known)):
        return False
    return share_of_words(compact(text)) > 0.5 and not (split.common and (split.given_known or is_kana(split.given)))


def _reading_of(name: Span, kana: list[Span]) -> Span | None:
    """The kana line nearest to the name, rather one that can be its reading."""
    split = person.best_split(name.text)
    agreeing = [each for each in kana if split and person.reading_agrees(split, each.text)]
    near = [each for each in kana if _beside(each, name) and len(compact(each.text)) >= 3]
    return next(iter(agreeing + near), None)


def _beside(one: Span, other: Span) -> bool:
    if one.line.vertical != other.line.vertical:
        return False
    return same_row(one.line, other.line) or follows(one.line, other.line, 3.0) or follows(other.line, one.line, 3.0)


def _name_findings(name: Span, found: Person, evidence: frozenset[Evidence]) -> list[Finding]:
    split = found.split
    if split is None:
        return [Finding(FieldName.NAME, tidy(name.printed), name.printed, (name,), evidence)]
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
            Finding(part, value, value, (name,), evidence | contested, derived=True, proved=proved)
            for part, value in parts
        ),
    ]


def _is_settled(evidence: frozenset[Evidence]) -> bool:
    """Whether something besides the signs tells where the family name ends."""
    return bool(evidence & {Evidence.PRINTED_SPACE, Evidence.READING_AGREES, Evidence.EMAIL_NAME})


def _name_evidence(
    name: Span, found: Person, reading: Span | None, pieces: list[Span], contacts: Contacts
) -> Iterator[Evidence]:
    if name.line.size_px >= max(each.line.size_px for each in pieces):
        yield Evidence.LARGEST
    if len(name.text.split()) == 2 and (not found.split or name.text.split()[0] == found.split.family):
        yield Evidence.PRINTED_SPACE
    if found.split:
        yield from _split_evidence(found.split, reading)
        if compact(name.text) != found.split.family + found.split.given:
            yield Evidence.REPAIRED
        if person.latin_agrees(found.latin, found.split):
            yield Evidence.READING_AGREES
        if _email_agrees(found.split, found.latin, contacts):
            yield Evidence.EMAIL_NAME


def _split_evidence(split: NameSplit, reading: Span | None) -> Iterator[Evidence]:
    if split.family_known:
        yield Evidence.SURNAME if split.common else Evidence.RARE_SURNAME
    if split.given_known:
        yield Evidence.GIVEN_NAME
    if reading and person.reading_agrees(split, reading.text):
        yield Evidence.READING_AGREES
    elif reading and person.reading_contradicts(split, reading.text):
        yield Evidence.READING_CONTRADICTS
    if person.may_hide_variant(split.family):
        yield Evidence.VARIANT_POSSIBLE


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
            if person.readings_of_family(family) and person.readings_of_given(given):
                return True
    return False


def _latin_piece(pieces: list[Span], name: Span | None) -> Span | None:
    found = [each for each in pieces if not is_japanese(each.text) and person.can_be_latin_name(each.text)]
    found = [each for each in found if english_position_parts(each.text) is None]

    def score(piece: Span) -> float:
        near = 2.0 if name and _beside(piece, name) else 0.0
        return 3.0 * person.latin_name_is_known(piece.text) + near + 0.01 * piece.line.size_px

    return max(found, key=score, default=None)


def _latin_finding(latin: Span, found: Person, contacts: Contacts) -> Finding:
    evidence = set()
    known = person.latin_name_is_known(latin.text)
    if known:
        evidence |= {Evidence.SURNAME, Evidence.GIVEN_NAME}
    agrees = bool(found.split and person.latin_agrees(found.latin, found.split))
    if agrees:
        evidence.add(Evidence.READING_AGREES)
    email = any(made_from_name(local, None, found.latin) for local in _locals(contacts))
    if email:
        evidence.add(Evidence.EMAIL_NAME)
    proved = (latin,) if agrees or (known and email) else ()
    value = re.sub(r"\s+", " ", person.with_lost_spaces(latin.printed))
    return Finding(FieldName.NAME_EN, value, latin.printed, (latin,), frozenset(evidence), proved=proved)


def _email_agrees(split: NameSplit, latin: list[str], contacts: Contacts) -> bool:
    return any(made_from_name(local, split, latin) for local in _locals(contacts))


def _locals(contacts: Contacts) -> list[str]:
    found = [each.value.partition("@")[0] for each in contacts.of(FieldName.EMAIL)]
    return found + [without_glued_label(each) for each in found]
