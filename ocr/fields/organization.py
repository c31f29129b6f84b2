"""Companies and other organisations: legal forms, kinds of institution, in Japanese and in English."""

from __future__ import annotations

import re

# Longest first, so that 医療法人社団 is not cut at 医療法人.
LEGAL_FORMS = (
    "特定非営利活動法人", "有限責任事業組合", "国立研究開発法人", "社会保険労務士法人", "土地家屋調査士法人", "有限責任監査法人",
    "地方独立行政法人", "認定NPO法人", "管理組合法人", "農事組合法人", "国立大学法人", "公立大学法人", "独立行政法人",
    "更生保護法人", "職業訓練法人", "一般社団法人", "公益社団法人", "一般財団法人", "公益財団法人", "社会福祉法人",
    "社会医療法人", "司法書士法人", "行政書士法人", "医療法人社団", "医療法人財団", "特許業務法人", "税理士法人", "弁護士法人",
    "弁理士法人", "監査法人", "学校法人", "医療法人", "宗教法人", "社団法人", "財団法人", "NPO法人", "株式会社", "有限会社",
    "合同会社", "合資会社", "合名会社", "相互会社", "農業協同組合", "漁業協同組合", "生活協同組合", "事業協同組合", "協同組合",
    "(株)", "(有)", "(同)", "(合)", "(資)", "(名)", "(一社)", "(公社)", "(一財)", "(公財)", "(学)", "(医)", "(福)", "(社)", "(財)",
)  # fmt: skip
# Institutions that carry no legal form.
INSTITUTIONS = (
    "法律事務所", "会計事務所", "特許事務所", "設計事務所", "事務所", "総合病院", "病院", "医院", "クリニック", "診療所", "薬局", "歯科",
    "大学院", "大学", "短期大学", "専門学校", "高等学校", "中学校", "小学校", "学校", "幼稚園", "保育園", "学園", "学院", "銀行",
    "信用金庫", "信用組合", "労働金庫", "商工会議所", "商工会", "協会", "連盟", "連合会", "組合", "共済", "商店", "商会", "商事",
    "製作所", "工務店", "工業所", "印刷所", "新聞社", "出版社", "市役所", "区役所", "町役場", "村役場", "県庁", "都庁", "府庁", "道庁",
    "研究機構", "機構", "財団", "ホテル", "旅館", "農園", "工房", "警察署", "消防署", "美術館", "博物館", "図書館", "神社", "寺",
    "ホールディングス", "総研", "事務機", "建設", "不動産", "工業", "産業", "物産", "運輸", "物流", "電機", "電気", "化学", "薬品",
    "製薬", "食品", "証券", "保険", "印刷", "商社", "設計", "建築", "システム", "システムズ", "ソリューションズ", "コンサルティング",
)  # fmt: skip
_LEGAL = "|".join(map(re.escape, sorted(LEGAL_FORMS, key=len, reverse=True)))
_LEGAL_FORM = re.compile(_LEGAL)
_LEGAL_EDGE = re.compile(rf"^(?:{_LEGAL})|(?:{_LEGAL})(?:\s.{{1,12}})?$")
_ONLY_LEGAL = re.compile(rf"(?:{_LEGAL})")
_ENGLISH_LEGAL = re.compile(
    r"(?:\bCo\.?\s?,?\s?Ltd\b\.?|\bCompany,?\s+Limited\b|\bCompany\b|\bLimited\b|\bLtd\b\.?|\bInc\b\.?|\bIncorporated\b"
    r"|\bCorp\b\.?|\bCorporation\b|\bL\.?L\.?C\b\.?|\bL\.?L\.?P\b\.?|\bK\.?\s?K\.(?!\w)|\bG\.?\s?K\.(?!\w)|\bGmbH\b|\bPLC\b"
    r"|\bPte\b\.?|\bS\.?A\.?S?\.?$|\bN\.?V\.$|\bB\.?V\.$|\bA\.?G\.?$)",
    re.IGNORECASE,
)
_ENGLISH_INSTITUTION = re.compile(
    r"\b(?:University|College|School|Kindergarten|Academy|Hospital|Clinic|Bank|Institute|Foundation|Association|Society"
    r"|Council|Federation|Holdings|Industries|Works|Partners|Law\s+Office|Law\s+Firm|Accounting|Trading|Group|Laboratories"
    r"|Systems|Solutions|Pharma|Electric|Logistics|Construction|Consulting|Technologies|Technology|Securities|Insurance"
    r"|Medical\s+Corporation|Welfare)\b"
)


def has_legal_form(text: str) -> bool:
    """Whether a Japanese legal form stands at one end, or before the name of an institution's house."""
    return bool(_LEGAL_EDGE.search(text))


def is_only_legal_form(text: str) -> bool:
    """株式会社 alone on a line: the name stands beside or below."""
    return bool(_ONLY_LEGAL.fullmatch(text.replace(" ", "")))


def has_legal_form_inside(text: str) -> bool:
    return bool(_LEGAL_FORM.search(text.replace(" ", "")))


def ends_like_institution(text: str) -> bool:
    return text.replace(" ", "").endswith(INSTITUTIONS)


def has_english_legal_form(text: str) -> bool:
    return bool(_ENGLISH_LEGAL.search(text))


def is_only_english_legal_form(text: str) -> bool:
    return bool(_ENGLISH_LEGAL.fullmatch(text.strip(" ,")))


def names_english_institution(text: str) -> bool:
    return bool(_ENGLISH_INSTITUTION.search(text))
