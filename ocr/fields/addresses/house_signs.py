"""Signs in the lines of houses and floors that engines read wrong, put right by what only can stand there."""

from __future__ import annotations

import re

_NUMERAL = "〇一二三四五六七八九"
_SIGNS = (
    # Floors and rooms in kanji numerals behind a name in katakana.
    (re.compile(rf"(?<=[ァ-ヺー\s])ナ(?=[{_NUMERAL}]階)"), "十"),
    # What is counted is no katakana, and what stands over a small circle has one: センチュリーニ番館, プ°ラザ.
    (re.compile(rf"ニ\s?(?=[{_NUMERAL}十]?\s?番館)"), "二"),
    (re.compile(r"(?<=[パピプペポ])[°゜]"), ""),
    # The zero of a floor between its figure and its F: 1OF.
    (re.compile(r"(?<=\d)[OＯ](?=[FＦ]$|階)"), "0"),
    (re.compile(rf"(?<=[一-鿿ァ-ヺー\s])ニ(?=〇[{_NUMERAL}](?:号室?)?$)"), "二"),
    (re.compile(rf"(?<=[一-鿿ァ-ヺー\s])ミ(?=〇[{_NUMERAL}](?:号室?)?$)"), "三"),
    # 八 and 二 among the numerals of rooms, floors and blocks in columns: ビルハ〇四, 二ハ〇三, 六階－ニ, ビルニO九号.
    (re.compile(rf"(?<=[{_NUMERAL}])[ハへヘ](?=[{_NUMERAL}])"), "八"),
    (re.compile(rf"(?<=[一-鿿ァ-ヺー\s])[ハへヘ](?=〇[{_NUMERAL}](?:号室?)?$)"), "八"),
    (re.compile(rf"(?<=[{_NUMERAL}]階[-－―—])ニ$|(?<=[{_NUMERAL}][ノ－―—-])ニ$"), "二"),
    (re.compile(rf"(?<=[一-鿿ァ-ヺー\s])ニ[OoＯ○](?=[{_NUMERAL}](?:号室?)?$)"), "二〇"),
    (re.compile(rf"(?<=[{_NUMERAL}])[OoＯ](?=[{_NUMERAL}])"), "〇"),
    # 二 before the rest of a room or floor, behind what ends no word in ニ: パークニ一六階.
    (re.compile(rf"(?<=[ークルスンドザムグツト])ニ(?=[{_NUMERAL}十]{{1,2}}階|[{_NUMERAL}]{{2,4}}(?:号室?)?$)"), "二"),
    # 工 of 商工, ビ with its dots for rings, 沖 with a drop less, and kana of the other script before a house.
    (re.compile(r"(?<=商)[エェ](?=\s?(?:セン[タ夕]|会|中金|ビル|プラザ|ホール|組合|団体|振興|観光|館|\d|$))"), "工"),
    (re.compile(rf"(?<!ス)ピル(?=ディング|アネックス|[別本新東西南北][館棟]|\s|\d|[{_NUMERAL}十]+階|B\d|$)"), "ビル"),
    (re.compile(r"冲"), "沖"),
    (re.compile(r"(?<=[ぁ-ん])リ(?=ビル|荘|館|コーポ|ハイツ|会館)"), "り"),
    (re.compile(r"(?<=り)り(?=ビル)"), ""),
    # A basement: グリーンハイムBIF.
    (re.compile(r"(?<=[ァ-ヺー一-鿿\s-])B[Il|](?=F$)"), "B1"),
    # Small kana that read as large ones.
    (re.compile(r"フエ(?=[ニリス][ッアックタ])"), "フェ"),
    (re.compile(r"(?<=ディ)イ(?=ング)"), ""),
    # The long vowel at the end of a centre before its floor or room.
    (re.compile(rf"(?<=セン)[タ夕][一1１Il|―—–-](?=[\d{_NUMERAL}])"), "ター"),
    (re.compile(r"(?<=セン)[タ夕][一Il|―—–](?=\s|-|B?\d|$)"), "ター"),
    # A zero before capitals or at the head of a word is the letter.
    (re.compile(r"(?<![A-Za-z0-9#])0(?=[A-Z]{2}|[a-z]{3})"), "O"),
    # Streets of Kyoto: 西入ル.
    (re.compile(r"(?<=[東西]入)[儿丿1Il八ハ](?=[一-鿿])"), "ル"),
)


