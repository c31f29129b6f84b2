"""The batch options of the command line (束の設定)."""

from __future__ import annotations

import argparse
import uuid
from datetime import date

from app.domain.batch import BatchHeader, Priority, Sides
from resources.texts import _
from sync.records import Owner, Scope, UserId


def add_batch_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(_("束の設定"))
    group.add_argument("--owner", default="", help=_("名刺所有者の名前、またはユーザー ID"))
    group.add_argument("--exchanged", type=_day, help=_("名刺交換日（YYYY-MM-DD）"))
    group.add_argument("--tag", action="append", default=[], dest="tags", help=_("タグ（何度でも）"))
    group.add_argument("--lead-source", default="", help=_("リードソース"))
    group.add_argument("--lead-source-detail", default="", help=_("リードソースの詳細"))
    group.add_argument("--scope", type=Scope, choices=list(Scope), default=Scope.EVERYBODY, help=_("公開範囲"))
    group.add_argument("--sides", type=Sides, choices=list(Sides), default=Sides.ONE, help=_("片面か両面"))
    group.add_argument("--priority", type=Priority, choices=list(Priority), default=Priority.NORMAL, help=_("優先度"))
    group.add_argument("--note", default="", help=_("メモ"))


def header_of(options: argparse.Namespace) -> BatchHeader:
    return BatchHeader(
        owner=_owner(options.owner),
        exchanged_on=options.exchanged,
        tags=tuple(options.tags),
        lead_source=options.lead_source,
        lead_source_detail=options.lead_source_detail,
        scope=options.scope,
        sides=options.sides,
        priority=options.priority,
        note=options.note,
    )


def _owner(text: str) -> Owner:
    try:
        return Owner(user_id=UserId(str(uuid.UUID(text))))
    except ValueError:
        return Owner(name=text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(_("日付は YYYY-MM-DD の形で書いてください")) from None
