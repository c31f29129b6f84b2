"""What domains and English names on a card say about the name of its company."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import permutations

from ocr.fields.contacts.contacts import Contacts
from ocr.fields.grammar.domain import domain_of
from ocr.fields.grammar.known_names import in_usual_signs
from ocr.fields.grammar.organization import without_legal_form
from ocr.fields.grammar.romaji import romaji
from ocr.fields.grammar.spelling import consonants, sounding_length, spelt_length
from ocr.fields.text.layout import Span
from ocr.fields.text.normalise import is_japanese
from ocr.reading import FieldName
from resources.lexicons import organization_words

# Signs whose size or length English letters do not tell.
_UNTOLD = frozenset("ァィゥェォャュョッアイウエオヤユヨツー")
# What the engine thinks less likely than this it does not mean.
_LEAST_RIVAL = 0.02


def names_of_domains(contacts: Contacts) -> list[str]:
    """The parts of the card's e-mail and web domains that somebody chose, longest first."""
    domains = {domain_of(each.value) for each in contacts.of(FieldName.EMAIL, FieldName.URL)}
    labels = {
        label
        for domain in domains
        for label in domain.lower().split(".")
        if label not in organization_words("nobodys_domain")
    }
    parts = {part for label in labels for part in (label, *re.split(r"[-_]", label)) if len(part) > 2}
    return sorted(parts, key=len, reverse=True)


def spelt_share(text: str, names: Iterable[str]) -> float:
    """How much of a company's name without its legal form one of some Latin names spells, 0..1."""
    core = without_legal_form(text)
    start = text.find(core)
    length = max((_spelt(core, name) for name in names), default=0)
    return length / len(core) if start >= 0 and core else 0.0


def is_spelt(text: str, names: Iterable[str]) -> bool:
    """Whether Latin names of the card begin like this company: two signs of it at least."""
    core = without_legal_form(text)
    if is_japanese(core):
        return any(_spelt(core, name) > 1 for name in names)
    words = [word.lower() for word in re.findall(r"[A-Za-z]+", re.sub(r"(?<=\b[A-Z])['’-](?=[a-z]\b)", "", core))]
    plain = ["".join(words[:count]) for count in range(1, len(words) + 1)]
    return any(len(each) > 2 and name.replace("-", "").startswith(each) for each in plain for name in names)


def is_spelt_whole(text: str, names: Iterable[str]) -> bool:
    """Whether a domain is made of all the Latin words of a text, in whatever order: Kappo TMP beside tmp-kappo.com."""
    words = [word.lower() for word in re.findall(r"[A-Za-z]+", without_legal_form(text))]
    if not _LEAST_WHOLE <= len(words) <= _MOST_WHOLE:
        return False
    made = {"".join(order) for order in permutations(words)}
    return any(name.replace("-", "").replace("_", "") in made for name in names)


_LEAST_WHOLE = 2
_MOST_WHOLE = 4


def spelt_stretches(span: Span, names: list[str]) -> list[Span]:
    """The signs of a company's name that Latin names prove: no likely other sign would be spelt alike."""
    core = without_legal_form(span.text)
    first = span.text.find(core) if core else -1
    if first < 0:
        return []
    exact = max((spelt_length(core, name) for name in names), default=0)
    proved = [at for at in range(exact) if not _has_rival(span, core, first, at, names)]
    sounding = max((sounding_length(core, name) for name in names), default=0)
    proved += [at for at in range(exact, sounding) if core[at] not in _UNTOLD]
    return [Span(span.line, span.start + first + at, span.start + first + at + 1) for at in proved]


def respelt(span: Span, names: list[str]) -> str | None:
    """The text of a company with one sign replaced by another that the engine considered, where only so a domain of the
    card spells it: 汐風 beside shionagi.jp, where 凪 was second best. None where nothing is to be put right.
    """
    core = without_legal_form(span.text)
    first = span.text.find(core) if core else -1
    if first < 0 or not is_japanese(core):
        return None
    dotless = _DUST.sub("", core, count=1)
    if dotless != core and any(_spelt(dotless, name) > max(_spelt(core, name), core.index("・")) for name in names):
        return span.text[:first] + dotless + span.text[first + len(core) :]
    reached = max((spelt_length(core, name) for name in names), default=0)
    found = {
        core[:at] + other.text + core[at + 1 :]
        for at in range(len(core))
        for each in Span(span.line, span.start + first + at, span.start + first + at + 1).characters
        for other in each.alternatives
        if other.probability >= _LEAST_RIVAL and len(other.text) == 1 and in_usual_signs(other.text) != core[at]
    }
    better = [text for text in found if max((spelt_length(text, name) for name in names), default=0) > max(reached, 1)]
    return span.text[:first] + better[0] + span.text[first + len(core) :] if len(better) == 1 else None


# A dot between two katakana is printed so: サンライト・フーガ; domains say nothing of it.
_DUST = re.compile(r"(?<![ァ-ヺー])・|・(?![ァ-ヺー])")


def stops_short(text: str, names: Iterable[str]) -> bool:
    """Whether a name in katakana is only the beginning of what the card's domains spell: サンライ beside sunlightfuga.jp."""
    core = without_legal_form(text)
    if not re.fullmatch(r"[ァ-ヺー・]{3,}", core):
        return False
    sound = consonants(romaji(core.replace("・", "")))
    longer = [consonants(name.lower()) for name in names]
    begun = [each for each in longer if sound and each.startswith(sound)]
    return bool(begun) and all(len(each) > len(sound) for each in begun)


def begins_late(text: str, names: Iterable[str]) -> bool:
    """Whether a name that begins with katakana lacks its first sign, as the card's domains spell it: クサイト beside nexite."""
    found = re.match(r"[ァ-ヺー]{3,}", without_legal_form(text))
    read = romaji(found[0]) if found else ""
    sound = consonants(read)
    others = [name.lower() for name in names]
    written = [consonants(name) for name in others]
    is_inside = any(sound in consonants(each)[1:] and each[0] != read[:1] for each in others)
    return len(sound) >= _LEAST_SOUND and is_inside and not any(each.startswith(sound) for each in written)


# Fewer consonants stand in a domain by chance.
_LEAST_SOUND = 3


def may_lack_sign(text: str, names: Iterable[str]) -> bool:
    """Whether domains spell the beginning of a name in katakana and go on otherwise: モノス beside monolith.jp."""
    found = re.match(r"[ァ-ヺー]{2,}", without_legal_form(text))
    if not found:
        return False
    sound = consonants(romaji(found[0]))
    written = [consonants(name.lower()) for name in names]
    return not any(each.startswith(sound) or sound.startswith(each) for each in written if each)


def _spelt(core: str, name: str) -> int:
    return max(spelt_length(core, name), sounding_length(core, name))


def _has_rival(span: Span, core: str, first: int, at: int, names: list[str]) -> bool:
    """Whether another sign that the engine considered at this place would be spelt the same."""
    character = Span(span.line, span.start + first + at, span.start + first + at + 1).characters
    others = [other for each in character for other in each.alternatives if other.probability >= _LEAST_RIVAL]
    usual = in_usual_signs(core[at])
    if any(in_usual_signs(other.text) == usual for other in others):
        return True  # an old and a present form are spelt alike, whatever readings are known of each
    texts = (core[:at] + other.text + core[at + 1 :] for other in others if len(other.text) == 1)
    return any(spelt_length(text, name) > at for text in texts for name in names)
