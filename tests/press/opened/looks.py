"""Colours, papers and typefaces of the opened half. No typeface of them sets a card of another half."""

from __future__ import annotations

from tests.press.looks import Looks

LOOKS = Looks(
    inks=(
        (30, 30, 30), (0, 0, 0), (52, 46, 44), (24, 34, 58), (62, 62, 66), (20, 20, 20), (44, 44, 48), (36, 30, 28), (18, 32, 64),
        (58, 56, 54),
        (26, 26, 26), (0, 0, 0), (38, 40, 46), (50, 42, 36), (16, 28, 52), (66, 66, 64),
    ),
    palettes=(
        ((0, 96, 168), (240, 90, 40)), ((190, 24, 60), (60, 60, 66)), ((16, 124, 80), (246, 190, 30)), ((96, 40, 130), (0, 160, 170)),
        ((226, 110, 0), (30, 70, 110)), ((10, 40, 84), (196, 164, 98)), ((120, 80, 48), (150, 170, 90)), ((0, 130, 150), (230, 80, 110)),
        ((70, 70, 76), (170, 40, 40)), ((36, 110, 36), (110, 70, 40)),
        ((0, 82, 147), (0, 160, 220)), ((200, 16, 46), (90, 90, 92)), ((0, 110, 84), (120, 170, 60)), ((28, 44, 92), (200, 168, 92)),
        ((234, 96, 36), (70, 70, 70)), ((94, 58, 30), (196, 150, 90)), ((126, 30, 92), (224, 160, 190)), ((0, 124, 140), (250, 190, 60)),
        ((40, 92, 48), (180, 120, 40)), ((60, 60, 64), (150, 150, 152)), ((166, 34, 30), (30, 30, 30)), ((66, 120, 190), (240, 130, 120)),
        ((34, 28, 60), (110, 90, 200)),
        ((0, 70, 127), (236, 128, 28)), ((176, 0, 32), (40, 40, 44)), ((0, 122, 94), (214, 190, 76)), ((52, 40, 110), (240, 108, 128)),
        ((20, 96, 160), (140, 196, 64)), ((144, 96, 32), (64, 84, 72)), ((12, 60, 58), (206, 176, 108)), ((214, 60, 90), (92, 92, 100)),
        ((74, 74, 80), (206, 120, 36)), ((0, 140, 180), (0, 66, 120)), ((112, 28, 40), (196, 160, 112)), ((58, 110, 34), (240, 176, 44)),
        ((84, 50, 128), (60, 160, 150)), ((30, 30, 34), (186, 152, 84)),
    ),
    papers=(
        (255, 255, 255), (255, 255, 255), (254, 253, 250), (249, 246, 238), (243, 240, 232), (246, 249, 252),
        (255, 255, 255), (255, 255, 255), (255, 255, 255), (252, 251, 247), (250, 247, 240), (244, 240, 230), (247, 247, 247),
        (240, 244, 240),
        (255, 255, 255), (255, 255, 255), (255, 255, 255), (254, 254, 252), (250, 249, 244), (248, 244, 234), (242, 242, 240),
        (245, 247, 250), (252, 246, 244),
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
        ("zen_kaku_gothic", "montserrat"), ("zen_kaku_gothic", "dm_sans"), ("zen_kaku_gothic", ""), ("zen_old_mincho", "crimson_pro"),
        ("zen_old_mincho", "cormorant"), ("zen_old_mincho", ""), ("zen_maru_gothic", "poppins"), ("zen_maru_gothic", ""),
        ("shippori_mincho", "libre_baskerville"), ("shippori_mincho", "crimson_pro"), ("shippori_mincho", ""),
        ("kaisei_tokumin", "playfair"), ("kaisei_tokumin", ""), ("plex_gothic", "plex_sans"), ("plex_gothic", "source_sans"),
        ("plex_gothic", ""), ("line_seed", "work_sans"), ("line_seed", "josefin_sans"), ("line_seed", ""), ("kiwi_maru", "raleway"),
        ("kiwi_maru", ""), ("hina_mincho", "cormorant"), ("hina_mincho", "crimson_pro"), ("plex_gothic", "work_sans"),
        ("zen_kaku_gothic", "jost"), ("zen_kaku_gothic", "source_sans"), ("shippori_mincho", "source_sans"), ("plex_gothic", "raleway"),
    ),
    headings=(
        *("",) * 24, "ipaex_mincho", "ipamj_mincho", "ipamj_mincho", "migmix", "gyosho", "rocknroll",
        *("",) * 10, "shippori_mincho", "zen_old_mincho", "zen_old_mincho", "kaisei_tokumin", "yuji_syuku", "zen_kurenaido", "plex_gothic",
        "line_seed",
    ),
)  # fmt: skip
