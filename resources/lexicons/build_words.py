"""Make words.tsv.gz and sign_readings.tsv from SudachiDict and mecab-ipadic (see LICENSES.md).

    apt-get download mecab-ipadic && dpkg -x mecab-ipadic_*.deb unpacked
    pip install "sudachipy>=0.7" sudachidict-core
    python resources/lexicons/build_words.py unpacked/usr/share/mecab/dic/ipadic

Words in kanji come from ipadic, which has the common ones; words in katakana also from SudachiDict, which has the new ones.
"""

from __future__ import annotations

import csv
import gzip
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import sudachipy  # type: ignore[import-not-found]  # needed here only

_HERE = Path(__file__).parent
_KANJI = re.compile(r"[々一-鿿]+")
_KATAKANA = re.compile(r"[ァ-ヴー]+")
_NOUNS = ("Noun", "Noun.verbal", "Noun.adjv", "Noun.place", "Noun.name", "Suffix", "Prefix")
# Words of people's names stand in tables of their own.
_WORDS = ("Noun", "Noun.verbal", "Noun.adjv", "Noun.place")
_LONGEST_WORD = 4
_SHORTEST_KATAKANA = 3
_LONGEST_KATAKANA = 12
# A reading of one sign is believed when so many words have it, and this share of those that have its commonest one.
_LEAST_WORDS = 3
_LEAST_SHARE = 0.03
# No word begins with these: a reading that does was cut in the wrong place.
_NEVER_FIRST = tuple("ンッャュョァィゥェォー")
_SMALL_TO_LARGE = str.maketrans("ァィゥェォッャュョヮ", "アイウエオツヤユヨワ")


def _entries(source: Path, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    for name in names:
        with (source / f"{name}.csv").open(encoding="euc_jp", newline="") as file:
            for row in csv.reader(file):
                yield row[0], row[11]


def _katakana_words() -> Iterator[str]:
    for entry in sudachipy.Dictionary().entries():
        kinds = entry.part_of_speech()
        if kinds[0] == "名詞" and kinds[2] != "地名":
            yield entry.surface()


def _unmistakable(words: Iterable[str]) -> set[str]:
    """Words in katakana that stay no word when a small sign is taken for a large one, or a large one for a small one."""
    alike: dict[str, set[str]] = defaultdict(set)
    for word in words:
        if _KATAKANA.fullmatch(word) and _SHORTEST_KATAKANA <= len(word) <= _LONGEST_KATAKANA:
            alike[word.translate(_SMALL_TO_LARGE)].add(word)
    return {next(iter(group)) for group in alike.values() if len(group) == 1}


def _sign_readings(entries: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Readings of single kanji: those of one-sign words, then what is left of two-sign words beside a known one."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for word, reading in entries:
        if len(word) == 1:
            counts[word][reading] += _LEAST_WORDS
    pairs = [(word[0], word[1], reading) for word, reading in entries if len(word) == 2 and "々" not in word]
    for _ in range(2):
        learnt: dict[str, Counter[str]] = defaultdict(Counter)
        for first, second, reading in pairs:
            for cut in range(1, len(reading)):
                if reading[cut].startswith(_NEVER_FIRST):
                    continue
                if counts[first][reading[:cut]] >= _LEAST_WORDS:
                    learnt[second][reading[cut:]] += 1
                if counts[second][reading[cut:]] >= _LEAST_WORDS:
                    learnt[first][reading[:cut]] += 1
        for sign, readings in learnt.items():
            counts[sign] |= readings
    return {sign: list(_believed(readings)) for sign, readings in counts.items()}


def _believed(readings: Counter[str]) -> Iterator[str]:
    least = max(_LEAST_WORDS, _LEAST_SHARE * max(readings.values(), default=0))
    return (reading for reading, count in readings.most_common() if count >= least)


def main(source: Path) -> None:
    """Write one line per word: word, readings joined by commas; and one per kanji: kanji, readings, the usual first."""
    words: dict[str, set[str]] = defaultdict(set)
    for word, reading in _entries(source, _WORDS):
        if _KANJI.fullmatch(word) and 1 < len(word) <= _LONGEST_WORD and _KATAKANA.fullmatch(reading):
            words[word].add(reading)
    katakana = {word for word, _ in _entries(source, _WORDS)} | set(_katakana_words())
    for word in _unmistakable(katakana):
        words[word].add(word)
    lines = "".join(f"{word}\t{','.join(sorted(words[word]))}\n" for word in sorted(words))
    (_HERE / "words.tsv.gz").write_bytes(gzip.compress(lines.encode("utf-8"), 9, mtime=0))
    every = [pair for pair in _entries(source, _NOUNS) if _KANJI.fullmatch(pair[0]) and _KATAKANA.fullmatch(pair[1])]
    signs = _sign_readings(every)
    lines = "".join(f"{sign}\t{','.join(signs[sign])}\n" for sign in sorted(signs) if signs[sign])
    (_HERE / "sign_readings.tsv").write_text(lines, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
