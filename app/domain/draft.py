"""A draft: what was read from a card, beside it what people made of it. What was read is never overwritten."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.ids import OperatorId
from sync.records import FactName

Point = tuple[float, float]
_READINGS = frozenset({FactName.NAME_KANA, FactName.FAMILY_NAME_KANA, FactName.GIVEN_NAME_KANA})
_PRINTED_BESIDE_NAME = "beside_name"  # a code of the reading library: the parts of a printed reading are derived, too


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the upright card's picture of one side: corners in pixels, origin top-left, clockwise from top-left."""

    side_index: int
    corners: tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class Alternative:
    text: str
    probability: float


@dataclass(frozen=True, slots=True)
class ReadCharacter:
    """One character as read. confidence 0..1; alternatives best first, the read one not among them."""

    text: str
    confidence: float
    box: Box | None = None
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True)
class Repair:
    """What knowledge put right: the value as the engine saw it, and the code of what speaks for the new one."""

    read: str
    why: str


@dataclass(frozen=True, slots=True)
class ReadValue:
    """What the engine read for one field: value normalised, printed as on the card.

    office counts the offices of the card from 0 where it has several. parts name what an address or a number consists
    of, as printed.
    """

    value: str
    printed: str
    confidence: float
    sure: bool
    box: Box | None = None
    characters: tuple[ReadCharacter, ...] = ()
    derived: bool = False
    evidence: tuple[str, ...] = ()
    office: int | None = None
    parts: tuple[tuple[str, str], ...] = ()
    repair: Repair | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """What an operator made of a field: the value now chosen, who and when."""

    value: str
    by: OperatorId
    at: datetime


@dataclass(frozen=True, slots=True)
class FieldAt:
    """Names one field of a draft."""

    name: FactName
    position: int = 0


@dataclass(frozen=True, slots=True)
class DraftField:
    """One value of one field. position tells several values of the same name apart (first telephone, second …)."""

    name: FactName
    position: int
    read: ReadValue | None = None
    correction: Correction | None = None

    @property
    def value(self) -> str:
        """The value that counts: the person's, else the machine's."""
        if self.correction is not None:
            return self.correction.value
        return self.read.value if self.read is not None else ""

    @property
    def doubtful(self) -> bool:
        """Whether a person must still look: read, not sure, and nobody has confirmed or corrected it."""
        return self.read is not None and not self.read.sure and self.correction is None

    @property
    def guessed(self) -> bool:
        """Whether the value stands nowhere on the card: a reading of the name that was concluded from Latin letters, an
        e-mail address or an earlier card, and that nobody has confirmed.
        """
        read = self.read
        if read is None or self.correction is not None or self.name not in _READINGS:
            return False
        return read.derived and _PRINTED_BESIDE_NAME not in read.evidence


@dataclass(frozen=True, slots=True)
class Draft:
    """All fields of a card in the order they are shown."""

    fields: tuple[DraftField, ...] = ()

    def field(self, name: FactName, position: int = 0) -> DraftField | None:
        return next((f for f in self.fields if f.name is name and f.position == position), None)

    @property
    def doubtful(self) -> tuple[DraftField, ...]:
        return tuple(field for field in self.fields if field.doubtful)

    @property
    def needs_person(self) -> bool:
        """Whether something that is printed on the card is doubtful. A guess can be left out."""
        return any(not field.guessed for field in self.doubtful)

    @property
    def without_doubtful_guesses(self) -> Draft:
        return replace(self, fields=tuple(field for field in self.fields if not (field.guessed and field.doubtful)))

    def corrected(self, name: FactName, position: int, correction: Correction | None) -> Draft:
        """The draft with one field corrected (None: back to what was read). An unknown field is added at the end."""
        if self.field(name, position) is None:
            return replace(self, fields=(*self.fields, DraftField(name, position, None, correction)))
        return replace(
            self,
            fields=tuple(
                replace(f, correction=correction) if f.name is name and f.position == position else f
                for f in self.fields
            ),
        )
