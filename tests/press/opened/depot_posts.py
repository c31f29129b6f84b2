"""Who works as what in the offices, plants and building sites of the opened half's companies."""

from __future__ import annotations

from tests.press.everyday_posts import with_everyday
from tests.press.houses import bilinguals

TRADERS = with_everyday("""
営業二課|Sales Section 2
営業第一部|Sales Department 1
営業第二部|Sales Department 2
営業部 営業課|Sales Department, Sales Section
営業本部 営業部|Sales Division, Sales Department
営業統括部|Sales Control Department
総務人事部|General Affairs and Personnel Department
管理本部|Administration Division
管理本部 総務部|Administration Division, General Affairs Department
海外営業部|Overseas Sales Department
機械営業部|Machinery Sales Department
仕入部|Purchasing Department
業務部|Operations Department
業務課|Operations Section
商品部|Merchandise Department
社長室|President's Office
大阪営業所|Osaka Sales Office
福岡支店 営業部|Fukuoka Branch, Sales Department
東京営業部 第三課|Tokyo Sales Department, Section 3
食品部 加工食品課|Foods Department, Processed Foods Section
物流部|Logistics Department
""", """
営業|Sales
営業部長|Sales General Manager
営業課長|Sales Manager
営業主任|Sales Chief
社長|President
副社長|Executive Vice President
取締役副社長|Director and Executive Vice President
統括部長|Senior General Manager
事業部長|Division Manager
営業所長|Sales Office Manager
マネージャー|Manager
チームリーダー|Team Leader
上級マネージャー|Senior Manager
監査役|Auditor
""", bilinguals("日商簿記検定１級|Bookkeeping Grade 1\n通関士|Customs Broker\n衛生管理者|Health Officer"))  # fmt: skip
PROGRAMS = with_everyday("""
システム部|Systems Department
システム開発部|Systems Development Department
システム開発部 開発二課|Systems Development Department, Section 2
情報システム部|Information Systems Department
インフラ事業部|Infrastructure Division
プロダクト開発部|Product Development Department
営業統括本部 パートナー営業部|Sales Headquarters, Partner Sales Department
コンサルティング部|Consulting Department
""", """
システムエンジニア|Systems Engineer
エンジニア|Engineer
プロジェクトマネージャー|Project Manager
プロジェクトリーダー|Project Leader
テクニカルマネージャー|Technical Manager
コンサルタント|Consultant
ITコンサルタント|IT Consultant
""", bilinguals("応用情報技術者|Applied IT Engineer\n情報処理安全確保支援士|Registered Information Security Specialist\nITストラテジスト|IT Strategist"))  # fmt: skip
PLANTS = with_everyday("""
製造部|Production Department
製造部 製造一課|Production Department, Production Section 1
製造課|Production Section
品質保証部|Quality Assurance Department
品質保証部 品質保証課|Quality Assurance Department, Quality Assurance Section
生産管理部|Production Control Department
生産管理課|Production Control Section
設計部|Design Department
開発設計部|Development and Design Department
開発課|Development Section
資材部|Materials Department
購買課|Purchasing Section
加工課|Machining Section
塗装課|Painting Section
研究開発部|Research and Development Department
技術営業部|Technical Sales Department
本社工場|Head Factory
三重工場 品質管理課|Mie Plant, Quality Control Section
""", """
工場長|Plant Manager
取締役工場長|Director, Plant Manager
製造部長|Production General Manager
製造課長|Production Manager
製造主任|Production Chief
技術部長|Engineering General Manager
職長|Foreman
研究員|Researcher
主任研究員|Senior Researcher
営業部長|Sales General Manager
営業担当|Sales Representative
""", bilinguals("技術士（機械部門）|Professional Engineer (Mechanical)\n特級技能士（金型製作）|Special-class Technician (Molds)\nエネルギー管理士|Energy Manager\nISO内部監査員|ISO Internal Auditor"))  # fmt: skip
BUILDERS = with_everyday("""
工事部|Works Department
工事部 工事一課|Works Department, Works Section 1
建築部|Building Department
建築部 設計課|Building Department, Design Section
土木部|Civil Engineering Department
土木工事部|Civil Works Department
設備部|Equipment Department
積算課|Estimating Section
住宅事業部|Housing Division
施工管理課|Construction Management Section
電気工事課|Electrical Works Section
""", """
工事部長|Works General Manager
工事課長|Works Manager
工事主任|Works Chief
現場監督|Site Supervisor
施工管理担当|Construction Manager
営業部長|Sales General Manager
建築部長|Building General Manager
土木部長|Civil Engineering General Manager
""", bilinguals("一級建築士|First-class Architect\n二級建築士|Second-class Architect\n一級土木施工管理技士|First-class Civil Engineering Works Manager\n１級電気工事施工管理技士|First-class Electrical Works Manager\n２級建築施工管理技士|Second-class Building Works Manager\n給水装置工事主任技術者|Water Supply Works Chief Engineer\n増改築相談員|Remodeling Counsellor"))  # fmt: skip
ESTATES = with_everyday("""
賃貸営業部|Rental Department
仲介営業部|Brokerage Sales Department
売買仲介課|Sales Brokerage Section
用地開発部|Site Development Department
管理課|Administration Section
プロパティマネジメント部|Property Management Department
駅前支店|Ekimae Branch
""", """
営業主任|Sales Chief
営業課長|Sales Manager
店長|Shop Manager
店長代理|Deputy Shop Manager
営業担当|Sales Representative
賃貸アドバイザー|Rental Adviser
営業係長|Sales Section Chief
住まいのコンサルタント|Housing Consultant
""", bilinguals("宅地建物取引士|Licensed Realtor\n宅地建物取引士 登録番号（東京）第218406号|Licensed Realtor, Tokyo No. 218406\n賃貸不動産経営管理士|Rental Property Manager\n公認 不動産コンサルティングマスター|Certified Real Estate Consulting Master"))  # fmt: skip
CARRIERS = with_everyday("""
運輸部|Transport Department
配送課|Delivery Section
国際物流部|International Logistics Department
運行課|Operations Section
営業部 物流企画課|Sales Department, Logistics Planning Section
千葉物流センター|Chiba Logistics Center
""", """
センター長|Center Manager
運行管理者|Operations Manager
配車係|Dispatcher
整備士|Mechanic
営業所長|Sales Office Manager
営業部長|Sales General Manager
副所長|Deputy Office Manager
""", bilinguals("運行管理者（旅客）|Operations Manager (Passengers)\n一級自動車整備士|First-class Mechanic\n総合旅行業務取扱管理者|General Travel Supervisor"))  # fmt: skip
LENDERS = with_everyday("""
融資課|Loan Section
営業課|Sales Section
渉外課|Customer Relations Section
個人営業部|Retail Department
資産運用部|Asset Management Department
本店営業部|Head Office Sales Department
業務推進部|Business Promotion Department
生命保険部|Life Insurance Department
リスク管理部|Risk Management Department
""", """
支店長|Branch Manager
副支店長|Deputy Branch Manager
支店長代理|Assistant Branch Manager
調査役|Research Officer
上席調査役|Senior Research Officer
ライフプランナー|Life Planner
募集人|Insurance Solicitor
代表取締役|Representative Director
""", bilinguals("ＡＦＰ認定者|AFP\n２級ファイナンシャル・プランニング技能士|Second-grade Financial Planner\n証券外務員一種|Class 1 Sales Representative\n損害保険トータルプランナー|Insurance Total Planner"))  # fmt: skip
PRESSES = with_everyday("""
編集部|Editorial Department
編集局|Editorial Bureau
制作部|Production Department
デザイン室|Design Office
広告部|Advertising Department
メディア営業部|Media Sales Department
報道部|News Department
""", """
編集長|Editor in Chief
編集者|Editor
記者|Reporter
ディレクター|Director
アートディレクター|Art Director
デザイナー|Designer
グラフィックデザイナー|Graphic Designer
コピーライター|Copywriter
プロデューサー|Producer
プランナー|Planner
カメラマン|Photographer
営業|Sales
副編集長|Deputy Editor
""")  # fmt: skip
KEEPERS = with_everyday("""
施設管理部|Facility Management Department
警備部|Security Department
人材開発部|Human Resources Development Department
介護事業部|Care Division
業務部|Operations Department
リサイクル事業部|Recycling Division
""", """
管理者|Manager
ケアマネジャー|Care Manager
エリアマネージャー|Area Manager
サービス提供責任者|Service Manager
営業課長|Sales Manager
介護福祉士|Certified Care Worker
""", bilinguals("建築物環境衛生管理技術者|Building Environment Manager\n社会福祉士|Certified Social Worker\n衛生管理者 第一種|Health Officer Class 1"))  # fmt: skip
