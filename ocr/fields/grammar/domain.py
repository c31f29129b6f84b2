"""The domain of an address, and whether two are of one organisation."""

from __future__ import annotations

from ocr.fields.grammar.email_address import emails_in
from ocr.fields.grammar.web_address import urls_in


def domain_of(address: str) -> str:
    """The domain of an e-mail or web address, lower case, without www."""
    found = emails_in(address) or urls_in(address, announced=True)
    return found[0].domain if found else ""


def related_domains(one: str, other: str) -> bool:
    """Whether two hosts belong to one organisation: equal, or one below the other."""
    return one == other or one.endswith("." + other) or other.endswith("." + one)
