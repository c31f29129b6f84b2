"""The grammar of the command line."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.header import add_batch_options
from app.cli.store import add_store_options
from drivers.scanner import Source
from resources.texts import _

_ENGINES = ("ppocr", "tesseract")  # ocr.engines.ENGINE_NAMES; importing it here would load OpenCV for --help


def make_parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    # Both before and after the command; SUPPRESS so that the second place does not overwrite the first.
    shared.add_argument("--home", type=Path, default=argparse.SUPPRESS, metavar="DIR", help=_("データの保存先"))
    shared.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=_("1行に1つの JSON を出力"))
    parser = argparse.ArgumentParser(
        prog="meishi", description=_("名刺ステーション。コマンドなしで画面を開きます。"), parents=[shared]
    )
    parser.add_argument("--demo", action="store_true", help=_("体験用のデータで開く"))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, summary: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=summary, description=summary, parents=[shared])

    command("devices", _("スキャナーを探します"))
    _add_scan(command("scan", _("スキャナーから読み取ります")))
    _add_read(command("read", _("ファイルの名刺を読みます（保存しません）")))
    _add_import(command("import", _("ファイルから取り込みます")))
    command("queue", _("ステーションで待っている名刺を並べます"))
    confirm = command("confirm", _("人が見なくてよい名刺を確定します"))
    confirm.add_argument("--sure", action="store_true", required=True, help=_("すべての項目が確かな名刺だけ"))
    send = command("send", _("確定した名刺をストアへ送ります"))
    send.add_argument("--now", action="store_true", help=_("取り消しの待ち時間を置かない"))
    command("sign-in", _("ブラウザーでサインインします"))
    command("sign-out", _("サインアウトします"))
    command("leads", _("リードを探します")).add_argument("query", nargs="*", metavar="QUERY")
    command("cards", _("ストアの名刺を探します")).add_argument("query", nargs="*", metavar="QUERY")
    add_store_options(command("store", _("ストアを単独で動かします")))
    return parser


def _add_scan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", required=True, metavar="ID", help="escl:URL, sane:NAME, twain:NAME")
    parser.add_argument(
        "--source", type=Source, choices=list(Source), help=_("給紙方法（なければ、片面か両面に合わせる）")
    )
    parser.add_argument("--resolution", type=int, default=300, metavar="DPI", help=_("解像度"))
    add_batch_options(parser)


def _add_read(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--engine", choices=_ENGINES, default=_ENGINES[0], help=_("読み取りエンジン"))
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")


def _add_import(parser: argparse.ArgumentParser) -> None:
    add_batch_options(parser)
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
