"""How tables of a half's writing habits are kept, and the voices, addresses and mailboxes drawn from them."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.press.columns import ColumnVoice
from tests.press.facts import Company, Person
from tests.press.wording import Voice


@dataclass(frozen=True, slots=True)
class Labels:
    """The words before numbers, mail and web on one house's cards. An empty one means that none stands there."""

    tel: str
    fax: str
    mobile: str
    mail: str
    url: str
    after: tuple[str, ...]
    direct: str = "直通"
    extension: str = "内線 {}"
    toll_free: str = "フリーダイヤル"
    shared: str = "TEL/FAX"
    main: str = ""
    """What stands after the main number: （代）."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What a voice is drawn from; what stands twice comes twice as often. E-mail manners know {family}, {given}, {f}, {g}."""

    labels: tuple[Labels, ...]
    phone_forms: tuple[str, ...]
    mobile_forms: tuple[str, ...]
    postal_forms: tuple[str, ...]
    block_forms: tuple[str, ...]
    pair_forms: tuple[str, ...]
    single_forms: tuple[str, ...]
    name_gaps: tuple[str, ...]
    title_gaps: tuple[str, ...]
    sns: tuple[tuple[str, str], ...]
    mailboxes: tuple[str, ...]
    urls: tuple[str, ...]
    columns: tuple[ColumnVoice, ...]
    free_mail: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ("{}",)
    """Of e-mail addresses, around the house's domain: mail.{}."""

    def voice(self, chance: Random) -> Voice:
        labels = chance.choice(self.labels)
        sns_label, sns_form = chance.choice(self.sns)
        return Voice(
            tel=labels.tel,
            fax=labels.fax,
            mobile=labels.mobile,
            mail=labels.mail,
            url=labels.url,
            after_label=chance.choice(labels.after),
            phone_form=chance.choice(self.phone_forms),
            postal_form=chance.choice(self.postal_forms),
            block_form=chance.choice(self.block_forms),
            name_gap=chance.choice(self.name_gaps),
            direct=labels.direct,
            toll_free=labels.toll_free,
            shared=labels.shared,
            extension=labels.extension,
            main=labels.main,
            sns_label=sns_label,
            sns_form=sns_form,
            mobile_form=chance.choice(self.mobile_forms),
            pair_form=chance.choice(self.pair_forms),
            single_form=chance.choice(self.single_forms),
            names_prefecture=chance.random() < 0.85,
            full_width=chance.random() < 0.1,
            title_gap=chance.choice(self.title_gaps),
        )

    def email(self, person: Person, company: Company) -> str:
        """Manner and domain belong to the company: all its cards agree."""
        house = Random(f"{company.key} mail")
        family, given = (part.lower().replace(" ", "") for part in (person.family_romaji, person.given_romaji))
        box = house.choice(self.mailboxes).format(family=family, given=given, f=family[0], g=given[0])
        if self.free_mail and house.random() < 0.08:
            return f"{box}@{house.choice(self.free_mail)}"
        return f"{box}@{house.choice(self.hosts).format(company.domain)}"

    def url(self, company: Company) -> str:
        return Random(f"{company.key} web").choice(self.urls).format(company.domain)
