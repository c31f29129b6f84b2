"""People of the judging cards: the commonest names as often as in life, then a long tail that no other half has."""

from __future__ import annotations

from tests.press import everyday
from tests.press.names import abroad, table

_TAIL = table("""
川合 かわい|小柴 こしば|近森 ちかもり|富岡 とみおか|長島 ながしま|針谷 はりや|光山 みつやま|臼田 うすだ|押田 おしだ|苅谷 かりや
愛甲 あいこう|明石 あかし|揚田 あげた|浅原 あさはら|荒金 あらがね|池辺 いけべ|岩熊 いわくま|内堀 うちぼり|大岩 おおいわ|大熊 おおくま
小黒 おぐろ|田嶋 たじま|中垣 なかがき|室田 むろた
""")
# Weighed so that the common names are somewhat less than half of all people, the ten commonest a tenth, as they are in Japan.
FAMILIES = (
    *everyday.FAMILIES[:10] * 8,
    *everyday.FAMILIES[10:40] * 4,
    *everyday.FAMILIES[40:] * 2,
    *everyday.NEXT_FAMILIES,
    *_TAIL * 4,
)

GIVEN_NAMES = (
    *everyday.GIVEN_NAMES,
    *everyday.NEXT_GIVEN_NAMES,
    *table("""
功 いさお|一也 かずや|喜久雄 きくお|康一 こういち|省吾 しょうご|信二 しんじ|昌之 まさゆき|明日香 あすか|紀美子 きみこ|典恵 のりえ
久恵 ひさえ
"""),
)

FROM_ABROAD = abroad("""
ロバート ジョンソン Robert Johnson|オリビア ムーア Olivia Moore|チェン ユーハン Chen Yuhan|パク ジフン Park Jihoon
アントニオ ロドリゲス Antonio Rodriguez|グエン トゥイ Nguyen Thuy|アミット ヴェルマ Amit Verma|マリー ルロワ Marie Leroy
スティーブン キャンベル Steven Campbell|ソン ミナ Song Mina
""")
