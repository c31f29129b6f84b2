"""Libraries whose debug lines hold tokens, codes, or what somebody searched for."""

from __future__ import annotations

import logging

_TALKATIVE = ("requests_oauthlib", "oauthlib", "urllib3")


def keep_secrets_out_of_logs() -> None:
    """Hold these libraries at INFO whatever the program's own level; they say nothing secret from there on."""
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.INFO)
