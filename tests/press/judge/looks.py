"""Colours, papers and typefaces of the judging half: some its own, some that opened cards are set in as well."""

from __future__ import annotations

from tests.press.looks import Looks

LOOKS = Looks(
    inks=((0, 0, 0), (0, 0, 0), (0, 0, 0), (26, 24, 24), (38, 38, 40), (48, 46, 46), (18, 30, 62)),
    palettes=(
        ((0, 66, 140), (140, 176, 214)), ((0, 82, 160), (90, 170, 220)), ((0, 48, 98), (176, 150, 96)), ((210, 16, 30), (70, 70, 72)),
        ((188, 22, 44), (30, 30, 32)), ((0, 116, 76), (140, 188, 80)), ((0, 134, 110), (220, 180, 70)), ((240, 120, 10), (100, 100, 104)),
        ((30, 30, 34), (150, 150, 150)), ((60, 60, 64), (180, 160, 120)), ((0, 140, 190), (120, 190, 220)), ((108, 30, 60), (200, 170, 150)),
        ((92, 74, 140), (190, 170, 210)), ((118, 84, 48), (150, 130, 90)), ((54, 100, 60), (180, 150, 80)), ((220, 90, 120), (150, 130, 134)),
        ((0, 100, 130), (240, 160, 50)), ((24, 60, 110), (210, 40, 50)),
    ),
    papers=(
        (255, 255, 255), (255, 255, 255), (255, 255, 255), (255, 255, 255), (255, 255, 255), (254, 254, 252), (253, 251, 246), (249, 247, 240),
    ),
    pairings=(
        ("ipa_gothic_even", ""), ("ipa_gothic_even", "heros_wide"), ("ipa_mincho_even", ""), ("ipa_mincho_even", "schola"),
        ("ud_gothic_even", ""), ("ud_gothic_even", "dejavu"), ("ud_gothic_even", "gillius"), ("ud_mincho_even", ""), ("ud_mincho_even", "bonum"),
        ("takao_gothic_even", ""), ("takao_gothic_even", "gillius"), ("migu_1m", ""), ("migu_1m", "dejavu"),
        ("noto_sans_jp", "heros_wide"), ("noto_sans_jp", "gillius"), ("noto_sans_jp", "noto_sans"), ("noto_sans_jp", ""),
        ("noto_serif_jp", "schola"), ("noto_serif_jp", "old_standard"), ("noto_serif_jp", ""), ("ud_gothic", "heros_wide"), ("ud_gothic", ""),
        ("ud_mincho", "schola"), ("ud_mincho", ""), ("biz_ud_mincho", "old_standard"), ("biz_ud_mincho", ""), ("ipaex_gothic", "dejavu"),
        ("ipaex_gothic", ""), ("ipaex_mincho", "bonum"), ("ipaex_mincho", ""), ("zen_kaku_gothic", "hanken"), ("zen_kaku_gothic", ""),
        ("zen_old_mincho", "old_standard"), ("zen_maru_gothic", "gillius"), ("mplus_1p", "heros_wide"), ("mplus_1p", ""), ("mplus_1", "noto_sans"),
        ("plex_gothic", "plex_sans"), ("plex_gothic", ""), ("line_seed", ""), ("kosugi", "arimo"), ("kosugi", ""), ("gothic_medium", "open_sans"),
        ("gothic_medium", ""), ("mincho_medium", "schola"), ("mincho_medium", ""), ("shippori_mincho", "bonum"), ("shippori_mincho", ""),
    ),
    headings=(
        *("",) * 26, "noto_serif_jp", "biz_ud_mincho", "shippori_mincho", "zen_old_mincho", "ud_mincho_even", "ud_gothic", "klee",
    ),
)  # fmt: skip
