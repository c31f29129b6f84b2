"""meishi read: what stands on the cards in some files. Stores nothing."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from app.cli.exit_codes import ExitCode
from app.cli.fault_sentences import file_sentence
from app.cli.output import Output, filled
from app.usecases.reading_map import FACT_OF
from app.words.facts import fact_label
from app.workers.reading_pool import ReadingPool, default_processes
from app.workers.reading_process import PageJob, Result, Unreadable
from app.workers.reading_worker import EngineUnavailableError, WorkerDiedError
from drivers.files import BrokenPage, FilePage, expand
from ocr.reading import CardReading, CardWarning, FieldCandidate, PageReading
from resources.texts import _

_LABELS = 20  # places for the name of a field


@dataclass(frozen=True, slots=True)
class _Asked:
    """A page that is being read. Its picture waits on the disk, not in memory."""

    page: FilePage
    file: Path
    reading: Future[Result]


def read(paths: Sequence[Path], engine: str, output: Output) -> ExitCode:
    """Prints the readings in the order of the files, as soon as each is there."""
    all_fine = True
    pool = ReadingPool(engine)
    with TemporaryDirectory(prefix="meishi-read-") as folder:
        try:
            for asked in _ask(paths, pool, Path(folder)):
                all_fine &= _tell_broken(asked, output) if isinstance(asked, BrokenPage) else _tell(asked, output)
        except EngineUnavailableError:
            output.ended("engine_unavailable", _("この読み取りエンジンは使えません。"))
            return ExitCode.SOME_FAILED
        finally:
            pool.close()
    return ExitCode.FINE if all_fine else ExitCode.SOME_FAILED


def _ask(paths: Sequence[Path], pool: ReadingPool, folder: Path) -> Iterator[_Asked | BrokenPage]:
    """Keeps every process busy and one page ready for it; more would only fill the disk."""
    ahead: deque[_Asked | BrokenPage] = deque()
    for number, page in enumerate(expand(paths)):
        ahead.append(page if isinstance(page, BrokenPage) else _asked(page, pool, folder / f"{number}"))
        if len(ahead) > 2 * default_processes():
            yield ahead.popleft()
    yield from ahead


def _asked(page: FilePage, pool: ReadingPool, file: Path) -> _Asked:
    file.write_bytes(page.content)
    return _Asked(page, file, pool.submit([PageJob(file, page.resolution_dpi)]))


def _tell_broken(page: BrokenPage, output: Output) -> bool:
    output.failed(str(page.source), page.page, page.fault.value, file_sentence(page.fault))
    return False


def _tell(asked: _Asked, output: Output) -> bool:
    source, page = str(asked.page.source), asked.page.page
    try:
        result = asked.reading.result()
    except WorkerDiedError:
        output.failed(source, page, "reading_failed", _("読み取りの途中で異常が起きました。このページは読めません。"))
        return False
    finally:
        asked.file.unlink()
    if isinstance(result, Unreadable):
        output.failed(source, page, "unreadable", _("この画像は読めません。"))
        return False
    if not result[0].cards:
        output.failed(source, page, "no_card_found", _("名刺が見つかりません。"))
        return False
    _tell_cards(asked.page, result[0], output)
    return True


def _tell_cards(page: FilePage, reading: PageReading, output: Output) -> None:
    for card in reading.cards:
        output.record(
            {
                "source": str(page.source),
                "page": page.page,
                "side": page.side.value,
                "quad": [[round(x, 1), round(y, 1)] for x, y in card.quad.corners],
                "fields": _fields(card),
            }
        )
        output.say(_("{source}、{page}ページ目").format(source=page.source, page=page.page))
        if CardWarning.BLANK in card.warnings:
            output.say("  " + _("白紙です"))
        for field in card.fields:
            label = fact_label(FACT_OF[field.name])
            output.say(f"  {'　' if field.sure else '？'} {filled(label, _LABELS)}{field.value}")


def _fields(card: CardReading) -> dict[str, list[dict[str, object]]]:
    named: dict[str, list[dict[str, object]]] = {}
    for field in card.fields:
        named.setdefault(field.name.value, []).append(_field(field))
    return named


def _field(field: FieldCandidate) -> dict[str, object]:
    return {
        "value": field.value,
        "printed": field.printed,
        "confidence": round(field.confidence, 4),
        "sure": field.sure,
        "office": field.office,
        "parts": dict(field.parts),
        "repair": None if field.repair is None else {"read": field.repair.read, "why": field.repair.why},
    }
