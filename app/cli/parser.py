"""The grammar of the command line."""

from __future__ import annotations

import argparse
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from app.cli.argparse_words import speak
from app.cli.header import add_batch_options
from app.cli.store import add_store_options
from app.cli.values import device_id, one_of, resolution_dpi
from app.domain.batch import Sides
from drivers.scanner import Source
from resources.texts import _

_ENGINES = ("ppocr", "tesseract")  # ocr.engines.ENGINE_NAMES; importing it here would load OpenCV for --help


def make_parser() -> argparse.ArgumentParser:
    speak()
    shared = argparse.ArgumentParser(add_help=False)
    # Both before and after the command; SUPPRESS so that the second place does not overwrite the first.
    shared.add_argument(
        "--home",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help=_("データの保存先（環境変数 MEISHI_HOME でも選べます）"),
    )
    shared.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=_("1行に1つの JSON を出力"))
    parser = argparse.ArgumentParser(
        prog="meishi",
        description=_("名刺ステーション。コマンドなしで画面を開きます。"),
        epilog=_(
            "終了コード：\n  0  正常\n  1  一部の入力に失敗\n  2  使い方の誤り\n  3  サインインが必要\n"
            "  4  ストアにつながらない\n\n各コマンドの説明：meishi COMMAND --help"
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[shared],
    )
    parser.add_argument("--version", action="version", version=_version(), help=_("版を表示します"))
    parser.add_argument("--demo", action="store_true", help=_("体験用のデータで開く"))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, summary: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=summary, description=summary, parents=[shared])

    command("devices", _("スキャナーを探します"))
    _add_scan(command("scan", _("スキャナーから読み取ります")))
    _add_read(command("read", _("ファイルの名刺を読みます（保存しません）")))
    _add_import(command("import", _("ファイルから取り込みます")))
    command("resume", _("中断した取込の続きを読みます"))
    _add_read_again(command("read-again", _("取り込んだ名刺をもう一度読みます（直した値は残ります）")))
    separator = command("separator", _("束と束の間にはさむ区切り紙を PDF にします"))
    separator.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help=_("保存するファイル"))
    command("queue", _("ステーションで待っている名刺を並べます"))
    confirm = command("confirm", _("人が見なくてよい名刺を確定します"))
    confirm.add_argument("--sure", action="store_true", required=True, help=_("すべての項目が確かな名刺だけ"))
    send = command("send", _("確定した名刺をストアへ送ります"))
    send.add_argument("--now", action="store_true", help=_("取り消しの待ち時間を置かない"))
    command("sign-in", _("ブラウザーでサインインします"))
    command("sign-out", _("サインアウトします"))
    _add_query(command("leads", _("リードを探します")))
    _add_query(command("cards", _("ストアの名刺を探します")))
    add_store_options(command("store", _("ストアを単独で動かします")), shared)
    return parser


def _add_scan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--device",
        type=device_id,
        required=True,
        metavar="ID",
        help=_("escl:URL、sane:NAME、twain:NAME（「meishi devices」で並びます）"),
    )
    parser.add_argument(
        "--source",
        type=one_of(Source),
        metavar="{" + ",".join(Source) + "}",
        help=_("給紙方法：両面給紙、片面給紙、ガラス面（省くと --sides に合わせる）"),
    )
    parser.add_argument("--resolution", type=resolution_dpi, default=300, metavar="DPI", help=_("解像度（省くと300）"))
    add_batch_options(parser, _("片面か両面（省くと --source に合わせる）"))


def _add_read(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--debug", type=Path, metavar="DIR", help=_("見つけたものの画像と一覧を、空のフォルダーに書き出します")
    )
    parser.add_argument("--force", action="store_true", help=_("--debug のフォルダーが空でなくても書き出します"))
    parser.add_argument(
        "--sides",
        type=one_of(Sides),
        default=Sides.ONE,
        metavar="{" + ",".join(Sides) + "}",
        help=_("both では、同じ名前の a/b、front/back、表/裏 のファイルを表と裏として読みます（省くと片面）"),
    )
    parser.add_argument("--engine", choices=_ENGINES, default=_ENGINES[0], help=_("読み取りエンジン（省くと ppocr）"))
    _add_paths(parser)


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.epilog = _(
        "同じ名前の a/b、front/back、表/裏 のファイルは、--sides both で1枚の名刺の表と裏になります。"
        " 一度取り込んだファイルをまた取り込むと、新しい名刺になります。"
    )
    add_batch_options(parser, _("片面か両面（省くと片面）"))
    _add_paths(parser)


def _add_read_again(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--all", action="store_true", dest="everything", help=_("すべての名刺"))
    which.add_argument(
        "--batch", action="append", default=[], dest="batches", metavar="ID", help=_("束の番号（何度でも）")
    )
    which.add_argument("cards", nargs="*", default=[], metavar="CARD", help=_("束の番号#名刺の番号、または名刺の ID"))
    parser.add_argument("--outdated", action="store_true", help=_("前の版の規則で読んだ名刺だけ"))


def _add_paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=_("JPEG、PNG、TIFF、PDF、またはフォルダー"))


def _add_query(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="*", metavar="QUERY", help=_("会社や氏名などの言葉（すべてを含むもの）"))
    parser.add_argument(
        "--all", action="store_true", dest="everything", help=_("見つかったものをすべて並べる（省くと新しい200件まで）")
    )


def _version() -> str:
    try:
        return version("meishi-station")
    except PackageNotFoundError:  # run from its folder without having been installed
        return "?"
