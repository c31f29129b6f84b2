"""Leads of fictional people in the fake station."""

from __future__ import annotations

from app.domain.ids import CardId, PictureId
from app.usecases.answers import LeadCard, LeadDetail, LeadFact
from sync.records import FactName, LeadId
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.sample_cards import NAMES, sample

_PEOPLE = (
    (
        "瀧澤 真理子",
        "たきざわ まりこ",
        "株式会社北星ホールディングス",
        "法務・コンプライアンス部",
        "チームリーダー",
        "takizawa_m@hokusei-holdings.example",
    ),
    ("五十嵐 大輔", "いがらし だいすけ", "株式会社北星電機", "", "取締役 営業本部長", "igarashi@hokusei-denki.example"),
    ("後藤 純一", "ごとう じゅんいち", "北星警備保障株式会社", "経理部", "課長", "goto@hokusei-keibi.example"),
    (
        "大塚 和彦",
        "おおつか かずひこ",
        "学校法人 北星学園 国際大学",
        "海外事業部",
        "専務取締役",
        "otsuka@hokusei-u.example",
    ),
    ("中山 航", "なかやま わたる", "医療法人 北星会 総合病院", "", "", ""),
    ("佐藤 由美", "さとう ゆみ", "青葉精密工業株式会社", "生産技術部", "主任", "sato.yumi@aoba-seimitsu.example"),
    ("髙橋 誠", "たかはし まこと", "㈱みなと物流", "配車センター", "所長", "takahashi@minato-logi.example"),
)


def add_lead(
    station: FakeStation, number: int, *, older_card: bool = False, hidden: bool = False, **changes: object
) -> LeadDetail:
    """One lead; the later it is added, the further up it stands."""
    name, kana, company, department, title, email = _PEOPLE[number % len(_PEOPLE)]
    lead_id = LeadId(f"lead-{number}")
    newest = CardId(f"card-{number}-b")
    pictures = () if hidden else tuple(_picture(station, number, side) for side in ("front", "back")[: 1 + number % 2])
    cards = [LeadCard(newest, "2026-11-20", "小川 健太", newest=True, pictures=pictures)]
    if older_card:
        older = (_picture(station, number + 5, "front"),)
        cards.append(LeadCard(CardId(f"card-{number}-a"), "2024-05-14", "中村 愛", newest=False, pictures=older))
    values = (
        (FactName.COMPANY, company),
        (FactName.DEPARTMENT, department),
        (FactName.TITLE, title),
        (FactName.NAME, name),
        (FactName.POSTAL_CODE, "279-0021"),
        (FactName.ADDRESS, "千葉県浦安市富岡5-2-23 サンシャインビル5階"),
        (FactName.TEL, "043-958-4841"),
        (FactName.TEL, "043-958-4842"),
        (FactName.MOBILE, "080-9563-6604"),
        (FactName.EMAIL, email),
        (FactName.URL, "https://hokusei-holdings.example/jp/"),
    )
    facts = [LeadFact(fact, value, newest, "2026-11-20", "小川 健太") for fact, value in values if value]
    facts.append(LeadFact(FactName.FAX, "043-260-2646", None, "2025-02-03", "森田 恵"))
    detail = {
        "lead_id": lead_id,
        "person_name": name,
        "person_name_kana": kana,
        "person_name_en": "Mariko Takizawa" if number % 7 == 0 else "",
        "company_name": company,
        "affiliation": " ".join(filter(None, (department, title))),
        "facts": tuple(facts),
        "cards": tuple(cards),
        "tags": ("展示会", "製造業", "年賀状"),
        "lead_source": "展示会",
    } | changes
    lead = LeadDetail(**detail)  # type: ignore[arg-type]
    station._leads[lead_id] = lead
    return lead


def add_leads(station: FakeStation, count: int) -> None:
    for number in reversed(range(count)):
        add_lead(station, number, older_card=number % 3 == 0)


def _picture(station: FakeStation, number: int, side: str) -> PictureId:
    found = sample(NAMES[number % 8], side)  # cutting more of them out takes seconds
    station._pictures[found.picture.id] = found.content
    return found.picture.id
