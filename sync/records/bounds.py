"""How much a card may hold. A real one holds a few hundred characters; the bounds only keep out what cannot be one.

In characters (code points). Station and store go by the same figures, so that whoever corrects hears of it first.
"""

from __future__ import annotations

from typing import Final

LONGEST_LINE: Final = 500
"""A value of a fact, the owner's name, the lead source."""
LONGEST_WORD: Final = 100
"""A tag; it is not empty."""
LONGEST_PROSE: Final = 10_000
"""The note."""
MOST_FACTS: Final = 200
MOST_TAGS: Final = 100
