"""Whose an e-mail address is: most are made from the name on the card, which proves them or puts them right."""

from __future__ import annotations

import re
from dataclasses import replace

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar import known_names, latin_name
from ocr.fields.grammar.lettered import has_letter_before
from ocr.fields.grammar.local_parts import (
    made_from_name,
    role_meant,
    stroke_meant,
    with_lost_letter,
    without_glued_label,
)
from ocr.fields.grammar.person import NameSplit
from ocr.fields.grammar.romaji import romaji
from ocr.fields.net.joints import with_joint_doubted
from ocr.fields.text.layout import Span
from ocr.reading import FieldName, Repair


def with_owner(findings: list[Finding], split: NameSplit | None, latin: list[str]) -> list[Finding]:
    """E-mail addresses made from the name of the person; a label glued to the front comes off where that helps."""
    return [
        with_joint_doubted(_of_person(each, split, latin), split, latin) if each.name is FieldName.EMAIL else each
        for each in findings
    ]


# What joins two words of a local part joins nothing before the @: a letter behind it was lost.
_OPEN_LOCAL = re.compile(r"[A-Za-z0-9][._-]\s?@")


def _of_person(email: Finding, split: NameSplit | None, latin: list[str]) -> Finding:
    email = _of_role(email)
    if _OPEN_LOCAL.search(email.printed):
        return email.with_evidence(Evidence.NAMES_DIFFER)
    if email.spans and has_letter_before(email.spans[0]):
        return _behind_letter(email, split, latin)
    if _is_letter_too_many(email, split, latin):
        return _without_letter(email, split, latin)
    return _owned(email, split, latin)


def _of_role(email: Finding) -> Finding:
    """The e-mail address of a job with its digit: eigyo1 read as eigyol."""
    local, _, domain = email.value.partition("@")
    meant = role_meant(local)
    return email if meant == local else _repaired(email, f"{meant}@{domain}")


def _repaired(email: Finding, value: str) -> Finding:
    read = email.repair.read if email.repair else email.value
    return replace(email, value=value, repair=Repair(read, Evidence.REPAIRED.value)).with_evidence(Evidence.REPAIRED)


def _owned(email: Finding, split: NameSplit | None, latin: list[str]) -> Finding:
    local, _, domain = email.value.partition("@")
    if _ends_in_one(local, split, latin):
        return _repaired(email, f"{local[:-1]}1@{domain}").with_evidence(Evidence.EMAIL_NAME)
    if made_from_name(local, split, latin):
        return email.with_evidence(Evidence.EMAIL_NAME, proved=_local_span(email, local))
    rest = without_glued_label(local)
    if rest == local:
        rest = _ODD_HEAD.sub("", local)
        if rest == local:
            return _misread(email, split, latin)
        if not made_from_name(rest, split, latin):
            return email.with_evidence(Evidence.GUESSED)
    span = email.spans[0]
    shorter = Span(span.line, span.start + len(local) - len(rest), span.end)
    spans = (shorter, *email.spans[1:])
    cut = replace(email, value=f"{rest}@{domain}", printed="".join(each.printed for each in spans), spans=spans)
    if made_from_name(rest, split, latin):
        return cut.with_evidence(Evidence.EMAIL_NAME, Evidence.LABELLED, proved=_local_span(cut, rest))
    return cut.with_evidence(Evidence.GUESSED)


# A 1 behind a name or its digits, read as a letter: no Japanese name ends in an l, and satol is of somebody called L… only.
_ONE_AT_END = re.compile(r"(?<=[a-z]{3})[lI|]$|(?<=[a-z]\d)[lI|]$")


def _ends_in_one(local: str, split: NameSplit | None, latin: list[str]) -> bool:
    """Whether a local part is the person's but for a stroke at its end that is no letter of the name: furuichil."""
    is_one = bool(_ONE_AT_END.search(local)) and made_from_name(local[:-1], split, latin)
    return is_one and not {local[-1].lower()} & _initials(split, latin)


def _behind_letter(email: Finding, split: NameSplit | None, latin: list[str]) -> Finding:
    """An e-mail address from which e. was taken as its label; of somebody called E… it may be the initial."""
    local = email.value.partition("@")[0]
    if "e" in _initials(split, latin):
        return replace(email, evidence=(email.evidence - {Evidence.LABELLED}) | {Evidence.GUESSED})
    if made_from_name(local, split, latin):
        return email.with_evidence(Evidence.EMAIL_NAME, proved=_local_span(email, local))
    return email.with_evidence(Evidence.NAMES_DIFFER) if _is_nearly_owned(local, split, latin) else email


def _is_letter_too_many(email: Finding, split: NameSplit | None, latin: list[str]) -> bool:
    """Whether an e-mail address without a label begins with e. and nobody here is called E…"""
    initials = _initials(split, latin)
    return (
        email.value.startswith(("e.", "E."))
        and Evidence.LABELLED not in email.evidence
        and bool(initials)
        and "e" not in initials
    )


