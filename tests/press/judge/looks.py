"""Colours, papers and typefaces of the judging half: some its own, some that opened cards are set in as well."""

from __future__ import annotations

from tests.press.looks import Looks

LOOKS = Looks(
    inks=((0, 0, 0), (0, 0, 0), (0, 0, 0), (22, 22, 24), (34, 34, 36), (44, 44, 46), (14, 26, 60), (44, 32, 28)),
    palettes=(
        ((0, 76, 152), (120, 166, 214)), ((0, 90, 168), (230, 120, 30)), ((12, 40, 84), (180, 150, 96)), ((206, 24, 36), (90, 90, 92)),
        ((170, 24, 44), (48, 48, 50)), ((0, 104, 64), (140, 190, 80)), ((0, 122, 114), (220, 160, 60)), ((228, 98, 6), (90, 90, 94)),
        ((36, 36, 40), (140, 140, 142)), ((70, 66, 60), (170, 146, 106)), ((0, 130, 190), (100, 184, 222)), ((106, 30, 66), (200, 164, 146)),
        ((80, 62, 136), (180, 160, 206)), ((106, 74, 42), (154, 130, 88)), ((56, 104, 54), (180, 150, 80)), ((208, 80, 114), (140, 126, 130)),
        ((0, 86, 118), (230, 146, 56)), ((18, 50, 98), (200, 40, 50)), ((84, 94, 106), (0, 114, 174)), ((120, 120, 124), (60, 60, 64)),
    ),
    papers=(
        (255, 255, 255), (255, 255, 255), (255, 255, 255), (255, 255, 255), (255, 255, 255), (254, 254, 253), (253, 251, 247), (249, 246, 238),
    ),
    pairings=(
        ("ume_gothic_c4_even", ""), ("ume_gothic_c4_even", "inter_tight"), ("ume_mincho_s3_even", ""),
        ("ume_mincho_s3_even", "termes"), ("migmix_2m", ""), ("migu_2m", ""), ("mplus_1_code", ""),
        ("noto_sans_jp", "inter_tight"), ("noto_sans_jp", "geist"), ("noto_sans_jp", "hind_madurai"), ("noto_sans_jp", "sen"), ("noto_sans_jp", ""),
        ("noto_sans_jp", ""), ("noto_serif_jp", "pagella"), ("noto_serif_jp", "century"), ("noto_serif_jp", ""), ("ud_gothic", "nimbus_narrow"),
        ("ud_gothic", ""), ("ud_gothic", ""), ("ud_mincho", "termes"), ("ud_mincho", ""), ("biz_ud_mincho", "alegreya"), ("biz_ud_mincho", ""),
        ("ipaex_gothic", "varela"), ("ipaex_gothic", ""), ("ipaex_mincho", "century"), ("ipaex_mincho", ""), ("ipa_gothic_even", ""),
        ("ipa_mincho_even", "termes"), ("ipa_mincho_even", ""), ("zen_kaku_gothic", "geist"), ("zen_kaku_gothic", ""), ("zen_old_mincho", "pagella"),
        ("zen_old_mincho", ""), ("zen_maru_gothic", "varela"), ("mplus_1p", "saira"), ("mplus_1p", ""), ("mplus_1", "monda"), ("mplus_2", "kanit"),
        ("plex_gothic", "plex_sans"), ("plex_gothic", ""), ("line_seed", "mitr"), ("line_seed", ""), ("kosugi", "tajawal"), ("kosugi", ""),
        ("gothic_medium", "adventor"), ("gothic_medium", ""), ("mincho_medium", "bodoni_moda"), ("mincho_medium", ""), ("shippori_mincho", "alegreya"),
        ("shippori_mincho", ""), ("ud_gothic_even", ""), ("ud_mincho_even", ""), ("takao_gothic_even", "gillius_2"), ("takao_mincho_even", ""),
        ("vl_gothic_even", ""), ("murecho", "hind_madurai"),
    ),
    headings=(
        *("",) * 28, "noto_serif_jp", "biz_ud_mincho", "shippori_mincho", "zen_old_mincho", "ume_mincho_s3_even", "ud_gothic", "klee", "kaisei_opti",
    ),
)  # fmt: skip
