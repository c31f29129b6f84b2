"""The person at the browser: fills in the pages of the real store."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import urljoin

from tests.sync.store.identity.browser import Browser

ADMIN = {
    "organization": "見本商事株式会社",
    "family_name": "瀧澤",
    "given_name": "真理子",
    "login": "takizawa",
    "password": "朝は四本足の大きな机",
    "again": "朝は四本足の大きな机",
}


class PersonWithBrowser:
    """Opens what the station opens, sets up a store that has nobody yet, and goes where the store sends the browser."""

    def __init__(self) -> None:
        self._browser = Browser()

    def __call__(self, address: str) -> None:
        page = self._browser.open(address)
        if page.status_code == HTTPStatus.SEE_OTHER:
            page = self._browser.open(urljoin(address, page.headers["Location"]))
        back = self._browser.fill(page, **ADMIN)
        self._browser.open(back.headers["Location"])
