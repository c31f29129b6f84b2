"""People of the judging cards: the commonest names as often as in life, then a long tail that no other half has."""

from __future__ import annotations

from tests.press import everyday
from tests.press.names import abroad, table

_TAIL = table("""
太田黒 おおたぐろ|棚田 たなだ|内貴 ないき|二瓶 にへい|宮野 みやの|綿引 わたびき|朝比奈 あさひな|鮎川 あゆかわ|幾田 いくた|出雲 いずも
大神 おおがみ|大胡 おおご|大志田 おおしだ|小椋 おぐら|加賀谷 かがや|合田 ごうだ|輿水 こしみず|寒川 さむかわ|塩見 しおみ
浅利 あさり|味岡 あじおか|大倉 おおくら|太田垣 おおたがき|大原 おおはら|大堀 おおほり|鏡 かがみ|片平 かたひら|川嶋 かわしま|木谷 きたに
城戸 きど|串田 くしだ|国枝 くにえだ|窪 くぼ|神津 こうづ|迫 さこ|貞方 さだかた|末松 すえまつ|住田 すみた|諏訪部 すわべ
芹田 せりた|添田 そえだ|内川 うちかわ|生井 なまい|羽賀 はが|蜂谷 はちや|藤掛 ふじかけ|二木 ふたき|槙原 まきはら|桝本 ますもと
町村 まちむら|松倉 まつくら|丸尾 まるお|峯 みね|向山 むこうやま|安永 やすなが|梁瀬 やなせ
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
明夫 あきお|勝也 かつや|定男 さだお|淳也 じゅんや|範之 のりゆき|富雄 とみお|真之介 しんのすけ|政樹 まさき|幹雄 みきお|育子 いくこ
果歩 かほ
悦夫 えつお|和弥 かずや|勝巳 かつみ|寛太 かんた|恭一 きょういち|桂太 けいた|浩太郎 こうたろう|貞雄 さだお|智史 さとし|隆文 たかふみ
貫太郎 かんたろう|俊和 としかず|知也 ともや|光彦 みつひこ|宗男 むねお|善一 ぜんいち|理人 りひと|志津子 しづこ|菫 すみれ|月乃 つきの
風花 ふうか|真由 まゆ|美穂子 みほこ|八重子 やえこ|良江 よしえ|佳江 よしえ
"""),
)

FROM_ABROAD = abroad("""
トーマス クラーク Thomas Clark|ジュリア ロバートソン Julia Robertson|ホアン リナ Huang Lina|チェ ジウ Choe Jiu
ディエゴ フェルナンデス Diego Fernandez|ファム リン Pham Linh|サンジェイ パテル Sanjay Patel|クレール デュボワ Claire Dubois
ベンジャミン ホワイト Benjamin White|カン ドヒョン Kang Dohyun
""")
