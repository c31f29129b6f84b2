"""The pieces that make up one address: the street, the block number below it, the house, the floor."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ocr.fields.addresses.house_signs import with_house_signs
from ocr.fields.addresses.latin_houses import LATIN, leads_in_latin
from ocr.fields.addresses.latin_lines import goes_on_below, is_open, stand_in_columns
from ocr.fields.addresses.own_codes import has_own_code
from ocr.fields.addresses.ownership import Head, Ownership, whose
from ocr.fields.contacts.contacts import Contacts
from ocr.fields.grammar.block_and_house import ends_with_floor, has_block_number, looks_like_building
from ocr.fields.grammar.english_address import continues_english_address, names_english_place
from ocr.fields.grammar.labels import LabelKind, labels_in
from ocr.fields.grammar.locality import begins_address, is_bare_city, locality
from ocr.fields.grammar.person import is_known_name
from ocr.fields.grammar.position import position_parts
from ocr.fields.text.layout import Span, follows, same_row
from ocr.fields.text.tidy import tidy
from ocr.reading import FieldName

_MOST_LINES = 4
# In a narrow column, where each word of it has a line.
_MOST_LINES_IN_LATIN = 8
# Between a street and a house in one row, in sizes of print; between their columns, where nothing else stands.
_WIDEST_GAP = 5
_LINES_APART, _COLUMNS_APART = 1.6, 2.6
# In columns dashes read as strokes or not at all: 南町六一三一二.
_COLUMN_BLOCK = re.compile(r"[\d〇一二三四五六七八九十]{3,}$")

_NUMBERS = (FieldName.TEL, FieldName.FAX, FieldName.MOBILE)
# Names of houses without a word for one are in katakana or Latin letters: グランフロント汐留, WeWork 新橋.
_HOUSE = re.compile(r"(?=.*(?:[ァ-ヶー]{3}|[A-Za-z]{3}))[ァ-ヶー・一-鿿々ぁ-んA-Za-z0-9&.'\s-]{3,24}")
_NO_HOUSE = re.compile(
    r"(?:本社|本店|本部|支社|支店|営業所|事務所|出張所|事業所|工場|研究所|オフィス|株式会社|有限会社|合同会社|法人|グループ|Office|Branch|Group|Inc|Ltd|"
    r"\d:\d|https?|www)"
)

Continues = Callable[[Sequence[Span], str], bool]


@dataclass(frozen=True, slots=True)
class Block:
    """The pieces of an address. unclear: a piece may as well belong to an address beside it."""

    spans: list[Span]
    unclear: bool


def block_of(begin: Head, pieces: list[Span], heads: list[Head], contacts: Contacts) -> Block:
    """An address and the pieces that continue it; in Latin letters also those before its head."""
    if LATIN.fullmatch(begin.span.text):
        found = _block(begin, pieces, heads, contacts, _continues_english)
        return Block([*_above(begin.span, pieces), *found.spans], found.unclear)
    # A house in Latin letters with a comma behind it leads the address in that language.
    own = [each for each in pieces if each == begin.span or not (LATIN.fullmatch(each.text) and is_open(each))]
    found = _block(begin, own, heads, contacts, _continues)
    house = _house_below(found.spans, pieces, contacts)
    # What only its place tells to be a house may be something else.
    guessed = any(_is_guessed(piece.text) for piece in house)
    return Block([*found.spans, *house], found.unclear or guessed)


def _house_below(spans: list[Span], pieces: list[Span], contacts: Contacts) -> list[Span]:
    """A line between a street and the numbers below it: the name of a house, though no word of it tells so."""
    if len(spans) == _MOST_LINES or not _has_block(spans):
        return []
    if any(looks_like_building(span.text) for span in spans):
        return []
    below = (piece for piece in pieces[pieces.index(spans[-1]) + 1 :] if piece.line is not spans[-1].line)
    return [piece for piece in below if _is_next(spans[-1], piece) and _is_house(piece, contacts)][:1]


def _has_block(spans: Sequence[Span]) -> bool:
    text = "".join(span.text for span in spans)
    return has_block_number(text) or (spans[-1].line.vertical and bool(_COLUMN_BLOCK.search(text)))


# A house with its room behind it: 大橋-303, 造り館東五〇五, 新橋会館2-12, 大橋407号.
_ROOM = re.compile(
    r"[^\d:/]+[ぁ-んァ-ヶー一-鿿]\s?[-ー]?(?:(?:\d{3,4}|[〇一二三四五六七八九]{3,4})(?:号室?)?|\d{1,2}-\d{1,3}|\d{1,2}号室?|B[1一ー-])"
)
# Houses that end as departments do: 産業交流センター. Only between an address and its numbers are they no department.
_NO_OWNER = re.compile(r"無料|受付|担当|専用|共通|代表|直通|対応|案内|窓口|問合|番号|予約|営業")
_PUBLIC_HOUSE = re.compile(
    r"[ァ-ヺー一-鿿・]{2,16}(?:センター|会館|ホール|パーク|ラボ|ラボラトリー|スタジオ|ステーション|ターミナル|キャンパス|庁舎|倉庫)"
)
# What is no place has no office of its own: ベイサイドオフィス.
_HOUSE_OF_OFFICES = re.compile(r"[ァ-ヺー・]{3,}オフィス")
# A house named after its owner and place: 平和不動産五反田.
_OWNED_HOUSE = re.compile(r"[一-鿿々ヶケァ-ヺー・]{5,14}")
_NO_ROOM = re.compile(r"番号|登録|創業|設立|許可|免許|第|内線|代表|電話|携帯|資本")


_KATAKANA_HOUSE = re.compile(r"[ァ-ヺー・]{4,}")


def _is_guessed(text: str) -> bool:
    return not _PUBLIC_HOUSE.fullmatch(text) and (_may_be_owned(text) or bool(_KATAKANA_HOUSE.fullmatch(text)))


def _is_house(piece: Span, contacts: Contacts) -> bool:
    text = piece.text
    if begins_address(text) or _is_labelled(text):
        return False
    is_no_house = bool(_NO_HOUSE.search(_HOUSE_OF_OFFICES.sub("", text)))
    if piece.start == 0 and _ROOM.fullmatch(text) and not (_NO_ROOM.search(text) or is_no_house):
        return position_parts(text) is None
    if not (_HOUSE.fullmatch(text) or _may_be_owned(text)) or is_no_house:
        return False
    if position_parts(text) is not None and not (_PUBLIC_HOUSE.fullmatch(text) or _HOUSE_OF_OFFICES.fullmatch(text)):
        return False
    contact = [span.line for each in contacts.findings for span in each.spans]
    numbers = [span.line for each in contacts.findings for span in each.spans if each.name in _NUMBERS]
    # What stands before a number in its own line is a label that was misread: ダイレク 055-915-8627.
    if piece.start or any(line is piece.line for line in numbers):
        return False
    return any(follows(line, piece.line) for line in (contact if _KATAKANA_HOUSE.fullmatch(text) else numbers))


def _is_labelled(text: str) -> bool:
    """Whether a label says that something else begins here: TEL 〇七七〇."""
    return any(label.start == 0 and label.kind is not LabelKind.ADDRESS for label in labels_in(text))


def _may_be_owned(text: str) -> bool:
    is_alike = _OWNED_HOUSE.fullmatch(text) or _PUBLIC_HOUSE.fullmatch(text)
    return bool(is_alike) and not is_known_name(text) and not _NO_OWNER.search(text)


def _block(begin: Head, pieces: list[Span], heads: list[Head], contacts: Contacts, continues: Continues) -> Block:
    first = begin.span
    spans, unclear = [first], False
    is_latin = LATIN.fullmatch(first.text) is not None
    most = _MOST_LINES_IN_LATIN if is_latin else _MOST_LINES
    codes = [each.spans[0] for each in contacts.of(FieldName.POSTAL_CODE) if _leads(each.spans[0], first)]
    for piece in pieces[pieces.index(first) + 1 :]:
        if same_row(piece.line, first.line) and has_own_code(first, piece, contacts):
            continue
        if len(spans) == most or has_own_code(first, piece, contacts):
            break
        is_next = _is_next(spans[-1], piece) or (
            len(spans) == 1 and any(follows(piece.line, code.line) for code in codes)
        )
        is_rest = continues(spans, piece.text) or (is_latin and goes_on_below(spans[-1], piece))
        if not (is_next and is_rest) or _leads_beside(spans[-1], piece, pieces):
            continue
        owner = whose(piece, begin, heads)
        unclear |= owner is Ownership.UNCLEAR
        if owner is not Ownership.OTHER:
            spans.append(piece)
    return Block(spans, unclear)


def _leads(code: Span, first: Span) -> bool:
    """Whether a postal code stands beside the first line of an address, so that a second line may stand below the code."""
    return same_row(code.line, first.line) and code.extent[0] < first.extent[0]


def _leads_beside(before: Span, piece: Span, pieces: list[Span]) -> bool:
    """Whether Latin letters beside a street are of the address of another column: a house stands before streets."""
    if piece.line is before.line or not same_row(piece.line, before.line) or not LATIN.fullmatch(piece.text):
        return False
    return (is_open(piece) and is_open(before)) or stand_in_columns(before, piece, pieces)


def _above(first: Span, pieces: list[Span]) -> list[Span]:
    """The lines of an English address over the one that tells it is an address: house and floor, street and number."""
    spans: list[Span] = []
    for piece in reversed(pieces[: pieces.index(first)]):
        below = spans[0] if spans else first
        if _is_next(piece, below) and not stand_in_columns(piece, below, pieces):
            if len(spans) == _MOST_LINES or not leads_in_latin(piece, below):
                break
            spans.insert(0, piece)
    return spans


def _is_next(before: Span, piece: Span) -> bool:
    if piece.line is before.line:
        return True
    alike = 0.7 < piece.line.size_px / max(before.line.size_px, 1) < 1.4
    if same_row(piece.line, before.line):
        return alike and piece.extent[0] - before.extent[1] < _WIDEST_GAP * piece.line.size_px
    apart = _COLUMNS_APART if piece.line.vertical else _LINES_APART
    return alike and (follows(piece.line, before.line, apart) or _begins_below(piece, before))


def _begins_below(piece: Span, before: Span) -> bool:
    """Whether what stands behind another value in its line begins right below: a house in the row of a web address."""
    gap = piece.line.across[0] - before.line.across[1]
    size = min(piece.line.size_px, before.line.size_px)
    near = -0.5 * size < gap < size and piece.line.vertical == before.line.vertical
    return piece.start > 0 and near and abs(piece.extent[0] - before.extent[0]) < size


def _continues(spans: Sequence[Span], text: str) -> bool:
    """Whether a piece is the rest of a Japanese address: a town, a block number, a building, a floor."""
    if begins_address(text) and not _goes_on_below(spans, text):
        return False
    if LATIN.fullmatch(text) and names_english_place(text):
        return False
    if ends_with_floor(text) or text.endswith("号室"):
        return True
    if position_parts(text) is not None:
        return False
    if looks_like_building(with_house_signs(tidy(text))):
        return True
    return not _is_labelled(text) and has_block_number(text) and not any(has_block_number(each.text) for each in spans)


def _goes_on_below(spans: Sequence[Span], text: str) -> bool:
    """Whether a town that is named as a city elsewhere stands under the city alone: 香川県坂出市, 小山町5-16-19."""
    found = locality(text)
    is_city_elsewhere = found is not None and not found.prefecture
    return is_city_elsewhere and len(spans) == 1 and is_bare_city(spans[0].text)


def _continues_english(spans: Sequence[Span], text: str) -> bool:  # noqa: ARG001  # same shape as _continues
    return bool(LATIN.fullmatch(text)) and continues_english_address(text)
