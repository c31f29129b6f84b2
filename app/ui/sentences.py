"""Sentences for what can go wrong: what happened, what is safe, what to do. No codes, no blame."""

from __future__ import annotations

from app.domain.validation import Issue, IssueKind
from app.usecases.problems import Problem
from resources.texts import _
from sync.records.bounds import LONGEST_LINE


def problem_sentence(problem: Problem) -> str:
    return {
        Problem.NOT_FOUND: _("この名刺はもうありません。一覧を新しくしました。"),
        Problem.CHANGED_MEANWHILE: _("この名刺はほかで変わりました。いまの内容を確かめてください。"),
        Problem.NOT_POSSIBLE_NOW: _("いまはこの操作ができません。名刺の状態を確かめてください。"),
        Problem.INVALID_FIELDS: _("形が正しくない項目があります。直すと確定できます。"),
        Problem.DISK_FULL: _("空き容量が足りないので保存できません。保存先を 1 GB 以上空けてください。"),
        Problem.READING_UNAVAILABLE: _(
            "読み取りエンジンを起動できません。名刺は保存済みです。続くときは、管理者にインストールし直してもらってください。"
        ),
        Problem.SCANNER_SILENT: _("そのアドレスのスキャナーが答えません。電源とアドレスを確かめてください。"),
        Problem.STORE_UNREACHABLE: _("ストアにつながりません。作業は続けられます。つながると自動で送ります。"),
        Problem.SIGN_IN_NEEDED: _("サインインの期限が切れました。もう一度サインインすると続きから使えます。"),
        Problem.SIGN_IN_FAILED: _("サインインできませんでした。もう一度試してください。"),
        Problem.NOT_ALLOWED: _("この操作の権限がありません。管理者に頼んでください。"),
        Problem.STORE_REFUSED: _("ストアが受け取りませんでした。「送信」で理由を確かめてください。"),
    }[problem]


def issue_sentence(issue: Issue) -> str:
    return {
        IssueKind.NAME_OR_COMPANY_MISSING: _("氏名も会社名もありません。どちらかを入れてください。"),
        IssueKind.EMAIL_FORM: _("メールアドレスの形ではありません。「@」の後ろを確かめてください。"),
        IssueKind.TELEPHONE_FORM: _(
            "電話番号の桁数が合いません。このままでよければ、もう一度 Enter を押してください。"
        ),
        IssueKind.POSTAL_CODE_FORM: _("郵便番号は7桁です。このままでよければ、もう一度 Enter を押してください。"),
        IssueKind.URL_FORM: _("URL の形ではありません。このままでよければ、もう一度 Enter を押してください。"),
        IssueKind.TOO_LONG: _("長すぎます。{count}文字までにすると確定できます。").format(count=LONGEST_LINE),
    }[issue.kind]
