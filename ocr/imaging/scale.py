"""How large things on a page are: card sizes, and what may be believed about a page's resolution."""

from __future__ import annotations

from typing import NamedTuple

MM_PER_INCH = 25.4


class CardSize(NamedTuple):
    """Long side first, in millimetres. weight 0..1: how much this size alone speaks for a card, in Japan."""

    long: float
    short: float
    weight: float


# Japan (4号), United States and Japan's narrow one, Europe (ISO 7810 ID-1 and 85 × 55).
CARD_SIZES = (CardSize(91, 55, 1.0), CardSize(89, 51, 0.6), CardSize(85.6, 54, 0.6), CardSize(85, 55, 0.6))

# A resolution outside is a leftover (cameras write 72) and not believed.
_PLAUSIBLE_DPI = (90, 1300)
# Nothing larger than A3 is scanned here.
_GREATEST_PAGE_MM = 440
_A4_LONG_MM = 297
_A4_RATIO = 1.414
# A4 at 150 dpi is 1754 pixels long; a card at 300 dpi with its border 1300.
_SHORTEST_SHEET_PX = 1650
# A page without a resolution that is no sheet is one card; it fills about this much of the long side.
_CARD_SHARE = 0.9
# The known sizes differ by so much, and scanners that crop leave a little of the ground.
_SIZE_TOLERANCE_MM = 8
# A feeder leaves up to a centimetre around a card. Twice a card's area may hold a second one.
_ONE_CARD_MM2 = 2.0 * 91 * 55


def believable_dpi(width_px: int, height_px: int, resolution_dpi: int | None) -> float | None:
    """The resolution, unless the page would be impossibly large or it is none a scanner has."""
    if resolution_dpi is None or not _PLAUSIBLE_DPI[0] <= resolution_dpi <= _PLAUSIBLE_DPI[1]:
        return None
    if max(width_px, height_px) / resolution_dpi * MM_PER_INCH > _GREATEST_PAGE_MM:
        return None
    return float(resolution_dpi)


def estimated_dpi(width_px: int, height_px: int) -> float:
    """For a page that does not tell: an A4 sheet where it has that shape and enough pixels, else one card."""
    long, short = max(width_px, height_px), min(width_px, height_px)
    is_sheet = long >= _SHORTEST_SHEET_PX and abs(long / short - _A4_RATIO) < 0.03
    return long / (_A4_LONG_MM if is_sheet else CARD_SIZES[0].long / _CARD_SHARE) * MM_PER_INCH


def holds_one_card(width_px: int, height_px: int, dpi: float) -> bool:
    """Whether the page is too small for two cards."""
    return width_px * height_px * (MM_PER_INCH / dpi) ** 2 < _ONE_CARD_MM2


def is_card_shaped(width: float, height: float, dpi: float | None) -> bool:
    """Whether the sides have the ratio of a card's, and its size where the resolution is known."""
    if dpi is not None and abs(max(width, height) / dpi * MM_PER_INCH - CARD_SIZES[0].long) > _SIZE_TOLERANCE_MM:
        return False
    ratio = max(width, height) / max(1.0, min(width, height))
    return any(abs(ratio * size.short / size.long - 1) < 0.03 for size in CARD_SIZES)
