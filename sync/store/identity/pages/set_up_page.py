"""/setup: the page behind the one-time link, where the organisation gets its name and its first admin."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from resources.texts import translations
from sync.records.ids import UserId
from sync.store.identity import passwords, waiting
from sync.store.identity.accounts import LONGEST_LOGIN, NewPerson, fold_login
from sync.store.identity.identity import Identity
from sync.store.identity.issuer import Issuer
from sync.store.identity.oauth import Form
from sync.store.identity.pages.cookie import browser_of, forget
from sync.store.identity.pages.rendering import language_of, page
from sync.store.identity.pages.sign_in_page import SETUP, complete
from sync.store.identity.setup import FirstAdmin, is_setup_token, set_up
from sync.store.identity.sign_in import Recognised
from sync.store.identity.tables import Role
from sync.store.new_id import new_id
from sync.store.organization import sole_organization

router = APIRouter(include_in_schema=False)

_SECRET = ("password", "again", "token")
_LONGEST_NAME = 200
_FIELDS = ("organization", "family_name", "given_name", "login", "password", "again")


@router.get(SETUP)
def ask(request: Request, token: str = "") -> Response:
    identity: Identity = request.app.state.identity
    with identity.database.read() as session:
        organization = sole_organization(session)
        good = organization and is_setup_token(session, organization.organization_id, token, identity.clock())
    if not organization or not good:
        return _link_ended(request)
    return _form_page(request, token, {"organization": organization.name}, {})


@router.post(SETUP)
def answer(request: Request, form: Form) -> Response:
    """Create the first admin; a sign-in that waited in this browser goes on at once."""
    identity: Identity = request.app.state.identity
    typed = {name: value if name in _SECRET else " ".join(value.split()) for name, value in form}
    token = typed.get("token", "")
    with identity.database.read() as session:
        organization = sole_organization(session)
        good = organization and is_setup_token(session, organization.organization_id, token, identity.clock())
    if not good:  # before Argon2: without the link nobody makes the store work
        return _link_ended(request)
    errors = _errors(typed, translations(language_of(request)).gettext)
    if errors:
        return _form_page(request, token, typed, errors)
    first = _first_admin(typed)
    browser = browser_of(request)

    def work(issuer: Issuer) -> Response:
        organization = sole_organization(issuer.session)
        if not organization or not is_setup_token(issuer.session, issuer.organization_id, token, issuer.now):
            return _link_ended(request)
        user_id = UserId(new_id(issuer.now))
        set_up(issuer.session, organization, user_id, first, issuer.now)
        row = waiting.find_newest(issuer.session, issuer.organization_id, browser, issuer.now)
        if row is None:
            return page("set_up_done", language_of(request))
        return complete(issuer, request, row, Recognised(user_id))

    response = identity.issue(work)
    forget(response, identity)
    return response


def _first_admin(typed: Mapping[str, str]) -> FirstAdmin:
    names = (typed["family_name"], typed.get("given_name", ""))
    return FirstAdmin(
        organization_name=typed["organization"],
        person=NewPerson(
            display_name=" ".join(name for name in names if name),
            login=typed["login"],
            role=Role.ADMIN,
            password_hash=passwords.hash_password(typed["password"]),
        ),
    )


def _errors(typed: Mapping[str, str], _: Callable[[str], str]) -> dict[str, str]:
    """A sentence per field that is wrong, in the order of the page."""
    password = typed.get("password", "")
    too_long = [
        name for name in ("organization", "family_name", "given_name") if len(typed.get(name, "")) > _LONGEST_NAME
    ]
    rules = (
        *(
            (name, True, _("長すぎます。{count}文字までにしてください。").format(count=_LONGEST_NAME))
            for name in too_long
        ),
        ("organization", not typed.get("organization"), _("会社名を入れてください。")),
        ("family_name", not typed.get("family_name"), _("姓を入れてください。")),
        ("login", not typed.get("login"), _("メールアドレスまたはログイン名を入れてください。")),
        ("login", len(typed.get("login", "")) > LONGEST_LOGIN, _("ログイン名が長すぎます。")),
        (
            "password",
            len(password) < passwords.SHORTEST,
            _("{count}文字以上にしてください。").format(count=passwords.SHORTEST),
        ),
        ("password", len(password) > passwords.LONGEST, _("パスワードが長すぎます。")),
        (
            "password",
            bool(password) and fold_login(password) == fold_login(typed.get("login", "")),
            _("パスワードはログイン名と違うものにしてください。"),
        ),
        ("again", typed.get("again", "") != password, _("二つのパスワードが違います。")),
    )
    wrong: dict[str, str] = {}
    for field, broken, sentence in rules:
        if broken:
            wrong.setdefault(field, sentence)
    return wrong


def _form_page(request: Request, token: str, typed: Mapping[str, str], errors: Mapping[str, str]) -> Response:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if errors else HTTPStatus.OK
    return page(
        "set_up",
        language_of(request),
        status,
        redirects_to="http://127.0.0.1:*",  # a waiting sign-in goes on from here to the station's own port
        action=SETUP,
        token=token,
        typed={name: typed.get(name, "") for name in _FIELDS},
        errors=errors,
        first=next(
            (name for name in _FIELDS if name in errors), "family_name" if typed.get("organization") else "organization"
        ),
        shortest=passwords.SHORTEST,
    )


def _link_ended(request: Request) -> Response:
    return page("refusal", language_of(request), HTTPStatus.FORBIDDEN, reason="link_ended", detail="")
