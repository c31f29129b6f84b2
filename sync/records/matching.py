"""Name matching 名寄せ: which cards speak of the same person. Pure, so that the station can preview what the store does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sync.records.facts import FactName, Facts
from sync.records.folding import fold_company, fold_email, fold_person_name


class MatchingKey(StrEnum):
    """The admin's choice of what must be equal."""

    COMPANY_NAME_EMAIL = "company_name_email"
    COMPANY_NAME = "company_name"


@dataclass(frozen=True, slots=True)
class MatchTerms:
    """What name matching sees of a card: folded company, folded name, every folded e-mail address."""

    company: str
    name: str
    emails: frozenset[str]

    @staticmethod
    def of(facts: Facts) -> MatchTerms:
        return MatchTerms(
            company=fold_company(facts.company_name),
            name=fold_person_name(facts.person_name),
            emails=frozenset(fold_email(address) for address in facts.all(FactName.EMAIL)) - {""},
        )

    @property
    def identifies(self) -> bool:
        """A card without a company or without a name is nobody in particular: it never matches by itself."""
        return bool(self.company and self.name)


def is_same_person(one: MatchTerms, other: MatchTerms, key: MatchingKey) -> bool:
    """Whether two cards belong to one lead. Symmetric."""
    if not one.identifies or (one.company, one.name) != (other.company, other.name):
        return False
    return key is MatchingKey.COMPANY_NAME or _emails_agree(one, other)


def _emails_agree(one: MatchTerms, other: MatchTerms) -> bool:
    """Any shared address, or none on either card. One card with and one without is left to the operator."""
    return not (one.emails or other.emails) or not one.emails.isdisjoint(other.emails)


class Resemblance(StrEnum):
    """Why a lead that does not match is shown to the operator all the same."""

    SAME_COMPANY_AND_NAME = "same_company_and_name"
    SAME_EMAIL = "same_email"


def resemblance(one: MatchTerms, other: MatchTerms, key: MatchingKey) -> Resemblance | None:
    """None where the cards match, or have nothing in common. Symmetric."""
    if is_same_person(one, other, key):
        return None
    if one.identifies and (one.company, one.name) == (other.company, other.name):
        return Resemblance.SAME_COMPANY_AND_NAME
    if not one.emails.isdisjoint(other.emails):
        return Resemblance.SAME_EMAIL
    return None
