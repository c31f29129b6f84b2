"""A browser played by requests: opens pages, keeps cookies, fills the form it sees, stops at the loopback redirect."""

from __future__ import annotations

import base64
import hashlib
import secrets
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit

import requests

REDIRECT_URI = "http://127.0.0.1:54321/callback"


class _Form(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.action = ""
        self.fields: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "form":
            self.action = values["action"] or ""
        if tag == "input":
            self.fields[values["name"] or ""] = values.get("value") or ""


class Browser:
    def __init__(self, language: str = "ja") -> None:
        self.session = requests.Session()
        self.session.headers["Accept-Language"] = language

    def open(self, url: str) -> requests.Response:
        return self.session.get(url, allow_redirects=False, timeout=10)

    def fill(self, page: requests.Response, **typed: str) -> requests.Response:
        form = _Form()
        form.feed(page.text)
        assert form.action, page.text
        return self.session.post(
            urljoin(page.url, form.action), data=form.fields | typed, allow_redirects=False, timeout=10
        )


def parameters_of(redirect: requests.Response) -> dict[str, str]:
    assert redirect.status_code == 303, (redirect.status_code, redirect.text)
    return {name: values[0] for name, values in parse_qs(urlsplit(redirect.headers["Location"]).query).items()}


@dataclass
class Asking:
    """One authorization as the station asks for it."""

    store_url: str
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48))
    state: str = field(default_factory=lambda: secrets.token_urlsafe(16))

    def url(self, **changes: str | None) -> str:
        challenge = base64.urlsafe_b64encode(hashlib.sha256(self.verifier.encode()).digest()).rstrip(b"=").decode()
        usual: dict[str, str | None] = {
            "response_type": "code",
            "client_id": "meishi-station",
            "redirect_uri": REDIRECT_URI,
            "scope": "leads.read cards.read users.read",
            "state": self.state,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
            "prompt": "login",
        }
        wanted = {name: value for name, value in (usual | changes).items() if value is not None}
        return f"{self.store_url}/oauth/authorize?{urlencode(wanted)}"

    def redeem(self, code: str, /, **changes: str) -> requests.Response:
        usual = {
            "grant_type": "authorization_code",
            "client_id": "meishi-station",
            "code": code,
            "redirect_uri": REDIRECT_URI,
            "code_verifier": self.verifier,
        }
        return requests.post(f"{self.store_url}/oauth/token", data=usual | changes, timeout=10)

    def refresh(self, refresh_token: str) -> requests.Response:
        body = {"grant_type": "refresh_token", "client_id": "meishi-station", "refresh_token": refresh_token}
        return requests.post(f"{self.store_url}/oauth/token", data=body, timeout=10)
