"""From lines of text to the facts of a business card, each with an honest confidence. Pure: values in, values out."""

from __future__ import annotations

from ocr.fields.assemble import name_fields

__all__ = ["name_fields"]
