"""What stands on many cards and is no fact that a card is kept for: permits, memberships, hours, offers, words of a map."""

from __future__ import annotations

import re

from ocr.fields.grammar.licences import without_class
from ocr.fields.grammar.organization import begins_with_legal_form, has_legal_form
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.post_words import is_known
from ocr.fields.grammar.qualifications import names_qualification

_PERMIT = (
    # A licence to teach is a qualification.
    r"(?:許可|登録|(?<!教諭)(?<![一二]種)(?<!専修)(?<![士師])(?<!管理者)免許|認可|認証|届出)(?:番号|証|取得|\s?[(第]|\s?[A-Z\d]|$)|第\s?\d{3,}\s?号|知事(?:登録|許可|免許)|大臣(?:登録|許可|免許)"
    r"|(?:正|準|賛助|法人)?会員$|加盟店?$|代理店$|特約店$|ISO\s?\d{3,}(?![\d:/-]*\s?\S{0,4}(?:監査員|審査員|責任者))|JIS\s?Q|資本金|創業(?!者)|創立|設立"
    r"|\bsince\s?\d|^certified (?:for|to|by)\b|^(?:a )?member of \S.* group$|\bT\d{13}\b|適格請求書|プライバシーマーク"
)
_HOURS = (
    r"営業時間|受付時間|定休日|定休$|休業日|\d時間(?:受付|対応|営業|体制|サポート|OK|年中)|\d:\d\d\s?[~〜～-]\s?\d{1,2}:\d\d"
    r"|^(?:24時間|土日|夜間|電話|随時|年中|終日|早朝|休日)(?:祝日?|も|・)?(?:受付|対応|営業)(?:中|可|OK)?$"
)
_OFFER = (
    r"(?:(?:御|お)?見積(?:もり|り)?|相談|診断|査定|送料|出張|配達|駐車)(?:費|料)?(?:は)?無料"
    r"|無料(?:相談|(?:御|お)?見積|診断|査定|駐車)(?!室|所|窓口)"
)
_HEADING = (
    r"^(?:事業内容|営業品目|業務内容|取扱業務|取扱品目|取扱商品|営業種目|主要取引先|営業案内|会社概要|事業案内|業務案内|関連会社|グループ会社|営業拠点|事業所一覧|"
    r"沿革|経営理念|企業理念|お問い?合わ?せ先?|連絡先|名刺|ご?担当者?:?)$"
)
# What little maps show, each alone on its line: the house itself, roads, stations, what everybody knows.
_MAP = (
    r"^(?:[当弊](?:店|院|社|館|園|校|所)|(?:国|県|府|市|都|町)道(?:\d{1,3}号?線?)?|(?:JR|地下鉄)?駅|交差点|信号|踏切|バス停|歩道橋|陸橋|大通り"
    r"|コンビニ|スーパー|ガソリンスタンド|GS|郵便局|銀行|病院|小学校|中学校|高校|公園|交番|神社|(?:改札|中央)口|至\s?\S{1,4}(?:駅|方面)"
    r"|P\s?(?:\d{1,3}台|有り?|あり)|駐車\s?\d{1,3}台?)$"
)
# Words beside a QR code, or that lead elsewhere.
_POINTER = (
    r"(?:は|を|も|の)?こちら(?:から|へ|まで|です|より|を)?(?:どうぞ|ご覧(?:下さい|ください)|アクセス|チェック)?[!！。▶→>]*$|^(?:アクセス|アクセスマップ|地図|MAP)$"
    r"|^(?:スマホ|携帯|スマートフォン|カメラ)?(?:で|から)?(?:QR(?:コード)?(?:を|で|から)?)?(?:スキャン|読み?取り?|読み?込み?|読み?取って|読み?込んで)(?:してください|して下さい|する|ください|下さい|して)?[!！。]?$"
    r"|^(?:.{0,6}の)?(?:QR|二次元|2次元)(?:コード)?$|^(?:公式)?LINE\s?(?:公式|お?友[だ達]ち?)?(?:追加|登録|アカウント)?(?:はこちら|から)?$|^お?友[だ達]ち?(?:追加|登録|になる)"
    r"|^詳し[いく]は|^続きは|^scan\s?(?:me|here|the|this|to|for|qr)\b|^(?:click|visit) (?:here|us)\b"
)
_NOTICE = re.compile(f"{_PERMIT}|{_HOURS}|{_OFFER}|{_HEADING}|{_MAP}|{_POINTER}", re.IGNORECASE)

# The same, where the text names neither an organisation with a legal form nor a known post.
_LOOSE_NOTICE = re.compile(
    r"(?:プライム|スタンダード|グロース|証券取引所|東証|一部)\s?(?:市場)?上場|証券コード|グリーン経営|エコアクション|健康経営|くるみん|えるぼし"
    r"|認定(?:企業|事業者|工場|店|校|施設|番号|取得)|(?:優良|推奨|指定|協力|公認)(?:企業|法人|店|工場|業者)|認証(?:取得|番号|工場)|(?:受賞|入賞|選定|加盟|所属)$"
    r"|グループ(?:企業|会社)$|(?:総|正規|販売|取次|保険|募集)代理店$|(?:取扱|指定|直営|公認)店$|無休|完全予約制|予約優先|駐車場|徒歩\s?\d|下車|駅\S{0,3}\s?(?:徒歩|出口)"
    r"|平日|土日祝|祝日|午前|午後|診療(?:時間|科目)|休診|お気軽|ご相談|ご予約|\d{4}年(?:創業|設立)|紹介者"
    r"|(?:派|般|特)\s?\d{2}-|(?:古物商|宅建業|建設業|産業廃棄物|酒類販売|旅行業|労働者派遣|職業紹介|電気工事業|貸金業|商品取引業)\S{0,6}(?:許可|免許|登録|届出|第)"
    r"|インボイス|法人番号|会員番号"
)


# A company that is called what it is: 有限会社江口保険代理店.
_AGENCY = re.compile(r"(?<=\S)(?<!\s損害)(?<!\s生命)(?:保険|旅行|広告)代理店$")


def is_notice(text: str) -> bool:
    """Whether a text is a permit, a membership, opening hours, a heading: no field."""
    plain = text.strip()
    if _is_licence(plain) or (begins_with_legal_form(plain) and _AGENCY.search(plain)):
        return False
    if _NOTICE.search(plain):
        return True
    return bool(_LOOSE_NOTICE.search(text)) and not has_legal_form(text) and not is_known(text)


def _is_licence(text: str) -> bool:
    """Whether a text says under which number, or with whom, somebody is entered who has passed something:
    中小企業診断士(経済産業大臣登録).
    """
    bare = without_class(text)
    parts = position_parts(text) if bare != text and names_qualification(bare) else None
    return [part.kind for part in parts or ()] == [PositionKind.TITLE]
