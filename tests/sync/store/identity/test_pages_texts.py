"""Every sentence of the pages has its English."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir

import sync.store.identity.pages
from resources.texts import read_catalogue

FOLDER = Path(sync.store.identity.pages.__path__[0])


def sentences() -> list[str]:
    found = extract_from_dir(FOLDER, [("**.html", "jinja2.ext:babel_extract"), ("**.py", "python")])
    return sorted({message if isinstance(message, str) else message[0] for _file, _line, message, *_rest in found})


@pytest.mark.parametrize("sentence", sentences())
def test_a_sentence_is_translated(sentence: str) -> None:
    message = read_catalogue("en").get(sentence)

    assert message is not None
    assert message.string