# Signs that may as well be something else: who puts them right has to say so.
_DOUBTFUL = (
    # The first letter of a house in capitals behind a block number: 3-6-150RIX-Mビル.
    (re.compile(r"(?<=-\d)0(?=[A-Z]{3})|(?<=-\d\d)0(?=[A-Z]{3})"), " O"),
    # A space before a floor that reads as a bar, and dust between katakana.
    (re.compile(r"(?<=[ンルムスドグー])ー(?=\d{1,2}(?:F|階))"), " "),
    (re.compile(r"(?<=[ァ-ヺー])[.,](?=[ァ-ヺー])"), ""),
    # Or before a floor or a block number, and beside a dash: N.Sビル.11F, 妹尾崎.1丁目, 5-9.—5.
    (re.compile(r"(?<=[ァ-ヺー一-鿿])[.,](?=\d{1,2}(?:F|階))"), " "),
    (re.compile(r"(?<=[一-鿿])[.,](?=\d{1,4}(?:丁目|番|-\d))"), ""),
    (re.compile(r"(?<=\d)[.,][-—―–](?=\d)"), "-"),
    # A dash that reads as a colon, and dust between the digits of a number beside dashes.
    (re.compile(r"(?<=\d):(?=\d{1,3}-\d)"), "-"),
    (re.compile(r"(?<=-\d)\.(?=\d(?!\d))|(?<=\d)\.(?=\d-\d)"), ""),
    # The stroke 一 before the rest of a room's number, or behind ノ: ビルー八〇八, 一六ノー; but タワー七〇九 and センター三〇二.
    (
        re.compile(rf"(?<=[ルグツムンザス])ー(?=[{_NUMERAL}]〇[{_NUMERAL}](?:号室?)?$)|(?<=[{_NUMERAL}]ノ)ー(?=$|\s)"),
        "一",
    ),
    # And of a basement or behind の: ビルBー, 番地のー8, 24ノー4.
    (re.compile(r"(?<=[一-鿿ァ-ヺー\s])(B\s?)[ー—―–－-]$"), r"\1一"),
    (re.compile(r"(?<=[地\d][のノ])ー(?=\d)"), "1"),
    (re.compile(rf"(?<=[地{_NUMERAL}][のノ])ー(?=[{_NUMERAL}])"), "一"),
    # A 3 in a column.
    (re.compile(r"(?<=[町村\d])了(?=\d)"), "3"),
    # A letter at the head of a house, and dust in the number of a block: 」TFビル, 3.4番地.
    (re.compile(r"(?:^|(?<=[\s\d号階]))」(?=[A-Z]{2})"), "J"),
    (re.compile(r"(?<=\d)\.(?=\d{1,2}(?:番|丁目))"), ""),
    # Dust before a slash's number, and between kana and kanji.
    (re.compile(r"(?<=[一-鿿])/(?=\d)|(?<=[ぁ-ん一-鿿])\.(?=[一-鿿])"), ""),
    # The 1 of a block number in a column, lost among dashes: 草津－—28—2.
    (re.compile(r"(?<=[一-鿿])[－—―–-][－—―–-](?=\d{1,3}[－—―–-]\d)"), "1-"),
    # And where a numeral begins with it behind another: 青山5—3－—12.
    (re.compile(r"(?<=[－—―–-]\d)[－—―–-][－—―–-](?=\d{1,2}(?!\d))"), "1-"),
    # ノ between kanji reads as a slash: 字西/原.
    (re.compile(r"(?<=[一-鿿])[/／](?=[一-鿿])|(?<=字[一-鿿])・(?=[一-鿿])"), "ノ"),
)


def with_doubtful_signs(text: str) -> str:
    """An address with what probably stands where engines saw a sign that has no place there."""
    for pattern, right in _DOUBTFUL:
        text = pattern.sub(right, text)
    return text


def with_house_signs(text: str) -> str:
    """An address with the signs of its house and of its floor as they are printed."""
    for pattern, right in _SIGNS:
        text = pattern.sub(right, text)
    return _KATAKANA.sub(_with_small_kana, text)


# Small kana that read as large ones in words from abroad: オーシヤンゲート, センチユリー.
_LARGE = re.compile(r"(?<=[シジチニ])[ヤユ](?=[ーンリトルッツ])")
_TO_SMALL = str.maketrans("ヤユ", "ャュ")
_KATAKANA = re.compile(r"[ァ-ヺー]{2,}(?:(?<=ツ) [ァ-ヺー]+)?")
# What only words from abroad have: Japanese words written in katakana (マツトミ) keep their ツ.
_FOREIGN = re.compile(r"[ーァィゥェォッャュョパピプペポンヴ]")
_SMALL_TSU = re.compile(r"(?<=[ァ-ヴ])(?<![ーンッャュョィ])(?<!ドイ)(?<!カ)(?<!ミ)ツ ?(?=[トクプチ])")


def _with_small_kana(run: re.Match[str]) -> str:
    """アーバンネツ ト, オーシヤンゲート with the small signs that engines read as large ones."""
    if not _FOREIGN.search(run[0]):
        return run[0]
    return _LARGE.sub(lambda large: large[0].translate(_TO_SMALL), _SMALL_TSU.sub("ッ", run[0]))
