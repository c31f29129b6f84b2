"""How quick is quick search? Run by hand: python -m tests.bench.store_search [LEADS] [DATABASE_URL]

Fills a database with made-up leads (one card each, some with two) and prints the time of each kind of question,
at the level of the query: what HTTP and JSON add is the same for all.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from sync.contract.scopes import LEADS_READ
from sync.records import CardId, Fact, FactName, Facts, LeadId, OrganizationId
from sync.records.ids import uuid7
from sync.records.matching import MatchTerms
from sync.store.cards.listing import Query
from sync.store.cards.searching import search_grams, search_text
from sync.store.cards.tables import CardFactRow, CardRow
from sync.store.database import Database
from sync.store.identity.principal import Principal
from sync.store.leads.listing import list_leads
from sync.store.leads.tables import LeadRow
from sync.store.migrate import migrate
from tests.sync.store.office import SATO, TANAKA, Office

_QUERIES = {
    "everything": Query(),
    "only mine": Query(owned=True),
    "two characters": Query("高橋"),
    "one character": Query("橋"),
    "company + name": Query("みどり 高橋"),
    "legal form + name": Query("株式会社 高橋 花子"),
    "rare company": Query("珍品堂"),
    "nothing": Query("存在しない語"),
    "e-mail": Query("taro12345@"),
    "kana": Query("タカハシ"),
    "two characters, mine": Query("高橋", owned=True),
}
_FAMILY = {
    "高橋": "タカハシ",
    "渡辺": "ワタナベ",
    "佐々木": "ササキ",
    "橋本": "ハシモト",
    "林": "ハヤシ",
    "小野寺": "オノデラ",
}
_FAMILY |= {f"{a}{b}": "ヤマダ" for a in "山川田中村石松竹梅青" for b in "田川本島村井野原崎沢"}
_GIVEN = [f"{a}{b}" for a in "花一健真美翔陽直和大" for b in "子郎太美介樹菜人也衣"]
_TRADE = ["みどり", "あおば", "北斗", "東都", "日の出", "大和", "朝日野", "富士見", "さくら", "光洋"]
_KIND = ["工業", "商事", "電機", "製作所", "システム", "物産", "建設", "印刷", "食品", "運輸"]


def _cards(count: int, chance: random.Random) -> Iterator[Facts]:
    families = list(_FAMILY)
    for number in range(count):
        family, given = chance.choice(families), chance.choice(_GIVEN)
        company = f"{chance.choice(_TRADE)}{chance.choice(_KIND)}{chance.randrange(500)}"
        company = f"株式会社{company}" if number % 3 else f"{company}株式会社"
        if number % (count // 7 + 1) == 5:
            company = "有限会社珍品堂"
        named = {
            FactName.COMPANY: company,
            FactName.NAME: f"{family} {given}",
            FactName.NAME_KANA: f"{_FAMILY[family]} ハナコ",
            FactName.EMAIL: f"taro{number}@example{chance.randrange(900)}.co.jp",
            FactName.TEL: f"03-0000-{number % 10000:04}",
            FactName.TITLE: chance.choice(["部長", "課長", "係長", "社員"]),
        }
        yield Facts(tuple(Fact(name, value, value) for name, value in named.items()))


def _fill(database: Database, organization_id: OrganizationId, count: int) -> None:
    chance, now = random.Random(1), datetime.now(UTC)
    rows: dict[Any, list[dict[str, Any]]] = {LeadRow: [], CardRow: [], CardFactRow: []}
    for number, facts in enumerate(_cards(count, chance), 1):
        lead_id, card_id = (uuid7(now, chance.randbytes(10)) for _ in range(2))
        terms, owner = MatchTerms.of(facts), SATO if number % 20 == 0 else TANAKA
        rows[LeadRow].append(
            {
                "organization_id": organization_id,
                "lead_id": lead_id,
                "created_sequence": number,
                "created_at": now,
                "source": "",
                "source_detail": "",
            }
        )
        rows[CardRow].append(
            {
                "organization_id": organization_id,
                "card_id": CardId(card_id),
                "version": 1,
                "sequence": number,
                "lead_id": LeadId(lead_id),
                "company_key": terms.company,
                "name_key": terms.name,
                "search_text": search_text(facts),
                "search_grams": search_grams(search_text(facts)),
                "owner_id": owner,
                "owner_name": "",
                "holder_id": owner,
                "scope": "group" if number % 10 == 0 else "everybody",
                "exchanged_on": date(2024, 1, 1),
                "registered_at": now,
                "confirmed_by": owner,
                "confirmed_at": now,
                "lead_source": "",
                "lead_source_detail": "",
                "note": "",
                "lead_choice": "automatic",
                "chosen_lead_id": None,
                "received_at": now,
            }
        )
        rows[CardFactRow] += [
            {
                "organization_id": organization_id,
                "card_id": card_id,
                "ordinal": ordinal,
                "name": fact.name.value,
                "value": fact.value,
                "printed": fact.printed,
            }
            for ordinal, fact in enumerate(facts)
        ]
        if number % 5000 == 0 or number == count:
            with database.write() as session:
                for table, values in rows.items():
                    session.execute(insert(table), values)
                    values.clear()


def _measure(database: Database, principal: Principal, query: Query) -> tuple[list[float], str]:
    taken, found = [], ""
    for _ in range(15):
        start = time.perf_counter()
        with database.read() as session:
            page = list_leads(session, principal, query)
        taken.append((time.perf_counter() - start) * 1000)
        found = f"{page.hits.count}{'+' if page.hits.is_bound else ''}"
    return sorted(taken), found


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        url = sys.argv[2] if len(sys.argv) > 2 else f"sqlite:///{Path(folder) / 'store.db'}"
        database = Database(url)
        migrate(database)
        office = Office("", database)
        office.move_in(datetime.now(UTC) - timedelta(days=1))
        start = time.perf_counter()
        _fill(database, office.organization_id, count)
        print(f"{count} leads on {database.engine.dialect.name}, filled in {time.perf_counter() - start:.0f} s")
        principal = Principal(office.organization_id, SATO, None, frozenset({LEADS_READ}))
        for name, query in _QUERIES.items():
            taken, found = _measure(database, principal, replace(query, limit=50))
            p95 = taken[int(len(taken) * 0.95)]
            print(f"{name:24} {found:>6} hits  median {statistics.median(taken):7.1f} ms  p95 {p95:7.1f} ms")
        database.close()


if __name__ == "__main__":
    main()
