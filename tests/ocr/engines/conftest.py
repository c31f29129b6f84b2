from __future__ import annotations

import pytest

from ocr.engines import Engine, open_engine


@pytest.fixture(scope="session")
def ppocr() -> Engine:
    return open_engine("ppocr")


@pytest.fixture(scope="session")
def tesseract() -> Engine:
    return open_engine("tesseract")
