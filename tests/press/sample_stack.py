"""The sample stack: which card lies where in the feeder, and which on the glass."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.press.affiliations import affiliate
from tests.press.facts import Bilingual, Position
from tests.press.order import PrintOrder
from tests.press.people import person
from tests.press.sample_houses import HOUSES


@dataclass(frozen=True, slots=True)
class SampleCard:
    """One card. `back` is a layout, or None for unprinted paper; `turn` is how it went into the feeder."""

    layout: str
    house: str
    family: str
    given: str
    department: tuple[str, str] | None
    title: tuple[str, str]
    back: str | None = None
    turn: int = 0

    def order(self) -> PrintOrder:
        """Number and mail of a person are the same on every card of theirs."""
        house, who = HOUSES[self.house], person(self.family, self.given)
        position = Position(Bilingual(*self.department) if self.department else None, Bilingual(*self.title))
        chance = Random(f"{self.house} {self.family} {self.given}")
        card = affiliate(chance, who, house.company, position, *house.offices)
        return PrintOrder(card, house.voice, house.look)


STACK = (
    SampleCard("baseline", "shionagi-seiki", "五十嵐", "健太郎", ("製造本部 生産技術部", "Manufacturing Division, Production Engineering"), ("課長代理", "Deputy Manager"), "english_left"),
    SampleCard("column_tall", "kirigaya-jozo", "榊原", "誠一", None, ("代表取締役社長", "President")),
    SampleCard("bilingual", "tetralink-lab", "成瀬", "玲奈", ("プロダクト開発部", "Product Development"), ("エンジニアリングマネージャー", "Engineering Manager"), turn=180),
    SampleCard("axis", "soju-law", "渡邊", "恭子", None, ("弁護士", "Attorney at Law"), "english_axis"),
    SampleCard("header", "kaedehara-kensetsu", "長谷川", "浩二", ("営業部 第二営業課", "Sales Department, Section 2"), ("課長", "Manager")),
    SampleCard("crest", "luminaris-pharma", "柏木", "千尋", ("研究開発センター", "Research & Development Center"), ("主任研究員", "Senior Researcher")),
    SampleCard("whisper", "hoshifuri-design", "宇佐美", "栞", None, ("アートディレクター", "Art Director"), turn=180),
    SampleCard("flush_right", "tomoshino-print", "松永", "郁夫", None, ("専務取締役", "Senior Managing Director")),
    SampleCard("band", "minatoria-logi", "白石", "直樹", ("国際輸送部", "International Transport Department"), ("次長", "Deputy General Manager"), "english_left"),
    SampleCard("tower", "minatobashi-clinic", "早川", "美和", None, ("院長", "Director"), turn=90),
    SampleCard("night", "kitsuyo-shoji", "髙橋", "俊介", ("海外事業部", "Overseas Business Department"), ("マネージャー", "Manager"), "english_night"),
    SampleCard("shopfront", "misatori-kanko", "小野寺", "さくら", ("企画宣伝課", "Planning & Publicity Section"), ("主任", "Assistant Manager")),
    SampleCard("qr_corner", "chronowork", "朝倉", "翼", ("カスタマーサクセス部", "Customer Success Department"), ("リーダー", "Leader"), turn=180),
    SampleCard("offices", "narumizawa-denshi", "堀内", "則之", ("営業本部", "Sales Division"), ("本部長", "General Manager")),
    SampleCard("portrait", "yukimachi-estate", "瀬川", "亮", ("住宅営業部", "Housing Sales Department"), ("主任", "Assistant Manager")),
    SampleCard("keyline", "yuzukihara", "北条", "文雄", None, ("理事長", "Chairman")),
    SampleCard("terse", "rindo-arch", "片桐", "史織", ("設計室", "Design Studio"), ("チーフデザイナー", "Chief Designer"), "english_left", turn=270),
    SampleCard("plinth", "forestaria", "望月", "航", ("森林活用事業部", "Forest Business Department"), ("係長", "Chief")),
    SampleCard("column_wide", "kinpan-kyoto", "竹内", "静香", ("呉服部", "Kimono Department"), ("部長", "General Manager")),
    SampleCard("baseline", "kuranose-foods", "大西", "康弘", ("品質保証部", "Quality Assurance Department"), ("部長代理", "Deputy General Manager"), turn=180),
    SampleCard("axis", "sorarie-hoken", "星野", "由香里", ("広島支社", "Hiroshima Branch"), ("支社長", "Branch Manager")),
    SampleCard("flush_right", "arkadis-tax", "青柳", "修", None, ("代表社員", "Managing Partner"), "english_axis"),
    SampleCard("band", "nordia-elevator", "土屋", "慎也", ("保守サービス部", "Maintenance Service Department"), ("部長", "General Manager"), "english_left"),
    SampleCard("shopfront", "verda-farm", "今泉", "陽子", None, ("代表取締役", "President")),
    # The same two people again, with the newer card below the older one: promoted, everything else as it was.
    SampleCard("baseline", "shionagi-seiki", "五十嵐", "健太郎", ("製造本部 生産技術部", "Manufacturing Division, Production Engineering"), ("部長", "General Manager"), "english_left"),
    SampleCard("night", "kitsuyo-shoji", "髙橋", "俊介", ("海外事業部", "Overseas Business Department"), ("部長", "General Manager"), "english_night", turn=180),
)  # fmt: skip

# Eight colleagues on one A4 glass, two beside each other in four rows.
SHEET = (
    SampleCard("header", "kaedehara-kensetsu", "沢田", "武", ("工務部", "Construction Department"), ("現場所長", "Site Manager")),
    SampleCard("crest", "luminaris-pharma", "近藤", "聡", ("学術情報部", "Scientific Information Department"), ("課長", "Manager")),
    SampleCard("axis", "soju-law", "林", "義明", None, ("弁護士", "Attorney at Law")),
    SampleCard("qr_corner", "chronowork", "水野", "若菜", ("営業部", "Sales Department"), ("マネージャー", "Manager")),
    SampleCard("night", "kitsuyo-shoji", "永井", "貴子", ("総務部 人事課", "General Affairs Department, Personnel Section"), ("係長", "Chief")),
    SampleCard("keyline", "yuzukihara", "深沢", "真紀子", ("入試広報室", "Admissions & Public Relations"), ("室長", "Director")),
    SampleCard("terse", "rindo-arch", "森", "光", ("構造設計室", "Structural Design"), ("主任", "Assistant Manager")),
    SampleCard("shopfront", "verda-farm", "野口", "拓海", ("加工部", "Processing"), ("リーダー", "Leader")),
)  # fmt: skip
