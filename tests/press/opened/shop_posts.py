"""Who works as what in the shops, kitchens, cellars and farms of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

SHOP = positions("-|-\n-|-\n-|-\n外商部|Outside Sales", """
店長|Store Manager
店主|Shopkeeper
オーナー|Owner
女将|Okami
料理長|Head Chef
三代目|Third-generation Owner
スタイリスト|Stylist
パティシエ|Patissier
フォトグラファー|Photographer
代表デザイナー|Lead Designer
""", bilinguals("唎酒師|Sake Sommelier\nインテリアコーディネーター|Interior Coordinator"))  # fmt: skip
CRAFT = positions("-|-", """
店長|Store Manager
副店長|Assistant Store Manager
代表|Representative
店主|Owner
工房主|Craftsman
デザイナー兼代表|Designer & Representative
イラストレーター|Illustrator
フローリスト|Florist
ライター・編集者|Writer & Editor
""", bilinguals("フラワー装飾技能士|Floral Designer\n一級染色補正技能士|First-class Dye Restorer"))  # fmt: skip
TABLE = positions("-|-\n-|-\n営業部|Sales", """
支配人|Manager
二代目|Second-generation Owner
板長|Chef
店主|Owner
代表取締役|Representative Director
ソムリエ|Sommelier
番頭|Head Clerk
-|-
""", bilinguals("調理師|Licensed Cook\nきき酒師|Sake Adviser"))  # fmt: skip
CELLAR = positions(
    "-|-\n製造部|Production\n営業部|Sales",
    "杜氏|Master Brewer\n蔵元|Brewery Owner\n蔵人|Brewer\n代表社員社長|President",
    (),
)
FIELD = positions(
    "-|-\n-|-\n直売所|Farm Shop",
    "園主|Farm Owner\n農場長|Farm Manager\n代表|Representative\n就農支援員|Farming Adviser",
)
HAIR = positions("-|-", "トップスタイリスト|Top Stylist\nオーナースタイリスト|Owner Stylist\nアイリスト|Eyelash Artist", bilinguals(
    "管理美容師|Licensed Beautician"))  # fmt: skip
