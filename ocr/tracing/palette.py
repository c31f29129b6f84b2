"""Colours of the drawings. Fields that belong together share a hue; each is dark enough to be read on white."""

from __future__ import annotations

from ocr.reading import FieldName

INK = "#1b1f24"
PALE = "#6b7280"
RULE = "#d5d9de"
GROUND = "#ffffff"
DOUBT = "#c2201a"
CARD = "#0b62c4"
CERTAIN, FAIR = "#18794e", "#a35200"

# Below, a character is shown as doubtful; the window's correction screen draws the line at the same place.
CLEAR = 0.9
_CERTAIN_FROM = 0.97

_F = FieldName
_HUES: dict[str, tuple[FieldName, ...]] = {
    "#0b62c4": (_F.COMPANY, _F.COMPANY_EN),
    "#0f7b8a": (_F.DEPARTMENT, _F.DEPARTMENT_EN),
    "#5b5bd6": (_F.TITLE, _F.TITLE_EN),
    "#b42318": (_F.NAME, _F.FAMILY_NAME, _F.GIVEN_NAME, _F.NAME_EN),
    "#c11574": (_F.NAME_KANA, _F.FAMILY_NAME_KANA, _F.GIVEN_NAME_KANA),
    "#3b7c0f": (_F.POSTAL_CODE,),
    "#18794e": (_F.ADDRESS, _F.ADDRESS_EN),
    "#a35200": (_F.TEL, _F.FAX, _F.MOBILE),
    "#7a3ea8": (_F.EMAIL, _F.URL, _F.SNS),
}
_COLOURS = {name: colour for colour, names in _HUES.items() for name in names}


def colour_of(name: FieldName) -> str:
    """#rrggbb."""
    return _COLOURS.get(name, INK)


def colour_of_confidence(confidence: float) -> str:
    if confidence >= _CERTAIN_FROM:
        return CERTAIN
    return FAIR if confidence >= CLEAR else DOUBT
