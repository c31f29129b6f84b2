from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.deadlines import Deadlines
from drivers.events import PageArrived, ScanEnded, ScanEvent, ScanStopped
from drivers.protocol import WorkerRequest, decode_event, decode_request, encode_event, encode_request
from drivers.scanner import Fault, ScannedPage, ScanRequest, Side, Source

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NUMBER = st.integers(1, 10**6)
PATHS = TEXT.map(lambda text: Path("/spool") / text.replace("/", "").replace("\0", ""))
SCANNED = st.builds(
    ScannedPage,
    file=PATHS, ordinal=NUMBER, sheet=NUMBER, side=st.sampled_from(Side), resolution_dpi=NUMBER, sha256=TEXT,
)  # fmt: skip
EVENTS = st.one_of(
    st.builds(PageArrived, SCANNED),
    st.builds(ScanEnded, st.integers(0, 10**6)),
    st.builds(ScanStopped, st.sampled_from(Fault), TEXT),
)
REQUESTS = st.builds(
    WorkerRequest,
    st.builds(ScanRequest, TEXT, st.sampled_from(Source), NUMBER),
    PATHS,
    st.builds(Deadlines, first_page_s=st.floats(0, 100, allow_subnormal=False)),
)


@given(EVENTS)
def test_an_event_is_one_line_and_comes_back_the_same(event: ScanEvent) -> None:
    line = encode_event(event)
    assert line.count(b"\n") == 1
    assert decode_event(line) == event


@given(REQUESTS)
def test_a_request_is_one_line_and_comes_back_the_same(request: WorkerRequest) -> None:
    line = encode_request(request)
    assert line.count(b"\n") == 1
    assert decode_request(line) == request


@pytest.mark.parametrize("line", [b"", b"Segmentation fault\n", b"{}\n", b'{"event": "other"}\n'])
def test_other_lines_are_refused(line: bytes) -> None:
    with pytest.raises((ValueError, KeyError)):
        decode_event(line)
