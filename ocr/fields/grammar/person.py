"""Names of people: what can be one, and where the family name ends."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from ocr.fields.grammar.known_names import is_read, known_family, known_given, readings_of_family, readings_of_given
from ocr.fields.grammar.name_spelling import spells_family, spells_given
from ocr.fields.text.normalise import compact, is_kana, katakana
from resources.lexicons import common_readings

_KANJI = r"々〆ヶ一-鿿豈-﫿𠮟-𪘂"
_NAME = re.compile(rf"(?=.*[{_KANJI}])[{_KANJI}ぁ-ゖゝゞァ-ヶーヽヾ]{{2,9}}")
_KANA_NAME = re.compile(r"[ぁ-ゖゝゞァ-ヶーヽヾ]{2,14}")
_KATAKANA_NAME = re.compile(
    r"[ァ-ヺー]{2,}(?:[・= ]{1,2}[ァ-ヺー]{2,}|・[ァ-ヺ]$|[・= ]{1,2}[A-Z]\.?){1,3}|[ァ-ヺ]・[ァ-ヺー]{2,}"
)
# The name before marriage beside the one of today: 佐藤(旧姓 田中) 花子, 佐藤(田中)花子.
_MAIDEN = re.compile(rf"\s?[(\[](?:旧姓\s?[・:]?\s?)?[{_KANJI}]{{1,4}}[)\]]\s?")
# A dot between kanji is a space that reads as one: 國分・豊.
_DOT = re.compile(rf"(?<=[{_KANJI}])\s?[・.,·]\s?(?=[{_KANJI}ぁ-ゖァ-ヶ])")


@dataclass(frozen=True, slots=True)
class NameSplit:
    """A family and a given name. The flags say what the dictionaries know (common: of the family
    name); score orders the ways to split. contested: another way to split has names just as well known.
    """

    family: str
    given: str
    family_known: bool
    given_known: bool
    common: bool
    score: float
    contested: bool = False


def bare_name(text: str) -> str:
    """A name without what stands in brackets (旧姓 田中), with spaces where single dots were read for them."""
    bare = _MAIDEN.sub(" ", text, count=1).strip() if "旧姓" in text or not text.endswith((")", "]")) else text
    return _DOT.sub(" ", bare) if len(_DOT.findall(bare)) == 1 else bare


def can_be_name(text: str) -> bool:
    """Two to nine kanji and kana with at least one kanji."""
    return bool(_NAME.fullmatch(compact(bare_name(text))))


def is_known_name(text: str) -> bool:
    """Whether a text is a family name and a given name of the dictionaries, the family name a common one."""
    split = best_split(text) if can_be_name(text) else None
    family = known_family(split.family) if split else None
    return bool(split and family and family.common and split.given_known)


def can_be_katakana_name(text: str) -> bool:
    """A foreign name in katakana, two words at least: ジョン・スミス."""
    return bool(_KATAKANA_NAME.fullmatch(text))


def can_be_kana_name(text: str) -> bool:
    return bool(_KANA_NAME.fullmatch(compact(text).replace("・", "")))


def is_kana_name(text: str) -> bool:
    """Whether a text in kana alone is a usual family name and a usual given name: さくら ももこ, あいだみつを."""
    plain = katakana(compact(text))
    families, givens = common_readings()
    return any(plain[:cut] in families and plain[cut:] in givens for cut in range(2, len(plain) - 1))


@lru_cache(maxsize=4096)
def best_split(text: str, kana: str = "", spelt: tuple[tuple[str, str], ...] = ()) -> NameSplit | None:
    """The likeliest family and given name of a printed name; kana is its reading with a space, where printed, spelt are
    pairs of Latin words that may spell it, in either order.
    """
    words = bare_name(text).split()
    joined = "".join(words)
    if len(joined) < 2 or can_be_katakana_name(text):
        return None
    printed_at = len(words[0]) if len(words) == 2 else 0
    splits = [_split(joined, at, is_printed=at == printed_at, kana=kana, spelt=spelt) for at in range(1, len(joined))]
    best = max(splits, key=lambda each: each.score)
    known = [each for each in splits if each.common and each.given_known]
    # A space behind no family name, where the signs make a common one and a given name, was never printed.
    if known and printed_at and not best.family_known:
        return max(known, key=lambda each: each.score)
    # Nor was one before kanji that end in kana, where those kanji end a common family name: 永 田リサ.
    in_kana = [each for each in splits if each.common and is_kana(each.given) and not is_kana(each.family[-1])]
    if in_kana and printed_at and _is_kanji_then_kana(best.given) and not best.given_known:
        return max(in_kana, key=lambda each: each.score)
    rivals = [each for each in splits if each is not best and each.common and each.given_known]
    return replace(best, contested=any(best.score - each.score < _CLEAR_LEAD for each in rivals))


# Kanji that read for the katakana they look like.
_TWINS = str.maketrans("口力匕夕工二八卜千三才了", "ロカヒタエニハトチミオア")


def in_katakana(split: NameSplit | None) -> NameSplit | None:
    """A split whose given name is no known one and of katakana and their twins alone (ヒ口), with those as katakana."""
    if split is None or split.given_known or not split.family_known:
        return split
    given = split.given.translate(_TWINS)
    is_repaired = given != split.given and bool(re.fullmatch(r"[ァ-ヺー]{2,}", given))
    return replace(split, given=given, given_known=known_given(given) is not None) if is_repaired else split


def _is_kanji_then_kana(given: str) -> bool:
    """田リサ: kana begin where the given name does."""
    return is_kana(given[-1]) and not is_kana(given[0])


# By so much the best way to split a name must lead, or the other is as likely: a printed space or a reading gives more.
_CLEAR_LEAD = 3.0


def _split(name: str, at: int, *, is_printed: bool, kana: str, spelt: tuple[tuple[str, str], ...]) -> NameSplit:
    family, given = name[:at], name[at:]
    known, known_too = known_family(family), known_given(given)
    score = 20.0 * is_printed
    score += (4.0 if known.common else 2.0) if known else 0.0
    score += (3.0 if known_too.common else 2.0) if known_too else 0.0
    # Without any knowledge two and two kanji are likeliest, and kana begin where the given name does.
    score -= max(0.8 * (2 - at), 0.0 if known and known.common else 0.5 * (at - 2)) + abs(len(given) - 2) * 0.4
    if is_kana(given) and not is_kana(family[-1]):
        score += 3.0
    parts = katakana(kana).split()
    families, givens = readings_of_family(family), readings_of_given(given)
    if len(parts) == 2:
        score += 6.0 * (parts[0] in families) + 5.0 * (parts[1] in givens)
        score += 4.0 * is_read(family, parts[0]) + 4.0 * is_read(given, parts[1])
    elif parts:
        score += 6.0 * any(parts[0] == f + g for f in families for g in givens)
    score += max((_spelt_score(family, given, pair) for pair in spelt), default=0.0)
    common = bool(known and known.common)
    return NameSplit(family, given, known is not None, known_too is not None, common, score)


def _spelt_score(family: str, given: str, pair: tuple[str, str]) -> float:
    """What two Latin words, in either order, say for a way to split a name."""
    return max(4.0 * spells_family(one, family) + 4.0 * spells_given(other, given) for one, other in (pair, pair[::-1]))
