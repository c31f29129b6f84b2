"""Cards written in columns from right to left, 縦書き."""

from __future__ import annotations

from tests.press.facts import Affiliation
from tests.press.layouts.registry import PORTRAIT_MM, layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.wording import Line, Value, company, name, plain, position, vertical_digits


def _phone(label: str, field: str, number: str, form: str = "{}―{}―{}") -> Line:
    printed = form.format(*(vertical_digits(part) for part in number.split("-")))
    return Line(f"{label}　{printed}", (Value(field, number, printed),))


def _postal(card: Affiliation) -> Line:
    code = card.office.town.postal_code
    printed = "―".join(vertical_digits(part) for part in code.split("-"))
    return Line(f"〒{printed}", (Value("postal_code", code, printed),))


def _street(card: Affiliation) -> list[Line]:
    town, (chome, ban, go) = card.office.town, card.office.block
    numbered = f"{_counted(chome)}丁目{_counted(ban)}番{_counted(go)}号"
    parts = [town.prefecture.ja + town.city.ja + vertical_digits(town.town.ja) + numbered]
    if card.office.building is not None:
        parts.append(vertical_digits(card.office.building.ja))
    printed = " ".join(parts)
    return [Line(part, (Value("address", printed, printed),)) for part in parts]


def _counted(number: int) -> str:
    """A number below 100 as counted aloud: 二十三."""
    tens, ones = divmod(number, 10)
    digits = " 一二三四五六七八九"
    head = "" if tens == 0 else ("十" if tens == 1 else digits[tens] + "十")
    return head + (digits[ones] if ones else "")


def _phones(card: Affiliation, form: str = "{}―{}―{}") -> list[Line]:
    fax = [] if card.office.fax is None else [_phone("ＦＡＸ", "fax", card.office.fax, form)]
    mobile = [] if card.mobile is None else [_phone("携帯", "mobile", card.mobile, form)]
    return [_phone("電話", "tel", card.office.tel, form), *fax, *mobile]


@layout("rules", size_mm=PORTRAIT_MM)
def column_tall(proof: Proof, order: PrintOrder) -> None:
    """Portrait: the company at the right, the name in the middle, address and numbers at the left foot."""
    look, card = order.look, order.card
    proof.column(company(card), 46, 9, proof.fit_column(company(card), look.text(11, "medium", 0.12), 73))
    for shift, line in enumerate(position(card)):
        proof.column(line, 38.2 - shift * 3.6, 13, look.text(7.4, spacing=0.1))
    proof.column(name(card.person, "　"), 26.4, 22, look.text(20, "medium", 0.14))
    lines = [_postal(card), *_street(card), *_phones(card)]
    for column, line in enumerate(lines):
        proof.column(line, 18.4 - column * 2.75, 84, proof.fit_column(line, look.text(6.4), 72), "bottom")


@layout("judge")
def column_wide(proof: Proof, order: PrintOrder) -> None:
    """Landscape: columns from right to left; mail and web run downwards in Latin letters."""
    look, card = order.look, order.card
    proof.paste(mark(look.mark, look.accent, look.second), 79, 6, 5.4)
    proof.column(company(card), 81.7, 14.5, proof.fit_column(company(card), look.text(9.2, "medium", 0.1), 35))
    for shift, line in enumerate(position(card)):
        proof.column(line, 69 - shift * 3.6, 9, look.text(6.8, spacing=0.1))
    proof.column(name(card.person, "　"), 51, 11, look.text(18, "medium", 0.12))
    x = 34.0
    for line in [_postal(card), *_street(card), *_phones(card, "{}（{}）{}")]:
        proof.column(line, x, 48.5, proof.fit_column(line, look.text(6.4, spacing=0.02), 41), "bottom")
        x -= 3.4
    mail = plain("email", card.email)
    proof.sideways(mail, x, 9, proof.fit(mail, look.text(6.6), 39))
