"""Corrections of the hand-set weights, learned from values with their truth.

Maximum a posteriori by gradient (Adam): a value is right when it was meant (a logistic function of its evidence) and
its characters are clear (another one, of the log-odds that clarity gives). Regularised towards the hand-set weights, so
that evidence that was rare in the corpus, or is new, keeps them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ocr.evaluation.values import Value
from ocr.fields.confidence.calibration import GROUP_OF, direction, log_odds
from ocr.fields.confidence.weighing import hand_weighed
from resources.calibration import Corrections

_Floats = NDArray[np.float64]
# Standard deviations that corrections are expected to have, in log-odds; of slopes, as a share.
_SPREAD, _SLOPE_SPREAD = 1.0, 0.2
_ROUNDS, _RATE = 500, 0.03
# Corrections smaller than this are noise to whoever reads them.
_LEAST = 0.01


@dataclass(frozen=True, slots=True)
class _Design:
    """One row a value: hand is its hand-weighed log-odds, signs which corrections apply, clarity log-odds of its clarity
    in the column of its direction (horizontal, vertical), direction one in that column.
    """

    hand: _Floats
    signs: _Floats
    clarity: _Floats
    direction: _Floats
    right: _Floats


def learned(values: Sequence[Value]) -> Corrections:
    """The corrections that fit these values best."""
    applying = [_applying(value) for value in values]
    keys = sorted({key for each in applying for key in each}, key=str)
    design = _design(values, applying, keys)
    count = len(keys)
    # Corrections of the weights, offsets and slopes of clarity.
    at = np.concatenate([np.zeros(count), [0.0, 0.0], [1.0, 1.0]])
    prior = at.copy()
    spread = np.concatenate([np.full(count + 2, _SPREAD), [_SLOPE_SPREAD] * 2])
    mean, square = np.zeros_like(at), np.zeros_like(at)
    for number in range(1, _ROUNDS + 1):
        slope = (at - prior) / spread**2 - _gain(design, at)
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        at = at - _RATE * (mean / (1 - 0.9**number)) / (np.sqrt(square / (1 - 0.999**number)) + 1e-9)
    return _corrections(keys, at)


def _applying(value: Value) -> list[tuple[str, str, str]]:
    """Which corrections apply: their kind, and the names under which Corrections keeps them."""
    grounds = value.grounds
    group = GROUP_OF[grounds.name]
    columns = [("columns", group, "")] if grounds.vertical else []
    evidence = [("evidence", group, each.value) for each in grounds.evidence]
    return [("fields", grounds.name.value, ""), *columns, *evidence]


def _design(values: Sequence[Value], applying: list[list[tuple[str, str, str]]], keys: Sequence[Hashable]) -> _Design:
    column = {key: number for number, key in enumerate(keys)}
    signs = np.zeros((len(values), len(keys)))
    for row, each in enumerate(applying):
        signs[row, [column[key] for key in each]] = 1
    vertical = np.array([value.grounds.vertical for value in values], float)
    directions = np.stack([1 - vertical, vertical], axis=1)
    clarity = np.array([log_odds(value.grounds.clear) for value in values])
    return _Design(
        hand=np.array([hand_weighed(value.grounds) for value in values]),
        signs=signs,
        clarity=directions * clarity[:, None],
        direction=directions,
        right=np.array([value.right for value in values], float),
    )


def _gain(design: _Design, at: _Floats) -> _Floats:
    """The gradient of the log-likelihood."""
    count = design.signs.shape[1]
    meant = _logistic(design.hand + design.signs @ at[:count])
    clearly = _logistic(design.direction @ at[count : count + 2] + design.clarity @ at[count + 2 :])
    wrong = np.maximum(1 - meant * clearly, 1e-9)
    # Of a right value both factors must grow; of a wrong one each by its part in the product.
    by_meant = np.where(design.right > 0, 1 - meant, -meant * (1 - meant) * clearly / wrong)
    by_clear = np.where(design.right > 0, 1 - clearly, -clearly * (1 - clearly) * meant / wrong)
    return np.concatenate([design.signs.T @ by_meant, design.direction.T @ by_clear, design.clarity.T @ by_clear])


def _logistic(log_odds: _Floats) -> _Floats:
    return np.asarray(1 / (1 + np.exp(-np.clip(log_odds, -40, 40))))


def _corrections(keys: Sequence[tuple[str, str, str]], at: _Floats) -> Corrections:
    plain: dict[str, dict[str, float]] = {"fields": {}, "columns": {}}
    evidence: dict[str, dict[str, float]] = defaultdict(dict)
    for (kind, name, code), correction in zip(keys, at, strict=False):
        if abs(correction) < _LEAST:
            continue
        if kind == "evidence":
            evidence[name][code] = round(float(correction), 2)
        else:
            plain[kind][name] = round(float(correction), 2)
    offsets_and_slopes = at[len(keys) :].reshape(2, 2).T
    clarity = {
        direction(vertical=bool(number)): (round(float(offset), 3), round(float(slope), 3))
        for number, (offset, slope) in enumerate(offsets_and_slopes)
    }
    return Corrections(plain["fields"], dict(evidence), plain["columns"], clarity)
