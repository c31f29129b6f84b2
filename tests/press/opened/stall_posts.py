"""Who works as what in the shops, kitchens, inns, fields and studios of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

STALL = positions("-|-\n-|-\n-|-\n-|-\n営業部|Sales Department\nオンラインストア|Online Store\n卸営業課|Wholesale Section", """
店主|Owner
店長|Store Manager
店長|Store Manager
代表取締役|President
代表|Owner
オーナー|Owner
五代目|Fifth Generation
専務取締役|Senior Managing Director
副店長|Assistant Store Manager
フラワーデザイナー|Flower Designer
焙煎士|Coffee Roaster
仕入れ担当|Buyer
若旦那|Young Master
""", bilinguals("認定補聴器技能者|Certified Hearing Aid Technician\n１級フラワー装飾技能士|First-class Florist\nコーヒーインストラクター１級|Coffee Instructor Grade 1\n一級着付け技能士|First-class Kimono Dresser"))  # fmt: skip
KITCHEN = positions("-|-\n-|-\n-|-\n調理部|Kitchen\n宴会予約課|Banquet Reservations\n料飲サービス課|Food & Beverage Service Section", """
料理長|Head Chef
副総料理長|Executive Sous Chef
店長|Store Manager
オーナーシェフ|Owner Chef
シェフソムリエ|Head Sommelier
大将|Owner Chef
女将|Okami
マネージャー|Manager
支配人|Manager
代表取締役|President
シェフパティシエ|Chef Patissier
ホールマネージャー|Floor Manager
ウエディングプランナー|Wedding Planner
""", bilinguals("調理師|Licensed Cook\n日本ソムリエ協会認定ソムリエ|Certified Sommelier\nふぐ処理師|Licensed Fugu Cook\nきき酒師|Sake Sommelier"))  # fmt: skip
LODGE = positions("-|-\n-|-\n宿泊課|Rooms Section\nフロント|Front Desk\n営業企画課|Sales Planning Section\n競技課|Competition Section\n総務部|General Affairs Department", """
支配人|General Manager
宿泊支配人|Rooms Manager
女将|Okami
フロントマネージャー|Front Manager
キャディマスター|Caddie Master
所属プロ|Club Professional
予約課長|Reservations Manager
営業課長|Sales Manager
宿主|Innkeeper
主任|Chief
温泉ソムリエ|Onsen Sommelier
アクティビティガイド|Activity Guide
""")  # fmt: skip
SALON = positions("-|-\n-|-\n-|-\n教育部|Education", """
店長|Salon Manager
シニアスタイリスト|Senior Stylist
スタイリスト|Stylist
アイデザイナー|Eyelash Designer
代表|Owner
オーナー|Owner
チーフインストラクター|Chief Instructor
理容師|Barber
セラピスト|Therapist
""", bilinguals("管理美容師|Managing Beautician\n管理理容師|Managing Barber\nＡＥＡＪ認定アロマセラピスト|Certified Aromatherapist\n全米ヨガアライアンスRYT200|RYT 200"))  # fmt: skip
DESIGN = positions("-|-\n-|-\n-|-\n意匠設計部|Architectural Design Department\nブランディングチーム|Branding Team\n撮影部|Photography", """
代表|Principal
業務執行社員|Executive Member
デザイナー|Designer
所員|Staff Architect
設計主任|Chief Architect
絵本作家|Picture Book Artist
ストラテジスト|Strategist
映像ディレクター|Film Director
テキスタイルデザイナー|Textile Designer
家具作家|Furniture Maker
書家|Calligrapher
ランドスケープデザイナー|Landscape Designer
翻訳者|Translator
サウンドデザイナー|Sound Designer
""", bilinguals("一級建築士|First-class Architect\n管理建築士|Managing Architect\n登録ランドスケープアーキテクト|Registered Landscape Architect\n二級建築士|Second-class Architect"))  # fmt: skip
HARVEST = positions("-|-\n-|-\n-|-\n製造部|Production Department\n生産部 果樹課|Production Department, Orchard Section\n直売部|Farm Shop\n加工場|Processing Plant", """
代表|Owner
代表取締役|President
園地責任者|Orchard Manager
副杜氏|Deputy Master Brewer
圃場長|Field Manager
製麹主任|Chief of Koji Making
工場長|Plant Manager
漁労長|Fishing Master
牧場主|Rancher
養蜂家|Beekeeper
店長|Store Manager
主任|Chief
""", bilinguals("農業士|Certified Farmer\nJGAP指導員|JGAP Instructor\n樹木医|Tree Doctor\n家畜人工授精師|Artificial Inseminator"))  # fmt: skip
