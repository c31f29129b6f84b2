"""Addresses of the store's API, relative to its base URL."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

HEALTH: Final = "/v1/health"
CARDS: Final = "/v1/cards"
LEADS: Final = "/v1/leads"
IMAGES: Final = "/v1/images"
USERS: Final = "/v1/users"
STATIONS: Final = "/v1/stations"
NAME_MATCHING: Final = "/v1/name-matching"


def card(card_id: str) -> str:
    return f"{CARDS}/{quote(card_id, safe='')}"


def lead(lead_id: str) -> str:
    return f"{LEADS}/{quote(lead_id, safe='')}"


def image(sha256: str) -> str:
    return f"{IMAGES}/{quote(sha256, safe='')}"
