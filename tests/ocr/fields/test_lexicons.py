from __future__ import annotations

import pytest

from resources.lexicons import area_codes, cities, given_name, postal_places, prefectures, surname


def test_the_commonest_family_names_are_common() -> None:
    for name in ("佐藤", "鈴木", "高橋", "田中", "伊藤"):
        found = surname(name)
        assert found is not None
        assert found.common


def test_readings_stand_with_the_commonest_first() -> None:
    found = surname("高橋")

    assert found is not None
    assert found.readings[0] == "タカハシ"


def test_unknown_names_are_unknown() -> None:
    assert surname("株式会社") is None
    assert given_name("") is None


def test_every_prefecture_has_a_postal_place_and_an_area_code() -> None:
    assert {prefecture for prefecture, _ in cities()} == set(prefectures())
    assert set(area_codes().values()) == set(prefectures().values())


@pytest.mark.parametrize(("code", "town"), [("1000005", "丸の内"), ("9999999", None)])
def test_a_postal_code_is_looked_up(code: str, town: str | None) -> None:
    assert [place.town for place in postal_places(code)] == ([town] if town else [])
