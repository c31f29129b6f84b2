"""Names that fictional people are put together from: kanji, reading, passport spelling."""

from __future__ import annotations

from tests.press.facts import Person

_FAMILIES = """
青柳 あおやぎ Aoyagi|朝倉 あさくら Asakura|飯塚 いいづか Iizuka|五十嵐 いがらし Igarashi|石黒 いしぐろ Ishiguro|磯部 いそべ Isobe
今泉 いまいずみ Imaizumi|岩瀬 いわせ Iwase|上杉 うえすぎ Uesugi|宇佐美 うさみ Usami|榎本 えのもと Enomoto|大西 おおにし Onishi
岡部 おかべ Okabe|奥村 おくむら Okumura|小野寺 おのでら Onodera|柏木 かしわぎ Kashiwagi|片桐 かたぎり Katagiri|川端 かわばた Kawabata
北条 ほうじょう Hojo|木下 きのした Kinoshita|久保田 くぼた Kubota|黒川 くろかわ Kurokawa|高坂 こうさか Kosaka|近藤 こんどう Kondo
齋藤 さいとう Saito|榊原 さかきばら Sakakibara|佐々木 ささき Sasaki|沢田 さわだ Sawada|篠田 しのだ Shinoda|白石 しらいし Shiraishi
杉浦 すぎうら Sugiura|瀬川 せがわ Segawa|髙橋 たかはし Takahashi|滝沢 たきざわ Takizawa|竹内 たけうち Takeuchi|千葉 ちば Chiba
土屋 つちや Tsuchiya|手塚 てづか Tezuka|戸田 とだ Toda|永井 ながい Nagai|中島 なかじま Nakajima|成瀬 なるせ Naruse
西野 にしの Nishino|野口 のぐち Noguchi|長谷川 はせがわ Hasegawa|畠山 はたけやま Hatakeyama|浜田 はまだ Hamada|早川 はやかわ Hayakawa
平井 ひらい Hirai|深沢 ふかざわ Fukazawa|藤本 ふじもと Fujimoto|古川 ふるかわ Furukawa|星野 ほしの Hoshino|堀内 ほりうち Horiuchi
前川 まえかわ Maekawa|松永 まつなが Matsunaga|三浦 みうら Miura|水野 みずの Mizuno|宮下 みやした Miyashita|村瀬 むらせ Murase
望月 もちづき Mochizuki|森下 もりした Morishita|柳沢 やなぎさわ Yanagisawa|山岸 やまぎし Yamagishi|横井 よこい Yokoi|吉岡 よしおか Yoshioka
和久井 わくい Wakui|渡邊 わたなべ Watanabe|辻 つじ Tsuji|森 もり Mori|原 はら Hara|林 はやし Hayashi
"""

_GIVEN_NAMES = """
明彦 あきひこ Akihiko|彩香 あやか Ayaka|郁夫 いくお Ikuo|一郎 いちろう Ichiro|恵理子 えりこ Eriko|修 おさむ Osamu|薫 かおる Kaoru
和也 かずや Kazuya|克己 かつみ Katsumi|香奈 かな Kana|恭子 きょうこ Kyoko|清志 きよし Kiyoshi|健太郎 けんたろう Kentaro|浩二 こうじ Koji
早紀 さき Saki|さくら さくら Sakura|聡 さとし Satoshi|静香 しずか Shizuka|俊介 しゅんすけ Shunsuke|慎也 しんや Shinya|進 すすむ Susumu
誠一 せいいち Seiichi|貴子 たかこ Takako|拓海 たくみ Takumi|武 たけし Takeshi|千尋 ちひろ Chihiro|翼 つばさ Tsubasa|哲也 てつや Tetsuya
智美 ともみ Tomomi|直樹 なおき Naoki|夏希 なつき Natsuki|則之 のりゆき Noriyuki|春香 はるか Haruka|久美 ひさみ Hisami|秀樹 ひでき Hideki
宏美 ひろみ Hiromi|史織 しおり Shiori|文雄 ふみお Fumio|真紀子 まきこ Makiko|雅人 まさと Masato|まどか まどか Madoka|光 ひかる Hikaru
美和 みわ Miwa|睦 むつみ Mutsumi|恵 めぐみ Megumi|康弘 やすひろ Yasuhiro|由香里 ゆかり Yukari|裕介 ゆうすけ Yusuke|陽子 ようこ Yoko
義明 よしあき Yoshiaki|玲奈 れいな Reina|亮 りょう Ryo|若菜 わかな Wakana|航 わたる Wataru|悠 はるか Haruka|栞 しおり Shiori
"""


def _table(text: str) -> dict[str, tuple[str, str]]:
    rows = (cell.split(" ") for line in text.strip().splitlines() for cell in line.split("|"))
    return {written: (kana, romaji) for written, kana, romaji in rows}


FAMILIES = _table(_FAMILIES)
GIVEN_NAMES = _table(_GIVEN_NAMES)


def person(family: str, given: str) -> Person:
    """The person of that name, with the readings of the tables above. KeyError for a name that stands in neither."""
    (family_kana, family_romaji), (given_kana, given_romaji) = FAMILIES[family], GIVEN_NAMES[given]
    return Person(family, given, family_kana, given_kana, family_romaji, given_romaji)
