"""Each kind of bad input gives its fault, and the good file beside it still comes."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from drivers.files import BrokenPage, FileFault, FilePage, expand
from tests.drivers.drawn import draw


def png_header(width: int, height: int) -> bytes:
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n\0\0\0\r" + header + struct.pack(">I", zlib.crc32(header)) + b"\0\0\0\0IDAT"


def half_of(path: Path) -> bytes:
    content = path.read_bytes()
    return content[: len(content) // 2]


def tiny(path: Path) -> bytes:
    Image.new("RGB", (1, 1)).save(path)
    return path.read_bytes()


# A PDF of one empty page that asks for a password: its encryption dictionary (RC4, 40 bit) fits no empty password.
ENCRYPTED_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"3 0 obj<</Filter/Standard/V 1/R 2/O<" + b"11" * 32 + b">/U<" + b"22" * 32 + b">/P -4>>endobj\n"
    b"trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<33><33>]/Size 4>>\n%%EOF"
)

BAD: list[tuple[str, Callable[[Path], bytes], FileFault]] = [
    ("empty.jpg", lambda _: b"", FileFault.EMPTY),
    ("text.jpg", lambda _: b"not a picture at all", FileFault.NOT_A_PICTURE),
    ("noise.jpg", lambda _: b"\xff\xd8" + bytes(range(256)), FileFault.NOT_A_PICTURE),
    ("cut.jpg", lambda folder: half_of(draw(folder / "whole.jpg", 3)), FileFault.TRUNCATED),
    ("cut.png", lambda folder: half_of(draw(folder / "whole.png", 3)), FileFault.TRUNCATED),
    ("dot.png", lambda folder: tiny(folder / "dot_whole.png"), FileFault.TOO_SMALL),
    ("bomb.png", lambda _: png_header(60000, 60000), FileFault.TOO_LARGE),
    ("large.png", lambda _: png_header(9500, 9500), FileFault.TOO_LARGE),
    ("phone.heic", lambda _: b"\0\0\0\x18ftypheic" + bytes(64), FileFault.UNSUPPORTED_FORMAT),
    ("locked.pdf", lambda _: ENCRYPTED_PDF, FileFault.ENCRYPTED),
    ("broken.pdf", lambda _: b"%PDF-1.7\nnothing more", FileFault.DAMAGED),
]


@pytest.mark.parametrize(("name", "content", "fault"), BAD, ids=[name for name, _, _ in BAD])
def test_bad_input_is_named_and_the_rest_goes_on(
    tmp_path: Path, name: str, content: Callable[[Path], bytes], fault: FileFault
) -> None:
    (tmp_path / "made").mkdir()
    (tmp_path / name).write_bytes(content(tmp_path / "made"))
    good = draw(tmp_path / "good.jpg", 1)
    broken, page = expand([tmp_path / name, good])
    assert broken == BrokenPage(tmp_path / name, 1, fault)
    assert isinstance(page, FilePage)


def test_a_missing_file_and_a_folder_without_pictures_are_named(tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    assert list(expand([tmp_path / "gone.jpg", tmp_path / "bare"])) == [
        BrokenPage(tmp_path / "gone.jpg", None, FileFault.NOT_FOUND),
        BrokenPage(tmp_path / "bare", None, FileFault.NO_PICTURES),
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert list(expand([tmp_path / "pipe.jpg"])) == [BrokenPage(tmp_path / "pipe.jpg", 1, FileFault.NOT_READABLE)]


@pytest.mark.skipif(sys.platform == "win32", reason="uses the rights of files as Unix has them")
def test_a_file_without_the_right_to_read_is_named(tmp_path: Path) -> None:
    """root may read everything, so the test runs as somebody else when it is root."""
    file = draw(tmp_path / "private.jpg", 1)
    file.chmod(0)
    look = (
        "import os, sys; from pathlib import Path\n"
        "from drivers.files import expand\n"
        "if os.geteuid() == 0: os.setegid(65534); os.seteuid(65534)\n"
        "print([page.fault.value for page in expand([Path(sys.argv[1])])])"
    )
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_uid == os.geteuid() and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o011)
    told = subprocess.run([sys.executable, "-c", look, str(file)], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "['not_readable']"


def test_a_broken_page_of_a_tiff_leaves_the_others(tmp_path: Path) -> None:
    good = Image.open(draw(tmp_path / "good.png", 1))
    tiny_one = Image.new("RGB", (1, 1))
    good.save(tmp_path / "mixed.tif", save_all=True, append_images=[tiny_one, good])
    first, second, third = expand([tmp_path / "mixed.tif"])
    assert isinstance(first, FilePage)
    assert second == BrokenPage(tmp_path / "mixed.tif", 2, FileFault.TOO_SMALL)
    assert isinstance(third, FilePage)
    assert third.page == 3


def test_a_pdf_page_as_large_as_a_house_is_not_drawn(tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument.new()
    document.new_page(14400, 14400)
    document.save(tmp_path / "poster.pdf")
    document.close()
    assert list(expand([tmp_path / "poster.pdf"])) == [BrokenPage(tmp_path / "poster.pdf", 1, FileFault.TOO_LARGE)]


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")  # Pillow warns of damage that it can do without
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from([".jpg", ".png", ".tif", ".webp"]),
    at=st.integers(0, 3000),
    byte=st.integers(0, 255),
    cut=st.booleans(),
)
def test_no_damage_escapes_as_an_exception(tmp_path: Path, kind: str, at: int, byte: int, cut: bool) -> None:
    whole = tmp_path / f"whole{kind}"
    content = bytearray((whole if whole.exists() else draw(whole, 21)).read_bytes())
    at %= len(content)
    content[at] = byte
    damaged = tmp_path / f"damaged{kind}"
    damaged.write_bytes(content[:at] if cut else content)
    assert all(isinstance(page, FilePage | BrokenPage) for page in expand([damaged]))
