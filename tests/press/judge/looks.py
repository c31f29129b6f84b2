"""Colours, papers and typefaces of the judging half: some its own, some that opened cards are set in as well."""

from __future__ import annotations

from tests.press.looks import Looks

LOOKS = Looks(
    inks=((0, 0, 0), (0, 0, 0), (20, 20, 22), (35, 31, 32), (44, 44, 46), (24, 32, 54)),
    palettes=(
        ((0, 56, 120), (120, 160, 205)), ((0, 90, 172), (110, 190, 230)), ((204, 24, 34), (80, 80, 82)), ((0, 104, 70), (150, 194, 100)),
        ((236, 108, 0), (90, 90, 92)), ((34, 34, 38), (140, 140, 144)), ((16, 38, 80), (190, 156, 96)), ((0, 130, 138), (110, 190, 180)),
        ((124, 24, 50), (206, 166, 140)), ((66, 116, 44), (170, 130, 70)), ((78, 64, 136), (176, 160, 208)), ((0, 106, 160), (236, 150, 40)),
        ((168, 30, 36), (40, 40, 44)), ((84, 62, 44), (180, 150, 104)), ((0, 148, 200), (20, 70, 130)), ((212, 92, 118), (130, 120, 124)),
    ),
    papers=(
        (255, 255, 255), (255, 255, 255), (255, 255, 255), (255, 255, 255), (255, 255, 255), (255, 255, 253), (252, 251, 246), (248, 245, 238),
    ),
    pairings=(
        ("noto_sans_jp", "noto_sans"), ("noto_sans_jp", "hanken"), ("noto_sans_jp", "onest"), ("noto_sans_jp", ""), ("noto_sans_jp", "sarabun"),
        ("noto_serif_jp", "domine"), ("noto_serif_jp", ""), ("noto_serif_jp", "noto_serif"), ("ud_gothic", "noto_sans"), ("ud_gothic", "golos"),
        ("ud_gothic", ""), ("ud_gothic", ""), ("ud_mincho", ""), ("ud_mincho", "domine"), ("biz_ud_mincho", ""),
        ("ipaex_gothic", "nunito"), ("ipaex_gothic", ""), ("ipaex_mincho", "domine"), ("ipaex_mincho", ""),
        ("zen_kaku_gothic", "onest"), ("zen_kaku_gothic", ""), ("zen_maru_gothic", "nunito"), ("zen_old_mincho", "domine"), ("zen_old_mincho", ""),
        ("mplus_1", "oxygen"), ("mplus_1", ""), ("mplus_1p", "ubuntu"), ("mplus_1p", ""), ("mplus_2", "exo2"), ("mplus_rounded", "nunito"),
        ("plex_gothic", "golos"), ("plex_gothic", ""), ("line_seed", "hanken"), ("line_seed", ""), ("kosugi", "signika"), ("kosugi", ""),
        ("gothic_medium", "sarabun"), ("gothic_medium", ""), ("migu_1c", "oxygen"), ("ume_classic", "noto_sans"), ("murecho", "onest"),
        ("shippori_mincho", ""), ("shippori_b1", "domine"), ("mincho_medium", ""), ("kaisei_opti", ""),
    ),
    headings=(
        *("",) * 24, "noto_serif_jp", "noto_serif_jp", "biz_ud_mincho", "shippori_b1", "ud_mincho", "klee", "zen_old_mincho", "kaisei_opti",
        "monomaniac",
    ),
)  # fmt: skip
