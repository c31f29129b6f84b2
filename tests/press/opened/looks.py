"""Colours, papers and typefaces of the opened half. No typeface of them sets a card of another half."""

from __future__ import annotations

from tests.press.looks import Looks

LOOKS = Looks(
    inks=(
        (30, 30, 30), (0, 0, 0), (52, 46, 44), (24, 34, 58), (62, 62, 66), (20, 20, 20), (44, 44, 48), (36, 30, 28), (18, 32, 64),
        (58, 56, 54),
    ),
    palettes=(
        ((0, 96, 168), (240, 90, 40)), ((190, 24, 60), (60, 60, 66)), ((16, 124, 80), (246, 190, 30)), ((96, 40, 130), (0, 160, 170)),
        ((226, 110, 0), (30, 70, 110)), ((10, 40, 84), (196, 164, 98)), ((120, 80, 48), (150, 170, 90)), ((0, 130, 150), (230, 80, 110)),
        ((70, 70, 76), (170, 40, 40)), ((36, 110, 36), (110, 70, 40)),
        ((0, 82, 147), (0, 160, 220)), ((200, 16, 46), (90, 90, 92)), ((0, 110, 84), (120, 170, 60)), ((28, 44, 92), (200, 168, 92)),
        ((234, 96, 36), (70, 70, 70)), ((94, 58, 30), (196, 150, 90)), ((126, 30, 92), (224, 160, 190)), ((0, 124, 140), (250, 190, 60)),
        ((40, 92, 48), (180, 120, 40)), ((60, 60, 64), (150, 150, 152)), ((166, 34, 30), (30, 30, 30)), ((66, 120, 190), (240, 130, 120)),
        ((34, 28, 60), (110, 90, 200)),
    ),
    papers=(
        (255, 255, 255), (255, 255, 255), (254, 253, 250), (249, 246, 238), (243, 240, 232), (246, 249, 252),
        (255, 255, 255), (255, 255, 255), (255, 255, 255), (252, 251, 247), (250, 247, 240), (244, 240, 230), (247, 247, 247),
        (240, 244, 240),
    ),
    pairings=(
        ("mplus", "inter"), ("mplus", "lato"), ("mplus", ""), ("motoya", "open_sans"), ("motoya", ""), ("motoya_round", "cabin"),
        ("ume_gothic", "open_sans"), ("ume_mincho", "garamond"), ("ume_mincho", ""), ("klee", "lato"), ("klee", ""),
        ("ud_gothic", "inter"), ("ud_gothic", "cantarell"), ("ud_mincho", "garamond"), ("ud_mincho", "quattrocento"), ("ud_mincho", ""),
        ("sawarabi_gothic", "cabin"), ("sawarabi_mincho", "garamond"), ("konatu", "lato"),
        ("mplus2", "manrope"), ("mplus2", "carlito"), ("migmix", "liberation_sans"), ("migmix", "karla"), ("migmix", ""),
        ("migu", "heros"), ("migu", "biolinum"), ("ipaex_gothic", "liberation_sans"), ("ipaex_gothic", "heros"), ("ipaex_gothic", ""),
        ("takao_gothic", "carlito"), ("takao_gothic", ""), ("ipaex_mincho", "liberation_serif"), ("ipaex_mincho", "libertine"),
        ("ipaex_mincho", "baskervald"), ("ipaex_mincho", ""), ("ipamj_mincho", "caladea"), ("ipamj_mincho", "liberation_serif"),
        ("ipamj_mincho", ""), ("ipamj_mincho", "vollkorn"), ("migu", "dosis"), ("mplus2", "quicksand"), ("migmix", "biolinum"),
        ("yozfont", "karla"), ("takao_gothic", "roboto_slab"),
    ),
    headings=(*("",) * 24, "ipaex_mincho", "ipamj_mincho", "ipamj_mincho", "migmix", "gyosho", "rocknroll"),
)  # fmt: skip
