from __future__ import annotations

import pytest

from ocr.fields.grammar.english_position import english_is_known, english_position_parts
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.grammar.post_words import is_known
from ocr.fields.grammar.qualifications import names_qualification
from ocr.reading import FieldName
from tests.ocr.fields.printing import printed, read, values

_D, _T = PositionKind.DEPARTMENT, PositionKind.TITLE


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("経理部課長", [(_D, "経理部"), (_T, "課長")]),
        ("営業部長", [(_T, "営業部長")]),
        ("取締役 営業本部長", [(_T, "取締役 営業本部長")]),
        ("人事部採用グループ工場長", [(_D, "人事部採用グループ"), (_T, "工場長")]),
        ("関西支社営業部長", [(_D, "関西支社"), (_T, "営業部長")]),
        ("広報・IR室 教授 博士(工学)", [(_D, "広報・IR室"), (_T, "教授 博士(工学)")]),
        ("法務・ コンプライアンス部", [(_D, "法務・ コンプライアンス部")]),
        ("プロジェク トマネージャー", [(_T, "プロジェク トマネージャー")]),
        ("営業一課", [(_D, "営業一課")]),
        ("編集長代理", [(_T, "編集長代理")]),
        ("UI/UXデザイナー", [(_T, "UI/UXデザイナー")]),
        ("主任調査役", [(_T, "主任調査役")]),
        ("経理部 執行役員 経営企画担当", [(_D, "経理部"), (_T, "執行役員 経営企画担当")]),
        ("婚礼営業部 予約担当", [(_D, "婚礼営業部"), (_T, "予約担当")]),
        ("内視鏡室 日本専門医機構認定 小児科専門医", [(_D, "内視鏡室"), (_T, "日本専門医機構認定 小児科専門医")]),
        ("事務局技師", [(_T, "事務局技師")]),
        ("茶園部 番頭見習い", [(_D, "茶園部"), (_T, "番頭見習い")]),
        ("官公庁課 積算担当/解体工事施工技士", [(_D, "官公庁課"), (_T, "積算担当/解体工事施工技士")]),
        ("事務局ノパートナー弁護士", [(_D, "事務局"), (_T, "パートナー弁護士")]),
        ("営業部副部長", [(_T, "営業部副部長")]),
        ("企画開発部副部長", [(_D, "企画開発部"), (_T, "副部長")]),
        ("代表取締役 上級SE", [(_T, "代表取締役 上級SE")]),
        ("通販部四代目店主野菜ソムリエプロ", [(_D, "通販部"), (_T, "四代目店主野菜ソムリエプロ")]),
    ],
)
def test_departments_and_titles_are_told_apart(text: str, parts: list[tuple[PositionKind, str]]) -> None:
    found = position_parts(text)

    assert found is not None
    assert [(part.kind, text[part.start : part.end]) for part in found] == parts


@pytest.mark.parametrize(
    "text",
    [
        "山田 太郎",
        "当店",
        "郵便局",
        "離婚・親子関係",
        "地域とともに",
        "東京都港区",
        "株式会社風見鶏",
        "未来を拓くパートナー",
    ],
)
def test_other_words_are_no_posts(text: str) -> None:
    assert position_parts(text) is None


def test_a_misread_sign_makes_a_known_post_unknown() -> None:
    assert is_known("主任研究員")
    assert not is_known("卞任研究員")


def test_a_long_run_of_numerals_is_judged_at_once() -> None:
    assert not is_known("一" * 60 + "?")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Senior Manager, Sales Department", [(_T, "Senior Manager"), (_D, "Sales Department")]),
        ("Head of the Sales Department", [(_T, "Head of the Sales Department")]),
        ("Sales Section 2, Sales Dept. I", [(_D, "Sales Section 2, Sales Dept. I")]),
        ("Director, M.D., Ph.D.", [(_T, "Director, M.D., Ph.D.")]),
        ("GENERAL MANAGER, SALES DEPARTMENT", [(_T, "GENERAL MANAGER"), (_D, "SALES DEPARTMENT")]),
        ("Manager, Human Resources", [(_T, "Manager"), (_D, "Human Resources")]),
        ("Software Engineer II", [(_T, "Software Engineer II")]),
        ("Graduate School of Engineering", [(_D, "Graduate School of Engineering")]),
        ("Branch Manager", [(_T, "Branch Manager")]),
        ("Executive Office", [(_D, "Executive Office")]),
        ("Art Director / Graphic Designer", [(_T, "Art Director / Graphic Designer")]),
    ],
)
def test_english_departments_and_titles_are_told_apart(text: str, parts: list[tuple[PositionKind, str]]) -> None:
    found = english_position_parts(text)

    assert found is not None
    assert [(part.kind, text[part.start : part.end]) for part in found] == parts


@pytest.mark.parametrize(
    "title", ["税理士", "院長 医学博士", "技術士(建設部門)", "一級建築士 所長", "MBA", "ファイナンシャルプランナー"]
)
def test_a_qualification_among_titles_is_told(title: str) -> None:
    assert names_qualification(title)


@pytest.mark.parametrize(
    "title", ["部長", "技師長", "教授", "講師", "代表取締役社長", "チームリーダー", "Sales Manager"]
)
def test_a_post_is_no_qualification(title: str) -> None:
    assert not names_qualification(title)


