"""Values for people: one space where there were several, and signs that are read wrong in every font put right."""

from __future__ import annotations

import re

# A dot that engines give for the Japanese middle dot.
_MIDDLE_DOT = re.compile(r"[·•∙⋅‧]")
_KATAKANA = "ァ-ヺー"
# Small kana read as large ones, in sequences that Japanese words do not have otherwise.
_SMALL_KANA = (
    (re.compile(r"ジエ(?=[クネルンス])"), "ジェ"),
    (re.compile(r"(?<!ニ)チエ(?=[ーンア])"), "チェ"),
    (re.compile(r"シエ(?=[フアルー])"), "シェ"),
    (re.compile(r"(?<=[シジチ])ヨ(?=ン)"), "ョ"),
    (re.compile(r"デイ(?=[ンレビ])(?!レ[イー]ド|ビ[ッツ]?[ドス])"), "ディ"),
    (re.compile(r"テイ(?=[ンブ])"), "ティ"),
    (re.compile(r"フイ(?=[スルナー])"), "フィ"),
    (re.compile(r"フオ(?=[ーン])"), "フォ"),
    (re.compile(r"ヴア"), "ヴァ"),
    (re.compile(r"ヴイ(?=[ランオリレタ])"), "ヴィ"),
    (re.compile(r"ヴエ"), "ヴェ"),
    (re.compile(r"エフェム"), "エフエム"),
    (re.compile(r"ディ(?=サービス|ケア)"), "デイ"),
    (re.compile(r"ブ[アァ](?=ミリー)"), "ファ"),
    (re.compile(r"(?<=クリ)ニツ(?:\s?7)?$"), "ニック"),
    (re.compile(r"(?<=ン)ッ"), "ツ"),
    (re.compile(r"ニツク"), "ニック"),
    (re.compile(r"(?<=[ブナビ][リレ])ツ(?=ジ)"), "ッ"),
    (re.compile(r"トウ(?=モロ[ー一](?![コ])|インクル|ルー)"), "トゥ"),
    # Foreign words alone have ツ before these; ミツトヨ, ドイツ, カツト, スポーツ and the like have it of their own.
    (re.compile(r"(?<=[ビネロセポヨェレホゲヒィドケペジエデメプベテボグブラリパバ])ツ(?=[トプド](?!ヨ))"), "ッ"),
    (
        re.compile(
            r"(?<=[ビネロポェレゲヒィドペジエデメプテボグブパバラリヤトニミ])ツ(?=クス|ク(?:$|[^ァ-ヺー]|[・スセサ]))"
        ),
        "ッ",
    ),
    (re.compile(r"メデーカ"), "メディカ"),
    (re.compile(r"(?<=[エレ][イー])テーブ(?!ル)|(?<=[クナ]リエイ)テーブ(?!ル)"), "ティブ"),
    (re.compile(r"リバテー(?![ブル])"), "リバティ"),
    (re.compile(r"アソシェイト"), "アソシエイト"),
    (re.compile(r"(?<=[ァ-ヺ])ユー(?=シ[ョヨ])"), "ュー"),
)
# A kanji or a sign between katakana that only looks like one.
_LOOKALIKES = (
    # 卜 stands in the names 卜部 and 卜伝 and in hardly any other.
    (re.compile(r"(?<!占)卜(?!\s?[部伝傳占筮術])"), "ト"),
    (re.compile(rf"(?<![^\s・/])才(?=[ー一]?[{_KATAKANA}])"), "オ"),
    # Small kana behind what none can follow: 全米ョガ.
    (re.compile(r"(?<=[^キシチニヒミリギジビピヂデテフヴイウ\s])ャ(?=[ァ-ヺー])"), "ヤ"),
    (re.compile(r"(?<=[^キシチニヒミリギジビピヂデテフヴイウ\s])ュ(?=[ァ-ヺー])"), "ユ"),
    (re.compile(r"(?<=[^キシチニヒミリギジビピヂデテフヴイウ\s])ョ(?=[ァ-ヺー])"), "ヨ"),
    # Nor does one begin a word: 明治屋ッーリスト.
    (re.compile(r"(?<=[一-鿿])ッ(?=[ァ-ヺー])|ッ(?=ー)"), "ツ"),
    (re.compile(r"(?<![ァ-ヺー])シェイ(?=・)"), "ジェイ"),
    (re.compile(r"フィ(?=ンストラクター)"), "フイ"),
    (re.compile(r"八(?=イツ)"), "ハ"),
    # One quotation mark alone is dust: 緑が“丘.
    (re.compile(r"^([^“”\"″]*[ぁ-ゖァ-ヺ一-鿿])[“”\"″](?=[ぁ-ゖァ-ヺ一-鿿][^“”\"″]*$)"), r"\1"),
    (re.compile(r"(?<=[〇一二三四五六七八九十\d][ノの])ー(?=\s|$)"), "一"),
    (re.compile(rf"(?<=[{_KATAKANA}])(?<![〇一二三四五六七八九十\d]ノ)[一―—–](?=[{_KATAKANA}\d\s]|$)"), "ー"),
    # No long vowel follows a kanji: 横山喜ーフード is 横山喜一フード, unless it is a dash before a number.
    (re.compile(r"(?<=[一-鿿])(?<![丁目番地号階条線社店部課県市区町村])ー(?=[ァ-ヺぁ-ゖ一-鿿]|$)"), "一"),
    # Nor does one stand before what is counted: リバティポートー級.
    (re.compile(r"[ー―—–](?=級|般[社財]団)"), "一"),
    (re.compile(r"(?<=[A-Za-zＡ-Ｚａ-ｚ])\s?[ー一]\s?(?=[A-Za-zＡ-Ｚａ-ｚ]{2})"), "-"),
    # Kana of one shape in both scripts.
    (re.compile(rf"(?<=[{_KATAKANA}])べ(?=[{_KATAKANA}])"), "ベ"),
    (re.compile(rf"(?<=[{_KATAKANA}])ぺ(?=[{_KATAKANA}])"), "ペ"),
    (re.compile(rf"(^|会社|[㈱㈲)）])\s?へ(?=[{_KATAKANA}]{{2}})"), r"\1ヘ"),
    (re.compile(rf"(^|\s|会社|[㈱㈲)）])\s?べ(?=[{_KATAKANA}]{{2}})"), r"\1ベ"),
    (re.compile(rf"(^|\s|会社|[㈱㈲)）])\s?ぺ(?=[{_KATAKANA}]{{2}})"), r"\1ペ"),
    (re.compile(r"^7\s?イ(?=[・･])"), "ワイ"),
    (re.compile(r"(?<=・)工(?=[スムヌルイフ])"), "エ"),
    (re.compile(r"エ(?=科大学|科短期大学)"), "工"),
    (re.compile(rf"(?<=[{_KATAKANA}])了(?=[{_KATAKANA}\d\s]|$)"), "ア"),
    (re.compile(r"(?<![完終修満読校])了(?=[ァ-ヺ]{2})"), "ア"),
    (re.compile(r"(?<=[ぁ-ゖ])寸(?=[ぁ-ゖ])"), "す"),
    (re.compile(rf"夕(?=[{_KATAKANA}])"), "タ"),
    (re.compile(rf"(?<=[{_KATAKANA}])仆"), "イト"),
    (re.compile(r"(?<=[鉄木大加施電着])[エェ](?=所|業|務|$|\s)"), "工"),
    (re.compile(rf"(?<=[{_KATAKANA}])口(?=[{_KATAKANA}])"), "ロ"),
    (re.compile(rf"(?<=[{_KATAKANA}])工(?=[{_KATAKANA}])"), "エ"),
    (re.compile(rf"(?<=[{_KATAKANA}])力(?=[{_KATAKANA}])"), "カ"),
    (re.compile(r"エ(?=房)|エ(?=[業務事場](?![ァ-ヺー])|学(?:[科部系院研修士]|博士))"), "工"),
    # 工 begins or ends no such word: it is the エ of エコ, or ends a name in katakana.
    (re.compile(rf"工\s?コ(?![{_KATAKANA}])"), "エコ"),
    (re.compile(rf"(?<=[{_KATAKANA}]{{2}})工(?=[食住商物運医農不総法製協認]|工[業務場事])"), "エ"),
    # 工 begins no word that goes on in katakana, and 卜 is hardly ever anything but the ト of a mark: 鮨 工ム・ケイ, 丸卜商店.
    (re.compile(rf"(?:^|(?<=[\s㈱㈲)）])|(?<=会社))工\s?(?=[ムヌルスフ][{_KATAKANA}・])"), "エ"),
    (re.compile(rf"(?<=[{_KATAKANA}])卜|卜(?=[{_KATAKANA}])|(?<=[丸角])卜(?![部占])"), "ト"),
    (re.compile(r"り(?=ハビリ)"), "リ"),
    # Behind a letter stands no long vowel: Aーソリューション; nor is Al a word of a company.
    (re.compile(rf"(?<![A-Za-zＡ-Ｚ])[AＡ][ー|](?=[{_KATAKANA}]{{3}})"), "AI"),
    (re.compile(r"(?<![一全])(?<![一全]\s)般(?=[社財]団法人)"), "一般"),
    (re.compile(r"(?<!公)(?<!公\s)益(?=[社財]団法人)"), "公益"),
    # The mark behind what planners of finance are called by.
    (re.compile(r"(?<=[AC]FP)[RＲ](?=\s?認定者)"), "®"),
    (re.compile(r"建[筑簗]"), "建築"),
    (re.compile(r"学孰"), "学塾"),
    (re.compile(r"[喇啾](?=酒師)"), "唎"),
    (re.compile(r"パティシェ"), "パティシエ"),
    (re.compile(r"N[PＰ][0０](?=法人)"), "NPO"),
    (re.compile(r"(?<=[A-Z]{3})0(?=事務所|[株合有医協商工])"), "O"),
    (re.compile(r"NＰ(?=O法人)"), "NP"),
    (re.compile(r"ニ(?=[十百]?[一二三四五六七八九]?[丁番階号])"), "二"),
    (
        re.compile(
            r"(?<=[一-鿿ァ-ヺー])ビ(?=\s?[\d一二三四五六七八九十]{1,3}(?:F|階))|(?<=[一-鿿])ビ(?=[別本新東西南北]館)"
        ),
        "ビル",
    ),
    (re.compile(r"(?<=[十])ニ(?=[丁番階号])"), "二"),
    (re.compile(r"(?<=[一二三四五六七八九十\d])[」丁了][H日目](?=[一二三四五六七八九十\d])"), "丁目"),
    (re.compile(r"(?<=[一二三四五六七八九十\d])丁\s?[自日白曰且](?=\s?[〇一二三四五六七八九十\d])"), "丁目"),
    (re.compile(r"(?<=\d)[ー一÷](?=\d)"), "-"),
    (re.compile(r"(?<=[一二三四五六七八九十])ー(?=[階丁番号])"), "一"),
    (re.compile(r"\+(?=[一二三四五六七八九]?[階丁番号])"), "十"),
)


