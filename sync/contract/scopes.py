"""What a token allows: OAuth scope names, as in `scope=cards.read leads.read`."""

from __future__ import annotations

from typing import Final

CARDS_PUSH: Final = "cards.push"
"""Deliver verified cards and their pictures. The only right of an enrolled station."""

CARDS_READ: Final = "cards.read"
"""See cards and pictures, as far as the person may."""

LEADS_READ: Final = "leads.read"
"""See leads and preview name matching, as far as the person may."""

USERS_READ: Final = "users.read"
"""See the names of the organisation's users, to choose an owner."""

STATIONS_ENROL: Final = "stations.enrol"
"""Make a station known to the store. For admins, and asked for only when one is enrolled."""

PERSON_SCOPES: Final = (CARDS_READ, LEADS_READ, USERS_READ)
ADMIN_SCOPES: Final = (STATIONS_ENROL,)
ALL_SCOPES: Final = (CARDS_PUSH, *PERSON_SCOPES, *ADMIN_SCOPES)
