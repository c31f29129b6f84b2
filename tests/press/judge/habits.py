"""How the judging half's houses write numbers, addresses, mail and web."""

from __future__ import annotations

from tests.press.columns import ColumnVoice
from tests.press.habits import Habits, Labels

HABITS = Habits(
    labels=(
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", (" ", ": ", "：", " ")),
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", ("：", ":"), "直通"),
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", (" ",), "直通", "（内線{}）"),
        Labels("TEL", "FAX", "携帯", "Mail", "URL", (" ", "：")),
        Labels("TEL", "FAX", "携帯", "MAIL", "URL", ("：", " ")),
        Labels("TEL", "FAX", "Mobile", "E-mail", "URL", (" ", ": ")),
        Labels("TEL", "FAX", "Mobile", "E-mail", "Web", (": ", " "), "Direct"),
        Labels("TEL", "FAX", "携帯", "e-mail", "URL", (" ", "：")),
        Labels("TEL", "FAX", "携帯", "E-mail", "HP", ("：",)),
        Labels("TEL", "FAX", "携帯", "E-Mail", "URL", (" ", " : ")),
        Labels("TEL", "FAX", "携帯電話", "E-mail", "URL", (" ", "　"), "直通", main="（代）"),
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", ("　",), "直通", "内線{}", main="(代表)"),
        Labels("TEL.", "FAX.", "携帯", "E-mail", "URL", (" ", "　"), "直通"),
        Labels("TEL.", "FAX.", "Mobile.", "Mail.", "URL.", (" ",)),
        Labels("Tel", "Fax", "Mobile", "E-mail", "URL", (" ", ": ")),
        Labels("Tel", "Fax", "Mobile", "Mail", "Web", (": ", " "), "Direct", "(Ext. {})"),
        Labels("Tel.", "Fax.", "Mobile.", "E-mail.", "URL.", (" ", "")),
        Labels("Tel:", "Fax:", "Mobile:", "Email:", "", (" ", "")),
        Labels("tel.", "fax.", "mobile.", "mail.", "web.", (" ",)),
        Labels("電話", "FAX", "携帯", "E-mail", "URL", ("：", "　", " "), "直通", "内線{}", shared="電話/FAX"),
        Labels("電話", "FAX", "携帯電話", "電子メール", "ホームページ", ("：", "　"), "直通", "（内線 {}）", main="（代表）"),
        Labels("電話番号", "FAX番号", "携帯番号", "メール", "URL", ("：", "　")),
        Labels("ＴＥＬ", "ＦＡＸ", "携帯", "E-mail", "URL", ("：", "　"), "直通", shared="ＴＥＬ・ＦＡＸ"),
        Labels("T", "F", "M", "E", "W", (" ", ": ", "  ")),
        Labels("T.", "F.", "M.", "E.", "W.", (" ",)),
        Labels("", "FAX", "携帯", "", "", (" ", ": ")),
    ),
    phone_forms=(
        *("{0}-{1}-{2}",) * 22, "{0}({1}){2}", "{0}({1}){2}", "{0}（{1}）{2}", "({0}){1}-{2}", "({0}){1}-{2}", "{0}.{1}.{2}", "{0} {1} {2}",
        "{0}－{1}－{2}", "{0} - {1} - {2}",
    ),
    mobile_forms=("", "", "{0}-{1}-{2}"),
    postal_forms=("〒{}", "〒{}", "〒{}", "〒{}", "〒{}", "〒{}", "〒 {}", "{}"),
    block_forms=(*("{}-{}-{}",) * 10, "{}丁目{}番{}号", "{}丁目{}番{}号", "{}丁目{}番地{}", "{}丁目{}-{}", "{}－{}－{}", "{}丁目{}番地の{}"),
    pair_forms=("{}-{}", "{}-{}", "{}-{}", "{}-{}", "{}番地{}", "{}番地の{}", "{}番{}号"),
    single_forms=("{}番地", "{}番地", "{}"),
    name_gaps=("　", "　", "　", " ", " ", ""),
    title_gaps=("　", "　", " ", "・", " / "),
    sns=(("Instagram ", "@{}"), ("Instagram: ", "@{}"), ("", "@{}"), ("LINE ", "{}"), ("X ", "@{}"), ("Instagram ", "{}")),
    mailboxes=(
        *("{given}.{family}",) * 3, *("{family}.{given}",) * 2, *("{g}.{family}",) * 3, *("{g}-{family}",) * 3, *("{family}",) * 4,
        *("{family}-{g}",) * 2, *("{g}_{family}",) * 2, *("{g}{family}",) * 2, "{family}{g}", "{family}_{g}", "{family}-{given}", "{given}-{family}",
        "{given}_{family}", "{given}", "{family}_{given}", "{family}.{g}", "info", "info", "{family}2", "{given}{family}", "{f}-{given}",
    ),
    urls=(
        *("https://www.{}",) * 4, *("https://www.{}/",) * 4, "https://{}", *("https://{}/",) * 2, *("http://www.{}",) * 2, *("http://www.{}/",) * 2,
        *("www.{}",) * 3, "{}", "https://www.{}/company/",
    ),
    free_mail=("gmail.com", "gmail.com", "outlook.jp"),
    hosts=(*("{}",) * 12, "mail.{}"),
    columns=(
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番地{}", "{}番地"), counts=False),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}（{}）{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}番地"), counts=False),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番地の{}", "{}番地の{}", "{}番地")),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}番地"), counts=False),
        ColumnVoice("ＴＥＬ", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}番地"), wide_digits=True),
        ColumnVoice("ＴＥＬ", "ＦＡＸ", "携帯", "　", "{}（{}）{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番{}号", "{}番地"), counts=False),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "（{}）{}―{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番地の{}", "{}番地"), counts=False),
        ColumnVoice("電話（代表）", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番地{}", "{}番地"), counts=False),
    ),
)  # fmt: skip
