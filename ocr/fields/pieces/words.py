"""How the words of a piece look: any, and several in Latin letters that begin with capitals."""

from __future__ import annotations

import re

WORD = re.compile(r"\S+")
CAPITALISED = re.compile(r"[A-Z][A-Za-z'’-]+(?: (?:(?:of|and|for|in|the) )*[A-Z][A-Za-z'’-]+){0,4}")
