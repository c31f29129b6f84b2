"""meishi read-again: cards are read once more, by a newer engine or newer rules. What people corrected stays."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.cli.cards import tell_card
from app.cli.command import Bench
from app.cli.exit_codes import ExitCode
from app.cli.patience import Patience
from app.cli.sentences import problem_sentence
from app.domain.card import Card
from app.domain.ids import BatchId
from app.usecases.problems import Problem
from app.usecases.read_again import is_outdated
from app.usecases.station import Station
from app.wiring import Duties
from resources.texts import _, ngettext

_READS = Duties(reads=True, sends=False, starts_store=False, watches=True)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which cards: all, those of batches (by number), or single ones (BATCH#NUMBER, or an id). Exactly one is said.

    only_outdated: of these, the ones that an older edition of the rules has read.
    """

    everything: bool = False
    batches: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    only_outdated: bool = False


def read_again(bench: Bench, choice: Choice) -> ExitCode:
    with bench.station(_READS) as station, Patience(station) as patience:
        numbers = {batch.id: batch.number for batch in station.batches().result()}
        chosen, unknown = _chosen(station.cards().result(), numbers, choice)
        for name in unknown:
            bench.output.failed(name, None, Problem.NOT_FOUND.value, problem_sentence(Problem.NOT_FOUND))
        asked = station.read_again_later([card.id for card in chosen]).result()
        _follow(station, patience, bench, numbers, [card for card in chosen if card.id in asked])
    _tell_counts(bench, len(asked), len(chosen) - len(asked))
    return ExitCode.SOME_FAILED if unknown else ExitCode.FINE


def _chosen(
    cards: Sequence[Card], numbers: dict[BatchId, str], choice: Choice
) -> tuple[tuple[Card, ...], tuple[str, ...]]:
    """The cards meant, and the names that mean none."""
    named: dict[str, list[Card]] = {}
    for card in cards:
        number = numbers[card.batch_id]
        for name in (number, f"{number}#{card.number}", card.id):
            named.setdefault(name, []).append(card)
    names = (*choice.batches, *choice.cards)
    known = set(numbers.values()) | set(named)
    meant = cards if choice.everything else _once(card for name in names for card in named.get(name, ()))
    chosen = tuple(card for card in meant if is_outdated(card) or not choice.only_outdated)
    return chosen, tuple(name for name in names if name not in known)


def _once(cards: Iterable[Card]) -> Iterable[Card]:
    return {card.id: card for card in cards}.values()


def _follow(
    station: Station, patience: Patience, bench: Bench, numbers: dict[BatchId, str], asked: Sequence[Card]
) -> None:
    """Tell each card when it has been read. Raises StationError READING_UNAVAILABLE; what is left stays queued."""
    waiting = {card.id: card for card in asked}
    while waiting:
        patience.begin_round()
        pending = station.pending_readings().result()
        cards = {reading.card_id for reading in pending}
        papers = {reading.batch_id for reading in pending if reading.card_id is None}
        for card in tuple(waiting.values()):
            if card.id not in cards and card.batch_id not in papers:
                del waiting[card.id]
                tell_card(station.card(card.id).result(), numbers[card.batch_id], bench.output)
        if waiting:
            bench.output.progress(_("読み取りを待つ名刺：{count}枚").format(count=len(waiting)))
            patience.wait()


def _tell_counts(bench: Bench, asked: int, left: int) -> None:
    done = ngettext("{count}枚を読み直しました。", "{count}枚を読み直しました。", asked)
    bench.output.note(done.format(count=asked))
    if left:
        kept = ngettext(
            "確定済み、保留、破棄などの{count}枚は、そのままにしました。",
            "確定済み、保留、破棄などの{count}枚は、そのままにしました。",
            left,
        )
        bench.output.note(kept.format(count=left))
