"""Who works as what in the companies of the opened half."""

from __future__ import annotations

from tests.press.houses import bilinguals, positions

DESK = positions("""
営業部|Sales Department
営業第二部|Sales Department 2
営業一課|Sales Section 1
営業本部 特販営業部|Sales Division, Special Accounts Department
関東支社 営業部 第三グループ|Kanto Branch, Sales Department, Group 3
中国四国支店|Chugoku-Shikoku Branch
総務部|General Affairs Department
総務・人事グループ|General Affairs & HR Group
人事部 採用課|Human Resources Department, Recruiting Section
経理部|Accounting Department
経営管理部 予算統括室|Business Control Department, Budget Office
企画開発部|Planning & Development Department
商品企画部 ブランド戦略チーム|Product Planning Department, Brand Strategy Team
情報セキュリティ統括室|Information Security Office
IT本部 システム開発部 第一開発課|IT Division, System Development Department, Section 1
グローバル事業推進部|Global Business Promotion Department
海外営業部 アジア・オセアニア課|Overseas Sales Department, Asia & Oceania Section
コールセンター|Call Center
Web事業部|Web Division
カスタマーエクスペリエンス室|Customer Experience Office
広報・IR室|Public & Investor Relations Office
特命プロジェクト室|Special Projects Office
調達本部 購買企画部|Procurement Division, Purchasing Planning Department
-|-
-|-
-|-
""", """
代表取締役社長|President & Representative Director
代表取締役|CEO
取締役会長|Chairman of the Board
代表取締役副社長|Executive Vice President
取締役 営業本部長|Director, Head of Sales
取締役兼執行役員|Director and Executive Officer
専務執行役員|Senior Managing Executive Officer
執行役員 経営企画担当|Executive Officer, Corporate Planning
社外取締役|Outside Director
本部長代理|Deputy Division Manager
営業部長|Sales Manager
部長|General Manager
支店次長|Deputy Branch Manager
統括部長|Head of Department
課長|Manager
営業課長|Sales Section Manager
副課長|Deputy Manager
課長代理補佐|Assistant Deputy Manager
係長|Chief
主任|Supervisor
営業主任|Sales Supervisor
参事補|Assistant Counselor
チームリーダー|Team Leader
ユニットマネージャー|Unit Manager
ディレクター|Director
プランナー|Planner
コンサルタント|Consultant
アドバイザー|Adviser
営業アシスタント|Sales Assistant
嘱託|Adviser
-|-
-|-
-|-
""")  # fmt: skip
MILL = positions("""
工場 製造一課|Plant, Manufacturing Section 1
生産管理部|Production Control Department
生産本部 工機部 保全係|Production Division, Tooling Department, Maintenance Team
品質保証室|Quality Assurance Office
研究開発本部 材料研究所|R&D Division, Materials Laboratory
設計課|Design Section
技術部 電装設計グループ|Engineering Department, Electrical Design Group
営業技術課|Sales Engineering Section
物流課|Logistics Section
-|-
-|-
""", """
工場長代理|Acting Plant Manager
製造部長|Manufacturing Manager
部長|General Manager
課長|Manager
係長|Chief
主任|Supervisor
主任設計士|Senior Designer
上級研究員|Senior Researcher
研究員|Researcher
代表取締役|CEO
取締役工場長|Director and Plant Manager
技術顧問|Technical Adviser
セールスエンジニア|Sales Engineer
""", bilinguals("""
技術士（電気電子部門）|Professional Engineer (Electrical)
第二種電気主任技術者|Chief Electrical Engineer, Class 2
危険物取扱者（甲種）|Hazardous Materials Engineer
博士（理学）|Ph.D. in Science
薬学博士|Ph.D. in Pharmacy
一級機械保全技能士|First-class Maintenance Technician
"""))  # fmt: skip
YARD = positions("""
土木部|Civil Engineering Department
建築本部 積算課|Building Division, Estimation Section
工事課|Construction Section
サービス部 メンテナンス課|Service Department, Maintenance Section
安全管理室|Safety Office
営業部 官公庁課|Sales Department, Public Works Section
-|-
-|-
""", """
代表取締役|CEO
部長|General Manager
課長|Manager
主任|Supervisor
作業所長|Site Director
工事主任|Site Supervisor
整備士|Mechanic
職人|Craftsman
積算担当|Estimator
""", bilinguals("""
一級建築士|First-class Architect
１級管工事施工管理技士|First-class Plumbing Engineer
二級自動車整備士|Second-class Auto Mechanic
監理技術者|Managing Engineer
給水装置工事主任技術者|Water Supply Works Engineer
解体工事施工技士|Demolition Works Engineer
"""))  # fmt: skip
HOME = positions("""
売買仲介部|Brokerage Department
賃貸営業課|Rental Sales Section
リフォーム事業部|Renovation Division
住宅営業部 展示場担当|Housing Sales Department, Model Homes
資産活用部|Asset Management Department
-|-
-|-
""", """
店長|Branch Manager
所長|Director
営業主任|Sales Supervisor
住まいのアドバイザー|Home Adviser
ライフプランナー|Life Planner
チーフコンサルタント|Chief Consultant
代表取締役|CEO
-|-
""", bilinguals("""
宅地建物取引士|Real Estate Transaction Agent
公認不動産コンサルティングマスター|Certified Real Estate Consultant
２級ＦＰ技能士|Financial Planner Grade 2
住宅ローンアドバイザー|Mortgage Adviser
賃貸不動産経営管理士|Rental Property Manager
損害保険トータルプランナー|Insurance Planner
福祉住環境コーディネーター２級|Housing Environment Coordinator
"""))  # fmt: skip
