"""From the score of a value to the probability that it is right: the curves of resources/calibration."""

from __future__ import annotations

import math
from bisect import bisect_right

from ocr.reading import FieldName as F
from resources.calibration import Calibration, Curve

# Fields that go wrong for the same reasons; each alone would be too few values to tell one in a thousand.
GROUPS: dict[str, tuple[F, ...]] = {
    "net": (F.EMAIL, F.URL, F.SNS),
    "number": (F.TEL, F.FAX, F.MOBILE, F.POSTAL_CODE),
    "person": (F.NAME, F.NAME_KANA, F.FAMILY_NAME, F.GIVEN_NAME, F.FAMILY_NAME_KANA, F.GIVEN_NAME_KANA, F.NAME_EN),
    "company": (F.COMPANY, F.COMPANY_EN),
    "position": (F.DEPARTMENT, F.TITLE, F.DEPARTMENT_EN, F.TITLE_EN),
    "address": (F.ADDRESS, F.ADDRESS_EN),
}
GROUP_OF = {name: group for group, names in GROUPS.items() for name in names}
# Probabilities are told, and held against what is sure, in so many digits: enough for what the curve's flat steps still tell
# apart, and so few that rounding alone puts nothing below where sure begins.
_DIGITS = 8
# Beyond this a product of 0.99…s says no more.
_LEAST_LOG_ODDS, _MOST_LOG_ODDS = -7.0, 12.0


def calibrated(score: float, name: F, calibration: Calibration, *, vertical: bool) -> float:
    """The probability, 0..1, that a value of this field with this score is right. vertical: read from columns."""
    place = log_odds(score) + calibration.moved[kind_of(GROUP_OF[name], vertical=vertical)]
    return told(calibration.curve, place)


def kind_of(group: str, *, vertical: bool) -> str:
    """The name of the values that go wrong alike."""
    return f"{group} {direction(vertical=vertical)}"


def direction(*, vertical: bool) -> str:
    return "vertical" if vertical else "horizontal"


def log_odds(score: float) -> float:
    """Of a probability; its ends are cut off."""
    if score >= 1:
        return _MOST_LOG_ODDS
    if score <= 0:
        return _LEAST_LOG_ODDS
    return min(_MOST_LOG_ODDS, max(_LEAST_LOG_ODDS, math.log(score / (1 - score))))


def at(curve: Curve, place: float) -> float:
    """The curve's probability there: straight in log-odds between its knots, level beyond its ends."""
    places = [knot for knot, _ in curve]
    after = bisect_right(places, place)
    if after in (0, len(curve)):
        return curve[min(after, len(curve) - 1)][1]
    (left, low), (right, high) = curve[after - 1], curve[after]
    share = (place - left) / (right - left)
    return probability(log_odds(low) + share * (log_odds(high) - log_odds(low)))


def told(curve: Curve, place: float) -> float:
    """The curve's probability there as it is told."""
    return round(at(curve, place), _DIGITS)


def probability(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))
