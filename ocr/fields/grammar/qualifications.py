"""Qualifications among titles: what a person has passed or been awarded, not what the company made of them."""

from __future__ import annotations

import re

from ocr.fields.grammar.english_position import is_degree, is_licensed
from ocr.fields.grammar.examinations import names_grade
from ocr.fields.grammar.licences import without_class

# 税理士, 一級建築士, 技術士(建設部門), 看護師, 工学博士, 博士(工学), 1級土木施工管理技士, 宅地建物取引主任者, 衛生管理者 …
_QUALIFICATION = re.compile(
    r"(?:(?<![力武])士|(?<![教講技牧])師|博士|修士|学士|士補|取扱者|(?:業務|取扱|作業|旅程管理)主任者|(?:情報|管理|調査|診断|試験)技術者|内部監査員|工事担任者|外務員|募集人|公認\S{0,8}監査人|主任技術者|取引主任者|監理技術者|(?:衛生|安全|運行|防火|防災|公害防止|業務取扱)管理者(?:免許)?|[士師]免許|経営管理士"
    r"|登録販売者|認定者|支援機関|ファイナンシャル・?プランナー|産業カウンセラー|アクチュアリー|証券アナリスト|RYT\d{3}|教諭\S{0,2}免許|PMP|MBA|CFP|AFP|CPA|RCCM|認定\S*医|専門医|指導医|産業医|(?:放射線|検査)技師|支援専門員|(?:インテリア|カラー|福祉住環境|医療|メンタル)コーディネーター|ケアマネー?ジャー|ソムリエール?|学芸員)"
    r"(?:®|\s?\([^()]+\))?$"
)
# Of English ones only those that come behind a post: Manager, Registered Surveyor.
_ENGLISH = re.compile(
    r"\b(?:Attorney|Lawyer|Architect|Surveyor|Accountant|Scrivener|Pharmacist|Nurse|Physician|Therapist|Dentist|Veterinarian|Electrician|Actuary"
    r"|Social Worker|(?:School|Clinical) Psychologist|Acupuncturist|Tea Instructor|(?:Supply Works|Materials|Plumbing) Engineer|Care Manager|Nursery Teacher|Financial Planner|Energy Manager|(?:Vehicle|Building|Food|Safety) Inspector|Artificial Inseminator|J?GAP Instructor|(?:Professional|Registered|Certified|Licensed|Qualified|(?:First|Second|1st|2nd)[- ]class)"
    r"(?: [A-Z]\S*)* (?:Engineer|Consultant|Technician|Specialist|Investigator|Administrator)|Doctor of|Ph\.?D|M\.?D\.)(?=\W|$)"
)
_WORD = re.compile(r"[^\s/、,]+(?:\s?\([^()]*\))?")


def names_qualification(title: str) -> bool:
    """Whether one of a title's words is a qualification."""
    return (
        bool(_ENGLISH.search(title))
        or names_grade(title)
        or is_licensed(title)
        or any(_is_qualification(word.group()) for word in _WORD.finditer(title))
    )


def _is_qualification(word: str) -> bool:
    is_one = any(_QUALIFICATION.search(each) for each in (word, without_class(word)))
    return is_one or is_degree(word) or names_grade(word)
