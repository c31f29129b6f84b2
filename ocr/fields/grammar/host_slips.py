"""How hosts are read in addresses: the ends that they have, and the slips of reading they suffer most put right."""

from __future__ import annotations

import re

# Top-level domains seen on business cards in Japan. An address under another one is taken, but never called sure.
KNOWN_TOP_LEVEL = frozenset({
    "jp", "com", "net", "org", "info", "biz", "co", "io", "ai", "dev", "app", "tokyo", "osaka", "kyoto", "nagoya", "yokohama",
    "okinawa", "asia", "me", "tv", "cc", "us", "uk", "de", "fr", "cn", "kr", "tw", "hk", "sg", "in", "au", "eu", "edu", "gov",
    "tech", "cloud", "online", "site", "shop", "store", "works", "design", "studio", "agency", "company", "global", "group",
    "consulting", "solutions", "space", "pro", "xyz", "life", "inc", "law", "school",
})  # fmt: skip
USUAL_ENDS = frozenset({"jp", "com", "net", "org"})
LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
# A dot may be read as a comma, a Japanese full stop, twice, or before what can only follow a dot a colon.
DOT = r"(?:\s?[.,。]{1,2}\s?|[:;](?=(?:jp|com|net|org|co|ne|or|ac|go|ed|lg)\b))"
# Ends of hosts that are misread: co.jp stands under jp, .com is no corn.
_MISREAD_ENDS = (
    (re.compile(r"(?<=\.)c[0o]\.[ijl1][po]$", re.IGNORECASE), "co.jp"),
    (re.compile(r"(?<=\.)[0o]r\.[ijl1]p$", re.IGNORECASE), "or.jp"),
    (re.compile(r"(?<=\.)(ne|ac|go|ed|lg|gr)\.[il1]p$", re.IGNORECASE), r"\1.jp"),
    (re.compile(r"(?<=\.)[i1|]g\.jp$", re.IGNORECASE), "lg.jp"),
    (re.compile(r"(?<=\.)(co|or|ne|ac|go|ed|lg|gr)jp$", re.IGNORECASE), r"\1.jp"),
    (re.compile(r"(?<=\.)(?:corn|c0m|c0rn|con)$", re.IGNORECASE), "com"),
    # The stroke behind a web address, or the first letter of the label behind an e-mail address.
    (re.compile(r"(?<=\.)(jp|com)[1iltufwm|]$", re.IGNORECASE), r"\1"),
)
# The full stop before the end of a host that was not read: nordiajp, gmailcom.
_LOST_STOP = re.compile(r"(?<=[a-z0-9])(?=(?:jp|com)$)", re.IGNORECASE)
_MISREAD_WWW = re.compile(
    r"^(?:ww|wwww|[a-z1/]www|vvww|wvvw|wwvv|wvw|vww)\.(?=[a-z0-9-]{4,}\.)|^www(?=[a-z][a-z0-9-]{3,}\.)", re.IGNORECASE
)


def tidy_host(host: str) -> str:
    """A host as it is meant, without spaces, with www and its end put right; else in the letters that were read."""
    tidy = _MISREAD_WWW.sub("www.", re.sub(r"[.,。:;]+", ".", re.sub(r"\s", "", host)))
    tidy = tidy.replace("I", "l") if tidy.replace("I", "").islower() else tidy
    right = tidy
    for pattern, meant in _MISREAD_ENDS:
        right = pattern.sub(meant, right)
    return tidy if right.lower() == tidy.lower() else right


def with_stop(host: str) -> str:
    """A host whose end is none with the full stop before jp or com that was not read."""
    return host if has_known_end(host) else _LOST_STOP.sub(".", host)


def has_known_end(host: str) -> bool:
    """Whether a host stands under a top-level domain seen on business cards."""
    return host.rsplit(".", 1)[-1].lower() in KNOWN_TOP_LEVEL
