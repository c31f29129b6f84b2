"""Why a card was not delivered, and what to do: what happened, what is safe, what helps."""

from __future__ import annotations

from app.domain.outbox import DeliveryProblem
from resources.texts import _


def delivery_title(problem: DeliveryProblem) -> str:
    return {
        DeliveryProblem.STORE_UNREACHABLE: _("ストアにつながりません"),
        DeliveryProblem.SIGN_IN_NEEDED: _("ステーションの登録が切れました"),
        DeliveryProblem.TRY_LATER: _("ストアが混み合っています"),
        DeliveryProblem.OWNER_UNKNOWN: _("名刺所有者がストアにいません"),
        DeliveryProblem.NOT_ALLOWED: _("送る権限がありません"),
        DeliveryProblem.CONFIRMER_UNKNOWN: _("確認した人がストアにいません"),
        DeliveryProblem.LEAD_UNKNOWN: _("選んだリードがもうありません"),
        DeliveryProblem.PICTURE_MISSING: _("名刺の画像が見つかりません"),
        DeliveryProblem.REJECTED: _("ストアが受け取りませんでした"),
    }[problem]


def delivery_remedy(problem: DeliveryProblem) -> str:
    return {
        DeliveryProblem.STORE_UNREACHABLE: _("名刺は保存済みです。つながると自動で送ります。"),
        DeliveryProblem.SIGN_IN_NEEDED: _("名刺は保存済みです。管理者がステーションを登録し直すと送れます。"),
        DeliveryProblem.TRY_LATER: _("名刺は保存済みです。少し待って自動で送り直します。"),
        DeliveryProblem.OWNER_UNKNOWN: _("名刺は保存済みです。管理者がユーザーを登録し直すと送れます。"),
        DeliveryProblem.NOT_ALLOWED: _(
            "公開範囲か代行の権限がありません。確認待ちへ戻して直すか、管理者に頼んでください。"
        ),
        DeliveryProblem.CONFIRMER_UNKNOWN: _(
            "確認した人の登録がなくなりました。確認待ちへ戻し、もう一度確定してください。"
        ),
        DeliveryProblem.LEAD_UNKNOWN: _("確認待ちへ戻し、名寄せ先を選び直してください。"),
        DeliveryProblem.PICTURE_MISSING: _("確認待ちへ戻し、名刺をもう一度読み取ってください。"),
        DeliveryProblem.REJECTED: _("確認待ちへ戻して内容を直すと、もう一度送れます。"),
    }[problem]
