"""The PP-OCRv6 networks inside the installed rapidocr wheel (Apache-2.0), opened without importing rapidocr.

rapidocr itself would pull a configuration system, loggers and downloads; only its model files are used.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from ocr.errors import EngineMissingError

DETECTOR = "PP-OCRv6_det_small.onnx"
RECOGNISER = "PP-OCRv6_rec_small.onnx"


def model_content(file_name: str) -> bytes:
    """Raises EngineMissingError."""
    package = importlib.util.find_spec("rapidocr")
    for folder in (package.submodule_search_locations or ()) if package else ():
        path = Path(folder) / "models" / file_name
        if path.is_file():
            return path.read_bytes()
    raise EngineMissingError(f"{file_name} is not in the installed rapidocr package")


def open_network(content: bytes, threads: int, *, keep_memory: bool = False) -> Any:
    """An onnxruntime.InferenceSession that keeps to this many cores. Raises EngineMissingError.

    keep_memory: hold on to what a picture took for the next one; for networks whose pictures are of few sizes.
    """
    try:
        import onnxruntime
    except ImportError as error:
        raise EngineMissingError("onnxruntime is not installed") from error
    # Official Windows builds report events to the system's tracing; personal data stays home.
    getattr(onnxruntime, "disable_telemetry_events", lambda: None)()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # Waiting threads that spin would take the core of the process beside.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # The detector's weights underflow to denormal numbers, on which this arithmetic is ten times slower: 1.0 → 0.3 s.
    options.add_session_config_entry("session.set_denormal_as_zero", "1")
    options.enable_cpu_mem_arena = keep_memory
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
