"""What reading gives: the values that leave this library, from one character up to one page.

All are immutable and cross process borders by pickle. Pixels are counted from the top-left corner.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ocr.edition import RULES
from ocr.geometry import Quad


class FieldName(StrEnum):
    """The facts a card can carry. A field may occur several times (two telephones); order is reading order."""

    COMPANY = "company"
    DEPARTMENT = "department"
    TITLE = "title"
    NAME = "name"
    FAMILY_NAME = "family_name"
    GIVEN_NAME = "given_name"
    NAME_KANA = "name_kana"
    FAMILY_NAME_KANA = "family_name_kana"
    GIVEN_NAME_KANA = "given_name_kana"
    POSTAL_CODE = "postal_code"
    ADDRESS = "address"
    TEL = "tel"
    FAX = "fax"
    MOBILE = "mobile"
    EMAIL = "email"
    URL = "url"
    SNS = "sns"
    COMPANY_EN = "company_en"
    DEPARTMENT_EN = "department_en"
    TITLE_EN = "title_en"
    NAME_EN = "name_en"
    ADDRESS_EN = "address_en"


class CardWarning(StrEnum):
    """Why a person should look at the picture before its fields are believed."""

    BLANK = "blank"
    UPRIGHT_UNCERTAIN = "upright_uncertain"
    EDGES_UNCERTAIN = "edges_uncertain"
    BLURRED = "blurred"
    LOW_RESOLUTION = "low_resolution"
    TOO_DARK = "too_dark"
    GLARE = "glare"
    CUT_OFF = "cut_off"
    OVERLAPPING = "overlapping"


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another character the engine considered for one place. probability is 0..1, the engine's own."""

    text: str
    probability: float


@dataclass(frozen=True, slots=True)
class Character:
    """One recognised character, its box in the upright card's pixels, and what else it may be (best first)."""

    text: str
    confidence: float
    box: Quad
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text. box is in the upright card's pixels; confidence 0..1 is the engine's, not yet calibrated."""

    text: str
    confidence: float
    box: Quad
    vertical: bool = False
    characters: tuple[Character, ...] = ()


@dataclass(frozen=True, slots=True)
class Repair:
    """What knowledge put right: the value as it was read, and the evidence code of what proves the new one."""

    read: str
    why: str


@dataclass(frozen=True, slots=True)
class FieldCandidate:
    """One value for one field.

    value is the normalised form (postal 123-4567, telephones in national form with hyphens), printed is exactly what
    stands on the card. confidence is the estimated probability 0..1 that value is right; sure means that it may be
    taken without a person looking. characters are those of printed, where they come from one line.
    derived tells that the value was concluded (a family name split off, a reading taken from the e-mail), not printed.
    evidence names what proved or repaired it, as short stable codes (e.g. "postal_table", "email_domain").
    office tells which of the card's offices a postal code, an address or a number belongs to, 0 being the first.
    parts are what an address or a number consists of, in printed spelling: prefecture, city, town, block, building;
    extension. repair is there where value is not what was read.
    """

    name: FieldName
    value: str
    printed: str
    confidence: float
    sure: bool
    box: Quad | None = None
    characters: tuple[Character, ...] = ()
    derived: bool = False
    evidence: tuple[str, ...] = ()
    office: int | None = None
    parts: tuple[tuple[str, str], ...] = ()
    repair: Repair | None = None


@dataclass(frozen=True, slots=True)
class CardReading:
    """One side of one card as read.

    quad is in the source page's pixels, top-left first in the card's own reading direction. picture is the upright
    card as JPEG bytes, width_px × height_px; lines and field boxes are in its pixels. codes are the contents of its QR
    codes: with them and the lines the fields can be named again without the picture.
    """

    quad: Quad
    width_px: int
    height_px: int
    picture: bytes
    lines: tuple[TextLine, ...]
    fields: tuple[FieldCandidate, ...]
    warnings: tuple[CardWarning, ...] = ()
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageReading:
    """Every card found on one page, in reading order of the page. engine names engine and version, e.g. "ppocr-v6";
    rules is the edition of everything around it (ocr.edition).
    """

    engine: str
    cards: tuple[CardReading, ...]
    rules: int = RULES
