from __future__ import annotations

from app.domain.ids import CardId
from app.ui.leads.profile import KnownBy, fact_lines, headline_work, known_by
from app.usecases.answers import LeadCard, LeadDetail, LeadFact
from sync.records import FactName, LeadId


def _lead(*facts: tuple[FactName, str], cards: tuple[LeadCard, ...] = (), by_hand: bool = False) -> LeadDetail:
    source = None if by_hand else CardId("card")
    made = tuple(LeadFact(name, value, source, "2026-11-20", "小川 健太") for name, value in facts)
    return LeadDetail(LeadId("lead"), "瀧澤 真理子", "", "", "株式会社北星", "法務部", made, cards, (), "")


def _card(owner: str, day: str) -> LeadCard:
    return LeadCard(CardId(day), day, owner, newest=False, pictures=())


def test_facts_stand_in_the_order_of_a_card_whatever_order_they_came_in() -> None:
    lead = _lead((FactName.URL, "u"), (FactName.TEL, "t"), (FactName.COMPANY, "c"))
    assert [line.text for line in fact_lines(lead)] == ["c", "t", "u"]


def test_names_stand_in_the_headline_only() -> None:
    assert fact_lines(_lead((FactName.NAME, "瀧澤 真理子"), (FactName.FAMILY_NAME_KANA, "たきざわ"))) == ()


def test_second_telephone_is_numbered() -> None:
    lines = fact_lines(_lead((FactName.TEL, "03-1"), (FactName.TEL, "03-2")))
    assert [line.label for line in lines] == ["電話", "電話 2"]


def test_postal_code_stands_over_its_address_and_is_copied_with_it() -> None:
    (line,) = fact_lines(_lead((FactName.ADDRESS, "千葉県浦安市富岡5-2-23"), (FactName.POSTAL_CODE, "279-0021")))
    assert line.text == "〒279-0021\n千葉県浦安市富岡5-2-23"
    assert line.copied == "〒279-0021 千葉県浦安市富岡5-2-23"


def test_postal_code_without_address_is_not_lost() -> None:
    (line,) = fact_lines(_lead((FactName.POSTAL_CODE, "279-0021")))
    assert line.text == "〒279-0021"


def test_each_fact_tells_its_card_and_owner_or_that_it_was_typed() -> None:
    (read,) = fact_lines(_lead((FactName.TEL, "03")))
    (typed,) = fact_lines(_lead((FactName.TEL, "03"), by_hand=True))
    assert (read.source, read.by_hand) == ("2026/11/20 小川 健太", False)
    assert typed.by_hand


def test_whoever_met_the_person_last_stands_first_with_all_of_their_cards() -> None:
    cards = (_card("中村 愛", "2024-05-14"), _card("小川 健太", "2023-01-01"), _card("小川 健太", "2026-11-20"))
    assert known_by(cards) == (KnownBy("小川 健太", 2, "2026/11/20"), KnownBy("中村 愛", 1, "2024/05/14"))


def test_headline_leaves_out_what_is_unknown() -> None:
    assert headline_work(_lead()) == "株式会社北星 ・ 法務部"
