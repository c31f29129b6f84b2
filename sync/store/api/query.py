"""What list addresses understand in their query."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends
from fastapi import Query as InQuery

from sync.store.cards.listing import Query

_LARGEST_PAGE = 200


def _query(
    q: Annotated[
        str, InQuery(max_length=200, description="words separated by spaces; each must stand on the card")
    ] = "",
    *,
    owned: Annotated[bool, InQuery(description="only where the asker owns a card")] = False,
    limit: Annotated[int, InQuery(ge=1, le=_LARGEST_PAGE)] = 50,
    cursor: Annotated[str | None, InQuery(max_length=40, description="from the page before")] = None,
) -> Query:
    return Query(q, owned, limit, cursor)


Asked = Annotated[Query, Depends(_query)]
