"""The store over HTTP."""

from sync.store.api.app import create_app

__all__ = ["create_app"]
