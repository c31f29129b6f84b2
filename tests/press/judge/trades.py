"""Lines of business of the judging half's companies."""

from __future__ import annotations

from tests.press.houses import Trade
from tests.press.judge.company_posts import DESK, HOME, MILL, YARD
from tests.press.judge.shop_posts import BEAUTY, COUNTER, INN, SOIL, STUDIO

_BOTH = ("株式会社", "有限会社")
_YOUNG = ("株式会社", "合同会社")

TRADES = (
    Trade("工業|Kogyo|kogyo", MILL, ("株式会社", "株式会社", "有限会社")),
    Trade("製薬|Pharmaceutical|seiyaku", MILL),
    Trade("金属|Metal|metal", MILL, _BOTH),
    Trade("技研|Giken|giken", MILL),
    Trade("電子|Electronics Devices|denshi", MILL),
    Trade("重機|Heavy Machinery|juki", MILL),
    Trade("組|Gumi|gumi", YARD, _BOTH),
    Trade("建材|Building Materials|kenzai", DESK),
    Trade("設備|Facilities|setsubi", YARD, _BOTH),
    Trade("ボデー|Auto Body|body", YARD, ("有限会社",)),
    Trade("不動産販売|Realty|realty", HOME),
    Trade("リアルエステート|Real Estate Service|re", HOME, _YOUNG),
    Trade("ホーム|Home|home", HOME),
    Trade("保険サービス|Insurance Service|ins", HOME, _BOTH),
    Trade("証券|Securities|shoken", DESK),
    Trade("物産|Bussan|bussan", DESK),
    Trade("貿易|Trading Company|boeki", DESK, _BOTH),
    Trade("興産|Kosan|kosan", DESK),
    Trade("ソリューションズ|Solutions|sol", DESK),
    Trade("ネットワークス|Networks|nw", DESK),
    Trade("データ|Data|data", DESK),
    Trade("・ジャパン|Japan|japan", DESK, _YOUNG),
    Trade(" Technologies|Technologies|technologies", DESK),
    Trade("アセットマネジメント|Asset Management|am", DESK),
    Trade("エアサービス|Air Service|air", DESK),
    Trade("交通|Kotsu|kotsu", DESK, _BOTH),
    Trade("海運|Shipping|kaiun", DESK),
    Trade("広告社|Advertising|ad", STUDIO),
    Trade("|Studio|studio", STUDIO, _YOUNG),
    Trade("|Inc|lab", DESK),
    Trade("設計室|Architects Studio|sekkei", STUDIO, _YOUNG),
    Trade("プロダクション|Production|pro", STUDIO, _BOTH),
    Trade("本舗|Honpo|honpo", COUNTER, _BOTH),
    Trade("酒店|Liquor|saketen", COUNTER, ("有限会社", "合名会社", "合資会社")),
    Trade("茶舗|Tea|chaho", COUNTER, ("合資会社", "有限会社")),
    Trade("呉服店|Kimono|gofuku", COUNTER, _BOTH),
    Trade("ビューティー|Beauty|beauty", BEAUTY, _YOUNG),
    Trade("リゾート|Resort|resort", INN),
    Trade("牧場|Ranch|bokujo", SOIL, _YOUNG),
    Trade("味噌醤油|Miso and Soy|miso", SOIL, ("合名会社", "有限会社", "株式会社")),
)
