"""Cards: delivered by stations, looked up by people."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path

from sync.contract.card_body import CardBody, Uuid
from sync.contract.problems import FieldError, ProblemCode
from sync.contract.scopes import CARDS_PUSH, CARDS_READ
from sync.records import CardId, Receipt
from sync.records.lead import CardPage, StoredCard
from sync.store.api.parts import Parts
from sync.store.api.problems import documented
from sync.store.api.query import Asked
from sync.store.cards.listing import find_card, list_cards
from sync.store.delivery.reception import receive
from sync.store.identity.access import require
from sync.store.identity.principal import Principal
from sync.store.refusal import RequestRefused

router = APIRouter(tags=["cards"])
Reader = Annotated[Principal, Depends(require(CARDS_READ))]


@router.put(
    "/v1/cards/{card_id}",
    responses=documented(
        ProblemCode.SIGN_IN_NEEDED,
        ProblemCode.NOT_ALLOWED,
        ProblemCode.CONFIRMER_NOT_ALLOWED,
        ProblemCode.OWNER_UNKNOWN,
        ProblemCode.LEAD_UNKNOWN,
        ProblemCode.IMAGE_MISSING,
        ProblemCode.VERSION_CONFLICT,
        ProblemCode.INVALID_RECORD,
        ProblemCode.TOO_LARGE,
    ),
)
def put_card(
    card_id: Annotated[Uuid, Path()],
    body: CardBody,
    parts: Parts,
    principal: Annotated[Principal, Depends(require(CARDS_PUSH))],
) -> Receipt:
    """Deliver one version of a card. card_id and version are its idempotency key: repeating it gives the same receipt."""
    if body.card_id != card_id:
        differs = FieldError(at="body.card_id", message="not the card of the address")
        raise RequestRefused(ProblemCode.INVALID_RECORD, errors=(differs,))
    record, now = body.to_record(), parts.clock()
    return parts.database.transact(lambda session: receive(session, principal, record, now))


@router.get(
    "/v1/cards",
    responses=documented(ProblemCode.SIGN_IN_NEEDED, ProblemCode.NOT_ALLOWED, ProblemCode.INVALID_RECORD),
)
def get_cards(query: Asked, parts: Parts, principal: Reader) -> CardPage:
    """Cards that the asker may see, newest change first."""
    with parts.database.read() as session:
        return list_cards(session, principal, query)


@router.get(
    "/v1/cards/{card_id}",
    responses=documented(ProblemCode.SIGN_IN_NEEDED, ProblemCode.NOT_ALLOWED, ProblemCode.CARD_UNKNOWN),
)
def get_card(card_id: Annotated[Uuid, Path()], parts: Parts, principal: Reader) -> StoredCard:
    with parts.database.read() as session:
        return find_card(session, principal, CardId(card_id))
