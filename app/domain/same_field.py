"""Which field of a later reading is which of the reading before, among fields of one name (three telephones)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

from app.domain.draft import DraftField

# Two telephones of one card share a third of their characters by chance, two readings of one number nine tenths.
_ALIKE = 0.6


def same_fields(before: Sequence[DraftField], fresh: Sequence[DraftField], *, single: bool) -> dict[int, DraftField]:
    """The fresh field by the position of the field before; positions without one have none.

    In turn: read alike, or reading now what a person said; nearly so; and the rest in their order where as many are
    left over as before. Fields that nobody corrected take part, so that each claims its own. single: a card has one
    of them at most, so that it is the same whatever it reads.
    """
    pairing = _Pairing(before, fresh)
    pairing.pair(lambda old, new: _likeness(old, new) == 1)
    pairing.pair_nearest()
    left = [field for field in pairing.before if field.read is not None or single]
    if single or len(left) == len(pairing.fresh):
        pairing.pair(lambda old, _: old in left)
    return pairing.pairs


class _Pairing:
    def __init__(self, before: Sequence[DraftField], fresh: Sequence[DraftField]) -> None:
        # A field that a person has spoken about is served first.
        self.before = sorted(before, key=lambda field: field.correction is None)
        self.fresh = list(fresh)
        self.pairs: dict[int, DraftField] = {}

    def pair(self, fits: Callable[[DraftField, DraftField], bool]) -> None:
        for old in tuple(self.before):
            new = next((new for new in self.fresh if fits(old, new)), None)
            if new is not None:
                self._keep(old, new)

    def pair_nearest(self) -> None:
        """The most alike pairs first."""
        alike = [(_likeness(old, new), old, new) for old in self.before for new in self.fresh]
        for likeness, old, new in sorted(alike, key=lambda each: -each[0]):
            if likeness >= _ALIKE and old in self.before and new in self.fresh:
                self._keep(old, new)

    def _keep(self, old: DraftField, new: DraftField) -> None:
        self.before.remove(old)
        self.fresh.remove(new)
        self.pairs[old.position] = new


def _likeness(old: DraftField, new: DraftField) -> float:
    """0..1: of what is read now to what was read, or to what a person made of it."""
    known = {old.value} | ({old.read.value} if old.read is not None else set())
    return max(SequenceMatcher(None, one, new.value, autojunk=False).ratio() for one in known)
