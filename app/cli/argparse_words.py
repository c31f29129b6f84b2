"""argparse's own words in the language of the program.

argparse looks them up under the name `_` of its module, meant for the system's message catalogues; ours lie elsewhere.
"""

from __future__ import annotations

import argparse

from resources.texts import _


def speak() -> None:
    """Once per process, before a parser is made: help texts are looked up then."""
    argparse._ = _in_our_language  # type: ignore[attr-defined]


def _in_our_language(words: str) -> str:
    """Words that a newer Python has changed stay English."""
    return {
        "usage: ": _("使い方： "),
        "options": _("オプション"),
        "positional arguments": _("引数"),
        "show this help message and exit": _("この説明を表示します"),
        "%(prog)s: error: %(message)s\n": _("%(prog)s：%(message)s\n"),
        "argument %(argument_name)s: %(message)s": _("%(argument_name)s：%(message)s"),
        "the following arguments are required: %s": _("足りないもの：%s"),
        "unrecognized arguments: %s": _("わからない引数：%s"),
        "one of the arguments %s is required": _("どれか1つを書いてください：%s"),
        "not allowed with argument %s": _("%s といっしょには使えません"),
        "expected one argument": _("値を1つ書いてください"),
        "expected at least one argument": _("値を1つ以上書いてください"),
        "ignored explicit argument %r": _("値は付けられません：%r"),
        "ambiguous option: %(option)s could match %(matches)s": _("%(option)s はどれか決まりません：%(matches)s"),
        "invalid %(type)s value: %(value)r": _("値が正しくありません：%(value)r"),
        "invalid choice: %(value)r (choose from %(choices)s)": _(
            "%(value)r は選べません。次から選んでください：%(choices)s"
        ),
    }.get(words, words)
