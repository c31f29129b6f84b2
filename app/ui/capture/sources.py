"""What is said about a file or page that could not be taken. The rest of the batch goes on."""

from __future__ import annotations

from app.usecases.events import SourceFailed
from drivers.files.page import FileFault
from drivers.scanner import Fault
from resources.texts import _


def source_sentence(failed: SourceFailed) -> str:
    """名刺.pdf 2ページ目：パスワードが付いています。"""
    reason = _file_reasons().get(failed.code) or _("読み取れませんでした。")
    if failed.page is None:
        return _("{source}：{reason}").format(source=failed.source, reason=reason)
    return _("{source} {page}ページ目：{reason}").format(source=failed.source, page=failed.page, reason=reason)


def _file_reasons() -> dict[str, str]:
    return {
        FileFault.NOT_FOUND.value: _("ファイルが見つかりません。"),
        FileFault.NOT_READABLE.value: _("開く権限がありません。"),
        FileFault.EMPTY.value: _("中身が空です。"),
        FileFault.NOT_A_PICTURE.value: _("画像ではありません。"),
        FileFault.UNSUPPORTED_FORMAT.value: _("この形式は読めません。JPEG か PNG で保存し直してください。"),
        FileFault.DAMAGED.value: _("壊れています。"),
        FileFault.TRUNCATED.value: _("途中で切れています。もう一度コピーしてください。"),
        FileFault.TOO_SMALL.value: _("画像が小さすぎます。"),
        FileFault.TOO_LARGE.value: _("画像が大きすぎます。"),
        FileFault.ENCRYPTED.value: _("パスワードが付いています。外してから取り込んでください。"),
        FileFault.NO_PICTURES.value: _("名刺の画像が入っていません。"),
        Fault.DISK_FULL.value: _("空き容量が足りません。"),
        Fault.BROKEN_PICTURE.value: _("画像が壊れています。"),
    }
