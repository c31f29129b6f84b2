"""The station's own key: it signs short statements that get the station its tokens. ES256 (P-256)."""

from __future__ import annotations

import json
import uuid
from datetime import datetime, timedelta
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from sync.records.ids import StationId

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
_LIFETIME = timedelta(minutes=2)  # the store allows five; the rest is room for a clock that is off


class StationKey:
    """A private key with what it is for. Keep to_secret() in a keeper only."""

    def __init__(self, key: ECKey) -> None:
        self._key = key

    @staticmethod
    def generate() -> StationKey:
        return StationKey(ECKey.generate_key("P-256"))

    @staticmethod
    def from_secret(secret: bytes) -> StationKey:
        """Raises ValueError where the secret is no such key."""
        try:
            key = ECKey.import_key(json.loads(secret))
        except (JoseError, KeyError, TypeError) as error:
            raise ValueError("not a station's key") from error
        if not key.is_private or key.curve_name != "P-256":
            raise ValueError("not a station's key")
        return StationKey(key)

    def to_secret(self) -> bytes:
        return json.dumps(self._key.as_dict(private=True), separators=(",", ":"), sort_keys=True).encode()

    def public_jwk(self) -> dict[str, Any]:
        """What the store is told at enrolment."""
        members = self._key.as_dict(private=False)
        return {name: members[name] for name in ("kty", "crv", "x", "y")}

    def assertion(self, station_id: StationId, audience: str, now: datetime) -> str:
        """A statement for one token request (RFC 7523): good once and for two minutes."""
        claims = {
            "iss": station_id,
            "sub": station_id,
            "aud": audience,
            "iat": int(now.timestamp()),
            "exp": int((now + _LIFETIME).timestamp()),
            "jti": uuid.uuid4().hex,
        }
        return jwt.encode({"alg": "ES256"}, claims, self._key)
