"""The layouts that judge. Rules and calibration never see their cards."""

from tests.press.layouts.judge import coloured, downcast, everyday_fronts, overleaf, tabled, turned

__all__ = ["coloured", "downcast", "everyday_fronts", "overleaf", "tabled", "turned"]
