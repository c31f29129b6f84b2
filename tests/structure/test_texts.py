"""Japanese is the source of every text; English is complete."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from resources.texts import read_catalogue

ROOT = Path(__file__).resolve().parents[2]
PLACEHOLDER = re.compile(r"\{[a-z_]*\}")


def messages_in_code() -> Iterator[tuple[str, str]]:
    keywords = {"_": None, "gettext": None, "ngettext": (1, 2)}
    for package in ("app", "drivers", "ocr", "sync"):
        found = extract_from_dir(ROOT / package, [("**.py", "python"), ("**.html", "jinja2")], keywords=keywords)
        for name, line, message, _comments, _context in found:
            for text in (message,) if isinstance(message, str) else message:
                if text:
                    yield text, f"{package}/{name}:{line}"


def test_every_japanese_text_has_an_english_one() -> None:
    english = {key[0] if isinstance(key, tuple) else key: m for key, m in ((m.id, m) for m in read_catalogue("en"))}
    missing = [
        f"{where} {text}" for text, where in messages_in_code() if text not in english or not english[text].string
    ]
    assert missing == []


def test_placeholders_are_the_same_in_both_languages() -> None:
    def texts(value: object) -> list[str]:
        return [value] if isinstance(value, str) else list(value) if isinstance(value, (tuple, list)) else []

    different = [
        message.id
        for message in read_catalogue("en")
        if message.id
        and any(
            set(PLACEHOLDER.findall(translated)) - set(PLACEHOLDER.findall(texts(message.id)[0]))
            for translated in texts(message.string)
        )
    ]
    assert different == []


def test_no_two_catalogues_translate_one_text_differently() -> None:
    said: dict[object, set[object]] = {}
    for path in sorted((ROOT / "resources" / "texts" / "en").glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale="en"):
                text = message.id[0] if isinstance(message.id, tuple) else message.id
                if text:
                    said.setdefault(text, set()).add(message.string)
    assert [text for text, translations in said.items() if len(translations) > 1] == []
