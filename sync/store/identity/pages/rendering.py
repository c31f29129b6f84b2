"""From a template to an answer: language, style, and the headers that keep a page with a password to itself."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from http import HTTPStatus
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse

from resources.texts import translations

_FOLDER = Path(__file__).parent


def language_of(request: Request) -> str:
    """en or ja: what the client asked for (ui_locales), else the first of the two the browser names, else ja."""
    wishes = [*request.query_params.get("ui_locales", "").split(), *_accepted(request)]
    known = (wish.lower().partition("-")[0] for wish in wishes)
    return next((language for language in known if language in ("ja", "en")), "ja")


def page(
    name: str, language: str, status: HTTPStatus = HTTPStatus.OK, *, redirects_to: str = "", **values: Any
) -> HTMLResponse:
    """The template NAME.html. redirects_to is the origin a form of this page may end up at, besides the store."""
    body = _environment(language).get_template(f"{name}.html").render(language=language, **values)
    return HTMLResponse(body, status, headers=_headers(redirects_to))


def _accepted(request: Request) -> list[str]:
    """The languages of Accept-Language, best first; what cannot be read as a weight counts as 0."""
    weighted = []
    for entry in request.headers.get("Accept-Language", "")[:200].split(","):
        tag, _, weight = entry.strip().partition(";q=")
        try:
            weighted.append((float(weight or 1), tag))
        except ValueError:
            continue
    return [tag for _, tag in sorted(weighted, key=lambda pair: -pair[0])]


@cache
def _environment(language: str) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER), autoescape=select_autoescape(), undefined=StrictUndefined, trim_blocks=True
    )
    texts = translations(language)
    environment.globals.update(_=texts.gettext, ngettext=texts.ngettext, style=Markup(_style()))  # noqa: S704 - our file
    return environment


@cache
def _style() -> str:
    return (_FOLDER / "pages.css").read_text("utf-8")


@cache
def _style_sum() -> str:
    return base64.b64encode(hashlib.sha256(_style().encode()).digest()).decode()


def _headers(redirects_to: str) -> dict[str, str]:
    # form-action holds for the redirect after a form too: without the client's origin Chromium stops the sign-in.
    policy = {
        "default-src": "'none'",
        "style-src": f"'sha256-{_style_sum()}'",
        "form-action": f"'self' {redirects_to}".strip(),
        "frame-ancestors": "'none'",
        "base-uri": "'none'",
    }
    return {
        "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "X-Frame-Options": "DENY",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cache-Control": "no-store",
    }
