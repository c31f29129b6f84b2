"""How a card writes its facts: labels, punctuation, the lines that stand on it and what each of them carries."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace

from tests.press.facts import Affiliation, Office, Person

_FULL_WIDTH = str.maketrans("0123456789-", "０１２３４５６７８９－")
_KANJI_DIGITS = str.maketrans("0123456789", "〇一二三四五六七八九")


@dataclass(frozen=True, slots=True)
class Value:
    """A field as the truth names it: the normalised value, what is printed, whose office it is, and its named parts."""

    field: str
    value: str
    printed: str
    office: int | None = None
    parts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A run of text drawn in one go, and the fields that stand in it."""

    text: str
    values: tuple[Value, ...] = ()

    def then(self, other: Line, gap: str = "　") -> Line:
        return Line(self.text + gap + other.text, self.values + other.values)


@dataclass(frozen=True, slots=True)
class Voice:
    """The habits of one company's cards.

    In a number's form {0} {1} {2} are its parts, {trunk} the first without its zero. Block forms are for street numbers of
    three, two and one part.
    """

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
    direct: str = "直通"
    shared: str = "TEL/FAX"
    toll_free: str = "フリーダイヤル"
    extension: str = "内線 {}"
    sns_label: str = "Instagram "
    sns_form: str = "@{}"
    mobile_form: str = ""
    pair_form: str = "{}-{}"
    single_form: str = "{}番地"
    names_prefecture: bool = True
    full_width: bool = False
    title_gap: str = "　"
    main: str = ""

    def labelled(self, label: str, value: Value) -> Line:
        prefix = label + self.after_label if label else ""
        return Line(prefix + value.printed, (value,))

    def phone(self, label: str, field: str, number: str, office: int | None = None, form: str = "") -> Line:
        area, *rest = number.split("-")
        printed = (form or self.phone_form).format(area, *rest, trunk=area[1:])
        return self.labelled(label, Value(field, number, printed, office))

    def tel_of(self, office: Office) -> Line:
        line = self.phone(self.tel, "tel", office.tel, office.place)
        line = Line(line.text + self.main, line.values)
        if office.extension is None:
            return line
        (value,) = line.values
        extended = replace(value, parts=(("extension", office.extension),))
        return Line(line.text + " " + self.extension.format(office.extension), (extended,))

    def phones_of(self, office: Office) -> list[Line]:
        """Telephone, direct line, toll-free number and fax, where there are such. One line may serve for both."""
        if office.fax == office.tel:
            return [self._shared_line_of(office)]
        others = (
            (self.direct, "tel", office.direct, ""),
            (self.toll_free, "tel", office.toll_free, "{0}-{1}-{2}"),
            (self.fax, "fax", office.fax, ""),
        )
        rest = [
            self.phone(label, field, number, office.place, form)
            for label, field, number, form in others
            if number is not None
        ]
        return [self.tel_of(office), *rest]

    def _shared_line_of(self, office: Office) -> Line:
        line = self.phone(self.shared, "tel", office.tel, office.place)
        (value,) = line.values
        return Line(line.text, (value, replace(value, field="fax")))

    def mobile_of(self, card: Affiliation) -> list[Line]:
        form = self.mobile_form or self.phone_form
        return [] if card.mobile is None else [self.phone(self.mobile, "mobile", card.mobile, form=form)]

    def email_of(self, card: Affiliation) -> Line:
        return self.labelled(self.mail, Value("email", card.email, card.email))

    def url_of(self, card: Affiliation) -> Line:
        return self.labelled(self.url, Value("url", card.url, card.url))

    def sns_of(self, card: Affiliation) -> list[Line]:
        if card.sns is None:
            return []
        printed = self.sns_form.format(card.sns)
        return [Line(self.sns_label + printed, (Value("sns", printed, printed),))]

    def postal_of(self, office: Office) -> Line:
        code = office.town.postal_code
        printed = self.printed_digits(code)
        return Line(self.postal_form.format(printed), (Value("postal_code", code, printed, office.place),))

    def street_of(self, office: Office, gap: str = " ") -> Line:
        """The address without its postal code, on one line."""
        return Line(gap.join(self._street_parts(office)), (self._address(office, gap),))

    def street_lines_of(self, office: Office) -> list[Line]:
        """The same on two lines, where there is a building. Each line carries the whole address."""
        whole = self._address(office, " ")
        return [Line(part, (whole,)) for part in self._street_parts(office)]

    def printed_digits(self, text: str) -> str:
        return text.translate(_FULL_WIDTH) if self.full_width else text

    def _address(self, office: Office, gap: str) -> Value:
        text = gap.join(self._street_parts(office))
        parts = address_parts(office, self._block_of(office), names_prefecture=self.names_prefecture)
        building = () if office.building is None else (("building", self.printed_digits(office.building.ja)),)
        return Value("address", text, text, office.place, (*parts, *building))

    def _street_parts(self, office: Office) -> list[str]:
        parts = address_parts(office, self._block_of(office), names_prefecture=self.names_prefecture)
        street = "".join(text for _, text in parts)
        return [street] if office.building is None else [street, self.printed_digits(office.building.ja)]

    def _block_of(self, office: Office) -> str:
        form = {1: self.single_form, 2: self.pair_form, 3: self.block_form}[len(office.block)]
        return self.printed_digits(form.format(*office.block))


