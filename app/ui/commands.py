"""Every command of the window in one table: its name, its menu, its keys per mode, and its words in the key bar.

Menu bar, key bar and key overlay are made from this table; app.ui.keys decides whether a key may fire.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from resources.texts import _, current_language


class Mode(StrEnum):
    """The place a key is pressed in. ANYWHERE holds in all of them."""

    ANYWHERE = "anywhere"
    CAPTURE = "capture"
    REVIEW = "review"
    MATCHING = "matching"  # the name matching panel of the correction screen has the focus
    OUTBOX = "outbox"
    LEADS = "leads"
    SETTINGS = "settings"


class Menu(StrEnum):
    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    CARD = "card"
    GO = "go"
    TOOLS = "tools"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Command:
    """keys are portable key names, the first is shown. hint is the short name in the key bar; empty: not there.

    in_text tells whether the command may fire while a text field has the focus.
    """

    id: str
    name: str
    menu: Menu
    mode: Mode = Mode.ANYWHERE
    keys: tuple[str, ...] = ()
    hint: str = ""
    in_text: bool = True


def commands() -> tuple[Command, ...]:
    """The table in the language of this process, in the order of the menus."""
    return _commands(current_language())


@cache
def _commands(_language: str) -> tuple[Command, ...]:
    return (*_anywhere(), *_capture(), *_review(), *_matching(), *_outbox(), *_leads())


def _anywhere() -> tuple[Command, ...]:
    return (
        Command("file.open", _("ファイルから取り込む…"), Menu.FILE, keys=("Ctrl+O",)),
        Command("file.quit", _("終了"), Menu.FILE, keys=("Ctrl+Q",)),
        Command("edit.undo", _("元に戻す"), Menu.EDIT, keys=("Ctrl+Z",)),
        Command("edit.redo", _("やり直す"), Menu.EDIT, keys=("Ctrl+Shift+Z", "Ctrl+Y")),
        Command("edit.find", _("探す"), Menu.EDIT, keys=("Ctrl+F",)),
        Command("view.sidebar", _("サイドバー"), Menu.VIEW, keys=("Ctrl+B",)),
        Command("view.panel", _("右のパネル"), Menu.VIEW, keys=("Ctrl+I",)),
        Command("view.next_pane", _("次の区画へ"), Menu.VIEW, keys=("Ctrl+Tab",)),
        Command("view.messages", _("きょうのお知らせ"), Menu.VIEW, keys=("Ctrl+J",)),
        Command("go.capture", _("取込へ"), Menu.GO, keys=("Ctrl+1",)),
        Command("go.review", _("確認待ちへ"), Menu.GO, keys=("Ctrl+2",)),
        Command("go.outbox", _("送信へ"), Menu.GO, keys=("Ctrl+3",)),
        Command("go.leads", _("リードへ"), Menu.GO, keys=("Ctrl+4",)),
        Command("go.settings", _("設定へ"), Menu.GO, keys=("Ctrl+5", "Ctrl+,")),
        Command("account.sign_in", _("サインイン…"), Menu.TOOLS),
        Command("account.sign_out", _("サインアウト"), Menu.TOOLS),
        Command("help.keys", _("この画面のキー一覧"), Menu.HELP, keys=("F1",), hint=_("キー一覧")),
        Command("help.about", _("名刺ステーションについて"), Menu.HELP),
    )


def _capture() -> tuple[Command, ...]:
    mode, menu = Mode.CAPTURE, Menu.CARD
    return (
        Command(
            "capture.start",
            _("読み取る・続きから読み取る"),
            menu,
            mode,
            ("Enter", "Return"),
            _("読み取る"),
            in_text=False,
        ),
        Command("capture.pause", _("一時停止"), menu, mode, ("Space",), _("一時停止"), in_text=False),
        Command("capture.cancel_import", _("ファイルの取り込みを中止"), menu, mode),
        Command("capture.finish", _("束を終える"), menu, mode, ("Ctrl+Enter", "Ctrl+Return"), _("束を終える")),
        Command("capture.find_scanners", _("スキャナーを探す"), Menu.TOOLS, mode),
        Command("capture.add_scanner", _("アドレスでスキャナーを加える…"), Menu.TOOLS, mode),
        Command("capture.save_separators", _("区切り紙を PDF に保存…"), Menu.TOOLS, mode),
        Command("capture.review", _("この名刺を確認する"), menu, mode),
        Command("capture.turn_left", _("左に回して読み直す"), menu, mode, ("L",), in_text=False),
        Command("capture.turn_right", _("右に回して読み直す"), menu, mode, ("R",), in_text=False),
        Command("capture.read_again", _("もう一度読む"), menu, mode),
        Command("capture.read_batch_again", _("束の名刺をすべて読み直す"), menu, mode),
        Command("capture.discard", _("名刺を破棄…"), menu, mode, ("Del",), _("名刺を破棄"), in_text=False),
        Command("capture.blank_backs", _("白紙の裏を表示"), Menu.VIEW, mode, ("B",), in_text=False),
    )


def _review() -> tuple[Command, ...]:
    mode, menu = Mode.REVIEW, Menu.CARD
    return (
        Command("review.next", _("確認して次の疑いへ"), menu, mode, ("Enter", "Return"), _("確認して次の疑いへ")),
        Command("review.confirm", _("この名刺を確定"), menu, mode, ("Ctrl+Enter", "Ctrl+Return"), _("名刺を確定")),
        Command("review.previous", _("前の疑い"), menu, mode, ("Shift+Enter", "Shift+Return")),
        Command("review.next_field", _("次の項目"), menu, mode, ("Tab",), _("次の項目")),
        Command("review.previous_field", _("前の項目"), menu, mode, ("Shift+Tab", "Shift+Backtab")),
        Command("review.next_alternative", _("次の候補"), menu, mode, ("Down",)),
        Command("review.previous_alternative", _("前の候補"), menu, mode, ("Up",)),
        Command("review.take_1", _("候補1にする"), menu, mode, ("Alt+1",)),
        Command("review.take_2", _("候補2にする"), menu, mode, ("Alt+2",)),
        Command("review.take_3", _("候補3にする"), menu, mode, ("Alt+3",)),
        Command("review.take_4", _("候補4にする"), menu, mode, ("Alt+4",)),
        Command("review.as_read", _("補正前の読み取りにする・戻す"), menu, mode, ("Alt+0",)),
        Command("review.previous_glyph", _("項目の中の前の疑い"), menu, mode, ("Alt+Left",)),
        Command("review.next_glyph", _("項目の中の次の疑い"), menu, mode, ("Alt+Right",)),
        Command("review.other_side", _("裏を見る"), Menu.VIEW, mode, ("F3",), _("裏を見る")),
        Command("review.matching", _("名寄せ先を選ぶ"), menu, mode, ("F4",), _("名寄せ先")),
        Command("review.hold", _("保留にする"), menu, mode, ("F5",)),
        Command("review.discard", _("名刺を破棄…"), menu, mode, ("F12",)),
        Command("review.restore", _("読み取った値に戻す"), menu, mode, ("Esc",), _("読取値に戻す")),
        Command("review.next_card", _("確定せずに次の名刺へ"), menu, mode, ("Ctrl+PgDown",)),
        Command("review.previous_card", _("確定せずに前の名刺へ"), menu, mode, ("Ctrl+PgUp",)),
        Command("review.confirm_sure", _("疑いのない名刺をまとめて確定"), menu, mode),
        Command("review.turn_left", _("左に回して読み直す"), menu, mode, ("Ctrl+[",)),
        Command("review.turn_right", _("右に回して読み直す"), menu, mode, ("Ctrl+]",)),
        Command("review.read_again", _("もう一度読む"), menu, mode),
        Command("review.zoom_fit", _("名刺全体を表示"), Menu.VIEW, mode, ("Ctrl+0",)),
        Command("review.zoom_in", _("画像を大きく"), Menu.VIEW, mode, ("Ctrl++", "Ctrl+=", "Ctrl+Shift++")),
        Command("review.zoom_out", _("画像を小さく"), Menu.VIEW, mode, ("Ctrl+-",)),
    )


def _matching() -> tuple[Command, ...]:
    mode, menu = Mode.MATCHING, Menu.CARD
    return (
        Command("matching.take_1", _("名寄せ先1にする"), menu, mode, ("1",), in_text=False),
        Command("matching.take_2", _("名寄せ先2にする"), menu, mode, ("2",), in_text=False),
        Command("matching.take_3", _("名寄せ先3にする"), menu, mode, ("3",), in_text=False),
        Command(
            "matching.done",
            _("選んで項目に戻る"),
            menu,
            mode,
            ("Enter", "Return"),
            _("選んで項目に戻る"),
            in_text=False,
        ),
        Command("matching.leave", _("項目に戻る"), menu, mode, ("Esc", "F4"), _("項目に戻る"), in_text=False),
    )


def _outbox() -> tuple[Command, ...]:
    mode, menu = Mode.OUTBOX, Menu.CARD
    return (
        Command(
            "outbox.take_back",
            _("取り消して確認待ちへ"),
            menu,
            mode,
            ("T", "B"),
            _("取り消して確認待ちへ"),
            in_text=False,
        ),
        Command("outbox.retry", _("エラーをすべて再送"), menu, mode, ("Ctrl+R",), _("再送")),
        Command("outbox.send_now", _("待たずにいま送る"), menu, mode, ("Ctrl+Enter", "Ctrl+Return"), _("いま送る")),
    )


def _leads() -> tuple[Command, ...]:
    mode, menu = Mode.LEADS, Menu.CARD
    return (
        Command("leads.down", _("次のリード"), menu, mode, ("Down",), _("移動")),
        Command("leads.up", _("前のリード"), menu, mode, ("Up",)),
        Command("leads.detail", _("リードの詳細へ"), menu, mode, ("Enter", "Return"), _("詳細へ")),
        Command("leads.back", _("検索に戻る"), menu, mode, ("Alt+Left", "Esc"), _("戻る")),
        Command("leads.owned", _("名刺所有リードのみ"), Menu.VIEW, mode),
    )
