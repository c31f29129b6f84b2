"""What stands on a card, fact by fact. The same facts, taken from the newest card, make up a lead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class FactName(StrEnum):
    """The kinds of fact. Those that may occur several times (telephones) keep the order of the card."""

    COMPANY = "company"
    DEPARTMENT = "department"
    TITLE = "title"
    NAME = "name"
    FAMILY_NAME = "family_name"
    GIVEN_NAME = "given_name"
    NAME_KANA = "name_kana"
    FAMILY_NAME_KANA = "family_name_kana"
    GIVEN_NAME_KANA = "given_name_kana"
    POSTAL_CODE = "postal_code"
    ADDRESS = "address"
    TEL = "tel"
    FAX = "fax"
    MOBILE = "mobile"
    EMAIL = "email"
    URL = "url"
    SNS = "sns"
    COMPANY_EN = "company_en"
    DEPARTMENT_EN = "department_en"
    TITLE_EN = "title_en"
    NAME_EN = "name_en"
    ADDRESS_EN = "address_en"


@dataclass(frozen=True, slots=True)
class Fact:
    """One value. value is normalised for use (03-1234-5678), printed is exactly what stands on the card."""

    name: FactName
    value: str
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of one card or lead, in the order of the card."""

    entries: tuple[Fact, ...] = ()

    def __iter__(self) -> Iterator[Fact]:
        return iter(self.entries)

    def all(self, name: FactName) -> tuple[str, ...]:
        return tuple(fact.value for fact in self.entries if fact.name is name)

    def first(self, name: FactName) -> str:
        """The first value of that name, or an empty text."""
        return next((fact.value for fact in self.entries if fact.name is name), "")

    @property
    def person_name(self) -> str:
        """Family name first; the English name where the card has no Japanese one."""
        parts = (self.first(FactName.FAMILY_NAME), self.first(FactName.GIVEN_NAME))
        return self.first(FactName.NAME) or " ".join(part for part in parts if part) or self.first(FactName.NAME_EN)

    @property
    def company_name(self) -> str:
        return self.first(FactName.COMPANY) or self.first(FactName.COMPANY_EN)
