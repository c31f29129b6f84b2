"""Which of a driver's source names is meant. Pure.

Drivers name sources as they like ("ADF Duplex", "Automatic Document Feeder(left aligned,Duplex)", "Card Front",
"2-sided", "DP"), so names are matched by rule: duplex before feeder before card before flatbed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from drivers.scanner import Source

_BOTH_SIDES = re.compile(r"duplex|\b(2|two|double)[- ]?sided?\b|both sides|\bdp\b|両面")
_BACK_ONLY = re.compile(r"\b(back|rear)\b")
_FEEDER = re.compile(r"\badf|feed|automatic|sheet")
_CARD = re.compile(r"\bcard")
_GLASS = re.compile(r"flatbed|platen|glass|\bfb\b|normal")


def match_source(names: Sequence[str], wanted: Source) -> str | None:
    """The driver's own name for wanted, None where it has none. Among several the plainest (shortest) wins."""
    candidates = [name for name in names if _kind(name) is wanted]
    return min(candidates, key=lambda name: (_is_card(name), len(name), name)) if candidates else None


def offered_sources(names: Sequence[str]) -> tuple[Source, ...]:
    """In the order of Source."""
    return tuple(source for source in Source if match_source(names, source) is not None)


def _kind(name: str) -> Source | None:
    folded = name.casefold()
    if _BOTH_SIDES.search(folded):
        return Source.ADF_DUPLEX
    if _BACK_ONLY.search(folded):
        return None
    if _FEEDER.search(folded) or _CARD.search(folded):
        return Source.ADF
    return Source.FLATBED if _GLASS.search(folded) else None


def _is_card(name: str) -> bool:
    return bool(_CARD.search(name.casefold()))
