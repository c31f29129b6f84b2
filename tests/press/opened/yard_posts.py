"""Who works as what in the plants and on the sites of the opened half."""

from __future__ import annotations

from tests.press.everyday_posts import with_everyday
from tests.press.houses import bilinguals

FACTORY = with_everyday("""
生産部 組立課|Production Department, Assembly Section
製造本部 塗装グループ|Manufacturing Division, Coating Group
技術部 金型課|Engineering Department, Die Section
購買課|Purchasing Section
工務課|Plant Engineering Section
出荷管理課|Shipping Control Section
品質保証課|Quality Assurance Section
営業技術部|Sales Engineering Department
商品開発課|Product Development Section
第三工場 加工課|Plant 3, Machining Section
生産技術課|Production Engineering Section
""", """
製造課長補佐|Assistant Production Manager
副工場長代理|Acting Deputy Plant Manager
品質管理責任者|Quality Control Supervisor
組立主任|Assembly Chief
作業長|Shop Foreman
開発課長|Development Manager
購買係長|Purchasing Section Chief
主幹技術員|Principal Engineer
加工リーダー|Machining Leader
""", bilinguals("１級機械加工技能士|First-class Machinist\nエネルギー管理員|Energy Management Officer\n公害防止管理者（水質）|Pollution Control Manager (Water)\n品質管理検定１級|QC Certificate Grade 1"))  # fmt: skip
BUILD = with_everyday("""
建築部 工務課|Building Department, Construction Section
土木事業部|Civil Engineering Division
リフォーム推進課|Renovation Section
設計監理部|Design Supervision Department
工事本部 設備工事課|Works Division, Equipment Section
住宅事業部 設計課|Housing Division, Design Section
安全品質部|Safety and Quality Department
メンテナンスサービス課|Maintenance Service Section
積算部|Estimation Department
""", """
工事係長|Works Section Chief
設計課長|Design Manager
住宅営業主任|Housing Sales Chief
リフォームアドバイザー|Renovation Adviser
施工管理主任|Construction Supervision Chief
工務部長|Works Manager
電気主任|Electrical Chief
積算主任|Estimation Chief
職長（鳶）|Scaffolding Foreman
""", bilinguals("１級建築施工管理技士|First-class Building Works Manager\n２級土木施工管理技士|Second-class Civil Works Manager\n二級建築士|Second-class Architect\n１級管工事施工管理技士|First-class Piping Works Manager\n第二種電気工事士|Second-class Electrician\nインテリアプランナー|Interior Planner"))  # fmt: skip
REALTY = with_everyday("""
賃貸仲介部|Rental Brokerage Department
売買事業部|Sales and Purchase Division
資産コンサルティング部|Asset Consulting Department
用地開発課|Land Development Section
マンション管理部 フロント課|Condominium Management Department, Front Section
""", """
店舗責任者|Shop Manager
営業チーフ|Sales Chief
フロントマネージャー（管理）|Property Front Manager
売買課長|Sales and Purchase Manager
仲介アドバイザー|Brokerage Adviser
用地課長|Land Manager
""", bilinguals("宅地建物取引士・管理業務主任者|Licensed Realtor and Condominium Manager\nマンション管理士|Condominium Management Consultant\n不動産鑑定士|Real Estate Appraiser"))  # fmt: skip
WHEELS = with_everyday("""
車検センター|Inspection Center
サービス部 鈑金課|Service Department, Body Section
新車課|New Car Section
タイヤ営業課|Tyre Sales Section
レンタル事業部|Rental Division
""", """
サービス課長|Service Manager
フロントアドバイザー|Front Adviser
自動車検査員|Vehicle Inspector
カーアドバイザー|Car Adviser
整備主任者|Chief Mechanic
営業スタッフ|Sales Staff
""", bilinguals("二級ガソリン自動車整備士|Second-class Petrol Mechanic\n中古自動車査定士|Used Car Appraiser"))  # fmt: skip
