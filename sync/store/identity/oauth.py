"""The issuer's endpoints for programs: token, revocation, metadata, and who is signed in."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from sync.contract.scopes import ALL_SCOPES
from sync.store.identity.access import require_person
from sync.store.identity.assertion import ALGORITHMS
from sync.store.identity.form import read_form
from sync.store.identity.identity import Identity
from sync.store.identity.issuer import Issuer
from sync.store.identity.oauth_request import OAuthRequest, Parameters
from sync.store.identity.tables import Role
from sync.store.identity.tokens import SignedIn

Form = Annotated[Parameters, Depends(read_form)]

router = APIRouter(tags=["sign-in"])

_REFUSED: dict[int | str, dict[str, Any]] = {400: {"description": "error and error_description of RFC 6749, 5.2"}}


def _form(*, required: tuple[str, ...], optional: tuple[str, ...]) -> dict[str, Any]:
    """The form's fields for the OpenAPI document; read_form takes them as they come."""
    fields = {name: {"type": "string"} for name in (*required, *optional)}
    schema = {"type": "object", "required": list(required), "properties": fields}
    return {"requestBody": {"required": True, "content": {"application/x-www-form-urlencoded": {"schema": schema}}}}


@router.post(
    "/oauth/token",
    responses=_REFUSED,
    openapi_extra=_form(
        required=("grant_type",),
        optional=(
            *("client_id", "code", "redirect_uri", "code_verifier", "refresh_token", "scope"),
            *("client_assertion_type", "client_assertion"),
        ),
    ),
)
def token(request: Request, form: Form) -> Response:
    """RFC 6749: authorization_code (with PKCE), refresh_token (rotating), client_credentials (stations)."""

    def answer(issuer: Issuer) -> Response:
        return issuer.answer_token_request(oauth_request(request, "/oauth/token", form))

    return _identity(request).issue(answer)


@router.post(
    "/oauth/revoke",
    responses=_REFUSED,
    openapi_extra=_form(
        required=("token",),
        optional=("client_id", "token_type_hint", "client_assertion_type", "client_assertion"),
    ),
)
def revoke(request: Request, form: Form) -> Response:
    """RFC 7009. Revoking one token of a person's sign-in ends the sign-in."""

    def answer(issuer: Issuer) -> Response:
        return issuer.answer_revocation_request(oauth_request(request, "/oauth/revoke", form))

    return _identity(request).issue(answer)


@router.get("/oauth/userinfo")
def userinfo(response: Response, person: Annotated[SignedIn, Depends(require_person)]) -> dict[str, str | int | bool]:
    """Who is signed in, in the words of OpenID Connect. auth_time: when the password was given, in Unix seconds."""
    response.headers["Cache-Control"] = "no-store"
    return {
        "sub": person.account.user_id,
        "name": person.account.display_name,
        "preferred_username": person.account.login or "",
        "auth_time": int(person.since.timestamp()),
        "admin": person.account.role is Role.ADMIN,
        "organization": person.account.organization_id,
    }


@router.get("/.well-known/oauth-authorization-server")
def metadata(request: Request) -> dict[str, Any]:
    """RFC 8414."""
    url = _identity(request).url
    return {
        "issuer": url,
        "authorization_endpoint": f"{url}/oauth/authorize",
        "token_endpoint": f"{url}/oauth/token",
        "revocation_endpoint": f"{url}/oauth/revoke",
        "userinfo_endpoint": f"{url}/oauth/userinfo",
        "scopes_supported": list(ALL_SCOPES),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials"],
        "code_challenge_methods_supported": ["S256"],
        "token_endpoint_auth_methods_supported": ["none", "private_key_jwt"],
        "token_endpoint_auth_signing_alg_values_supported": ALGORITHMS,
        "revocation_endpoint_auth_methods_supported": ["none", "private_key_jwt"],
        "authorization_response_iss_parameter_supported": True,
        "prompt_values_supported": ["login"],
        "ui_locales_supported": ["ja", "en"],
    }


def oauth_request(request: Request, path: str, parameters: Parameters, method: str = "") -> OAuthRequest:
    """The request under the address the issuer is known by; method where it is a kept one that goes on."""
    return OAuthRequest(method or request.method, _identity(request).url + path, parameters, request.headers)


def _identity(request: Request) -> Identity:
    identity: Identity = request.app.state.identity
    return identity
