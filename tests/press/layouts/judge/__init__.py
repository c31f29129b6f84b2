"""The layouts that judge. Rules and calibration never see their cards."""

from tests.press.layouts.judge import columns, companies, counters, mixtures, registers, reverses, tongues

__all__ = ["columns", "companies", "counters", "mixtures", "registers", "reverses", "tongues"]
