"""How facts are written downwards: kanji numerals, labels and dashes of upright columns."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.press.facts import Affiliation, Office
from tests.press.wording import Line, Value, address_parts, vertical_digits

_WIDE_DIGITS = str.maketrans("0123456789", "０１２３４５６７８９")


def counted(number: int) -> str:
    """A number below 100 as counted aloud, 二十三; from there on digit by digit, 一〇五."""
    if number > 99:
        return vertical_digits(str(number))
    tens, ones = divmod(number, 10)
    digits = " 一二三四五六七八九"
    head = "" if tens == 0 else ("十" if tens == 1 else digits[tens] + "十")
    return head + (digits[ones] if ones else "")


@dataclass(frozen=True, slots=True)
class ColumnVoice:
    """One house's habits downwards. Block forms are for street numbers of three, two and one part."""

    tel: str = "電話"
    fax: str = "ＦＡＸ"
    mobile: str = "携帯"
    after_label: str = "　"
    phone_form: str = "{}―{}―{}"
    postal_form: str = "〒{}―{}"
    block_forms: tuple[str, str, str] = ("{}丁目{}番{}号", "{}番地{}", "{}番地")
    counts: bool = True
    wide_digits: bool = False

    def postal(self, card: Affiliation) -> Line:
        code = card.office.town.postal_code
        printed = self.postal_form.format(*map(self._digits, code.split("-")))
        number = re.sub(r"^[^〇一二三四五六七八九０-９]+", "", printed)
        return Line(printed, (Value("postal_code", code, number, card.office.place),))

    def street(self, office: Office) -> list[Line]:
        """The address, and its building on a column of its own; each carries the whole."""
        form = self.block_forms[3 - len(office.block)]
        block = form.format(
            *(counted(n) if self.counts and not self.wide_digits else self._digits(str(n)) for n in office.block)
        )
        parts = tuple(
            (name, vertical_digits(text)) if name == "town" else (name, text)
            for name, text in address_parts(office, block)
        )
        columns = ["".join(text for _, text in parts)]
        if office.building is not None:
            building = self._building(office.building.ja)
            columns.append(building)
            parts = (*parts, ("building", building))
        text = " ".join(columns)
        whole = Value("address", text, text, office.place, parts)
        return [Line(column, (whole,)) for column in columns]

    def phones(self, office: Office) -> list[Line]:
        found = [self._phone(self.tel, "tel", office.tel, office.place)]
        return (
            found
            if office.fax in {None, office.tel}
            else [*found, self._phone(self.fax, "fax", office.fax, office.place)]
        )

    def mobile_of(self, card: Affiliation) -> list[Line]:
        return [] if card.mobile is None else [self._phone(self.mobile, "mobile", card.mobile)]

    def _phone(self, label: str, field: str, number: str, office: int | None = None) -> Line:
        printed = self.phone_form.format(*map(self._digits, number.split("-")))
        text = label + self.after_label + printed if label else printed
        return Line(text, (Value(field, number, printed, office),))

    def _digits(self, text: str) -> str:
        return text.translate(_WIDE_DIGITS) if self.wide_digits else vertical_digits(text)

    def _building(self, text: str) -> str:
        floors = re.sub(r"(\d+)[F階]", lambda found: counted(int(found[1])) + "階", text.replace("B1F", "地下1階"))
        return vertical_digits(floors.replace("-", "―"))
