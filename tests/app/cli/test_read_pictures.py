from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from app.cli.main import run
from resources import samples
from resources.texts import use_language


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drawn") / "pictures"
    assert run(["read", "--debug", str(folder), str(samples.picture("03_front.jpg"))]) == 0
    return folder


@pytest.fixture
def english() -> Iterator[None]:
    use_language("en")
    yield
    use_language("ja")


def test_the_files_are_named_by_numbers_and_are_pictures(drawn: Path) -> None:
    names = sorted(file.name for file in drawn.iterdir())
    assert names == ["0001-01-1.jpg", "0001-01-2.jpg", "0001-01-3.jpg", "0001.jpg", "index.html"]
    for file in drawn.glob("*.jpg"):
        with Image.open(file) as picture:
            assert min(picture.size) > 300


def test_the_index_shows_every_picture_and_needs_nothing_from_elsewhere(drawn: Path) -> None:
    index = (drawn / "index.html").read_text("utf-8")
    shown = set(re.findall(r'(?:src|href)="([^"]+)"', index))
    assert shown == {file.name for file in drawn.glob("*.jpg")}
    assert not re.search(r"https?://(?!www\.tetralink)", index), "nothing is loaded from a network"
    assert "成瀬 玲奈" in index
    assert "項目とその根拠" in index


def test_a_folder_that_holds_something_is_refused_and_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "0001.jpg").write_text("mine")
    code = run(["read", "--debug", str(tmp_path), str(samples.picture("03_front.jpg"))])
    assert code == 2
    assert "--force" in capsys.readouterr().err
    assert [file.name for file in tmp_path.iterdir()] == ["0001.jpg"]
    assert (tmp_path / "0001.jpg").read_text() == "mine"


def test_with_force_it_is_written_beside_what_is_there_in_the_language_of_the_program(
    tmp_path: Path, english: None
) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    missing = tmp_path / "nothing.jpg"
    assert run(["read", "--debug", str(tmp_path), "--force", str(missing)]) == 1
    assert {file.name for file in tmp_path.iterdir()} == {"notes.txt", "index.html"}
    assert "How the cards were read" in (tmp_path / "index.html").read_text("utf-8")
