"""Cards of the station made from the shipped samples and their truth: what a perfect reader with chosen doubts gives."""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import dataclass, replace
from functools import cache

from PIL import Image

from app.domain.batch import Picture
from app.domain.draft import Alternative, Box, Draft, DraftField, Point, ReadCharacter, ReadValue, Repair
from app.domain.ids import PictureId
from resources.samples import picture, truth
from sync.records import FactName

NAMES = tuple(f"{number:02}" for number in range(1, 27))
_LOOK_ALIKE = {"_": ".-", "1": "l7", "0": "O8", "3": "8", "5": "6", "7": "1", "9": "8", "ー": "一", "口": "ロ"}
_EVIDENCE = {
    FactName.EMAIL: "email_domain",
    FactName.POSTAL_CODE: "postal_town",
    FactName.TEL: "area_code",
    FactName.FAMILY_NAME: "email_name",
    FactName.COMPANY: "legal_form",
}
_PARTS = {
    FactName.NAME: (FactName.FAMILY_NAME, FactName.GIVEN_NAME),
    FactName.NAME_KANA: (FactName.FAMILY_NAME_KANA, FactName.GIVEN_NAME_KANA),
}


@dataclass(frozen=True)
class Sample:
    """One side, upright: its picture with the bytes, and its fields."""

    picture: Picture
    content: bytes
    draft: Draft
    blank: bool


@cache
def sample(name: str, side: str = "front", doubts: tuple[tuple[FactName, int], ...] = ()) -> Sample:
    """doubts: (field, index of the character that was hard to read)."""
    facts = json.loads(truth(f"{name}_{side}.jpg").read_text("utf-8"))
    content = _upright(f"{name}_{side}.jpg", facts)
    shown = Picture(PictureId(hashlib.sha256(content).hexdigest()), "image/jpeg", len(content))
    fields = tuple(_fields(facts["card"], dict(doubts)))
    return Sample(shown, content, Draft(fields), blank=not facts["card"]["lines"])


def _upright(file: str, facts: dict[str, object]) -> bytes:
    card = facts["card"]
    assert isinstance(card, dict)
    width, height = card["size_px"]
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = facts["quad"]  # type: ignore[misc]
    scan = Image.open(picture(file)).convert("RGB")
    cut = scan.transform(
        (width, height), Image.Transform.QUAD, (x0, y0, x3, y3, x2, y2, x1, y1), Image.Resampling.BICUBIC
    )
    encoded = io.BytesIO()
    cut.save(encoded, "JPEG", quality=88)
    return encoded.getvalue()


def _fields(card: dict[str, object], doubts: dict[FactName, int]) -> list[DraftField]:
    lines = card["lines"]
    found: list[DraftField] = []
    for name, values in card["fields"].items():  # type: ignore[attr-defined]
        if name not in set(FactName):
            continue
        for position, value in enumerate(values):
            fact = FactName(name)
            read = _read(fact, value["value"], value["printed"], lines, doubts.get(fact))  # type: ignore[arg-type]
            found.append(DraftField(fact, position, read))
            if fact in _PARTS and position == 0:
                found += _parts(fact, read, lines, doubts)  # type: ignore[arg-type]
    return found


def _parts(
    whole: FactName, read: ReadValue, lines: list[dict[str, object]], doubts: dict[FactName, int]
) -> list[DraftField]:
    words = read.value.split()
    if len(words) != 2:
        return []
    return [
        DraftField(part, 0, _read(part, word, word, lines, doubts.get(part)))
        for part, word in zip(_PARTS[whole], words, strict=True)
    ]


def _read(name: FactName, value: str, printed: str, lines: list[dict[str, object]], doubt: int | None) -> ReadValue:
    line = next((line for line in lines if _squeezed(printed) in _squeezed(str(line["text"]))), None)
    box = _box(line["polygon"]) if line is not None else None  # type: ignore[arg-type]
    characters = tuple(_characters(value, line, doubt))
    confidence = 0.61 if doubt is not None else 0.998
    evidence = (_EVIDENCE[name],) if name in _EVIDENCE else ()
    return ReadValue(value, printed, confidence, doubt is None, box, characters, evidence=evidence)


def _characters(value: str, line: dict[str, object] | None, doubt: int | None) -> list[ReadCharacter]:
    boxes = _glyph_boxes(value, line) if line is not None else [None] * len(value)
    return [
        _doubtful(glyph, box) if index == doubt else ReadCharacter(glyph, 0.995, box)
        for index, (glyph, box) in enumerate(zip(value, boxes, strict=True))
    ]


