"""meishi leads and meishi cards: what the central store knows."""

from __future__ import annotations

from app.cli.command import NOTHING, Bench
from app.cli.exit_codes import ExitCode
from resources.texts import _, ngettext

_AT_MOST = 200


def leads(bench: Bench, query: str) -> ExitCode:
    with bench.station(NOTHING) as station:
        page = station.leads(query, limit=_AT_MOST).result()
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
    if page.rows:
        bench.output.table(
            [(row.company_name, row.person_name, row.affiliation, row.exchanged_on) for row in page.rows]
        )
    counted = ngettext("{count}件", "{count}件", page.total).format(count=page.total)
    bench.output.say(_("{count}件以上").format(count=page.total) if page.more else counted)
    if page.total > len(page.rows):
        _tell_there_are_more(bench)
    return ExitCode.FINE


def cards(bench: Bench, query: str) -> ExitCode:
    with bench.station(NOTHING) as station:
        rows = station.store_cards(query, limit=_AT_MOST).result()
    for row in rows:
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
    if len(rows) == _AT_MOST:
        _tell_there_are_more(bench)
    return ExitCode.FINE


def _tell_there_are_more(bench: Bench) -> None:
    sentence = _("新しい{count}件までを並べました。言葉を足すと、しぼり込めます。")
    bench.output.note(sentence.format(count=_AT_MOST))
