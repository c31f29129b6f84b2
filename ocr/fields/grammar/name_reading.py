"""Whether printed kana are the reading of a name."""

from __future__ import annotations

from collections.abc import Collection

from ocr.fields.grammar.known_names import is_read, known_family, readings_of_family, readings_of_given
from ocr.fields.grammar.person import NameSplit
from ocr.fields.text.normalise import compact, katakana, large_kana


def reading_agrees(split: NameSplit, kana: str) -> bool:
    """Whether a printed reading can be that of the name."""
    return agreeing_reading(split, kana) is not None


def parts_agree(split: NameSplit, family: str, given: str) -> bool:
    """Whether kana of one part and kana of the other can be the readings of the two parts of a name."""
    return reads_family(split, family) and reads_given(split, given)


def may_read_a_part(split: NameSplit, kana: str) -> bool:
    """Whether kana begin as the family name is read, or end as the given name is."""
    plain = katakana(compact(kana))
    families, givens = readings_of_family(split.family), readings_of_given(split.given)
    cuts = range(1, len(plain) + 1)
    return any(
        _reads(split.family, plain[:cut], families) or _reads_given_name(split.given, plain[-cut:], givens)
        for cut in cuts
    )


def agreeing_reading(split: NameSplit, kana: str) -> tuple[str, str] | None:
    """The readings in katakana of family and given name that a printed reading can be, the size of kana aside."""
    plain = large_kana(compact(kana))
    families = readings_of_family(split.family)
    givens = readings_of_given(split.given)
    for family in families:
        for given in givens:
            if plain == large_kana(family + given):
                return family, given
        if not givens and plain.startswith(large_kana(family)) and len(family) in _cuts(kana):
            return family, katakana(compact(kana))[len(family) :]
    return _reading_by_signs(split, kana)


def _cuts(kana: str) -> range | tuple[int, ...]:
    """Where a reading can be parted: where it is printed so, else anywhere."""
    words = kana.replace("・", " ").split()
    return (len(words[0]),) if len(words) == 2 else range(1, len(compact(kana)))  # family and given


def _reading_by_signs(split: NameSplit, kana: str) -> tuple[str, str] | None:
    """The same for a name that the dictionaries do not have: where the signs of both parts can be read so."""
    plain = katakana(compact(kana))
    found = [cut for cut in _cuts(kana) if _reads(split.family, plain[:cut], readings_of_family(split.family))]
    found = [cut for cut in found if _reads_given_name(split.given, plain[cut:], readings_of_given(split.given))]
    return (plain[: found[0]], plain[found[0] :]) if len(found) == 1 else None


def reading_beside_given(split: NameSplit, kana: str) -> str | None:
    """What stands before the reading of the given name, where kana end with that: せと of せとまもる beside 瀬 護."""
    words = kana.replace("・", " ").split()
    plain = compact(kana)
    cuts = [len(words[0])] if len(words) == 2 else range(1, len(plain))
    found = [plain[:cut] for cut in cuts if reads_given(split, plain[cut:])]
    return found[0] if len(found) == 1 else None


def reads_one_part(split: NameSplit, family: str, given: str) -> bool:
    """Whether kana of one part are its reading, while those of the other are not: then a sign of the other was lost."""
    return reads_family(split, family) != reads_given(split, given)


def reads_family(split: NameSplit, kana: str) -> bool:
    return _reads(split.family, katakana(compact(kana)), readings_of_family(split.family))


def reads_given(split: NameSplit, kana: str) -> bool:
    return _reads_given_name(split.given, katakana(compact(kana)), readings_of_given(split.given))


_VOICED, _PLAIN = (
    "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ",
    "カキクケコサシスセソタチツテトハヒフヘホハヒフヘホ",
)
_UNVOICED = str.maketrans(_VOICED, _PLAIN)


def is_voiced_otherwise(kana: str, known: Collection[str]) -> bool:
    """Whether a reading is none of the known ones, but one of them with other marks of voice: カドウ for カトウ."""
    plain = kana.translate(_UNVOICED)
    return kana not in known and any(each.translate(_UNVOICED) == plain for each in known)


def _reads(name: str, kana: str, known: tuple[str, ...]) -> bool:
    # Marks of voice at the head of a name that is known without them are dust: ぼり for 堀.
    return kana in known or (is_read(name, kana) and not _is_dusty(kana, 0, known))


def _reads_given_name(name: str, kana: str, known: tuple[str, ...]) -> bool:
    """The same of a given name, whose inner signs take on no voice either, as those of family names do: みぼ for 美穂."""
    return kana in known or (is_read(name, kana) and not any(_is_dusty(kana, at, known) for at in range(len(kana))))


def _is_dusty(kana: str, at: int, known: tuple[str, ...]) -> bool:
    """Whether a reading is a known one but for the marks of voice of one sign."""
    return (
        at < len(kana)
        and kana[at] in _VOICED
        and kana[:at] + kana[at : at + 1].translate(_UNVOICED) + kana[at + 1 :] in known
    )


def reading_contradicts(split: NameSplit, kana: str) -> bool:
    """Whether a printed reading cannot be that of the name we believe to see: of the family name, or, where that is read
    so, of a given name of one sign (直 beside なおと).
    """
    plain = katakana(compact(kana))
    families = readings_of_family(split.family)
    cuts = [cut for cut in _cuts(kana) if _reads(split.family, plain[:cut], families)]
    # A family name of one sign that no dictionary has may be what is left of two: 持 beside けんもち.
    if (families or len(split.family) == 1) and not cuts:
        return True
    givens = readings_of_given(split.given)
    alone = len(split.given) == 1 and bool(givens)
    return alone and bool(cuts) and not any(_reads_given_name(split.given, plain[cut:], givens) for cut in cuts)


def is_only_family(name: str, kana: str) -> bool:
    """Whether a name is a common family name as a whole and so read, its given name not seen: 松 本, 福 永 ふくなが."""
    whole = known_family(compact(name))
    is_so_read = not kana or katakana(compact(kana)) in (whole.readings if whole else ())
    return bool(whole and whole.common and is_so_read)
