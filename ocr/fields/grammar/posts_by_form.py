"""Posts whose words no table has (湯守, 農場主, オーナー店主): what their form tells where only a post can stand.

A form is no proof: 利用者 ends like a trade too. Whoever asks must know by its place that a text can hardly be anything else.
"""

from __future__ import annotations

import re

from ocr.fields.grammar.english_position import english_position_parts
from ocr.fields.grammar.organization import has_legal_form_inside, is_sentence
from ocr.fields.grammar.person import is_known_name
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_ends import is_department
from ocr.fields.grammar.position_parts import PositionKind, PositionPart, merged
from ocr.fields.grammar.standing import Standing, standing_of
from ocr.fields.grammar.words import is_word
from ocr.fields.text.normalise import is_japanese
from resources.lexicons import place_words, surname

_TOKEN = re.compile(r"[^\s/、,|]+(?:\s?・\s?[^\s/、,|]+)*")
_LONGEST = 12
# Signs of which words for people are made by hundreds, and those that end as many other words.
_OF_PEOPLE = re.compile(
    r"[一-鿿々ァ-ヺーぁ-ゖA-Za-z]*[一-鿿々ァ-ヺーぁ-ゖ]{2}[士師員官役者長監匠頭]|[一-鿿々ァ-ヺーぁ-ゖ]*[一-鿿々ァ-ヺー]{2}[主家人手守番生司工医]"
)
_IN_KATAKANA = re.compile(
    r"(?:[A-Za-z一-鿿]{1,4})?[ァ-ヺー]{2,}(?:スト|ナー|ター|ラー|サー|ヤー|ジャー|ダー|ガー|カー|パー|マー|バー|ニア|マン|シャン|ムリエ|ティシエ|ティスト|レディ|ガイド|コーチ)"
)
_TWO_SIGNS = re.compile(r"[一-鿿][士師員官役者主家人手守番工医]")
# Who a house is there for, and what no person is.
_NO_POST = re.compile(
    r"(?:患|利用|障害|高齢|消費|若|業|事業|被保険|加入|会|満|定|全|動|人)[者員]$|(?:法|個|外国|日本|老|成|本|一|二|三|名|夫|婦|新)人$"
    r"|(?:自|株|民|亭|地|施|買|飼い|坊)主$|(?:岩|入|着|苦|空|切|取|横|相|派|右|左|お)手$|(?:民|実|国|農|住|空き?|我が?|一|借|貸|持ち|新築|本)家$"
    r"|(?:保|厳|留|見|お)守$|(?:一|本|十|順|当|交|連|吉)番$|(?:衛|先|再|厚|更|共|人|新|誕|発|養|芝|派|出|永|弥|民|野|羽|桐|相|福|柳|瓜|麻)生$"
    r"|(?:寿|上|庄|郡|行)司$|(?:電|鉄|木|施|加|着|竣|商|起|理|大和|重|精|金|紙|化|美|竹|手|人)工$|(?:意|巨|鷹)匠$|(?:店|駅|先|街|巻|口|念)頭$|富士$|紳士$|器官$|主役$|(?:成|特|延|身|波|生|増|市|全)長$"
    r"|(?:センター|コーナー|カレンダー|タワー|シャワー|カバー|ソファー|シャッター|ポスター|モーター|ヒーター|バザー|フラワー|パウダー|スクーター|エレベーター|フィルター|ギター|メーター|クーラー|ボイラー|トレーラー|ソーラー"
    r"|レーザー|センサー|ブラウザー|サーバー|ファイバー|スーパー|ペーパー|チェックリスト|トースト|フォレスト|イースト|ウエスト|ファースト|コンテスト|テキスト)$"
    r"|(?<![ァ-ヺー])(?:カラー|バー|カー|サマー|リスト|テスト|コスト|ベスト|ダスト|ポスト|ロースト|ラスト|アシスト|ブースト|イラスト|ホスト|モニター|サポーター)$"
)
_PARTICLE = re.compile(r"(?<=[一-鿿ァ-ヺー])[とのをにへがはで](?=[一-鿿ァ-ヺ])|[をへがは]")
_PLACE_OF_WORK = re.compile(
    r"[一-鿿々ァ-ヺーA-Za-z・]*[一-鿿々ァ-ヺー]{2}[場所隊署]|[一-鿿々ァ-ヺーA-Za-z・]{2,}(?:窓口|担当|部署)"
)
# Rooms and places that nobody works for.
_NO_DEPARTMENT = re.compile(r"(?:駐車|駐輪|広|登|会|劇|入|立|相|場|住|名|近|台|便|急|要|長|短)[場所]$")


def parts_by_form(text: str) -> list[PositionPart] | None:
    """Departments and titles of a Japanese text, some of them by their form alone; None if any of its words is neither,
    or if it may be the name of a person, a place or a house.
    """
    if (
        position_parts(text) is not None
        or not is_japanese(text)
        or is_sentence(text)
        or _PARTICLE.search(text)
        or re.search(r"\d", text)
    ):
        return None
    if has_legal_form_inside(text) or _is_house(text) or is_known_name(text):
        return None
    parts: list[PositionPart] = []
    for token in _TOKEN.finditer(text):
        found = position_parts(token.group()) or _token_parts(token.group())
        if not found:
            return None
        parts += [PositionPart(each.kind, token.start() + each.start, token.start() + each.end) for each in found]
    return merged(parts) or None


def _is_house(text: str) -> bool:
    """Whether a text names a body; one word that only begins like a house may be a trade: 学校心理士."""
    standing = standing_of(text)
    return standing is not None and not (standing is Standing.HOUSE and " " not in text)


# How departments end that a title may touch.
_ENDS = "部課室係局科"


def _token_parts(token: str) -> list[PositionPart]:
    for cut in range(len(token) - 2, 1, -1):
        if token[cut - 1] in _ENDS and is_department(token[:cut]) and is_title_by_form(token[cut:]):
            return [
                PositionPart(PositionKind.DEPARTMENT, 0, cut),
                PositionPart(PositionKind.TITLE, cut, len(token)),
            ]
    if all(_is_title(word) for word in re.split(r"\s?・\s?", token)):
        return [PositionPart(PositionKind.TITLE, 0, len(token))]
    return [PositionPart(PositionKind.DEPARTMENT, 0, len(token))] if _is_department_by_form(token) else []


def _is_title(word: str) -> bool:
    parts = (position_parts(word) if is_japanese(word) else english_position_parts(word)) or ()
    return [each.kind for each in parts] == [PositionKind.TITLE] or is_title_by_form(word)


def is_title_by_form(word: str) -> bool:
    """Whether a word ends as words for people do, who do something for a living."""
    if len(word) > _LONGEST or _NO_POST.search(word) or word in place_words():
        return False
    if _TWO_SIGNS.fullmatch(word):
        return is_word(word) or (word[-1] in "守師士匠" and surname(word) is None)
    return bool(_OF_PEOPLE.fullmatch(word) or _IN_KATAKANA.fullmatch(word))


def _is_department_by_form(word: str) -> bool:
    if len(word) > _LONGEST or _NO_DEPARTMENT.search(word) or word in place_words():
        return False
    return bool(_PLACE_OF_WORK.fullmatch(word))
