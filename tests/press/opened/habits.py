"""How the opened half's houses write numbers, addresses, mail and web."""

from __future__ import annotations

from tests.press.columns import ColumnVoice
from tests.press.habits import Habits, Labels

_COLON = (": ", "：", ":")
HABITS = Habits(
    labels=(
        Labels("TEL", "FAX", "Mobile", "Mail", "HP", _COLON, "直通"),
        Labels("Tel", "Fax", "携帯", "E-mail", "URL", (" / ", "/", "／"), "Direct", "（内線{}）"),
        Labels("T.", "F.", "M.", "E.", "W.", (" ", ""), "D.", "ext.{}", "FREE"),
        Labels("電話", "ファックス", "携帯", "メール", "ホームページ", ("：", "　", " "), "電話（直通）", "（内線 {}）", shared="電話・FAX"),
        Labels("TEL（代表）", "FAX", "携帯", "E-MAIL", "URL", ("　", " "), "TEL（直通）", "内線{}"),
        Labels("代表", "FAX", "携帯", "Email", "Web", (" ", ": "), "ダイヤルイン", "内線：{}"),
        Labels("", "FAX", "", "", "", (" ", ". "), "直通", "(内線{})"),
        Labels("[TEL]", "[FAX]", "[携帯]", "[E-mail]", "[URL]", (" ", ""), "[直通]", "内線 {}", "[フリーダイヤル]", "[TEL・FAX]"),
        Labels("【電話】", "【FAX】", "【携帯】", "【MAIL】", "【WEB】", ("", " "), "【直通】", "内線 {}", "【通話無料】"),
        Labels("Phone", "Facsimile", "Cell", "Email", "Website", (" ", ": "), "Direct", "ext. {}", "Toll Free"),
        Labels("tel", "fax", "mobile", "mail", "web", (" ", " | ", "."), "direct", "ext {}", "free call"),
        Labels("ＴＥＬ", "ＦＡＸ", "携帯電話", "Ｅメール", "ＵＲＬ", ("　", "："), "直通", "（内線）{}"),
        Labels("T", "F", "M", "e", "u", (" | ", ":  ", "  "), "D", "(ext. {})", "FD"),
        Labels("TEL", "FAX", "携帯", "Mail", "", (" ", ": "), shared="TEL&FAX"),
        Labels("☎", "FAX", "携帯", "✉", "", (" ", "")),
    ),
    phone_forms=(
        "{0}-{1}-{2}", "{0}-{1}-{2}", "{0}-{1}-{2}", "{0}-{1}-{2}", "({0}){1}-{2}", "{0}（{1}）{2}", "{0}({1})-{2}", "+81-{trunk}-{1}-{2}",
        "+81 (0){trunk}-{1}-{2}", "+81 {trunk} {1} {2}", "{0}.{1}.{2}", "{0} {1} {2}", "{0}－{1}－{2}", "{0} - {1} - {2}", "{0}–{1}–{2}",
        "{0}・{1}・{2}", "+81(0){trunk}.{1}.{2}",
    ),
    mobile_forms=("", "", "", "{0}-{1}-{2}"),
    postal_forms=("〒{}", "〒{}", "〒{}", "〒 {}", "{}", "〒{} "),
    block_forms=(
        "{}-{}-{}", "{}-{}-{}", "{}-{}-{}", "{}丁目{}番{}号", "{}丁目{}番地{}", "{}丁目{}-{}", "{}－{}－{}", "{}丁目{}番地の{}", "{}–{}–{}",
    ),
    pair_forms=("{}-{}", "{}番地{}", "{}番地の{}", "{}番{}号"),
    single_forms=("{}番地", "{}"),
    name_gaps=("　", "　", " ", "", " "),
    title_gaps=("　", "・", " / ", "／"),
    sns=(
        ("Instagram: ", "@{}"), ("X ", "@{}"), ("LINE ID: ", "{}"), ("", "facebook.com/{}"), ("", "@{}"), ("Instagram ", "{}"),
        ("LINE ", "@{}"),
    ),
    mailboxes=(
        "{g}-{family}", "{family}.{g}", "{given}_{family}", "{family}{g}01", "{family}-{given}", "{family}_{given}", "{given}", "{family}",
        "{g}.{family}2", "{given}.{family}", "info", "{g}{family}", "{f}.{given}", "{family}+sales", "{family}.{given}",
    ),
    urls=(
        "https://www.{}", "http://www.{}/", "https://{}/", "www.{}", "{}", "https://{}", "http://{}", "https://www.{}/ja/", "www.{}/",
    ),
    free_mail=("gmail.com", "outlook.jp"),
    columns=(
        ColumnVoice("電話", "ファックス", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番地{}", "{}番地{}", "{}番地")),
        ColumnVoice("ＴＥＬ", "ＦＡＸ", "携帯", "　", "{}（{}）{}", "〒{}―{}", ("{}ノ{}ノ{}", "{}ノ{}", "{}番地"), counts=False),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "（", "{}）{}―{}", "〒　{}―{}", ("{}―{}―{}", "{}―{}", "{}"), counts=False),
        ColumnVoice("", "ＦＡＸ", "携帯電話", "　", "{}・{}・{}", "{}―{}", ("{}丁目{}の{}", "{}番地の{}", "{}番地")),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}（{}）{}", "〒{}―{}", ("{}－{}－{}", "{}－{}", "{}番地"), wide_digits=True),
        ColumnVoice("電話番号", "ＦＡＸ番号", "携帯番号", "　", "{}―{}―{}", "郵便番号　{}―{}", ("{}丁目{}番{}号", "{}番{}号", "{}番地")),
    ),
)  # fmt: skip
