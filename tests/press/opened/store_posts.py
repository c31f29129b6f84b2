"""Who works as what in the shops, kitchens, inns, fields and studios of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

SHOP = positions("-|-\n-|-\n-|-\n-|-\n営業部|Sales Department\n通信販売課|Mail Order Section\n外商課|Outside Sales Section", """
店主|Owner
店長|Store Manager
店長|Store Manager
代表取締役|President
代表|Owner
オーナー|Owner
専務取締役|Senior Managing Director
副店長|Assistant Store Manager
八代目|Eighth Generation
バイヤー（婦人服）|Buyer, Ladies' Wear
和菓子職人|Wagashi Maker
""", bilinguals("時計修理技能士１級|First-class Watch Repairer\n認定眼鏡士|Certified Optician\n日本茶インストラクター|Japanese Tea Instructor"))  # fmt: skip
DINING = positions("-|-\n-|-\n-|-\n宴会課|Banquet Section\n調理課|Kitchen Section\n営業部|Sales Department", """
料理長|Head Chef
店長|Store Manager
女将|Okami
支配人|Manager
マネージャー|Manager
オーナー|Owner
代表取締役|President
店主|Owner
ホール主任|Floor Chief
ソムリエール|Sommeliere
パン職人|Baker
バリスタ|Barista
""", bilinguals("専門調理師|Specialist Cook\nフードコーディネーター|Food Coordinator\n日本酒学講師|Sake Lecturer"))  # fmt: skip
STAY = positions("-|-\n-|-\n宿泊予約課|Reservations Section\n宿泊部|Rooms Department\nブライダル課|Bridal Section\n総務部|General Affairs Department", """
支配人|General Manager
女将|Okami
総支配人|General Manager
課長|Manager
主任|Chief
営業課長|Sales Manager
フロント主任|Front Chief
宴会マネージャー|Banquet Manager
副総支配人|Deputy General Manager
""")  # fmt: skip
BEAUTY = positions("-|-\n-|-\n-|-\n美容部|Beauty Department", """
オーナー|Owner
店長|Salon Manager
スタイリスト|Stylist
代表|Owner
マネージャー|Manager
トータルビューティーアドバイザー|Total Beauty Adviser
インストラクター|Instructor
""")  # fmt: skip
ATELIER = positions("-|-\n-|-\n-|-\nデザイン室|Design Office\n", """
代表|Principal
代表|Principal
代表取締役|President
主任|Chief
主宰|Principal
設計士|Designer
陶工|Potter
漆芸家|Lacquer Artist
家具職人|Furniture Maker
""", bilinguals("一級建築士・管理建築士|First-class Architect, Managing Architect\n伝統工芸士（漆器部門）|Traditional Craftsman (Lacquerware)\n一級建具製作技能士|First-class Joiner"))  # fmt: skip
FIELDS = positions("-|-\n-|-\n-|-\n生産部|Production Department\n加工部|Processing Department\n営業部|Sales Department", """
代表|Owner
代表取締役|President
取締役|Director
部長|Manager
農場長|Farm Manager
組合員|Member
六代目蔵元|Sixth-generation Brewer
直売所店長|Farm Shop Manager
""", bilinguals("農業技術検定１級|Agricultural Skill Grade 1\n造園施工管理技士|Landscape Works Manager\n樹木医|Tree Doctor"))  # fmt: skip
