"""Colours, papers and typefaces of the rules half."""

from __future__ import annotations

from tests.press.looks import Looks

LOOKS = Looks(
    inks=((34, 36, 40), (22, 22, 24), (40, 44, 58), (0, 0, 0)),
    palettes=(
        ((21, 82, 128), (226, 148, 58)), ((140, 34, 44), (206, 168, 120)), ((26, 98, 84), (168, 196, 92)), ((72, 58, 120), (214, 122, 146)),
        ((176, 92, 36), (88, 110, 130)), ((30, 58, 96), (120, 172, 206)), ((52, 92, 52), (198, 176, 86)), ((104, 42, 88), (110, 150, 150)),
    ),
    papers=((255, 255, 255), (253, 253, 251), (251, 248, 240), (246, 247, 248)),
    pairings=(
        ("gothic", "nimbus_sans"), ("gothic", "roboto"), ("gothic", ""), ("mincho", "nimbus_roman"), ("mincho", "palladio"), ("mincho", ""),
        ("ipa_mincho", "nimbus_roman"), ("ipa_mincho", ""), ("ipa_gothic", "roboto"), ("ipa_gothic", ""), ("takao_mincho", "palladio"),
        ("vl_gothic", "nimbus_sans"), ("vl_gothic", "avant"),
    ),
)  # fmt: skip
