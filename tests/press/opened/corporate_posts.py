"""Who works as what in the offices of the opened half's companies."""

from __future__ import annotations

from tests.press.everyday_posts import with_everyday
from tests.press.houses import bilinguals

BUREAU = with_everyday("""
ソリューション推進部|Solution Promotion Department
首都圏営業部 第三グループ|Metropolitan Sales Department, Group 3
お客様サービス部|Customer Service Department
新規事業準備室|New Business Office
広報宣伝部|Public Relations and Advertising Department
購買部 資材調達課|Purchasing Department, Procurement Section
中日本支社 営業推進グループ|Naka-Nihon Branch, Sales Promotion Group
財務経理部 経理課|Finance and Accounting Department, Accounting Section
総務部 庶務課|General Affairs Department, Administration Section
法人ソリューション営業部|Corporate Solution Sales Department
人事総務グループ|HR and General Affairs Group
特約店営業課|Dealer Sales Section
""", """
常務執行役員 営業本部長|Managing Executive Officer, Head of Sales Division
営業部長代理|Acting Sales Manager
担当次長|Deputy Manager in Charge
グループマネージャー|Group Manager
ユニットリーダー|Unit Leader
アシスタントマネージャー|Assistant Manager
統括課長|Supervising Manager
営業係長|Sales Section Chief
社外監査役|Outside Auditor
総務主任|General Affairs Chief
""", bilinguals("中小企業診断士（経済産業大臣登録）|Registered SME Consultant\n第一種衛生管理者|First-class Health Officer\nビジネス実務法務検定２級|Business Law Proficiency Grade 2"))  # fmt: skip
SOFTWARE = with_everyday("""
開発本部 アプリケーション開発部|Development Division, Application Development Department
セキュリティ事業部|Security Division
プロダクトデザイン室|Product Design Office
カスタマーサクセスグループ|Customer Success Group
パートナーアライアンス部|Partner Alliance Department
マーケティングコミュニケーション部|Marketing Communications Department
システムソリューション部 第二課|System Solutions Department, Section 2
データ基盤チーム|Data Platform Team
人事戦略室|HR Strategy Office
""", """
プロダクトオーナー|Product Owner
テックリード|Tech Lead
プリンシパルエンジニア|Principal Engineer
セールスマネージャー|Sales Manager
アカウントマネージャー|Account Manager
執行役員 CFO|Executive Officer, CFO
取締役 CTO|Director, CTO
ソフトウェアエンジニア|Software Engineer
システムコンサルタント|System Consultant
マーケティングマネージャー|Marketing Manager
""", bilinguals("プロジェクトマネージャ（PM）|Project Manager (IPA)\nネットワークスペシャリスト|Network Specialist\n認定スクラムマスター|Certified ScrumMaster"))  # fmt: skip
CARRIAGE = with_everyday("""
輸送事業部 配送一課|Transport Division, Delivery Section 1
国際物流部 通関課|International Logistics Department, Customs Section
倉庫管理課|Warehouse Control Section
運輸部|Transport Department
海貨営業部|Marine Cargo Sales Department
旅行事業部 団体旅行課|Travel Division, Group Travel Section
車両整備課|Vehicle Maintenance Section
乗合バス課|Route Bus Section
""", """
運行管理主任|Operation Control Chief
物流センター長|Logistics Center Manager
配送主任|Delivery Chief
倉庫長|Warehouse Manager
車両課長|Vehicle Manager
旅行コンサルタント|Travel Consultant
添乗員|Tour Conductor
整備工場長|Maintenance Shop Manager
航海士|Deck Officer
""", bilinguals("運行管理者（貨物）|Operation Manager (Cargo)\n国内旅行業務取扱管理者|Certified Domestic Travel Supervisor\n一級自動車整備士|First-class Auto Mechanic"))  # fmt: skip
MONEY = with_everyday("""
営業店統括部|Branch Supervision Department
法人推進部|Corporate Promotion Department
融資部 審査課|Loan Department, Credit Section
資産運用相談室|Asset Management Consulting Office
ローンプラザ|Loan Plaza
保険業務課|Insurance Operations Section
地域振興部 事業支援グループ|Regional Promotion Department, Business Support Group
駅前支店 渉外課|Ekimae Branch, Customer Relations Section
""", """
支店長心得|Acting Branch Manager
副支店長|Deputy Branch Manager
渉外主任|Chief of Customer Relations
融資役席|Senior Loan Officer
窓口主任|Chief Teller
ファイナンシャルアドバイザー|Financial Adviser
コンサルティングプランナー|Consulting Planner
営業統括役|Sales Supervising Officer
""", bilinguals("１級ファイナンシャル・プランニング技能士|First-grade Financial Planner\nトータルライフコンサルタント（生保協会認定FP）|Total Life Consultant (LIAJ)\nCFP®認定者|CFP"))  # fmt: skip
SCREEN = with_everyday("""
出版局 書籍編集部|Publishing Bureau, Books Department
報道制作局 報道部|News and Production Bureau, News Department
企画制作部|Planning and Production Department
デザイン制作課|Design Production Section
広告営業部|Advertising Sales Department
プロモーション局 第二部|Promotion Bureau, Department 2
イベント事業部|Event Division
""", """
チーフディレクター|Chief Director
記者|Reporter
編集デスク|Editorial Desk
チーフプロデューサー|Chief Producer
グラフィックデザイナー|Graphic Designer
編集統括|Managing Editor
カメラマン|Photographer
""")  # fmt: skip
SERVICE = with_everyday("""
人材紹介部|Recruitment Department
施設警備課|Facility Security Section
清掃事業部|Cleaning Division
福祉用具事業部|Welfare Equipment Division
教育研修室|Training Office
環境サービス部 収集課|Environmental Service Department, Collection Section
儀式事業部|Ceremony Division
家事代行課|Housekeeping Section
""", """
エリアリーダー|Area Leader
キャリアコンサルタント|Career Consultant
福祉用具専門相談員|Welfare Equipment Adviser
警備司令|Security Commander
現場チーフ|Site Chief
セレモニーディレクター|Ceremony Director
コールセンター長|Call Center Manager
研修マネージャー|Training Manager
""", bilinguals("ビルクリーニング技能士|Certified Building Cleaner\n警備員指導教育責任者|Security Training Supervisor\n福祉用具選定士|Welfare Equipment Selector"))  # fmt: skip
