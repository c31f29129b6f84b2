"""Which cards a principal may see: the one condition that every query about cards, leads and pictures carries."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Select, and_, false, or_, select
from sqlalchemy.orm import aliased

from sync.records import OrganizationId, Scope, UserId
from sync.store.cards.tables import CardRow
from sync.store.identity.principal import Principal
from sync.store.identity.tables import GroupMemberRow

# Made once: an alias costs more than the query it is for.
_Mine, _Theirs = aliased(GroupMemberRow), aliased(GroupMemberRow)


def visible_to(principal: Principal, card: type[CardRow] = CardRow) -> ColumnElement[bool]:
    """全体: everybody. グループ: who shares a group with the holder, and admins. 本人のみ: the holder alone, not even admins.

    A station delivers; it sees nothing. card: an alias of the table where a query needs one.
    """
    if principal.user_id is None:
        return false()
    return seen_by(principal.organization_id, principal.user_id, card, admin=principal.admin)


def seen_by(
    organization_id: OrganizationId, user_id: UserId, card: type[CardRow] = CardRow, *, admin: bool = False
) -> ColumnElement[bool]:
    """As visible_to, for a person who is not asking at the moment (who confirmed a card)."""
    colleagues = card.scope == Scope.GROUP.value
    if not admin:
        colleagues = and_(colleagues, card.holder_id.in_(_sharing_a_group(organization_id, user_id)))
    return and_(
        card.organization_id == organization_id,
        or_(card.scope == Scope.EVERYBODY.value, card.holder_id == user_id, colleagues),
    )


def _sharing_a_group(organization_id: OrganizationId, user_id: UserId) -> Select[UserId]:
    return (
        select(_Theirs.user_id)
        .join(
            _Mine,
            and_(_Mine.organization_id == _Theirs.organization_id, _Mine.group_id == _Theirs.group_id),
        )
        .where(_Mine.organization_id == organization_id, _Mine.user_id == user_id)
    )
