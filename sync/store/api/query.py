"""What list addresses understand in their query."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends
from fastapi import Query as InQuery

from sync.contract.card_body import NO_NUL
from sync.store.cards.listing import Query
from sync.store.cursor import CURSOR_PATTERN

_LARGEST_PAGE = 200


def _query(
    q: Annotated[
        str,
        InQuery(max_length=200, pattern=NO_NUL, description="words separated by spaces; each must stand on the card"),
    ] = "",
    *,
    owned: Annotated[bool, InQuery(description="only where the asker owns a card")] = False,
    limit: Annotated[int, InQuery(ge=1, le=_LARGEST_PAGE)] = 50,
    cursor: Annotated[str | None, InQuery(pattern=CURSOR_PATTERN, description="from the page before")] = None,
) -> Query:
    return Query(q, owned, limit, int(cursor) if cursor else None)


Asked = Annotated[Query, Depends(_query)]
