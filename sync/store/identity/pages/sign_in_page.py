"""/oauth/authorize and its sign-in page. Every authorization asks for the password, whoever signed in before.

The station's client is public and its PC is shared: a cookie that answered for the last person would sign the next
one in as them (RFC 8252, 8.6). So nobody stays signed in at the browser.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlencode, urlsplit

from authlib.oauth2.rfc6749 import OAuth2Error
from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from sync.store import audit
from sync.store.identity import waiting
from sync.store.identity.accounts import has_admin
from sync.store.identity.identity import Identity
from sync.store.identity.issuer import Issuer
from sync.store.identity.oauth import Form, oauth_request
from sync.store.identity.oauth_request import OAuthRequest, Parameters
from sync.store.identity.pages.cookie import browser_of, forget, remember
from sync.store.identity.pages.rendering import language_of, page
from sync.store.identity.setup import is_setup_token
from sync.store.identity.sign_in import Locked, NotRecognised, Recognised, check_password
from sync.store.identity.tables import AuthorizationRequestRow
from sync.store.organization import sole_organization

router = APIRouter(include_in_schema=False)

AUTHORIZE = "/oauth/authorize"
SIGN_IN = "/oauth/sign-in"
SETUP = "/setup"

SET_UP_TOKEN = "setup"  # noqa: S105 - a parameter's name
"""With the token of the set-up link in the address, a store without people makes the first one before it asks."""


@router.get(AUTHORIZE)
def authorize(request: Request) -> Response:
    """Check the client's request, let it wait, ask who is there."""
    identity: Identity = request.app.state.identity
    browser = browser_of(request)
    parameters = [(name, value) for name, value in request.query_params.multi_items() if name != SET_UP_TOKEN]

    def answer(issuer: Issuer) -> Response:
        oauth = oauth_request(request, AUTHORIZE, parameters)
        try:
            issuer.consent_grant(oauth)
        except OAuth2Error as error:
            return _refused(issuer, request, oauth, error)
        handle = waiting.keep(issuer.session, issuer.organization_id, browser, parameters, issuer.now)
        if not has_admin(issuer.session, issuer.organization_id):
            token = request.query_params.get(SET_UP_TOKEN, "")
            if is_setup_token(issuer.session, issuer.organization_id, token, issuer.now):
                return _to_set_up(token, language_of(request))
            return page("refusal", language_of(request), reason="not_set_up", detail="")
        return _sign_in_page(issuer, language_of(request), _Asking(handle, parameters))

    response = identity.issue(answer)
    remember(response, browser, identity)
    return response


def _to_set_up(token: str, language: str) -> Response:
    """The request waits in this browser and goes on when the first admin is there."""
    address = f"{SETUP}?{urlencode({'token': token, 'ui_locales': language})}"
    return RedirectResponse(address, HTTPStatus.SEE_OTHER, headers={"Cache-Control": "no-store"})


@router.post(SIGN_IN)
def sign_in(request: Request, form: Form) -> Response:
    """Judge login and password; on success send the browser to the client with a code."""
    identity: Identity = request.app.state.identity
    typed = dict(form)
    browser, handle = browser_of(request), typed.get("request", "")
    with identity.database.read() as session:
        organization = sole_organization(session)
        found = organization and waiting.find(session, organization.organization_id, browser, handle, identity.clock())
    if not found:
        return page("refusal", language_of(request), HTTPStatus.FORBIDDEN, reason="page_ended", detail="")
    outcome = check_password(identity, typed.get("login", ""), typed.get("password", ""))

    def answer(issuer: Issuer) -> Response:
        row = waiting.find(issuer.session, issuer.organization_id, browser, handle, issuer.now)
        if row is None:  # answered in another window meanwhile
            return page("refusal", language_of(request), HTTPStatus.FORBIDDEN, reason="page_ended", detail="")
        if isinstance(outcome, Recognised):
            return complete(issuer, request, row, outcome)
        asking = _Asking(handle, waiting.parameters_of(row), typed.get("login", ""), outcome)
        return _sign_in_page(issuer, language_of(request), asking)

    response = identity.issue(answer)
    if response.status_code == HTTPStatus.SEE_OTHER:
        forget(response, identity)
    return response


def complete(issuer: Issuer, request: Request, row: AuthorizationRequestRow, who: Recognised) -> Response:
    """Answer the waiting request in the name of the person, who proved in this moment who they are."""
    parameters = waiting.parameters_of(row)
    issuer.session.delete(row)
    oauth = oauth_request(request, AUTHORIZE, parameters, method="GET")
    account = issuer.active_account(who.user_id)
    try:
        grant = issuer.consent_grant(oauth)
    except OAuth2Error as error:
        return _refused(issuer, request, oauth, error)
    if account is None:
        return page("refusal", language_of(request), HTTPStatus.FORBIDDEN, reason="page_ended", detail="")
    response = issuer.answer_with_code(grant, account)
    if issuer.sign_in is not None:
        audit.record(
            issuer.session,
            organization_id=issuer.organization_id,
            now=issuer.now,
            action="user.signed_in",
            object_type="sign_in",
            object_id=issuer.sign_in.sign_in_id,
            user_id=account.user_id,
        )
    return response


@dataclass(frozen=True, slots=True)
class _Asking:
    """One showing of the page: what waits behind it, and what came of the last try."""

    handle: str
    parameters: Parameters
    login: str = ""
    failure: NotRecognised | Locked | None = None


def _sign_in_page(issuer: Issuer, language: str, asking: _Asking) -> Response:
    organization = sole_organization(issuer.session)
    failure = asking.failure
    seconds_left = (failure.until - issuer.now).total_seconds() if isinstance(failure, Locked) else 0
    response = page(
        "sign_in",
        language,
        _STATUS[type(failure)],
        redirects_to=_origin(dict(asking.parameters)["redirect_uri"]),
        organization_name=organization.name if organization else "",
        action=f"{SIGN_IN}?ui_locales={language}",
        handle=asking.handle,
        login=asking.login,
        locked_minutes=math.ceil(seconds_left / 60),
        not_recognised=isinstance(failure, NotRecognised),
    )
    if seconds_left > 0:
        response.headers["Retry-After"] = str(math.ceil(seconds_left))
    return response


_STATUS = {type(None): HTTPStatus.OK, NotRecognised: HTTPStatus.FORBIDDEN, Locked: HTTPStatus.TOO_MANY_REQUESTS}


def _refused(issuer: Issuer, request: Request, oauth: OAuthRequest, error: OAuth2Error) -> Response:
    """To the client where it is known to be one of ours; else a page, because the address may be anybody's."""
    if error.redirect_uri:
        return issuer.refusal(oauth, error)
    detail = f"{error.error}: {error.get_error_description()}"
    return page("refusal", language_of(request), HTTPStatus.BAD_REQUEST, reason="not_ours", detail=detail)


def _origin(uri: str) -> str:
    parts = urlsplit(uri)
    return f"{parts.scheme}://{parts.netloc}"
