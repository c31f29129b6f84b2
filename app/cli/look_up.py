"""meishi leads and meishi cards: what the central store knows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from app.cli.command import NOTHING, Bench
from app.cli.exit_codes import ExitCode
from app.usecases.answers import CardPage, CardRow, LeadPage, LeadRow
from resources.texts import _, ngettext

_AT_ONCE = 200  # the largest page the store gives

_Page = TypeVar("_Page", LeadPage, CardPage)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Everything, or the newest only, as many as the store gives at once."""

    query: str
    everything: bool = False


def leads(bench: Bench, wanted: Wanted) -> ExitCode:
    rows: list[LeadRow] = []
    with bench.station(NOTHING) as station:
        for page in _pages(lambda at: station.leads(wanted.query, limit=_AT_ONCE, cursor=at).result(), wanted):
            rows += page.rows
            for row in page.rows:
                bench.output.record(
                    {
                        "lead_id": row.lead_id,
                        "name": row.person_name,
                        "company": row.company_name,
                        "affiliation": row.affiliation,
                        "exchanged_on": row.exchanged_on,
                        "known_by": row.known_by,
                    }
                )
    if rows:
        bench.output.table([(row.company_name, row.person_name, row.affiliation, row.exchanged_on) for row in rows])
    count = max(page.total, len(rows))
    counted = ngettext("{count}件", "{count}件", count).format(count=count)
    bench.output.say(_("{count}件以上").format(count=count) if page.more and page.cursor else counted)
    _tell_there_are_more(bench, page, len(rows))
    return ExitCode.FINE


def cards(bench: Bench, wanted: Wanted) -> ExitCode:
    rows: list[CardRow] = []
    with bench.station(NOTHING) as station:
        for page in _pages(lambda at: station.store_cards(wanted.query, limit=_AT_ONCE, cursor=at).result(), wanted):
            rows += page.rows
            for row in page.rows:
                bench.output.record(
                    {
                        "card_id": row.card_id,
                        "name": row.person_name,
                        "company": row.company_name,
                        "affiliation": row.affiliation,
                        "exchanged_on": row.exchanged_on,
                        "owner": row.owner_name,
                    }
                )
    if rows:
        bench.output.table(
            [(row.company_name, row.person_name, row.affiliation, row.exchanged_on, row.owner_name) for row in rows]
        )
    bench.output.say(ngettext("{count}枚", "{count}枚", len(rows)).format(count=len(rows)))
    _tell_there_are_more(bench, page, len(rows))
    return ExitCode.FINE


def _pages(ask: Callable[[str | None], _Page], wanted: Wanted) -> Iterator[_Page]:
    page = ask(None)
    yield page
    while wanted.everything and page.cursor is not None:
        page = ask(page.cursor)
        yield page


def _tell_there_are_more(bench: Bench, page: LeadPage | CardPage, shown: int) -> None:
    if page.cursor is None:
        return
    bench.output.record({"more": True, "shown": shown})
    sentence = _("新しい{count}件までを並べました。言葉を足すとしぼり込めます。--all ですべて並べます。")
    bench.output.note(sentence.format(count=shown))
