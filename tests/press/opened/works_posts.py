"""Who works as what in the offices, plants and building sites of the opened half's companies."""

from __future__ import annotations

from tests.press.everyday_posts import with_everyday
from tests.press.houses import bilinguals

SELLERS = with_everyday(
    """
営業第一課|First Sales Section
営業第二課|Second Sales Section
第一営業部|First Sales Department
第二営業部 東京営業課|Second Sales Department, Tokyo Sales Section
東日本営業部|Eastern Japan Sales Department
西日本営業部 大阪営業課|Western Japan Sales Department, Osaka Sales Section
特販部|Special Sales Department
直販営業部|Direct Sales Department
営業管理部|Sales Administration Department
営業業務課|Sales Operations Section
商品開発部|Product Development Department
貿易部|Foreign Trade Department
輸入課|Import Section
管理本部 経理部|Administration Headquarters, Accounting Department
総務経理部|General Affairs and Accounting Department
お客様相談室|Customer Relations Office
千葉営業所|Chiba Sales Office
""",
    """
取締役営業部長|Director and Sales Manager
常務取締役営業本部長|Managing Director, Head of Sales
営業課長代理|Deputy Sales Section Manager
部長補佐|Assistant General Manager
上席執行役員|Senior Executive Officer
営業員|Sales Staff
シニアマネージャー|Senior Manager
""",
)
MAKERS = with_everyday(
    """
製造部 第二製造課|Manufacturing Department, Second Manufacturing Section
第一製造部|First Manufacturing Department
生産本部|Production Headquarters
生産本部 生産技術課|Production Headquarters, Production Engineering Section
技術開発部|Technology Development Department
技術本部 設計部|Engineering Headquarters, Design Department
品質管理部|Quality Control Department
品質保証課|Quality Assurance Section
資材購買部|Materials and Purchasing Department
工機部|Tooling Department
加工課|Machining Section
検査課|Inspection Section
工場管理課|Plant Administration Section
機器営業部|Equipment Sales Department
環境安全室|Environment and Safety Office
""",
    """
取締役製造本部長|Director, Head of Manufacturing
製造部次長|Deputy Manufacturing Manager
工場次長|Deputy Plant Manager
生産管理課長|Production Control Manager
品質保証部長|Quality Assurance Manager
班長|Group Chief
主席技師|Principal Engineer
技術課長|Engineering Section Manager
""",
)
ERECTORS = with_everyday(
    """
建築工事部|Building Works Department
土木工事部|Civil Works Department
建築部 積算課|Building Department, Estimating Section
住宅部|Housing Department
リフォーム事業部|Remodeling Division
設備工事部|Equipment Works Department
電気工事課|Electrical Works Section
安全管理室|Safety Control Office
営業設計部|Sales and Design Department
""",
    """
取締役工事部長|Director and Works Manager
現場代理人|Site Agent
工事主任技術者|Chief Works Engineer
積算主任|Chief Estimator
専任技術者|Full-time Engineer
工務課長|Works Section Manager
""",
    bilinguals(
        "1級建築施工管理技士|First-class Building Site Manager\n一級土木施工管理技士|First-class Civil Works Manager\n２級建築士|Second-class Architect\n第一種電気工事士|Class 1 Electrician\n監理技術者|Supervising Engineer"
    ),
)
AGENTS = with_everyday(
    """
売買仲介部|Brokerage Department
賃貸営業課|Rental Sales Section
賃貸管理部|Rental Management Department
駅前店|Ekimae Shop
仲介営業部|Brokerage Sales Department
""",
    """
店長|Shop Manager
賃貸営業担当|Rental Sales Staff
営業主任補|Assistant Sales Chief
""",
    bilinguals(
        "宅建士|Real Estate Broker\n公認不動産コンサルティングマスター|Real Estate Consulting Master\n賃貸不動産経営管理士|Rental Property Manager\n２級ファイナンシャル・プランニング技能士|Financial Planner Class 2"
    ),
)
CODERS = with_everyday(
    """
システム部|Systems Department
システム第一部|First Systems Department
開発本部 第二開発部|Development Headquarters, Second Development Department
ITソリューション部|IT Solution Department
クラウド推進室|Cloud Promotion Office
デジタル推進部|Digital Promotion Department
セールス&マーケティング本部|Sales and Marketing Headquarters
""",
    """
主任技師|Senior Engineer
プログラマー|Programmer
上級SE|Senior Systems Engineer
取締役CTO|Director and CTO
シニアコンサルタント|Senior Consultant
アカウントマネージャー|Account Manager
セールスエンジニア|Sales Engineer
""",
    bilinguals(
        "情報処理安全確保支援士|Registered Information Security Specialist\nPMP®|PMP\n応用情報技術者|Applied Information Technology Engineer"
    ),
)
HAULIERS = with_everyday(
    """
運送事業部|Haulage Division
運行管理課|Fleet Operations Section
配車課|Dispatch Section
倉庫部|Warehouse Department
整備課|Maintenance Section
国際輸送部|International Transport Department
引越センター|Moving Center
""",
    """
配車係長|Dispatch Chief
倉庫長|Warehouse Manager
車両課長|Vehicle Section Manager
営業所次長|Deputy Office Manager
""",
)
BANKERS = with_everyday(
    """
本店営業部|Head Office Sales Department
融資部|Loan Department
法人営業課|Corporate Sales Section
個人営業部|Retail Sales Department
業務推進部|Business Promotion Department
お客様サービス課|Customer Service Section
損害サービス課|Claims Section
駅前支店|Ekimae Branch
""",
    """
支店次長|Deputy Branch Manager
上席主任|Senior Chief
営業部副部長|Deputy Sales Manager
営業課支店長代理|Assistant Branch Manager
渉外係長|Client Relations Chief
ファイナンシャルアドバイザー|Financial Adviser
""",
    bilinguals(
        "1級ファイナンシャル・プランニング技能士|Financial Planner Class 1\n証券外務員一種|Class 1 Sales Representative\nトータル・ライフ・コンサルタント|Total Life Consultant"
    ),
)
PRINTERS = with_everyday(
    """
制作部|Production Department
第一編集部|First Editorial Department
報道部|News Department
企画制作部|Planning and Production Department
広告営業部|Advertising Sales Department
印刷営業課|Printing Sales Section
メディア事業部|Media Division
""",
    """
制作課長|Production Manager
編集委員|Senior Writer
営業プロデューサー|Sales Producer
Webディレクター|Web Director
イラストレーター|Illustrator
アートプランナー|Art Planner
映像ディレクター|Film Director
""",
)
MINDERS = with_everyday(
    """
ビル管理部|Building Management Department
清掃事業部|Cleaning Division
警備事業部|Security Division
設備管理課|Facilities Section
営業開発部|Business Development Department
人材事業部|Staffing Division
施設運営課|Facility Operations Section
訪問介護事業所|Home Care Office
""",
    """
所長代理|Deputy Office Manager
業務主任|Operations Chief
コーディネーター|Coordinator
エリア長|Area Head
介護主任|Care Chief
""",
    bilinguals(
        "マンション管理士|Condominium Manager\n建築物環境衛生管理技術者|Building Sanitation Engineer\n警備員指導教育責任者|Guard Instructor"
    ),
)