def address_parts(office: Office, block: str, *, names_prefecture: bool = True) -> tuple[tuple[str, str], ...]:
    """The parts of an address without its building, in the order they are written."""
    town = office.town
    street = town.street.ja if town.street is not None else ""
    place = street + town.town.ja if town.prefecture.ja == "京都府" else town.town.ja + street
    named = [("prefecture", town.prefecture.ja)] if names_prefecture else []
    return (*named, ("city", town.city.ja), ("town", place), ("block", block))


def plain(field: str, text: str, value: str | None = None) -> Line:
    return Line(text, (Value(field, value or text, text),))


def company(card: Affiliation) -> Line:
    return plain("company", card.company.printed or card.company.name.ja, card.company.name.ja)


def slogan(card: Affiliation) -> Line:
    """A line without a field; empty for a company that has none."""
    return Line("" if card.company.slogan is None else card.company.slogan.ja)


def department(card: Affiliation) -> list[Line]:
    place = card.position.department
    return [] if place is None else [plain("department", place.ja)]


def department_levels(card: Affiliation) -> list[Line]:
    """Every level on a line of its own; each line carries the whole."""
    whole = department(card)
    return [Line(level, line.values) for line in whole for level in line.text.split(" ")]


def titles(card: Affiliation) -> list[Line]:
    return [plain("title", title.ja) for title in card.position.titles]


def position(card: Affiliation, title_gap: str = "　") -> list[Line]:
    """Department and titles, each on its own line, where the person has them."""
    return department(card) + in_one_line(titles(card), title_gap)


def in_one_line(lines: list[Line], gap: str = "　") -> list[Line]:
    """The lines joined to one, or none if there are none."""
    if not lines:
        return []
    joined, *rest = lines
    for line in rest:
        joined = joined.then(line, gap)
    return [joined]


def name(person: Person, gap: str = "　") -> Line:
    if person.given_first:
        return plain("name", "・".join(person.written))
    return plain("name", gap.join(person.written), " ".join(person.written))


def kana(person: Person, *, katakana: bool = False, gap: str = " ") -> Line:
    """Empty for a name that is katakana as it stands."""
    if person.given_first:
        return Line("")
    written = [_katakana(part) if katakana else part for part in (person.family_kana, person.given_kana)]
    return plain("name_kana", gap.join(written), " ".join(written))


def vertical_digits(text: str) -> str:
    """Digits as kanji, as upright columns write them."""
    return unicodedata.normalize("NFKC", text).translate(_KANJI_DIGITS)


def _katakana(text: str) -> str:
    return "".join(chr(ord(c) + 0x60) if "ぁ" <= c <= "ゖ" else c for c in text)
