"""The layouts that judge. Rules and calibration never see their cards."""

from tests.press.layouts.judge import (
    backs,
    civic,
    columns,
    downwards,
    makers,
    mixed,
    practices,
    printed,
    shops,
    studios,
    trade,
)

__all__ = [
    "backs",
    "civic",
    "columns",
    "downwards",
    "makers",
    "mixed",
    "practices",
    "printed",
    "shops",
    "studios",
    "trade",
]
