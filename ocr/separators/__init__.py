"""Separator sheets (区切り紙): laid between two stacks in the feeder, one of them begins the next batch.

They are printed here and known by their code, so that any printer makes them and any scanner may feed them.
"""

from ocr.separators.recognition import CODE, is_separator

__all__ = ["CODE", "is_separator"]
