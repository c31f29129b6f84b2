"""What may stand behind an option; what is wrong with it is said in a sentence, as a usage error."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from resources.texts import _
from sync.records.bounds import LONGEST_LINE, LONGEST_PROSE, LONGEST_WORD

_Value = TypeVar("_Value", bound=StrEnum)
_DRIVERS = ("escl:", "sane:", "twain:")
_PORTS = range(65536)


def one_of(values: type[_Value]) -> Callable[[str], _Value]:
    def parse(text: str) -> _Value:
        try:
            return values(text)
        except ValueError:
            known = ", ".join(values)
            raise argparse.ArgumentTypeError(_("次から選んでください：{values}").format(values=known)) from None

    return parse


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(_("日付は YYYY-MM-DD の形で書いてください")) from None


def words(longest: int, *, may_be_empty: bool = True) -> Callable[[str], str]:
    """Words the store has room for; blanks around them do not count."""

    def parse(text: str) -> str:
        said = text.strip()
        if len(said) > longest:
            raise argparse.ArgumentTypeError(_("{count}文字までで書いてください").format(count=longest))
        if not said and not may_be_empty:
            raise argparse.ArgumentTypeError(_("空にはできません"))
        return said

    return parse


LINE = words(LONGEST_LINE)
TAG = words(LONGEST_WORD, may_be_empty=False)
PROSE = words(LONGEST_PROSE)


def device_id(text: str) -> str:
    if not any(text.startswith(driver) and text != driver for driver in _DRIVERS):
        raise argparse.ArgumentTypeError(
            _("escl:URL、sane:NAME、twain:NAME のどれかの形で書いてください。「meishi devices」で並びます")
        )
    return text


def resolution_dpi(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(_("300 のような数で書いてください"))
    return int(text)


def port(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) not in _PORTS:
        raise argparse.ArgumentTypeError(_("0 から 65535 までの数で書いてください"))
    return int(text)


def existing_file(text: str) -> Path:
    if not Path(text).is_file():
        raise argparse.ArgumentTypeError(_("ファイルがありません：{path}").format(path=text))
    return Path(text)
