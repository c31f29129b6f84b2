"""Who works as what in the offices, plants and building sites of the judging half's companies."""

from __future__ import annotations

from tests.press.everyday_posts import with_everyday
from tests.press.houses import bilinguals

DEALERS = with_everyday(
    """
営業一部|First Sales Department
営業二部|Second Sales Department
営業第一部|Sales Department 1
営業二課|Second Sales Section
営業推進課|Sales Promotion Section
営業管理課|Sales Administration Section
法人営業部 第一課|Corporate Sales Department, First Section
東日本営業本部|Eastern Japan Sales Division
首都圏営業部|Metropolitan Sales Department
関西営業部|Kansai Sales Department
中部営業部 名古屋営業課|Chubu Sales Department, Nagoya Sales Section
国内営業部|Domestic Sales Department
海外事業部|Overseas Division
商品企画部|Product Planning Department
商品管理課|Product Control Section
業務管理部|Operations Management Department
総務部 人事課|General Affairs Department, Personnel Section
管理本部 総務部|Administration Division, General Affairs Department
社長室|President's Office
経営管理部|Business Management Department
""",
    """
取締役営業本部長|Director, Head of Sales
常務執行役員|Managing Executive Officer
営業部次長|Deputy Sales Manager
営業部課長|Sales Department Manager
主任補|Assistant Chief
営業スタッフ|Sales Staff
担当部長|Senior Manager in Charge
相談役|Senior Adviser
マネジャー|Manager
""",
)
FORGERS = with_everyday(
    """
製造一課|First Manufacturing Section
製造部 製造二課|Manufacturing Department, Second Manufacturing Section
製造本部|Manufacturing Division
生産管理部 資材課|Production Control Department, Materials Section
生産技術課|Production Engineering Section
設計開発部|Design and Development Department
研究開発本部|Research and Development Division
開発課|Development Section
技術課|Engineering Section
技術営業部|Technical Sales Department
品質保証部 検査課|Quality Assurance Department, Inspection Section
組立課|Assembly Section
設備保全課|Maintenance Section
調達部|Procurement Department
出荷管理課|Shipping Control Section
本社工場|Head Office Factory
""",
    """
取締役製造部長|Director and Manufacturing Manager
取締役技術部長|Director and Engineering Manager
工場長代理|Acting Plant Manager
製造部長代理|Deputy Manufacturing Manager
品質管理責任者|Quality Control Manager
開発主任|Development Chief
技術主任|Engineering Chief
製造係長|Manufacturing Section Chief
技術顧問|Technical Adviser
""",
)
BUILDERS = with_everyday(
    """
工事課|Works Section
工事部 工事二課|Works Department, Second Works Section
土木課|Civil Works Section
土木部 工務課|Civil Works Department, Works Administration Section
建築課|Building Section
建築設計部|Architectural Design Department
住宅営業部|Housing Sales Department
リフォーム部|Remodeling Department
設備課|Equipment Section
電気部|Electrical Department
安全品質管理部|Safety and Quality Department
積算部|Estimating Department
""",
    """
取締役土木部長|Director and Civil Works Manager
工事部次長|Deputy Works Manager
工事係長|Works Section Chief
工務課長|Works Administration Manager
設計課長|Design Section Manager
積算担当|Estimator
施工管理|Construction Manager
現場責任者|Site Supervisor
""",
    bilinguals(
        "一級建築施工管理技士|Building Works Engineer 1st Class\n一級土木施工管理技士|Civil Works Engineer 1st Class\n一級管工事施工管理技士|Piping Works Engineer 1st Class\n二級建築士|Second-class Architect\n第一種電気工事士|Electrician 1st Class"
    ),
)
HOMEFINDERS = with_everyday(
    """
売買営業部|Sales Brokerage Department
売買部|Property Sales Department
賃貸部|Rental Department
賃貸営業部|Rental Sales Department
管理事業部|Property Management Division
不動産事業部|Real Estate Division
資産活用部|Asset Utilization Department
駅前本店|Ekimae Main Shop
流通営業部|Property Circulation Department
""",
    """
店長|Shop Manager
副店長|Deputy Shop Manager
営業アドバイザー|Sales Adviser
住宅アドバイザー|Housing Adviser
賃貸アドバイザー|Rental Adviser
エリアマネージャー|Area Manager
""",
    bilinguals(
        "宅地建物取引士|Licensed Real Estate Broker\n宅地建物取引士|Licensed Real Estate Broker\nファイナンシャルプランナー|Financial Planner\n賃貸不動産経営管理士|Rental Property Manager\n管理業務主任者|Condominium Management Supervisor"
    ),
)
ENGINEERS = with_everyday(
    """
開発一部|First Development Department
システム開発一課|First System Development Section
システム営業部|System Sales Department
ソリューション営業部|Solution Sales Department
ソリューション事業部|Solution Division
プロダクト開発部|Product Development Department
クラウド事業部|Cloud Division
インフラ技術部|Infrastructure Engineering Department
カスタマーサポート部|Customer Support Department
カスタマーサクセス部|Customer Success Department
マーケティング本部|Marketing Division
デジタル推進部|Digital Promotion Department
コンサルティング部|Consulting Department
""",
    """
代表取締役CEO|Representative Director, CEO
取締役CFO|Director, CFO
システムエンジニア|Systems Engineer
エンジニア|Engineer
プロジェクトマネージャー|Project Manager
シニアエンジニア|Senior Engineer
テクニカルマネージャー|Technical Manager
Webデザイナー|Web Designer
コンサルタント|Consultant
チームリーダー|Team Leader
""",
)
MOVERS = with_everyday(
    """
運輸部 配車課|Transport Department, Dispatch Section
物流部|Logistics Department
物流営業部|Logistics Sales Department
倉庫部|Warehouse Department
運行管理部|Operation Control Department
国際物流部|International Logistics Department
旅客部|Passenger Department
整備部|Maintenance Department
サービス工場|Service Factory
車両販売部|Vehicle Sales Department
旅行事業部|Travel Division
""",
    """
運行管理者|Operation Manager
配車主任|Dispatch Chief
センター長|Center Manager
物流センター長|Logistics Center Manager
整備課長|Maintenance Section Manager
整備主任|Maintenance Chief
サービスマネージャー|Service Manager
ツアープランナー|Tour Planner
""",
)
FINANCIERS = with_everyday(
    """
本店営業部|Main Office Sales Department
融資課|Loan Section
営業店統括部|Branch Control Department
渉外課|Customer Relations Section
駅前支店|Ekimae Branch
法人営業第二部|Second Corporate Sales Department
個人ローン課|Personal Loan Section
保険事業部|Insurance Division
損害サービス課|Claims Service Section
地域支援部|Regional Support Department
""",
    """
支店長|Branch Manager
副支店長|Deputy Branch Manager
支店長代理|Assistant Branch Manager
調査役|Examiner
融資課長|Loan Section Manager
渉外課長|Customer Relations Manager
営業主任|Sales Chief
ライフコンサルタント|Life Consultant
""",
    bilinguals(
        "ファイナンシャルプランナー|Financial Planner\n２級ＦＰ技能士|FP Technician 2nd Class\n損害保険募集人|Insurance Agent"
    ),
)
INKERS = with_everyday(
    """
制作部|Production Department
制作課|Production Section
編集部|Editorial Department
編集局|Editorial Bureau
営業企画制作部|Sales Planning and Production Department
印刷部|Printing Department
広告局|Advertising Bureau
デザイン制作部|Design Production Department
報道制作局|News and Production Bureau
""",
    """
編集長|Editor in Chief
記者|Reporter
ディレクター|Director of Production
プロデューサー|Producer
アートディレクター|Art Director
グラフィックデザイナー|Graphic Designer
制作部長|Production Manager
制作主任|Production Chief
編集デスク|Editorial Desk
""",
)
TENDERS = with_everyday(
    """
業務部|Operations Department
施設管理部|Facilities Department
警備部|Guard Department
警備課|Guard Section
清掃部|Cleaning Department
設備管理部|Equipment Management Department
人材事業部|Staffing Division
派遣事業部|Temporary Staffing Division
在宅サービス部|Home Service Department
環境事業部|Environment Division
""",
    """
事業部長|Division Manager
業務部長|Operations Manager
業務課長|Operations Section Manager
現場責任者|Site Supervisor
隊長|Guard Captain
キャリアアドバイザー|Career Adviser
管理責任者|Responsible Manager
サービス責任者|Service Supervisor
""",
)
