from __future__ import annotations

from concurrent.futures import Future
from datetime import UTC, datetime

import pytest

from app.ui.leads.search import SearchPresenter
from app.usecases.answers import LeadPage, LeadRow
from app.usecases.problems import Problem, StationError
from sync.records import LeadId
from tests.app.ui.leads.asking import Questions, ask

NOW = datetime(2026, 11, 20, 13, 40, tzinfo=UTC)


class _Station:
    def __init__(self) -> None:
        self.questions: Questions[LeadPage] = Questions()

    def leads(self, query: str = "", *, owned: bool = False, limit: int = 50) -> Future[LeadPage]:
        return self.questions((query, owned, limit))


def _page(count: int, total: int | None = None, *, more: bool = False) -> LeadPage:
    rows = tuple(LeadRow(LeadId(f"lead-{n}"), "", "", "", "", 1, None) for n in range(count))
    return LeadPage(rows, count if total is None else total, more)


@pytest.fixture
def station() -> _Station:
    return _Station()


@pytest.fixture
def presenter(station: _Station) -> SearchPresenter:
    return SearchPresenter(station, ask, lambda: NOW)  # type: ignore[arg-type]


def test_only_own_leads_are_looked_for_until_the_operator_wants_all(
    station: _Station, presenter: SearchPresenter
) -> None:
    presenter.look_for("北星")
    station.questions.answer(_page(1))
    presenter.only_owned(owned=False)
    assert station.questions.asked == [("北星", True, 50), ("北星", False, 50)]


def test_spaces_around_and_between_words_are_no_new_search(station: _Station, presenter: SearchPresenter) -> None:
    presenter.look_for("北星 瀧澤")
    presenter.look_for("  北星　 瀧澤 ")
    assert len(station.questions.asked) == 1


def test_scrolling_on_asks_for_more_rows_until_the_largest_page(station: _Station, presenter: SearchPresenter) -> None:
    presenter.refresh()
    for size in (50, 100, 150, 200):
        station.questions.answer(_page(size, 1000, more=True))
        presenter.grow()
    assert [limit for _words, _owned, limit in station.questions.asked] == [50, 100, 150, 200]  # type: ignore[misc]
    assert presenter.state.at_the_end


def test_scrolling_on_asks_nothing_when_all_rows_are_there(station: _Station, presenter: SearchPresenter) -> None:
    presenter.refresh()
    station.questions.answer(_page(3))
    presenter.grow()
    assert len(station.questions.asked) == 1


def test_where_the_operator_owns_none_it_is_told_how_many_others_have(
    station: _Station, presenter: SearchPresenter
) -> None:
    presenter.look_for("北星")
    station.questions.answer(_page(0))
    assert station.questions.asked[-1] == ("北星", False, 1)
    station.questions.answer(_page(1, 5))
    assert presenter.state.elsewhere == _page(1, 5)
    assert presenter.state.rows == ()


def test_rows_and_their_time_stay_while_the_store_is_away(station: _Station, presenter: SearchPresenter) -> None:
    presenter.refresh()
    station.questions.answer(_page(2))
    presenter.look_for("北星")
    station.questions.fail(StationError(Problem.STORE_UNREACHABLE))
    assert presenter.state.away
    assert (len(presenter.state.rows), presenter.state.found_at) == (2, NOW)
    assert presenter.state.answered.words == ""


def test_an_answer_ends_the_store_being_away(station: _Station, presenter: SearchPresenter) -> None:
    presenter.store_lost()
    presenter.refresh()
    station.questions.answer(_page(1))
    assert not presenter.state.away


def test_an_ended_sign_in_is_told(station: _Station, presenter: SearchPresenter) -> None:
    told: list[bool] = []
    presenter.sign_in_needed = lambda: told.append(True)
    presenter.refresh()
    station.questions.fail(StationError(Problem.SIGN_IN_NEEDED))
    assert told == [True]


def test_nothing_of_what_one_person_found_stays_for_the_next(station: _Station, presenter: SearchPresenter) -> None:
    presenter.look_for("北星")
    station.questions.answer(_page(2))
    presenter.refresh()
    presenter.forget()
    station.questions.answer(_page(2))
    assert presenter.state.found is None
