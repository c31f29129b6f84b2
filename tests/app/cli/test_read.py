from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from app.cli.main import run
from resources import samples
from sync.records import FactName
from tests.app.truths import first_values, truth_of


@pytest.fixture(scope="module")
def bad_inputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("bad")
    whole = samples.picture("03_front.jpg").read_bytes()
    contents = {"empty": b"", "not_a_picture": b"name,company\n", "truncated": whole[: len(whole) // 2]}
    files = {code: folder / f"{code}.jpg" for code in contents}
    for code, content in contents.items():
        files[code].write_bytes(content)
    files["too_small"] = folder / "dot.png"
    Image.new("RGB", (1, 1)).save(files["too_small"])
    files["not_found"] = folder / "nothing.jpg"
    return files


def test_each_side_of_a_card_is_one_line_and_bad_inputs_do_not_stop_the_rest(
    bad_inputs: dict[str, Path], capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MEISHI_HOME", str(tmp_path / "home"))
    picture = samples.picture("03_front.jpg")
    code = run(["--json", "read", *map(str, bad_inputs.values()), str(picture)])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert code == 1
    assert {line["error"]["code"] for line in lines if "error" in line} == set(bad_inputs)
    assert all(set(line) == {"source", "page", "error"} for line in lines if "error" in line)
    assert all(line["error"]["message"] for line in lines if "error" in line)
    (card,) = [line for line in lines if "error" not in line]
    assert set(card) == {"source", "page", "side", "quad", "warnings", "fields"}
    assert (card["source"], card["page"], card["side"]) == (str(picture), 1, "front")
    assert [len(corner) for corner in card["quad"]] == [2, 2, 2, 2]
    values = [value for field in card["fields"].values() for value in field]
    assert all(
        set(value) == {"value", "printed", "confidence", "sure", "office", "parts", "repair"} for value in values
    )
    assert [each["value"] for each in card["fields"]["name"]] == first_values(truth_of(picture), FactName.NAME)
    assert not (tmp_path / "home").exists(), "reading stores nothing"


def test_files_named_alike_are_front_and_back_when_both_sides_are_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    pictures = [str(samples.picture(f"05_{side}.jpg")) for side in ("front", "back")]
    assert run(["--json", "read", "--sides", "both", *pictures]) == 0
    cards = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(card["source"], card["side"]) for card in cards] == list(zip(pictures, ("front", "back"), strict=True))
