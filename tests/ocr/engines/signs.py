"""Signs as the recogniser gives them, for tests of what becomes of them."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.engines.ppocr.decoding import Sign


def as_signs(text: str, confidence: float = 0.9) -> list[Sign]:
    """The text as signs, each as wide as the others."""
    return [Sign(sign, confidence, n / len(text), (n + 1) / len(text), ()) for n, sign in enumerate(text)]


def text_of(signs: Sequence[Sign]) -> str:
    return "".join(sign.text for sign in signs)