def _doubtful(glyph: str, box: Box | None) -> ReadCharacter:
    others = _LOOK_ALIKE.get(glyph, "澤濹" if glyph > "㐀" else "xy")
    shares = (0.34, 0.03)
    return ReadCharacter(glyph, 0.61, box, tuple(Alternative(o, p) for o, p in zip(others, shares, strict=False)))


def _glyph_boxes(value: str, line: dict[str, object]) -> list[Box | None]:
    """Boxes of the value's characters within its line, every full-width character twice as wide as a half-width one."""
    text = str(line["text"])
    (left, top), _, (right, bottom), _ = line["polygon"]  # type: ignore[misc]
    vertical = bool(line["vertical"])
    widths = [0.5 if char < "ÿ" else 1.0 for char in text]
    scale = ((bottom - top) if vertical else (right - left)) / sum(widths)
    boxes: list[Box | None] = []
    cursor = max(0, text.find(value[:1]))
    if value in text:
        cursor = text.index(value)
    for char in value:
        at = text.find(char, cursor)
        if at < 0:
            boxes.append(None)
            continue
        start, end = sum(widths[:at]) * scale, sum(widths[: at + 1]) * scale
        if vertical:
            boxes.append(_box(((left, top + start), (right, top + start), (right, top + end), (left, top + end))))
        else:
            boxes.append(_box(((left + start, top), (left + end, top), (left + end, bottom), (left + start, bottom))))
        cursor = at + 1
    return boxes


def _box(corners: object) -> Box:
    a, b, c, d = (tuple(map(float, corner)) for corner in corners)  # type: ignore[attr-defined]
    points: tuple[Point, Point, Point, Point] = (a, b, c, d)  # type: ignore[assignment]
    return Box(0, points)


def _squeezed(text: str) -> str:
    return "".join(text.split())


def with_repairs(draft: Draft) -> Draft:
    """The same card with a repaired and parted address, an extension, and a second office of its own."""
    address = "長野県飯田市常盤町2-9 汐凪ビル 3階"
    parts = (
        ("prefecture", "長野県"), ("city", "飯田市"), ("town", "常盤町"), ("block", "2-9"), ("building", "汐凪ビル 3階")
    )  # fmt: skip
    kept = tuple(field for field in draft.fields if field.name is not FactName.ADDRESS)
    box = next((f.read.box for f in draft.fields if f.name is FactName.ADDRESS and f.read is not None), None)
    repaired = ReadValue(
        address, address.replace("飯田市", "飯囲市"), 0.97, sure=False, box=box, evidence=("postal_town", "repaired"),
        office=0, parts=parts, repair=Repair(address.replace("飯田市", "飯囲市"), "postal_town"),
    )  # fmt: skip
    extension = replace(_of(draft, FactName.TEL), parts=(("extension", "214"),), office=0)
    of_first_office = (replace(f, read=extension) if f.name is FactName.TEL else f for f in kept)
    return Draft(
        (
            *of_first_office,
            DraftField(FactName.ADDRESS, 0, repaired),
            DraftField(FactName.POSTAL_CODE, 1, _plain("530-0001", 1)),
            DraftField(FactName.ADDRESS, 1, _plain("大阪府大阪市北区梅田3-1-3", 1)),
            DraftField(FactName.TEL, 1, _plain("06-1234-5678", 1)),
            DraftField(
                FactName.FAX, 1, replace(_plain("06-1234-5679", 1), repair=Repair("06-1234-567g", "phone_plan"))
            ),
        )
    )


def _of(draft: Draft, name: FactName) -> ReadValue:
    field = draft.field(name)
    assert field is not None
    assert field.read is not None
    return field.read


def _plain(value: str, office: int) -> ReadValue:
    return ReadValue(value, value, 0.9995, sure=True, evidence=("phone_plan",), office=office)


def with_long_values(draft: Draft) -> Draft:
    """The same card with the longest names an operator meets."""
    longer = {
        FactName.COMPANY: "独立行政法人国際環境エネルギー技術総合開発研究推進機構 東日本統括本部",
        FactName.DEPARTMENT: "次世代モビリティ事業推進本部 戦略企画統括部 グローバルアライアンス推進室",
        FactName.TITLE: "執行役員 上席エグゼクティブマネージャー 兼 特命担当部長",
        FactName.ADDRESS: "北海道虻田郡倶知安町ニセコひらふ1条2丁目5-43 グランドヒルズタワーレジデンス北館 38階 3802号室",
    }
    return Draft(
        tuple(
            replace(f, read=replace(f.read, value=longer[f.name], characters=(), printed=longer[f.name]))
            if f.name in longer and f.read is not None
            else f
            for f in draft.fields
        )
    )
