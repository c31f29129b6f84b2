"""The layouts that judge. Rules and calibration never see their cards."""

from tests.press.layouts.judge import arranged, both_hands, descending, reverse_sides, sheets, showy

__all__ = ["arranged", "both_hands", "descending", "reverse_sides", "sheets", "showy"]
