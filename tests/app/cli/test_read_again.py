from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli.main import run
from app.domain.states import CardState
from sync.records import FactName
from tests.app.faults.prepared import home_with_cards
from tests.app.station_runs import SCANS, station_at


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two cards of one batch, read; the name on the first one corrected, the second one discarded."""
    folder = tmp_path_factory.mktemp("station") / "home"
    home_with_cards(folder, 2, are_read=True, demonstration=False)
    with station_at(folder, duties=SCANS, demonstration=False) as station:
        first, second = station.cards().result()
        station.correct(first.id, FactName.NAME, 0, "見本 一郎").result()
        station.discard(second.id, "二重").result()
    return folder


def _lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_batch_is_read_again_and_what_people_did_stays(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with station_at(home, duties=SCANS, demonstration=False) as station:
        (batch,) = station.batches().result()
    assert run(["--home", str(home), "--json", "read-again", "--batch", batch.number]) == 0
    (card,) = _lines(capsys)
    fields = card["fields"]
    assert isinstance(fields, dict)
    assert (card["number"], fields["name"][0]["value"]) == (1, "見本 一郎")
    assert fields["name"][0]["corrected"]
    assert fields["company"][0]["value"] != "架空商事株式会社", "read this time"
    with station_at(home, duties=SCANS, demonstration=False) as station:
        assert [card.state for card in station.cards().result()][1] is CardState.DISCARDED


def test_what_this_edition_has_read_is_not_outdated(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(home), "read-again", "--all", "--outdated"]) == 0
    assert "0枚を読み直しました" in capsys.readouterr().err


def test_a_card_that_is_not_there_is_said_and_ends_with_1(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(home), "--json", "read-again", "2026-01-01-01#7"]) == 1
    (error,) = _lines(capsys)
    assert error["source"] == "2026-01-01-01#7"


@pytest.mark.parametrize("words", [["read-again"], ["read-again", "--all", "--batch", "2026-11-20-01"]])
def test_exactly_one_choice_is_to_be_made(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(words)
    assert ended.value.code == 2
    assert "--all" in capsys.readouterr().err


def test_a_cut_off_import_is_read_to_its_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home = tmp_path / "home"
    home_with_cards(home, 1, are_read=False, demonstration=False)
    assert run(["--home", str(home), "--json", "resume"]) == 0
    assert [line["number"] for line in _lines(capsys)] == [1]
    assert run(["--home", str(home), "resume"]) == 0
    assert "読み取りを待つ名刺はありません" in capsys.readouterr().out
