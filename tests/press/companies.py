"""Made-up companies: a stem nobody bears, a trade, a legal form; domain and English name follow."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.press.facts import Bilingual, Company, Position

_STEMS = """
汐凪 Shionagi|楓原 Kaedehara|燈野 Tomoshino|蒼樹 Soju|弓月原 Yuzukihara|凛堂 Rindo|橘陽 Kitsuyo|碧湾 Hekiwan|雪待 Yukimachi|蔵野瀬 Kuranose
錦帆 Kinpan|霧ヶ谷 Kirigaya|鳴海沢 Narumizawa|星降 Hoshifuri|水郷里 Misatori|ルミナリス Luminaris|ノルディア Nordia|アルカディス Arkadis
ミナトリア Minatoria|フォレスタリア Forestaria|クロノワーク Chronowork|ソラリエ Sorarie|ヴェルダ Verda|テトラリンク Tetralink
"""


@dataclass(frozen=True, slots=True)
class Trade:
    """A line of business: its word in a company's name and the legal forms and positions that go with it."""

    word: Bilingual
    slug: str
    form: str
    leads: bool
    english_form: str
    positions: tuple[Position, ...] = ()


def _position(department: str, department_en: str, title: str, title_en: str) -> Position:
    return Position(Bilingual(department, department_en) if department else None, Bilingual(title, title_en))


OFFICE_POSITIONS = (
    _position("", "", "代表取締役社長", "President & CEO"),
    _position("", "", "取締役副社長", "Executive Vice President"),
    _position("営業本部", "Sales Division", "本部長", "General Manager"),
    _position("営業部 第二営業課", "Sales Department, Section 2", "課長", "Manager"),
    _position("営業企画部", "Sales Planning Department", "主任", "Assistant Manager"),
    _position("総務部 人事課", "General Affairs Department, Personnel Section", "係長", "Chief"),
    _position("経営企画室", "Corporate Planning Office", "室長", "Director"),
    _position("広報部", "Public Relations Department", "部長代理", "Deputy General Manager"),
    _position("情報システム部", "Information Systems Department", "シニアマネージャー", "Senior Manager"),
    _position("海外事業部", "Overseas Business Department", "マネージャー", "Manager"),
)
FACTORY_POSITIONS = (
    _position("製造本部 生産技術部", "Manufacturing Division, Production Engineering", "部長", "General Manager"),
    _position("品質保証部", "Quality Assurance Department", "課長代理", "Deputy Manager"),
    _position("研究開発センター", "Research & Development Center", "主任研究員", "Senior Researcher"),
    _position("購買部 資材課", "Purchasing Department, Materials Section", "主任", "Assistant Manager"),
)
STUDIO_POSITIONS = (
    _position("", "", "アートディレクター", "Art Director"),
    _position("", "", "代表", "Principal"),
    _position("設計室", "Design Studio", "チーフデザイナー", "Chief Designer"),
)

TRADES = (
    Trade(Bilingual("精機", "Precision"), "seiki", "株式会社", True, "Co., Ltd.", positions=FACTORY_POSITIONS),
    Trade(Bilingual("電子工業", "Electronics"), "denshi", "株式会社", False, "Co., Ltd.", positions=FACTORY_POSITIONS),
    Trade(Bilingual("物流", "Logistics"), "logi", "株式会社", False, "Corporation", positions=OFFICE_POSITIONS),
    Trade(Bilingual("システムズ", "Systems"), "systems", "株式会社", True, "Inc.", positions=OFFICE_POSITIONS),
    Trade(Bilingual("建設", "Construction"), "kensetsu", "株式会社", True, "Co., Ltd.", positions=OFFICE_POSITIONS),
    Trade(Bilingual("印刷", "Printing"), "print", "有限会社", True, "Ltd.", positions=OFFICE_POSITIONS),
    Trade(Bilingual("設計事務所", "Architects"), "arch", "株式会社", True, "Inc.", positions=STUDIO_POSITIONS),
    Trade(Bilingual("デザイン", "Design"), "design", "合同会社", False, "LLC", positions=STUDIO_POSITIONS),
    Trade(Bilingual("不動産", "Real Estate"), "estate", "株式会社", False, "Co., Ltd.", positions=OFFICE_POSITIONS),
    Trade(Bilingual("薬品", "Pharma"), "pharma", "株式会社", True, "Co., Ltd.", positions=FACTORY_POSITIONS),
    Trade(
        Bilingual("コンサルティング", "Consulting"), "consulting", "合同会社", True, "LLC", positions=OFFICE_POSITIONS
    ),
    Trade(Bilingual("商事", "Trading"), "shoji", "株式会社", False, "Co., Ltd.", positions=OFFICE_POSITIONS),
)


def draw_company(chance: Random) -> tuple[Company, tuple[Position, ...]]:
    """A company and the positions that people hold there."""
    written, romaji = chance.choice(
        [cell.split(" ") for line in _STEMS.split("\n") if line for cell in line.split("|")]
    )
    trade = chance.choice(TRADES)
    core = written + trade.word.ja
    name = trade.form + core if trade.leads else core + trade.form
    english = f"{romaji} {trade.word.en} {trade.english_form}"
    return Company(f"{romaji.lower()}-{trade.slug}", Bilingual(name, english)), trade.positions
