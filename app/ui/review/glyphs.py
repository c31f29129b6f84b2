"""Which characters of a value are doubtful, where they stand in the text, and where they go while it is edited."""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum

from app.domain.draft import Box, ReadCharacter, ReadValue
from app.ui.figures import percent
from resources.texts import _
from sync.records.variants import other_forms

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
    """One alternative: what stands in the text when it is taken. words: why it is offered."""

    text: str
    words: str


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
    return (
        found
        or _repaired(read)
        or _variants(read, places)
        or (Glyph(0, len(read.value), (), _around(read) or read.box),)
    )


def glyph_at(text: str, position: int) -> Glyph | None:
    """The character at the caret where it has other forms (髙 for 高): the one before it, which may just have been
    typed, else the one after it.
    """
    for start in (position - 1, position):
        if 0 <= start < len(text) and other_forms(text[start]):
            return Glyph(start, 1, (Choice(text[start], _("いまの字")), *_forms(text[start], 1)))
    return None


def after_edit(glyphs: tuple[Glyph, ...], position: int, removed: int, added: int) -> tuple[Glyph, ...]:
    """Where the stretches are after an edit; one that was touched is doubtful no more."""
    if removed == added == 0:
        return glyphs
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


def _repaired(read: ReadValue) -> tuple[Glyph, ...]:
    """What knowledge has put right, with what the engine saw there as the other choice."""
    if read.repair is None:
        return ()
    steps = SequenceMatcher(None, read.repair.read, read.value, autojunk=False).get_opcodes()
    return tuple(
        Glyph(start, end - start, (Choice(read.value[start:end], _("補正")), Choice(seen, _("読み取り"))), read.box)
        for kind, i, j, start, end in steps
        if kind == "replace" and (seen := read.repair.read[i:j])
    )


def _variants(read: ReadValue, places: list[int | None]) -> tuple[Glyph, ...]:
    """The characters that may stand there in another form, where that is what makes the value doubtful."""
    if "variant_possible" not in read.evidence:
        return ()
    return tuple(
        Glyph(place, len(character.text), _choices(character), character.box)
        for character, place in zip(read.characters, places, strict=True)
        if place is not None and other_forms(character.text)
    )


def _choices(character: ReadCharacter) -> tuple[Choice, ...]:
    """What the engine saw, then forms that it did not think of."""
    others = (Choice(other.text, percent(other.probability)) for other in character.alternatives)
    seen = (Choice(character.text, percent(character.confidence)), *others)[:_OFFERED]
    known = {choice.text for choice in seen}
    return (*seen, *(form for form in _forms(character.text, len(seen)) if form.text not in known))


def _forms(character: str, taken: int) -> tuple[Choice, ...]:
    return tuple(Choice(form, _("異体字")) for form in other_forms(character))[: max(0, _OFFERED - taken)]


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
