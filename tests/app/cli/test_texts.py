from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir

import app
from app.cli.fault_sentences import fault_sentence, file_sentence
from app.cli.output import width
from app.cli.sentences import problem_sentence
from app.usecases.problems import Problem
from drivers.files import FileFault
from drivers.scanner import Fault
from resources.texts import read_catalogue


def test_every_sentence_of_the_command_line_is_there_in_english() -> None:
    english = read_catalogue("en")
    found = extract_from_dir(Path(app.__file__).parent, keywords={"_": None, "ngettext": (1, 2)})
    ids = {
        message[0] if isinstance(message, tuple) else message
        for file, _line, message, _comments, _context in found
        if not file.startswith("ui/")
    }
    assert len(ids) > 80
    assert {each for each in ids if each not in english or not english[each].string} == set()


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_of_a_scanner_has_its_sentence(fault: Fault) -> None:
    assert fault_sentence(fault)


@pytest.mark.parametrize("fault", FileFault)
def test_every_fault_of_a_file_has_its_sentence(fault: FileFault) -> None:
    assert file_sentence(fault)


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_has_its_sentence(problem: Problem) -> None:
    assert problem_sentence(problem)


def test_full_width_characters_take_two_places() -> None:
    assert [width("abc"), width("見本"), width("ｱ"), width("（株）")] == [3, 4, 1, 6]
