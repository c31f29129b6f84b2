"""A draft from a reading, and from a later reading again: what people corrected is never lost (2.6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.draft import Draft, DraftField
from app.domain.reading import ReadField
from sync.records import FactName

# One of each stands on a card; what a second side repeats is the same fact once more.
SINGLE = frozenset(
    {
        FactName.NAME,
        FactName.FAMILY_NAME,
        FactName.GIVEN_NAME,
        FactName.NAME_KANA,
        FactName.FAMILY_NAME_KANA,
        FactName.GIVEN_NAME_KANA,
        FactName.NAME_EN,
    }
)
_ORDER = {name: rank for rank, name in enumerate(FactName)}


def draft_of(sides: Sequence[Sequence[ReadField]]) -> Draft:
    """The draft of a card whose sides were read so, in the logical order of the fields, then in that of the card.

    A value that a later side repeats is dropped, and so is a second name: the surer one stays.
    """
    chosen: list[ReadField] = []
    for field in (field for side in sides for field in side):
        same = next((i for i, known in enumerate(chosen) if _is_same_fact(known, field)), None)
        if same is None:
            chosen.append(field)
        elif (field.value.sure, field.value.confidence) > (chosen[same].value.sure, chosen[same].value.confidence):
            chosen[same] = field
    ordered = sorted(chosen, key=lambda field: _ORDER[field.name])
    positions = [sum(f.name is field.name for f in ordered[:i]) for i, field in enumerate(ordered)]
    return Draft(tuple(DraftField(f.name, position, f.value) for f, position in zip(ordered, positions, strict=True)))


def reread(before: Draft, fresh: Draft) -> Draft:
    """The fresh draft with every correction of the one before.

    A correction goes to the field that was read alike before, or that now reads what the person said; else to the
    same place; else it stays as a field of its own behind those that were read.
    """
    draft = fresh
    for old in before.fields:
        if old.correction is None:
            continue
        home = _home(draft, old)
        if home is not None:
            fields = tuple(replace(f, correction=old.correction) if f is home else f for f in draft.fields)
            draft = Draft(fields)
        else:
            position = sum(f.name is old.name for f in draft.fields)
            draft = Draft((*draft.fields, DraftField(old.name, position, None, old.correction)))
    return draft


def _home(draft: Draft, old: DraftField) -> DraftField | None:
    free = [f for f in draft.fields if f.name is old.name and f.correction is None]
    known = {old.value} | ({old.read.value} if old.read is not None else set())
    alike = (f for f in free if f.read is not None and f.read.value in known)
    same_place = (f for f in free if f.position == old.position)
    return next(alike, None) or next(same_place, None)


def _is_same_fact(one: ReadField, other: ReadField) -> bool:
    return one.name is other.name and (one.name in SINGLE or one.value.value == other.value.value)
