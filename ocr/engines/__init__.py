"""Engines that recognise the lines of one upright card, all behind one Protocol."""

from __future__ import annotations

from ocr.engines.engine import Engine, Picture, UprightLines
from ocr.errors import EngineMissingError

__all__ = ["ENGINE_NAMES", "Engine", "Picture", "UprightLines", "open_engine"]

ENGINE_NAMES = ("ppocr", "tesseract")


def open_engine(name: str, threads: int = 1) -> Engine:
    """Load one of ENGINE_NAMES: takes a second and a few hundred megabytes, so once per process.

    threads is how many processor cores one picture may keep busy. Raises EngineMissingError.
    """
    if name == "ppocr":
        from ocr.engines.ppocr import PpOcr

        return PpOcr(threads)
    if name == "tesseract":
        from ocr.engines.tesseract import Tesseract

        return Tesseract(threads)
    raise EngineMissingError(f"no engine is called {name!r}")
