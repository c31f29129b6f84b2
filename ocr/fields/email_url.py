"""E-mail and web addresses in a line, with the slips of reading they suffer most put right."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Top-level domains seen on business cards in Japan. An address under another one is taken, but never called sure.
KNOWN_TOP_LEVEL = frozenset({
    "jp", "com", "net", "org", "info", "biz", "co", "io", "ai", "dev", "app", "tokyo", "osaka", "kyoto", "nagoya", "yokohama",
    "okinawa", "asia", "me", "tv", "cc", "us", "uk", "de", "fr", "cn", "kr", "tw", "hk", "sg", "in", "au", "eu", "edu", "gov",
    "tech", "cloud", "online", "site", "shop", "store", "works", "design", "studio", "agency", "company", "global", "group",
    "consulting", "solutions", "space", "pro", "xyz", "life", "inc", "law", "school",
})  # fmt: skip
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
# A dot may be read as a comma, a Japanese full stop, or before what can only follow a dot a colon.
_DOT = r"(?:\s?[.,。]\s?|[:;](?=(?:jp|com|net|org|co|ne|or|ac|go|ed|lg)\b))"
_GLUED_LABEL = re.compile(r"(?:url|hp|web)[.:]?(?=www\.)", re.IGNORECASE)
_EMAIL = re.compile(rf"(?P<local>[A-Za-z0-9._%+-]+)\s?@\s?(?P<domain>{_LABEL}(?:{_DOT}{_LABEL})+)")
_URL = re.compile(
    rf"(?P<scheme>h?t{{1,2}}ps?\s?[:;]\s?/\s?/?\s?)?(?P<host>(?:www{_DOT})?{_LABEL}(?:{_DOT}{_LABEL})+)"
    r"(?P<port>:\d{2,5})?(?P<path>\s?/[A-Za-z0-9._~%!$&'*+=:@/?#-]*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Address:
    """An e-mail or web address at text[start:end]. repaired: value differs from what was read."""

    start: int
    end: int
    value: str
    domain: str
    known_domain: bool
    repaired: bool


def emails_in(text: str) -> list[Address]:
    """E-mail addresses of a line's folded copy."""
    found = []
    for match in _EMAIL.finditer(text):
        domain = _tidy_host(match["domain"])
        value = f"{match['local'].strip('.')}@{domain}"
        found.append(
            Address(match.start(), match.end(), value, domain.lower(), _is_known(domain), value != match.group())
        )
    return found


def urls_in(text: str, *, announced: bool = False) -> list[Address]:
    """Web addresses of a line's folded copy (which has no e-mail address left). announced: a label URL stands before."""
    found = []
    for match in _URL.finditer(text):
        glued = _GLUED_LABEL.match(match["host"]) if not match["scheme"] else None
        start = match.start() + (glued.end() if glued else 0)
        host = _tidy_host(match["host"][glued.end() if glued else 0 :])
        scheme = _tidy_scheme(match["scheme"])
        if not (scheme or host.lower().startswith("www.") or announced or _is_likely_host(host)):
            continue
        value = f"{scheme}{host}{match['port'] or ''}{(match['path'] or '').strip().rstrip('.,')}"
        domain = host.lower().removeprefix("www.")
        found.append(Address(start, match.end(), value, domain, _is_known(host), value != text[start : match.end()]))
    return found


def _tidy_host(host: str) -> str:
    return re.sub(r"[,。:;]", ".", re.sub(r"\s", "", host))


def _tidy_scheme(scheme: str | None) -> str:
    if not scheme:
        return ""
    return "https://" if "s" in scheme.lower() else "http://"


def _is_known(host: str) -> bool:
    return host.rsplit(".", 1)[-1].lower() in KNOWN_TOP_LEVEL


def _is_likely_host(host: str) -> bool:
    labels = host.lower().split(".")
    return labels[-1] in {"jp", "com", "net", "org"} and len(labels[0]) > 2 and not labels[0].isdigit()


def related_domains(one: str, other: str) -> bool:
    """Whether two hosts belong to one organisation: equal, or one below the other."""
    return one == other or one.endswith("." + other) or other.endswith("." + one)


def domain_of(address: str) -> str:
    """The domain of an e-mail or web address, lower case, without www."""
    found = emails_in(address) or urls_in(address, announced=True)
    return found[0].domain if found else ""
