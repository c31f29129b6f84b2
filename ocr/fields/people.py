"""The person on the card: which piece is the name, which its reading, which its Latin spelling."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields import person
from ocr.fields.contacts import Contacts
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.layout import Span, follows, same_row
from ocr.fields.normalise import compact, katakana
from ocr.fields.organization import has_legal_form_inside
from ocr.fields.person import NameSplit
from ocr.fields.position import english_position_parts, position_parts
from ocr.fields.posts import is_japanese
from ocr.reading import FieldName


def find_people(pieces: list[Span], contacts: Contacts) -> tuple[list[Finding], list[Span]]:
    """Name, reading and Latin name with their parts, and the pieces left over."""
    if not pieces:
        return [], pieces
    kana = [each for each in pieces if person.can_be_kana_name(each.text) and position_parts(each.text) is None]
    name = _name_piece(pieces, kana, contacts)
    findings: list[Finding] = []
    used: list[Span] = []
    split = None
    if name:
        reading = _reading_of(name, kana)
        split = person.best_split(name.text, reading.text if reading else "")
        used.append(name)
        findings += _name_findings(name, split, reading, pieces, contacts)
        if reading:
            used.append(reading)
            findings += _reading_findings(reading, split)
    latin = _latin_piece([each for each in pieces if each not in used], name)
    if latin:
        used.append(latin)
        findings.append(_latin_finding(latin, split, contacts))
    return findings, [piece for piece in pieces if piece not in used]


def _name_piece(pieces: list[Span], kana: list[Span], contacts: Contacts) -> Span | None:
    found = [each for each in pieces if person.can_be_name(each.text) and not has_legal_form_inside(each.text)]
    scored = [(_name_score(each, pieces, kana, contacts), each) for each in found]
    scored = [pair for pair in scored if pair[0] > 0]
    return max(scored, key=lambda pair: pair[0])[1] if scored else None


def _name_score(piece: Span, pieces: list[Span], kana: list[Span], contacts: Contacts) -> float:
    split = person.best_split(piece.text)
    if split is None:
        return 0.0
    largest = max(each.line.size_px for each in pieces)
    score = 2.0 * split.family_known + 2.0 * split.given_known + 3.0 * piece.line.size_px / largest
    score += 1.0 * (len(piece.text.split()) == 2)
    score += 4.0 * any(person.reading_agrees(split, each.text) for each in kana)
    score += 3.0 * _email_agrees(split, contacts)
    if position_parts(piece.text) is not None:
        score -= 5.0
    return score - 3.0


def _reading_of(name: Span, kana: list[Span]) -> Span | None:
    """The kana line nearest to the name, rather one that can be its reading."""
    if not kana:
        return None
    split = person.best_split(name.text)
    agreeing = [each for each in kana if split and person.reading_agrees(split, each.text)]
    if agreeing:
        return agreeing[0]
    near = [each for each in kana if _beside(each, name) and len(compact(each.text)) >= 3]
    return near[0] if near else None


def _beside(one: Span, other: Span) -> bool:
    return same_row(one.line, other.line) or follows(one.line, other.line, 3.0) or follows(other.line, one.line, 3.0)


def _name_findings(
    name: Span, split: NameSplit | None, reading: Span | None, pieces: list[Span], contacts: Contacts
) -> list[Finding]:
    if split is None:
        return [Finding(FieldName.NAME, name.printed, name.printed, (name,))]
    shared = frozenset(_name_evidence(name, split, reading, pieces, contacts))
    parts = ((FieldName.FAMILY_NAME, split.family), (FieldName.GIVEN_NAME, split.given))
    return [
        Finding(FieldName.NAME, f"{split.family} {split.given}", name.printed, (name,), shared),
        *(Finding(field, value, value, (name,), shared, derived=True) for field, value in parts),
    ]


def _name_evidence(
    name: Span, split: NameSplit, reading: Span | None, pieces: list[Span], contacts: Contacts
) -> Iterator[Evidence]:
    if split.family_known:
        yield Evidence.SURNAME
    if split.given_known:
        yield Evidence.GIVEN_NAME
    if len(name.text.split()) == 2:
        yield Evidence.PRINTED_SPACE
    if name.line.size_px >= max(each.line.size_px for each in pieces):
        yield Evidence.LARGEST
    if reading and person.reading_agrees(split, reading.text):
        yield Evidence.READING_AGREES
    elif reading and person.reading_contradicts(split, reading.text):
        yield Evidence.READING_CONTRADICTS
    if _email_agrees(split, contacts):
        yield Evidence.EMAIL_NAME
    if person.may_hide_variant(split.family):
        yield Evidence.VARIANT_POSSIBLE


def _reading_findings(reading: Span, split: NameSplit | None) -> list[Finding]:
    evidence = {Evidence.BESIDE_NAME}
    if split and person.reading_agrees(split, reading.text):
        evidence.add(Evidence.READING_AGREES)
    words = reading.text.replace("・", " ").split()
    if len(words) != 2 and split:
        words = _cut_reading(compact(reading.text), split)
    if len(words) == 2:
        evidence.add(Evidence.PRINTED_SPACE)
    shared = frozenset(evidence)
    findings = [Finding(FieldName.NAME_KANA, " ".join(words), reading.printed, (reading,), shared)]
    if len(words) == 2:
        parts = zip((FieldName.FAMILY_NAME_KANA, FieldName.GIVEN_NAME_KANA), words, strict=True)
        findings += [Finding(field, value, value, (reading,), shared, derived=True) for field, value in parts]
    return findings


def _cut_reading(kana: str, split: NameSplit) -> list[str]:
    plain = katakana(kana)
    for family in person.readings_of_family(split.family):
        if plain.startswith(family) and len(plain) > len(family):
            return [kana[: len(family)], kana[len(family) :]]
    return [kana]


def _latin_piece(pieces: list[Span], name: Span | None) -> Span | None:
    found = [each for each in pieces if not is_japanese(each.text) and person.can_be_latin_name(each.text)]
    found = [each for each in found if english_position_parts(each.text) is None]
    if not found:
        return None

    def score(piece: Span) -> float:
        near = 2.0 if name and _beside(piece, name) else 0.0
        return 3.0 * person.latin_name_is_known(piece.text) + near + 0.01 * piece.line.size_px

    return max(found, key=score)


def _latin_finding(latin: Span, split: NameSplit | None, contacts: Contacts) -> Finding:
    evidence = set()
    if person.latin_name_is_known(latin.text):
        evidence |= {Evidence.SURNAME, Evidence.GIVEN_NAME}
    if split:
        readings = (person.readings_of_family(split.family), person.readings_of_given(split.given))
        if person.latin_agrees(latin.text, readings):
            evidence.add(Evidence.READING_AGREES)
    words = latin.text.replace(",", " ").split()
    if len(words) == 2 and any(
        person.local_part_of_words_agrees(_local(each), words) for each in contacts.of(FieldName.EMAIL)
    ):
        evidence.add(Evidence.EMAIL_NAME)
    return Finding(FieldName.NAME_EN, " ".join(latin.printed.split()), latin.printed, (latin,), frozenset(evidence))


def _email_agrees(split: NameSplit, contacts: Contacts) -> bool:
    families, givens = person.readings_of_family(split.family), person.readings_of_given(split.given)
    return any(person.local_part_agrees(_local(each), families, givens) for each in contacts.of(FieldName.EMAIL))


def _local(email: Finding) -> str:
    return email.value.partition("@")[0]
