"""How a station proves who it is: a short-lived signed statement (private_key_jwt, RFC 7523)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from authlib.oauth2.rfc6749 import InvalidClientError
from authlib.oauth2.rfc7523 import JWTBearerClientAssertion
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, Key, OKPKey
from sqlalchemy.exc import IntegrityError

from sync.store.identity.clients import StationClient
from sync.store.identity.opaque import digest
from sync.store.identity.tables import UsedAssertionRow

if TYPE_CHECKING:
    from sync.store.identity.issuer import Issuer

ALGORITHMS = ["ES256", "Ed25519"]  # not EdDSA, which names no curve (RFC 9864)
LONGEST_LIFETIME = timedelta(minutes=5)
CLOCK_SKEW_S = 60  # office PCs are seldom further off
_LONGEST_ASSERTION = 4096


class StationAssertion(JWTBearerClientAssertion):  # type: ignore[misc] # Authlib has no types
    """Authlib's check, with our keys, our two algorithms, an upper bound on exp, and the store's memory of jti."""

    CLIENT_AUTH_METHOD = "private_key_jwt"

    def __init__(self, issuer: Issuer) -> None:
        super().__init__(validate_jti=False, leeway=CLOCK_SKEW_S)
        self._issuer = issuer

    def get_audiences(self) -> list[str]:
        return [self._issuer.url, f"{self._issuer.url}/oauth/token"]

    def extract_assertion(self, assertion: str) -> tuple[dict[str, Any], dict[str, Any]]:
        if len(assertion) > _LONGEST_ASSERTION or not assertion.isascii():
            raise InvalidClientError(description="Invalid JWT assertion.")
        extracted: tuple[dict[str, Any], dict[str, Any]] = super().extract_assertion(assertion)
        return extracted

    def resolve_client_public_key(self, client: object) -> Key:
        if not isinstance(client, StationClient):
            raise InvalidClientError(description="This client has no key.")
        public_key = dict(client.public_key)
        return ECKey.import_key(public_key) if public_key["kty"] == "EC" else OKPKey.import_key(public_key)

    def process_assertion_claims(self, assertion: str, resolve_key: Key) -> dict[str, Any]:
        try:
            claims = jwt.decode(assertion, resolve_key, algorithms=ALGORITHMS).claims
        except (JoseError, ValueError) as error:
            raise InvalidClientError(description="The assertion is not signed by this client.") from error
        self.verify_claims(claims)
        self._verify_expiry(claims)
        self._remember(claims)
        return claims

    def verify_claims(self, claims: dict[str, Any]) -> None:
        if not isinstance(claims.get("exp"), int) or isinstance(claims.get("exp"), bool):
            raise InvalidClientError(description="Invalid claim: exp")
        registry = jwt.JWTClaimsRegistry(
            now=int(self._issuer.now.timestamp()),
            leeway=CLOCK_SKEW_S,
            iss={"essential": True, "value": claims["sub"]},
            sub={"essential": True},
            aud={"essential": True, "values": self.get_audiences()},
            exp={"essential": True},
            jti={"essential": True},
        )
        try:
            registry.validate(claims)
        except (JoseError, ValueError, TypeError) as error:
            raise InvalidClientError(description="The claims of the assertion do not hold.") from error

    def _verify_expiry(self, claims: dict[str, Any]) -> None:
        longest = self._issuer.now.timestamp() + LONGEST_LIFETIME.total_seconds() + CLOCK_SKEW_S
        if claims["exp"] > longest:
            raise InvalidClientError(description="The assertion is valid for too long.")

    def _remember(self, claims: dict[str, Any]) -> None:
        """Once only: of two requests with the same jti the key of the table lets one through."""
        session = self._issuer.session
        used = UsedAssertionRow(
            organization_id=self._issuer.organization_id,
            client_id=claims["sub"],
            jti_hash=digest(str(claims["jti"])),
            expires_at=self._issuer.now + LONGEST_LIFETIME + timedelta(seconds=2 * CLOCK_SKEW_S),
        )
        try:
            with session.begin_nested():
                session.add(used)
        except IntegrityError:
            raise InvalidClientError(description="This assertion was used before.") from None
