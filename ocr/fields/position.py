"""Departments and titles: told apart by how their words end, in Japanese and in English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class PositionKind(StrEnum):
    DEPARTMENT = "department"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class PositionPart:
    """A department or a title at text[start:end] of what was given. known: its words are in the tables."""

    kind: PositionKind
    start: int
    end: int


_DEPARTMENT_ENDS = (
    "事業本部", "統括本部", "営業本部", "本部", "事業部門", "部門", "事業部", "統括部", "学部", "部", "課", "推進室", "室", "係", "局",
    "学科", "研究科", "専攻", "科", "班", "センター", "センタ", "グループ", "チーム", "ユニット", "ディビジョン", "セクション", "カンパニー",
    "オフィス", "支店", "支社", "支部", "支所", "営業所", "事業所", "出張所", "工場", "製造所", "研究所", "研究室", "ラボ", "ラボラトリー",
    "本社", "本店", "事務局", "委員会", "プロジェクト", "営業店", "病棟", "医局", "分室", "総局", "支局", "寮", "デスク", "スタジオ", "サロン",
    "セントラル", "ゼミ", "講座", "領域", "機構", "店", "館",
)  # fmt: skip
_TITLES = (
    "代表取締役会長兼社長", "代表取締役会長", "代表取締役社長", "代表取締役", "取締役会長", "取締役社長", "取締役", "代表執行役", "執行役員",
    "執行役", "代表社員", "業務執行社員", "代表理事", "専務理事", "常務理事", "理事長", "理事", "監事", "監査役", "評議員", "会長", "社長",
    "副社長", "専務", "常務", "役員", "顧問", "相談役", "参与", "参事", "主事", "主幹", "主査", "主席", "主任", "主管", "主務", "係長", "課長",
    "部長", "次長", "室長", "所長", "局長", "班長", "科長", "支店長", "支社長", "支部長", "支配人", "店長", "工場長", "センター長", "グループ長",
    "グループリーダー", "チーム長", "チームリーダー", "チームマネージャー", "本部長", "事業部長", "統括部長", "部門長", "事業本部長",
    "営業所長", "事業所長", "研究所長", "事務所長", "出張所長", "ユニット長", "院長", "副院長", "医長", "園長", "校長", "学長", "総長", "学部長",
    "館長", "塾長", "寮長", "駅長", "船長", "機長", "料理長", "編集長", "事務局長", "事務長", "看護師長", "師長", "委員長", "書記長", "議長",
    "教授", "准教授", "講師", "助教", "助手", "教諭", "教頭", "教官", "研究員", "研究者", "研究主幹", "技師", "技師長", "技士", "技官",
    "技術士", "技能士", "建築士", "税理士", "弁護士", "公認会計士", "会計士", "司法書士", "行政書士", "社会保険労務士", "社労士", "弁理士",
    "中小企業診断士", "診断士", "不動産鑑定士", "鑑定士", "宅地建物取引士", "宅建士", "土地家屋調査士", "測量士", "施工管理技士", "整備士",
    "看護師", "薬剤師", "医師", "歯科医師", "獣医師", "保健師", "助産師", "療法士", "栄養士", "介護福祉士", "社会福祉士", "保育士", "学芸員",
    "司書", "書記", "秘書", "幹事", "委員", "議員", "市長", "区長", "町長", "村長", "知事", "住職", "宮司", "牧師", "女将", "シェフ", "ソムリエ",
    "博士", "修士", "学士", "調理師", "美容師", "理容師", "通訳士", "翻訳者", "作家", "記者", "編集者", "営業担当", "担当者", "担当", "責任者",
    "代表者", "代表", "店主", "オーナー", "創業者", "経営者", "員", "マネージャー", "マネジャー", "マネージャ", "ディレクター", "プロデューサー",
    "プランナー", "デザイナー", "エンジニア", "コンサルタント", "アドバイザー", "アドバイザ", "アナリスト", "リーダー", "チーフ", "スペシャリスト",
    "アーキテクト", "プログラマー", "プログラマ", "ライター", "エディター", "カメラマン", "フォトグラファー", "イラストレーター", "アソシエイト",
    "パートナー", "プリンシパル", "アシスタント", "スタッフ", "スーパーバイザー", "コーディネーター", "コーディネータ", "オペレーター",
    "インストラクター", "トレーナー", "セールス", "バイヤー", "カウンセラー", "セラピスト", "スタイリスト", "ストラテジスト", "エバンジェリスト",
    "リサーチャー", "サイエンティスト", "テクニシャン", "クリエイター", "プレジデント", "オフィサー", "ヘッド", "フェロー", "エグゼクティブ",
    "アンバサダー", "コーチ", "アクチュアリー", "ファウンダー", "コントローラー", "アカウントエグゼクティブ", "サブリーダー", "作業療法士",
    "理学療法士", "言語聴覚士", "臨床心理士", "公認心理師", "歯科衛生士", "検査技師", "放射線技師", "臨床工学技士", "ケアマネジャー",
    "ケアマネージャー", "介護支援専門員", "専門官", "調整官", "審議官", "調査官", "監督", "棟梁", "親方", "社主", "当主", "塾頭",
    "CEO", "COO", "CTO", "CFO", "CIO", "CISO", "CMO", "CHRO", "CSO", "CPO", "CDO", "VP", "GM", "MBA", "Ph.D.", "FP", "AFP", "CFP",
)  # fmt: skip
_AFTER_TITLE = r"(?:代理|補佐|心得|待遇|付|補|見習|候補|格|兼務|職務代行|代行)?"
_BRACKET = r"(?:\s?\([^()]{1,20}\))?"
_GRADE = r"(?:\s?(?:[1-3一二三]級|[ⅠⅡⅢI]{1,3}))?"
_TITLE_WORDS = "|".join(map(re.escape, sorted(_TITLES, key=len, reverse=True)))
_TITLE_END = re.compile(rf"(?P<title>(?:{_TITLE_WORDS}){_AFTER_TITLE}){_BRACKET}{_GRADE}$")
# Words that belong to the title that follows them; everything else before a title is a field of work or a department.
_BEFORE_TITLE = re.compile(
    r"(?:代表|副|上級|上席|主席|首席|主任|専任|専務|常務|シニア|ジュニア|チーフ|エグゼクティブ|プロジェクト|チーム|グループ|ゼネラル|"
    r"ジェネラル|アシスタント|マネージング|セールス|エリア|ストア|アカウント|システム|Web|UX|UI|IT|一級|二級|1級|2級|工学|医学|理学|"
    r"法学|農学|薬学|文学|経済学|経営学|客員|特任|名誉|常勤|非常勤|担当|統括|総括|総|筆頭|社外|常任|専門|認定|登録|管理|公認)$"
)
_DEPARTMENT_END = re.compile("(?:" + "|".join(map(re.escape, sorted(_DEPARTMENT_ENDS, key=len, reverse=True))) + ")$")
_NUMBERED_DEPARTMENT = re.compile(
    r"(?:部|課|室|係|グループ|チーム|センター|ユニット|科|班)\s?(?:第?[0-9一二三四五六七八九十]{1,2}(?:グループ|チーム|係|班|課)?|[A-Z])$"
)
_HEAD = re.compile(r".{1,}長(?:代理|補佐|心得)?$")
_TOKEN = re.compile(r"[^\s/,、|]+(?:\s?\([^()]*\))?")


def position_parts(text: str) -> list[PositionPart] | None:
    """Departments and titles of a Japanese text, or None if any of its words is neither."""
    parts: list[PositionPart] = []
    for token in _TOKEN.finditer(text):
        found = _token_parts(token.group())
        if found is None:
            return None
        parts += [PositionPart(p.kind, token.start() + p.start, token.start() + p.end) for p in found]
    return _merged(parts) if parts else None


def _token_parts(token: str) -> list[PositionPart] | None:
    title = _TITLE_END.search(token)
    if title:
        cut = _title_start(token, title.start("title"))
        parts = [PositionPart(PositionKind.TITLE, cut, len(token))]
        if cut:
            parts.insert(0, PositionPart(PositionKind.DEPARTMENT, 0, cut))
        return parts
    if is_department(token):
        return [PositionPart(PositionKind.DEPARTMENT, 0, len(token))]
    if _HEAD.fullmatch(token) and len(token) >= 3:
        return [PositionPart(PositionKind.TITLE, 0, len(token))]
    return None


def _title_start(token: str, at: int) -> int:
    """Where the title begins: after the last department before it, else at the very start (営業部長 is one title)."""
    before = token[:at]
    modifier = _BEFORE_TITLE.search(before)
    while modifier:
        before = before[: modifier.start()]
        modifier = _BEFORE_TITLE.search(before)
    if not before:
        return 0
    for end in range(len(before), 1, -1):
        # A one-letter ending in mid-word (幹部育成課長) proves little: it must leave three letters for the department.
        match = _DEPARTMENT_END.search(before[:end])
        if match and (end == len(before) or len(match.group()) > 1 or end > 2):
            return end
    return 0


def is_department(token: str) -> bool:
    """Whether a word ends like a department and has something before the ending."""
    match = _DEPARTMENT_END.search(token)
    if match:
        return match.start() > 0 or len(match.group()) > 2
    return bool(_NUMBERED_DEPARTMENT.search(token)) and len(token) > 2


def _merged(parts: list[PositionPart]) -> list[PositionPart]:
    """Neighbours of one kind are one value: 技術部 設計課, 教授 博士(工学)."""
    merged: list[PositionPart] = []
    for part in parts:
        if merged and merged[-1].kind is part.kind:
            merged[-1] = PositionPart(part.kind, merged[-1].start, part.end)
        else:
            merged.append(part)
    return merged


_ENGLISH_DEPARTMENT = re.compile(
    r"\b(?:Departments?|Dept|Divisions?|Div|Sections?|Sect|Group|Team|Office|Cent(?:er|re)|Branch|Headquarters|HQ|Unit"
    r"|Laborator(?:y|ies)|Lab|Bureau|Plant|Factory|Faculty|Committee|Secretariat)\b\.?"
)
_ENGLISH_TITLE = re.compile(
    r"\b(?:Manager|Director|President|Vice-President|Chair(?:man|woman|person)?|CEO|COO|CTO|CFO|CIO|CMO|Chief|Officer|Engineer"
    r"|Researcher|Professor|Prof|Consultant|Designer|Leader|Head|Advis[eo]r|Architect|Executive|Representative|Specialist"
    r"|Analyst|Assistant|Associate|Accountant|Attorney|Lawyer|Partner|Supervisor|Coordinator|Secretary|Principal|Dean"
    r"|Lecturer|Scientist|Planner|Producer|Developer|Programmer|Founder|Owner|Editor|Writer|Auditor|Counsel|Physician"
    r"|Doctor|Nurse|Pharmacist|Teacher|Instructor|Trainer|Technician|Administrator|Operator|Strategist|Evangelist|Fellow"
    r"|Staff|Expert|Controller|Treasurer|Trustee|Governor|Mayor|Inspector|Buyer|Creator|Sales\s+Rep)\b"
    r"|\bPh\.?\s?D\b\.?|\bM\.?\s?D\b\.|\bMBA\b|\bCPA\b|\bDr\.|\bP\.?\s?E\b\.|\bM\.\s?Eng\b\.?|\bM\.\s?Sc\b\.?"
)


def english_position_parts(text: str) -> list[PositionPart] | None:
    """Departments and titles of an English text, or None if it holds neither."""
    parts: list[PositionPart] = []
    for piece in re.finditer(r"[^,/|]+", text):
        start = piece.start() + len(piece.group()) - len(piece.group().lstrip())
        kind = _english_kind(piece.group())
        if kind is None and not parts:
            return None
        parts.append(PositionPart(kind or parts[-1].kind, start, piece.start() + len(piece.group().rstrip())))
    return _merged(parts) if parts else None


def _english_kind(piece: str) -> PositionKind | None:
    """What the last telling word says: Sales Department is a department, Head of the Sales Department a title."""
    title = _ENGLISH_TITLE.search(piece)
    department = list(_ENGLISH_DEPARTMENT.finditer(piece))
    if title and (not department or re.search(r"\b(?:of|for|in)\b", piece[: department[-1].start()])):
        return PositionKind.TITLE
    if title and title.start() > department[-1].start():
        return PositionKind.TITLE
    return PositionKind.DEPARTMENT if department else None
