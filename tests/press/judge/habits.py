"""How the judging half's houses write numbers, addresses, mail and web."""

from __future__ import annotations

from tests.press.columns import ColumnVoice
from tests.press.habits import Habits, Labels

HABITS = Habits(
    labels=(
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", (" ", "：", ":")),
        Labels("TEL", "FAX", "携帯", "Mail", "URL", ("　", " ")),
        Labels("TEL", "FAX", "Mobile", "E-mail", "URL", (" ", ": ", "："), "直通", "（内線{}）"),
        Labels("TEL.", "FAX.", "携帯.", "E-mail.", "URL.", ("", " "), "直通."),
        Labels("Tel", "Fax", "Mobile", "Email", "Web", (". ", ": ", " "), "Direct", "Ext. {}"),
        Labels("電話", "FAX", "携帯電話", "Eメール", "URL", ("　", "："), "直通電話", "（内線{}）"),
        Labels("電話", "ＦＡＸ", "携帯", "メール", "ＨＰ", ("　", " "), "直通", "内線{}", shared="電話／ＦＡＸ"),
        Labels("T", "F", "M", "E", "W", (" ", ": ", "  "), "D", "内線{}"),
        Labels("tel", "fax", "mob", "mail", "web", (". ", ": "), "dir"),
        Labels("TEL", "FAX", "携帯", "E-mail", "HP", (" ", "　"), "直通", main="（代表）"),
        Labels("TEL", "FAX", "携帯電話", "メール", "ホームページ", (" ", "："), main="（代）", shared="TEL・FAX"),
        Labels("代表", "FAX", "携帯", "E-mail", "URL", ("　", ": "), "直通", "内線 {}"),
        Labels("", "FAX", "携帯", "", "", (" ", "　")),
        Labels("", "F.", "", "", "", (" ", "")),
        Labels("Phone", "Fax", "Mobile", "E-mail", "Web", (" ", ": "), "Direct", "ext. {}", "Toll free"),
        Labels("[電話]", "[FAX]", "[携帯]", "[メール]", "[HP]", ("", " "), "[直通]", shared="[電話・FAX]"),
        Labels("●電話", "●FAX", "●携帯", "●メール", "●HP", (" ", "　"), "●直通"),
        Labels("ＴＥＬ", "ＦＡＸ", "携帯", "E-mail", "URL", ("　", "：", " "), "直通", "（内線{}）"),
        Labels("TEL/", "FAX/", "携帯/", "MAIL/", "URL/", ("", " "), "直通/"),
        Labels("電話番号", "FAX番号", "携帯番号", "メール", "ホームページ", ("　", "："), shared="電話・FAX番号"),
        Labels("Tel.", "Fax.", "Cell.", "E-mail", "URL", (" ",), "Direct", "Ext.{}"),
    ),
    phone_forms=(
        *("{0}-{1}-{2}",) * 15, "{0}（{1}）{2}", "{0}（{1}）{2}", "{0}({1}){2}", "({0}){1}-{2}", "({0}) {1}-{2}", "{0}.{1}.{2}", "{0} {1} {2}",
        "{0}－{1}－{2}", "{0}‐{1}‐{2}", "+81-{trunk}-{1}-{2}", "+81 {trunk} {1} {2}", "{0}・{1}・{2}",
    ),
    mobile_forms=("", "", "", "{0}-{1}-{2}"),
    postal_forms=("〒{}", "〒{}", "〒{}", "〒{}", "〒{}", "〒 {}", "{}", "〒{} "),
    block_forms=(
        *("{}-{}-{}",) * 8, "{}丁目{}番{}号", "{}丁目{}番{}号", "{}丁目{}番地{}", "{}丁目{}-{}", "{}丁目{}番地の{}", "{}－{}－{}", "{}‐{}‐{}",
    ),
    pair_forms=("{}-{}", "{}-{}", "{}-{}", "{}番地{}", "{}番地の{}", "{}番{}号", "{}番地の{}"),
    single_forms=("{}番地", "{}番地", "{}"),
    name_gaps=("　", "　", "　", " ", " ", "", "  "),
    title_gaps=("　", "　", "・", "／", " ", " / "),
    sns=(
        ("Instagram ", "@{}"), ("Instagram：", "@{}"), ("Instagram: ", "{}"), ("X ", "@{}"), ("LINE ", "@{}"), ("LINE ID：", "@{}"), ("Facebook ", "{}"),
        ("", "@{}"), ("X: ", "@{}"), ("YouTube ", "@{}"),
    ),
    mailboxes=(
        "{family}.{given}", "{given}.{family}", "{family}", "{family}", "{family}-{given}", "{family}_{given}", "{g}.{family}", "{g}-{family}",
        "{family}.{g}", "{family}-{g}", "{g}_{family}", "{g}{family}", "{family}{g}", "{given}", "{given}_{family}", "{given}{family}",
        "{family}2", "info", "sales", "{given}-{f}", "{g}{f}0214", "{f}-{given}", "office", "{family}{given}",
    ),
    urls=(
        "https://www.{}/", "https://www.{}", "https://{}", "https://{}/", "www.{}", "www.{}/", "http://www.{}/", "http://www.{}", "{}",
        "https://www.{}/top/",
    ),
    free_mail=("gmail.com", "gmail.com", "yahoo.co.jp", "icloud.com", "ocn.ne.jp"),
    hosts=("{}", "{}", "{}", "{}", "{}", "{}", "{}", "{}", "{}", "mail.{}"),
    columns=(
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番地{}", "{}番地")),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}（{}）{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番地の{}", "{}番地")),
        ColumnVoice("ＴＥＬ", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}番地"), wide_digits=True),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}番地"), counts=False),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "（{}）{}―{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番{}号", "{}番地"), counts=False),
        ColumnVoice("電話（代）", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番地{}", "{}番地{}", "{}番地")),
        ColumnVoice("ＴＥＬ", "ＦＡＸ", "携帯", "　", "{}（{}）{}", "〒{}―{}", ("{}丁目{}―{}", "{}―{}", "{}番地"), wide_digits=True),
        ColumnVoice("電話", "ファックス", "携帯電話", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番{}", "{}番{}", "{}番")),
    ),
)  # fmt: skip
