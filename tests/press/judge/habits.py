"""How the judging half's houses write numbers, addresses, mail and web."""

from __future__ import annotations

from tests.press.columns import ColumnVoice
from tests.press.habits import Habits, Labels

HABITS = Habits(
    labels=(
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", (" ", ":", "：", ": ", " ")),
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", (" ", "：", ": "), "直通", main="（代表）"),
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", (" ", "："), "直通", "(内線{})"),
        Labels("TEL", "FAX", "携帯", "E-mail", "URL", ("：", " "), "直通", main="(代)"),
        Labels("TEL", "FAX", "携帯", "Mail", "URL", (" ", ": ", "：")),
        Labels("TEL", "FAX", "携帯", "Mail", "Web", (" ", "：")),
        Labels("TEL", "FAX", "携帯", "MAIL", "HP", (" ", "：")),
        Labels("TEL", "FAX", "携帯", "mail", "url", (" ", ": ")),
        Labels("TEL", "FAX", "携帯", "Email", "URL", (" ", ": "), "直通"),
        Labels("TEL", "FAX", "携帯電話", "E-mail", "URL", ("：", " "), "直通"),
        Labels("TEL", "FAX", "Mobile", "E-mail", "URL", (" ", ": ", " : ")),
        Labels("TEL", "FAX", "MOBILE", "E-MAIL", "URL", (" ", ": ")),
        Labels("TEL", "FAX", "Mobile", "Mail", "URL", (" ", ": "), "Direct"),
        Labels("TEL.", "FAX.", "携帯", "E-mail.", "URL", (" ", "　"), "直通"),
        Labels("TEL.", "FAX.", "携帯.", "E-mail.", "URL.", (" ",)),
        Labels("Tel", "Fax", "携帯", "E-mail", "URL", (" ", ": ", "：")),
        Labels("Tel", "Fax", "Mobile", "E-mail", "Web", (" ", ": ")),
        Labels("Tel.", "Fax.", "Mobile.", "E-mail", "URL", (" ",), "Direct"),
        Labels("Tel:", "Fax:", "Mobile:", "E-mail:", "URL:", (" ", "")),
        Labels("Phone", "Fax", "Mobile", "Email", "Web", (" ", ": "), "Direct"),
        Labels("tel", "fax", "mobile", "e-mail", "url", (" ", ": ")),
        Labels("電話", "FAX", "携帯", "E-mail", "URL", (" ", "　"), "直通", "内線{}", shared="電話・FAX"),
        Labels("電話", "FAX", "携帯", "メール", "ホームページ", ("：", "　"), "直通", "（内線{}）", main="（代表）"),
        Labels("電話", "ＦＡＸ", "携帯電話", "E-mail", "URL", ("　", "："), "直通"),
        Labels("ＴＥＬ", "ＦＡＸ", "携帯", "E-mail", "URL", (" ", "：")),
        Labels("ＴＥＬ", "ＦＡＸ", "携帯", "Ｅ-mail", "ＵＲＬ", ("　", "："), "直通", main="（代）"),
        Labels("T", "F", "M", "E", "W", (" ", ". ")),
        Labels("T", "F", "M", "Mail", "Web", (" ", ": ")),
        Labels("TEL", "FAX", "携帯", "", "", (" ", "：")),
        Labels("", "FAX", "携帯", "", "", (" ", "：")),
    ),
    phone_forms=(
        *("{0}-{1}-{2}",) * 24, "{0}({1}){2}", "{0}({1}){2}", "{0}（{1}）{2}", "({0}){1}-{2}", "（{0}）{1}-{2}", "{0}.{1}.{2}", "{0} {1} {2}",
        "{0}－{1}－{2}", "{0} - {1} - {2}",
    ),
    mobile_forms=("", "", "{0}-{1}-{2}"),
    postal_forms=("〒{}", "〒{}", "〒{}", "〒{}", "〒{}", "〒{}", "〒{}", "〒 {}", "{}"),
    block_forms=(*("{}-{}-{}",) * 11, "{}丁目{}番{}号", "{}丁目{}番{}号", "{}丁目{}番地{}", "{}丁目{}-{}", "{}－{}－{}"),
    pair_forms=("{}-{}", "{}-{}", "{}-{}", "{}-{}", "{}番地{}", "{}番地の{}", "{}番{}号"),
    single_forms=("{}番地", "{}番地", "{}"),
    name_gaps=("　", "　", "　", " ", " ", ""),
    title_gaps=("　", "　", " ", "　", "・", "／"),
    sns=(("Instagram ", "@{}"), ("Instagram：", "@{}"), ("", "@{}"), ("LINE ID: ", "{}"), ("X ", "@{}"), ("Facebook ", "{}")),
    mailboxes=(
        *("{given}.{family}",) * 3, *("{family}.{given}",) * 3, *("{g}.{family}",) * 3, *("{g}-{family}",) * 3, *("{family}",) * 4,
        *("{family}-{g}",) * 2, *("{g}_{family}",) * 2, *("{g}{family}",) * 2, "{family}.{g}", "{family}_{given}", "{given}-{family}",
        "{given}_{family}", "{given}", "{family}{given}", "{family}{g}", "{family}-{given}", "info", "info", "{given}{f}", "{family}01",
    ),
    urls=(
        *("https://www.{}",) * 4, *("https://www.{}/",) * 4, "https://{}", *("https://{}/",) * 3, "http://www.{}", *("http://www.{}/",) * 2,
        *("www.{}",) * 3, "{}", "https://www.{}/index.html",
    ),
    free_mail=("gmail.com", "gmail.com", "yahoo.co.jp", "icloud.com"),
    hosts=(*("{}",) * 14, "mail.{}"),
    columns=(
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番地の{}", "{}番地")),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}番地")),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}（{}）{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番地{}", "{}番地"), counts=False),
        ColumnVoice("電話", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}―{}", "{}―{}", "{}番地"), counts=False),
        ColumnVoice("電話", "ＦＡＸ", "携帯電話", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番地{}", "{}番地{}", "{}番地"), counts=False),
        ColumnVoice("ＴＥＬ", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}―{}―{}", "{}―{}", "{}番地"), wide_digits=True),
        ColumnVoice("ＴＥＬ", "ＦＡＸ", "携帯", "　", "{}―{}―{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番地{}", "{}番地"), counts=False),
        ColumnVoice("電話", "ファクシミリ", "携帯", "　", "（{}）{}―{}", "〒{}―{}", ("{}丁目{}番{}号", "{}番{}号", "{}番地"), counts=False),
    ),
)  # fmt: skip
