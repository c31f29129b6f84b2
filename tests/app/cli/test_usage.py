"""What is typed wrongly ends with code 2 and a sentence; help speaks the person's language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.header import header_of
from app.cli.main import run
from app.cli.parser import make_parser
from app.domain.batch import Sides
from ocr.engines import ENGINE_NAMES
from resources.texts import use_language

WRONG = [
    ["bogus"],
    ["scan"],
    ["scan", "--device", "foo:bar"],
    ["scan", "--device", "escl:http://127.0.0.1:1", "--source", "tray"],
    ["scan", "--device", "escl:http://127.0.0.1:1", "--resolution", "-300"],
    ["read"],
    ["read", "--engine", "eyes", "card.jpg"],
    ["import", "--exchanged", "2026/11/20", "card.jpg"],
    ["import", "--scope", "nobody", "card.jpg"],
    ["import", "--tag", "", "card.jpg"],
    ["import", "--tag", " ", "card.jpg"],
    ["import", "--lead-source", "長" * 501, "card.jpg"],
    ["confirm"],
    ["store"],
    ["store", "serve", "--port", "99999"],
    ["store", "serve", "--certificate", "nothing.pem"],
    ["store", "serve", "--host", "0.0.0.0", "--public-url", "http://store.example"],
    ["store", "migrate", "--database", "no url"],
]


@pytest.fixture
def in_english() -> Iterator[None]:
    use_language("en")
    yield
    use_language("ja")


@pytest.mark.parametrize("words", WRONG, ids=lambda words: " ".join(words)[:50])
def test_wrong_usage_ends_with_code_2_and_a_sentence(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended_with(["--home", str(tmp_path / "home"), *words]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "error:" not in said.err, "argparse speaks Japanese too"
    assert any(ord(letter) > 0x3000 for letter in said.err)


def ended_with(words: list[str]) -> object:
    try:
        return run(words)
    except SystemExit as end:
        return end.code


@pytest.mark.usefixtures("in_english")
def test_english_usage_errors_are_those_of_other_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert ended_with(["read"]) == 2
    error = capsys.readouterr().err
    assert "meishi read: error: the following arguments are required: PATH" in error
    assert error.isascii()


def test_help_tells_the_exit_codes_and_the_version_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    assert ended_with(["--help"]) == 0
    told = capsys.readouterr().out
    assert "使い方" in told
    assert "  4  ストアにつながらない" in told
    assert ended_with(["--version"]) == 0


def test_home_and_json_may_stand_after_the_action_of_the_store(tmp_path: Path) -> None:
    options = make_parser().parse_args(["store", "openapi", "--json", "--home", str(tmp_path)])
    assert (options.json, options.home) == (True, tmp_path)


def test_words_lose_the_blanks_around_them() -> None:
    options = make_parser().parse_args(["import", "--tag", " 展示会 ", "--note", " ", "card.jpg"])
    header = header_of(options, Sides.ONE)
    assert (header.tags, header.note) == (("展示会",), "")


def test_sides_are_one_unless_said() -> None:
    options = make_parser().parse_args(["import", "card.jpg"])
    assert header_of(options, Sides.ONE).sides is Sides.ONE
    options = make_parser().parse_args(["import", "--sides", "both", "card.jpg"])
    assert header_of(options, Sides.ONE).sides is Sides.BOTH


@pytest.mark.parametrize("engine", ENGINE_NAMES)
def test_every_engine_can_be_asked_for(engine: str) -> None:
    assert make_parser().parse_args(["read", "--engine", engine, "card.jpg"]).engine == engine
