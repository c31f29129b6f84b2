"""What the operator is told when a scan stops: what is safe first, then what to do, step by step."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.tokens import Tone
from drivers.scanner import Fault
from resources.texts import _


@dataclass(frozen=True, slots=True)
class FaultSentence:
    """sheet_missing: the sheet after the saved ones did not come through and keeps its place."""

    tone: Tone
    title: str
    text: str = ""
    steps: tuple[str, ...] = ()
    device_state: str = ""
    sheet_missing: bool = False


def fault_sentence(fault: Fault, saved: int) -> FaultSentence:
    """The sentence for a scan that stopped after that many sheets of the batch were saved."""
    return _paper_faults(saved).get(fault) or _device_faults(saved)[fault]


def feeder_empty(saved: int) -> FaultSentence:
    """No fault at all: the feeder is empty, and the batch stays open."""
    return FaultSentence(
        Tone.ACCENT,
        _("{count}枚を読み取りました。給紙口が空になりました。").format(count=saved),
        _("続きがあれば給紙口に入れて Enter を押してください。束は開いたままです。"),
        device_state=_("待っています"),
    )


def _paper_faults(saved: int) -> dict[Fault, FaultSentence]:
    return {
        Fault.JAM: FaultSentence(
            Tone.RED,
            _("紙詰まりで停止しました。{count}枚目までは保存済みです。").format(count=saved),
            steps=(
                _("カバーを開ける"),
                _("詰まった名刺をまっすぐ引き抜く"),
                _("カバーを閉じ、抜いた名刺を束のいちばん上に戻す"),
            ),
            device_state=_("紙詰まりで停止中"),
            sheet_missing=True,
        ),
        Fault.DOUBLE_FEED: FaultSentence(
            Tone.RED,
            _("2枚重なって通ったかもしれません。{count}枚目までは保存済みです。").format(count=saved),
            steps=(
                _("重なった名刺を離す"),
                _("{number}枚目を給紙口のいちばん上に戻す").format(number=saved + 1),
            ),
            device_state=_("重なりで停止中"),
            sheet_missing=True,
        ),
        Fault.COVER_OPEN: FaultSentence(
            Tone.RED,
            _("カバーが開いたので停止しました。{count}枚目までは保存済みです。").format(count=saved),
            steps=(_("残った名刺がないか中を見る"), _("カバーを音がするまで閉じる")),
            device_state=_("カバーが開いています"),
            sheet_missing=True,
        ),
        Fault.ENDED_EARLY: FaultSentence(
            Tone.AMBER,
            _("給紙が途中で止まりました。{count}枚目までは保存済みです。").format(count=saved),
            steps=(_("残りの名刺をそろえて入れ直す"),),
            device_state=_("途中で停止中"),
        ),
        Fault.FEEDER_EMPTY: FaultSentence(
            Tone.ACCENT,
            _("給紙口に名刺がありません。"),
            _("名刺を給紙口に入れて Enter を押してください。"),
            device_state=_("名刺がありません"),
        ),
        Fault.CANCELLED: FaultSentence(
            Tone.GREY,
            _("一時停止しました。{count}枚目までは保存済みです。").format(count=saved),
            _("Enter で続きから読み取ります。"),
            device_state=_("一時停止中"),
        ),
    }


def _device_faults(saved: int) -> dict[Fault, FaultSentence]:
    safe = _("{count}枚目までは保存済みです。").format(count=saved)
    reconnect = (_("ケーブルと電源を確かめる"), _("スキャナーの準備ができるまで待つ"))
    return {
        Fault.DISCONNECTED: FaultSentence(
            Tone.RED, _("スキャナーとの接続が切れました。"), safe, reconnect, _("つながりません")
        ),
        Fault.NOT_FOUND: FaultSentence(
            Tone.RED, _("スキャナーが見つかりません。"), safe, reconnect, _("見つかりません")
        ),
        Fault.TIMED_OUT: FaultSentence(
            Tone.RED, _("スキャナーが答えないので止めました。"), safe, reconnect, _("答えません")
        ),
        Fault.DRIVER_CRASHED: FaultSentence(
            Tone.RED,
            _("スキャナーのドライバーが止まりました。"),
            safe,
            (_("スキャナーの電源を入れ直す"),),
            _("ドライバーが停止"),
        ),
        Fault.BUSY: FaultSentence(
            Tone.AMBER,
            _("スキャナーはほかで使われています。"),
            safe,
            (_("終わるまで待つ"),),
            _("使用中"),
        ),
        Fault.NOT_ALLOWED: FaultSentence(
            Tone.RED,
            _("このスキャナーを使う許可がありません。"),
            safe,
            (_("スキャナーの利用設定を管理者に確かめる"),),
            _("許可がありません"),
        ),
        Fault.UNSUPPORTED: FaultSentence(
            Tone.AMBER,
            _("このスキャナーではその読み取り方ができません。"),
            safe,
            (_("読み取る面か給紙のしかたを変える"),),
            _("使えない設定"),
        ),
        Fault.BROKEN_PICTURE: FaultSentence(
            Tone.RED,
            _("壊れた画像が届いたので止めました。{count}枚目までは保存済みです。").format(count=saved),
            steps=(_("{number}枚目を給紙口のいちばん上に戻す").format(number=saved + 1),),
            device_state=_("画像が届きません"),
            sheet_missing=True,
        ),
        Fault.DISK_FULL: FaultSentence(
            Tone.RED,
            _("空き容量が足りないので取込を止めました。"),
            safe,
            (_("保存先を 1 GB 以上空ける"),),
            _("空き容量不足"),
        ),
        Fault.DISK_FAILED: FaultSentence(
            Tone.RED,
            _("保存先に書き込めないので取込を止めました。"),
            safe,
            (_("保存先のフォルダーとアクセス権を確かめる"),),
            _("書き込めません"),
        ),
    }
