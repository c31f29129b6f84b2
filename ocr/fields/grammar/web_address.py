"""Web addresses in a line, with their scheme, host and path put right."""

from __future__ import annotations

import re

from ocr.fields.grammar.host_slips import DOT, LABEL, USUAL_ENDS, has_known_end, tidy_host, with_stop
from ocr.fields.grammar.net_address import Address, matches
from ocr.fields.text.normalise import without_accents_in_place

_GLUED_LABEL = re.compile(r"(?:url|hp|web)[.:]?(?=www\.)", re.IGNORECASE)
_SCHEME = r"h?t{1,2}i?ps?\s?(?:[:;]\s?/\s?/?|/\s?/)\s?"
_URL = re.compile(
    rf"(?P<scheme>{_SCHEME})?(?P<host>(?:www{DOT})?{LABEL}(?:{DOT}{LABEL})+)"
    r"(?P<port>:\d{2,5})?(?P<path>\s?/[A-Za-z0-9._~%!$&'*+=:@/?#-]*)?",
    re.IGNORECASE,
)
# The only full stop of a host was not read, the scheme tells what it is: https://nordia-cljp/.
_URL_WITHOUT_STOP = re.compile(
    rf"(?P<scheme>{_SCHEME})(?P<host>[a-z0-9][a-z0-9-]{{2,}}[a-z0-9](?:jp|com))(?![A-Za-z0-9.,-])(?P<port>)"
    r"(?P<path>/[A-Za-z0-9._~%!$&'*+=:@/?#-]*)?",
    re.IGNORECASE,
)
_JAPANESE = re.compile(r"[ぁ-ゖァ-ヺー一-鿿]")
# Hosts in Japanese are few; only a scheme or www. tells them from other text.
_JAPANESE_URL = re.compile(
    rf"(?P<scheme>{_SCHEME})(?P<host>(?:www\.)?[A-Za-z0-9ぁ-ゖァ-ヺー一-鿿-]*[ぁ-ゖァ-ヺー一-鿿][A-Za-z0-9ぁ-ゖァ-ヺー一-鿿-]*"
    rf"(?:\.{LABEL})+)(?P<port>)(?P<path>/[A-Za-z0-9._~%!$&'*+=:@/?#-]*)?",
    re.IGNORECASE,
)
# The stroke at the end of a web address, read as a letter: nordia.co.jpl.
_STROKE_AT_END = re.compile(r"\.(?:jp|com)[1Il|]$")
_TOP_LEVEL = re.compile(r"\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$", re.IGNORECASE)


def urls_in(text: str, *, announced: bool = False) -> list[Address]:
    """Web addresses of a line's folded copy (which has no e-mail address left). announced: a label URL stands before."""
    found: list[Address] = []
    plain = without_accents_in_place(text)
    for match in (
        *matches(_JAPANESE_URL, plain),
        *matches(_URL_WITHOUT_STOP, plain),
        *matches(_URL, plain),
    ):
        if any(match.start() < each.end and each.start < match.end() for each in found):
            continue
        glued = _GLUED_LABEL.match(match["host"]) if not match["scheme"] else None
        start = match.start() + (glued.end() if glued else 0)
        scheme = _tidy_scheme(match["scheme"])
        host = tidy_host(match["host"][glued.end() if glued else 0 :])
        host = with_stop(host) if scheme or host.lower().startswith("www.") else host
        if not match["scheme"] and re.search(r",\s", match["host"]):
            continue  # two words of a list: B1F, JP Tower
        alone = text.strip() == match.group().strip()
        if not (scheme or host.lower().startswith("www.") or announced or _is_likely_host(host, alone=alone)):
            continue
        if not _TOP_LEVEL.search(host) or text[: match.start()].endswith("@"):
            continue  # the number of a telephone, FAX.03-1234-5678 too; the id of a network
        path = (match["path"] or ("/" if _STROKE_AT_END.search(match["host"]) else "")).strip().rstrip(".,")
        end = match.end()
        if path.endswith("//"):  # a stroke between this and what follows
            end -= len(path) - len(path.rstrip("/")) - 1
            path = path.rstrip("/") + "/"
        touches = bool(path) and bool(_JAPANESE.match(text, match.end()))
        if touches:
            end -= len(path) - path.rindex("/") - 1  # what touches Japanese text is part of that: …/company/K2ビル
            path = path[: path.rindex("/") + 1]
        value = f"{scheme}{host}{match['port'] or ''}{path}"
        domain = host.lower().removeprefix("www.")
        repaired = value != text[start:end] or touches
        found.append(Address(start, end, value, domain, has_known_end(host), repaired))
    return found


def _tidy_scheme(scheme: str | None) -> str:
    if not scheme:
        return ""
    return "https://" if "s" in scheme.lower() else "http://"


def _is_likely_host(host: str, *, alone: bool) -> bool:
    """Whether a text without scheme and www is a host all the same: under the usual ends, else as a line of its own."""
    labels = host.lower().split(".")
    if len(labels[0]) <= 2 or labels[0].isdigit():
        return False
    return labels[-1] in USUAL_ENDS or (alone and host == host.lower() and has_known_end(host))
