"""meishi separator: separator sheets, to be printed."""

from __future__ import annotations

from pathlib import Path

from app.cli.exit_codes import ExitCode
from app.cli.output import Output
from ocr.separators.printing import separator_pages
from resources.texts import _


def separator(file: Path, output: Output) -> ExitCode:
    """An older file of that name is replaced."""
    file.write_bytes(separator_pages())
    output.record({"file": str(file)})
    output.say(_("区切り紙10枚分の PDF を保存しました：{file}").format(file=file))
    output.note(_("A4 の用紙、または10面の名刺用紙に、拡大・縮小せずに印刷し、名刺の大きさに切ってください。"))
    output.note(_("束と束の間にはさんで給紙すると、そこから次の束になります。"))
    return ExitCode.FINE
