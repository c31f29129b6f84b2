"""What the fields alone do not tell: where a name is split, which prefecture and city, whose number of which kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from ocr.evaluation.exactness import folded
from ocr.evaluation.truth import TrueCard, TrueValue
from ocr.fields.grammar.locality import locality
from ocr.reading import FieldCandidate, FieldName

_NUMBERS = (FieldName.TEL, FieldName.FAX, FieldName.MOBILE)


class Particular(StrEnum):
    """One judgement for each true name (or reading) that is printed with a space, each address, each number."""

    FAMILY_GIVEN = "family_given"
    KANA_SPLIT = "kana_split"
    PREFECTURE_CITY = "prefecture_city"
    OFFICE_AND_KIND = "office_and_kind"


def judge_particulars(card: TrueCard, fields: Sequence[FieldCandidate]) -> Iterator[tuple[Particular, bool]]:
    """Whether each was got right; what was not read at all is not right."""
    names = (FieldName.NAME, FieldName.FAMILY_NAME, FieldName.GIVEN_NAME)
    yield from ((Particular.FAMILY_GIVEN, right) for right in _splits(card, fields, *names))
    readings = (FieldName.NAME_KANA, FieldName.FAMILY_NAME_KANA, FieldName.GIVEN_NAME_KANA)
    yield from ((Particular.KANA_SPLIT, right) for right in _splits(card, fields, *readings))
    yield from ((Particular.PREFECTURE_CITY, right) for right in _localities(card, fields))
    yield from ((Particular.OFFICE_AND_KIND, right) for right in _numbers(card, fields))


def _splits(
    card: TrueCard, fields: Sequence[FieldCandidate], whole: FieldName, family: FieldName, given: FieldName
) -> Iterator[bool]:
    for words in (each.value.split() for each in card.fields.get(whole, ())):
        if len(words) == 2:
            yield all(
                folded(name, word) in {folded(name, each.value) for each in fields if each.name is name}
                for name, word in zip((family, given), words, strict=True)
            )


def _localities(card: TrueCard, fields: Sequence[FieldCandidate]) -> Iterator[bool]:
    read = [_place(each.value, each.parts) for each in fields if each.name is FieldName.ADDRESS]
    for prefecture, city in (_place(each.value, each.parts) for each in card.fields.get(FieldName.ADDRESS, ())):
        # Where the card leaves the prefecture out, naming it is no error.
        if prefecture or city:
            yield any(prefecture in ("", read_in) and city == read_city for read_in, read_city in read)


def _place(address: str, parts: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    """Prefecture and city, folded; from the parts where they are named, else derived from the address itself."""
    named = dict(parts)
    if not ("prefecture" in named or "city" in named):
        found = locality(address)
        named = {"prefecture": found.prefecture, "city": found.city} if found else {}
    return tuple(folded(FieldName.ADDRESS, named.get(part, "")) for part in ("prefecture", "city"))  # type: ignore[return-value]


def _numbers(card: TrueCard, fields: Sequence[FieldCandidate]) -> Iterator[bool]:
    read = {(each.name, folded(each.name, each.value), each.office or 0) for each in fields}
    true = [(name, each) for name in _NUMBERS for each in card.fields.get(name, ())]
    for name, each in true:
        # One number that two offices share is listed twice, and need be read once.
        offices = {other.office for kind, other in true if kind is name and _same(name, other, each)}
        alike = {office for kind, value, office in read if (kind, value) == (name, folded(name, each.value))}
        yield bool(alike if each.office is None else alike & offices)


def _same(name: FieldName, one: TrueValue, other: TrueValue) -> bool:
    return folded(name, one.value) == folded(name, other.value)
