"""The companies of the sample cards, each with its look and voice. None of them exists."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.press.affiliations import branch_of
from tests.press.facts import Bilingual, Company, Office
from tests.press.order import Look
from tests.press.places import HEAD_OFFICE, town_of
from tests.press.telephones import draw_fixed_line
from tests.press.typesetting import Colour
from tests.press.wording import Voice

WHITE: Colour = (255, 255, 255)
WARM: Colour = (253, 252, 248)
IVORY: Colour = (250, 246, 236)
WASHI: Colour = (247, 242, 228)
COOL: Colour = (248, 250, 251)
BLACK: Colour = (26, 26, 28)
SOFT_BLACK: Colour = (42, 42, 46)

PLAIN = Voice(after_label="  ")
DOTTED = Voice("Tel.", "Fax.", "Mobile.", "Mail.", "", phone_form="{0}.{1}.{2}")
BRACKETS = Voice("TEL", "FAX", "携帯", "E-mail", "URL", phone_form="{0}({1}){2}", block_form="{}丁目{}番{}号")
INITIALS = Voice("T", "F", "M", "E", "W", after_label="  ", name_gap=" ")
WORDS = Voice("電話", "FAX", "携帯", "メール", "", after_label="　", block_form="{}丁目{}-{}")
COLONS = Voice("TEL", "FAX", "MOBILE", "MAIL", "WEB", after_label=": ")


@dataclass(frozen=True, slots=True)
class House:
    company: Company
    look: Look
    voice: Voice
    offices: tuple[Office, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """Where a house stands: postal code, street number, and the building with its floor."""

    postal_code: str
    block: tuple[int, int, int]
    building: Bilingual | None = None


def _house(
    key: str, name: Bilingual, look: Look, voice: Voice, site: Site, *, under: str = "co.jp", branches: int = 0
) -> House:
    chance = Random(key)
    town = town_of(site.postal_code)
    tel = draw_fixed_line(chance, town.area_code)
    fax = draw_fixed_line(chance, town.area_code, beside=tel)
    head = Office(town, site.block, site.building, tel, fax, HEAD_OFFICE)
    company = Company(key, name, under)
    return House(company, look, voice, (head, *(branch_of(chance, head) for _ in range(branches))))


HOUSES = {house.company.key: house for house in (
    _house("shionagi-seiki", Bilingual("株式会社汐凪精機", "Shionagi Precision Co., Ltd."),
           Look(BLACK, (18, 78, 128), (96, 170, 214), WHITE, "facets"), PLAIN, Site("399-4117", (2, 14, 8))),
    _house("kirigaya-jozo", Bilingual("霧ヶ谷酒造株式会社", "Kirigaya Brewery Co., Ltd."),
           Look(SOFT_BLACK, (128, 36, 40), (60, 60, 60), WASHI, "moon", "mincho", "garamond"), PLAIN,
           Site("939-8202", (3, 6, 2))),
    _house("tetralink-lab", Bilingual("合同会社テトラリンク", "Tetralink LLC"),
           Look(SOFT_BLACK, (12, 122, 118), (240, 150, 92), WHITE, "weave", "gothic", "inter"), INITIALS,
           Site("150-0012", (4, 9, 21), Bilingual("みなもスクエア 6階", "Minamo Square 6F"))),
    _house("soju-law", Bilingual("弁護士法人蒼樹法律事務所", "Soju Law Office"),
           Look(BLACK, (44, 62, 92), (150, 130, 90), WARM, "arch", "mincho", "garamond"), PLAIN,
           Site("105-0001", (1, 22, 5), Bilingual("朝霧タワー 18階", "Asagiri Tower 18F")), under="jp"),
    _house("kaedehara-kensetsu", Bilingual("楓原建設株式会社", "Kaedehara Construction Co., Ltd."),
           Look(BLACK, (158, 52, 34), (226, 178, 96), WHITE, "fold", "gothic", "lato"), BRACKETS,
           Site("980-0014", (2, 10, 17))),
    _house("luminaris-pharma", Bilingual("ルミナリス製薬株式会社", "Luminaris Pharma Co., Ltd."),
           Look(SOFT_BLACK, (86, 58, 142), (222, 132, 164), WHITE, "leaf", "gothic", "lato"), COLONS,
           Site("104-0061", (3, 15, 11), Bilingual("汐路ビル 9階", "Shioji Building 9F"))),
    _house("hoshifuri-design", Bilingual("株式会社星降デザイン", "Hoshifuri Design Inc."),
           Look(SOFT_BLACK, (120, 116, 108), (180, 160, 120), IVORY, "moon", "mincho", "garamond"), INITIALS,
           Site("604-8005", (1, 8, 3), Bilingual("レンガ通りビル 3階", "Renga-dori Building 3F"))),
    _house("tomoshino-print", Bilingual("有限会社燈野印刷", "Tomoshino Printing Ltd."),
           Look(BLACK, (196, 84, 36), (60, 70, 84), WARM, "sunrise", "ud_gothic", "lato"), COLONS,
           Site("920-0981", (2, 27, 6))),
    _house("minatoria-logi", Bilingual("株式会社ミナトリア物流", "Minatoria Logistics Corporation"),
           Look(BLACK, (16, 52, 98), (104, 176, 214), WHITE, "waves", "gothic", "lato"), DOTTED,
           Site("231-0021", (2, 5, 14), Bilingual("第二白樺ビル 4階", "Shirakaba Building No. 2, 4F"))),
    _house("minatobashi-clinic", Bilingual("医療法人社団碧湾会みなと橋クリニック", "Minatobashi Clinic"),
           Look(SOFT_BLACK, (22, 128, 116), (146, 206, 188), COOL, "leaf", "gothic", "lato"), WORDS,
           Site("650-0035", (1, 3, 9)), under="jp"),
    _house("kitsuyo-shoji", Bilingual("橘陽商事株式会社", "Kitsuyo Trading Co., Ltd."),
           Look(BLACK, (34, 74, 84), (214, 182, 120), WHITE, "arch", "mincho", "garamond"), PLAIN,
           Site("530-0017", (3, 18, 2), Bilingual("グランテラス北棟 21階", "Gran Terrace North 21F"))),
    _house("misatori-kanko", Bilingual("一般社団法人水郷里観光協会", "Misatori Tourism Association"),
           Look(SOFT_BLACK, (32, 110, 142), (236, 160, 74), WHITE, "sunrise", "motoya_round", "lato"), WORDS,
           Site("690-0003", (4, 7, 1)), under="or.jp"),
    _house("chronowork", Bilingual("株式会社クロノワーク", "Chronowork Inc."),
           Look(SOFT_BLACK, (230, 92, 54), (44, 52, 66), WHITE, "fold", "gothic", "inter"), INITIALS,
           Site("141-0031", (2, 19, 4), Bilingual("みなもスクエア 11階", "Minamo Square 11F"))),
    _house("narumizawa-denshi", Bilingual("鳴海沢電子工業株式会社", "Narumizawa Electronics Co., Ltd."),
           Look(BLACK, (22, 86, 148), (232, 164, 44), WHITE, "weave", "gothic", "lato"), PLAIN,
           Site("460-0003", (1, 16, 20), Bilingual("汐路ビル 5階", "Shioji Building 5F")), branches=1),
    _house("yukimachi-estate", Bilingual("雪待不動産株式会社", "Yukimachi Real Estate Co., Ltd."),
           Look(SOFT_BLACK, (46, 74, 118), (206, 190, 170), WHITE, "facets", "gothic", "lato"), BRACKETS,
           Site("078-8220", (3, 21, 5))),
    _house("yuzukihara", Bilingual("学校法人弓月原学園", "Yuzukihara Gakuen"),
           Look(BLACK, (86, 36, 60), (176, 146, 92), IVORY, "leaf", "mincho", "garamond"), PLAIN,
           Site("630-8227", (1, 12, 3)), under="ac.jp"),
    _house("rindo-arch", Bilingual("株式会社凛堂建築設計事務所", "Rindo Architects Inc."),
           Look(SOFT_BLACK, (60, 64, 70), (150, 150, 150), WHITE, "fold", "gothic", "inter"), INITIALS,
           Site("113-0033", (4, 2, 16), Bilingual("レンガ通りビル 2階", "Renga-dori Building 2F"))),
    _house("forestaria", Bilingual("株式会社フォレスタリア", "Forestaria Inc."),
           Look(SOFT_BLACK, (34, 88, 62), (176, 190, 84), WARM, "leaf", "gothic", "lato"), COLONS,
           Site("390-0874", (2, 11, 7))),
    _house("kinpan-kyoto", Bilingual("株式会社錦帆", "Kinpan Co., Ltd."),
           Look(BLACK, (118, 44, 88), (190, 150, 84), WASHI, "waves", "ud_mincho", "garamond"), PLAIN,
           Site("602-8446", (1, 23, 4))),
    _house("kuranose-foods", Bilingual("蔵野瀬食品工業株式会社", "Kuranose Foods Co., Ltd."),
           Look(BLACK, (164, 38, 44), (232, 184, 92), WHITE, "sunrise", "ipa_gothic", "lato"), BRACKETS,
           Site("810-0074", (2, 8, 13))),
    _house("sorarie-hoken", Bilingual("ソラリエ保険サービス株式会社", "Sorarie Insurance Service Co., Ltd."),
           Look(SOFT_BLACK, (28, 116, 176), (250, 186, 84), WHITE, "sunrise", "vl_gothic", "lato"), DOTTED,
           Site("730-0037", (3, 17, 9), Bilingual("第二白樺ビル 7階", "Shirakaba Building No. 2, 7F"))),
    _house("arkadis-tax", Bilingual("税理士法人アルカディス会計", "Arkadis Accounting Corporation"),
           Look(BLACK, (36, 84, 76), (190, 160, 96), WARM, "arch", "takao_mincho", "garamond"), PLAIN,
           Site("102-0083", (4, 6, 10), Bilingual("朝霧タワー 7階", "Asagiri Tower 7F")), under="jp"),
    _house("nordia-elevator", Bilingual("ノルディア昇降機株式会社", "Nordia Elevator Co., Ltd."),
           Look(BLACK, (196, 32, 46), (44, 48, 56), WHITE, "facets", "gothic", "inter"), COLONS,
           Site("222-0033", (2, 13, 6), Bilingual("グランテラス北棟 8階", "Gran Terrace North 8F"))),
    _house("verda-farm", Bilingual("有限会社ヴェルダ農園", "Verda Farm Ltd."),
           Look(SOFT_BLACK, (84, 122, 44), (228, 150, 60), WHITE, "leaf", "motoya_round", "lato"), WORDS,
           Site("417-0045", (1, 25, 8))),
)}  # fmt: skip
