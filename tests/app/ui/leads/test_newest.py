from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.ui.leads.newest import Newest
from app.usecases.problems import Problem, StationError
from tests.app.ui.leads.asking import Questions, ask


class _Told:
    def __init__(self) -> None:
        self.questions: Questions[str] = Questions()
        self.answers: list[tuple[str, str]] = []
        self.failures: list[str] = []
        self.newest: Newest[str, str] = Newest(
            ask,
            self.questions,
            lambda wanted, answer: self.answers.append((wanted, answer)),
            lambda wanted, _error: self.failures.append(wanted),
        )


def test_a_wish_is_asked_and_its_answer_told() -> None:
    told = _Told()
    told.newest.want("北星")
    told.questions.answer("5")
    assert told.answers == [("北星", "5")]
    assert not told.newest.asking


def test_while_one_is_on_its_way_only_the_last_of_the_newer_ones_is_asked() -> None:
    told = _Told()
    for words in ("北", "北星", "北星 瀧"):
        told.newest.want(words)
    assert told.questions.asked == ["北"]
    told.questions.answer("stale")
    assert told.questions.asked == ["北", "北星 瀧"]
    told.questions.answer("fresh")
    assert told.answers == [("北星 瀧", "fresh")]


def test_the_failure_of_a_stale_one_is_not_told() -> None:
    told = _Told()
    told.newest.want("北")
    told.newest.want("北星")
    told.questions.fail(StationError(Problem.STORE_UNREACHABLE))
    told.questions.answer("5")
    assert (told.failures, told.answers) == ([], [("北星", "5")])


def test_a_forgotten_one_is_not_told_even_if_the_same_is_wished_again() -> None:
    told = _Told()
    told.newest.want("北")
    told.newest.forget()
    told.newest.want("北")
    told.questions.answer("of the person before")
    assert told.answers == []
    told.questions.answer("of the person now")
    assert told.answers == [("北", "of the person now")]


@given(st.lists(st.sampled_from(["want", "answer", "fail", "forget"]), max_size=40))
def test_never_two_on_their_way_and_never_an_answer_to_an_old_wish(steps: list[str]) -> None:
    told = _Told()
    wished = ""
    for number, step in enumerate(steps):
        open_before = [future for future in told.questions.futures if not future.done()]
        before = len(told.answers)
        if step == "want":
            wished = str(number)
            told.newest.want(wished)
        elif step == "forget":
            wished = ""
            told.newest.forget()
        elif open_before and step == "answer":
            told.questions.answer("x")
        elif open_before:
            told.questions.fail(StationError(Problem.NOT_FOUND))
        assert sum(not future.done() for future in told.questions.futures) <= 1
        assert all(words == wished for words, _answer in told.answers[before:])
