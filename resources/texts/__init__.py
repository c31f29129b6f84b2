"""The texts people read. The source language is Japanese: a message's id is its Japanese sentence.

Other languages lie beside this file as plain PO catalogues, one per part of the program (en/ui.po, en/cli.po …).
A sentence without a translation stays Japanese; a test makes sure that there is none.
"""

from __future__ import annotations

import gettext as _gettext
import os
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LANGUAGES = ("ja", "en")
_HERE = Path(__file__).parent


def read_catalogue(language: str) -> Catalog:
    """Every PO file of a language as one catalogue. Japanese has none: it is the source."""
    merged = Catalog(locale=language)
    for path in sorted((_HERE / language).glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale=language):
                if message.id:
                    merged[message.id] = message
    return merged


@cache
def translations(language: str) -> _gettext.NullTranslations:
    """The texts of one language, for code that serves several at once (the store's pages)."""
    if language == "ja":
        return _gettext.NullTranslations()
    compiled = BytesIO()
    write_mo(compiled, read_catalogue(language))
    compiled.seek(0)
    return _gettext.GNUTranslations(compiled)


class _Current:
    """The one language of this process, chosen at its start."""

    texts: _gettext.NullTranslations = translations("ja")
    language: str = "ja"


def language_of(environment: str | None) -> str:
    """ja or en from a locale name such as en_US.UTF-8. Japanese where nothing is said."""
    return "en" if (environment or "").lower().startswith("en") else "ja"


def use_language(language: str | None = None) -> None:
    """Choose the language of this process: as given, else MEISHI_LANG, else the system's locale."""
    chosen = language or language_of(
        os.environ.get("MEISHI_LANG")
        or os.environ.get("LC_ALL")
        or os.environ.get("LC_MESSAGES")
        or os.environ.get("LANG")
    )
    _Current.language = chosen
    _Current.texts = translations(chosen)


def current_language() -> str:
    return _Current.language


def _(message: str) -> str:
    """The sentence in the language of this process."""
    return _Current.texts.gettext(message)


def ngettext(singular: str, plural: str, count: int) -> str:
    """As _, where another language has a plural. In Japanese both forms are the same."""
    return _Current.texts.ngettext(singular, plural, count)
