"""One half's repertoire of words and looks, and the cards drawn from it. Nothing here knows which half it serves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from tests.press.facts import Affiliation, Bilingual, Company, Office, Person, Town
from tests.press.habits import Habits
from tests.press.houses import Houses
from tests.press.looks import Looks
from tests.press.names import Name, draw_person
from tests.press.order import PrintOrder
from tests.press.telephones import draw_fixed_line, draw_mobile, draw_toll_free


@dataclass(frozen=True, slots=True)
class Ground:
    """Where houses stand. Floor forms know {} the building, {n} the floor and {m} a room, each also in English."""

    buildings: tuple[Bilingual, ...]
    floors: tuple[str, ...]
    rural: tuple[Bilingual, ...]
    kyoto: tuple[Bilingual, ...]
    labels: tuple[Bilingual, ...]
    head_labels: tuple[Bilingual, ...]

    def building(self, chance: Random) -> Bilingual:
        named, form = chance.choice(self.buildings), chance.choice(self.floors)
        floor, room = chance.randint(2, 19), chance.randint(1, 9)
        ja, en = form.split("|")
        return Bilingual(ja.format(named.ja, n=floor, m=room), en.format(named.en, n=floor, m=room))

    def site(self, chance: Random, town: Town) -> tuple[Town, tuple[int, ...]]:
        """The town as it is written there, and a made-up number: three parts in cities, one or two in the country."""
        if town.prefecture.ja == "京都府" and "区" in town.city.ja:
            number = (
                (chance.randint(80, 690),) if chance.random() < 0.5 else (chance.randint(80, 690), chance.randint(1, 9))
            )
            return replace(town, street=chance.choice(self.kyoto)), number
        if len(town.area_code) > 3 and town.town.ja[-1] not in "町丁" and chance.random() < 0.4:
            written = Bilingual("大字" + town.town.ja, town.town.en)
            street = chance.choice(self.rural) if chance.random() < 0.5 else None
            return replace(town, town=written, street=street), (chance.randint(11, 2890), chance.randint(1, 30))
        if chance.random() < 0.2:
            return town, (chance.randint(2, 88), chance.randint(1, 30))
        return town, (chance.randint(1, 6), chance.randint(2, 34), chance.randint(1, 24))


@dataclass(frozen=True, slots=True)
class Repertoire:
    families: tuple[Name, ...]
    given_names: tuple[Name, ...]
    from_abroad: tuple[Person, ...]
    towns: tuple[Town, ...]
    ground: Ground
    houses: Houses
    habits: Habits
    looks: Looks

    def affiliation(self, chance: Random, offices: int = 1) -> Affiliation:
        """A card's facts. What belongs to a company follows from its key, so that all its cards agree."""
        company, positions = self.houses.draw(chance)
        who = draw_person(chance, self.families, self.given_names, self.from_abroad)
        towns = chance.sample(self.towns, offices)
        own = chance.choice(self.ground.head_labels)
        labels = [own, *chance.sample(self.ground.labels, offices - 1)]
        places = tuple(
            self._office(chance, town, label, place)
            for place, (town, label) in enumerate(zip(towns, labels, strict=True))
        )
        return Affiliation(
            who,
            company,
            positions.draw(chance),
            places,
            draw_mobile(chance) if chance.random() < 0.6 else None,
            self.habits.email(who, company),
            self.habits.url(company),
            sns=self._account(chance, who, company) if chance.random() < 0.4 else None,
        )

    def orders(self, card: Affiliation) -> list[PrintOrder]:
        """The card in its house's voice, in the looks it may have: the first whose typefaces hold all its characters."""
        house = Random(card.company.key)
        voice, columns = self.habits.voice(house), house.choice(self.habits.columns)
        return [PrintOrder(card, voice, look, columns) for look in self.looks.draw(house)]

    def _office(self, chance: Random, town: Town, label: Bilingual, place: int) -> Office:
        written, block = self.ground.site(chance, town)
        tel = draw_fixed_line(chance, town.area_code)
        extra = chance.random()
        return Office(
            written,
            block,
            self.ground.building(chance) if chance.random() < 0.5 else None,
            tel,
            self._fax(chance, tel),
            label,
            place,
            direct=draw_fixed_line(chance, town.area_code, beside=tel) if extra < 0.13 else None,
            toll_free=draw_toll_free(chance) if 0.13 <= extra < 0.2 and place == 0 else None,
            extension=str(chance.randint(12, 8999)) if 0.2 <= extra < 0.32 else None,
        )

    def _fax(self, chance: Random, tel: str) -> str | None:
        """Mostly a line of its own; small houses share the telephone's, or have none."""
        drawn = chance.random()
        if drawn < 0.05:
            return tel
        return draw_fixed_line(chance, tel.split("-", maxsplit=1)[0], beside=tel) if drawn < 0.78 else None

    def _account(self, chance: Random, who: Person, company: Company) -> str:
        given = who.given_romaji.lower()
        house = company.key.replace("-", "_").replace(".", "_")
        return chance.choice((house, f"{given}.{house}", f"{house}_official", f"{given}_{chance.randint(10, 99)}"))
