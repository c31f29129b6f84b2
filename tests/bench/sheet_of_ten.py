"""An A4 page with ten cards, made by the card press."""

from __future__ import annotations

from pathlib import Path
from random import Random

from tests.press.corpus import draw_card
from tests.press.scanner import LaidCard, Lid, Machine, encode, flatbed
from tests.press.typecase import DebianTypeCase

_LAYOUTS = ("header", "crest", "band", "bilingual", "terse")
_COLUMNS_MM, _ROWS_MM = (56.0, 154.0), (31.0, 90.0, 149.0, 208.0, 266.0)


def write_sheet_of_ten(folder: Path) -> Path:
    """Two columns of five landscape cards, each a little tilted. Raises MissingTypefaceError."""
    case, chance = DebianTypeCase(), Random("sheet of ten")
    machine = Machine(Lid.GREY, noise=1.5, show_through=0, dust=2, quality=85)
    laid = [
        LaidCard(draw_card(_LAYOUTS[row], row, case)[0], (column_mm, row_mm), chance.uniform(-1.5, 1.5))
        for row, row_mm in enumerate(_ROWS_MM)
        for column_mm in _COLUMNS_MM
    ]
    file = folder / "sheet_of_ten.jpg"
    file.write_bytes(encode(flatbed(laid, machine, chance), machine.quality))
    return file
