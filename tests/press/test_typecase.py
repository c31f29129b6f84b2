from __future__ import annotations

from pathlib import Path

import pytest

from tests.press.proof import Proof
from tests.press.typecase import DebianTypeCase, MissingGlyphError, MissingTypefaceError, TypeCase
from tests.press.typesetting import Type
from tests.press.wording import Line


def test_a_missing_typeface_is_told_by_the_package_that_brings_it(tmp_path: Path) -> None:
    with pytest.raises(MissingTypefaceError, match="apt-get install fonts-ipafont"):
        DebianTypeCase(tmp_path).face("ipa_mincho")


def test_a_family_without_that_weight_gives_its_regular(tmp_path: Path) -> None:
    file = tmp_path / "opentype/ipafont-mincho/ipamp.ttf"
    file.parent.mkdir(parents=True)
    file.touch()
    assert DebianTypeCase(tmp_path).face("ipa_mincho", "bold").path == file


def test_a_line_with_a_character_that_its_face_lacks_is_refused_and_never_printed_as_tofu(case: TypeCase) -> None:
    proof, cuneiform = Proof(case), "𒀀"
    for place in (proof.set, proof.column):
        with pytest.raises(MissingGlyphError, match=cuneiform):
            place(Line(f"山田{cuneiform}"), 10, 10, Type("gothic", 9, (0, 0, 0)))
    assert proof.lines == []


def test_a_face_knows_which_characters_it_lacks(case: TypeCase) -> None:
    assert case.face("gothic").lacks("髙﨑𒀀 株式会社") == "𒀀"
