"""People of the judging cards: the commonest names as often as in life, then a long tail that no other half has."""

from __future__ import annotations

from tests.press import everyday
from tests.press.names import abroad, table

_TAIL = table("""
赤木 あかぎ|赤沢 あかざわ|伊勢 いせ|井川原 いがわら|梅津 うめづ|藤川 ふじかわ|長峰 ながみね|垂水 たるみ|田上 たがみ|鈴鹿 すずか
陶山 すやま|沢渡 さわたり|猿田 さるた|佐分利 さぶり|柘植 つげ|古関 こせき|小早川 こばやかわ|木幡 こはた|河内 かわち|香山 かやま
梶 かじ|折田 おりた|織田 おだ|小栗 おぐり|岡林 おかばやし|大隈 おおくま|大矢 おおや|遠山田 とおやまだ|梅村 うめむら|上坂 うえさか
井手 いで|池尻 いけじり|伊佐 いさ|足利 あしかが|秋葉 あきば|会田 あいだ|栗栖 くりす|玖村 くむら|来栖 くるす|古閑 こが
興梠 こうろき|日髙 ひだか|黒髪 くろかみ|﨑山 さきやま|濱本 はまもと|阿波 あわ|浅香 あさか|井草 いぐさ|生島 いくしま|石毛 いしげ
市丸 いちまる|稲川 いながわ|植竹 うえたけ|内木 うちき|大久 おおひさ|大庭 おおば|小笹 おざさ|小野木 おのぎ|笠松 かさまつ|川田 かわだ
北沢 きたざわ|日比谷 ひびや|桐山 きりやま|国分 こくぶ|小菊 こぎく|沢木 さわき|塩野 しおの|高城 たかぎ|田所 たどころ|玉川 たまがわ
富山 とみやま|新村 にいむら|日野 ひの|三橋 みつはし|和久 わく|押切 おしきり|樫尾 かしお|葛原 くずはら|小南 こみなみ|笹倉 ささくら
志賀 しが|築山 つきやま|永友 ながとも|彦坂 ひこさか|穂積 ほづみ|真木 まき|宗像 むなかた|安岡 やすおか|吉見 よしみ|六角 ろっかく
鰐淵 わにぶち|篭橋 かごはし
""")
# Weighed so that the common names are somewhat less than half of all people, the ten commonest a tenth, as they are in Japan.
FAMILIES = (*everyday.FAMILIES[:10] * 4, *everyday.FAMILIES[10:40] * 2, *everyday.FAMILIES[40:], *_TAIL * 2)

GIVEN_NAMES = (
    *everyday.GIVEN_NAMES * 2,
    *table("""
研一 けんいち|孝弘 たかひろ|敬 たかし|智彦 ともひこ|典之 のりゆき|政夫 まさお|章夫 あきお|厚志 あつし|和弘 かずひろ|秋子 あきこ
亜希 あき|加奈子 かなこ|佳奈 かな|幸 さち|園子 そのこ|千絵 ちえ|裕美子 ゆみこ|麻由 まゆ|美代子 みよこ|ひかる ひかる
なつみ なつみ|琉斗 りゅうと|暁人 あきと|鷹志 たかし|嶺 れい|耀 よう|琴葉 ことは|杏 あん|芽衣 めい|澄江 すみえ
壽一 じゅいち|眞由 まゆ|國夫 くにお|靜香 しずか|晋也 しんや|幹也 みきや|浩介 こうすけ|俊樹 としき|俊太郎 しゅんたろう|順二 じゅんじ
忠男 ただお|俊郎 としろう|直志 なおし|範子 のりこ|宗雄 むねお|有希 ゆき|由里子 ゆりこ|吉男 よしお
"""),
)

FROM_ABROAD = abroad("""
トーマス グラント Thomas Grant|エミリー ウォーカー Emily Walker|リン ジャーミン Lin Jiamin|チェ ジヨン Choi Jiyoung
ラファエル コスタ Rafael Costa|ハンナ シュミット Hannah Schmidt|グエン ミン Nguyen Minh|アルジュン メノン Arjun Menon
""")
