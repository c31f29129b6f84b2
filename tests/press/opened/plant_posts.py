"""Who works as what in the plants and on the sites of the opened half."""

from __future__ import annotations

from tests.press.everyday_posts import with_everyday
from tests.press.houses import bilinguals

FOUNDRY = with_everyday("""
製造部|Manufacturing Department
鋳造課|Casting Section
金型課|Die & Mold Section
成形課 第一係|Molding Section, Team 1
本社工場 加工部 旋盤班|Head Plant, Machining Department, Lathe Team
溶接管理室|Welding Control Office
熱処理部|Heat Treatment Department
表面処理技術課|Surface Treatment Engineering Section
織布課|Weaving Section
木工部 塗装係|Woodwork Department, Finishing Team
開発部 試作室|Development Department, Prototype Office
""", """
工場長|Plant Manager
製造課長|Manufacturing Section Manager
職長補佐|Assistant Foreman
工場管理者|Plant Supervisor
金型設計主任|Chief Die Designer
研磨師|Polisher
製材責任者|Sawmill Manager
主席技師|Chief Engineer
技能伝承担当|Skills Instructor
溶接班長|Welding Team Leader
""", bilinguals("特級機械加工技能士|Master Machining Technician\n溶接管理技術者１級|Welding Engineer Grade 1\n技術士（金属部門）|Professional Engineer (Metals)\n現代の名工|Contemporary Master Craftsman"))  # fmt: skip
CHEMISTRY = with_everyday("""
品質保証部|Quality Assurance Department
プロセス技術部|Process Engineering Department
中央研究所 高分子研究室|Central Research Laboratory, Polymer Laboratory
薬事部|Regulatory Affairs Department
医薬情報部 東海エリア|Medical Information Department, Tokai Area
食品開発部 風味研究課|Food Development Department, Flavor Section
微生物検査室|Microbiology Laboratory
商品開発部 レシピ開発グループ|Product Development Department, Recipe Group
知財管理室|IP Management Office
半導体材料事業部|Semiconductor Materials Division
""", """
主幹研究員|Principal Researcher
MR|Medical Representative
品質保証責任者|Quality Assurance Supervisor
薬事担当|Regulatory Affairs
フレーバリスト|Flavorist
総括製造販売責任者|General Marketing Supervisor
開発リーダー|Development Leader
検査員|Inspector
研究所長|Laboratory Director
醸造技師|Brewing Engineer
""", bilinguals("博士（農学）|Ph.D. in Agriculture\n博士（薬学）|Ph.D. in Pharmaceutical Sciences\n食品衛生管理者|Food Sanitation Manager\n毒物劇物取扱責任者|Poisonous Substances Supervisor"))  # fmt: skip
SITE = with_everyday("""
工事部|Construction Works Department
工事部 第二工事課|Construction Works Department, Section 2
積算室|Estimation Office
橋梁事業部 施工管理課|Bridge Division, Works Management Section
空調設備課|Air Conditioning Section
電気通信部 回線工事課|Telecommunications Department, Line Works Section
測量調査課|Survey Section
防災事業部|Disaster Prevention Division
ガス供給部 保安課|Gas Supply Department, Safety Section
東北支店 土木課|Tohoku Branch, Civil Engineering Section
耐震補強チーム|Seismic Retrofit Team
""", """
工事長|Works Manager
工事部長|Construction Manager
統括所長|General Site Manager
安全衛生責任者|Health & Safety Supervisor
職人頭|Head Craftsman
主任測量士|Chief Surveyor
瓦職人|Roof Tiler
棟梁|Master Carpenter
設備設計担当|Building Services Designer
ＣＡＤオペレーター|CAD Operator
施工管理|Works Management
""", bilinguals("１級電気工事施工管理技士|First-class Electrical Works Engineer\n第一種冷凍機械責任者|Refrigeration Engineer, Class 1\n登録基幹技能者|Registered Core Technician\n液化石油ガス設備士|LPG Equipment Engineer\nコンクリート診断士|Concrete Diagnosis Engineer\n登録建設業経理士|Registered Construction Accountant"))  # fmt: skip
ESTATE = with_everyday("""
賃貸管理部|Rental Management Department
分譲マンション事業部|Condominium Division
売買営業部 仕入れ課|Sales Department, Acquisition Section
ビル営業室|Office Building Sales
注文住宅課|Custom Homes Section
住宅ローン相談窓口|Mortgage Desk
""", """
店長|Store Manager
住宅アドバイザー|Housing Adviser
フロント担当|Condominium Manager
インテリアコーディネーター主任|Chief Interior Coordinator
査定担当|Appraiser
リーシングマネージャー|Leasing Manager
プロパティマネージャー|Property Manager
""", bilinguals("宅地建物取引士|Real Estate Transaction Agent\n管理業務主任者|Condominium Management Officer\nマンション管理士|Condominium Adviser\n不動産鑑定士|Real Estate Appraiser\nインテリアコーディネーター|Interior Coordinator\n既存住宅状況調査技術者|Building Inspector"))  # fmt: skip
GARAGE = with_everyday("""
新車販売課|New Car Sales Section
サービス工場|Service Workshop
中古車センター|Used Car Center
部品用品課|Parts & Accessories Section
農機サービス課|Farm Machinery Service Section
レンタカー事業部|Car Rental Division
""", """
店長|Store Manager
カーライフアドバイザー|Car Life Adviser
サービスフロント|Service Front
工場主任|Workshop Chief
メカニックチーフ|Chief Mechanic
検査主任|Chief Inspector
ボディリペア担当|Body Repair
副店長|Assistant Store Manager
""", bilinguals("一級自動車整備士|First-class Auto Mechanic\n自動車検査員|Vehicle Inspector\n中古自動車査定士|Used Car Appraiser"))  # fmt: skip
