"""The characters of a strip counted by their print alone, whatever was read of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from ocr.engines.engine import Picture
from ocr.engines.ppocr.stretches import Stretch, stretches

# In ems. No character is longer; dust and the readings beside a name are smaller in both directions.
_LONGEST = 1.15
_SMALL = 0.4
# Longer print is several characters that touch each other.
_TOUCHING = 1.5
_MOST_UNREAD = 2
_MOST = 14


def unread_blobs(places: Sequence[float], strip: Picture) -> list[tuple[float, float]]:
    """Start and end (shares of the strip's length) of the blobs that are left when each of the places, the middles of
    what was read, has the one it fits best. Empty where there are no more blobs than places, or they cannot be told.
    """
    found, length = stretches(strip)
    blobs = _blobs([each for each in found if max(each.along, each.across) > _SMALL])
    more = len(blobs) - len(places)
    if not places or not 0 < more <= _MOST_UNREAD or len(blobs) > _MOST:
        return []
    middles = [(start + end) / 2 / length for start, end in blobs]
    numbers = range(len(blobs))

    def astray(left: Sequence[int]) -> float:
        own = [middles[number] for number in numbers if number not in left]
        return sum(abs(middle - place) for middle, place in zip(own, places, strict=True))

    left = min(combinations(numbers, more), key=astray)
    return [(blobs[number][0] / length, blobs[number][1] / length) for number in left]


def _blobs(found: Sequence[Stretch]) -> list[tuple[float, float]]:
    """As few stretches of at most a character's length as hold all print. Empty where characters touch.

    A character may be of several pieces (三, 言), so that there may be more characters than blobs, but not fewer.
    """
    longest = max((each.along for each in found), default=0.0)
    if longest > _TOUCHING:
        return []
    blobs: list[tuple[float, float]] = []
    for each in found:
        if blobs and each.end - blobs[-1][0] < _LONGEST * max(1.0, longest):
            blobs[-1] = (blobs[-1][0], each.end)
        else:
            blobs.append((each.start, each.end))
    return blobs
