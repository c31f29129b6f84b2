"""The lines between the station and its scan worker: one JSON object each, one request in, events out."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, assert_never

from drivers.deadlines import Deadlines
from drivers.events import PageArrived, ScanEnded, ScanEvent, ScanStopped
from drivers.scanner import Fault, ScannedPage, ScanRequest, Side, Source

CANCEL = b"cancel\n"


@dataclass(frozen=True, slots=True)
class WorkerRequest:
    """spool is an absolute folder that exists; see drivers.spool."""

    scan: ScanRequest
    spool: Path
    deadlines: Deadlines


def encode_request(request: WorkerRequest) -> bytes:
    return _line({**asdict(request.scan), "spool": str(request.spool), "deadlines": asdict(request.deadlines)})


def decode_request(line: bytes) -> WorkerRequest:
    """Raises ValueError or KeyError for a line that is no request."""
    fields = json.loads(line)
    scan = ScanRequest(fields["device_id"], Source(fields["source"]), int(fields["resolution_dpi"]))
    return WorkerRequest(scan, Path(fields["spool"]), Deadlines(**fields["deadlines"]))


def encode_event(event: ScanEvent) -> bytes:
    match event:
        case PageArrived(page):
            return _line({"event": "page", **asdict(page), "file": str(page.file)})
        case ScanEnded(pages):
            return _line({"event": "ended", "pages": pages})
        case ScanStopped(fault, detail):
            return _line({"event": "stopped", "fault": fault, "detail": detail})
        case _:
            assert_never(event)


def decode_event(line: bytes) -> ScanEvent:
    """Raises ValueError or KeyError for a line that is no event."""
    fields: dict[str, Any] = json.loads(line)
    match fields.pop("event"):
        case "page":
            return PageArrived(ScannedPage(**{**fields, "file": Path(fields["file"]), "side": Side(fields["side"])}))
        case "ended":
            return ScanEnded(int(fields["pages"]))
        case "stopped":
            return ScanStopped(Fault(fields["fault"]), str(fields["detail"]))
        case other:
            raise ValueError(f"unknown event {other!r}")


def _line(fields: dict[str, Any]) -> bytes:
    """ASCII JSON holds no line break, so one line is one object."""
    return json.dumps(fields).encode("ascii") + b"\n"
