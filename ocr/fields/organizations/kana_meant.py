"""Kana of a company's name that only look like what was read, put right by the words and domains around them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ocr.fields.grammar import organization as org
from ocr.fields.grammar.spelling import spelt_length
from ocr.fields.grammar.words import is_word


def in_kana_meant(name: str, names: Iterable[str]) -> str:
    """The name with kana and kanji of one shape as they are meant, and words of trades whole; names are those of the
    card's domains.
    """
    return with_whole_word(with_katakana_twins(with_kanji_kuchi(name), names))


# リ and り have one shape; between hiragana and a word in katakana it may be either: こまどりフード, まちのリフォーム.
_RI = re.compile(r"(?<=[ぁ-ゖ]{2})リ(?=([ァ-ヺー]{3,}))")


def with_hiragana_ri(name: str) -> str:
    """A name with り where what follows is a word of business only without it."""

    def meant(found: re.Match[str]) -> str:
        is_word = org.share_of_words(found[1]) > _MOSTLY and org.share_of_words(f"リ{found[1]}") < 1
        return "り" if is_word else found[0]

    return _RI.sub(meant, name)


_MOSTLY = 0.9

# 口 and ロ have one shape; behind a kanji and before katakana it may be either: 富士川口ソリューションズ, 大和ロジテック.
_RO = re.compile(r"([一-鿿]{1,3})ロ(?=([ァ-ヺー]{3,}|$))")


def with_kanji_kuchi(name: str) -> str:
    """A name with 口 where the kanji before it make a place or a family with it, and what follows is a word without it."""

    def meant(found: re.Match[str]) -> str:
        before = found[1]
        is_word = not found[2] or (org.share_of_words(found[2]) > _MOSTLY and org.share_of_words(f"ロ{found[2]}") < 1)
        ends = (before[at:] + "口" for at in range(len(before)))
        return f"{before}口" if is_word and any(org.is_place_or_family(each) for each in ends) else found[0]

    return _RO.sub(meant, name)


# Kanji and katakana of one shape.
_KATAKANA_TWINS = str.maketrans("口力夕卜了一二千工八才", "ロカタトアーニチエハオ")
_TWIN_AT_END = re.compile(r"(?P<kana>[ァ-ヺー]{2,})(?P<twin>[口力夕卜了一二])(?=(?P<next>[一-鿿]))")
_RUN_WITH_TWINS = re.compile(
    r"(?:^|(?<=会社)|(?<=法人)|(?<=[\s)）㈱㈲]))[ァ-ヺー口力夕卜了二千工八才][ァ-ヺー口力夕卜了一二千工八才]{2,}(?=(?P<next>.?))"
)
# Trade marks are called so: ヤマ一, カネ力. Behind longer katakana none of these stands alone.
_LONGER_THAN_MARKS = 3


def with_katakana_twins(name: str, names: Iterable[str]) -> str:
    """A name with katakana for the kanji of their shape that end a run of katakana, as メト口倉庫 and トゥモロ一産業, and for
    all of a run that a domain spells so: 二千エ一商会 beside nichiei.jp.
    """

    def at_end(found: re.Match[str]) -> str:
        kana, twin = found["kana"], found["twin"]
        is_mark = len(kana) < _LONGER_THAN_MARKS and twin in "一力"
        return found[0] if is_mark or _begins_word(found) else kana + twin.translate(_KATAKANA_TWINS)

    def in_run(found: re.Match[str]) -> str:
        kana = found[0].translate(_KATAKANA_TWINS)
        is_mixed = kana != found[0] and bool(re.search(r"[ァ-ヺ]", found[0])) and not _begins_word(found)
        return kana if is_mixed and any(spelt_length(kana, each) == len(kana) for each in names) else found[0]

    return _RUN_WITH_TWINS.sub(in_run, _TWIN_AT_END.sub(at_end, name))


def _begins_word(found: re.Match[str]) -> bool:
    """Whether the last sign of a run begins a word with the one behind it: マルヤマ一級建築士事務所."""
    begun = found[0][-1] + found["next"]
    return is_word(begun) or org.is_place_or_family(begun)


_LAST_KATAKANA = re.compile(r"(?<![ァ-ヺー])[ァ-ヺー]{2,}$")


def with_whole_word(name: str) -> str:
    """A name whose last word is one of a trade but for one ー or ッ that was not seen, or for a mark of voice: いちょうボデ,
    こまどりクリニク, さざなみロシスティクス.
    """
    form = org.end_of_name(name)
    found = _LAST_KATAKANA.search(name[:form])
    if not found or org.ends_with_word(found[0]):
        return name
    cut = {(short, word) for word in org.katakana_words() for short in _misread(word) if _is_end(short, found[0])}
    if len({word for _, word in cut}) != 1:
        return name
    short, word = cut.pop()
    return name[: form - len(short)] + word + name[form:]


def _is_end(short: str, katakana: str) -> bool:
    return short == katakana or (len(short) >= _LEAST_END and katakana.endswith(short))


# Fewer katakana may end a made-up name by chance.
_LEAST_END = 4


def _misread(word: str) -> Iterator[str]:
    """A word without one of its marks of length, and without one of its marks of voice."""
    for at, sign in enumerate(word):
        if sign in "ーッ":
            yield word[:at] + word[at + 1 :]
        elif sign in _VOICED:
            yield word[:at] + sign.translate(_UNVOICED) + word[at + 1 :]


_VOICED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ"
_UNVOICED = str.maketrans(_VOICED, "カキクケコサシスセソタチツテトハヒフヘホハヒフヘホ")
