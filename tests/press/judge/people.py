"""People of the judging cards: the commonest names as often as in life, then a long tail that no other half has."""

from __future__ import annotations

from tests.press import everyday
from tests.press.names import abroad, table

_TAIL = table("""
磯村 いそむら|柿沼 かきぬま|小宮 こみや|酒向 さこう|桜田 さくらだ|笹原 ささはら|定森 さだもり|島本 しまもと|滝本 たきもと|辰巳 たつみ
角井 つのい|椿 つばき|長野 ながの|逸見 へんみ|三井 みつい|生田目 なまため|伊野 いの|小曽根 こそね|小貫 おぬき|四方田 よもだ
塩原 しおばら|志田 しだ|田家 たや|手嶋 てしま|銅谷 どうや|仁平 にへい|野尻 のじり|満田 みつた|元木 もとき|芳野 よしの
加来 かく|木暮 こぐれ|布施 ふせ|真島 まじま|湊 みなと|浅川 あさかわ|畔上 あぜがみ|粟津 あわづ|飯尾 いいお|家田 いえだ
猪狩 いがり|石岡 いしおか|石津 いしづ|板谷 いたや|岩淵 いわぶち|岩谷 いわや|梅本 うめもと|江田 えだ|大和田 おおわだ|長部 おさべ
小沼 おぬま|小畑 おばた|影山 かげやま|加瀬 かせ|門倉 かどくら|上條 かみじょう|河田 かわた|神林 かんばやし|君塚 きみづか|桐原 きりはら
窪田 くぼた|粂 くめ|近田 ちかだ|佐瀬 させ|佐原 さはら|篠 しの|新保 しんぼ|芹沢 せりざわ|田崎 たざき|棚橋 たなはし
田淵 たぶち|月岡 つきおか|道下 みちした|富樫 とがし|所 ところ|鳥越 とりごえ|西森 にしもり|額田 ぬかだ|野々山 ののやま|萩野 はぎの
橋詰 はしづめ|半沢 はんざわ|菱沼 ひしぬま|平岡 ひらおか|藤巻 ふじまき|益田 ますだ|町野 まちの|的場 まとば|峰岸 みねぎし|武者 むしゃ
山路 やまじ|阿南 あなん|綾部 あやべ|在原 ありはら|五十棲 いそずみ|伊奈川 いながわ|植草 うえくさ|歌川 うたがわ|江良 えら|表 おもて
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
康雄 やすお|孝志 たかし|俊明 としあき|昌彦 まさひこ|政宏 まさひろ|雅弘 まさひろ|薫子 かおるこ|一真 かずま|和馬 かずま|聖 さとし
泰輔 たいすけ|郁也 いくや|悦郎 えつろう|和敬 かずたか|浩志 ひろし|恒 ひさし|照夫 てるお|時男 ときお|信雄 のぶお|政男 まさお
裕一 ゆういち|栄美 えみ|末子 すえこ|妙子 たえこ|千鶴 ちづる|つぐみ つぐみ|芙美 ふみ
"""),
)

FROM_ABROAD = abroad("""
デイビッド スミス David Smith|エマ ジョーンズ Emma Jones|リー ジアン Li Jian|パク ソヨン Park Soyeon
カルロス ロペス Carlos Lopez|グエン タイン Nguyen Thanh|アニル シャルマ Anil Sharma|アンナ シュミット Anna Schmidt
""")
