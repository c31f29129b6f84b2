"""What confirmed cards say reaches the reading processes, once for each change."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.acquaintance import Acquaintance, Acquaintances, acquaintance
from app.domain.card import Card
from app.domain.draft import ReadValue
from app.domain.reading import ReadField
from app.persistence.database import Database
from app.persistence.pictures import PictureFiles
from app.usecases.confirm_card import confirm_card
from app.usecases.deliver import take_back
from app.usecases.events import CardChanged
from app.workers import address_book
from app.workers.address_book import AddressBook
from app.workers.bulletin import Bulletin
from app.workers.known_cards import known_from
from app.workers.materials import Materials
from app.workers.reading_pool import ReadingPool
from app.workers.reading_process import PageJob
from sync.records import FactName
from tests.app.clock import ACT, MORNING, later
from tests.app.desk import SURE, Desk, found, read
from tests.app.workers.engines import counting_acquaintances

HANAKO = Acquaintance("架空商事株式会社", "見本 花子", "", ("hanako@example.jp",))
Heard = list[Acquaintances]
Open = Callable[[int], Heard]


@pytest.fixture
def bulletin() -> Iterator[Bulletin]:
    bulletin = Bulletin()
    yield bulletin
    bulletin.close()


@pytest.fixture
def opened(database: Database, pictures: PictureFiles, bulletin: Bulletin) -> Open:
    """An address book that is loaded, and everything it told."""

    def open_book(most_cards: int) -> Heard:
        heard: Heard = []
        loaded = threading.Event()

        def hear(acquaintances: Acquaintances) -> None:
            heard.append(acquaintances)
            loaded.set()

        materials = Materials(database, pictures, bulletin, lambda: MORNING, str)
        AddressBook(materials, hear, most_cards).start()
        assert loaded.wait(60)
        return heard

    return open_book


def _card(desk: Desk, name: str) -> Card:
    desk.take(desk.open())
    fields = [read(FactName.NAME, name), *(read(*fact) for fact in SURE if fact[0] is not FactName.NAME)]
    (card,) = desk.read(lambda page: [found(page, fields)])
    return card


def _confirm(desk: Desk, card: Card, minutes: int = 0) -> Card:
    act = type(ACT)(ACT.by, later(minutes))
    return desk.database.write(lambda r: confirm_card(r, card.id, act, timedelta(minutes=3))).result()[0]


def _tell(bulletin: Bulletin, card: Card) -> None:
    bulletin.tell(CardChanged(card))
    bulletin.listen(lambda _: None)()  # returns when everything told before has been heard


def test_cards_confirmed_before_the_start_are_known_and_others_are_not(desk: Desk, opened: Open) -> None:
    _confirm(desk, desk.sure_card())
    desk.doubtful_card()
    assert opened(9)[-1].cards == (HANAKO,)


def test_a_card_is_known_from_its_confirmation_until_it_is_taken_back(
    desk: Desk, opened: Open, bulletin: Bulletin
) -> None:
    heard = opened(9)
    card = _confirm(desk, desk.sure_card())
    _tell(bulletin, card)
    assert heard[-1].cards == (HANAKO,)
    _tell(bulletin, desk.database.write(lambda r: take_back(r, card.id, ACT)).result())
    assert heard[-1].cards == ()


def test_what_changes_nothing_is_not_told(desk: Desk, opened: Open, bulletin: Bulletin) -> None:
    heard = opened(9)
    card = _confirm(desk, desk.sure_card())
    _tell(bulletin, card)
    told = len(heard)
    _tell(bulletin, card)
    _tell(bulletin, desk.doubtful_card())
    assert len(heard) == told


def test_the_newest_are_kept_and_come_first(desk: Desk, opened: Open, bulletin: Bulletin) -> None:
    one, two, three = (_card(desk, f"見本 {name}") for name in ("一郎", "二郎", "三郎"))
    _confirm(desk, one)
    _confirm(desk, two, minutes=1)
    heard = opened(2)
    _tell(bulletin, _confirm(desk, three, minutes=2))
    assert [each.name for each in heard[-1].cards] == ["見本 三郎", "見本 二郎"]


def test_in_a_large_book_a_single_card_waits_for_others(
    desk: Desk, opened: Open, bulletin: Bulletin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(address_book, "_SHARE_TOLD", 2)
    for number in range(4):
        _confirm(desk, _card(desk, f"見本 {number}郎"), minutes=number)
    heard = opened(99)
    told = len(heard)
    for number in range(4, 8):
        _tell(bulletin, _confirm(desk, _card(desk, f"見本 {number}郎"), minutes=number))
    assert [len(each.cards) for each in heard[told:]] == [8]


def test_the_database_and_the_draft_say_the_same(desk: Desk) -> None:
    card = _confirm(desk, desk.sure_card())
    ((_, kept),) = desk.database.read(lambda r: r.cards.acquaintances(5)).result()
    assert kept == acquaintance(card.draft) == HANAKO


def test_a_guess_that_nobody_confirmed_is_not_remembered(desk: Desk) -> None:
    desk.take(desk.open())
    guess = ReadField(FactName.NAME_KANA, ReadValue("みほん はなこ", "", 0.7, sure=False, derived=True))
    (card,) = desk.read(lambda page: [found(page, [*(read(*fact) for fact in SURE), guess])])
    assert acquaintance(card.draft) == HANAKO


def test_companies_gather_their_domains_and_a_providers_domain_belongs_to_none() -> None:
    cards = [Acquaintance(f"会社{n}", f"人 {n}", "", (f"a{n}@mail.example.com",)) for n in range(6)]
    cards.append(Acquaintance("架空商事株式会社", "見本 太郎", "みほん たろう", ("https://www.example.jp/",)))
    known = known_from(Acquaintances((HANAKO, *cards)))
    company = known.company("架空商事株式会社")
    assert company is not None
    assert company.domains == ("example.jp",)
    assert list(known.companies_of("mail.example.com")) == []
    person = known.person_of("hanako@example.jp")
    assert person is not None
    assert person.name == "見本 花子"


def test_every_process_is_told_once_for_each_change(tmp_path: Path) -> None:
    pool = ReadingPool("any", 1, serve=counting_acquaintances)
    page = PageJob(tmp_path / "page", None)
    answers = []
    for known in (None, Acquaintances((HANAKO,)), None, Acquaintances((HANAKO, HANAKO))):
        if known is not None:
            pool.know(known)
        result = pool.submit([page]).result()
        assert isinstance(result, tuple)
        answers.append(result[0].engine)
    pool.close()
    assert answers == ["0 told", "1 told, 1 known", "1 told, 1 known", "2 told, 2 known"]
