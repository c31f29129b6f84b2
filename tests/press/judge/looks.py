"""Colours, papers and typefaces of the judging half: some its own, some that opened cards are set in as well."""

from __future__ import annotations

from tests.press.looks import Looks

LOOKS = Looks(
    inks=((0, 0, 0), (0, 0, 0), (28, 28, 28), (34, 34, 38), (50, 48, 48), (20, 30, 58)),
    palettes=(
        ((0, 62, 134), (130, 170, 210)), ((0, 84, 166), (0, 160, 200)), ((196, 20, 36), (90, 90, 94)), ((0, 112, 80), (160, 200, 90)),
        ((230, 112, 20), (80, 80, 84)), ((40, 40, 44), (150, 150, 154)), ((18, 44, 88), (180, 150, 90)), ((0, 124, 140), (220, 160, 60)),
        ((116, 26, 56), (200, 160, 130)), ((60, 110, 50), (150, 110, 60)), ((90, 70, 140), (180, 160, 210)), ((0, 98, 155), (240, 140, 30)),
        ((160, 36, 30), (50, 50, 54)), ((70, 62, 52), (170, 140, 100)), ((0, 142, 190), (20, 60, 120)), ((200, 90, 110), (120, 110, 116)),
    ),
    papers=(
        (255, 255, 255), (255, 255, 255), (255, 255, 255), (255, 255, 255), (255, 255, 255), (254, 254, 252), (252, 250, 245), (247, 244, 235),
    ),
    pairings=(
        ("mplus_1", "fira_sans"), ("mplus_1", "heebo"), ("mplus_1", ""), ("mplus_2", "assistant"), ("mplus_2", "hind"), ("mplus_2", ""),
        ("ume_classic", "pt_sans"), ("ume_classic", ""), ("ume_classic", "arimo"), ("zen_kaku_antique", "pt_sans"),
        ("biz_ud_mincho", "noto_serif"), ("biz_ud_mincho", ""), ("kaisei_haruno", "libre_caslon"), ("kaisei_haruno", ""),
        ("mplus_rounded", "asap"), ("gothic_medium", "albert_sans"), ("gothic_medium", "instrument_sans"), ("gothic_medium", ""),
        ("ud_gothic", "arimo"), ("ud_gothic", "fira_sans"), ("ud_gothic", ""), ("ud_gothic", ""), ("ipaex_gothic", "arimo"), ("ipaex_gothic", ""),
        ("ipaex_mincho", "noto_serif"), ("ipaex_mincho", ""), ("zen_kaku_gothic", "instrument_sans"), ("zen_kaku_gothic", ""),
        ("plex_gothic", "sora"), ("plex_gothic", ""), ("mincho_medium", "zilla_slab"), ("mincho_medium", "libre_caslon"), ("mincho_medium", ""),
        ("ud_mincho", "noto_serif"), ("ud_mincho", ""), ("shippori_mincho", ""), ("zen_old_mincho", "libre_caslon"), ("line_seed", "albert_sans"),
        ("kosugi", "hind"), ("mplus_1p", "assistant"), ("zen_maru_gothic", "asap"), ("gothic_light", "heebo"),
    ),
    headings=(
        *("",) * 22, "biz_ud_mincho", "kaisei_haruno", "mincho_medium", "shippori_mincho", "ud_mincho", "klee", "lubrifont", "zen_old_mincho",
    ),
)  # fmt: skip
