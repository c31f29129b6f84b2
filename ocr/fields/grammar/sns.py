"""Ids of social networks: @tsukiakari, Instagram: tsukiakari.official, https://www.facebook.com/tsukiakari."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ocr.fields.text.normalise import without_accents_in_place

# Hosts whose pages are people's and companies' own; a page of these is no web site of the company.
_HOSTS = frozenset({
    "instagram.com", "twitter.com", "x.com", "facebook.com", "fb.com", "fb.me", "line.me", "lin.ee", "linkedin.com",
    "youtube.com", "youtu.be", "note.com", "github.com", "tiktok.com", "threads.net", "threads.com", "qiita.com", "zenn.dev",
    "wantedly.com", "pinterest.com", "pinterest.jp", "ameblo.jp", "bsky.app", "eight.cards", "eight.net", "lit.link",
})  # fmt: skip
# Names of networks as they stand before an id. X only with an @ behind it.
_NETWORKS = (
    r"X\s?\((?:旧|ex-?)?\s?Twitter\)", "Instagram", "Insta", "IG", "Twitter", "Facebook", "FB", r"LINE\s?(?:公式|Works)?",
    "LinkedIn", "YouTube", "note", "GitHub", "TikTok", "Threads", "Qiita", "Zenn", "WeChat", "微信", "KakaoTalk", "WhatsApp", "Telegram",
    "Skype", "Bluesky",
)  # fmt: skip
# At the end of a line a space behind a full stop is none: minato. hibari.
_ID = r"[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?(?:[._]\s[a-z0-9][a-z0-9._]*(?=\s*$))?"
# No longer word begins with the name: Igarashi is a person, notebook a thing.
_WHOLE = r"(?!(?!ID)[A-Za-z])"
# The name of a network that touches the path of a web address: /ja/LINE ID: hibari.
_BEHIND_PATH = r"(?<=/)(?=(?:instagram|facebook|twitter|line|x)\s?(?:id\s?)?[:@]|(?-i:Instagram|Facebook|Twitter|YouTube|LINE)\s|note\s[a-z0-9]+[._][a-z])"
_MARK = r"\s*(?:ID|アカウント)?\s*[:;/|)\]】>]*\s*"
_NAMED = re.compile(
    rf"(?:(?<![A-Za-z0-9.@/])(?<!direct\s)|{_BEHIND_PATH})[(\[【<]?(?P<network>{'|'.join(_NETWORKS)}){_WHOLE}{_MARK}(?P<at>@?)\s?(?P<id>{_ID})(?![A-Za-z0-9@])"
    rf"|(?<![A-Za-z0-9.@/])(?P<x>X|𝕏){_MARK}@\s?(?P<x_id>{_ID})(?![A-Za-z0-9@])",
    re.IGNORECASE,
)
# A mark before a name is no @ of an id, which goes on in no Japanese: @Tsunaguリース.
_BARE = re.compile(
    r"(?<![A-Za-z0-9._@/-])@(?P<id>[A-Za-z0-9_][A-Za-z0-9_.]{1,48}[A-Za-z0-9_])(?![A-Za-z0-9_@-]|[ぁ-ゖァ-ヺー一-鿿])"
)
# The rest of an id whose low line reads as a space: orion jc_official, orion official.
_REST = re.compile(r"\s(?:(?=[a-z0-9._ ]*[a-z0-9]_)[a-z0-9](?:[a-z0-9._]|(?<=[._])\s)*[a-z0-9]|official)\s*$")
# No number at the end of an id ends in a letter: shinichi_1l.
_STROKE_BEHIND_DIGIT = re.compile(r"(?<=_\d)[lI]$")
_NETWORK_ALONE = re.compile(rf"(?:{'|'.join(_NETWORKS)}){_MARK}", re.IGNORECASE)
_ID_ALONE = re.compile(r"@?[A-Za-z0-9][A-Za-z0-9_.-]{1,28}[A-Za-z0-9_]")
# Nothing else on a card is written in small letters with a low line.
_UNMISTAKABLE = re.compile(r"(?=.*_)[a-z0-9][a-z0-9_.]{3,28}[a-z0-9]")
# What ends like a host is the second half of an e-mail address.
_LIKE_HOST = re.compile(r"\.(?:jp|com|net|org|info|biz|co|io)$", re.IGNORECASE)
# A word behind the name of a network that is no id.
_NO_ID = re.compile(r"(?:(?:ID|official|page|account|channel|works)$|https?|www\.)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SocialId:
    """An id at text[start:end], the name of its network included where it is printed. guessed: something between its
    words was not read.
    """

    start: int
    end: int
    value: str
    named: bool
    guessed: bool = False


def is_social(host: str) -> bool:
    """Whether a host is a social network's."""
    name = host.lower()
    return any(name == each or name.endswith(f".{each}") for each in _HOSTS)


def own_id(value: str) -> str:
    """The id alone: hibari of @hibari, Instagram: @hibari, https://www.instagram.com/hibari/."""
    plain = re.sub(r"[/\s]*(?:\?.*)?$", "", value)
    return re.split(r"[\s@/]", plain)[-1].strip(".:")


def is_network(text: str) -> bool:
    """Whether a text is the name of a network and nothing else."""
    return bool(_NETWORK_ALONE.fullmatch(text.strip()))


def lone_id(text: str, *, named: bool) -> bool:
    """Whether a text without a space is an id. named: the name of a network stands beside it."""
    form = _ID_ALONE if named else _UNMISTAKABLE
    return bool(form.fullmatch(text)) and not _LIKE_HOST.search(text) and not _NO_ID.match(text)


def social_ids_in(text: str) -> list[SocialId]:
    """Ids of a line's folded copy, which has no e-mail and no web address left."""
    text = without_accents_in_place(text)
    named = list(_named(text))
    taken = [(each.start, each.end) for each in named]
    bare = [
        SocialId(match.start(), match.end(), match.group(), named=False)
        for match in _BARE.finditer(text)
        if not _LIKE_HOST.search(match["id"]) and not any(start <= match.start() < end for start, end in taken)
    ]
    return sorted([*named, *bare], key=lambda each: each.start)


def _named(text: str) -> Iterator[SocialId]:
    for match in _NAMED.finditer(text):
        network, own = (match["x"], match["x_id"]) if match["x"] else (match["network"], match["id"])
        at = "@" if match["x"] or match["at"] else ""
        announced = at or re.search(r"ID|[:;/|]", text[match.start() : match.start("x_id" if match["x"] else "id")])
        if not _NO_ID.match(own) and not _LIKE_HOST.search(own) and (announced or own.lower() == own):
            rest = _REST.match(text, match.end())
            end = rest.end() if rest else match.end()
            read = own.replace(" ", "") + ("_" + re.sub(r"\s", "", rest[0]) if rest else "")
            whole = _STROKE_BEHIND_DIGIT.sub("1", read)
            guessed = bool(rest) or whole != read
            yield SocialId(match.start(), end, f"{network.strip()} {at}{whole}", named=True, guessed=guessed)
