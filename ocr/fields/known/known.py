"""Companies and people that are known already where the card is read: what the station's earlier cards say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ocr.fields.grammar.known_names import in_usual_signs
from ocr.fields.text.normalise import compact


@dataclass(frozen=True, slots=True)
class KnownCompany:
    """A company with its name as people confirmed it, and the domains of its e-mail and web addresses."""

    name: str
    domains: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person: family and given name with a space between, the reading in kana likewise (or empty), e-mail addresses."""

    name: str
    reading: str = ""
    emails: tuple[str, ...] = ()


@dataclass(frozen=True)
class Known:
    """What is known. Immutable; crosses process borders by pickle: give it once to whoever reads many cards."""

    companies: tuple[KnownCompany, ...] = ()
    people: tuple[KnownPerson, ...] = ()

    def company(self, name: str) -> KnownCompany | None:
        """The company of exactly this name, spaces and variant signs aside."""
        return self._companies.get(key_of(name))

    def companies_of(self, domain: str) -> Iterator[KnownCompany]:
        """The companies that have this domain."""
        return (each for each in self.companies if domain and domain in each.domains)

    def person(self, name: str) -> KnownPerson | None:
        """The person of exactly this name, spaces and variant signs aside. Of several namesakes the first."""
        return self._people.get(key_of(name))

    def person_of(self, email: str) -> KnownPerson | None:
        return self._by_email.get(email.lower())

    @cached_property
    def _companies(self) -> dict[str, KnownCompany]:
        return {key_of(each.name): each for each in reversed(self.companies)}

    @cached_property
    def _people(self) -> dict[str, KnownPerson]:
        return {key_of(each.name): each for each in reversed(self.people)}

    @cached_property
    def _by_email(self) -> dict[str, KnownPerson]:
        return {email.lower(): each for each in reversed(self.people) for email in each.emails}


def key_of(name: str) -> str:
    """The form in which names are the same: folded, without spaces, in usual signs (髙 = 高)."""
    return in_usual_signs(compact(name)).lower()


NOTHING_KNOWN = Known()
