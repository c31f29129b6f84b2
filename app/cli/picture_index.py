"""The page that shows the pictures of a reading side by side. It needs nothing outside of its folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from app.usecases.reading_map import FACT_OF
from app.words.evidence import evidence_word, repair_words
from app.words.facts import fact_label, office_word
from app.words.marks import warning_word
from ocr.reading import CardReading, FieldCandidate, TextLine
from ocr.tracing import CLEAR, colour_of, share
from resources.texts import _, current_language, ngettext

INDEX = "index.html"


@dataclass(frozen=True, slots=True)
class CardShown:
    """The names of the pictures beside what they show."""

    reading: CardReading
    upright: str
    lines: str
    fields: str

    @property
    def warnings(self) -> tuple[str, ...]:
        return tuple(map(warning_word, self.reading.warnings))


@dataclass(frozen=True, slots=True)
class PageShown:
    source: str
    page: int
    picture: str
    engine: str
    rules: int
    cards: tuple[CardShown, ...]


def write_index(folder: Path, pages: Sequence[PageShown]) -> Path:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=select_autoescape(),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        _=_, ngettext=ngettext, share=share, clear=CLEAR, colour_of=colour_of, label=_label, view_box=_view_box,
        evidence=_evidence, repair=_repair, office=office_word, others=_others,
    )  # fmt: skip
    text = environment.get_template("picture_index.html").render(language=current_language(), pages=pages)
    index = folder / INDEX
    index.write_text(text, "utf-8")
    return index


def _label(field: FieldCandidate) -> str:
    return fact_label(FACT_OF[field.name])


def _evidence(field: FieldCandidate) -> str:
    return " ・ ".join(evidence_word(code) for code in field.evidence)


def _repair(field: FieldCandidate) -> str:
    return "" if field.repair is None else repair_words(field.repair.read, field.value, field.repair.why)


def _others(text: str, probability: float) -> str:
    return f"{text} {share(probability)}"


def _view_box(line: TextLine) -> str:
    """The line with a little room around it, in the pixels of the upright card."""
    xs, ys = zip(*line.box.corners, strict=True)
    room = 0.15 * min(max(xs) - min(xs), max(ys) - min(ys))
    return " ".join(
        f"{round(number)}"
        for number in (min(xs) - room, min(ys) - room, max(xs) - min(xs) + 2 * room, max(ys) - min(ys) + 2 * room)
    )
