"""How often values with a certain score were right: one curve for each group of fields and direction of print.

curves.json is made by `python -m ocr.evaluation.calibrate` from cards with their truth; it says from how many.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TypeAlias

# Knots, growing: log-odds of the score, and the probability (0..1) that such a value is right.
Curve: TypeAlias = tuple[tuple[float, float], ...]


@cache
def curves() -> dict[str, Curve]:
    """By name: "net horizontal", "net vertical" …"""
    record = json.loads(files(__name__).joinpath("curves.json").read_text("utf-8"))
    return {name: tuple((place, share) for place, share in knots) for name, knots in record["curves"].items()}
