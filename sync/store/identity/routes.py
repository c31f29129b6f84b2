"""Everything people and programs reach the store's identity by, for the app to include.

The app sets `app.state.identity` and answers AccessRefused (see access.py).
"""

from __future__ import annotations

from fastapi import APIRouter

from sync.store.identity import oauth


def identity_router() -> APIRouter:
    router = APIRouter()
    router.include_router(oauth.router)
    return router