def test_a_room_of_a_building_is_no_department() -> None:
    assert position_parts("朝霧タワー1108号室") is None


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("人財開発部 研修企画担当", ["department", "title"]),
        ("法人営業部 中部エリア担当", ["department"]),
        ("広報・会員サービス担当 専務理事", ["department", "title"]),
        ("営業部 営業担当", ["department", "title"]),
        ("人事担当 常務取締役", ["title"]),
        ("代表取締役 営業担当", ["title"]),
    ],
)
def test_a_duty_is_a_department_before_a_title_and_an_area_is_one_behind_a_department(
    text: str, kinds: list[str]
) -> None:
    assert [part.kind for part in position_parts(text) or ()] == kinds


def test_whom_a_service_is_for_makes_no_title() -> None:
    assert english_position_parts("Publicity and Member Services") is None
    assert [part.kind for part in english_position_parts("Member") or ()] == ["title"]


def test_a_degree_may_say_what_it_is_in() -> None:
    parts = english_position_parts("Ph.D. in Economics")

    assert parts is not None
    assert [part.kind for part in parts] == [_T]


def test_brackets_around_a_dash_are_no_degree() -> None:
    assert english_position_parts("(—)") is None


def test_a_bar_between_department_and_title_is_of_neither() -> None:
    text = "営業部ーエリアマネージャー"

    assert [text[part.start : part.end] for part in position_parts(text) or ()] == ["営業部", "エリアマネージャー"]


def test_accents_that_dust_puts_on_known_words_are_taken_off() -> None:
    fields = read(printed("Kyoko Kanai", 60, 60, 50), printed("Šales Representative", 60, 140, 24))

    assert values(fields, FieldName.TITLE_EN) == ["Sales Representative"]


def test_a_label_before_a_number_in_one_line_is_no_title() -> None:
    fields = read(printed("田村 惠美", 60, 60, 50), printed("TEL代表)0798-15-2596", 60, 240, 24))

    assert values(fields, FieldName.TITLE) == []


def test_a_title_gets_the_long_vowel_marks_back_that_only_one_title_has() -> None:
    name = printed("対馬 綾乃", 300, 60, 50, vertical=True)

    assert values(read(name, printed("グループリダ", 400, 60, 26, vertical=True)), FieldName.TITLE) == [
        "グループリーダー"
    ]
    assert values(read(name, printed("グループリダ", 60, 300, 26)), FieldName.TITLE) == ["グループリーダー"]
    assert values(read(name, printed("マルクリダム", 60, 300, 26)), FieldName.TITLE) == []


def test_a_slash_read_as_kana_parts_two_titles() -> None:
    fields = read(printed("瀧本 碧", 60, 60, 50), printed("フォトグラファーノインテリアコーディネーター", 60, 140, 24))

    assert values(fields, FieldName.TITLE) == ["フォトグラファー", "インテリアコーディネーター"]


@pytest.mark.parametrize("title", ["グループマネージャー", "支店次長", "センター長代理", "エリアマネージャー"])
def test_a_level_before_a_title_is_no_department(title: str) -> None:
    assert [part.kind for part in position_parts(title) or ()] == [_T]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Deputy Director-General", [_T]),
        ("Corporate Business Division, Kansai Block", [_D]),
        ("Environment, Health & Safety Section", [_D]),
        ("Scrum Master", [_T]),
    ],
)
def test_english_posts_may_be_compounds_and_lists_of_fields(text: str, kinds: list[PositionKind]) -> None:
    assert [part.kind for part in english_position_parts(text) or ()] == kinds


@pytest.mark.parametrize("text", ["Industry Exchange Center #304", "Room 193", "Chuo Building 402"])
def test_the_number_of_a_room_makes_no_department(text: str) -> None:
    assert english_position_parts(text) is None


def test_a_bracket_before_a_long_vowel_mark_is_dust() -> None:
    fields = read(printed("リ)ーダー 技術士(建設部門)", 60, 120, 22), printed("山田 太郎", 60, 180, 46))

    assert values(fields, FieldName.TITLE) == ["リーダー 技術士(建設部門)"]


def test_a_duty_beside_a_title_is_the_department_where_none_is_named_and_doubted() -> None:
    fields = read(
        printed("施設長", 60, 120, 22),
        printed("広報・会員サービス担当", 60, 150, 22),
        printed("山田 太郎", 60, 200, 46),
    )

    assert values(fields, FieldName.TITLE) == ["施設長"]
    (department,) = [each for each in fields if each.name is FieldName.DEPARTMENT]
    assert (department.value, department.sure) == ("広報・会員サービス担当", False)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("カメラマンーカラーコーディネーター", "カメラマン カラーコーディネーター"),
        ("エリアマネージー", "エリアマネージャー"),
    ],
)
def test_a_title_with_one_sign_misread_or_lost_is_the_known_one(text: str, title: str) -> None:
    fields = read(printed(text, 60, 120, 22), printed("山田 太郎", 60, 180, 46))

    found = next(each for each in fields if each.name is FieldName.TITLE)
    assert found.value == title
    assert found.repair is not None


@pytest.mark.parametrize("text", ["K-s Photo Studio", "Minato Mirai Center Building"])
def test_names_with_initials_and_houses_are_no_known_department(text: str) -> None:
    assert english_position_parts(text) is None or not english_is_known(text)
