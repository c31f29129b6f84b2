"""Lines of business of the opened half's companies."""

from __future__ import annotations

from tests.press.houses import Trade
from tests.press.opened.company_posts import OFFICE, PLANT, STAFF, WORKS
from tests.press.opened.shop_posts import CELLAR, CRAFT, FIELD, SHOP, TABLE

TRADES = (
    Trade("ホールディングス|Holdings|hd", OFFICE),
    Trade("工務店|Builders|koumuten", WORKS, ("株式会社", "有限会社")),
    Trade("製作所|Works|mfg", WORKS),
    Trade("化学工業|Chemicals|chem", WORKS),
    Trade("ロジスティクス|Logistics Service|lgs", OFFICE),
    Trade("ソフトウェア|Software|soft", OFFICE),
    Trade("トラベル|Travel|travel", OFFICE),
    Trade("電設|Electric Works|densetsu", WORKS, ("株式会社", "有限会社")),
    Trade("食品|Foods|foods", OFFICE),
    Trade("農園|Farm|farm", SHOP, ("合同会社", "有限会社", "株式会社")),
    Trade("|Group|grp", OFFICE),
    Trade("人材サービス|Staffing|staff", OFFICE),
    Trade("住宅販売|Homes|homes", OFFICE),
    Trade("総合保険|Insurance Agency|hoken", OFFICE, ("有限会社", "株式会社")),
    Trade("メディア企画|Media Planning|media", OFFICE, ("合同会社", "株式会社")),
    Trade("運輸|Transport|unyu", OFFICE),
    Trade("鉄工|Iron Works|tekko", WORKS, ("有限会社", "株式会社")),
    Trade("商会|Trading House|shokai", STAFF, ("株式会社", "有限会社", "株式会社")),
    Trade("産業|Industries|sangyo", STAFF),
    Trade("機工|Machinery|kiko", PLANT),
    Trade("電機|Electric|denki", PLANT),
    Trade("テクノロジーズ|Technologies|tech", STAFF),
    Trade("総合企画|General Planning|plan", STAFF, ("有限会社", "株式会社")),
    Trade("地所|Estates|jisho", STAFF),
    Trade("水産|Marine Products|suisan", STAFF, ("株式会社", "有限会社")),
    Trade("製菓|Confectionery|seika", TABLE, ("株式会社", "有限会社")),
    Trade("自動車整備|Auto Service|auto", PLANT, ("有限会社", "株式会社")),
    Trade("環境開発|Environmental Development|kankyo", PLANT),
    Trade("エンジニアリング|Engineering|eng", PLANT),
    Trade("インターナショナル|International|intl", STAFF),
    Trade("警備保障|Security Services|keibi", STAFF),
    Trade("造園土木|Landscaping|zoen", PLANT, ("有限会社", "株式会社")),
    Trade("ラボ|Lab|lab", STAFF, ("合同会社", "株式会社")),
    Trade("メディカル|Medical|medical", STAFF),
    Trade("紙業|Paper|shigyo", STAFF),
    Trade("測量設計|Survey & Design|sokuryo", PLANT),
    Trade("ハウジング|Housing|housing", STAFF),
    Trade("醸造元|Sake Brewers|sake", CELLAR, ("合名会社", "合資会社", "株式会社")),
    Trade("ファーム|Farm|agri", FIELD, ("合同会社", "株式会社")),
    Trade("フードサービス|Food Service|food", STAFF),
    Trade("|Works|inc", STAFF),
    Trade("|Japan|jpn", STAFF),
    Trade("左官工業|Plastering|sakan", PLANT, ("有限会社",)),
    Trade("クリエイティブ|Creative|creative", CRAFT, ("合同会社", "株式会社")),
)
