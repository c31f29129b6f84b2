"""meishi read: what stands on the cards in some files. Stores nothing."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.cli.exit_codes import ExitCode
from app.cli.fault_sentences import file_sentence
from app.cli.output import Output, filled
from app.domain.batch import Sides
from app.usecases.reading_map import FACT_OF
from app.words.facts import fact_label
from app.words.marks import warning_word
from app.workers.reading_pool import ReadingPool, default_processes
from app.workers.reading_process import PageJob, Result, Unreadable
from app.workers.reading_worker import EngineUnavailableError, WorkerDiedError
from drivers.files import BrokenPage, FilePage, expand
from ocr.reading import CardReading, FieldCandidate, PageReading
from ocr.separators import is_separator
from resources.texts import _

if TYPE_CHECKING:
    from app.cli.picture_folder import PictureFolder

_LABELS = 20  # places for the name of a field


@dataclass(frozen=True, slots=True)
class _Asked:
    """A page that is being read. Its picture waits on the disk, not in memory."""

    page: FilePage
    file: Path
    reading: Future[Result]


@dataclass(frozen=True, slots=True)
class _Separator:
    """A page that is no card but a separator sheet."""

    page: FilePage


@dataclass(frozen=True, slots=True)
class Wish:
    """pictures: the folder that pictures of what was found go to."""

    paths: Sequence[Path]
    engine: str
    sides: Sides = Sides.ONE
    pictures: Path | None = None
    may_overwrite: bool = False


def read(wish: Wish, output: Output) -> ExitCode:
    """Prints the readings in the order of the files, as soon as each is there."""
    if wish.pictures is None:
        return _read(wish, output, None)
    # Drawing needs OpenCV and templates: only who asks for pictures waits for them.
    from app.cli.picture_folder import FolderNotEmptyError, picture_folder
    from app.cli.picture_index import INDEX

    try:
        with picture_folder(wish.pictures, force=wish.may_overwrite) as pictures:
            code = _read(wish, output, pictures)
    except FolderNotEmptyError:
        message = _("{folder} は空ではありません。ほかのフォルダーにするか、--force を付けてください。")
        output.ended("folder_not_empty", message.format(folder=wish.pictures))
        return ExitCode.USAGE
    output.note(_("見つけたものの画像：{index}").format(index=wish.pictures / INDEX))
    output.note(_("このフォルダーには名刺の内容が入っています。要らなくなったら削除してください。"))
    return code


def _read(wish: Wish, output: Output, pictures: PictureFolder | None) -> ExitCode:
    all_fine = True
    pool = ReadingPool(wish.engine)
    with TemporaryDirectory(prefix="meishi-read-") as folder:
        try:
            for asked in _ask(wish, pool, Path(folder)):
                if isinstance(asked, BrokenPage):
                    output.failed(str(asked.source), asked.page, asked.fault.value, file_sentence(asked.fault))
                    all_fine = False
                    continue
                if isinstance(asked, _Separator):
                    _tell_separator(asked.page, output)
                    continue
                reading = _told(asked, output)
                all_fine &= reading is not None and bool(reading.cards)
                if reading is not None and pictures is not None:
                    pictures.add(asked.page, reading)
        except EngineUnavailableError:
            output.ended("engine_unavailable", _("この読み取りエンジンは使えません。"))
            return ExitCode.SOME_FAILED
        finally:
            pool.close()
    return ExitCode.FINE if all_fine else ExitCode.SOME_FAILED


def _ask(wish: Wish, pool: ReadingPool, folder: Path) -> Iterator[_Asked | _Separator | BrokenPage]:
    """Keeps every process busy and one page ready for it; more would only fill the disk."""
    ahead: deque[_Asked | _Separator | BrokenPage] = deque()
    for number, page in enumerate(expand(wish.paths, both_sides=wish.sides is Sides.BOTH)):
        ahead.append(page if isinstance(page, BrokenPage) else _asked(page, pool, folder / f"{number}"))
        if len(ahead) > 2 * default_processes():
            yield ahead.popleft()
    yield from ahead


def _asked(page: FilePage, pool: ReadingPool, file: Path) -> _Asked | _Separator:
    if is_separator(page.content):
        return _Separator(page)
    file.write_bytes(page.content)
    return _Asked(page, file, pool.submit([PageJob(file, page.resolution_dpi)]))


def _told(asked: _Asked, output: Output) -> PageReading | None:
    """The reading, said; None where there is none."""
    source, page = str(asked.page.source), asked.page.page
    try:
        result = asked.reading.result()
    except WorkerDiedError:
        output.failed(source, page, "reading_failed", _("読み取りの途中で異常が起きました。このページは読めません。"))
        return None
    finally:
        asked.file.unlink()
    if isinstance(result, Unreadable):
        output.failed(source, page, "unreadable", _("この画像は読めません。"))
        return None
    (reading,) = result
    if not reading.cards:
        output.failed(source, page, "no_card_found", _("名刺が見つかりません。"))
    _tell_cards(asked.page, reading, output)
    return reading


def _tell_cards(page: FilePage, reading: PageReading, output: Output) -> None:
    for card in reading.cards:
        output.record(
            {
                "source": str(page.source),
                "page": page.page,
                "side": page.side.value,
                "quad": [[round(x, 1), round(y, 1)] for x, y in card.quad.corners],
                "warnings": [warning.value for warning in card.warnings],
                "fields": _fields(card),
            }
        )
        _say_page(page, output)
        for warning in card.warnings:
            output.say(f"  ！ {warning_word(warning)}")
        for field in card.fields:
            label = fact_label(FACT_OF[field.name])
            output.say(f"  {'　' if field.sure else '？'} {filled(label, _LABELS)}{field.value}")


def _tell_separator(page: FilePage, output: Output) -> None:
    output.record({"source": str(page.source), "page": page.page, "side": page.side.value, "separator": True})
    _say_page(page, output)
    output.say("  " + _("区切り紙"))


def _say_page(page: FilePage, output: Output) -> None:
    output.say(_("{source}、{page}ページ目").format(source=page.source, page=page.page))


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
