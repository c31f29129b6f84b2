from __future__ import annotations

import pytest

from ocr.evaluation.run import Outcome, read_scan
from tests.ocr.evaluation.baseline import sample_scans


@pytest.fixture(scope="session")
def outcomes() -> list[Outcome]:
    """The baseline's cards, read by the real engine."""
    from ocr.reader import open_reader

    reader = open_reader()
    return [read_scan(reader, scan) for scan in sample_scans()]
