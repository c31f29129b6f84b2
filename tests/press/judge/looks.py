"""Colours, papers and typefaces of the judging half: some its own, some that opened cards are set in as well."""

from __future__ import annotations

from tests.press.looks import Looks

LOOKS = Looks(
    inks=((0, 0, 0), (0, 0, 0), (0, 0, 0), (24, 24, 24), (36, 36, 38), (46, 44, 44), (16, 28, 58), (40, 30, 26)),
    palettes=(
        ((0, 70, 148), (130, 170, 216)), ((0, 96, 176), (240, 150, 30)), ((10, 44, 92), (186, 156, 100)), ((200, 20, 32), (84, 84, 86)),
        ((176, 20, 40), (40, 40, 42)), ((0, 110, 70), (150, 196, 90)), ((0, 128, 120), (230, 170, 60)), ((234, 104, 0), (96, 96, 98)),
        ((32, 32, 36), (148, 148, 150)), ((64, 60, 56), (176, 150, 110)), ((0, 136, 196), (110, 190, 226)), ((112, 26, 62), (206, 170, 150)),
        ((86, 66, 140), (186, 166, 212)), ((112, 78, 44), (160, 136, 92)), ((60, 108, 56), (186, 156, 84)), ((214, 84, 118), (146, 130, 132)),
        ((0, 92, 124), (236, 150, 60)), ((20, 54, 104), (206, 44, 52)), ((90, 100, 110), (0, 120, 180)),
    ),
    papers=(
        (255, 255, 255), (255, 255, 255), (255, 255, 255), (255, 255, 255), (255, 255, 255), (254, 254, 252), (252, 250, 245), (248, 246, 239),
    ),
    pairings=(
        ("takao_mincho_even", ""), ("takao_mincho_even", "tinos"), ("vl_gothic_even", ""), ("vl_gothic_even", "chivo"),
        ("ume_gothic_even", ""), ("ume_gothic_even", "mukta"), ("ume_mincho_even", ""), ("ume_mincho_even", "crimson_text"),
        ("migmix_1m", ""), ("migmix_1m", "quattrocento_sans"), ("shippori_antique_b1", ""), ("kosugi", "prompt"),
        ("noto_sans_jp", "kumbh"), ("noto_sans_jp", "commissioner"), ("noto_sans_jp", "epilogue"), ("noto_sans_jp", ""), ("noto_sans_jp", ""),
        ("noto_serif_jp", "literata"), ("noto_serif_jp", "frank_ruhl"), ("noto_serif_jp", ""), ("ud_gothic", "mukta"), ("ud_gothic", ""),
        ("ud_mincho", "tinos"), ("ud_mincho", ""), ("biz_ud_mincho", "crimson_text"), ("biz_ud_mincho", ""), ("ipaex_gothic", "questrial"),
        ("ipaex_gothic", ""), ("ipaex_mincho", "tinos"), ("ipaex_mincho", ""), ("ipa_gothic_even", "cousine"), ("ipa_mincho_even", ""),
        ("zen_kaku_gothic", "schibsted"), ("zen_kaku_gothic", ""), ("zen_old_mincho", "literata"), ("zen_maru_gothic", "maven"),
        ("mplus_1p", "catamaran"), ("mplus_1p", ""), ("mplus_1", "rosario"), ("plex_gothic", "plex_sans"), ("plex_gothic", ""),
        ("line_seed", "kumbh"), ("line_seed", ""), ("kosugi", "chivo"), ("kosugi", ""), ("gothic_medium", "commissioner"), ("gothic_medium", ""),
        ("mincho_medium", "frank_ruhl"), ("mincho_medium", ""), ("shippori_mincho", "crimson_text"), ("shippori_mincho", ""),
        ("ud_gothic_even", ""), ("ud_mincho_even", ""), ("takao_gothic_even", ""),
    ),
    headings=(
        *("",) * 28, "noto_serif_jp", "biz_ud_mincho", "shippori_mincho", "zen_old_mincho", "takao_mincho_even", "ud_gothic", "klee",
        "shippori_antique_b1",
    ),
)  # fmt: skip
