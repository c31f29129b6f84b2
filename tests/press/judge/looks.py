"""Colours, papers and typefaces of the judging half. No typeface of them sets a card of another half."""

from __future__ import annotations

from tests.press.looks import Looks

LOOKS = Looks(
    inks=((26, 26, 26), (0, 0, 0), (38, 40, 46), (50, 42, 36), (16, 28, 52), (66, 66, 64)),
    palettes=(
        ((0, 70, 127), (236, 128, 28)), ((176, 0, 32), (40, 40, 44)), ((0, 122, 94), (214, 190, 76)), ((52, 40, 110), (240, 108, 128)),
        ((20, 96, 160), (140, 196, 64)), ((144, 96, 32), (64, 84, 72)), ((12, 60, 58), (206, 176, 108)), ((214, 60, 90), (92, 92, 100)),
        ((74, 74, 80), (206, 120, 36)), ((0, 140, 180), (0, 66, 120)), ((112, 28, 40), (196, 160, 112)), ((58, 110, 34), (240, 176, 44)),
        ((84, 50, 128), (60, 160, 150)), ((30, 30, 34), (186, 152, 84)),
    ),
    papers=(
        (255, 255, 255), (255, 255, 255), (255, 255, 255), (254, 254, 252), (250, 249, 244), (248, 244, 234), (242, 242, 240),
        (245, 247, 250), (252, 246, 244),
    ),
    pairings=(
        ("zen_kaku_gothic", "montserrat"), ("zen_kaku_gothic", "dm_sans"), ("zen_kaku_gothic", ""), ("zen_old_mincho", "crimson_pro"),
        ("zen_old_mincho", "cormorant"), ("zen_old_mincho", ""), ("zen_maru_gothic", "poppins"), ("zen_maru_gothic", ""),
        ("shippori_mincho", "libre_baskerville"), ("shippori_mincho", "crimson_pro"), ("shippori_mincho", ""),
        ("kaisei_tokumin", "playfair"), ("kaisei_tokumin", ""), ("plex_gothic", "plex_sans"), ("plex_gothic", "source_sans"),
        ("plex_gothic", ""), ("line_seed", "work_sans"), ("line_seed", "josefin_sans"), ("line_seed", ""), ("kiwi_maru", "raleway"),
        ("kiwi_maru", ""), ("hina_mincho", "cormorant"), ("hina_mincho", "crimson_pro"), ("plex_gothic", "work_sans"),
        ("zen_kaku_gothic", "jost"), ("zen_kaku_gothic", "source_sans"), ("shippori_mincho", "source_sans"), ("plex_gothic", "raleway"),
    ),
    headings=(
        *("",) * 10, "shippori_mincho", "zen_old_mincho", "zen_old_mincho", "kaisei_tokumin", "yuji_syuku", "zen_kurenaido", "plex_gothic",
        "line_seed",
    ),
)  # fmt: skip
