"""People of the judging cards: the commonest names as often as in life, then a long tail that no other half has."""

from __future__ import annotations

from tests.press import everyday
from tests.press.names import abroad, table

_TAIL = table("""
芦沢 あしざわ|天谷 あまや
安部 あべ|礒部 いそべ
木元 きもと
河野 こうの|小島 こじま
西郷 さいごう|坂元 さかもと|崎山 さきやま
芝田 しばた
田村 たむら
仲村 なかむら|那須 なす
藤島 ふじしま
松井 まつい|丸山 まるやま|三品 みしな
最上 もがみ
安東 あんどう
小野田 おのだ|柿崎 かきざき|金山 かなやま|川崎 かわさき
逆井 さかさい|樽井 たるい
羽鳥 はとり
諸星 もろぼし|岡野谷 おかのや
仲宗根 なかそね
油谷 あぶらや|荒巻 あらまき|池永 いけなが|井野 いの|今福 いまふく|岩倉 いわくら|江畑 えばた|大路 おおじ|柿本 かきもと|執行 しぎょう
新川 しんかわ|高沢 たかざわ|地引 じびき|長南 ちょうなん|次田 つぎた|中津 なかつ|馬渕 まぶち|伏見 ふしみ|藤倉 ふじくら|外園 ほかぞの
宮腰 みやこし|屋代 やしろ|龍 りゅう|藁科 わらしな|大楠 おおぐす|上遠野 かとうの|吉﨑 よしざき
""")
# Weighed so that the common names are somewhat less than half of all people, the ten commonest a tenth, as they are in Japan.
FAMILIES = (
    *everyday.FAMILIES[:10] * 8,
    *everyday.FAMILIES[10:40] * 4,
    *everyday.FAMILIES[40:] * 2,
    *everyday.NEXT_FAMILIES,
    *_TAIL * 2,
)

GIVEN_NAMES = (
    *everyday.GIVEN_NAMES,
    *everyday.NEXT_GIVEN_NAMES,
    *table("""
和俊 かずとし
敬一 けいいち
力 つとむ
伸之 のぶゆき|政明 まさあき
知佳 ちか|俊子 としこ|典代 のりよ
芙由子 ふゆこ|美加 みか
湊斗 みなと|壮真 そうま|結菜 ゆいな
和之 かずゆき|幹夫 みきお|哲郎 てつろう|寿一 としかず|文男 ふみお|雅樹 まさき|道雄 みちお|亜紀 あき|栄美子 えみこ|富士子 ふじこ
恵理 えり
"""),
)

FROM_ABROAD = abroad("""
ジェームズ ミラー James Miller|サラ デイビス Sarah Davis|ワン リーナ Wang Lina|キム ハヌル Kim Haneul
ミゲル サントス Miguel Santos|レ フック Le Phuc|ラジェシュ クマール Rajesh Kumar|ソフィー マルタン Sophie Martin
アレックス テイラー Alex Taylor|イ スンホ Lee Seungho
""")
