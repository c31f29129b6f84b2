"""E-mail addresses, web addresses and ids of social networks with their labels, also where a line breaks them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.contacts.announced import Announcement, announcement
from ocr.fields.contacts.contacts import Contacts
from ocr.fields.grammar.email_address import emails_in
from ocr.fields.grammar.host_slips import KNOWN_TOP_LEVEL
from ocr.fields.grammar.labels import LabelKind, labels_in, lone_label, with_bars
from ocr.fields.grammar.lettered import labels_touching, labels_with_letters
from ocr.fields.grammar.net_address import Address
from ocr.fields.grammar.sns import is_social
from ocr.fields.grammar.telephone import numbers_in
from ocr.fields.grammar.web_address import urls_in
from ocr.fields.net.sns_search import find_ids, find_lone_id
from ocr.fields.text.layout import CardLine, Span, follows
from ocr.reading import FieldName, Repair

_EMAIL_LABELS, _URL_LABELS = frozenset({LabelKind.EMAIL}), frozenset({LabelKind.URL})
# A word before an e-mail address that is the address's own beginning, its underscore lost: "sato t@…". The letters that
# stand for E-mail, Mail, URL and Web are labels.
_LOST_UNDERSCORE = re.compile(r"(?:^|\s)([a-z][a-z0-9-]+|[a-df-ln-tvx-z])\s$")
# How an address looks that goes on in the next line, and how the next line begins then.
_OPEN_END = re.compile(r"(?:[A-Za-z0-9._+-]@|@[A-Za-z0-9.-]*[.-]|@[A-Za-z0-9-]+)\s*$")
_OPEN_HEAD = re.compile(r"[A-Za-z0-9._+-]+\s*$")
_WEB = re.compile(r"://|www\.", re.IGNORECASE)
# Under these an id of a network in the next line makes no e-mail address of a web address.
_HOST_AT_END = re.compile(r"[a-z0-9-]{2,}\.(?:co\.jp|jp|com|net|org|info|biz|tokyo|io)/?\s*$", re.IGNORECASE)
_OPEN_URL = re.compile(r"(?:://|www\.)\S*[/.?&=_-]$", re.IGNORECASE)
_REST_OF_URL = re.compile(r"[A-Za-z0-9._~%&=/?#-]*[./?=-][A-Za-z0-9._~%&=/?#-]*|[a-z]+/?")


def find_net_addresses(contacts: Contacts, line: CardLine, lines: Sequence[CardLine]) -> None:
    """All addresses and ids that begin in a line."""
    _find_broken(contacts, line, lines)
    text = _without(with_bars(line.text), contacts.taken.get(line, []))
    labels = labels_touching(text, letters=labels_with_letters(lines))
    text = _without(text, [(label.start, label.end) for label in labels])
    for email in emails_in(text):
        letter = next((each for each in labels if each.end == email.start), None)
        label = (
            Announcement(letter.kind, line, letter.start, letter.end)
            if letter
            else announcement(line, email.start, email.end, lines, _EMAIL_LABELS)
        )
        found = email if label and label.line is line and label.end == email.start else _with_underscore(text, email)
        _add(contacts, FieldName.EMAIL, (Span(line, found.start, found.end),), found, label)
        text = _without(text, [(found.start, found.end)])
    text = find_ids(contacts, line, text, named=True)
    announced = any(label.kind is LabelKind.URL for label in labels_in(text))
    for url in urls_in(text, announced=announced):
        name = (
            FieldName.SNS if is_social(url.domain) and "/" in url.value.split("://")[-1].strip("/") else FieldName.URL
        )
        label = announcement(line, url.start, url.end, lines, _URL_LABELS)
        _add(contacts, name, (Span(line, url.start, url.end),), url, label)
        text = _without(text, [(url.start, url.end)])
    # The name of a network that touched a web address stands free now.
    text = find_ids(contacts, line, text, named=True)
    find_ids(contacts, line, text, named=False)
    find_lone_id(contacts, line, lines)


def _without(text: str, taken: Sequence[tuple[int, int]]) -> str:
    for start, end in taken:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _with_underscore(text: str, email: Address) -> Address:
    before = _LOST_UNDERSCORE.search(text[: email.start])
    if not before or labels_in(before[1] + " "):
        return email
    value = f"{before[1]}_{email.value}"
    return Address(before.start(1), email.end, value, email.domain, email.known_domain, repaired=True)


def _add(
    contacts: Contacts, name: FieldName, spans: tuple[Span, ...], found: Address, label: Announcement | None
) -> None:
    printed = "".join(span.printed for span in spans)
    evidence = set()
    if found.known_domain:
        evidence.add(Evidence.KNOWN_TOP_LEVEL)
    if found.repaired:
        evidence.add(Evidence.REPAIRED)
    if len(spans) > 1:
        evidence.add(Evidence.JOINED)
    if label or "://" in found.value:
        evidence.add(Evidence.LABELLED)
    repair = Repair(printed, Evidence.REPAIRED.value) if found.repaired else None
    for span in spans:
        contacts.take(span.line, span.start, span.end)
    contacts.take_label(label)
    contacts.findings.append(Finding(name, found.value, printed, spans, frozenset(evidence), repair=repair))


def _find_broken(contacts: Contacts, line: CardLine, lines: Sequence[CardLine]) -> None:
    """An address that this line begins and the next one ends."""
    for other in lines:
        if other is line or not follows(other, line) or contacts.taken.get(line) or contacts.taken.get(other):
            continue
        for name, kinds, found in _across(line.text.rstrip(), other.text.lstrip()):
            cut = len(line.text.rstrip())
            if found.start < cut < found.end:
                skipped = len(other.text) - len(other.text.lstrip())
                spans = (Span(line, found.start, cut), Span(other, skipped, skipped + found.end - cut))
                _add(contacts, name, spans, found, announcement(line, found.start, cut, lines, kinds))


def _across(head: str, tail: str) -> Iterator[tuple[FieldName, frozenset[LabelKind], Address]]:
    if _is_cut_email(head, tail):
        yield from ((FieldName.EMAIL, _EMAIL_LABELS, each) for each in emails_in(head + tail))
    elif _OPEN_URL.search(head) and _is_rest_of_url(tail) and not urls_in(tail) and not _is_id_of_host(head, tail):
        yield from ((FieldName.URL, _URL_LABELS, each) for each in urls_in(head + tail, announced=True))


def _is_rest_of_url(text: str) -> bool:
    """Whether a line may be the rest of a path; a postal code, a number and a label are lines of their own."""
    is_path = bool(_REST_OF_URL.fullmatch(text) and re.search("[a-z]", text, re.IGNORECASE))
    return is_path and lone_label(text) is None and not (labels_in(text) and numbers_in(text))


def _is_id_of_host(head: str, text: str) -> bool:
    """Whether a line is an id in a network made of the name that a host above it has: nordia.jp/ above taro.nordia."""
    words = re.split(r"[._]", text.strip())
    names = {name.replace("-", "") for each in urls_in(head, announced=True) for name in each.domain.split(".")[:-1]}
    return len(words) > 1 and any(word in names and len(word) > _LEAST_NAME for word in words)


_LEAST_NAME = 3


def _is_cut_email(head: str, tail: str) -> bool:
    if tail.startswith("@"):
        is_host = bool(_WEB.search(head) or _HOST_AT_END.search(head))
        return (
            bool(_OPEN_HEAD.search(head)) and not is_host and any(each.known_domain for each in emails_in("a" + tail))
        )
    first = tail.split(maxsplit=1)[0] if tail.split() else ""
    ends_host = "/" not in first and first.islower() and first.rsplit(".", 1)[-1] in KNOWN_TOP_LEVEL
    return ends_host and (bool(_OPEN_END.search(head)) or ("@" in head and first.startswith(".")))
