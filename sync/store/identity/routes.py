"""Everything people and programs reach the store's identity by, for the app to include.

The app sets `app.state.identity` and answers AccessRefused (see access.py).
"""

from __future__ import annotations

from fastapi import APIRouter

from sync.store.identity import oauth
from sync.store.identity.pages import set_up_page, sign_in_page


def identity_router() -> APIRouter:
    router = APIRouter()
    for part in (oauth.router, sign_in_page.router, set_up_page.router):
        router.include_router(part)
    return router
