"""Colours, papers and typefaces of the opened half. No typeface of them sets a card of the rules half."""

from __future__ import annotations

from tests.press.looks import Looks

LOOKS = Looks(
    inks=((30, 30, 30), (0, 0, 0), (52, 46, 44), (24, 34, 58), (62, 62, 66)),
    palettes=(
        ((0, 96, 168), (240, 90, 40)), ((190, 24, 60), (60, 60, 66)), ((16, 124, 80), (246, 190, 30)), ((96, 40, 130), (0, 160, 170)),
        ((226, 110, 0), (30, 70, 110)), ((10, 40, 84), (196, 164, 98)), ((120, 80, 48), (150, 170, 90)), ((0, 130, 150), (230, 80, 110)),
        ((70, 70, 76), (170, 40, 40)), ((36, 110, 36), (110, 70, 40)),
    ),
    papers=((255, 255, 255), (255, 255, 255), (254, 253, 250), (249, 246, 238), (243, 240, 232), (246, 249, 252)),
    pairings=(
        ("mplus", "inter"), ("mplus", "lato"), ("mplus", ""), ("motoya", "open_sans"), ("motoya", ""), ("motoya_round", "cabin"),
        ("ume_gothic", "open_sans"), ("ume_mincho", "garamond"), ("ume_mincho", ""), ("klee", "lato"), ("klee", ""),
        ("ud_gothic", "inter"), ("ud_gothic", "cantarell"), ("ud_mincho", "garamond"), ("ud_mincho", "quattrocento"), ("ud_mincho", ""),
        ("sawarabi_gothic", "cabin"), ("sawarabi_mincho", "garamond"), ("konatu", "lato"),
    ),
)  # fmt: skip
