"""The engine's lines as the lines of a card: in reading order, specks dropped, cut names put together.

A name is often set with wide gaps (山　田　太　郎), so that detectors see several lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from ocr.fields.grammar.known_names import known_family, known_given
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.post_words import is_known
from ocr.fields.pieces.ligatures import without_ligatures
from ocr.fields.text.layout import CardLine, around, same_row
from ocr.fields.text.normalise import compact, fold, is_kana, katakana, large_kana
from ocr.fields.text.spacing import without_false_spaces
from ocr.fields.text.variants import with_strokes, with_unreadable_signs
from ocr.reading import Character, TextLine
from resources.lexicons import common_readings


def arrange(lines: tuple[TextLine, ...]) -> tuple[CardLine, ...]:
    """The lines that hold anything, with their places, in reading order; cut names put together."""
    placed = [_placed(_mended(line)) for line in without_ligatures(lines) if line.text.strip()]
    placed = [line for line in placed if not _is_speck(line, placed)]
    placed = [_in_its_column(line, placed) for line in placed]
    columns = sorted((line for line in placed if line.vertical), key=lambda line: (-line.right, line.top))
    rows = rows_in_order([line for line in placed if not line.vertical])
    return (*_rejoined(_grouped(columns)), *_rejoined(rows))


def _mended(line: TextLine) -> TextLine:
    return with_unreadable_signs(with_strokes(without_false_spaces(line)))


def _is_speck(line: CardLine, lines: list[CardLine]) -> bool:
    """A single letter or mark seen inside another line is no line."""
    if len(line.text.strip()) > 1 or not line.text.strip().isascii():
        return False
    return any(other is not line and len(other.text) > 1 and _overlap(line, other) > 0.1 for other in lines)


def _overlap(one: CardLine, other: CardLine) -> float:
    """The share of one that lies inside other."""
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    area = (one.right - one.left) * (one.bottom - one.top)
    return max(width, 0.0) * max(height, 0.0) / area if area > 0 else 0.0


def _in_its_column(line: CardLine, lines: list[CardLine]) -> CardLine:
    """A single sign has no direction of its own: below or above a vertical line of its width it belongs to that."""
    if line.vertical or len(line.text) > 1:
        return line
    upright = CardLine(replace(line.source, vertical=True), line.folded, line.left, line.top, line.right, line.bottom)
    columns = [replace(other, source=replace(other.source, vertical=True)) for other in lines if _may_be_column(other)]
    is_part = any(
        other.folded is not line.folded
        and same_row(other, upright)
        and _alike(other, upright)
        and _stacked(other, upright)
        for other in columns
    )
    return upright if is_part else line


def _may_be_column(line: CardLine) -> bool:
    return line.vertical or (len(line.text) == 1 and bool(_NAME_PART.fullmatch(line.text)))


def _stacked(one: CardLine, other: CardLine) -> bool:
    gap = max(one.start, other.start) - min(one.end, other.end)
    return gap < 2.5 * min(one.size_px, other.size_px)


def _grouped(columns: list[CardLine]) -> list[CardLine]:
    """Columns from right to left, parts of one column from top to bottom."""
    groups: list[list[CardLine]] = []
    for line in columns:
        if groups and same_row(groups[-1][0], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [line for group in groups for line in sorted(group, key=lambda each: each.start)]


# What a cut name consists of: a few kanji, or a few kana of its reading.
_NAME_PART = re.compile(r"[々〆ヶ一-鿿豈-﫿𠮟-𪘂ぁ-ゖァ-ヶー]{1,5}")


_KANA_PART = re.compile(r"[ぁ-ゖァ-ヶー]{1,8}")


def _rejoined(lines: list[CardLine]) -> list[CardLine]:
    joined: list[CardLine] = []
    for line in lines:
        before = next((at for at in _ends_before(line, joined) if _is_cut(joined[at], line)), None)
        if before is None:
            joined.append(line)
        else:
            joined[before] = _joined(joined[before], line)
    return joined


def _ends_before(line: CardLine, joined: list[CardLine]) -> Iterator[int]:
    """Where the line may go on from: the last line, or one beside which only its reading stands."""
    for at in range(len(joined) - 1, max(len(joined) - 4, -1), -1):
        beside = joined[at + 1 :]
        if at == len(joined) - 1 or all(_is_reading_of(each, joined[at]) and each.end < line.end for each in beside):
            yield at


def _is_reading_of(kana: CardLine, name: CardLine) -> bool:
    """Whether kana in smaller print stand along a name."""
    along = min(kana.end, name.end) - max(kana.start, name.start)
    is_smaller = kana.size_px < _SMALLER * name.size_px
    return is_smaller and bool(_KANA_PART.fullmatch(compact(kana.text))) and 2 * along > kana.end - kana.start


def _is_cut(before: CardLine, line: CardLine) -> bool:
    """Whether two lines are neighbouring parts of one name. Readings stand above their kanji, so their gaps are wide."""
    if not same_row(before, line) or not (_alike(before, line) or _are_names(before, line)):
        return False
    if _is_post(before.text) or _is_post(line.text):
        return False
    gap = line.start - before.end
    if _are_names(before, line):
        widest = _WIDE_GAP if _alike(before, line) else _GAP
        return -_OVERLAPPING * max(before.size_px, line.size_px) < gap < widest * line.size_px
    words = [*before.text.split(), *line.text.split()]
    if all(_KANA_PART.fullmatch(word) for word in words):
        return -0.5 * line.size_px < gap < 12 * line.size_px
    if not all(_NAME_PART.fullmatch(word) for word in words) or sum(map(len, words)) > 8:
        return False
    return -0.5 * line.size_px < gap < _GAP * line.size_px


# Between the parts of a name, in its size; wider between known names in print alike, each below its own reading.
_GAP = 4
_WIDE_GAP = 8


def _is_post(text: str) -> bool:
    """Whether a text is a post and nothing else; a name or its reading stands beside it (主任 皿海 國弘, 営業部 おざさ)."""
    parts = position_parts(text) if len(text) > 1 and is_known(text) else None
    if not parts:
        return False
    return parts[-1].kind is PositionKind.TITLE or known_family(compact(text)) is None


_OVERLAPPING = 0.5
# Readings are set in half the size of their kanji or less.
_SMALLER = 0.7
# Boxes of wide-set signs hug them in one part of a name and not in the other.
_ODDLY_SIZED = 1.7


def _are_names(before: CardLine, line: CardLine) -> bool:
    """Whether two lines are a common family name and a known given name, or one in kana, in print of no very different
    size.
    """
    family = known_family(compact(before.text)) if len(before.text) > 1 else None
    sizes = sorted((_print_px(before), _print_px(line)))
    given = compact(line.text)
    is_reading = family is not None and katakana(given) in family.readings
    is_given = len(given) > 1 and (known_given(given) is not None or _sounds_given(given)) and not is_reading
    return bool(family and family.common and is_given and sizes[1] < _ODDLY_SIZED * max(sizes[0], 1))


def _sounds_given(text: str) -> bool:
    """Whether kana are a common given name, the size of kana aside: engines read リョウ as リヨウ."""
    return is_kana(text) and large_kana(text) in _given_sounds()


@cache
def _given_sounds() -> frozenset[str]:
    return frozenset(map(large_kana, common_readings()[1]))


def _alike(one: CardLine, other: CardLine) -> bool:
    tolerance = 1.5 if min(len(one.text), len(other.text)) == 1 else 1.35
    sizes = sorted((_print_px(one), _print_px(other)))
    return sizes[1] < tolerance * max(sizes[0], 1)


def _print_px(line: CardLine) -> float:
    """The size of its print. A single sign's box hugs its ink: 一 is flat, but as wide as its print is large."""
    if len(line.text) > 1:
        return line.size_px
    return max(line.right - line.left, line.bottom - line.top)


def _joined(before: CardLine, line: CardLine) -> CardLine:
    first, second = before.source, line.source
    gap = Character(" ", 1.0, second.box)
    text = TextLine(
        f"{first.text} {second.text}",
        min(first.confidence, second.confidence),
        around([first.box, second.box]),
        line.vertical,
        (*first.characters, gap, *second.characters) if first.characters and second.characters else (),
    )
    return _placed(text)


def rows_in_order(lines: list[CardLine]) -> list[CardLine]:
    """Horizontal lines from top to bottom, lines at the same height from left to right."""
    rows: list[list[CardLine]] = []
    for line in sorted(lines, key=lambda each: (each.top + each.bottom) / 2):
        if rows and same_row(rows[-1][0], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda each: each.left)]


def _placed(line: TextLine) -> CardLine:
    xs = [x for x, _ in line.box.corners]
    ys = [y for _, y in line.box.corners]
    return CardLine(line, fold(line.text), min(xs), min(ys), max(xs), max(ys))
