"""Unbroken runs along a row of flags: of print, of marks, of gaps."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike


def runs(flags: ArrayLike) -> list[tuple[int, int]]:
    """Where each run of true ones starts and where it ends (exclusive), in order. flags: one row of booleans."""
    padded = np.concatenate([[False], flags, [False]])
    borders = np.flatnonzero(padded[1:] != padded[:-1]).tolist()
    return list(zip(borders[::2], borders[1::2], strict=True))