# Letters as they are called, and those of them whose long vowel mark a scan loses: ティ・エム・ピー.
_LETTERS = frozenset(
    [
        "エー",
        "ビー",
        "シー",
        "ディー",
        "イー",
        "エフ",
        "ジー",
        "エイチ",
        "エッチ",
        "アイ",
        "ジェー",
        "ジェイ",
        "ケー",
        "ケイ",
        "エル",
        "エム",
        "エヌ",
        "オー",
        "ピー",
        "キュー",
        "アール",
        "エス",
        "ティー",
        "ユー",
        "ブイ",
        "ヴイ",
        "ダブリュー",
        "ダブル",
        "エックス",
        "ワイ",
        "ゼット",
    ]
)
# Letters that a word goes on behind: ジー・エル・エスモータース.
_LONG_LETTERS = ("エイチ", "アール", "エス", "エム", "エヌ", "エル", "エフ", "ケイ", "ワイ")
_RUN = re.compile(r"[ァ-ヺー]+(?:・[ァ-ヺー]+)+")
_LEAST_LETTERS = 2


def _with_whole_letters(run: re.Match[str]) -> str:
    """Names of letters between dots with the long vowel marks that they have, where most of them are nothing else."""
    words = run[0].split("・")
    letters = sum(word in _LETTERS for word in words) + words[-1].startswith(_LONG_LETTERS)
    if letters < _LEAST_LETTERS or len(words) > 2 * _LEAST_LETTERS + 2:
        return run[0]
    return "・".join(f"{word}ー" if f"{word}ー" in _LETTERS else word for word in words)


