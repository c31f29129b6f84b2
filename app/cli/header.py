"""The batch options of the command line (束の設定)."""

from __future__ import annotations

import argparse
import uuid

from app.cli.values import LINE, PROSE, TAG, day, one_of
from app.domain.batch import BatchHeader, Priority, Sides
from resources.texts import _
from sync.records import Owner, Scope, UserId


def add_batch_options(parser: argparse.ArgumentParser, sides_help: str) -> None:
    group = parser.add_argument_group(_("束の設定"))
    group.add_argument("--owner", type=LINE, default="", metavar="NAME", help=_("名刺所有者の名前、またはユーザー ID"))
    group.add_argument("--exchanged", type=day, metavar="DATE", help=_("名刺交換日（YYYY-MM-DD。省くと登録した日）"))
    group.add_argument(
        "--tag", type=TAG, action="append", default=[], dest="tags", metavar="TAG", help=_("タグ（何度でも）")
    )
    group.add_argument("--lead-source", type=LINE, default="", metavar="TEXT", help=_("リードソース"))
    group.add_argument("--lead-source-detail", type=LINE, default="", metavar="TEXT", help=_("リードソースの詳細"))
    group.add_argument(
        "--scope",
        type=one_of(Scope),
        default=Scope.EVERYBODY,
        metavar="{" + ",".join(Scope) + "}",
        help=_("公開範囲：全体、グループ、本人のみ（省くと全体）"),
    )
    group.add_argument("--sides", type=one_of(Sides), metavar="{" + ",".join(Sides) + "}", help=sides_help)
    group.add_argument(
        "--priority",
        type=one_of(Priority),
        default=Priority.NORMAL,
        metavar="{" + ",".join(Priority) + "}",
        help=_("優先度：ふつう、至急（省くとふつう）"),
    )
    group.add_argument("--note", type=PROSE, default="", metavar="TEXT", help=_("メモ"))


def header_of(options: argparse.Namespace, unsaid_sides: Sides) -> BatchHeader:
    return BatchHeader(
        owner=_owner(options.owner),
        exchanged_on=options.exchanged,
        tags=tuple(options.tags),
        lead_source=options.lead_source,
        lead_source_detail=options.lead_source_detail,
        scope=options.scope,
        sides=options.sides or unsaid_sides,
        priority=options.priority,
        note=options.note,
    )


def _owner(text: str) -> Owner:
    try:
        return Owner(user_id=UserId(str(uuid.UUID(text))))
    except ValueError:
        return Owner(name=text)
