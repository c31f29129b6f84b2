from __future__ import annotations

from io import StringIO

from app.cli.output import Output


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_wiped_before_a_line_is_printed_beside_it() -> None:
    screen = Terminal()
    output = Output(as_json=False, stdout=screen, stderr=screen)
    output.progress("待つ名刺：12枚")
    output.say("済み")
    assert screen.getvalue() == "待つ名刺：12枚\r" + " " * 14 + "\r済み\n"


def test_progress_is_silent_where_nobody_sees_it_move() -> None:
    pipe = StringIO()
    output = Output(as_json=False, stdout=pipe, stderr=pipe)
    output.progress("待つ名刺：12枚")
    output.say("済み")
    assert pipe.getvalue() == "済み\n"
