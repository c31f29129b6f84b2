"""What a card's English side says, and the Latin name on a Japanese one."""

from __future__ import annotations

from tests.press.facts import Affiliation, Office, Person
from tests.press.wording import Line, Value, plain


def company(card: Affiliation) -> Line:
    return plain("company_en", card.company.name.en)


def position(card: Affiliation) -> list[Line]:
    """In English the title stands first."""
    place = card.position
    title = [] if place.title is None else [plain("title_en", place.title.en)]
    return title + ([] if place.department is None else [plain("department_en", place.department.en)])


def romaji(person: Person, *, family_first: bool = False, capitals: bool = False) -> Line:
    """As printed; what is printed is also the value, whichever name stands first."""
    family = person.family_romaji.upper() if capitals else person.family_romaji
    return plain("name_en", f"{family} {person.given_romaji}" if family_first else f"{person.given_romaji} {family}")


def street(office: Office) -> list[Line]:
    """The English address on two or three lines, each carrying the whole."""
    town = office.town
    first = "-".join(map(str, office.block)) + f" {town.town.en}, {town.city.en},"
    parts = [first, f"{town.prefecture.en} {town.postal_code}, Japan"]
    if office.building is not None:
        parts.insert(0, f"{office.building.en},")
    whole = Value("address_en", " ".join(parts), " ".join(parts))
    code = Value("postal_code", town.postal_code, town.postal_code)
    return [Line(part, (whole, code) if part is parts[-1] else (whole,)) for part in parts]


def abroad(label: str, field: str, number: str) -> Line:
    """A number for callers from abroad, +81 3 1480 5521; the value stays in national form."""
    printed = "+81-" + number[1:]
    return Line(f"{label} {printed}".strip(), (Value(field, number, printed),))
