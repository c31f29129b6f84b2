"""Sentences for scanner and file faults: what happened, and what to do."""

from __future__ import annotations

from drivers.files import FileFault
from drivers.scanner import Fault
from resources.texts import _


def fault_sentence(fault: Fault) -> str:
    return {
        Fault.JAM: _("紙詰まりで停止しました。カバーを開けて名刺を取り除き、もう一度読み取ってください。"),
        Fault.DOUBLE_FEED: _("2枚重なって通ったかもしれません。最後の名刺を給紙口に戻し、もう一度読み取ってください。"),
        Fault.COVER_OPEN: _("スキャナーのカバーが開いています。閉じてから、もう一度読み取ってください。"),
        Fault.FEEDER_EMPTY: _("給紙口に名刺がありません。名刺を入れて、もう一度読み取ってください。"),
        Fault.ENDED_EARLY: _("名刺が残っているのに給紙が終わりました。残りを入れ直し、もう一度読み取ってください。"),
        Fault.BUSY: _("スキャナーがほかで使われています。空くのを待って、もう一度読み取ってください。"),
        Fault.DISCONNECTED: _("スキャナーとの接続が切れました。ケーブルと電源を確かめてください。"),
        Fault.TIMED_OUT: _("スキャナーが応答しません。電源を入れ直してから、もう一度読み取ってください。"),
        Fault.NOT_FOUND: _("スキャナーが見つかりません。電源と接続を確かめてください。"),
        Fault.NOT_ALLOWED: _("スキャナーを使う権限がありません。管理者に頼んでください。"),
        Fault.UNSUPPORTED: _("このスキャナーでは選んだ読み取り方ができません。給紙方法と解像度を確かめてください。"),
        Fault.BROKEN_PICTURE: _("壊れた画像が届きました。最後の名刺を、もう一度読み取ってください。"),
        Fault.DISK_FULL: _("空き容量が足りないので取込を止めました。保存先を 1 GB 以上空けてください。"),
        Fault.DISK_FAILED: _(
            "保存先に書き込めないので取込を止めました。保存先のフォルダーとアクセス権を確かめてください。"
        ),
        Fault.DRIVER_CRASHED: _("スキャナーのドライバーが異常終了しました。もう一度読み取ってください。"),
        Fault.CANCELLED: _("読み取りを中止しました。"),
    }[fault]


def file_sentence(fault: FileFault) -> str:
    return {
        FileFault.NOT_FOUND: _("ファイルがありません。"),
        FileFault.NOT_READABLE: _("ファイルを読めません。アクセス権を確かめてください。"),
        FileFault.EMPTY: _("ファイルが空です。"),
        FileFault.NOT_A_PICTURE: _("画像でも PDF でもありません。"),
        FileFault.UNSUPPORTED_FORMAT: _("この形式の画像は読めません。JPEG、PNG、TIFF、PDF にしてください。"),
        FileFault.DAMAGED: _("画像が壊れています。"),
        FileFault.TRUNCATED: _("画像が途中で切れています。もう一度保存してください。"),
        FileFault.TOO_SMALL: _("画像が小さすぎて、名刺を読めません。"),
        FileFault.TOO_LARGE: _("画像が大きすぎます。解像度を下げてください。"),
        FileFault.ENCRYPTED: _("パスワードで保護された PDF です。保護を外してください。"),
        FileFault.NO_PICTURES: _("フォルダーに画像がありません。"),
    }[fault]
