"""E-mail addresses in a line, told from the ids of networks behind an @."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.grammar.host_slips import DOT, LABEL, USUAL_ENDS, has_known_end, tidy_host, with_stop
from ocr.fields.grammar.net_address import Address, matches
from ocr.fields.text.normalise import without_accents_in_place

# What is printed or read for the sign @.
_AT = r"\s?(?:@|©|®|\(at\)|\[at\]|\(a\))\s?"
# A comma between two words of a local part is a full stop, where no other address stands before it.
_COMMA = re.compile(r"(?<![^\s:|/)\]])([a-z0-9]{2,}),(?=[a-z0-9][a-z0-9._-]*\s?@)", re.IGNORECASE)
_LOCAL = r"[A-Za-z0-9._%+-]+(?:\s\.\s?[A-Za-z0-9._%+-]+)*"
_EMAIL = re.compile(
    rf"(?P<local>{_LOCAL}){_AT}(?P<domain>{LABEL}(?:(?!,\s?[A-Za-z0-9._+-]*@){DOT}{LABEL})+)", re.IGNORECASE
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


def emails_in(text: str) -> list[Address]:
    """E-mail addresses of a line's folded copy."""
    found = []
    read, text = text, _COMMA.sub(r"\1.", without_accents_in_place(text))
    for match in _emails(text):
        read_domain = tidy_host(match["domain"])
        domain = with_stop(read_domain)
        if _is_id_of_network(text[: match.start("domain")], domain):
            continue
        if text[match.end() : match.end() + 1] == "_" and not has_known_end(domain):
            continue  # no host has one, ids of networks do: @gaku.monolith_seika
        number = _NUMBER_BEFORE.match(match["local"])
        before = number or _LETTER_BEFORE.match(match["local"])
        start = match.start() + (before.end() if before else 0)
        said = re.sub(r"\s", "", text[start : match.end("local")])
        local = _in_small_letters(said.lstrip("-").strip("."))
        value = f"{local}@{domain}"
        repaired = value != read[start : match.end()]
        found.append(Address(start, match.end(), value, domain.lower(), has_known_end(read_domain), repaired))
    return found


def _emails(text: str) -> Iterator[re.Match[str]]:
    whole = list(matches(_EMAIL, text))
    yield from whole
    for match in matches(_WITHOUT_STOP, text):
        is_id = bool(_NETWORK_BEFORE_ID.search(text[: match.start("domain")]))
        if not is_id and not any(match.start() < each.end() and each.start() < match.end() for each in whole):
            yield match


def _is_id_of_network(before: str, domain: str) -> bool:
    """Whether what stands behind an @ is an id and no host, though it has a full stop."""
    if _HOST_BEFORE_ID.search(before) or _URL_BEFORE_ID.search(before):
        return True
    # Instagram @hibari.works is an id, line@hibari.co.jp is not.
    return bool(_NETWORK_BEFORE_ID.search(before)) and domain.rsplit(".", 1)[-1].lower() not in USUAL_ENDS


def _in_small_letters(local: str) -> str:
    """A local part in small letters with its number in digits, satoO1, and no capital I for an l inside: wei_I."""
    local = _CAPITAL_O.sub("0", local) if local.replace("O", "").islower() else local
    return local[0] + local[1:].replace("I", "l") if local.replace("I", "").islower() else local
