"""How a card writes its facts: labels, punctuation, the lines that stand on it and what each of them carries."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from random import Random

from tests.press.facts import Affiliation, Office, Person

_KANJI_DIGITS = str.maketrans("0123456789", "〇一二三四五六七八九")


@dataclass(frozen=True, slots=True)
class Value:
    """A field as the truth names it: the normalised value and what is printed."""

    field: str
    value: str
    printed: str


@dataclass(frozen=True, slots=True)
class Line:
    """A run of text drawn in one go, and the fields that stand in it."""

    text: str
    values: tuple[Value, ...] = ()

    def then(self, other: Line, gap: str = "　") -> Line:
        return Line(self.text + gap + other.text, self.values + other.values)


@dataclass(frozen=True, slots=True)
class Voice:
    """The habits of one company's cards."""

    tel: str = "TEL"
    fax: str = "FAX"
    mobile: str = "携帯"
    mail: str = "E-mail"
    url: str = "URL"
    after_label: str = " "
    phone_form: str = "{0}-{1}-{2}"
    postal_form: str = "〒{}"
    block_form: str = "{}-{}-{}"
    name_gap: str = "　"

    def labelled(self, label: str, field: str, value: str, printed: str) -> Line:
        prefix = label + self.after_label if label else ""
        return Line(prefix + printed, (Value(field, value, printed),))

    def phone(self, label: str, field: str, number: str) -> Line:
        return self.labelled(label, field, number, self.phone_form.format(*number.split("-")))

    def tel_of(self, office: Office) -> Line:
        return self.phone(self.tel, "tel", office.tel)

    def phones_of(self, office: Office) -> list[Line]:
        numbers = [self.tel_of(office)]
        return numbers if office.fax is None else [*numbers, self.phone(self.fax, "fax", office.fax)]

    def mobile_of(self, card: Affiliation) -> list[Line]:
        return [] if card.mobile is None else [self.phone(self.mobile, "mobile", card.mobile)]

    def email_of(self, card: Affiliation) -> Line:
        return self.labelled(self.mail, "email", card.email, card.email)

    def url_of(self, card: Affiliation) -> Line:
        return self.labelled(self.url, "url", card.url, card.url)

    def postal_of(self, office: Office) -> Line:
        code = office.town.postal_code
        return Line(self.postal_form.format(code), (Value("postal_code", code, code),))

    def street_of(self, office: Office, gap: str = " ") -> Line:
        """The address without its postal code, on one line."""
        text = gap.join(self._street_parts(office))
        return Line(text, (Value("address", text, text),))

    def street_lines_of(self, office: Office) -> list[Line]:
        """The same on two lines, where there is a building. Each line carries the whole address."""
        parts = self._street_parts(office)
        whole = Value("address", " ".join(parts), " ".join(parts))
        return [Line(part, (whole,)) for part in parts]

    def _street_parts(self, office: Office) -> list[str]:
        town = office.town
        street = town.prefecture.ja + town.city.ja + town.town.ja + self.block_form.format(*office.block)
        return [street] if office.building is None else [street, office.building.ja]


_LABELS = (
    {"tel": "TEL", "fax": "FAX", "mobile": "携帯", "mail": "E-mail", "url": "URL", "after_label": " "},
    {"tel": "Tel.", "fax": "Fax.", "mobile": "Mobile.", "mail": "Mail.", "url": "", "after_label": " "},
    {"tel": "電話", "fax": "FAX", "mobile": "携帯電話", "mail": "メール", "url": "", "after_label": "　"},
    {"tel": "T", "fax": "F", "mobile": "M", "mail": "E", "url": "W", "after_label": "  "},
    {"tel": "TEL", "fax": "FAX", "mobile": "MOBILE", "mail": "MAIL", "url": "WEB", "after_label": ": "},
    {"tel": "Tel", "fax": "Fax", "mobile": "Mobile", "mail": "", "url": "", "after_label": " "},
)
_PHONE_FORMS = ("{0}-{1}-{2}", "{0}-{1}-{2}", "{0}({1}){2}", "({0}) {1}-{2}", "{0}.{1}.{2}", "{0} {1} {2}")
_BLOCK_FORMS = ("{}-{}-{}", "{}-{}-{}", "{}丁目{}番{}号", "{}丁目{}-{}", "{}－{}－{}")


def draw_voice(chance: Random) -> Voice:
    return Voice(
        **chance.choice(_LABELS),
        phone_form=chance.choice(_PHONE_FORMS),
        postal_form=chance.choice(("〒{}", "〒{}", "〒 {}", "{}")),
        block_form=chance.choice(_BLOCK_FORMS),
        name_gap=chance.choice(("　", " ", "")),
    )


def plain(field: str, text: str, value: str | None = None) -> Line:
    return Line(text, (Value(field, value or text, text),))


def company(card: Affiliation) -> Line:
    return plain("company", card.company.name.ja)


def position(card: Affiliation) -> list[Line]:
    """Department and title, each on its own line, where the person has them."""
    place = card.position
    department = [] if place.department is None else [plain("department", place.department.ja)]
    return department + ([] if place.title is None else [plain("title", place.title.ja)])


def in_one_line(lines: list[Line], gap: str = "　") -> list[Line]:
    """The lines joined to one, or none if there are none."""
    if not lines:
        return []
    joined, *rest = lines
    for line in rest:
        joined = joined.then(line, gap)
    return [joined]


def name(person: Person, gap: str = "　") -> Line:
    return plain("name", person.family + gap + person.given, f"{person.family} {person.given}")


def kana(person: Person, *, katakana: bool = False, gap: str = " ") -> Line:
    written = [_katakana(part) if katakana else part for part in (person.family_kana, person.given_kana)]
    return plain("name_kana", gap.join(written), " ".join(written))


def vertical_digits(text: str) -> str:
    """Digits as kanji, as upright columns write them."""
    return unicodedata.normalize("NFKC", text).translate(_KANJI_DIGITS)


def _katakana(text: str) -> str:
    return "".join(chr(ord(c) + 0x60) if "ぁ" <= c <= "ゖ" else c for c in text)
