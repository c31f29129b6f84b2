"""The families of kanji that are taken for one another.

Kin stand together, the usual form first: they are written for one another in names. Signs of other words that engines
take them for follow after a space (桑 桒 are kin; 桒 is read as 乗).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

_FAMILIES = """
崎﨑嵜 埼 寄|吉𠮷|柳栁|薮藪籔|鶴靏靍 靄|剣劍剱劔釼 鈕|桑桒 乗 来來|瀬瀨|浜濱濵 演瀘|富冨|高髙|辺邊邉|斎齋 斉齊 齎|徳德|槙槇|恵惠|真眞|寿壽
礼禮|涼凉|凛凜|島嶋嶌 蔦|曽曾|会會|卯夘 卵|沢澤|桜櫻|国國圀|広廣|栄榮 営|竜龍|峰峯|館舘|蔵藏|万萬|豊豐|静靜|清淸|増增|亀龜 秋穐龝
条條|関關|奥奧|鉄鐵鐡|岳嶽|淵渕渊|桧檜|芦蘆|滝瀧|巌巖|与與|円圓|児兒|弥彌|実實|学學|宝寶寳|戸戶|柏栢|横橫|楽樂|渋澁|当當 畄 留
県縣|祢禰|穂穗|篭籠|糸絲|経經|緑綠|緒緖|総總|薫薰|薬藥|虎乕 席|覚覺|遥遙|郷鄕|鎮鎭|顕顯|餅餠|鯵鰺|鴎鷗|麦麥|黄黃|黒黑|萱萓|采釆
簗 築 梁|旗籏簱 幡 簇|鍛鍜|曳曵|竈竃|圷 坏|椛 枇|蓑簑簔|諌諫|本 夲|京亰|函凾|曹曺|倶俱|蒋蔣|莱萊|鶯鴬|枡桝|禄祿|翠翆|壮壯|寛寬|収收|頼賴
彦彥|晋晉|仏佛|塩鹽|夢梦|帯帶|強强|温溫|稲稻|隠隱|鶏鷄|衛衞|観觀|浅淺|姫姬|毎每|舎舍|内內|呉吳|教敎|歩步|縁緣|将將|専專|従從|応應|恒恆
暁曉|瑶瑤|粛肅|荘莊|読讀|譲讓|遅遲|霊靈|駅驛|黙默|尭堯|晃晄|熙煕|笠 苙|杉枌|巣巢|栃杤 朽|権權|気氣|沖冲|郎郞|橋槗|釜釡|参參|鼠鼡|雁鴈鳫
慎愼|垂埀|為爲|籐 藤|亜亞|悦悅|聡聰|満滿|厳嚴|誉譽|勲勳|巻卷|園薗|蛍螢|騨驒|昴 昂|麿 磨
歓歡|麹麴|砺礪|濤涛|穣穰|醸釀|鉤鈎|祷禱|鋭銳|蛎蠣|梼檮|迩邇|繋繫|頬頰|鹸鹼|焔焰|纐 纈
"""


@dataclass(frozen=True, slots=True)
class Family:
    """signs: all members. kin: those among them that are variants of one another, the usual form first."""

    signs: tuple[str, ...]
    kin: tuple[tuple[str, ...], ...]

    def kin_of(self, sign: str) -> tuple[str, ...]:
        """Without the sign itself."""
        return tuple(each for kin in self.kin if sign in kin for each in kin if each != sign)


def _families() -> tuple[Family, ...]:
    found = []
    for cell in _FAMILIES.replace("\n", "|").strip("|").split("|"):
        kin = tuple(tuple(group) for group in cell.split())
        signs = tuple(sign for group in kin for sign in group)
        if len(signs) > 1:
            found.append(Family(signs, kin))
    return tuple(found)


FAMILIES = _families()


@cache
def _members() -> dict[str, Family]:
    return {sign: family for family in FAMILIES for sign in family.signs}


def family_of(sign: str) -> Family | None:
    """None for a sign that is taken for no other."""
    return _members().get(sign)


@cache
def usual_forms() -> dict[int, str]:
    """For str.translate: every variant's usual form."""
    return {ord(sign): kin[0] for family in FAMILIES for kin in family.kin for sign in kin[1:]}
