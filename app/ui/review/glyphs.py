"""Which characters of a value are doubtful, where they stand in the text, and where they go while it is edited."""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum

from app.domain.draft import Box, ReadCharacter, ReadValue
from app.ui.figures import percent
from resources.texts import _

_CLEAR = 0.9  # a character read with less confidence is shown as doubtful
_OFFERED = 4  # Alt+1 … Alt+4
UNREADABLE = "?"


class GlyphKind(StrEnum):
    """Kinds of characters that look alike across kinds: 口/ロ, 二/ニ, 力/カ, 一/ー, O/0."""

    KANJI = "kanji"
    KATAKANA = "katakana"
    HIRAGANA = "hiragana"
    LATIN = "latin"
    DIGIT = "digit"


@dataclass(frozen=True, slots=True)
class Choice:
    """One alternative: what stands in the text when it is taken."""

    text: str
    probability: float

    @property
    def words(self) -> str:
        return percent(self.probability)


@dataclass(frozen=True, slots=True)
class Glyph:
    """A doubtful stretch of the text: usually one character. choices: the read one first, then by probability."""

    start: int
    length: int
    choices: tuple[Choice, ...] = ()
    box: Box | None = None

    @property
    def end(self) -> int:
        return self.start + self.length


def doubtful_glyphs(read: ReadValue) -> tuple[Glyph, ...]:
    """The doubtful stretches of what was read, left to right. A doubtful value without a doubtful character: all of it."""
    if read.sure or not read.value:
        return ()
    places = _places(read)
    found = tuple(
        Glyph(place, len(character.text), _choices(character), character.box)
        for character, place in zip(read.characters, places, strict=True)
        if place is not None and character.confidence < _CLEAR
    )
    return found or (Glyph(0, len(read.value), (), _around(read) or read.box),)


def after_edit(glyphs: tuple[Glyph, ...], position: int, removed: int, added: int) -> tuple[Glyph, ...]:
    """Where the stretches are after an edit; one that was touched is doubtful no more."""
    kept = []
    for glyph in glyphs:
        if glyph.end <= position:
            kept.append(glyph)
        elif glyph.start >= position + removed:
            kept.append(replace(glyph, start=glyph.start + added - removed))
    return tuple(kept)


def look_alike_kind(text: str) -> GlyphKind | None:
    """The kind of a character that has a twin of another kind; None where nothing can be mistaken."""
    return _TWINS.get(text)


def kind_word(kind: GlyphKind) -> str:
    return {
        GlyphKind.KANJI: _("漢"),
        GlyphKind.KATAKANA: _("カ"),
        GlyphKind.HIRAGANA: _("ひ"),
        GlyphKind.LATIN: _("英"),
        GlyphKind.DIGIT: _("数"),
    }[kind]


def spoken_kind(kind: GlyphKind) -> str:
    """For assistive tools."""
    return {
        GlyphKind.KANJI: _("漢字"),
        GlyphKind.KATAKANA: _("カタカナ"),
        GlyphKind.HIRAGANA: _("ひらがな"),
        GlyphKind.LATIN: _("英字"),
        GlyphKind.DIGIT: _("数字"),
    }[kind]


_TWINS = {
    **dict.fromkeys("口二力夕一八卜工才千三匕", GlyphKind.KANJI),
    **dict.fromkeys("ロニカターハトエオチミヒリヘベペ", GlyphKind.KATAKANA),
    **dict.fromkeys("りへべぺ", GlyphKind.HIRAGANA),
    **dict.fromkeys("OoIlZSB", GlyphKind.LATIN),
    **dict.fromkeys("01258", GlyphKind.DIGIT),
}


def _around(read: ReadValue) -> Box | None:
    """Where the characters of the value stand: a part of its line, where the line carries more than this value."""
    boxes = [character.box for character in read.characters if character.box is not None]
    if not boxes or len({box.side_index for box in boxes}) > 1:
        return None
    xs = [x for box in boxes for x, _y in box.corners]
    ys = [y for box in boxes for _x, y in box.corners]
    left, right, top, bottom = min(xs), max(xs), min(ys), max(ys)
    return Box(boxes[0].side_index, ((left, top), (right, top), (right, bottom), (left, bottom)))


def _choices(character: ReadCharacter) -> tuple[Choice, ...]:
    others = (Choice(other.text, other.probability) for other in character.alternatives)
    return (Choice(character.text, character.confidence), *others)[:_OFFERED]


def _places(read: ReadValue) -> list[int | None]:
    """Where each read character stands in the value, which is normalised and may have other lengths."""
    read_text = "".join(character.text for character in read.characters)
    starts = [0]
    for character in read.characters:
        starts.append(starts[-1] + len(character.text))
    if read_text == read.value:
        return list(starts[:-1])
    moved: dict[int, int] = {}
    for block in SequenceMatcher(None, read_text, read.value, autojunk=False).get_matching_blocks():
        moved.update({block.a + offset: block.b + offset for offset in range(block.size)})
    return [moved.get(start) for start in starts[:-1]]
