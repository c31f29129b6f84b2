from __future__ import annotations

from pathlib import Path

import pytest

from tests.press.typecase import DebianTypeCase, MissingTypefaceError


def test_a_missing_typeface_is_told_by_the_package_that_brings_it(tmp_path: Path) -> None:
    with pytest.raises(MissingTypefaceError, match="apt-get install fonts-ipafont"):
        DebianTypeCase(tmp_path).face("ipa_mincho")


def test_a_family_without_that_weight_gives_its_regular(tmp_path: Path) -> None:
    file = tmp_path / "opentype/ipafont-mincho/ipamp.ttf"
    file.parent.mkdir(parents=True)
    file.touch()
    assert DebianTypeCase(tmp_path).face("ipa_mincho", "bold").path == file
