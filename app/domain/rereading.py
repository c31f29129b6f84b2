"""A draft from a reading, and from a later reading again: what people corrected is never lost (2.6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.draft import Draft, DraftField, ReadValue
from app.domain.names import with_followers
from app.domain.reading import ReadField
from app.domain.same_field import same_fields
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

    A field that a person has spoken about keeps its place and value, whatever is read now: undoing and the history
    name it by its place. The fresh reading of the same field comes to stand behind the correction; what else is read
    fills the places between. Parts of a name follow a whole that a person wrote, and the other way round.
    """
    fields = [field for name in FactName for field in _laid_out(_named(before, name), _named(fresh, name))]
    return with_followers(Draft(tuple(fields)))


def _named(draft: Draft, name: FactName) -> tuple[DraftField, ...]:
    return tuple(field for field in draft.fields if field.name is name)


def _laid_out(before: Sequence[DraftField], fresh: Sequence[DraftField]) -> list[DraftField]:
    """The fields of one name, by position."""
    spoken = [field for field in before if field.correction is not None]
    if not spoken:
        return list(fresh)
    same = same_fields(before, fresh, single=spoken[0].name in SINGLE)
    kept = {field.position: _kept(field, same.get(field.position)) for field in spoken}
    taken = [same[position] for position in kept if position in same]
    said = {field.value for field in kept.values()}
    others = [field for field in fresh if field not in taken and field.value not in said]
    free = (position for position in range(len(kept) + len(others)) if position not in kept)
    placed = {position: replace(field, position=position) for field, position in zip(others, free, strict=False)}
    return [field for _, field in sorted((kept | placed).items())]


def _kept(old: DraftField, now: DraftField | None) -> DraftField:
    """The correction with what is read there now, or with what was read when it is read no more."""
    return replace(old, read=now.read if now is not None else _remembered(old.read))


def _remembered(read: ReadValue | None) -> ReadValue | None:
    """Its boxes lie on a picture that is no more."""
    return None if read is None else replace(read, box=None, characters=())


def _is_same_fact(one: ReadField, other: ReadField) -> bool:
    return one.name is other.name and (one.name in SINGLE or one.value.value == other.value.value)