def _without_letter(email: Finding, split: NameSplit | None, latin: list[str]) -> Finding:
    """The same without the letter where the rest is the person's; else it is in doubt."""
    span, rest = email.spans[0], email.value[2:]
    if not made_from_name(rest.partition("@")[0], split, latin) or not span.text.startswith(("e.", "E.")):
        return email.with_evidence(Evidence.GUESSED)
    spans = (Span(span.line, span.start + 2, span.end), *email.spans[1:])
    cut = replace(email, value=rest, printed="".join(each.printed for each in spans), spans=spans)
    return cut.with_evidence(Evidence.EMAIL_NAME, Evidence.LABELLED)


def _initials(split: NameSplit | None, latin: list[str]) -> set[str]:
    """The first letters of the person's names in Latin letters, in every way they may be read."""
    readings = (
        (*known_names.readings_of_family(split.family), *known_names.readings_of_given(split.given)) if split else ()
    )
    return {word[0].lower() for word in (*map(romaji, readings), *latin) if word}


# Signs of a local part that engines take for each other.
_ALIKE = (
    ("rn", "m"),
    ("m", "rn"),
    ("vv", "w"),
    ("cl", "d"),
    ("1", "l"),
    ("1", "i"),
    ("l", "i"),
    ("i", "l"),
    ("I", "l"),
    ("0", "o"),
    ("O", "o"),
    (",", "."),
)


# The first digit of a number, read as a letter: kil203.
_ONE_BEFORE_DIGITS = re.compile(r"(?<=[a-z])[lI](?=\d{2,})")


def _misread(email: Finding, split: NameSplit | None, latin: list[str]) -> Finding:
    """The e-mail address with one sign of its local part put right, where only that makes it the person's."""
    local, _, domain = email.value.partition("@")
    variants = {
        local[: at.start()] + meant + local[at.end() :]
        for read, meant in _ALIKE
        for at in re.finditer(re.escape(read), local)
    }
    variants |= {f"{local[: at.start()]}1{local[at.end() :]}" for at in _ONE_BEFORE_DIGITS.finditer(local)}
    if local.startswith(("i", "I", "l", "1")):
        variants.add(local[1:])  # the bar between the label and the address
    owned = [each for each in variants if made_from_name(each, split, latin) or _is_initials(each, split, latin)]
    if len(owned) != 1:
        return _nearly_owned(email, split, latin)
    repair = Repair(email.value, Evidence.EMAIL_NAME.value)
    return replace(email, value=f"{owned[0]}@{domain}", repair=repair).with_evidence(
        Evidence.EMAIL_NAME, Evidence.REPAIRED
    )


def _is_initials(local: str, split: NameSplit | None, latin: list[str]) -> bool:
    """Whether a local part is two initials of the person and a number: ty0815."""
    both = re.fullmatch(r"([a-z])([a-z])\d{2,}", local)
    initials = _initials(split, latin)
    return both is not None and len(initials) > 1 and set(both.groups()) <= initials


def _nearly_owned(email: Finding, split: NameSplit | None, latin: list[str]) -> Finding:
    """The e-mail address with the one letter that it lacks of the printed name; doubted all the same."""
    local, _, domain = email.value.partition("@")
    meant = stroke_meant(local, _initials(split, latin))
    if meant != local:
        return _repaired(email, f"{meant}@{domain}")
    if not _is_nearly_owned(local, split, latin):
        may_be_one = _ONE_BEFORE_DIGITS.search(local) and not _is_initials(local, split, latin)
        return email.with_evidence(Evidence.NAMES_DIFFER) if may_be_one else email
    whole = {each for each in with_lost_letter(local) if made_from_name(each, None, latin)}
    email = _repaired(email, f"{whole.pop()}@{domain}") if len(whole) == 1 else email
    return email.with_evidence(Evidence.NAMES_DIFFER)


def _is_nearly_owned(local: str, split: NameSplit | None, latin: list[str]) -> bool:
    families = known_names.readings_of_family(split.family) if split else ()
    givens = known_names.readings_of_given(split.given) if split else ()
    return latin_name.local_part_is_near(local, families, givens, latin)


def _local_span(email: Finding, local: str) -> tuple[Span, ...]:
    """The letters of the local part; digits in it are nobody's name."""
    span = email.spans[0]
    return tuple(
        Span(span.line, span.start + part.start(), span.start + part.end())
        for part in re.finditer(r"[A-Za-z]{3,}", local)
        if span.text.startswith(local)
    )


# A capital before small letters is a label that lost its space, or nobody knows what.
# So is a mail that touches a name: mailtakagaki.
_ODD_HEAD = re.compile(r"^[A-Z](?=[a-z])(?!.*[A-Z])|^mail(?=[a-z]{3})")
