from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from resources.icons import application_icon, application_icon_png, icon_names, icon_path

SVG = "{http://www.w3.org/2000/svg}svg"


@pytest.mark.parametrize("name", sorted(icon_names()))
def test_every_icon_is_an_outline_on_the_24_unit_grid_in_the_colour_of_its_neighbour(name: str) -> None:
    root = ET.parse(icon_path(name)).getroot()
    assert root.tag == SVG
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("fill"), root.get("stroke")) == ("none", "currentColor")
    assert len(root) > 0


def test_an_icon_that_is_not_shipped_is_refused() -> None:
    with pytest.raises(KeyError):
        icon_path("no-such-icon")


def test_the_notices_of_both_licences_are_shipped_with_the_icons() -> None:
    notice = (icon_path("scan").parent / "LICENSE").read_text(encoding="utf-8")
    assert "ISC License" in notice
    assert "The MIT License (MIT)" in notice


def test_the_application_has_its_own_mark_as_drawing_and_as_256_pixels() -> None:
    assert ET.parse(application_icon()).getroot().tag == SVG
    with Image.open(application_icon_png()) as picture:
        assert picture.size == (256, 256)
        assert picture.mode == "RGBA"
