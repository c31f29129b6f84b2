"""Who works as what in the shops, inns and kitchens of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

COUNTER = positions("-|-\n-|-\n-|-\n通販部|Mail Order", """
店主|Owner
店長|Store Manager
オーナー店主|Owner
四代目店主|Fourth-generation Owner
取締役店長|Director and Store Manager
販売主任|Sales Chief
バイヤー|Buyer
番頭見習い|Apprentice Clerk
代表|Owner
若女将|Young Okami
""", bilinguals("日本茶インストラクター|Japanese Tea Instructor\n眼鏡作製技能士|Optician\n和裁士|Kimono Tailor\n野菜ソムリエプロ|Vegetable Sommelier"))  # fmt: skip
INN = positions("-|-\n-|-\n宿泊部 フロント課|Rooms Division, Front Office\n料飲部|Food & Beverage\n婚礼営業部|Wedding Sales", """
総支配人|General Manager
副支配人|Deputy Manager
女将代理|Acting Okami
総料理長|Executive Chef
コンシェルジュ|Concierge
湯守|Keeper of the Baths
代表取締役|CEO
予約担当|Reservations
シェフ|Chef
バーテンダー|Bartender
""")  # fmt: skip
BEAUTY = positions("-|-", """
サロンオーナー|Salon Owner
ディレクター|Director
ネイリスト|Nail Artist
エステティシャン|Beautician
スタイリスト兼店長|Stylist & Manager
ヨガ講師|Yoga Instructor
パーソナルトレーナー|Personal Trainer
""", bilinguals("美容師|Hairdresser\nＪＮＥＣネイリスト１級|Nail Artist Grade 1\n健康運動指導士|Exercise Instructor"))  # fmt: skip
STUDIO = positions("-|-\n-|-\nクリエイティブ局|Creative Bureau\n映像制作チーム|Film Team", """
クリエイティブディレクター|Creative Director
代表 / デザイナー|Principal / Designer
コピーライター|Copywriter
映像作家|Film Artist
UXデザイナー|UX Designer
フロントエンドエンジニア|Frontend Engineer
CTO|CTO
共同創業者|Co-founder
編集長|Editor in Chief
建築家|Architect
陶芸家|Potter
ファシリテーター|Facilitator
プロダクトマネージャー|Product Manager
""", bilinguals("一級建築士|First-class Architect\n博士（デザイン学）|Ph.D. in Design"))  # fmt: skip
SOIL = positions("-|-\n-|-\n六次産業化推進室|Processing Office\n出荷場|Shipping", """
代表理事組合長|President of the Union
農場主|Farmer
醸造責任者|Head Brewer
蔵元 当主|Head of the Brewery
牧場長|Ranch Manager
栽培担当|Grower
船主|Ship Owner
代表|Owner
""")  # fmt: skip
