"""An e-mail or web address in a line, and the joints at which one touches what stands before or behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

# A label and its full stop or colon before a web address: W.https://…, web.http://…; a letter also before a bare host,
# as no host begins with one: W.nordia.co.jp.
_LABEL_BEFORE = re.compile(
    r"(?<![A-Za-z0-9@._-])(?<!\S/)(?:(?:w|u|h|u\s?r\s?l|hp|web|site|website|homepage)[.:|]\s?(?=h?t{1,2}ps?[:;]|www\.)"
    r"|(?:[wu]|url)[.:|]\s?(?=[a-z0-9-]{3,}\.[a-z])"
    r"|url\s[.:](?=www\.)"
    r"|(?:web|url)[.]\s(?-i:(?=[a-z0-9-]{3,}\.[a-z]))"
    # In capitals before small letters it is a label, else it may be part of the host: WEB.nordia.co.jp, Hp.nordia.jp.
    r"|(?-i:WEB|Web|HP|Hp|SITE|Site|HOMEPAGE|Homepage|WEBSITE|Website)[.:|]\s?(?-i:(?=[a-z0-9-]{3,}\.[a-z]))"
    # The name of a network before its address: Facebookfacebook.com/taro.
    r"|(?:facebook|instagram|twitter|youtube|threads|tiktok)\s?(?=(?:www\.)?(?:facebook|instagram|twitter|youtube|threads|tiktok|x)\.(?:com|net)/)"
    r"|(?-i:(?:HP|URL)-?|(?:Web|WEB|Site|SITE)-)(?-i:(?=[a-z][a-z0-9-]{2,}\.(?:[a-z]{2,4}\.)?(?:jp|com)\b)))",
    re.IGNORECASE,
)
# What begins without a space behind the end of an address: …co.jphttps://…, …co.jpURL:…, …jpinstagram.com/…
_GLUED_BEHIND = re.compile(
    r"(?:(?<=\.jp)|(?<=\.com)|(?<=\.net)|(?<=\.org))"
    r"(?=[.,]?W?\s?https?|[lI1|!](?:https?[:;]|www\.)|www|u\s?r\s?l|web|h\s?p|tel|fax|(?:instagram|facebook|twitter|youtube|line|x)(?:\.|\s?[:@]))"
    r"|(?<=/)(?=(?:instagram|facebook|twitter|youtube|line|x)(?:\.com/|\s?(?:id\s?)?[:@]))"
    # A label of one letter: hibari.comU. https://…
    r"|(?:(?<=\.jp)|(?<=\.com)|(?<=\.net)|(?<=\.org))(?=(?-i:[UWH])[.:]\s?(?:https?:|www\.))"
    # A label in capitals though no full stop is left before the end: nordia-cljpHP|http://…
    r"|(?<=[a-z]jp)(?=(?-i:HP|H P|URL|WEB|TEL|FAX)(?![A-Za-z0-9]))"
    # A label for what follows: hibari.co.jp/LINE, hibari.co.jp//Instagram.
    r"|(?<=/)(?=/?(?-i:Instagram|Facebook|Twitter|YouTube|Threads|TikTok|LINE|IG|FB)(?![A-Za-z0-9._-]))"
    # The label of what follows, or a network whose name is a word: /company/E-mail: taro@…, hibari.co.jp/note taro.hibari.
    r"|(?<=/)(?=(?-i:E-?[Mm]ail|E-?MAIL|Mail|MAIL)\s?[:.])|(?<=\.jp/)(?=note\s@?[a-z0-9]+[._][a-z0-9._]+\s*$)"
    # The id of a network behind a web address: hibari.co.jp/@hibari. Pages of networks begin so themselves.
    r"|(?<=\.jp/)(?=@)|(?<!instagram\.com/)(?<!threads\.net/)(?<!threads\.com/)(?<!youtube\.com/)(?<!tiktok\.com/)(?<=\.com/)(?=@)",
    re.IGNORECASE,
)
# A host without a space behind the same host, its machine aside: taro@mail.nordia-cl.jpnordia-cl.jp.
_TWICE = re.compile(
    r"(?:(?<=@)|(?<=@mail\.)|(?<=@ml\.))(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?=(?P=host)(?![a-z0-9-]))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Address:
    """An e-mail or web address at text[start:end]. repaired: value differs from what was read."""

    start: int
    end: int
    value: str
    domain: str
    known_domain: bool
    repaired: bool


def matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern, none of which reaches over the end of an address without a space behind it, or over
    that of a label before one.
    """
    glued = [found.start() for found in _GLUED_BEHIND.finditer(text)] + [found.end() for found in _TWICE.finditer(text)]
    glued += [found.end() for found in _LABEL_BEFORE.finditer(text)]
    cuts = [0, *sorted(glued), len(text)]
    for start, end in pairwise(cuts):
        yield from pattern.finditer(text, start, end)
