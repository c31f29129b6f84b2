"""Variant forms of Chinese characters (異体字), folded to one for comparing, and offered to people side by side. They
never change what is shown by themselves.

Sources: the old forms (旧字体) that 常用漢字表 (Cabinet notice of 2010) and 人名用漢字別表 (規則別表第二) put in brackets beside
their new form, and variants that family registers are full of (髙, 﨑, 邊, 嶋 …). Characters that NFKC already folds
(the compatibility ideographs 神, 福 …) are not repeated here. 斎 and 斉 are different characters: 齋 is 斎, 齊 is 斉.
"""

from __future__ import annotations

from typing import Final

# Each word: the common form, then its variants.
_FAMILIES: Final = """
亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 隠隱 営營 栄榮 衛衞 駅驛 円圓 塩鹽 縁緣 艶艷 応應 欧歐 殴毆 桜櫻 奥奧 横橫 温溫 穏穩 仮假 価價 画畫 会會 絵繪 壊壞 懐懷 概槪 拡擴 殻殼 覚覺 学學
岳嶽 楽樂 渇渴 缶罐 巻卷 陥陷 勧勸 寛寬 関關 歓歡 観觀 気氣 帰歸 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 虚虛 峡峽 挟挾 狭狹 郷鄕 暁曉 区區 駆驅 勲勳 薫薰 径徑 茎莖 恵惠 掲揭 渓溪 経經 蛍螢
軽輕 継繼 鶏鷄 芸藝 撃擊 欠缺 研硏 県縣 倹儉 剣劍 険險 圏圈 検檢 献獻 権權 顕顯 験驗 厳嚴 広廣 効效 恒恆 黄黃 鉱鑛 号號 国國 黒黑 砕碎 済濟 斎齋 剤劑 雑雜 参參 桟棧 蚕蠶 惨慘 賛贊
残殘 糸絲 歯齒 児兒 辞辭 湿濕 実實 写寫 釈釋 寿壽 収收 従從 渋澁 獣獸 縦縱 粛肅 処處 緒緖 叙敍 将將 称稱 渉涉 焼燒 証證 奨奬 条條 状狀 乗乘 浄淨 剰剩 畳疊 縄繩 壌壤 嬢孃 譲讓 醸釀
触觸 嘱囑 真眞 寝寢 慎愼 尽盡 図圖 粋粹 酔醉 穂穗 随隨 髄髓 枢樞 数數 瀬瀨 声聲 斉齊 静靜 窃竊 摂攝 専專 浅淺 戦戰 践踐 銭錢 潜潛 繊纖 禅禪 双雙 壮壯 争爭 荘莊 捜搜 挿插 巣巢 曽曾
痩瘦 装裝 総總 騒騷 増增 蔵藏 臓臟 即卽 属屬 続續 堕墮 対對 体體 帯帶 滞滯 台臺 滝瀧 択擇 沢澤 担擔 単單 胆膽 団團 断斷 弾彈 遅遲 痴癡 虫蟲 昼晝 鋳鑄 庁廳 徴徵 聴聽 勅敕 鎮鎭 逓遞
鉄鐵鉃 点點 転轉 伝傳 灯燈 当當 党黨 盗盜 稲稻 闘鬪 徳德 独獨 読讀 届屆 弐貳 悩惱 脳腦 覇霸 拝拜 廃廢 売賣 麦麥 発發 髪髮 抜拔 晩晚 蛮蠻 秘祕 浜濱濵 瓶甁 払拂 仏佛 併倂 並竝 餅餠 辺邊邉
変變 歩步 宝寶 豊豐 褒襃 翻飜 毎每 万萬 満滿 麺麵 黙默 弥彌 訳譯 薬藥 与與 予豫 余餘 誉譽 揺搖 様樣 謡謠 来來 頼賴 乱亂 覧覽 竜龍 両兩 猟獵 緑綠 涙淚 塁壘 礼禮 励勵 戻戾 霊靈 齢齡
暦曆 歴歷 恋戀 錬鍊 炉爐 労勞 郎郞 楼樓 録錄 湾灣 亘亙 凜凛 尭堯 巌巖 晃晄 桧檜 槙槇 祢禰 祷禱 禄祿 穣穰 萌萠 遥遙 吉𠮷 峰峯 島嶋嶌 崎﨑嵜㟢 高髙 富冨 館舘 淵渕渊 薮藪 柳栁桺 桑桒 昇曻 橋𣘺
土圡 角⻆ 船舩 隣鄰 略畧 群羣 鴎鷗 頬頰 掴摑 繋繫 侠俠 莱萊 蝋蠟 屡屢 蒋蔣 醤醬 填塡 顛顚 嚢囊 溌潑 麹麴 焔焰 諌諫 鹸鹼 躯軀 梼檮 鰺鯵 枡桝 靱靭 蛎蠣 砺礪 迩邇 秋穐
"""


def _table() -> dict[int, str]:
    table: dict[int, str] = {}
    for family in _FAMILIES.split():
        common, variants = family[0], family[1:]
        for variant in variants:
            table[ord(variant)] = common
    for selector in (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)):
        table[selector] = ""  # variation selectors choose a glyph, not a character
    return table


_COMMON_FORM: Final = _table()


def fold_variants(text: str) -> str:
    """The text with each variant replaced by its common form. text is NFKC already."""
    return text.translate(_COMMON_FORM)


def other_forms(character: str) -> tuple[str, ...]:
    """The other members of its family, the common form first; empty for a character that has none."""
    return _OTHER_FORMS.get(character, ())


_OTHER_FORMS: Final = {
    form: tuple(other for other in family if other != form) for family in _FAMILIES.split() for form in family
}
