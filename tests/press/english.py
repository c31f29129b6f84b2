"""What a card's English side says, and the Latin name on a Japanese one."""

from __future__ import annotations

from tests.press.facts import Affiliation, Office, Person
from tests.press.wording import Line, Value, plain


def company(card: Affiliation) -> Line:
    return plain("company_en", card.company.name.en)


def position(card: Affiliation) -> list[Line]:
    """In English the title stands first."""
    return titles(card) + department_in_one_line(card)


def titles(card: Affiliation) -> list[Line]:
    return [plain("title_en", title.en) for title in card.position.titles]


def department(card: Affiliation) -> Line:
    """Empty for a person without one."""
    place = card.position.department
    return Line("") if place is None else plain("department_en", place.en)


def department_in_one_line(card: Affiliation) -> list[Line]:
    """None for a person without one."""
    return [] if card.position.department is None else [department(card)]


def romaji(person: Person, *, family_first: bool = False, capitals: bool = False, comma: bool = False) -> Line:
    """As printed; what is printed is also the value, whichever name stands first. Names from abroad keep their order."""
    family = person.family_romaji.upper() if capitals else person.family_romaji
    first = family_first and not person.given_first
    between = ", " if comma else " "
    return plain("name_en", f"{family}{between}{person.given_romaji}" if first else f"{person.given_romaji} {family}")


def department_levels(card: Affiliation) -> list[Line]:
    """Every level on a line of its own; each carries the whole."""
    whole = department(card)
    levels = whole.text.split(", ")
    return [Line(level + ("" if level is levels[-1] else ","), whole.values) for level in levels if level]


def street_in_one_line(office: Office) -> Line:
    parts = street(office)
    return Line(" ".join(line.text for line in parts), parts[-1].values)


def street(office: Office) -> list[Line]:
    """The English address on two or three lines, each carrying the whole."""
    town = office.town
    numbers = "-".join(map(str, office.block))
    named = f"{town.street.en}, {town.town.en}" if town.street is not None else town.town.en
    parts = [f"{numbers} {named}, {town.city.en},", f"{town.prefecture.en} {town.postal_code}, Japan"]
    if office.building is not None:
        parts.insert(0, f"{office.building.en},")
    text = " ".join(parts)
    whole = Value("address_en", text, text, office.place)
    code = Value("postal_code", town.postal_code, town.postal_code, office.place)
    return [Line(part, (whole, code) if part is parts[-1] else (whole,)) for part in parts]


def abroad(label: str, field: str, number: str, office: int | None = None, form: str = "+81-{trunk}-{1}-{2}") -> Line:
    """A number for callers from abroad, +81-3-1480-5521; the value stays in national form."""
    area, *rest = number.split("-")
    printed = form.format(area, *rest, trunk=area[1:])
    return Line(f"{label} {printed}".strip(), (Value(field, number, printed, office),))


def numbers(card: Affiliation, tel: str, fax: str, mobile: str, form: str = "+81-{trunk}-{1}-{2}") -> list[Line]:
    """The own office's numbers and the mobile under these labels, where there are such."""
    office = card.office
    own_fax = None if office.fax == office.tel else office.fax
    found = (
        (tel, "tel", office.tel, office.place),
        ("Direct", "tel", office.direct, office.place),
        (fax, "fax", own_fax, office.place),
        (mobile, "mobile", card.mobile, None),
    )
    return [abroad(label, field, number, place, form) for label, field, number, place in found if number is not None]
