"""What confirmed cards say, in the form the reading library takes. Runs in the reading processes."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

from app.domain.acquaintance import Acquaintances
from ocr.fields import Known, KnownCompany, KnownPerson
from ocr.fields.grammar.domain import domain_of

# A domain of that many companies is a provider's (free mail), and tells nothing about any of them.
_MOST_COMPANIES = 4


def known_from(acquaintances: Acquaintances) -> Known:
    """Newest first, so that of two namesakes the newer one counts."""
    domains: defaultdict[str, dict[str, None]] = defaultdict(dict)
    companies: defaultdict[str, set[str]] = defaultdict(set)
    for card in acquaintances.cards:
        if card.company:
            found = _domains(card.addresses)
            domains[card.company].update(dict.fromkeys(found))
            for domain in found:
                companies[domain].add(card.company)
    shared = {domain for domain, names in companies.items() if len(names) > _MOST_COMPANIES}
    return Known(
        tuple(KnownCompany(name, tuple(d for d in found if d not in shared)) for name, found in domains.items()),
        tuple(
            KnownPerson(card.name, card.reading, tuple(each for each in card.addresses if "@" in each))
            for card in acquaintances.cards
            if card.name
        ),
    )


@lru_cache(maxsize=50_000)
def _domains(addresses: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(domain_of, addresses))))
