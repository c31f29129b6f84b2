from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.files import PairedFiles, natural_order, pair_sides

WORDS = [("front", "back"), ("FRONT", "BACK"), ("表", "裏"), ("表面", "裏面")]
MARKS = ["表", "裏", "_front", "_back", "1a", "1b", ""]
STEMS = st.text(st.characters(categories=["Ll", "Lo", "Nd"], exclude_characters="表裏面"), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("front", "back"),
    [
        ("card_front.jpg", "card_back.jpg"),
        ("card-front-001.jpg", "card-back-001.jpg"),
        ("Front 12.png", "Back 12.png"),
        ("001a.jpg", "001b.jpg"),
        ("card_A.jpg", "card_B.jpg"),
        ("山田a.jpg", "山田b.jpg"),
        ("山田表.jpg", "山田裏.jpg"),
        ("山田(表).jpg", "山田(裏).jpg"),
        ("表_001.jpg", "裏_001.jpg"),
        ("001表面.jpg", "001裏面.jpg"),
        ("card_front.jpg", "card_back.png"),
        ("ガ表.jpg", "ガ裏.jpg"),  # one of them decomposed, as macOS does
    ],
)
def test_names_alike_but_for_the_side_are_one_card(front: str, back: str) -> None:
    assert pair_sides([Path(back), Path(front)]) == (PairedFiles(Path(front), Path(back)),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("idea.jpg", "ideb.jpg"),
        ("001.jpg", "002.jpg"),
        ("x/001a.jpg", "y/001b.jpg"),
        ("card1_front.jpg", "card2_back.jpg"),
        ("storefront.jpg", "storeback.jpg"),
        ("代表.jpg", "代理.jpg"),
    ],
)
def test_other_names_stay_two_fronts(one: str, other: str) -> None:
    assert pair_sides([Path(one), Path(other)]) == (PairedFiles(Path(one)), PairedFiles(Path(other)))


def test_a_partner_that_is_not_unique_pairs_nothing() -> None:
    files = [Path("a_front.jpg"), Path("a_front.png"), Path("a_back.jpg")]
    assert pair_sides(files) == tuple(map(PairedFiles, files))


@given(
    st.lists(st.tuples(st.sampled_from("xyz"), st.sampled_from(MARKS), st.sampled_from(["jpg", "png"])), max_size=12)
)
def test_every_file_comes_out_exactly_once(names: list[tuple[str, str, str]]) -> None:
    files = [Path(f"{stem}{mark}.{suffix}") for stem, mark, suffix in names]
    pairs = pair_sides(files)
    out = [file for pair in pairs for file in (pair.front, pair.back) if file is not None]
    assert sorted(out) == sorted(set(files))


@given(st.lists(STEMS, unique_by=lambda stem: stem.casefold(), max_size=8), st.sampled_from(WORDS), st.randoms())
def test_cards_are_found_in_whatever_order_their_files_come(
    stems: list[str], words: tuple[str, str], random: object
) -> None:
    wanted = {PairedFiles(Path(f"{stem}_{words[0]}.jpg"), Path(f"{stem}_{words[1]}.jpg")) for stem in stems}
    files = [file for pair in wanted for file in (pair.front, pair.back) if file is not None]
    random.shuffle(files)  # type: ignore[attr-defined]
    assert len({pair.front.stem.casefold() for pair in wanted}) == len(wanted)
    assert set(pair_sides(files)) == wanted


def test_numbers_in_names_order_by_value() -> None:
    names = ["scan10.jpg", "scan2.jpg", "Scan1.jpg", "第１２回.jpg", "第9回.jpg"]
    ordered = [str(path) for path in sorted(map(Path, names), key=natural_order)]
    assert ordered == ["Scan1.jpg", "scan2.jpg", "scan10.jpg", "第9回.jpg", "第１２回.jpg"]


@given(st.lists(st.text(max_size=10)))
def test_any_names_can_be_ordered(names: list[str]) -> None:
    sorted(map(Path, (name.replace("\0", "") for name in names)), key=natural_order)