def tidy(text: str) -> str:
    """The text as people would write it."""
    plain = _MIDDLE_DOT.sub("・", text) if re.search(r"[ぁ-ゖァ-ヺ一-鿿]", text) else without_dust(text)
    for pattern, right in (*_LOOKALIKES, *_SMALL_KANA):
        plain = pattern.sub(right, plain)
    plain = _RUN.sub(_with_whole_letters, plain)
    return re.sub(r"\s+", " ", plain).strip()


# Dust between two Latin words reads as a star, behind a comma as a full stop.
_STAR = re.compile(r"(?<=[a-z])\s?\*\s?(?=[A-Z])")
_STOP = re.compile(r",\s?\.\s?(?=\S)")


_LAST_DOT = re.compile(r"(?<=[a-z.])\s+[.,·:;]$|(?<=[a-z]{5})\.$")
# Nothing of four small letters is shortened before the legal form of a company.
_DOT_BEFORE_FORM = re.compile(r"(?<=[a-z]{4})[.·](?=\s(?:Co|Inc|Ltd|Corp|LLC|K\.K)\b)")


def without_dust(text: str) -> str:
    """Latin text with the signs that are dust as the spaces they stand in."""
    return _STOP.sub(", ", _STAR.sub(" ", _DOT_BEFORE_FORM.sub("", _LAST_DOT.sub("", text))))


# Old forms that engines give for the present ones in names of places; the postal table tells which of them is official.
OLD_FORMS = str.maketrans(
    "惠澤濱龍髙﨑嶋壽嶽櫻瀧邊佛檜舘廣國圓應澁靜鐵黑豐帶曾齋齊眞亞淺會學繩蠣鹽彌兒榮戶萬賴瀨德穗",
    "恵沢浜竜高崎島寿岳桜滝辺仏桧館広国円応渋静鉄黒豊帯曽斎斉真亜浅会学縄蛎塩弥児栄戸万頼瀬徳穂",
)

# Old forms that engines give for the present ones; posts and departments are written in present forms.
_PRESENT_FORMS = str.maketrans(
    "專學營經發總擔當區會國廣圖勞銀辯辨濟關應價證券醫藥檢査觀讀賣買實業產齡",
    "専学営経発総担当区会国広図労銀弁弁済関応価証券医薬検査観読売買実業産齢",
)


def in_present_forms(text: str) -> str:
    """Old forms of kanji (專務, 學部) in the forms of today."""
    return text.translate(_PRESENT_FORMS)
