"""Sentences for what ends a command: what happened, and what to do."""

from __future__ import annotations

from app.usecases.problems import Problem
from resources.texts import _


def problem_sentence(problem: Problem) -> str:
    return {
        Problem.NOT_FOUND: _("見つかりません。"),
        Problem.CHANGED_MEANWHILE: _("ほかのプログラムが先に変えました。もう一度試してください。"),
        Problem.NOT_POSSIBLE_NOW: _("いまの状態ではこの操作ができません。"),
        Problem.INVALID_FIELDS: _("形が正しくない項目があります。画面で直してください。"),
        Problem.DISK_FULL: _("空き容量が足りないので保存できません。保存先を 1 GB 以上空けてください。"),
        Problem.READING_UNAVAILABLE: _(
            "読み取りエンジンを起動できません。名刺は保存済みです。インストールし直すと続きから読み取ります。"
        ),
        Problem.SCANNER_SILENT: _("そのアドレスのスキャナーが答えません。電源とアドレスを確かめてください。"),
        Problem.STORE_UNREACHABLE: _("ストアにつながりません。名刺は保存済みです。あとでもう一度試してください。"),
        Problem.SIGN_IN_NEEDED: _("サインインが必要です。「meishi sign-in」を実行してください。"),
        Problem.SIGN_IN_FAILED: _("サインインできませんでした。もう一度試してください。"),
        Problem.NOT_ALLOWED: _("この操作の権限がありません。管理者に頼んでください。"),
        Problem.STORE_REFUSED: _("ストアが受け取りませんでした。「meishi queue」で理由を確かめてください。"),
    }[problem]
