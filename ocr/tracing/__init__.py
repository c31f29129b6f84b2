"""Pictures of what a reading found, for people who would rather look. Values in, pictures out; no words of its own."""

from ocr.tracing.card import share, trace_fields, trace_lines, upright
from ocr.tracing.page import trace_page
from ocr.tracing.palette import CLEAR, colour_of

__all__ = ["CLEAR", "colour_of", "share", "trace_fields", "trace_lines", "trace_page", "upright"]
