"""What the station asks of the store: deliver a card, look up leads and cards, preview name matching."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from http import HTTPStatus
from types import MappingProxyType
from typing import Any, Protocol

from pydantic import ValidationError

from sync.client.answers import require_success, value_of
from sync.client.errors import Rejected, SignInNeeded, StoreUnreachable
from sync.client.transport import Answer, Call, Transport
from sync.contract import paths
from sync.contract.answers import (
    CARD_PAGE,
    ENROLLED_STATION,
    IMAGE_STORED,
    LEAD_DETAIL,
    LEAD_PAGE,
    MATCHING_PREVIEW,
    RECEIPT,
    STORED_CARD,
    USER_NAMES,
    EnrolledStation,
)
from sync.contract.card_body import CardBody, facts_to_wire
from sync.contract.matching_body import MatchingQuestion
from sync.contract.problems import FieldError, ProblemCode
from sync.records import CardId, CardRecord, Facts, ImageRef, LeadId, Receipt
from sync.records.lead import CardPage, LeadDetail, LeadPage, MatchingPreview, StoredCard, UserName

_JSON = "application/json"

ImageBytes = Callable[[ImageRef], bytes]
"""Gives the bytes of a picture from the station's own keeping."""


class TokenSource(Protocol):
    """Somebody with a token: the station or an operator. Raises SignInNeeded, StoreUnreachable or TryLater."""

    def token(self) -> str: ...
    def renew(self, refused: str) -> str:
        """A token other than the one the store has just refused."""


class StoreClient:
    """The store as seen by the station (delivery) and by whoever is signed in (everything else).

    May be used by several threads. Every method raises errors of sync.client.errors and nothing else.
    """

    def __init__(
        self, transport: Transport, *, station: TokenSource | None = None, operator: TokenSource | None = None
    ) -> None:
        self._transport = transport
        self._station = station
        self._operator = operator

    # --- as the station ---

    def push(self, record: CardRecord, image_bytes: ImageBytes) -> Receipt:
        """Deliver a card with its pictures. Safe to repeat: the same card and version get the same receipt."""
        for image in record.images:
            self._offer_image(image, image_bytes)
        try:
            return self._put_card(record)
        except Rejected as refusal:
            if refusal.code is not ProblemCode.IMAGE_MISSING:
                raise
            for image in record.images:
                if image.sha256 in refusal.missing:
                    self._put_image(image, image_bytes)
            return self._put_card(record)

    def _offer_image(self, image: ImageRef, image_bytes: ImageBytes) -> None:
        """Send the picture unless it is there. An answer to HEAD has no body: what is wrong, PUT will tell."""
        answer = self._call(self._station, Call("HEAD", paths.image(image.sha256)))
        if answer.status != HTTPStatus.OK:
            self._put_image(image, image_bytes)

    def _put_image(self, image: ImageRef, image_bytes: ImageBytes) -> None:
        call = Call("PUT", paths.image(image.sha256), body=image_bytes(image), content_type=image.media_type)
        stored = value_of(self._call(self._station, call), IMAGE_STORED)
        if stored.sha256 != image.sha256:
            raise StoreUnreachable("the store confirmed another picture")

    def _put_card(self, record: CardRecord) -> Receipt:
        with _within_bounds():
            body = CardBody.from_record(record).model_dump_json().encode()
        call = Call("PUT", paths.card(record.card_id), body=body, content_type=_JSON)
        receipt = value_of(self._call(self._station, call), RECEIPT)
        if (receipt.card_id, receipt.version) != (record.card_id, record.version):
            raise StoreUnreachable("the receipt is for another card")
        return receipt

    # --- as the operator ---

    def leads(self, query: str = "", *, owned: bool = False, limit: int = 50, cursor: str | None = None) -> LeadPage:
        """Quick search. owned: only leads whose card I own."""
        return value_of(self._get(paths.LEADS, _search(query, owned=owned, limit=limit, cursor=cursor)), LEAD_PAGE)

    def lead(self, lead_id: LeadId) -> LeadDetail:
        return value_of(self._get(paths.lead(lead_id)), LEAD_DETAIL)

    def cards(self, query: str = "", *, owned: bool = False, limit: int = 50, cursor: str | None = None) -> CardPage:
        return value_of(self._get(paths.CARDS, _search(query, owned=owned, limit=limit, cursor=cursor)), CARD_PAGE)

    def card(self, card_id: CardId) -> StoredCard:
        return value_of(self._get(paths.card(card_id)), STORED_CARD)

    def image(self, sha256: str) -> bytes:
        """The picture's bytes, exactly those of that sum."""
        answer = self._call(self._operator, Call("GET", paths.image(sha256), accept="image/*"))
        require_success(answer)
        if hashlib.sha256(answer.body).hexdigest() != sha256:
            raise StoreUnreachable("the picture was altered on the way")
        return answer.body

    def preview(
        self, card_id: CardId, facts: Facts, *, exchanged_on: date | None, registered_at: datetime
    ) -> MatchingPreview:
        """What name matching would do with this card if it were delivered now."""
        with _within_bounds():
            question = MatchingQuestion(
                card_id=card_id, facts=facts_to_wire(facts), exchanged_on=exchanged_on, registered_at=registered_at
            )
        call = Call("POST", paths.NAME_MATCHING, body=question.model_dump_json().encode(), content_type=_JSON)
        return value_of(self._call(self._operator, call), MATCHING_PREVIEW)

    def users(self) -> tuple[UserName, ...]:
        """Who can own cards."""
        return value_of(self._get(paths.USERS), USER_NAMES)

    def enrol_station(self, name: str, public_key: Mapping[str, Any]) -> EnrolledStation:
        """Make a station with this key known to the store. For an admin who signed in with stations.enrol."""
        body = json.dumps({"name": name, "public_key": dict(public_key)}).encode()
        call = Call("POST", paths.STATIONS, body=body, content_type=_JSON)
        return value_of(self._call(self._operator, call), ENROLLED_STATION)

    # --- both ---

    def _get(self, path: str, query: Mapping[str, str | int] = MappingProxyType({})) -> Answer:
        return self._call(self._operator, Call("GET", path, query=query))

    def _call(self, source: TokenSource | None, call: Call) -> Answer:
        """The call with a token; once more with another token where the store refused the first."""
        if source is None:
            raise SignInNeeded("nobody is signed in")
        token = source.token()
        answer = self._transport.call(replace(call, token=token))
        if answer.status != HTTPStatus.UNAUTHORIZED:
            return answer
        return self._transport.call(replace(call, token=source.renew(token)))


@contextmanager
def _within_bounds() -> Iterator[None]:
    """What the contract has no room for (a value of a thousand letters) is refused here as the store would refuse it."""
    try:
        yield
    except ValidationError as error:
        errors = tuple(
            FieldError(at=".".join(map(str, wrong["loc"])), message=wrong["msg"])
            for wrong in error.errors(include_url=False, include_context=False, include_input=False)
        )
        raise Rejected(ProblemCode.INVALID_RECORD, errors) from None


def _search(query: str, *, owned: bool, limit: int, cursor: str | None) -> Mapping[str, str | int]:
    wished: dict[str, str | int] = {"limit": limit}
    if query:
        wished["q"] = query
    if owned:
        wished["owned"] = "true"
    if cursor:
        wished["cursor"] = cursor
    return wished
