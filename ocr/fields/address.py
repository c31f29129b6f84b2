"""Postal addresses in Japanese and in Latin letters: where one begins, what belongs to it, what proves it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ocr.fields.normalise import compact
from ocr.fields.numerals import with_digits
from ocr.fields.postal import Place
from resources.lexicons import postal_table, prefectures

_BLOCK = re.compile(
    r"[0-9〇一二三四五六七八九十百]+(?:丁目|番地|番町|番|号)|[0-9]+\s?[-ー‐の]\s?[0-9]+|地割|条[東西南北]?[0-9一二三四五六七八九十]"
)
_BUILDING = re.compile(
    r"(?:[0-9〇一二三四五六七八九十百]+\s?(?:階|F\b|号室|号館|号棟|F$)|B[1-9]F?\b|地下[0-9一二三]階)"
    r"|(?:ビル|ビルディング|タワー|プラザ|マンション|ハイツ|コーポ|レジデンス|スクエア|センター|会館|ANNEX|別館|本館|新館|棟|ヒルズ|パーク|"
    r"モール|ハウス|メゾン|パレス|テラス|アネックス|ガーデン|シティ|ステーション)",
)
_ENGLISH_PLACE = re.compile(
    r"\b[A-Z][a-z]+-(?:ku|shi|cho|machi|gun|ken|fu|to|son|mura|dori|chome)\b|\b[Cc]home\b|\bJapan\b|\bJAPAN\b|\bTokyo\b",
    re.ASCII,
)
_ENGLISH_BUILDING = re.compile(
    r"\b(?:Bldg|Building|Tower|Floor|Plaza|Square|Annex)\b|\b\d{1,2}(?:st|nd|rd|th)?\s?F(?:l|loor)?\b"
)
_FLOOR = re.compile(r"(?:[0-9〇一二三四五六七八九十]+\s?(?:階|F|号室))$")


@dataclass(frozen=True, slots=True)
class Locality:
    """How far an address could be followed in the tables: text[:end] is prefecture, city and town."""

    prefecture: str
    city: str
    town: str
    end: int


@cache
def _cities() -> dict[str, tuple[str, ...]]:
    """City → its prefectures. Wards of big cities also under the ward's parent, counties also without the county."""
    found: dict[str, set[str]] = {}
    for line in set(re.findall(r"\n\d+\t([^\t]+\t[^\t]+)\t", postal_table())):
        prefecture, city = line.split("\t")
        found.setdefault(city, set()).add(prefecture)
        if "郡" in city[1:-1]:
            found.setdefault(city[city.index("郡", 1) + 1 :], set()).add(prefecture)
        if "市" in city[1:-1] and city.endswith("区"):
            found.setdefault(city[: city.index("市", 1) + 1], set()).add(prefecture)
    return {city: tuple(sorted(names)) for city, names in found.items()}


def locality(text: str) -> Locality | None:
    """Prefecture and city at the beginning of an address; None if neither is there."""
    prefecture = next((name for name in prefectures() if text.startswith(name)), "")
    rest = text[len(prefecture) :].lstrip()
    skipped = len(text) - len(rest)
    longest = 10  # 郡 + 町 together; no city's name is longer
    for length in range(min(longest, len(rest)), 1, -1):
        owners = _cities().get(rest[:length])
        if owners and (not prefecture or prefecture in owners):
            return Locality(prefecture, rest[:length], "", skipped + length)
    return Locality(prefecture, "", "", skipped) if prefecture else None


def agrees(text: str, places: tuple[Place, ...]) -> str:
    """How well an address agrees with the places of its code: "town", "city", "prefecture" or ""."""
    best = ""
    plain = _comparable(text)
    for place in places:
        city = _comparable(place.city)
        after_county = city[city.find("郡") + 1 :]
        heads = (_comparable(place.prefecture) + city, city, _comparable(place.prefecture) + after_county)
        head = next((each for each in heads if plain.startswith(each)), None)
        if head is None:
            if plain.startswith(_comparable(place.prefecture)):
                best = best or "prefecture"
            continue
        if place.town and plain[len(head) :].startswith(_comparable(_town(place.town))):
            return "town"
        best = "city"
    return best


def _town(town: str) -> str:
    return re.sub(r"[((].*", "", town)


def _comparable(text: str) -> str:
    plain = with_digits(compact(text)).replace("ヶ", "ケ").replace("ヵ", "カ").replace("ノ", "の").replace("之", "の")
    return re.sub(r"^大字|字(?=.)", "", plain)


def begins_address(text: str) -> bool:
    """Whether an address begins here: a prefecture, or a city followed by a block number."""
    found = locality(text)
    return bool(found and (found.prefecture or (found.city and _BLOCK.search(text))))


def has_block_number(text: str) -> bool:
    return bool(_BLOCK.search(text))


def looks_like_building(text: str) -> bool:
    return bool(_BUILDING.search(text))


def ends_with_floor(text: str) -> bool:
    return bool(_FLOOR.search(text))


def looks_like_english_address(text: str) -> bool:
    """A line of an address in Latin letters."""
    return bool(_ENGLISH_PLACE.search(text)) or bool(re.match(r"\d+-\d+(?:-\d+)*\s*,?\s+[A-Z]", text))


def looks_like_english_building(text: str) -> bool:
    return bool(_ENGLISH_BUILDING.search(text))
