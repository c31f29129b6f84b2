"""How the judging half's houses write numbers, addresses, mail and web."""

from __future__ import annotations

from tests.press.columns import ColumnVoice
from tests.press.habits import Habits, Labels

HABITS = Habits(
    labels=(
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", (" ", " ", "：", ": ")),
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", ("　", " "), "直通"),
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", (":", "："), "直通", "内線 {}"),
        Labels("TEL", "FAX", "携帯", "Mail", "HP", ("：", ": ")),
        Labels("TEL", "FAX", "Mobile", "E-mail", "URL", ("　", ": ")),
        Labels("TEL", "FAX", "Mobile", "Mail", "Web", (" ", ": "), "Direct"),
        Labels("TEL", "FAX", "携帯", "Email", "URL", (" ", ". ")),
        Labels("TEL", "FAX", "携帯電話", "E-mail", "URL", ("：", " "), "直通", main="（代）"),
        Labels("TEL", "FAX", "MOBILE", "E-mail", "URL", (" ", "　"), "直通", "内線{}", main="（代表）"),
        Labels("TEL", "FAX", "M", "MAIL", "URL", (". ", ": ")),
        Labels("TEL.", "FAX.", "Mobile.", "E-mail.", "URL.", ("", " ")),
        Labels("TEL.", "FAX.", "携帯", "E-mail", "URL", (" ",), "直通"),
        Labels("Tel", "Fax", "Mobile", "E-mail", "URL", (" ", ": ", ". ")),
        Labels("Tel.", "Fax.", "Mobile", "Email", "Web", (" ",), "Direct", "ext.{}"),
        Labels("Tel", "Fax", "携帯", "Mail", "URL", (": ", "："), "直通"),
        Labels("tel", "fax", "mobile", "mail", "url", (" ", ". ", ": ")),
        Labels("電話", "FAX", "携帯", "メール", "URL", ("　", " ", "："), "直通", "内線 {}", shared="電話・FAX"),
        Labels("電話", "FAX", "携帯電話", "E-mail", "ホームページ", ("　", "："), "直通", "（内線 {}）", main="（代表）"),
        Labels("電話", "ファックス", "携帯", "E-mail", "URL", ("　", " "), "直通", "内線{}", main="（代）"),
        Labels("ＴＥＬ", "ＦＡＸ", "携帯", "E-mail", "URL", ("　", " "), "直通", main="（代）"),
        Labels("T", "F", "M", "E", "U", (" ", ". ", ": ")),
        Labels("T.", "F.", "M.", "E.", "", (" ", "")),
        Labels("", "FAX", "携帯", "", "", (" ",)),
        Labels("代表", "FAX", "携帯", "E-mail", "URL", ("：", " "), "直通", "内線{}"),
    ),
    phone_forms=(
        *("{0}-{1}-{2}",) * 20, "{0}({1}){2}", "{0}({1}){2}", "{0}（{1}）{2}", "({0}){1}-{2}", "({0}) {1}-{2}", "{0}.{1}.{2}", "{0} {1} {2}",
        "{0}－{1}－{2}", "+81-{trunk}-{1}-{2}",
    ),
    mobile_forms=("", "", "{0}-{1}-{2}"),
    postal_forms=("〒{}", "〒{}", "〒{}", "〒{}", "〒{}", "〒{}", "〒 {}", "{}"),
    block_forms=(*("{}-{}-{}",) * 10, "{}丁目{}番{}号", "{}丁目{}番{}号", "{}丁目{}番地{}", "{}丁目{}-{}", "{}－{}－{}", "{}丁目{}番{}"),
    pair_forms=("{}-{}", "{}-{}", "{}-{}", "{}-{}", "{}番地{}", "{}番地の{}", "{}番{}号"),
    single_forms=("{}番地", "{}番地", "{}"),
    name_gaps=("　", "　", "　", " ", " ", ""),
    title_gaps=("　", "　", " ", "・", " / "),
    sns=(("Instagram ", "@{}"), ("Instagram：", "@{}"), ("", "@{}"), ("LINE ID：", "{}"), ("X ", "@{}"), ("Instagram ", "{}")),
    mailboxes=(
        *("{given}.{family}",) * 3, *("{family}.{given}",) * 3, *("{g}.{family}",) * 3, *("{g}-{family}",) * 3, *("{family}",) * 4,
        *("{family}-{g}",) * 2, *("{family}_{g}",) * 2, *("{g}{family}",) * 2, "{family}{g}", "{g}_{family}", "{family}-{given}", "{given}_{family}",
        "{family}_{given}", "{given}", "{given}-{family}", "{family}.{g}", "info", "info", "{family}1", "{family}{given}", "{g}{f}1203",
    ),
    urls=(
        *("https://www.{}",) * 3, *("https://www.{}/",) * 4, "https://{}", *("https://{}/",) * 2, *("http://www.{}",) * 2, *("http://www.{}/",) * 2,
        *("www.{}",) * 3, "{}", "https://www.{}/jp/",
    ),
    free_mail=("gmail.com", "gmail.com", "yahoo.co.jp"),
    hosts=(*("{}",) * 12, "mail.{}"),
    columns=(
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番地{}", "{}番地"), counts=False),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}（{}）{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番地の{}", "{}番地")),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}番地"), counts=False),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番地{}", "{}番地{}", "{}番地")),
        ColumnVoice("ＴＥＬ", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}番地"), counts=False),
        ColumnVoice("ＴＥＬ", "ＦＡＸ", "携帯", "　", "{}（{}）{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}番地"), wide_digits=True),
        ColumnVoice("電話", "ＦＡＸ", "携帯電話", "　", "（{}）{}―{}", "〒{}―{}", ("{}丁目{}―{}", "{}番地{}", "{}番地"), counts=False),
        ColumnVoice("電話", "ファックス", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番地の{}", "{}番地")),
    ),
)  # fmt: skip
