"""E-mail and web addresses in a line, with the slips of reading they suffer most put right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ocr.fields.text.normalise import without_accents_in_place

# Top-level domains seen on business cards in Japan. An address under another one is taken, but never called sure.
KNOWN_TOP_LEVEL = frozenset({
    "jp", "com", "net", "org", "info", "biz", "co", "io", "ai", "dev", "app", "tokyo", "osaka", "kyoto", "nagoya", "yokohama",
    "okinawa", "asia", "me", "tv", "cc", "us", "uk", "de", "fr", "cn", "kr", "tw", "hk", "sg", "in", "au", "eu", "edu", "gov",
    "tech", "cloud", "online", "site", "shop", "store", "works", "design", "studio", "agency", "company", "global", "group",
    "consulting", "solutions", "space", "pro", "xyz", "life", "inc", "law", "school",
})  # fmt: skip
_USUAL_ENDS = frozenset({"jp", "com", "net", "org"})
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
# A dot may be read as a comma, a Japanese full stop, or before what can only follow a dot a colon.
_DOT = r"(?:\s?[.,。]\s?|[:;](?=(?:jp|com|net|org|co|ne|or|ac|go|ed|lg)\b))"
_GLUED_LABEL = re.compile(r"(?:url|hp|web)[.:]?(?=www\.)", re.IGNORECASE)
# A label and its full stop or colon before a web address: W.https://…, web.http://…; a letter also before a bare host,
# as no host begins with one: W.nordia.co.jp.
_LABEL_BEFORE = re.compile(
    r"(?<![A-Za-z0-9@._-])(?<!\S/)(?:(?:w|u|h|u\s?r\s?l|hp|web|site|website|homepage)[.:|]\s?(?=h?t{1,2}ps?[:;]|www\.)"
    r"|(?:[wu]|url)[.:|]\s?(?=[a-z0-9-]{3,}\.[a-z])"
    r"|url\s[.:](?=www\.)"
    r"|(?:web|url)[.]\s(?-i:(?=[a-z0-9-]{3,}\.[a-z]))"
    # In capitals before small letters it is a label, else it may be part of the host: WEB.nordia.co.jp, Hp.nordia.jp.
    r"|(?-i:WEB|Web|HP|Hp|SITE|Site|HOMEPAGE|Homepage|WEBSITE|Website)[.:|]\s?(?-i:(?=[a-z0-9-]{3,}\.[a-z]))"
    # The name of a network before its address: Facebookfacebook.com/taro.
    r"|(?:facebook|instagram|twitter|youtube|threads|tiktok)\s?(?=(?:www\.)?(?:facebook|instagram|twitter|youtube|threads|tiktok|x)\.(?:com|net)/)"
    r"|(?-i:(?:HP|URL)-?|(?:Web|WEB|Site|SITE)-)(?-i:(?=[a-z][a-z0-9-]{2,}\.(?:[a-z]{2,4}\.)?(?:jp|com)\b)))",
    re.IGNORECASE,
)

# What begins without a space behind the end of an address: …co.jphttps://…, …co.jpURL:…, …jpinstagram.com/…
_GLUED_BEHIND = re.compile(
    r"(?:(?<=\.jp)|(?<=\.com)|(?<=\.net)|(?<=\.org))"
    r"(?=[.,]?W?\s?https?|[lI1|!](?:https?[:;]|www\.)|www|u\s?r\s?l|web|h\s?p|tel|fax|(?:instagram|facebook|twitter|youtube|line|x)(?:\.|\s?[:@]))"
    r"|(?<=/)(?=(?:instagram|facebook|twitter|youtube|line|x)(?:\.com/|\s?(?:id\s?)?[:@]))"
    # A label of one letter: hibari.comU. https://…
    r"|(?:(?<=\.jp)|(?<=\.com)|(?<=\.net)|(?<=\.org))(?=(?-i:[UWH])[.:]\s?(?:https?:|www\.))"
    # A label in capitals though no full stop is left before the end: nordia-cljpHP|http://…
    r"|(?<=[a-z]jp)(?=(?-i:HP|H P|URL|WEB|TEL|FAX)(?![A-Za-z0-9]))"
    # A label for what follows: hibari.co.jp/LINE, hibari.co.jp//Instagram.
    r"|(?<=/)(?=/?(?-i:Instagram|Facebook|Twitter|YouTube|Threads|TikTok|LINE|IG|FB)(?![A-Za-z0-9._-]))"
    # The id of a network behind a web address: hibari.co.jp/@hibari. Pages of networks begin so themselves.
    r"|(?<=\.jp/)(?=@)|(?<!instagram\.com/)(?<!threads\.net/)(?<!threads\.com/)(?<!youtube\.com/)(?<!tiktok\.com/)(?<=\.com/)(?=@)",
    re.IGNORECASE,
)
# A host without a space behind the same host: taro@nordia-cl.jpnordia-cl.jp.
_TWICE = re.compile(r"(?<=@)(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?=(?P=host)(?![a-z0-9-]))", re.IGNORECASE)
# What is printed or read for the sign @.
_AT = r"\s?(?:@|©|®|\(at\)|\[at\]|\(a\))\s?"
# A comma between two words of a local part is a full stop, where no other address stands before it.
_COMMA = re.compile(r"(?<![^\s:|/)\]])([a-z0-9]{2,}),(?=[a-z0-9][a-z0-9._-]*\s?@)", re.IGNORECASE)
_LOCAL = r"[A-Za-z0-9._%+-]+(?:\s\.\s?[A-Za-z0-9._%+-]+)*"
_EMAIL = re.compile(
    rf"(?P<local>{_LOCAL}){_AT}(?P<domain>{_LABEL}(?:(?!,\s?[A-Za-z0-9._+-]*@){_DOT}{_LABEL})+)", re.IGNORECASE
)
# The only full stop of a host was not read: taro@gmailcom. Behind the name of a network it is an id.
_WITHOUT_STOP = re.compile(
    rf"(?P<local>{_LOCAL}){_AT}(?P<domain>[a-z0-9][a-z0-9-]{{2,}}(?:jp|com))(?![a-z0-9._@-]|\s?[,.][a-z])",
    re.IGNORECASE,
)
# A telephone number without a space before an address: 090.1234.5678taro@…
_NUMBER_BEFORE = re.compile(r"(?:[TFMP][.:]?)?(?:0|\+81[.-]?)\d{1,4}[.-]\d{1,4}[.-]\d{4}(?=[a-z])", re.IGNORECASE)
# A label of one letter whose mark reads as a dash or a low line: E_taro@…, and メール as X—.
_LETTER_BEFORE = re.compile(r"[EMX][-_](?!mail)(?=[a-z0-9._-]+$)")
_CAPITAL_O = re.compile(r"O(?=[\dO]*\d)|(?<=\d)O")
# A host and behind it the id of a network: tsuki-akari.co.jp @tsukiakari.
_HOST_BEFORE_ID = re.compile(r"[a-z0-9]\.(?:jp|com|net|org)\s@\s?$", re.IGNORECASE)
# A web address without a space before the id of a network: https://hibari-cl.jp@sara.hibari.
_URL_BEFORE_ID = re.compile(r"(?:://|www\.)[^\s@]*\.(?:jp|com|net|org)\s?@\s?$", re.IGNORECASE)
_NETWORK_BEFORE_ID = re.compile(
    r"(?:^|[^A-Za-z0-9.])(?:instagram|insta|twitter|facebook|line|ig|fb|threads|tiktok|youtube|x)\s?@\s?$",
    re.IGNORECASE,
)
_SCHEME = r"h?t{1,2}i?ps?\s?(?:[:;]\s?/\s?/?|/\s?/)\s?"
_URL = re.compile(
    rf"(?P<scheme>{_SCHEME})?(?P<host>(?:www{_DOT})?{_LABEL}(?:{_DOT}{_LABEL})+)"
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
    rf"(?:\.{_LABEL})+)(?P<port>)(?P<path>/[A-Za-z0-9._~%!$&'*+=:@/?#-]*)?",
    re.IGNORECASE,
)
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
# The stroke at the end of a web address, read as a letter: nordia.co.jpl.
_STROKE_AT_END = re.compile(r"\.(?:jp|com)[1Il|]$")
_TOP_LEVEL = re.compile(r"\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$", re.IGNORECASE)
# The full stop before the end of a host that was not read: nordiajp, gmailcom.
_LOST_STOP = re.compile(r"(?<=[a-z0-9])(?=(?:jp|com)$)", re.IGNORECASE)
_MISREAD_WWW = re.compile(
    r"^(?:ww|wwww|[a-z1/]www|vvww|wvvw|wwvv|wvw|vww)\.(?=[a-z0-9-]{4,}\.)|^www(?=[a-z][a-z0-9-]{3,}\.)", re.IGNORECASE
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
    read, text = text, _COMMA.sub(r"\1.", without_accents_in_place(text))
    for match in _emails(text):
        read_domain = _tidy_host(match["domain"])
        domain = _with_stop(read_domain)
        if _is_id_of_network(text[: match.start("domain")], domain):
            continue
        if text[match.end() : match.end() + 1] == "_" and not _is_known(domain):
            continue  # no host has one, ids of networks do: @gaku.monolith_seika
        number = _NUMBER_BEFORE.match(match["local"])
        before = number or _LETTER_BEFORE.match(match["local"])
        start = match.start() + (before.end() if before else 0)
        said = re.sub(r"\s", "", text[start : match.end("local")])
        local = _in_small_letters(said.lstrip("-").strip("."))
        value = f"{local}@{domain}"
        repaired = value != read[start : match.end()]
        found.append(Address(start, match.end(), value, domain.lower(), _is_known(read_domain), repaired))
    return found


def _emails(text: str) -> Iterator[re.Match[str]]:
    whole = list(_matches(_EMAIL, text))
    yield from whole
    for match in _matches(_WITHOUT_STOP, text):
        is_id = bool(_NETWORK_BEFORE_ID.search(text[: match.start("domain")]))
        if not is_id and not any(match.start() < each.end() and each.start() < match.end() for each in whole):
            yield match


def _is_id_of_network(before: str, domain: str) -> bool:
    """Whether what stands behind an @ is an id and no host, though it has a full stop."""
    if _HOST_BEFORE_ID.search(before) or _URL_BEFORE_ID.search(before):
        return True
    # Instagram @hibari.works is an id, line@hibari.co.jp is not.
    return bool(_NETWORK_BEFORE_ID.search(before)) and domain.rsplit(".", 1)[-1].lower() not in _USUAL_ENDS


def _in_small_letters(local: str) -> str:
    """A local part in small letters with its number in digits, satoO1, and no capital I for an l inside: wei_I."""
    local = _CAPITAL_O.sub("0", local) if local.replace("O", "").islower() else local
    return local[0] + local[1:].replace("I", "l") if local.replace("I", "").islower() else local


def urls_in(text: str, *, announced: bool = False) -> list[Address]:
    """Web addresses of a line's folded copy (which has no e-mail address left). announced: a label URL stands before."""
    found: list[Address] = []
    plain = without_accents_in_place(text)
    for match in (
        *_matches(_JAPANESE_URL, plain),
        *_matches(_URL_WITHOUT_STOP, plain),
        *_matches(_URL, plain),
    ):
        if any(match.start() < each.end and each.start < match.end() for each in found):
            continue
        glued = _GLUED_LABEL.match(match["host"]) if not match["scheme"] else None
        start = match.start() + (glued.end() if glued else 0)
        scheme = _tidy_scheme(match["scheme"])
        host = _tidy_host(match["host"][glued.end() if glued else 0 :])
        host = _with_stop(host) if scheme or host.lower().startswith("www.") else host
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
        found.append(Address(start, end, value, domain, _is_known(host), repaired))
    return found


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern, none of which reaches over the end of an address without a space behind it, or over
    that of a label before one.
    """
    glued = [found.start() for found in _GLUED_BEHIND.finditer(text)] + [found.end() for found in _TWICE.finditer(text)]
    glued += [found.end() for found in _LABEL_BEFORE.finditer(text)]
    cuts = [0, *sorted(glued), len(text)]
    for start, end in pairwise(cuts):
        yield from pattern.finditer(text, start, end)


def _tidy_host(host: str) -> str:
    tidy = _MISREAD_WWW.sub("www.", re.sub(r"[,。:;]", ".", re.sub(r"\s", "", host)))
    tidy = tidy.replace("I", "l") if tidy.replace("I", "").islower() else tidy
    right = tidy
    for pattern, meant in _MISREAD_ENDS:
        right = pattern.sub(meant, right)
    return tidy if right.lower() == tidy.lower() else right


def _with_stop(host: str) -> str:
    """A host whose end is none with the full stop before jp or com that was not read."""
    return host if _is_known(host) else _LOST_STOP.sub(".", host)


def _tidy_scheme(scheme: str | None) -> str:
    if not scheme:
        return ""
    return "https://" if "s" in scheme.lower() else "http://"


def _is_known(host: str) -> bool:
    return host.rsplit(".", 1)[-1].lower() in KNOWN_TOP_LEVEL


def _is_likely_host(host: str, *, alone: bool) -> bool:
    """Whether a text without scheme and www is a host all the same: under the usual ends, else as a line of its own."""
    labels = host.lower().split(".")
    if len(labels[0]) <= 2 or labels[0].isdigit():
        return False
    return labels[-1] in _USUAL_ENDS or (alone and host == host.lower() and _is_known(host))


def related_domains(one: str, other: str) -> bool:
    """Whether two hosts belong to one organisation: equal, or one below the other."""
    return one == other or one.endswith("." + other) or other.endswith("." + one)


def domain_of(address: str) -> str:
    """The domain of an e-mail or web address, lower case, without www."""
    found = emails_in(address) or urls_in(address, announced=True)
    return found[0].domain if found else ""
