from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivers import spool
from drivers.scanner import Fault, PageBytes, ScanError, ScanRequest, Side, Source
from drivers.session import scan

PAGES = st.builds(
    PageBytes,
    content=st.binary(max_size=50),
    sheet=st.integers(1, 999_999),
    side=st.sampled_from(Side),
    resolution_dpi=st.integers(50, 4800),
)


@settings(max_examples=20)
@given(pages=st.lists(PAGES, max_size=4))
def test_what_was_stored_is_recovered_with_all_that_is_known(pages: list[PageBytes]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        stored = tuple(spool.store(folder, page, ordinal) for ordinal, page in enumerate(pages, start=1))
        assert spool.recover(folder) == stored
        assert [page.file.read_bytes() for page in stored] == [page.content for page in pages]


def test_unfinished_foreign_and_damaged_files_are_no_pages(tmp_path: Path) -> None:
    stored = spool.store(tmp_path, PageBytes(b"\xff\xd8whole", 1, Side.FRONT, 300), ordinal=1)
    damaged = spool.store(tmp_path, PageBytes(b"\xff\xd8damaged", 1, Side.BACK, 300), ordinal=2)
    damaged.file.write_bytes(b"\xff\xd8dama")
    (tmp_path / "unfinished.part").write_bytes(b"\xff\xd8")
    (tmp_path / "worker.log").write_text("words")
    assert spool.recover(tmp_path) == (stored,)


def test_no_spool_holds_no_pages(tmp_path: Path) -> None:
    assert spool.recover(tmp_path / "none") == ()


def test_a_spool_is_not_scanned_into_twice(tmp_path: Path) -> None:
    spool.store(tmp_path, PageBytes(b"\xff\xd8", 1, Side.FRONT, 300), ordinal=1)
    with pytest.raises(FileExistsError):
        scan(ScanRequest("escl:http://127.0.0.1:9", Source.ADF), tmp_path)


def test_a_spool_that_is_gone_stops_the_scan(tmp_path: Path) -> None:
    with pytest.raises(ScanError) as stopped:
        spool.store(tmp_path / "gone", PageBytes(b"\xff\xd8", 1, Side.FRONT, 300), ordinal=1)
    assert stopped.value.fault is Fault.DISK_FAILED
