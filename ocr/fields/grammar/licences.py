"""What is printed behind a qualification as a part of it: its class (衛生管理者 第一種, 危険物取扱者乙種第4類), the field of
work in brackets (技能士1級(機械加工)), the number under which somebody is entered (宅地建物取引士 登録番号(東京)第218406号).
"""

from __future__ import annotations

import re

_COUNT = "[1-9一二三四五六七八九十]"
CLASS = (
    rf"(?:(?:(?:大気|水質)(?:関係)?)?第?(?:{_COUNT}|I{{1,3}})種|[甲乙丙](?:種)?第?{_COUNT}(?:[・,]{_COUNT})*類|[甲乙丙]種|第{_COUNT}類"
    rf"|(?:準|第)?(?:{_COUNT}\s?|単一等)級|[特上中初]級|[A-Z]{{1,3}}級|I{{1,3}}(?!I)|[一二三123]等|(?:AI・DD|DD)?総合種|レベル\s?[1-5])"
)
_BRACKET = r"\([^()]{1,20}\)"
_WHO = rf"(?:{_BRACKET}|[一-鿿]{{2,4}}(?:会所属)?)"
_REGISTER = r"(?!事務所)[一-鿿]{0,8}?(?:登録|免許|認定|会員|資格者?|証)(?:番号)?"
_ENTERED = rf"{_REGISTER}\s?:?\s?(?:{_WHO}\s?)?(?:第\s?)?[0-9][0-9-]{{2,}}\s?号?"
_NUMBER = rf"(?:(?!登録|免許|番号){_WHO}\s?)?第\s?[0-9][0-9-]{{2,}}\s?号"
# What engineers and seamen have passed in, without brackets: 技術士 建設部門.
_FIELD = r"(?:(?:(?<=技術士)|(?<=技術士補)|(?<=RCCM))\s?[一-鿿・]{2,12}部門|(?<=海技士)\s?(?:航海|機関|通信))"
# No number is entered behind what is no licence (知事登録第123号), and without a gap it is a label: 募集人登録番号.
_HOLDER = r"(?<=[士師者員医人ー®)種級類])"

# All that may stand behind a qualification; and what of it may stand behind a gap.
BEHIND = rf"(?:®|{_FIELD}|\s?(?:{CLASS}|{_BRACKET})|{_HOLDER}(?:\s{_ENTERED}|\s?{_NUMBER}))*"
BEHIND_GAP = rf"(?:(?:{_FIELD}|\s{CLASS}|{_HOLDER}\s(?:{_ENTERED}|{_NUMBER}))(?![^\s()/,、|・]))*"

_AT_END = re.compile(rf"(?<=[^\s]){BEHIND}$")


def without_class(qualification: str) -> str:
    """A qualification without its class, bracket and number: 技能士 of 技能士1級(機械加工)."""
    return _AT_END.sub("", qualification)
