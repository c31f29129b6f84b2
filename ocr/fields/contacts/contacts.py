"""What has been found and which stretches of which lines it takes up, so that nothing is read twice."""

from __future__ import annotations

from dataclasses import dataclass, field

from ocr.fields.confidence.evidence import Finding
from ocr.fields.contacts.announced import Announcement
from ocr.fields.text.layout import CardLine
from ocr.reading import FieldName


@dataclass(slots=True)
class Contacts:
    """Findings, and which stretches of which lines they and their labels take up."""

    findings: list[Finding] = field(default_factory=list)
    taken: dict[CardLine, list[tuple[int, int]]] = field(default_factory=dict)

    def take(self, line: CardLine, start: int, end: int) -> None:
        self.taken.setdefault(line, []).append((start, end))

    def take_label(self, label: Announcement | None) -> None:
        if label:
            self.take(label.line, label.start, label.end)

    def is_taken(self, line: CardLine, start: int, end: int) -> bool:
        return any(a < end and start < b for a, b in self.taken.get(line, ()))

    def of(self, *names: FieldName) -> list[Finding]:
        return [each for each in self.findings if each.name in names]
