"""What else on a card says how a domain is spelt: its Latin words, the ids of networks, the name of the company."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ocr.fields.contacts.contacts import Contacts
from ocr.fields.grammar.organization import without_legal_form
from ocr.fields.grammar.romaji import one_spelling, romaji
from ocr.fields.grammar.spelling import sounding_length, spelt_length
from ocr.fields.text.layout import CardLine
from ocr.fields.text.normalise import is_japanese
from ocr.reading import FieldName

_WORD = re.compile(r"[A-Za-z]{4,}")
_KANA = re.compile(r"[ぁ-ゖァ-ヺー]{3,}")
_ADDRESSES = (FieldName.EMAIL, FieldName.URL)


class Witnesses:
    """All that a card says apart from its e-mail and web addresses."""

    def __init__(self, lines: Sequence[CardLine], contacts: Contacts) -> None:
        texts = [_without_addresses(line, contacts) for line in lines]
        latin = [word.lower() for text in texts for word in _WORD.findall(text)]
        kana = [romaji(run) for text in texts for run in _KANA.findall(text)]
        self._words = frozenset(one_spelling(word) for word in (*latin, *kana, *_joined(texts)) if word)
        self._names = tuple(without_legal_form(text) for text in texts if is_japanese(text))

    def choice(self, names: Sequence[str]) -> str | None:
        """The one of several spellings that the card confirms where they differ, if it is only one."""
        told = {name: self._told(name, names) for name in names}
        best = max(told, key=lambda name: told[name])
        return best if sum(count == told[best] for count in told.values()) == 1 else None

    def _told(self, name: str, names: Iterable[str]) -> int:
        """How much confirms a name: letters of words that some other spelling lacks, signs of the company that it spells."""
        plain = one_spelling(name)
        words = [word for word in self._words if len(word) > 3 and word in plain]
        own = [word for word in words if not all(word in one_spelling(other) for other in names)]
        spelt = max((max(spelt_length(each, name), sounding_length(each, name)) for each in self._names), default=0)
        return max(map(len, own), default=0) + spelt


def _joined(texts: Iterable[str]) -> list[str]:
    """Words of a line written as one: Nagomi An beside nagomian-food.jp."""
    words = ([word.lower() for word in re.findall(r"[A-Za-z]+", text)] for text in texts)
    return ["".join(each[:count]) for each in words for count in range(2, min(len(each), 4) + 1)]


def _without_addresses(line: CardLine, contacts: Contacts) -> str:
    text = line.text
    for finding in contacts.of(*_ADDRESSES):
        for span in finding.spans:
            if span.line is line:
                text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text
