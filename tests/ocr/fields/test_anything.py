"""Whatever an engine reads, naming its fields comes to an end: a card that is read badly is still a card."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from ocr.reading import Alternative, TextLine
from tests.ocr.fields.printing import printed, read

_WORDS = [
    *("株式会社", "㈱", "(株)", "有限会社", "一般社団法人", "Co., Ltd.", "K.K.", "汐凪精機", "しおなぎ", "Shionagi"),
    *("営業部", "第二課", "代表取締役", "課長 兼", "税理士", "工学博士", "Director,", "Sales", "Ph.D.", "Dept. of"),
    *("五十嵐", "健太郎", "いがらし けんたろう", "Kentaro IGARASHI", "﨑", "髙", "Dr.", "・", "様"),
    *(
        "〒",
        "〒399-4117",
        "三九九ー四一一七",
        "長野県",
        "駒ヶ根市",
        "赤穂",
        "2-14-8",
        "二丁目十四番",
        "ビル",
        "3F",
        "京都市中京区",
    ),
    *(
        "TEL",
        "FAX",
        "T",
        "F",
        "M",
        "直通",
        "内線",
        "代表",
        "携帯",
        "電話",
        "☎",
        "Fax.",
        "0265-10-7547",
        "+81",
        "(0)",
        "010-81",
    ),
    *("〇三", "(", ")", "-", "ー", "一", "〇", "八一", "０１０", "0120", "090", "1234", "5678", "123", "0"),
    *("E-mail", "igarashi_k", "@", "shionagi-seiki.co.jp", ".", "com", "https://", "www.", "/jp/", "LINE ID", "@shop"),
    *("本社", "支店", "工場", "■", "|", "/", ",", ":", "　", " ", "ＩＳＯ9001", "𠮷", "é", "\u0301", "\x00", "\u200b"),
]
_TEXTS = st.lists(st.sampled_from(_WORDS) | st.text(max_size=4), min_size=1, max_size=8).map("".join)


@st.composite
def _lines(draw: st.DrawFn) -> TextLine:
    left = draw(st.integers(0, 900))
    top = draw(st.integers(0, 600))
    size = draw(st.sampled_from([12, 18, 24, 26, 40, 80]))
    line = printed(draw(_TEXTS), left, top, size, vertical=draw(st.booleans()))
    if draw(st.booleans()):
        return replace(line, characters=())
    doubt = draw(st.floats(0, 1, allow_subnormal=False))
    other = (Alternative(draw(st.sampled_from(["0", "O", "一", "1", "-", "口"])), 0.3),)
    return replace(
        line, characters=tuple(replace(each, confidence=doubt, alternatives=other) for each in line.characters)
    )


@settings(max_examples=150)
@given(lines=st.lists(_lines(), max_size=12))
def test_fields_of_any_lines_are_named_with_a_probability_each(lines: list[TextLine]) -> None:
    assert all(0 <= field.confidence <= 1 for field in read(*lines))


@settings(max_examples=60)
@given(lines=st.lists(_lines(), max_size=4), code=_TEXTS)
def test_fields_are_named_whatever_a_code_on_the_card_contains(lines: list[TextLine], code: str) -> None:
    assert all(
        0 <= field.confidence <= 1 for field in read(*lines, codes=(code, f"BEGIN:VCARD\n{code}", f"MECARD:{code}"))
    )
